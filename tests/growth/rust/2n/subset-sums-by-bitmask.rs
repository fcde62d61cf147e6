// Fills a table with the sum of every bitmask, each from the mask without its lowest bit, so 2^n constant steps.
pub fn work(numbers: Vec<i64>) -> i64 {
    let masks = 1usize << numbers.len().min(24);
    let mut sums = vec![0i64; masks];
    let mut divisible = 0;
    for mask in 1..masks {
        let lowest = mask.trailing_zeros() as usize;
        sums[mask] = sums[mask & (mask - 1)] + numbers[lowest];
        if sums[mask] % 3 == 0 {
            divisible += 1;
        }
    }
    divisible
}
