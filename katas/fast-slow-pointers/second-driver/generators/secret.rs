//! Cases for the second driver. The oracle takes stops off both ends in turn for as long as more than two are left.

use kata_harness::generate::Cases;

const MOST: i64 = 1_000_000;

pub fn generate(cases: &mut Cases) {
    lengths(cases);
    edges(cases);
    repeats(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, stops: Vec<i64>) {
    let answer = second_part(&stops);
    cases.secret(why, (stops,), answer);
}

fn second_part(stops: &[i64]) -> Vec<i64> {
    assert!((1..=100_000).contains(&stops.len()) && stops.iter().all(|stop| (1..=MOST).contains(stop)));
    let (mut first, mut last) = (0, stops.len() - 1);
    while first + 1 < last {
        first += 1;
        last -= 1;
    }
    // One or two are left; `last` is the second of two.
    stops[last..].to_vec()
}

/// Every length up to 24, each stop another one.
fn lengths(cases: &mut Cases) {
    for length in 1..=24 {
        let why = if length % 2 == 0 { "an even number of stops" } else { "an odd number of stops" };
        add(cases, why, (1..=length).map(|place| place * 10).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the least stop alone", vec![1]);
    add(cases, "the greatest stop alone", vec![MOST]);
    add(cases, "the greatest stop comes second of two", vec![1, MOST]);
    add(cases, "the greatest stop comes first of two", vec![MOST, 1]);
    add(cases, "the stops fall", (1..=9).rev().collect());
    add(cases, "a long way with an odd number of stops", (1..=501).collect());
    add(cases, "a long way with an even number of stops", (1..=500).collect());
    add(cases, "as many stops as a power of two", (1..=64).collect());
    add(cases, "one stop more than a power of two", (1..=65).collect());
}

/// A stop that comes again cannot stand for its place in the list.
fn repeats(cases: &mut Cases) {
    for length in [2, 3, 4, 5, 8, 9] {
        add(cases, "one stop again and again", vec![7; length]);
    }
    add(cases, "the middle stop comes early as well", vec![3, 1, 3, 2, 4]);
    add(cases, "the middle stop comes late as well", vec![1, 2, 3, 4, 3]);
    add(cases, "both middle stops are the same", vec![1, 2, 2, 4]);
    add(cases, "there and back again", vec![1, 2, 3, 4, 3, 2, 1]);
    add(cases, "the same round twice", vec![1, 2, 3, 4, 1, 2, 3, 4]);
}

fn random(cases: &mut Cases) {
    for (count, longest, most) in [(16, 9, 3), (12, 20, 40), (8, 60, MOST)] {
        for _ in 0..count {
            let length = cases.random().between(1, longest) as usize;
            let stops = cases.random().numbers(length, 1, most);
            add(cases, "a random way", stops);
        }
    }
}

/// Small numbers for a long way; nothing in the list can end a search for the middle early.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let stops: Vec<i64> = (0..n as i64).map(|place| 1 + place % 9).collect();
        let answer = second_part(&stops);
        cases.scale("even", n, (stops,), answer);
    }
}
