// Joins the two shortest ropes again and again with a min-heap, n rounds of heap operations of log n each.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut ropes: BinaryHeap<Reverse<i64>> = numbers.iter().map(|&length| Reverse(length)).collect();
    let mut cost = 0;
    while let (Some(Reverse(first)), Some(Reverse(second))) = (ropes.pop(), ropes.pop()) {
        let joined = first + second;
        cost += joined;
        ropes.push(Reverse(joined));
        if ropes.len() == 1 {
            break;
        }
    }
    cost
}
