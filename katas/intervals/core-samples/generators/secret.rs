//! Cases for the core samples. One oracle tries every set of points, the other finds the longest row of walls apart.

use kata_harness::generate::Cases;

const FAR: i64 = 1_000_000_000;

type Walls = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, walls: Walls) {
    check(&walls);
    let answer = most_apart(&walls);
    if walls.len() <= 9 {
        assert_eq!(answer, fewest_points(&walls));
    }
    cases.secret(why, (walls,), answer);
}

fn check(walls: &Walls) {
    assert!((1..=100_000).contains(&walls.len()));
    assert!(walls.iter().all(|&(from, to)| -FAR <= from && from < to && to <= FAR));
}

/// Every set of ends: a boring can be moved to the right up to the first end of a wall it serves.
fn fewest_points(walls: &Walls) -> u32 {
    let points: Vec<i64> = walls.iter().map(|wall| wall.1).collect();
    (0..1u32 << points.len())
        .filter(|set| {
            walls.iter().all(|&(from, to)| {
                (0..points.len()).any(|index| set >> index & 1 == 1 && (from..=to).contains(&points[index]))
            })
        })
        .map(u32::count_ones)
        .min()
        .unwrap()
}

/// The longest row of walls in which each begins behind the end of the one before. There are as many borings.
fn most_apart(walls: &Walls) -> u32 {
    let mut sorted = walls.clone();
    sorted.sort();
    let mut rows: Vec<u32> = Vec::new();
    for (index, &(from, _)) in sorted.iter().enumerate() {
        let before = (0..index).filter(|&other| sorted[other].1 < from).map(|other| rows[other]).max();
        rows.push(before.unwrap_or(0) + 1);
    }
    rows.into_iter().max().unwrap()
}

/// Every wall between -1 and 2, every two of them, and every three in any order of choice.
fn tiny(cases: &mut Cases) {
    let walls: Walls = (-1..2).flat_map(|from| (from + 1..=2).map(move |to| (from, to))).collect();
    for (index, &first) in walls.iter().enumerate() {
        add(cases, "one wall", vec![first]);
        for &second in &walls {
            add(cases, "two walls", vec![first, second]);
        }
        for (other, &second) in walls.iter().enumerate().skip(index + 1) {
            for &third in &walls[other + 1..] {
                add(cases, "three walls", vec![third, first, second]);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "from one end of the line to the other", vec![(-FAR, FAR)]);
    add(cases, "a wall at each end of the line", vec![(FAR - 1, FAR), (-FAR, 1 - FAR)]);
    add(cases, "two halves of the line", vec![(0, FAR), (-FAR, 0)]);
    add(cases, "all to the west of the gate", vec![(-9, -7), (-5, -2), (-6, -4), (-8, -6)]);
    add(cases, "far to the west of the gate", vec![(-FAR, -999_999_990), (-999_999_995, -999_999_980), (-80, -3)]);
    add(cases, "one wall many times", vec![(3, 9); 20]);
    add(cases, "each wall shares an edge with the next", (0..20).map(|place| (place, place + 1)).collect());
    add(cases, "an odd number of walls that share edges", (0..21).rev().map(|place| (place, place + 1)).collect());
    add(cases, "a centimetre between any two", (0..20).map(|place| (3 * place, 3 * place + 2)).collect());
    add(cases, "each lies within the one before", (0..15).map(|place| (place, 40 - place)).collect());
    add(cases, "the same beginning", (1..15).rev().map(|to| (0, to)).collect());
    add(cases, "the same end", (0..15).map(|from| (from, 15)).collect());
    let apart: Walls = (0..15).map(|place| (4 * place, 4 * place + 2)).collect();
    add(cases, "one wall over many that lie apart", [vec![(0, 60)], apart].concat());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "most walls lie where no boring should be", vec![(0, 3), (3, 5), (3, 6), (4, 7), (5, 7), (7, 9)]);
    add(cases, "most walls lie in the middle of three places", vec![(0, 2), (1, 5), (1, 6), (4, 9), (5, 9), (8, 10)]);
    add(cases, "a long wall begins first and ends last", vec![(0, 30), (1, 3), (5, 8), (10, 12)]);
    add(cases, "a chain in which no three share a point", vec![(0, 4), (3, 8), (7, 12), (11, 16), (15, 20)]);
    add(cases, "a chain of long walls", vec![(0, 10), (4, 14), (8, 18), (12, 22), (16, 26), (20, 30)]);
    add(cases, "the group's common part shrinks", vec![(0, 20), (1, 12), (2, 6), (8, 11), (9, 25)]);
    add(cases, "the group's common part shrinks to a point", vec![(0, 9), (5, 12), (9, 15), (10, 11)]);
    add(cases, "a wall that begins first ends last of all", vec![(-20, 50), (-10, -5), (-4, 1), (2, 40), (45, 60)]);
    add(cases, "each overlaps the one before, but not the last boring", vec![(0, 2), (1, 4), (3, 6), (5, 8), (7, 10)]);
    add(cases, "order by beginning is not order by end", vec![(0, 100), (1, 2), (3, 90), (4, 5), (6, 80), (7, 8)]);
    add(cases, "the gate itself is the only shared point", vec![(-5, 0), (0, 5), (-1, 3), (-4, 1)]);
}

fn random(cases: &mut Cases) {
    let shapes = [(25, 4, 10, 4), (25, 6, 16, 6), (25, 9, 30, 9), (12, 25, 100, 12), (8, 60, 400, 15), (6, 40, 60, 40)];
    for (count, length, last, longest) in shapes {
        for _ in 0..count {
            let walls = some(cases, length, last, longest);
            add(cases, "random walls", walls);
        }
    }
    for _ in 0..6 {
        let walls = some(cases, 20, FAR, 300_000_000);
        add(cases, "random walls on the whole line", walls);
    }
}

fn some(cases: &mut Cases, length: usize, last: i64, longest: i64) -> Walls {
    let mut wall = || {
        let from = cases.random().between(-last, last - 1);
        (from, (from + cases.random().between(1, longest)).min(last))
    };
    (0..length).map(|_| wall()).collect()
}

/// Shuffled, so that no order helps by chance. Apart, each boring serves one wall; together, all walls overlap.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "all-apart", n, (0..n).map(|place| (10 * place, 10 * place + 6)).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "one-chain", n / 2, (0..n).map(|place| (3 * place, 3 * place + 4)).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "all-together", 1, (1..=n).map(|place| (-place, place)).collect());
    }
}

fn scaled(cases: &mut Cases, family: &str, answer: i64, mut walls: Walls) {
    cases.random().shuffle(&mut walls);
    check(&walls);
    if walls.len() <= 512 {
        assert_eq!(i64::from(most_apart(&walls)), answer);
    }
    cases.scale(family, walls.len() as u64, (walls,), answer);
}
