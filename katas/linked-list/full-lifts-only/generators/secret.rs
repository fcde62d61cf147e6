//! Cases for the full lifts. The oracle finds for every place on top who comes to stand there, by division alone.

use kata_harness::generate::Cases;

const MOST: i64 = 1_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn on_top(queue: &[i64], size: i64) -> Vec<i64> {
    assert!(queue.len() <= 5_000 && queue.iter().all(|number| (0..=MOST).contains(number)));
    let n = queue.len() as i64;
    assert!(1 <= size && size <= n);
    let at = |place: i64| {
        let lift_begins = place - place % size;
        let full = lift_begins + size <= n;
        queue[if full { lift_begins + size - 1 - place % size } else { place } as usize]
    };
    (0..n).map(at).collect()
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, queue: Vec<i64>, size: i64) {
    let answer = on_top(&queue, size);
    cases.secret(why, (queue, size), answer);
}

/// Every size of lift for every queue of up to nine visitors with different numbers.
fn tiny(cases: &mut Cases) {
    for visitors in 1..=9 {
        for size in 1..=visitors {
            add(cases, "a short queue", (1..=visitors).collect(), size);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "both ends of the numbers", vec![0, MOST], 2);
    add(cases, "the longest queue, one lift for all", (0..5_000).map(|i| i % 10).collect(), 5_000);
    add(cases, "the longest queue, a lift for one visitor", (0..5_000).map(|i| i % 7).collect(), 1);
    add(cases, "one lift for all", (1..=40).collect(), 40);
    add(cases, "one lift for all but one", (1..=40).collect(), 39);
    add(cases, "a lift for one visitor", (1..=40).collect(), 1);
    add(cases, "all visitors have the same number", vec![9; 12], 5);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the last lift is just full", (1..=24).collect(), 6);
    add(cases, "one visitor walks", (1..=25).collect(), 6);
    add(cases, "one visitor too few for the last lift", (1..=23).collect(), 6);
    add(cases, "half of the queue walks", (1..=19).collect(), 10);
    add(cases, "two lifts of half the queue", (1..=20).collect(), 10);
    add(cases, "many lifts for two", (1..=30).collect(), 2);
    add(cases, "many lifts for two, and one visitor who walks", (1..=31).collect(), 2);
    add(cases, "many lifts for three, and two visitors who walk", (1..=32).collect(), 3);
    add(cases, "lifts whose visitors read the same both ways", vec![1, 2, 1, 3, 4, 3, 5, 6], 3);
    add(cases, "the numbers fall", (1..=22).rev().collect(), 4);
}

fn random(cases: &mut Cases) {
    for (count, longest, most) in [(25, 12, 9), (20, 25, 99), (10, 60, MOST)] {
        for _ in 0..count {
            let visitors = cases.random().between(1, longest);
            let queue = cases.random().numbers(visitors as usize, 0, most);
            let size = cases.random().between(1, visitors);
            add(cases, "a random queue", queue, size);
        }
    }
    for _ in 0..10 {
        let visitors = cases.random().between(10, 40);
        let queue = cases.random().numbers(visitors as usize, 0, MOST);
        let size = cases.random().between(2, 4);
        add(cases, "a random queue and a small lift", queue, size);
    }
}

/// Many groups, one group, and one group with a long rest: the first is hard on whoever returns to the front or counts
/// the rest for each group, the others on whoever walks about within a group.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let queue: Vec<i64> = (0..n).map(|i| i * 7 % 1_001).collect();
        for (family, size) in [("lifts-for-two", 2), ("one-lift", n), ("nearly-half-walk", n / 2 + 1)] {
            let answer = on_top(&queue, size);
            cases.scale(family, n as u64, (queue.clone(), size), answer);
        }
    }
}
