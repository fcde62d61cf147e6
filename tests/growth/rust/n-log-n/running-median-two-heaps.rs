// Keeps a running median with a heap for each half; every number passes through both heaps in log n steps.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut lower = BinaryHeap::new();
    let mut upper = BinaryHeap::new();
    let mut total = 0;
    for &number in &numbers {
        lower.push(number);
        if let Some(largest) = lower.pop() {
            upper.push(Reverse(largest));
        }
        if upper.len() > lower.len()
            && let Some(Reverse(smallest)) = upper.pop()
        {
            lower.push(smallest);
        }
        total += lower.peek().copied().unwrap_or(0);
    }
    total
}
