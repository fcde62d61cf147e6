// Sorts places by what is there.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut places: Vec<usize> = (0..numbers.len()).collect();
    places.sort_by_key(|place| std::cmp::Reverse(numbers[*place]));
    places[0] as i64
}
