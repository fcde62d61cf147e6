// Mistake: hands out the microphones in the order of the list, and not in the order of the lines.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn stage_microphones(appearances: Vec<Vec<i64>>) -> usize {
    let mut free_at = BinaryHeap::new();
    for appearance in appearances {
        if free_at.peek().is_some_and(|&Reverse(line)| line <= appearance[0]) {
            free_at.pop();
        }
        free_at.push(Reverse(appearance[1]));
    }
    free_at.len()
}
