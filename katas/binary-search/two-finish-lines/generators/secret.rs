//! Cases for the two finish lines. The oracle puts both lists into one and sorts it.

use kata_harness::generate::Cases;

const SLOWEST: i64 = 1_000_000;
const SIZES: [i64; 6] = [1024, 2048, 4096, 8192, 16384, 32768];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn middle(north: &[i64], south: &[i64]) -> f64 {
    for list in [north, south] {
        assert!(list.len() <= 100_000 && list.is_sorted() && list.iter().all(|time| (0..=SLOWEST).contains(time)));
    }
    let mut all = [north, south].concat();
    all.sort();
    assert!(!all.is_empty());
    let (before, after) = (all[(all.len() - 1) / 2], all[all.len() / 2]);
    (before + after) as f64 / 2.0
}

/// A hidden case.
fn add(cases: &mut Cases, why: &str, north: Vec<i64>, south: Vec<i64>) {
    let answer = middle(&north, &south);
    cases.secret(why, (north, south), answer);
}

/// A hidden case, and the same with the lists exchanged.
fn add_both(cases: &mut Cases, why: &str, north: Vec<i64>, south: Vec<i64>) {
    add(cases, why, north.clone(), south.clone());
    add(cases, why, south, north);
}

/// Up to three runners with times of 1 to 3 on both lists; four and five with different times, shared out in every way.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            let times: Vec<i64> = (0..length).map(|place| 1 + code / 3i64.pow(place) % 3).collect();
            for cut in 0..=times.len() {
                let (north, south) = times.split_at(cut);
                if north.is_sorted() && south.is_sorted() {
                    add(cases, "a few runners", north.to_vec(), south.to_vec());
                }
            }
        }
    }
    for times in [vec![1, 3, 4, 8], vec![1, 2, 6, 9, 20]] {
        for code in 0..1 << times.len() {
            let (mut north, mut south) = (vec![], vec![]);
            for (place, &time) in times.iter().enumerate() {
                if code >> place & 1 == 1 { north.push(time) } else { south.push(time) }
            }
            add(cases, "a few runners with different times", north, south);
        }
    }
}

fn edges(cases: &mut Cases) {
    add_both(cases, "one runner, with the least time", vec![0], vec![]);
    add_both(cases, "one runner, with the greatest time", vec![SLOWEST], vec![]);
    add_both(cases, "both ends of the times", vec![0], vec![SLOWEST]);
    add(cases, "the greatest time only", vec![SLOWEST; 20], vec![SLOWEST; 21]);
    add(cases, "the least time only", vec![0; 20], vec![0; 20]);
    add_both(cases, "one list is empty, the other odd", (1..=31).collect(), vec![]);
    add_both(cases, "one list is empty, the other even", (1..=30).collect(), vec![]);
}

fn mistakes(cases: &mut Cases) {
    add_both(cases, "all of one list before all of the other", (1..=15).collect(), (16..=30).collect());
    add_both(cases, "all of a short list before all of a long one", (1..=4).collect(), (10..=30).collect());
    add_both(cases, "all of a short list after all of a long one", (40..=43).collect(), (10..=30).collect());
    add_both(cases, "one list and both middle times within the gap of the other", vec![1, 2, 90, 91], vec![40, 50]);
    add_both(cases, "one runner in the middle of a long list", vec![50], (0..40).map(|time| time * 3).collect());
    add_both(cases, "one runner between the middle two", vec![58], (0..40).map(|time| time * 3).collect());
    add_both(cases, "the same times in both", (1..=16).collect(), (1..=16).collect());
    add_both(cases, "long runs of equal times", [vec![3; 9], vec![8; 9]].concat(), [vec![3; 4], vec![8; 13]].concat());
    add_both(cases, "the mean ends in a half", vec![1, 1, 4, 4], vec![1, 5, 5, 5]);
    let (even, odd) = (0..34).partition(|time| time % 2 == 0);
    add_both(cases, "times in turn", even, odd);
}

fn random(cases: &mut Cases) {
    for (count, longest, slowest) in [(40, 5, 30), (25, 15, 60), (10, 50, SLOWEST), (10, 30, 5)] {
        for _ in 0..count {
            let mut lists = [0, 1].map(|_| {
                let length = cases.random().between(0, longest) as usize;
                (0..length).map(|_| cases.random().between(0, slowest)).collect::<Vec<i64>>()
            });
            if lists[0].is_empty() {
                lists[0].push(slowest / 2);
            }
            let [north, south] = lists.map(|mut list| {
                list.sort();
                list
            });
            add(cases, "random times", north, south);
        }
    }
}

/// Wherever the middle is, half of the times come before it; in the last two families the lists differ in length.
fn scale(cases: &mut Cases) {
    for n in SIZES {
        let (even, odd) = (0..n).partition(|time| time % 2 == 0);
        to_scale(cases, "in-turn", even, odd);
    }
    for n in SIZES {
        to_scale(cases, "north-before-south", (0..n / 2).collect(), (n / 2..n).collect());
    }
    for n in SIZES {
        to_scale(cases, "all-alike", vec![7; n as usize / 2], vec![7; n as usize / 2]);
    }
    for n in SIZES {
        to_scale(cases, "short-after-long", (n..n + n / 8).collect(), (0..n - n / 8).collect());
    }
    for n in SIZES {
        let mut lists = [n / 4, n - n / 4].map(|length| {
            (0..length).map(|_| cases.random().between(0, SLOWEST)).collect::<Vec<i64>>()
        });
        for list in &mut lists {
            list.sort();
        }
        let [north, south] = lists;
        to_scale(cases, "random", north, south);
    }
}

fn to_scale(cases: &mut Cases, family: &str, north: Vec<i64>, south: Vec<i64>) {
    let answer = middle(&north, &south);
    let n = north.len() + south.len();
    cases.scale(family, n as u64, (north, south), answer);
}
