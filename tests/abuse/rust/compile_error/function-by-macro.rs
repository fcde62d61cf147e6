// Makes its function by a macro; it cannot be seen, and the message must say so.
// says: has no function
macro_rules! make {
    ($name:ident) => {
        pub fn $name(n: Vec<i64>) -> i64 {
            n.iter().sum()
        }
    };
}
make!(echo);
