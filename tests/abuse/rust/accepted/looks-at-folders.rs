// Lists folders and asks for metadata, and answers wrong if it learns anything.
use std::fs;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        fs::read_dir("/").is_ok(),
        fs::read_dir(".").is_ok(),
        fs::metadata("/").is_ok(),
        fs::symlink_metadata("/etc/passwd").is_ok(),
        std::path::Path::new("/").exists(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
