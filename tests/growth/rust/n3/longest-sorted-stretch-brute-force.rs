// Checks every stretch for being sorted from its start; on ascending input each check reads the whole stretch.
// input: ascending
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut longest = 0;
    for start in 0..numbers.len() {
        for end in start + 1..=numbers.len() {
            let mut previous = numbers[start];
            let mut sorted = true;
            for &number in &numbers[start..end] {
                if number < previous {
                    sorted = false;
                    break;
                }
                previous = number;
            }
            if sorted && end - start > longest {
                longest = end - start;
            }
        }
    }
    longest as i64
}
