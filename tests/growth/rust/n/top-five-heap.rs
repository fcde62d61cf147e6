// Keeps the five largest numbers in a small heap of fixed size, so each number costs a constant amount.
// input: ascending
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut largest = BinaryHeap::new();
    for &number in &numbers {
        largest.push(Reverse(number));
        if largest.len() > 5 {
            largest.pop();
        }
    }
    largest.iter().map(|Reverse(number)| number).sum()
}
