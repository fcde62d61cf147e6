//! Cases for the stranded boats. The oracle of the hidden cases looks ahead from each tide.

use kata_harness::generate::Cases;

const LOWEST: i64 = 1;
const HIGHEST: i64 = 100;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(tides: &[i64]) {
    assert!((1..=100_000).contains(&tides.len()) && tides.iter().all(|tide| (LOWEST..=HIGHEST).contains(tide)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, tides: Vec<i64>) {
    check(&tides);
    let answer = looks_ahead(&tides);
    cases.secret(why, (tides,), answer);
}

fn looks_ahead(tides: &[i64]) -> Vec<usize> {
    let wait = |place: usize| {
        let later = &tides[place + 1..];
        later.iter().position(|&tide| tide > tides[place]).map_or(0, |passed| passed + 1)
    };
    (0..tides.len()).map(wait).collect()
}

/// From the last tide to the first, the nearest place of each height; the nearest of all the higher ones is wanted.
fn by_height(tides: &[i64]) -> Vec<usize> {
    let mut nearest = [None; HIGHEST as usize + 1];
    let mut waits = vec![0; tides.len()];
    for (place, &tide) in tides.iter().enumerate().rev() {
        let higher = nearest[tide as usize + 1..].iter().flatten().min();
        waits[place] = higher.map_or(0, |found: &usize| found - place);
        nearest[tide as usize] = Some(place);
    }
    waits
}

/// Every almanac of up to three tides of three heights, and of four tides of two.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            let tides = (0..length).map(|place| 50 + code / 3i64.pow(place) % 3).collect();
            add(cases, "an almanac of a few tides", tides);
        }
    }
    for code in 0..16i64 {
        add(cases, "an almanac of four tides", (0..4).map(|place| 60 + (code >> place & 1)).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the lowest tide alone", vec![LOWEST]);
    add(cases, "the highest tide alone", vec![HIGHEST]);
    add(cases, "the lowest tide, then the highest", vec![LOWEST, HIGHEST]);
    add(cases, "the highest tide, then the lowest", vec![HIGHEST, LOWEST]);
    add(cases, "every height, rising", (LOWEST..=HIGHEST).collect());
    add(cases, "every height, falling", (LOWEST..=HIGHEST).rev().collect());
    add(cases, "equal tides", vec![77; 50]);
    add(cases, "equal tides, and a higher one at the end", [vec![77; 50], vec![78]].concat());
    add(cases, "equal tides, and a higher one at the start", [vec![78], vec![77; 50]].concat());
    add(cases, "lowest and highest in turn", (0..40).map(|place| [LOWEST, HIGHEST][place % 2]).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one tide floats several boats", vec![60, 55, 50, 45, 70]);
    add(cases, "one tide floats some of the boats", vec![60, 55, 50, 45, 57]);
    add(cases, "two tides share the waiting boats", vec![90, 80, 70, 60, 75, 40, 85]);
    add(cases, "an equal tide lies in between", vec![60, 50, 60, 50, 61]);
    add(cases, "the nearest higher tide is not the highest", vec![40, 41, 99, 42]);
    add(cases, "the nearest higher tide is not the least higher", vec![40, 60, 41, 61, 42]);
    add(cases, "a lower tide floats nothing", vec![80, 40, 30, 40, 50]);
    add(cases, "waits within waits", vec![70, 60, 50, 60, 51, 61, 71]);
    add(cases, "the same height again and again", vec![50, 40, 50, 40, 50, 45, 50, 55]);
    add(cases, "a boat floats only at the very last tide", vec![88, 87, 86, 85, 84, 83, 89]);
    add(cases, "leaps have to stop where nothing is higher", vec![90, 50, 60, 55, 40, 60, 70, 30]);
    add(cases, "falls, then rises back", [(50..=70).rev().collect::<Vec<_>>(), (50..=70).collect()].concat());
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(25, 6, 11), (25, 12, 16), (15, 30, 100), (8, 80, 100), (4, 80, 4)] {
        for _ in 0..count {
            let tides = cases.random().numbers(length, LOWEST, highest);
            add(cases, "a random almanac", tides);
        }
    }
    for _ in 0..6 {
        let mut height = 50;
        let steps = cases.random().numbers(70, -6, 5);
        let tides = steps
            .iter()
            .map(|step| {
                height = (height + step).clamp(LOWEST, HIGHEST);
                height
            })
            .collect();
        add(cases, "an almanac that changes little from tide to tide", tides);
    }
}

/// Where tides are equal no boat floats until the end; in the other families many boats wait, at many heights.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let mut tides = vec![64; n];
        tides[n - 1] = 65;
        add_scale(cases, "equal-until-the-last", tides);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let falls = (0..n).map(|place| HIGHEST - (place * 100 / n) as i64).collect();
        add_scale(cases, "falling", falls);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        // A long fall of equal steps, then small waves below all of it.
        let tides = (0..n)
            .map(|place| if place < n / 2 { 99 - (place * 60 / n) as i64 } else { LOWEST + [0, 5, 2][place % 3] })
            .collect();
        add_scale(cases, "waves-below-a-fall", tides);
    }
}

fn add_scale(cases: &mut Cases, family: &str, tides: Vec<i64>) {
    check(&tides);
    let answer = by_height(&tides);
    cases.scale(family, tides.len() as u64, (tides,), answer);
}
