// Turns the whole list into a heap at once, which is linear bottom-up, and reads only the maximum.
use std::collections::BinaryHeap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let heap = BinaryHeap::from(numbers);
    heap.peek().copied().unwrap_or(0) + heap.len() as i64
}
