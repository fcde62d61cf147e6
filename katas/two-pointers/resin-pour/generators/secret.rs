//! Cases for the resin pour. The oracle of the hidden cases tries every level above each column.

use kata_harness::generate::Cases;

const HIGHEST: i64 = 100_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(columns: &[i64]) {
    assert!((1..=20_000).contains(&columns.len()) && columns.iter().all(|height| (0..=HIGHEST).contains(height)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, columns: Vec<i64>) {
    check(&columns);
    let mut resin = 0;
    for (place, &height) in columns.iter().enumerate() {
        let holds = |level: i64| {
            columns[..place].iter().any(|other| *other >= level) && columns[place..].iter().any(|other| *other >= level)
        };
        // The resin ends level with some column.
        let levels = columns.iter().copied().filter(|level| *level > height && holds(*level));
        resin += levels.max().map_or(0, |level| level - height);
    }
    cases.secret(why, (columns,), resin);
}

/// Every row of up to three columns of 0 to 2, and of four and five columns of some heights.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            add(cases, "a few columns", (0..length).map(|place| code / 3i64.pow(place) % 3).collect());
        }
    }
    for code in 0..16i64 {
        add(cases, "four columns", (0..4).map(|place| 1 + (code >> place & 1)).collect());
        add(cases, "five columns", (0..4).map(|place| code >> place & 1).chain([2]).collect());
        add(cases, "five columns", [3].into_iter().chain((0..4).map(|place| 1 + (code >> place & 1))).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one column of the greatest height", vec![HIGHEST]);
    add(cases, "bare table", vec![0; 20]);
    add(cases, "one column on the table", [vec![0; 9], vec![5], vec![0; 9]].concat());
    add(cases, "all columns alike", vec![7; 30]);
    add(cases, "columns rise", (0..30).collect());
    add(cases, "columns fall", (0..30).rev().collect());
    add(cases, "columns rise to the middle", (0..15).chain((0..15).rev()).collect());
    add(cases, "columns fall to the middle", (0..15).rev().chain(0..15).collect());
    add(cases, "both ends of the heights in turn", (0..31).map(|place| place % 2 * HIGHEST).collect());
    add(cases, "a trough of the greatest height", [vec![HIGHEST], vec![0; 60], vec![HIGHEST]].concat());
    add(cases, "a trough with one low end", [vec![HIGHEST], vec![0; 60], vec![1]].concat());
    add(cases, "a comb", [0, 1].repeat(20));
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the right rim is the lower one", vec![9, 0, 0, 4]);
    add(cases, "the left rim is the lower one", vec![4, 0, 0, 9]);
    add(cases, "the hollow is wider than one column", vec![5, 2, 1, 2, 5]);
    add(cases, "a hollow within a hollow", vec![8, 1, 4, 1, 4, 1, 8]);
    add(cases, "nothing on the right is as high as the left end", vec![9, 1, 5, 1, 3]);
    add(cases, "nothing on the left is as high as the right end", vec![3, 1, 5, 1, 9]);
    add(cases, "the highest column stands in the middle", vec![4, 1, 3, 9, 2, 5, 1, 4]);
    add(cases, "the highest column is at the right end", vec![1, 0, 2, 0, 3, 0, 4]);
    add(cases, "the highest column is at the left end", vec![4, 0, 3, 0, 2, 0, 1]);
    add(cases, "the two highest stand side by side", vec![3, 0, 2, 9, 9, 1, 0, 4]);
    add(cases, "resin runs off at both ends", vec![0, 2, 0, 2, 0]);
    add(cases, "equal rims, and a higher column between", vec![5, 1, 7, 1, 5]);
    add(cases, "rims rise in steps from both sides", vec![1, 0, 3, 1, 6, 2, 2, 5, 0, 4, 1, 2]);
    add(cases, "both ends are lower than all between them", vec![0, 6, 2, 6, 3, 8, 1]);
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(30, 6, 5), (25, 10, 9), (15, 30, 20), (8, 80, 1000)] {
        for _ in 0..count {
            let columns = cases.random().numbers(length, 0, highest);
            add(cases, "a random row", columns);
        }
    }
    for low in [3, 11, 20, 28] {
        let mut columns = cases.random().numbers(36, HIGHEST - 900, HIGHEST);
        columns[low] = 0;
        columns[low + 3] = 1;
        add(cases, "a random row of high columns with two deep holes", columns);
    }
}

/// On a hill the highest column to the right of one that falls is right beside it, with no other as high; in a valley
/// the other rim is far away; random columns come in no order. The running maxima of both sides tell the answer.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        by_rims(cases, "hill", (0..n / 2).chain((0..n / 2).rev()).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        by_rims(cases, "valley", (0..n / 2).rev().chain(0..n / 2).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let columns = cases.random().numbers(n, 0, 999);
        by_rims(cases, "random", columns);
    }
}

fn by_rims(cases: &mut Cases, family: &str, columns: Vec<i64>) {
    check(&columns);
    let rims = |heights: &mut dyn Iterator<Item = &i64>| -> Vec<i64> {
        let mut rim = 0;
        let to_rim = |height: &i64| {
            rim = rim.max(*height);
            rim
        };
        heights.map(to_rim).collect()
    };
    let left = rims(&mut columns.iter());
    let right = rims(&mut columns.iter().rev());
    let levels = left.iter().zip(right.iter().rev()).map(|(left, right)| left.min(right));
    let resin = levels.zip(&columns).map(|(level, height)| level - height).sum::<i64>();
    cases.scale(family, columns.len() as u64, (columns,), resin);
}
