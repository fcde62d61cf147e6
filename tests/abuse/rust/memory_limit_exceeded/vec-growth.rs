// Grows a vector for ever; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let mut all = numbers;
    loop {
        all.extend_from_within(..);
        all.push(1);
    }
}
