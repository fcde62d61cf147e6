// Hides its functions in two modules; there is none to call.
// says: has no function
mod one {
    pub fn echo(n: Vec<i64>) -> i64 {
        n.iter().sum()
    }
}
mod two {
    pub use super::one::echo;
}
