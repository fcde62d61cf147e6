// Answers with a type of its own; that is no answer.
pub struct Mine;
pub fn echo(_: Vec<i64>) -> Mine {
    Mine
}
