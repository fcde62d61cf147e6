// Fills a table whose size does not depend on n.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut table = [0i64; 32];
    for index in 0..32 {
        table[index] = numbers[index % numbers.len()] % 7;
    }
    table.iter().sum()
}
