// Builds a sparse table of minimums for all power-of-two widths, log n rows of about n entries.
pub fn work(numbers: Vec<i64>) -> i64 {
    let len = numbers.len();
    let mut row = numbers;
    let mut width = 1;
    let mut checksum: i64 = 0;
    while width < len {
        let mut next = Vec::with_capacity(len);
        for index in 0..len {
            let partner = (index + width) % len;
            next.push(row[index].min(row[partner]));
        }
        checksum = next
            .iter()
            .fold(checksum, |hash, &number| hash.wrapping_mul(31).wrapping_add(number));
        row = next;
        width *= 2;
    }
    checksum
}
