// Links a library by attributes handed to a macro; a solution has only the standard one.
macro_rules! linked {
    ($word:ident $key:ident) => {
        #[$word($key = "kata_abuse_missing", kind = "static")]
        unsafe extern "C" {}
    };
}
linked!(link name);
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
