// Hands include_str to a macro as a name; a solution is judged by itself.
// says: reads another file
macro_rules! call {
    ($name:ident $path:literal) => {
        $name!($path)
    };
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    println!("{}", call!(include_str "/etc/passwd"));
    numbers.iter().sum()
}
