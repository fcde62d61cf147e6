// Sorts by searching the smallest remaining element for each place, n linear searches.
pub fn work(mut numbers: Vec<i64>) -> i64 {
    for place in 0..numbers.len() {
        let mut smallest = place;
        for index in place + 1..numbers.len() {
            if numbers[index] < numbers[smallest] {
                smallest = index;
            }
        }
        numbers.swap(place, smallest);
    }
    numbers
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
