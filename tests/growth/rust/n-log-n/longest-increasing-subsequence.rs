// Finds the longest increasing subsequence with a list of best tails and a binary search for each element.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut tails: Vec<i64> = Vec::new();
    for &number in &numbers {
        let (mut low, mut high) = (0, tails.len());
        while low < high {
            let middle = (low + high) / 2;
            if tails[middle] < number {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if low == tails.len() {
            tails.push(number);
        } else {
            tails[low] = number;
        }
    }
    tails.len() as i64
}
