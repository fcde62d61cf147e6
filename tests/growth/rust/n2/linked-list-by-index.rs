// Reads a linked list by position, walking from the head for every index, which sums to n squared over two.
use std::collections::LinkedList;

pub fn work(numbers: Vec<i64>) -> i64 {
    let list: LinkedList<i64> = numbers.iter().copied().collect();
    let mut checksum: i64 = 0;
    for index in 0..list.len() {
        let value = list.iter().nth(index).copied().unwrap_or(0);
        checksum = checksum.wrapping_mul(31).wrapping_add(value);
    }
    checksum
}
