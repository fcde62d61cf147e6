// Moves each item back to its place.
// input: descending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    for end in 1..numbers.len() {
        let mut place = end;
        while place > 0 && numbers[place - 1] > numbers[place] {
            numbers.swap(place - 1, place);
            place -= 1;
        }
    }
    numbers[0]
}
