// Each item is pushed and popped once.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut stack: Vec<usize> = vec![];
    let mut sum = 0;
    for (place, number) in numbers.iter().enumerate() {
        while stack.last().is_some_and(|top| numbers[*top] < *number) {
            sum += (place - stack.pop().unwrap()) as i64;
        }
        stack.push(place);
    }
    sum
}
