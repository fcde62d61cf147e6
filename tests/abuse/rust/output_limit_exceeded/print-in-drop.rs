// Answers right and prints for ever in a destructor; the print limit must end it.
// says: the solution printed more than 1024 KiB
struct Chatter;
impl Drop for Chatter {
    fn drop(&mut self) {
        loop {
            println!("still here, still here, still here");
        }
    }
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let _chatter = Chatter;
    numbers.iter().sum()
}
