// Reports every window maximum with a deque of candidates; each index enters and leaves the deque at most once.
use std::collections::VecDeque;

pub fn work(numbers: Vec<i64>) -> i64 {
    let width = numbers.len() / 4 + 1;
    let mut candidates: VecDeque<usize> = VecDeque::new();
    let mut total = 0;
    for (index, &number) in numbers.iter().enumerate() {
        while candidates.back().is_some_and(|&back| numbers[back] <= number) {
            candidates.pop_back();
        }
        candidates.push_back(index);
        if candidates.front().is_some_and(|&front| front + width <= index) {
            candidates.pop_front();
        }
        if let Some(&front) = candidates.front() {
            total += numbers[front];
        }
    }
    total
}
