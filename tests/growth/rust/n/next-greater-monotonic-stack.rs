// Finds each element's next greater neighbour with a decreasing stack where every index is pushed and popped once.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut waits = vec![0; numbers.len()];
    let mut stack: Vec<usize> = Vec::new();
    for (index, &number) in numbers.iter().enumerate() {
        while let Some(&top) = stack.last() {
            if numbers[top] >= number {
                break;
            }
            waits[top] = index - top;
            stack.pop();
        }
        stack.push(index);
    }
    waits.iter().sum::<usize>() as i64
}
