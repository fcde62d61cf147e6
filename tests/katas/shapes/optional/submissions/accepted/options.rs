// Options in and out.
pub fn next_greater(numbers: Vec<Option<i32>>, than: Option<i32>) -> Option<i32> {
    numbers.into_iter().flatten().find(|number| Some(*number) > than)
}
