//! Cases for the fading bells. The oracle of the small ones tries every order, second by second; for the others, it
//! tries every number of seconds and asks whether the bells fit in.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// The strokes of bells A, B, C, …, as many as `counts` says of each.
fn bells(counts: &[usize]) -> Vec<char> {
    ('A'..='Z').zip(counts).flat_map(|(bell, &count)| vec![bell; count]).collect()
}

fn counts(strokes: &[char]) -> Vec<usize> {
    let count = |bell: char| strokes.iter().filter(|&&stroke| stroke == bell).count();
    ('A'..='Z').map(count).filter(|&count| count > 0).collect()
}

fn check(strokes: &[char], fade: usize) {
    assert!((1..=10_000).contains(&strokes.len()) && fade <= 100);
    assert!(strokes.iter().all(char::is_ascii_uppercase));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, strokes: Vec<char>, fade: usize) {
    check(&strokes, fade);
    let answer = shortest_that_fits(&strokes, fade);
    if strokes.len() <= 7 && fade <= 4 {
        assert_eq!(answer, of_all_orders(&strokes, fade));
    }
    cases.secret(why, (strokes, fade), answer);
}

/// Everything that can be the case after each second: for each bell, the strokes left and the seconds it still fades.
fn of_all_orders(strokes: &[char], fade: usize) -> usize {
    let start: Vec<(usize, usize)> = counts(strokes).into_iter().map(|count| (count, 0)).collect();
    let mut now = BTreeSet::from([start]);
    let mut seconds = 0;
    while !now.iter().any(|state| state.iter().all(|bell| bell.0 == 0)) {
        seconds += 1;
        let mut next = BTreeSet::new();
        for state in &now {
            let later: Vec<_> = state.iter().map(|&(left, fades)| (left, fades.saturating_sub(1))).collect();
            for (place, &(left, fades)) in state.iter().enumerate() {
                if left > 0 && fades == 0 {
                    let mut struck = later.clone();
                    struck[place] = (left - 1, fade);
                    struck.sort_unstable();
                    next.insert(struck);
                }
            }
            next.insert(later);
        }
        now = next;
    }
    seconds
}

/// Seconds in rounds of `fade` + 1, the last one perhaps shorter. A bell fits into each round once, and only as many
/// bells into all of them as the last round has seconds.
fn shortest_that_fits(strokes: &[char], fade: usize) -> usize {
    let counts = counts(strokes);
    let fit = |seconds: usize| {
        let rounds = seconds.div_ceil(fade + 1);
        let last = seconds - (rounds - 1) * (fade + 1);
        counts.iter().all(|&count| count <= rounds)
            && counts.iter().filter(|&&count| count == rounds).count() <= last
    };
    (strokes.len()..).find(|&seconds| fit(seconds)).unwrap_or(0)
}

/// Every count of up to three bells and up to five strokes, and up to three seconds of fading.
fn tiny(cases: &mut Cases) {
    for fade in 0..=3 {
        for a in 1..=4 {
            for b in 0..=a.min(5 - a) {
                for c in 0..=b.min(5 - a - b) {
                    add(cases, "a few strokes", bells(&[a, b, c]), fade);
                }
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one stroke, and the longest fading", vec!['Z'], 100);
    add(cases, "the longest fading between two strokes", vec!['A', 'A'], 100);
    add(cases, "the longest fading between many strokes", vec!['M'; 40], 100);
    add(cases, "every bell once", bells(&[1; 26]), 30);
    add(cases, "every bell once, without fading", bells(&[1; 26]), 0);
    add(cases, "every bell three times, and just no silence", bells(&[3; 26]), 25);
    add(cases, "every bell three times, and a second of silence in each round", bells(&[3; 26]), 26);
    add(cases, "every bell three times, and a second to spare", bells(&[3; 26]), 24);
    add(cases, "one bell alone, without fading", vec!['B'; 50], 0);
    add(cases, "many bells without fading", bells(&[9, 8, 7, 6, 5]), 0);
    add(cases, "the longest fading and all bells", bells(&[2; 26]), 100);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "two bells are equally frequent", bells(&[4, 4]), 3);
    add(cases, "three bells are equally frequent", bells(&[3, 3, 3, 1]), 4);
    add(cases, "all bells are equally frequent, and there are more than a round holds", bells(&[2, 2, 2]), 1);
    add(cases, "five bells in pairs", bells(&[2, 2, 2, 2, 2]), 3);
    add(cases, "rare bells come first by name", bells(&[1, 1, 1, 1, 4]), 2);
    add(cases, "rare bells come first by name, and there are many", bells(&[1, 1, 1, 1, 1, 1, 1, 1, 5]), 2);
    add(cases, "the rare bells have to be saved for the gaps", bells(&[2, 2, 6]), 1);
    add(cases, "strokes of one bell listed together", bells(&[3, 3, 3]), 2);
    add(cases, "strokes of all bells listed in turn", "ABCABCABC".chars().collect(), 2);
    add(cases, "listed in an order that waits", "AABCBC".chars().collect(), 2);
    add(cases, "more strokes than the frequent bell leaves gaps", bells(&[3, 2, 2, 2, 2, 1]), 2);
    add(cases, "the gaps are filled exactly", bells(&[4, 2, 2, 2]), 2);
    add(cases, "one gap stays empty", bells(&[4, 2, 2, 1]), 2);
    add(cases, "one stroke more than there are gaps", bells(&[4, 2, 2, 2, 1]), 2);
    add(cases, "two frequent bells, and gaps filled exactly", bells(&[4, 4, 2, 1]), 2);
    add(cases, "a second bell nearly as frequent", bells(&[5, 4, 1]), 2);
    add(cases, "many bells nearly as frequent", bells(&[5, 4, 4, 4, 4]), 3);
}

fn random(cases: &mut Cases) {
    let sizes = [(40, 7, 3, 4), (30, 7, 5, 3), (30, 14, 5, 5), (20, 40, 8, 9), (10, 120, 26, 40)];
    for (count, length, kinds, fade) in sizes {
        for _ in 0..count {
            let length = cases.random().between(1, length) as usize;
            let strokes = at_random(cases, length, kinds);
            let fade = cases.random().between(0, fade) as usize;
            add(cases, "strokes at random", strokes, fade);
        }
    }
    for _ in 0..15 {
        let mut strokes = at_random(cases, 12, 6);
        strokes.extend(['X'; 8]);
        cases.random().shuffle(&mut strokes);
        let fade = cases.random().between(1, 4) as usize;
        add(cases, "one bell that is struck more often than the others", strokes, fade);
    }
}

fn at_random(cases: &mut Cases, length: usize, kinds: u8) -> Vec<char> {
    let numbers = cases.random().numbers(length, 0, i64::from(kinds) - 1);
    numbers.into_iter().map(|number| char::from(b'A' + number as u8)).collect()
}

/// All bells and no silence, one bell and much silence, and one bell among all others.
fn scale(cases: &mut Cases) {
    let sizes = [128, 256, 512, 1024, 2048, 4096usize];
    for n in sizes {
        let strokes = at_random(cases, n, 26);
        to_scale(cases, "all-bells", strokes, 20);
    }
    for n in sizes {
        to_scale(cases, "one-bell", vec!['K'; n], 5);
    }
    for n in sizes {
        let mut strokes = at_random(cases, n / 2, 26);
        strokes.extend(vec!['S'; n / 2]);
        cases.random().shuffle(&mut strokes);
        to_scale(cases, "one-among-all", strokes, 8);
    }
}

fn to_scale(cases: &mut Cases, family: &str, strokes: Vec<char>, fade: usize) {
    check(&strokes, fade);
    let answer = shortest_that_fits(&strokes, fade);
    cases.scale(family, strokes.len() as u64, (strokes, fade), answer);
}
