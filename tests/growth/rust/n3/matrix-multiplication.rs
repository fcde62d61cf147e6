// Multiplies two n by n matrices by the schoolbook rule, a dot product of length n for each of n squared cells.
pub fn work(numbers: Vec<i64>) -> i64 {
    let size = numbers.len();
    let mut left = vec![vec![0i64; size]; size];
    let mut right = vec![vec![0i64; size]; size];
    for row in 0..size {
        for column in 0..size {
            left[row][column] = (numbers[row] + column as i64) % 100;
            right[row][column] = (numbers[column] + 3 * row as i64) % 100;
        }
    }
    let mut mixed = 0;
    for row in 0..size {
        for column in 0..size {
            let mut cell = 0;
            for inner in 0..size {
                cell += left[row][inner] * right[inner][column];
            }
            mixed ^= cell + column as i64;
        }
    }
    mixed
}
