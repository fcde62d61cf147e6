// Answers 0 where there is none.
pub fn next_greater(numbers: Vec<Option<i32>>, than: Option<i32>) -> i32 {
    numbers.into_iter().flatten().find(|number| Some(*number) > than).unwrap_or(0)
}
