// Writes files on the host and answers wrong if one can be written; none may be.
use std::fs;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        fs::write("/tmp/kata-abuse-file", b"x").is_ok(),
        fs::create_dir("/tmp/kata-abuse-folder").is_ok(),
        fs::create_dir_all("/tmp/kata-abuse-folder/a/b").is_ok(),
        fs::File::create("kata-abuse-here").is_ok(),
        fs::copy("/etc/hostname", "/tmp/kata-abuse-copy").is_ok(),
        fs::hard_link("/etc/hostname", "/tmp/kata-abuse-link").is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
