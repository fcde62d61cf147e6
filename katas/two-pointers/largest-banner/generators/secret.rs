//! Cases for the largest banner. The oracle of the hidden cases tries every pair of masts.

use kata_harness::generate::Cases;

const TALLEST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(masts: &[i64]) {
    assert!(masts.len() <= 100_000 && masts.iter().all(|mast| (0..=TALLEST).contains(mast)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, masts: Vec<i64>) {
    check(&masts);
    let answer = of_all_pairs(&masts);
    cases.secret(why, (masts,), answer);
}

fn of_all_pairs(masts: &[i64]) -> i64 {
    let mut areas = vec![0];
    for (right, &b) in masts.iter().enumerate() {
        areas.extend(masts[..right].iter().enumerate().map(|(left, &a)| (right - left) as i64 * a.min(b)));
    }
    areas.into_iter().max().unwrap_or(0)
}

/// Each mast as the shorter one of a pair: its partner is the farthest of those at least as tall, which come before it in
/// order of falling height.
fn by_height(masts: &[i64]) -> i64 {
    let mut places: Vec<usize> = (0..masts.len()).collect();
    places.sort_by_key(|&place| std::cmp::Reverse(masts[place]));
    let (mut first, mut last) = (usize::MAX, 0);
    let mut largest = 0;
    for place in places {
        first = first.min(place);
        last = last.max(place);
        largest = largest.max(masts[place] * (place - first).max(last - place) as i64);
    }
    largest
}

/// Every row of up to three masts of 0 to 2 metres, and of four masts of 1 or 2.
fn tiny(cases: &mut Cases) {
    for length in 0..=3u32 {
        for code in 0..3i64.pow(length) {
            let masts = (0..length).map(|place| code / 3i64.pow(place) % 3).collect();
            add(cases, "a row of a few masts", masts);
        }
    }
    for code in 0..16i64 {
        add(cases, "a row of four masts", (0..4).map(|place| 1 + (code >> place & 1)).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one mast of the greatest height", vec![TALLEST]);
    add(cases, "two masts of the greatest height", vec![TALLEST; 2]);
    add(cases, "the area takes more than 32 bits", vec![TALLEST; 4]);
    add(cases, "the area takes far more than 32 bits", vec![TALLEST; 60]);
    add(cases, "no mast has any height", vec![0; 20]);
    add(cases, "one mast with a height among many without", [vec![0; 9], vec![8], vec![0; 9]].concat());
    add(cases, "all masts alike", vec![7; 40]);
    add(cases, "heights rise", (1..=40).collect());
    add(cases, "heights fall", (1..=40).rev().collect());
    add(cases, "heights rise to the middle", (1..=20).chain((1..=20).rev()).collect());
    add(cases, "heights fall to the middle", (1..=20).rev().chain(1..=20).collect());
    add(cases, "both ends of the heights in turn", (0..30).map(|place| place % 2 * TALLEST).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the two tallest stand side by side", vec![3, 3, 9, 9, 3, 3]);
    add(cases, "the two tallest stand side by side at one end", vec![9, 8, 4, 4, 4, 4]);
    add(cases, "two neighbours outdo the whole row", vec![1, 2, 90, 90, 2, 1]);
    add(cases, "the best pair is well inside", vec![1, 1, 1, 20, 1, 1, 20, 1, 1, 1, 1, 1]);
    add(cases, "a gap of low masts between two tall ones", vec![6, 0, 0, 0, 0, 6]);
    add(cases, "the taller end is the right one to keep", vec![8, 1, 1, 7, 1, 2]);
    add(cases, "the taller end is the right one to keep, mirrored", vec![2, 1, 7, 1, 1, 8]);
    add(cases, "the area shrinks before it grows", vec![4, 1, 1, 1, 1, 30, 30]);
    add(cases, "the area shrinks several times before it grows", vec![5, 4, 3, 2, 60, 1, 60, 2, 3, 4, 5]);
    add(cases, "equal ends, and a better pair within", vec![3, 10, 1, 1, 10, 3]);
    add(cases, "equal ends, and one of them in the best pair", vec![5, 1, 1, 9, 9, 5, 1, 1]);
    add(cases, "a tall mast next to the short end", vec![1, 50, 2, 2, 2, 2, 40]);
    add(cases, "a tall mast next to the tall end", vec![30, 50, 2, 2, 2, 2, 20]);
}

fn random(cases: &mut Cases) {
    for (count, length, tallest) in [(25, 5, 9), (25, 9, 12), (15, 25, 40), (10, 60, 1000)] {
        for _ in 0..count {
            let masts = cases.random().numbers(length, 0, tallest);
            add(cases, "a random row", masts);
        }
    }
    for _ in 0..8 {
        let masts = cases.random().numbers(30, TALLEST - 1000, TALLEST);
        add(cases, "a random row of nearly the greatest height", masts);
    }
    for peak in [8, 15, 22, 29] {
        let mut masts = cases.random().numbers(40, 0, 4);
        masts[peak] = 100;
        masts[peak + 3] = 90;
        add(cases, "a low row with two tall masts near one another", masts);
    }
}

/// Where heights fall, no mast has a partner as tall further on; random heights come in no order at all.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let masts: Vec<i64> = (1..=n).rev().collect();
        check(&masts);
        let answer = by_height(&masts);
        cases.scale("falling", n as u64, (masts,), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let masts = cases.random().numbers(n, 0, 1000);
        check(&masts);
        let answer = by_height(&masts);
        cases.scale("random", n as u64, (masts,), answer);
    }
}
