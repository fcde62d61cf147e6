// Computes the edit distance between the list and its reverse with two rolling rows, n rows of n cells.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let len = numbers.len();
    let mut previous: Vec<usize> = (0..=len).collect();
    for row in 1..=len {
        let mut current = vec![row; len + 1];
        for column in 1..=len {
            let change = usize::from(numbers[row - 1] != numbers[len - column]);
            current[column] = (previous[column - 1] + change)
                .min(previous[column] + 1)
                .min(current[column - 1] + 1);
        }
        previous = current;
    }
    previous[len] as i64
}
