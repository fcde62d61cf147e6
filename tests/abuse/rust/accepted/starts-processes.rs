// Starts programs, and answers wrong if one of them starts.
use std::process::Command;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        Command::new("/bin/true").spawn().is_ok(),
        Command::new("true").status().is_ok(),
        Command::new("sh").args(["-c", "true"]).output().is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
