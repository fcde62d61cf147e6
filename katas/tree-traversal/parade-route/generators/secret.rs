//! Cases for the parade. The oracle walks from each square to all others along the lanes, whichever way they lead, and
//! takes the greatest sum met.

use kata_harness::generate::Cases;
use kata_harness::generate::trees::{Node, fork, full, grown, level_order, path, shapes};

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case.
fn add(cases: &mut Cases, why: &str, town: Vec<Node>) {
    let answer = best_route(&town);
    cases.secret(why, (level_order(&town),), answer);
}

fn best_route(town: &[Node]) -> i64 {
    assert!((1..=100_000).contains(&town.len()));
    assert!(town.iter().all(|square| (-1000..=1000).contains(&square.value)));
    let mut lanes: Vec<Vec<usize>> = vec![vec![]; town.len()];
    for (place, square) in town.iter().enumerate() {
        for further in [square.left, square.right].into_iter().flatten() {
            lanes[place].push(further);
            lanes[further].push(place);
        }
    }
    let mut best = i64::MIN;
    for start in 0..town.len() {
        let mut open = vec![(start, start, town[start].value)];
        while let Some((place, from, sum)) = open.pop() {
            best = best.max(sum);
            let onwards = lanes[place].iter().filter(|&&next| next != from);
            open.extend(onwards.map(|&next| (next, place, sum + town[next].value)));
        }
    }
    best
}

/// The squares' cheers, in order of their places.
fn cheered(mut town: Vec<Node>, cheers: impl IntoIterator<Item = i64>) -> Vec<Node> {
    for (square, cheer) in town.iter_mut().zip(cheers) {
        square.value = cheer;
    }
    town
}

/// Every town of one or two squares with cheers from -1 to 2, and of three with a gain or a loss at each.
fn tiny(cases: &mut Cases) {
    for count in 1..=2 {
        for shape in shapes(count) {
            for code in 0..4i64.pow(count as u32) {
                let cheers: Vec<i64> = (0..count as u32).map(|place| code / 4i64.pow(place) % 4 - 1).collect();
                add(cases, "a town of a square or two", cheered(shape.clone(), cheers));
            }
        }
    }
    for shape in shapes(3) {
        for code in 0..8i64 {
            let cheers: Vec<i64> =
                (0..3).map(|place| if code >> place & 1 == 1 { 3 + place } else { -2 - place }).collect();
            add(cases, "a town of three squares", cheered(shape.clone(), cheers));
        }
    }
}

fn edges(cases: &mut Cases) {
    for cheer in [-1000, 0, 1000] {
        add(cases, "the market alone", cheered(full(1), [cheer]));
        add(cases, "all squares alike", cheered(full(15), [cheer; 15]));
        add(cases, "all squares alike, along one road", cheered(path(20, |_| true), [cheer; 20]));
    }
    add(cases, "a long road of the greatest cheers", cheered(path(60, |place| place % 2 == 0), [1000; 60]));
    add(cases, "every square loses, and the best is far out", cheered(full(15), -15..0));
    add(cases, "every square loses, and the best is the market", cheered(full(15), (1..=15).map(|cheer| -cheer)));
    add(
        cases,
        "every square loses, and the best is on the way",
        cheered(path(9, |_| false), [-9, -7, -5, -3, -1, -3, -5, -7, -9]),
    );
    add(cases, "one square of 0 among losing ones", cheered(full(7), [-1, -2, -3, -4, 0, -5, -6]));
    add(
        cases,
        "both ends of the cheers in turn",
        cheered(path(40, |place| place % 2 == 0), (0..40).map(|place| place % 2 * 2000 - 1000)),
    );
    for length in [5, 30] {
        add(
            cases,
            "a road with only its last square worth it",
            cheered(path(length, |_| true), (1..=length as i64).map(|place| place - length as i64 + 1)),
        );
    }
}

fn mistakes(cases: &mut Cases) {
    for stem in [1, 2, 4] {
        // Both arms and the square where they join; the stem must not be able to use both.
        let count = stem + 6;
        let cheers = |of_stem: i64, join: i64| {
            (0..count).map(move |place| {
                if place + 1 < stem {
                    of_stem
                } else if place + 1 == stem {
                    join
                } else {
                    5
                }
            })
        };
        add(cases, "two good arms below good squares", cheered(fork(stem, 3, 3), cheers(4, 2)));
        add(cases, "two good arms below losing squares", cheered(fork(stem, 3, 3), cheers(-3, 2)));
        add(cases, "two good arms join at a small loss", cheered(fork(stem, 3, 3), cheers(1, -7)));
        add(cases, "two good arms join at a loss that one arm can bear", cheered(fork(stem, 3, 3), cheers(9, -14)));
        add(cases, "two good arms join at a loss too great", cheered(fork(stem, 3, 3), cheers(1, -16)));
    }
    for loss in [-3, -4, -5] {
        // Beyond the loss lies 4, on one side or on both.
        add(cases, "a loss, and 4 beyond it", cheered(fork(1, 2, 1), [6, loss, 4, 1]));
        add(cases, "a loss, and 4 beyond it, on both sides", cheered(fork(1, 2, 2), [6, loss, 4, loss, 4]));
        add(
            cases,
            "a loss, and 4 beyond it, along a road",
            cheered(path(5, |place| place == 2), [6, loss, 4, loss, 4]),
        );
    }
    add(cases, "the best route ends before a losing end of the road", cheered(path(4, |_| true), [3, 8, 2, -1]));
    add(cases, "the best route leaves out the market", cheered(full(7), [-50, 10, 1, 20, 30, 2, 3]));
    add(cases, "the best route is far from the market", cheered(fork(4, 2, 2), [1, -9, -9, 3, 5, 6, 7, 8]));
    add(cases, "the route with the most squares is not the best", cheered(fork(1, 6, 1), [1, 1, 1, 1, 1, 1, 1, 90]));
    add(cases, "the route with the most squares loses", cheered(full(7), [1, -2, -3, -1, -1, 40, -1]));
    add(
        cases,
        "cheerful squares that no route joins",
        cheered(full(15), [1, 1, 1, 1, 1, 1, 1, 30, 40, 30, 40, 30, 40, 30, 40]),
    );
    add(cases, "the left side alone, and the market", cheered(full(7), [5, 6, -7, 3, 2, -1, -1]));
    add(cases, "the right side alone, and the market", cheered(full(7), [5, -7, 6, -1, -1, 2, 3]));
}

fn random(cases: &mut Cases) {
    for (times, count, reach, most) in [(30, 6, 3, 9), (25, 12, 12, 9), (20, 25, 5, 20), (12, 50, 20, 1000)] {
        for _ in 0..times {
            let town = grown(cases, count, reach);
            let cheers = cases.random().numbers(count, -most, most);
            add(cases, "a random town", cheered(town, cheers));
        }
    }
    for _ in 0..8 {
        let town = grown(cases, 20, 6);
        let cheers = cases.random().numbers(20, -30, -1);
        add(cases, "a random town where every square loses", cheered(town, cheers));
    }
}

/// Cheers such that no arm is cut off early; on a road each square has a long arm.
fn scale(cases: &mut Cases) {
    let mut add = |family: &str, n: usize, town: Vec<Node>| {
        let town = cheered(town, (0..n as i64).map(|place| place * 7 % 11 - 4));
        cases.scale(family, n as u64, (level_order(&town),), best_route(&town));
    };
    let sizes = [64, 128, 256, 512, 1024, 2048];
    for n in sizes {
        add("road", n, path(n, |place| place % 3 == 0));
    }
    for n in sizes {
        // Half of the squares are a road, and each has one more at its side.
        let mut town = path(n / 2, |_| true);
        for place in 0..n / 2 {
            town[place].right = Some(n / 2 + place);
        }
        town.extend(vec![Node::default(); n / 2]);
        add("road-with-yards", n, town);
    }
    for n in [8, 16, 32, 64, 128, 256] {
        add("full", n, full(n));
    }
}
