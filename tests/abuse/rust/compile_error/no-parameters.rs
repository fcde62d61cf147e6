// Takes no parameter at all; the judge must say so.
// says: takes 0 parameters
pub fn echo() -> i64 {
    0
}
