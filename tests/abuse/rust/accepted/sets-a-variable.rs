// Sets a variable of the environment and answers wrong if it was there already; no case may see another's.
use std::env;
pub fn echo(numbers: Vec<i64>) -> i64 {
    let seen = env::var_os("KATA_ABUSE").is_some();
    unsafe { env::set_var("KATA_ABUSE", "1") };
    numbers.iter().sum::<i64>() + i64::from(seen)
}
