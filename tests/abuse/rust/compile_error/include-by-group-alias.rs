// Renames include inside a group and includes /etc/hosts; a solution is judged by itself.
use std::{include as read, vec as list};
const HOSTS: [u8; 1] = [read!("/etc/hosts")];
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _ = list![HOSTS];
    numbers.iter().sum()
}
