// Reads files of the host and answers wrong if one can be read; none may be.
use std::fs;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        fs::read("/etc/passwd").is_ok(),
        fs::read_to_string("/etc/hostname").is_ok(),
        fs::read("../../../../../../etc/passwd").is_ok(),
        fs::read("/proc/self/environ").is_ok(),
        fs::read("solution.rs").is_ok(),
        fs::File::open("/dev/zero").is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
