//! Cases for the dyes. The oracle looks at all that lies upstream of each gauge, and of those gauges that have both
//! dyes there takes the one with the least upstream of it.

use kata_harness::generate::Cases;
use std::collections::{HashSet, VecDeque};

const MOST: i64 = 1_000_000_000;

/// A gauge, and the places of those straight upstream of it; gauge 0 is at the mouth.
#[derive(Clone, Default)]
struct Gauge {
    number: i64,
    left: Option<usize>,
    right: Option<usize>,
}

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case; `red` and `blue` are places.
fn add(cases: &mut Cases, why: &str, river: &[Gauge], red: usize, blue: usize) {
    check(river);
    assert!(red != blue);
    let (red, blue) = (river[red].number, river[blue].number);
    let answer = meeting(river, red, blue);
    cases.secret(why, (level_order(river), red, blue), answer);
}

fn check(river: &[Gauge]) {
    let numbers: HashSet<i64> = river.iter().map(|gauge| gauge.number).collect();
    assert!(numbers.len() == river.len() && (2..=100_000).contains(&river.len()));
    assert!(numbers.iter().all(|number| (0..=MOST).contains(number)));
}

fn meeting(river: &[Gauge], red: i64, blue: i64) -> i64 {
    let mut found: Vec<(usize, i64)> = Vec::new();
    for (place, gauge) in river.iter().enumerate() {
        let mut upstream = vec![];
        let mut open = vec![place];
        while let Some(at) = open.pop() {
            upstream.push(river[at].number);
            open.extend(river[at].left);
            open.extend(river[at].right);
        }
        if upstream.contains(&red) && upstream.contains(&blue) {
            found.push((upstream.len(), gauge.number));
        }
    }
    found.into_iter().min().map(|(_, number)| number).expect("both flow past the mouth")
}

fn level_order(river: &[Gauge]) -> Vec<Option<i64>> {
    let mut numbers = Vec::new();
    let mut places = VecDeque::from([Some(0)]);
    while let Some(place) = places.pop_front() {
        let gauge: Option<&Gauge> = place.map(|place: usize| &river[place]);
        numbers.push(gauge.map(|gauge| gauge.number));
        if let Some(gauge) = gauge {
            places.extend([gauge.left, gauge.right]);
        }
    }
    while numbers.last() == Some(&None) {
        numbers.pop();
    }
    numbers
}

/// Every shape of `count` gauges.
fn shapes(count: usize) -> Vec<Vec<Gauge>> {
    if count == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for left in 0..count {
        for one in shapes(left) {
            for other in shapes(count - 1 - left) {
                let mut river = vec![Gauge::default()];
                river[0].left = (left > 0).then_some(1);
                river[0].right = (left + 1 < count).then_some(left + 1);
                river.extend(moved(&one, 1));
                river.extend(moved(&other, left + 1));
                all.push(river);
            }
        }
    }
    all
}

fn moved(river: &[Gauge], by: usize) -> Vec<Gauge> {
    let moved = |gauge: &Gauge| Gauge {
        number: gauge.number,
        left: gauge.left.map(|place| place + by),
        right: gauge.right.map(|place| place + by),
    };
    river.iter().map(moved).collect()
}

/// One gauge upstream of the other; `is_left` tells for each step whether it is up a left branch.
fn stream(count: usize, is_left: impl Fn(usize) -> bool) -> Vec<Gauge> {
    let mut river = vec![Gauge::default(); count];
    for place in 1..count {
        if is_left(place) {
            river[place - 1].left = Some(place);
        } else {
            river[place - 1].right = Some(place);
        }
    }
    river
}

/// A stream of `stem` gauges from the mouth, which parts there into a left arm and a right one.
fn fork(stem: usize, left: usize, right: usize) -> Vec<Gauge> {
    let mut river = stream(stem, |place| place % 2 == 0);
    river[stem - 1].left = Some(stem);
    river.extend(moved(&stream(left, |place| place % 2 == 0), stem));
    river[stem - 1].right = Some(stem + left);
    river.extend(moved(&stream(right, |place| place % 2 == 1), stem + left));
    river
}

/// As few steps to the mouth as `count` gauges can have.
fn full(count: usize) -> Vec<Gauge> {
    let mut river = vec![Gauge::default(); count];
    for place in 1..count {
        let below = &mut river[(place - 1) / 2];
        if place % 2 == 1 {
            below.left = Some(place);
        } else {
            below.right = Some(place);
        }
    }
    river
}

/// Each gauge upstream of one of the `reach` before it: a small reach makes a long river.
fn grown(cases: &mut Cases, count: usize, reach: usize) -> Vec<Gauge> {
    let mut river = vec![Gauge::default(); count];
    for place in 1..count {
        loop {
            let below = cases.random().between(place.saturating_sub(reach) as i64, place as i64 - 1) as usize;
            let is_left = cases.random().between(0, 1) == 0;
            let branch = if is_left { &mut river[below].left } else { &mut river[below].right };
            if branch.is_none() {
                *branch = Some(place);
                break;
            }
        }
    }
    river
}

/// The numbers from 0 on, times `factor`, in random order.
fn numbered(cases: &mut Cases, mut river: Vec<Gauge>, factor: i64) -> Vec<Gauge> {
    let mut numbers: Vec<i64> = (0..river.len() as i64).map(|number| number * factor).collect();
    cases.random().shuffle(&mut numbers);
    for (gauge, number) in river.iter_mut().zip(numbers) {
        gauge.number = number;
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
        let mut river = stream(2, |_| true);
        (river[0].number, river[1].number) = (0, MOST);
        add(cases, "from end to end of the numbers", &river, red, blue);
        (river[0].number, river[1].number) = (MOST, 0);
        add(cases, "from end to end of the numbers, the greatest at the mouth", &river, red, blue);
    }
    let mut river = full(7);
    for (gauge, number) in river.iter_mut().zip([MOST, 5, 4, 0, 3, 2, 1]) {
        gauge.number = number;
    }
    add(cases, "0 meets a neighbour", &river, 3, 4);
    add(cases, "0 meets the far side", &river, 6, 3);
    let river = numbered(cases, stream(50, |place| place % 3 == 0), 1);
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
            gauge.number = (place + 5 - zero_at) % 5;
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
        gauge.number = 40 + place;
    }
    add(cases, "both numbers are greater than all downstream", &river, 6, 11);
    for (gauge, place) in river.iter_mut().zip(0..) {
        gauge.number = 40 - place;
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
        add_scale(cases, "one-stream", stream(n, |place| place % 2 == 0), n - 1, n - 2);
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

fn add_scale(cases: &mut Cases, family: &str, river: Vec<Gauge>, red: usize, blue: usize) {
    let river = numbered(cases, river, 1);
    check(&river);
    let (red, blue) = (river[red].number, river[blue].number);
    let answer = meeting(&river, red, blue);
    cases.scale(family, river.len() as u64, (level_order(&river), red, blue), answer);
}
