// Takes the maximum out of a shrinking list until nothing is left, a linear search and shift each time.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let mut checksum: i64 = 0;
    while !numbers.is_empty() {
        let mut largest = 0;
        for index in 1..numbers.len() {
            if numbers[index] > numbers[largest] {
                largest = index;
            }
        }
        let value = numbers.remove(largest);
        checksum = checksum.wrapping_mul(31).wrapping_add(value);
    }
    checksum
}
