// Mistake: gives the longest chapter left to the shortest evening, though the chapters must be read in order.
use std::cmp::Reverse;
use std::collections::BinaryHeap;

pub fn saga_evenings(mut chapters: Vec<i64>, evenings: i64) -> i64 {
    chapters.sort_by_key(|&chapter| Reverse(chapter));
    let mut read: BinaryHeap<Reverse<i64>> = (0..evenings).map(|_| Reverse(0)).collect();
    let mut longest = 0;
    for chapter in chapters {
        if let Some(Reverse(shortest)) = read.pop() {
            longest = longest.max(shortest + chapter);
            read.push(Reverse(shortest + chapter));
        }
    }
    longest
}
