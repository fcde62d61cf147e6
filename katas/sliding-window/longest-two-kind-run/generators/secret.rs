//! Cases for the longest two-kind run. The oracle of the hidden cases tries every stretch.

use kata_harness::generate::Cases;
use std::collections::HashSet;

const MOST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, tiles: Vec<i64>) {
    assert!(tiles.len() <= 100_000 && tiles.iter().all(|tile| (0..=MOST).contains(tile)));
    let answer = longest(&tiles);
    cases.secret(why, (tiles,), answer);
}

fn longest(tiles: &[i64]) -> usize {
    let mut best = 0;
    for start in 0..tiles.len() {
        let mut kinds = HashSet::new();
        for end in start..tiles.len() {
            kinds.insert(tiles[end]);
            if kinds.len() > 2 {
                break;
            }
            best = best.max(end - start + 1);
        }
    }
    best
}

/// Every lane of up to four tiles in three colours, colours named in order of appearance.
fn tiny(cases: &mut Cases) {
    add(cases, "a lane without tiles", vec![]);
    for length in 1..=4u32 {
        for code in 0..3i64.pow(length) {
            let tiles: Vec<i64> = (0..length).map(|place| code / 3i64.pow(place) % 3).collect();
            let mut seen = 0;
            let ordered = tiles.iter().all(|&tile| {
                let fits = tile <= seen;
                seen = seen.max(tile + 1);
                fits
            });
            if ordered {
                add(cases, "a lane of a few tiles", tiles);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the largest colour alone", vec![MOST]);
    add(cases, "both ends of the colours", vec![0, MOST, 0, MOST]);
    add(cases, "one colour throughout", vec![5; 40]);
    add(cases, "two colours throughout", (0..41).map(|i| i % 2 * MOST).collect());
    add(cases, "every tile another colour", (0..30).collect());
    add(cases, "the whole lane but its last tile", [vec![1, 2, 1, 2, 1], vec![3]].concat());
    add(cases, "the whole lane but its first tile", [vec![3], vec![1, 2, 1, 2, 1]].concat());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the new stretch keeps the run before the third colour", vec![1, 2, 2, 2, 3, 3]);
    add(cases, "a colour leaves and comes back", vec![1, 2, 3, 1, 1, 3, 3, 1]);
    add(cases, "the first colour ends far back", vec![1, 1, 1, 2, 1, 3, 3, 1, 1]);
    add(cases, "the best stretch ends the lane", vec![1, 2, 3, 4, 5, 4, 5, 4, 5]);
    add(cases, "the best stretch starts the lane", vec![4, 5, 4, 5, 4, 3, 2, 1]);
    add(cases, "the third colour sits in the middle", vec![7, 8, 7, 8, 9, 8, 7, 8, 7]);
}

fn random(cases: &mut Cases) {
    for (count, length, kinds) in [(25, 8, 3), (25, 16, 4), (15, 40, 3), (10, 60, 5)] {
        for _ in 0..count {
            let tiles = cases.random().numbers(length, 1, kinds);
            add(cases, "a random lane", tiles);
        }
    }
    for _ in 0..6 {
        let runs = cases.random().numbers(12, 1, 3);
        let tiles = runs.iter().flat_map(|&kind| vec![kind; 5]).collect();
        add(cases, "a lane of long one-colour runs", tiles);
    }
}

/// Two colours fill the lane, so that no early end helps; in the second family a third one comes rarely.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let tiles: Vec<i64> = (0..n as i64).map(|i| i % 2).collect();
        cases.scale("two-colours", n, (tiles,), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let mut tiles: Vec<i64> = (0..n as i64).map(|i| i % 2).collect();
        tiles[n as usize / 2] = 2;
        // The side before the third colour is the longer one.
        let answer = n / 2;
        cases.scale("third-in-the-middle", n, (tiles,), answer);
    }
}
