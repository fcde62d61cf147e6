//! Cases for the dismantled clock. The oracle finds all parts that lie above each part, however indirectly, by going
//! over all triples of parts, and sorts by how many lie above: a part has more above it than any of those has.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

const MOST: i64 = 10_000;

type Pairs = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(parts: i64, covered: &Pairs) {
    assert!((1..=MOST).contains(&parts) && covered.len() <= 50_000);
    assert!(covered.iter().all(|(part, cover)| (0..parts).contains(part) && (0..parts).contains(cover)));
    assert!(covered.iter().all(|(part, cover)| part != cover));
    assert!(covered.iter().collect::<BTreeSet<_>>().len() == covered.len());
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, parts: i64, covered: Pairs) {
    check(parts, &covered);
    let answer = by_parts_above(parts as usize, &covered);
    cases.secret(why, (parts, covered), answer);
}

fn by_parts_above(parts: usize, covered: &Pairs) -> Vec<usize> {
    let mut above = vec![vec![false; parts]; parts];
    for &(part, cover) in covered {
        above[part as usize][cover as usize] = true;
    }
    for through in 0..parts {
        for part in 0..parts {
            for cover in 0..parts {
                if above[part][through] && above[through][cover] {
                    above[part][cover] = true;
                }
            }
        }
    }
    if (0..parts).any(|part| above[part][part]) {
        return vec![];
    }
    let mut order: Vec<usize> = (0..parts).collect();
    order.sort_by_key(|&part| above[part].iter().filter(|&&is| is).count());
    order
}

/// Everything that can be said about one part, about two and about three.
fn tiny(cases: &mut Cases) {
    for parts in 1..=3 {
        let pairs: Pairs = (0..parts)
            .flat_map(|part| (0..parts).map(move |cover| (part, cover)))
            .filter(|(part, cover)| part != cover)
            .collect();
        for code in 0..1 << pairs.len() {
            let chosen = (0..pairs.len()).filter(|place| code >> place & 1 == 1);
            let covered = chosen.map(|place| pairs[place]).collect();
            add(cases, "a few parts", parts, covered);
        }
    }
}

fn edges(cases: &mut Cases) {
    // Two of the parts hold one another, so the answer needs no table.
    let covered = vec![(MOST - 1, 0), (0, MOST - 1)];
    check(MOST, &covered);
    let none: Vec<i64> = vec![];
    cases.secret("as many parts as there may be, two hold one another", (MOST, covered), none);
    add(cases, "many parts and no pair", 50, vec![]);
    add(cases, "each part lies beneath the one before it", 60, (1..60).map(|part| (part, part - 1)).collect());
    add(cases, "each part lies beneath the one after it", 60, (0..59).map(|part| (part, part + 1)).collect());
    add(cases, "all parts in one circle", 40, (0..40).map(|part| (part, (part + 1) % 40)).collect());
    add(cases, "all parts beneath the last one", 30, (0..29).map(|part| (part, 29)).collect());
    add(cases, "the first part beneath all others", 30, (1..30).map(|cover| (0, cover)).collect());
    let all = (0..12).flat_map(|part| (0..part).map(move |cover| (part, cover))).collect();
    add(cases, "each part beneath every one before it", 12, all);
    let all = (0..12).flat_map(|part| (part + 1..12).map(move |cover| (part, cover))).collect();
    add(cases, "each part beneath every one after it", 12, all);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "two covers, of which one has a cover of its own", 4, vec![(0, 1), (0, 2), (2, 3)]);
    let covered = vec![(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (4, 6)];
    add(cases, "one cover that lies deep, and two that do not", 7, covered);
    let covered = vec![(5, 0), (1, 0), (2, 1), (3, 2), (4, 3), (5, 4)];
    add(cases, "a short and a long way down to the same part", 6, covered);
    add(cases, "the long way comes first in the list", 6, vec![(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (0, 5)]);
    let covered = vec![(0, 1), (1, 2), (2, 3), (0, 4), (4, 5), (5, 6)];
    add(cases, "a part with two covers at the end of two chains", 7, covered);
    add(cases, "parts in no pair among others", 9, vec![(7, 1), (4, 7), (1, 3)]);
    add(cases, "only the last part is in no pair", 4, vec![(0, 1), (1, 2)]);
    add(cases, "a circle far from the first part", 6, vec![(0, 1), (3, 4), (4, 5), (5, 3)]);
    add(cases, "a circle beneath a chain", 6, vec![(1, 0), (2, 1), (3, 2), (4, 3), (3, 4), (5, 4)]);
    add(cases, "a circle with a chain beneath", 6, vec![(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 4)]);
    add(cases, "many parts come off before two hold one another", 20, vec![(3, 12), (12, 3), (5, 1), (9, 5)]);
    add(cases, "two chains that cross", 8, vec![(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (0, 5), (4, 1)]);
    let closed = vec![(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (3, 4), (7, 0)];
    add(cases, "two chains that cross and close", 8, closed);
}

/// `count` different pairs in which a part lies beneath one of a smaller rank; ranks are given out at random.
fn without_circle(cases: &mut Cases, parts: i64, count: usize) -> Pairs {
    let mut pairs: Pairs = (0..parts).flat_map(|part| (0..part).map(move |cover| (part, cover))).collect();
    cases.random().shuffle(&mut pairs);
    pairs.truncate(count);
    renamed(cases, parts, pairs).1
}

/// The parts in the order they had, under new names, and their pairs in any order.
fn renamed(cases: &mut Cases, parts: i64, covered: Pairs) -> (Vec<i64>, Pairs) {
    let mut names: Vec<i64> = (0..parts).collect();
    cases.random().shuffle(&mut names);
    let mut covered: Pairs =
        covered.into_iter().map(|(part, cover)| (names[part as usize], names[cover as usize])).collect();
    cases.random().shuffle(&mut covered);
    (names, covered)
}

fn random(cases: &mut Cases) {
    for (count, parts, pairs) in [(20, 5, 5), (20, 7, 9), (16, 10, 14), (12, 16, 24), (12, 40, 70)] {
        for _ in 0..count {
            let covered = without_circle(cases, parts, pairs);
            add(cases, "random pairs without a circle", parts, covered);
        }
    }
    for (count, parts, pairs) in [(10, 6, 8), (10, 10, 16), (8, 30, 60)] {
        for _ in 0..count {
            let mut covered = without_circle(cases, parts, pairs);
            covered.last_mut().map(|pair| *pair = (pair.1, pair.0));
            add(cases, "random pairs, one of them turned round", parts, covered);
        }
    }
}

/// Long chains, so that only one part or two can come off at any time, in every order that could help a slow solution.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let covered = (0..n - 1).map(|part| (part, part + 1)).collect();
        add_scale(cases, "chain-up", n, covered, (0..n).rev().collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let covered = (1..n).rev().map(|part| (part, part - 1)).collect();
        add_scale(cases, "chain-down", n, covered, (0..n).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // Each part lies beneath the two before it.
        let covered = (1..n).flat_map(|part| (part.max(2) - 2..part).map(move |cover| (part, cover))).collect();
        let (order, covered) = renamed(cases, n, covered);
        add_scale(cases, "shuffled-ladder", n, covered, order);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // The circle is at the far end of the chain, seen from the part that comes off first.
        let mut covered: Pairs = (1..n).map(|part| (part, part - 1)).collect();
        covered.push((n - 2, n - 1));
        let (_, covered) = renamed(cases, n, covered);
        add_scale(cases, "circle-at-the-end", n, covered, vec![]);
    }
}

fn add_scale(cases: &mut Cases, family: &str, n: i64, covered: Pairs, answer: Vec<i64>) {
    check(n, &covered);
    cases.scale(family, n as u64, (n, covered), answer);
}
