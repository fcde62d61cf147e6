// Answers with something else altogether.
pub fn any_pair(_numbers: Vec<i32>, _total: i32) -> String {
    "0, 1".to_owned()
}
