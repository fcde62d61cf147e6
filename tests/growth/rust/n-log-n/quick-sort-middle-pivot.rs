// Sorts by partitioning around the middle element, which splits random input evenly enough for log n levels.
fn quick_sort(numbers: &mut [i64]) {
    if numbers.len() < 2 {
        return;
    }
    let last = numbers.len() - 1;
    numbers.swap(last / 2, last);
    let pivot = numbers[last];
    let mut boundary = 0;
    for index in 0..last {
        if numbers[index] < pivot {
            numbers.swap(index, boundary);
            boundary += 1;
        }
    }
    numbers.swap(boundary, last);
    let (left, right) = numbers.split_at_mut(boundary);
    quick_sort(left);
    quick_sort(&mut right[1..]);
}

pub fn work(mut numbers: Vec<i64>) -> i64 {
    quick_sort(&mut numbers);
    numbers
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
