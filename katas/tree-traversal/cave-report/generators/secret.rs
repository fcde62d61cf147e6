//! Cases for the cave report. The oracle walks deep first, left before right, and then sorts the chambers by depth
//! with a sort that keeps equals in order.

use kata_harness::generate::Cases;
use kata_harness::generate::trees::{Node, full, grown, level_order, moved, path, shapes};

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case.
fn add(cases: &mut Cases, why: &str, cave: Vec<Node>) {
    let answer = report(&cave);
    cases.secret(why, (level_order(&cave),), answer);
}

fn report(cave: &[Node]) -> Vec<Vec<i64>> {
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

fn walk(cave: &[Node], place: usize, depth: usize, found: &mut Vec<(usize, i64)>) {
    found.push((depth, cave[place].value));
    for below in [cave[place].left, cave[place].right].into_iter().flatten() {
        walk(cave, below, depth + 1, found);
    }
}

/// The temperatures `value(0)`, `value(1)` and on, in the order of the chambers.
fn measured(mut cave: Vec<Node>, value: impl Fn(i64) -> i64) -> Vec<Node> {
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
    add(cases, "all temperatures alike in a gallery", measured(path(6, |_| true), |_| 7));
    add(cases, "both ends of the temperatures in turn", measured(full(15), |index| index % 2 * 2000 - 1000));
    add(cases, "a long gallery to the left", measured(path(60, |_| true), |index| index));
    add(cases, "a long gallery to the right", measured(path(60, |_| false), |index| index));
    add(cases, "a gallery that turns at each chamber", measured(path(60, |place| place % 2 == 0), |index| -index));
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
        let mut cave = path(length, |_| true);
        cave[0].right = Some(length);
        cave.extend(moved(&path(length + 3, |_| false), length));
        add(cases, "the right side is deeper than the left", measured(cave, |index| index));
        // The same with the deeper gallery on the left.
        let mut cave = path(length + 3, |_| true);
        cave[0].right = Some(length + 3);
        cave.extend(moved(&path(length, |_| false), length + 3));
        add(cases, "the left side is deeper than the right", measured(cave, |index| index));
        // Two galleries that meet in the drawing: the left one turns right, the right one left.
        let mut cave = path(length, |place| place == 1);
        cave[0].right = Some(length);
        cave.extend(moved(&path(length, |_| true), length));
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
    let mut add = |family: &str, n: usize, cave: Vec<Node>| {
        let cave = measured(cave, |index| index % 1000);
        cases.scale(family, n as u64, (level_order(&cave),), report(&cave));
    };
    for n in [64, 128, 256, 512, 1024, 2048] {
        add("gallery", n, path(n, |place| place % 3 == 0));
    }
    for n in [64, 128, 256, 512, 1024, 2048] {
        // Half of the chambers are a gallery, and each has one more at its side.
        let mut cave = path(n / 2, |_| true);
        for place in 0..n / 2 {
            cave[place].right = Some(n / 2 + place);
        }
        cave.extend(vec![Node::default(); n / 2]);
        add("niches", n, cave);
    }
    for n in [8, 16, 32, 64, 128, 256] {
        add("full", n, full(n));
    }
}
