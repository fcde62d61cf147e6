//! Cases for the dyes. The oracle looks at all that lies upstream of each gauge, and of those gauges that have both
//! dyes there takes the one with the least upstream of it.

use kata_harness::generate::Cases;
use kata_harness::generate::trees::{Node, fork, full, grown, level_order, path, shapes};
use std::collections::HashSet;

const MOST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case; `red` and `blue` are places.
fn add(cases: &mut Cases, why: &str, river: &[Node], red: usize, blue: usize) {
    check(river);
    assert!(red != blue);
    let (red, blue) = (river[red].value, river[blue].value);
    let answer = meeting(river, red, blue);
    cases.secret(why, (level_order(river), red, blue), answer);
}

fn check(river: &[Node]) {
    let numbers: HashSet<i64> = river.iter().map(|gauge| gauge.value).collect();
    assert!(numbers.len() == river.len() && (2..=100_000).contains(&river.len()));
    assert!(numbers.iter().all(|number| (0..=MOST).contains(number)));
}

fn meeting(river: &[Node], red: i64, blue: i64) -> i64 {
    let mut found: Vec<(usize, i64)> = Vec::new();
    for (place, gauge) in river.iter().enumerate() {
        let mut upstream = vec![];
        let mut open = vec![place];
        while let Some(at) = open.pop() {
            upstream.push(river[at].value);
            open.extend(river[at].left);
            open.extend(river[at].right);
        }
        if upstream.contains(&red) && upstream.contains(&blue) {
            found.push((upstream.len(), gauge.value));
        }
    }
    found.into_iter().min().map(|(_, number)| number).expect("both flow past the mouth")
}

/// The numbers from 0 on, times `factor`, in random order.
fn numbered(cases: &mut Cases, mut river: Vec<Node>, factor: i64) -> Vec<Node> {
    let mut numbers: Vec<i64> = (0..river.len() as i64).map(|number| number * factor).collect();
    cases.random().shuffle(&mut numbers);
    for (gauge, number) in river.iter_mut().zip(numbers) {
        gauge.value = number;
    }
    river
}

/// Every two gauges of every river of two or three, and of every river of four with red on the earlier one.
fn tiny(cases: &mut Cases) {
    for count in 2..=4 {
        for shape in shapes(count) {
            for red in 0..count {
                for blue in 0..count {
                    if red < blue || (red > blue && count < 4) {
                        let river = numbered(cases, shape.clone(), 1);
                        add(cases, "a river of a few gauges", &river, red, blue);
                    }
                }
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    for (red, blue) in [(0, 1), (1, 0)] {
        let mut river = path(2, |_| true);
        (river[0].value, river[1].value) = (0, MOST);
        add(cases, "from end to end of the numbers", &river, red, blue);
        (river[0].value, river[1].value) = (MOST, 0);
        add(cases, "from end to end of the numbers, the greatest at the mouth", &river, red, blue);
    }
    let mut river = full(7);
    for (gauge, number) in river.iter_mut().zip([MOST, 5, 4, 0, 3, 2, 1]) {
        gauge.value = number;
    }
    add(cases, "0 meets a neighbour", &river, 3, 4);
    add(cases, "0 meets the far side", &river, 6, 3);
    let river = numbered(cases, path(50, |place| place % 3 == 0), 1);
    add(cases, "one river without branches, from end to end", &river, 0, 49);
    add(cases, "one river without branches, two neighbours at its source", &river, 49, 48);
    add(cases, "one river without branches, two gauges on the way", &river, 20, 31);
    let river = numbered(cases, full(63), 1);
    add(cases, "the first and the last of the sources", &river, 31, 62);
    add(cases, "two sources with one gauge downstream of them", &river, 45, 46);
    add(cases, "two sources side by side with only the mouth in common", &river, 46, 47);
}

fn mistakes(cases: &mut Cases) {
    for zero_at in 0..5 {
        // 0 is the meeting point, a place of dye, a gauge on the way, or the mouth.
        let mut river = fork(2, 2, 1);
        for (gauge, place) in river.iter_mut().zip(0..) {
            gauge.value = (place + 5 - zero_at) % 5;
        }
        add(cases, "the number 0 along the way", &river, 3, 4);
        add(cases, "the number 0 along the way, one on the way of the other", &river, 3, 2);
    }
    for (stem, left, right) in [(1, 1, 4), (1, 4, 1), (3, 2, 6), (4, 9, 2), (6, 5, 5)] {
        let river = numbered(cases, fork(stem, left, right), 3);
        let (end, other) = (stem + left - 1, stem + left + right - 1);
        add(cases, "two arms, from their sources", &river, end, other);
        add(cases, "two arms, from their sources, the dyes exchanged", &river, other, end);
        add(cases, "two arms, from next to where they join", &river, stem, stem + left);
        add(cases, "two arms, one dye at a source and one where they join", &river, end, stem - 1);
        add(cases, "two arms, one dye at the mouth", &river, 0, other);
    }
    // Numbers that rise upstream on one side and fall on the other.
    let mut river = fork(3, 5, 5);
    for (gauge, place) in river.iter_mut().zip(0..) {
        gauge.value = 40 + place;
    }
    add(cases, "both numbers are greater than all downstream", &river, 6, 11);
    for (gauge, place) in river.iter_mut().zip(0..) {
        gauge.value = 40 - place;
    }
    add(cases, "both numbers are less than all downstream", &river, 6, 11);
}

fn random(cases: &mut Cases) {
    for (times, count, reach) in [(25, 8, 4), (25, 15, 15), (15, 30, 6), (12, 60, 20)] {
        for _ in 0..times {
            let river = grown(cases, count, reach);
            let river = numbered(cases, river, 1);
            let red = cases.random().between(0, count as i64 - 1) as usize;
            let step = cases.random().between(1, count as i64 - 1) as usize;
            add(cases, "a random river", &river, red, (red + step) % count);
        }
    }
}

/// Long rivers with both dyes at the sources: in one stream, and in two arms that join at the mouth or halfway.
fn scale(cases: &mut Cases) {
    let sizes = [64, 128, 256, 512, 1024, 2048];
    for n in sizes {
        add_scale(cases, "one-stream", path(n, |place| place % 2 == 0), n - 1, n - 2);
    }
    for n in sizes {
        add_scale(cases, "two-arms", fork(1, n / 2 - 1, n / 2), n / 2 - 1, n - 1);
    }
    for n in sizes {
        add_scale(cases, "arms-join-halfway", fork(n / 2, n / 4, n / 4), n * 3 / 4 - 1, n - 1);
    }
    for n in [8, 16, 32, 64, 128, 256] {
        add_scale(cases, "full", full(n), n - 1, n - 2);
    }
}

fn add_scale(cases: &mut Cases, family: &str, river: Vec<Node>, red: usize, blue: usize) {
    let river = numbered(cases, river, 1);
    check(&river);
    let (red, blue) = (river[red].value, river[blue].value);
    let answer = meeting(&river, red, blue);
    cases.scale(family, river.len() as u64, (level_order(&river), red, blue), answer);
}
