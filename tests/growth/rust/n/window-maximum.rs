// A deque of candidates.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut deque = std::collections::VecDeque::new();
    let width = numbers.len() / 4;
    let mut sum = 0i64;
    for end in 0..numbers.len() {
        while deque.back().is_some_and(|place| numbers[*place] <= numbers[end]) {
            deque.pop_back();
        }
        deque.push_back(end);
        if deque[0] + width <= end {
            deque.pop_front();
        }
        sum ^= numbers[deque[0]];
    }
    sum
}
