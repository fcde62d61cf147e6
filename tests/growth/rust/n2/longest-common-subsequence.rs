// Compares the list with its reverse in an n by n table of longest common subsequences, constant work per cell.
// input: few-kinds
pub fn work(numbers: Vec<i64>) -> i64 {
    let len = numbers.len();
    let mut table = vec![vec![0i64; len + 1]; len + 1];
    for row in 1..=len {
        for column in 1..=len {
            table[row][column] = if numbers[row - 1] == numbers[len - column] {
                table[row - 1][column - 1] + 1
            } else {
                table[row - 1][column].max(table[row][column - 1])
            };
        }
    }
    table[len][len]
}
