//! Cases for the turned carriages. The oracle turns a slice of an array.

use kata_harness::generate::Cases;

const MOST: i64 = 1_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn turned(train: &[i64], first: i64, last: i64) -> Vec<i64> {
    assert!(train.len() <= 5_000 && train.iter().all(|number| (0..=MOST).contains(number)));
    assert!(1 <= first && first <= last && last <= train.len() as i64);
    let place = |position: i64| {
        let within = first <= position && position <= last;
        train[if within { first + last - position } else { position } as usize - 1]
    };
    (1..=train.len() as i64).map(place).collect()
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, train: Vec<i64>, first: i64, last: i64) {
    let answer = turned(&train, first, last);
    cases.secret(why, (train, first, last), answer);
}

/// Every block of every train of up to six carriages with different numbers.
fn tiny(cases: &mut Cases) {
    for length in 1..=6 {
        for first in 1..=length {
            for last in first..=length {
                add(cases, "a block of a short train", (1..=length).collect(), first, last);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "both ends of the numbers", vec![0, MOST], 1, 2);
    add(cases, "the longest train, its last carriage", (0..5_000).map(|i| i % 10).collect(), 5_000, 5_000);
    add(cases, "the longest train, turned as a whole", (0..5_000).map(|i| i % 7).collect(), 1, 5_000);
    add(cases, "a train turned as a whole", (1..=40).collect(), 1, 40);
    add(cases, "all but the first carriage", (1..=40).collect(), 2, 40);
    add(cases, "all but the last carriage", (1..=40).collect(), 1, 39);
    add(cases, "the last two carriages", (1..=40).collect(), 39, 40);
    add(cases, "the first carriage alone", (1..=40).collect(), 1, 1);
    add(cases, "the last carriage alone", (1..=40).collect(), 40, 40);
    add(cases, "all carriages have the same number", vec![9; 12], 3, 10);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a long rest behind the block", (1..=20).collect(), 2, 4);
    add(cases, "a long way to the block", (1..=20).collect(), 17, 19);
    add(cases, "the block begins the train, and there is a rest", (1..=20).collect(), 1, 5);
    add(cases, "the block closes the train", (1..=20).collect(), 12, 20);
    add(cases, "a block of an even number in the middle", (1..=20).collect(), 8, 13);
    add(cases, "a block of an odd number in the middle", (1..=20).collect(), 8, 12);
    add(cases, "a block that reads the same both ways", vec![1, 4, 6, 4, 2, 3], 2, 4);
    add(cases, "the numbers of the block's ends occur outside it too", vec![5, 8, 5, 3, 8, 5, 8, 2], 3, 5);
}

fn random(cases: &mut Cases) {
    for (count, longest, most) in [(25, 9, 9), (20, 20, 99), (10, 60, MOST)] {
        for _ in 0..count {
            let length = cases.random().between(1, longest);
            let train = cases.random().numbers(length as usize, 0, most);
            let first = cases.random().between(1, length);
            let last = cases.random().between(first, length);
            add(cases, "a random train and block", train, first, last);
        }
    }
}

/// The whole train, all within its two ends, and its further half: to each end of these blocks it is a long walk.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let train: Vec<i64> = (0..n).collect();
        for (family, first, last) in [("whole", 1, n), ("between-the-ends", 2, n - 1), ("second-half", n / 2 + 1, n)] {
            let answer = turned(&train, first, last);
            cases.scale(family, n as u64, (train.clone(), first, last), answer);
        }
    }
}
