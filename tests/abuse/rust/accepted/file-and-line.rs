// Prints where it is compiled; that must not name a folder of the host.
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{} {} {}", file!(), line!(), module_path!());
    assert!(!file!().starts_with('/'));
    numbers.iter().sum()
}
