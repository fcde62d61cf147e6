//! Cases for the cave report. The oracle walks deep first, left before right, and then sorts the chambers by depth
//! with a sort that keeps equals in order.

use kata_harness::generate::Cases;
use std::collections::VecDeque;

/// A chamber, and the places of those below it; chamber 0 is the entrance.
#[derive(Clone, Default)]
struct Chamber {
    value: i64,
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

/// A hidden case.
fn add(cases: &mut Cases, why: &str, cave: Vec<Chamber>) {
    let answer = report(&cave);
    cases.secret(why, (level_order(&cave),), answer);
}

fn report(cave: &[Chamber]) -> Vec<Vec<i64>> {
    let mut found = Vec::new();
    if !cave.is_empty() {
        walk(cave, 0, 0, &mut found);
    }
    assert!(found.len() == cave.len() && cave.len() <= 100_000);
    found.sort_by_key(|&(depth, _)| depth);
    let mut lines: Vec<Vec<i64>> = Vec::new();
    for (depth, value) in found {
        assert!((-1000..=1000).contains(&value) && depth <= 3000);
        if lines.len() == depth {
            lines.push(vec![]);
        }
        lines[depth].push(value);
    }
    lines
}

fn walk(cave: &[Chamber], place: usize, depth: usize, found: &mut Vec<(usize, i64)>) {
    found.push((depth, cave[place].value));
    for below in [cave[place].left, cave[place].right].into_iter().flatten() {
        walk(cave, below, depth + 1, found);
    }
}

fn level_order(cave: &[Chamber]) -> Vec<Option<i64>> {
    let mut values = Vec::new();
    let mut places: VecDeque<Option<usize>> = VecDeque::new();
    if !cave.is_empty() {
        places.push_back(Some(0));
    }
    while let Some(place) = places.pop_front() {
        let chamber = place.map(|place| &cave[place]);
        values.push(chamber.map(|chamber| chamber.value));
        if let Some(chamber) = chamber {
            places.extend([chamber.left, chamber.right]);
        }
    }
    while values.last() == Some(&None) {
        values.pop();
    }
    values
}

/// Every shape of `count` chambers.
fn shapes(count: usize) -> Vec<Vec<Chamber>> {
    if count == 0 {
        return vec![vec![]];
    }
    let mut all = Vec::new();
    for left in 0..count {
        for one in shapes(left) {
            for other in shapes(count - 1 - left) {
                let mut cave = vec![Chamber::default()];
                cave[0].left = (left > 0).then_some(1);
                cave[0].right = (left + 1 < count).then_some(left + 1);
                cave.extend(moved(&one, 1));
                cave.extend(moved(&other, left + 1));
                all.push(cave);
            }
        }
    }
    all
}

fn moved(cave: &[Chamber], by: usize) -> Vec<Chamber> {
    let moved = |chamber: &Chamber| Chamber {
        value: chamber.value,
        left: chamber.left.map(|place| place + by),
        right: chamber.right.map(|place| place + by),
    };
    cave.iter().map(moved).collect()
}

/// One chamber below the other; `is_left` tells for each passage whether it is a left one.
fn gallery(count: usize, is_left: impl Fn(usize) -> bool) -> Vec<Chamber> {
    let mut cave = vec![Chamber::default(); count];
    for place in 1..count {
        if is_left(place) {
            cave[place - 1].left = Some(place);
        } else {
            cave[place - 1].right = Some(place);
        }
    }
    cave
}

/// As few depths as `count` chambers can have.
fn full(count: usize) -> Vec<Chamber> {
    let mut cave = vec![Chamber::default(); count];
    for place in 1..count {
        let above = &mut cave[(place - 1) / 2];
        if place % 2 == 1 {
            above.left = Some(place);
        } else {
            above.right = Some(place);
        }
    }
    cave
}

/// Each chamber below one of the `reach` before it: a small reach makes a deep cave.
fn grown(cases: &mut Cases, count: usize, reach: usize) -> Vec<Chamber> {
    let mut cave = vec![Chamber::default(); count];
    for place in 1..count {
        loop {
            let above = cases.random().between(place.saturating_sub(reach) as i64, place as i64 - 1) as usize;
            let is_left = cases.random().between(0, 1) == 0;
            let passage = if is_left { &mut cave[above].left } else { &mut cave[above].right };
            if passage.is_none() {
                *passage = Some(place);
                break;
            }
        }
    }
    cave
}

/// The temperatures `value(0)`, `value(1)` and on, in the order of the chambers.
fn measured(mut cave: Vec<Chamber>, value: impl Fn(i64) -> i64) -> Vec<Chamber> {
    for (chamber, index) in cave.iter_mut().zip(0..) {
        chamber.value = value(index);
    }
    cave
}

/// Every shape of up to five chambers, the temperatures all different.
fn tiny(cases: &mut Cases) {
    for count in 0..=5 {
        for cave in shapes(count) {
            add(cases, "a cave of a few chambers", measured(cave, |index| index + 1));
        }
    }
}

fn edges(cases: &mut Cases) {
    for value in [0, -1000, 1000] {
        add(cases, "the entrance alone", measured(full(1), |_| value));
    }
    add(cases, "every temperature 0", measured(full(7), |_| 0));
    add(cases, "all temperatures alike", measured(full(12), |_| 7));
    add(cases, "all temperatures alike in a gallery", measured(gallery(6, |_| true), |_| 7));
    add(cases, "both ends of the temperatures in turn", measured(full(15), |index| index % 2 * 2000 - 1000));
    add(cases, "a long gallery to the left", measured(gallery(60, |_| true), |index| index));
    add(cases, "a long gallery to the right", measured(gallery(60, |_| false), |index| index));
    add(cases, "a gallery that turns at each chamber", measured(gallery(60, |place| place % 2 == 0), |index| -index));
    for count in [31, 63, 64, 100] {
        add(cases, "no depth has room left but the last", measured(full(count), |index| index * 7 % 100));
    }
}

fn mistakes(cases: &mut Cases) {
    add(cases, "temperatures repeat within a depth", measured(full(7), |index| index / 3));
    add(cases, "temperatures repeat from depth to depth", measured(full(7), |index| index % 2));
    add(cases, "below 0, and two below that", measured(full(7), |index| [0, 0, 4, 5, 0, 6, 7][index as usize]));
    for length in [3, 6, 10] {
        // A gallery to the left, and to the right of the entrance one that goes deeper.
        let mut cave = gallery(length, |_| true);
        cave[0].right = Some(length);
        cave.extend(moved(&gallery(length + 3, |_| false), length));
        add(cases, "the right side is deeper than the left", measured(cave, |index| index));
        // The same with the deeper gallery on the left.
        let mut cave = gallery(length + 3, |_| true);
        cave[0].right = Some(length + 3);
        cave.extend(moved(&gallery(length, |_| false), length + 3));
        add(cases, "the left side is deeper than the right", measured(cave, |index| index));
        // Two galleries that meet in the drawing: the left one turns right, the right one left.
        let mut cave = gallery(length, |place| place == 1);
        cave[0].right = Some(length);
        cave.extend(moved(&gallery(length, |_| true), length));
        add(cases, "two galleries turn towards one another", measured(cave, |index| index));
    }
}

fn random(cases: &mut Cases) {
    for (times, count, reach) in [(20, 7, 3), (20, 10, 10), (15, 20, 4), (10, 40, 40), (6, 80, 8)] {
        for _ in 0..times {
            let cave = grown(cases, count, reach);
            let values = cases.random().numbers(count, -20, 20);
            add(cases, "a random cave", measured(cave, |index| values[index as usize]));
        }
    }
}

/// In a gallery each depth is one chamber; beside it, caves that are wide.
fn scale(cases: &mut Cases) {
    let mut add = |family: &str, n: usize, cave: Vec<Chamber>| {
        let cave = measured(cave, |index| index % 1000);
        cases.scale(family, n as u64, (level_order(&cave),), report(&cave));
    };
    for n in [64, 128, 256, 512, 1024, 2048] {
        add("gallery", n, gallery(n, |place| place % 3 == 0));
    }
    for n in [64, 128, 256, 512, 1024, 2048] {
        // Half of the chambers are a gallery, and each has one more at its side.
        let mut cave = gallery(n / 2, |_| true);
        for place in 0..n / 2 {
            cave[place].right = Some(n / 2 + place);
        }
        cave.extend(vec![Chamber::default(); n / 2]);
        add("niches", n, cave);
    }
    for n in [8, 16, 32, 64, 128, 256] {
        add("full", n, full(n));
    }
}
