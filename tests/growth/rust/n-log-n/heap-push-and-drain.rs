// Pushes everything into a binary heap and pops it all in order, each pop sifts through log n levels.
// input: ascending
use std::collections::BinaryHeap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut heap = BinaryHeap::new();
    for &number in &numbers {
        heap.push(number);
    }
    let mut checksum: i64 = 0;
    while let Some(number) = heap.pop() {
        checksum = checksum.wrapping_mul(31).wrapping_add(number);
    }
    checksum
}
