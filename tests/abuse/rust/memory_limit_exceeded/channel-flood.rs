// Sends into a channel that nobody empties; the memory limit must end it.
// says: asked for more than 256 MiB
pub fn echo(numbers: Vec<i64>) -> i64 {
    let (sender, _receiver) = std::sync::mpsc::channel();
    loop {
        sender.send(vec![numbers.len() as u8; 1 << 16]).unwrap();
    }
}
