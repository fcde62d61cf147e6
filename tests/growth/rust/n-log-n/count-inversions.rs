// Counts inversions while merging sorted halves, with log n levels of linear merging through one buffer.
fn count(numbers: &mut [i64], buffer: &mut Vec<i64>) -> i64 {
    let len = numbers.len();
    if len < 2 {
        return 0;
    }
    let middle = len / 2;
    let mut inversions = count(&mut numbers[..middle], buffer) + count(&mut numbers[middle..], buffer);
    buffer.clear();
    let (mut left, mut right) = (0, middle);
    while left < middle || right < len {
        if right == len || (left < middle && numbers[left] <= numbers[right]) {
            buffer.push(numbers[left]);
            left += 1;
        } else {
            inversions += (middle - left) as i64;
            buffer.push(numbers[right]);
            right += 1;
        }
    }
    numbers.copy_from_slice(buffer);
    inversions
}

pub fn work(mut numbers: Vec<i64>) -> i64 {
    count(&mut numbers, &mut Vec::new())
}
