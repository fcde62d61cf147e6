//! Cases for lamp scenes. The oracle counts through the masks: bit b says whether lamp b is on.

use kata_harness::generate::Cases;

const MOST: i64 = 1000;

pub fn generate(cases: &mut Cases) {
    edges(cases);
    tiny(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, lamps: Vec<i64>) {
    check(&lamps);
    let answer = by_masks(&lamps);
    cases.secret(why, (lamps,), answer);
}

fn check(lamps: &[i64]) {
    assert!(lamps.len() <= 10 && lamps.iter().all(|lamp| (-MOST..=MOST).contains(lamp)));
    assert!((0..lamps.len()).all(|place| !lamps[..place].contains(&lamps[place])));
}

fn by_masks(lamps: &[i64]) -> Vec<Vec<i64>> {
    let scene = |mask: usize| -> Vec<i64> {
        let places = (0..lamps.len()).filter(|place| mask >> place & 1 == 1);
        places.map(|place| lamps[place]).collect()
    };
    (0..1 << lamps.len()).map(scene).collect()
}

/// So many different numbers.
fn different(cases: &mut Cases, count: usize, most: i64) -> Vec<i64> {
    let mut numbers = Vec::new();
    while numbers.len() < count {
        let number = cases.random().between(-most, most);
        if !numbers.contains(&number) {
            numbers.push(number);
        }
    }
    numbers
}

fn edges(cases: &mut Cases) {
    add(cases, "no lamps: the dark stage alone", vec![]);
    add(cases, "lamp 0 is a lamp", vec![0]);
    add(cases, "one lamp, its number below zero", vec![-1]);
    add(cases, "the greatest number", vec![MOST]);
    add(cases, "the least number", vec![-MOST]);
    add(cases, "both ends of the numbers", vec![MOST, -MOST]);
    add(cases, "both ends and the middle", vec![0, -MOST, MOST]);
    add(cases, "the first and the last lamp without the one between", vec![1, 2, 3]);
    add(cases, "not in order", vec![3, 1, 2]);
    add(cases, "falling", vec![4, 3, 2, 1]);
    add(cases, "numbers that add up alike: 1 and 4, 2 and 3", vec![1, 2, 3, 4]);
    add(cases, "numbers that read alike one after the other: 1 and 12, 11 and 2", vec![1, 12, 11, 2]);
    add(cases, "a number and its negative", vec![5, -5, 0]);
}

/// Every order of two lamps of -1, 0 and 1, and of three.
fn tiny(cases: &mut Cases) {
    for first in -1..=1 {
        for second in (-1..=1).filter(|second| *second != first) {
            add(cases, "two lamps", vec![first, second]);
            let third = -first - second;
            add(cases, "three lamps", vec![first, second, third]);
        }
    }
}

fn random(cases: &mut Cases) {
    let sizes = [(8, 2, 20), (10, 3, 20), (12, 4, 20), (8, 5, 20), (4, 6, 99), (2, 7, 99), (1, 8, MOST)];
    for (count, lamps, most) in sizes {
        for _ in 0..count {
            let lamps = different(cases, lamps, most);
            add(cases, "a few lamps", lamps);
        }
    }
    let lamps = different(cases, 10, 99);
    add(cases, "as many lamps as there may be", lamps);
}

/// n scenes of log n lamps, in order and not.
fn scale(cases: &mut Cases) {
    for count in 4..=10 {
        let lamps: Vec<i64> = (1..=count).collect();
        check(&lamps);
        let answer = by_masks(&lamps);
        cases.scale("in-order", 1 << count, (lamps,), answer);
    }
    for count in 4..=10 {
        let lamps = different(cases, count, MOST);
        check(&lamps);
        let answer = by_masks(&lamps);
        cases.scale("any-order", 1 << count, (lamps,), answer);
    }
}
