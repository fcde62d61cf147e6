// Swaps neighbours until none is wrong.
// input: descending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    for end in (1..numbers.len()).rev() {
        for place in 0..end {
            if numbers[place] > numbers[place + 1] {
                numbers.swap(place, place + 1);
            }
        }
    }
    numbers[0]
}
