// A small vector for each item.
pub fn work(numbers: Vec<i64>) -> i64 {
    let rows: Vec<Vec<i64>> = numbers.iter().map(|number| vec![*number; 3]).collect();
    rows.iter().map(|row| row[1]).fold(0, |sum, number| sum ^ number)
}
