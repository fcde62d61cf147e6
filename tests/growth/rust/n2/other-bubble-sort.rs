// Sorts by swapping neighbours in n passes; on a reversed list no pass can be skipped.
// input: descending
pub fn work(mut numbers: Vec<i64>) -> i64 {
    let mut swaps = 0;
    for end in (1..numbers.len()).rev() {
        let mut sorted = true;
        for index in 0..end {
            if numbers[index] > numbers[index + 1] {
                numbers.swap(index, index + 1);
                swaps += 1;
                sorted = false;
            }
        }
        if sorted {
            break;
        }
    }
    swaps + numbers.first().copied().unwrap_or(0)
}
