// Waits on a channel whose sender never sends; fuel must end the wait.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let (sender, receiver) = std::sync::mpsc::channel::<i64>();
    let got = receiver.recv().unwrap();
    drop(sender);
    got + numbers.len() as i64
}
