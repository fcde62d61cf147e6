// Removes, renames and relabels files of its own making, and answers wrong if one of it succeeds.
use std::fs;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        fs::remove_file("/tmp/kata-abuse-file").is_ok(),
        fs::remove_dir_all("/tmp/kata-abuse-folder").is_ok(),
        fs::rename("/tmp/kata-abuse-file", "/tmp/kata-abuse-other").is_ok(),
        fs::read_link("/tmp/kata-abuse-link").is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
