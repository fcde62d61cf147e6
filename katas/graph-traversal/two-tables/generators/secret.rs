//! Cases for the two tables. One oracle tries every seating, the other sweeps over the guests until all is still.

use kata_harness::generate::Cases;

type Pairs = Vec<(usize, usize)>;

const MOST_GUESTS: usize = 10_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, guests: usize, pairs: Pairs) {
    let feuds = lists(guests, &pairs);
    let seating = by_sweeps(&feuds);
    if guests <= 12 {
        assert_eq!(seating.is_empty(), !is_possible(guests, &pairs));
    }
    cases.secret(why, (feuds,), seating);
}

/// The list of each guest, with the bounds checked.
fn lists(guests: usize, pairs: &Pairs) -> Vec<Vec<usize>> {
    assert!((1..=MOST_GUESTS).contains(&guests) && pairs.len() <= 100_000);
    let mut feuds = vec![Vec::new(); guests];
    for &(a, b) in pairs {
        assert!(a != b && !feuds[a].contains(&b));
        feuds[a].push(b);
        feuds[b].push(a);
    }
    feuds
}

fn is_possible(guests: usize, pairs: &Pairs) -> bool {
    (0..1u32 << guests).any(|tables| pairs.iter().all(|&(a, b)| tables >> a & 1 != tables >> b & 1))
}

/// Seats guests opposite to seated ones as long as there are any; then the next guest is free to sit at table 0.
fn by_sweeps(feuds: &[Vec<usize>]) -> Vec<i64> {
    let mut tables: Vec<Option<i64>> = vec![None; feuds.len()];
    for free in 0..feuds.len() {
        if tables[free].is_some() {
            continue;
        }
        tables[free] = Some(0);
        let mut changed = !feuds[free].is_empty();
        while changed {
            changed = false;
            for guest in 0..feuds.len() {
                let opposite = feuds[guest].iter().find_map(|&other| tables[other]);
                if let (None, Some(table)) = (tables[guest], opposite) {
                    tables[guest] = Some(1 - table);
                    changed = true;
                }
            }
        }
    }
    let at_odds = |(guest, others): (usize, &Vec<usize>)| others.iter().any(|&other| tables[guest] == tables[other]);
    if feuds.iter().enumerate().any(at_odds) {
        return vec![];
    }
    tables.into_iter().flatten().collect()
}

/// A ring of the guests from `first` on.
fn ring(first: usize, guests: usize) -> Pairs {
    (0..guests).map(|place| (first + place, first + (place + 1) % guests)).collect()
}

fn chain(guests: usize) -> Pairs {
    (1..guests).map(|guest| (guest - 1, guest)).collect()
}

/// The guests along a chain: the first, the last, the second, the last but one and so on.
fn zigzag(guests: usize) -> Vec<usize> {
    (0..guests).map(|place| if place % 2 == 0 { place / 2 } else { guests - 1 - place / 2 }).collect()
}

fn renumbered(pairs: &Pairs, numbers: &[usize]) -> Pairs {
    pairs.iter().map(|&(a, b)| (numbers[a], numbers[b])).collect()
}

fn shuffled(cases: &mut Cases, guests: usize, mut pairs: Pairs) -> Pairs {
    let mut numbers: Vec<usize> = (0..guests).collect();
    cases.random().shuffle(&mut numbers);
    cases.random().shuffle(&mut pairs);
    renumbered(&pairs, &numbers)
}

/// Everyone of the first `left` guests feuds with everyone of the next `right`.
fn two_camps(left: usize, right: usize) -> Pairs {
    (0..left).flat_map(|a| (left..left + right).map(move |b| (a, b))).collect()
}

/// Everybody feuds with the neighbours in a rectangle of guests; with `closed`, rows and columns are rings.
fn rectangle(rows: usize, columns: usize, closed: bool) -> Pairs {
    let mut pairs = Vec::new();
    for row in 0..rows {
        for column in 0..columns {
            if closed || column + 1 < columns {
                pairs.push((row * columns + column, row * columns + (column + 1) % columns));
            }
            if closed || row + 1 < rows {
                pairs.push((row * columns + column, (row + 1) % rows * columns + column));
            }
        }
    }
    pairs
}

/// All parties of up to four guests.
fn tiny(cases: &mut Cases) {
    for guests in 1..=4usize {
        let all: Pairs = (0..guests).flat_map(|b| (0..b).map(move |a| (a, b))).collect();
        for code in 0..1u32 << all.len() {
            let pairs = all.iter().enumerate().filter(|(place, _)| code >> place & 1 == 1).map(|(_, &pair)| pair);
            add(cases, "a party of a few guests", guests, pairs.collect());
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the most guests, and one feud between the last two", MOST_GUESTS, vec![(9_998, 9_999)]);
    add(cases, "nobody feuds", 30, vec![]);
    add(cases, "one guest feuds with all others", 60, (1..60).map(|other| (0, other)).collect());
    add(cases, "the last guest feuds with all others", 60, (0..59).map(|other| (59, other)).collect());
    add(cases, "everybody feuds with everybody", 12, (0..12).flat_map(|b| (0..b).map(move |a| (a, b))).collect());
    add(cases, "two camps", 20, two_camps(12, 8));
    let pairs = shuffled(cases, 20, two_camps(10, 10));
    add(cases, "two camps, mixed", 20, pairs);
    let pairs = [two_camps(12, 8), vec![(3, 7)]].concat();
    add(cases, "two camps, and a feud within one", 20, pairs);
    for guests in [4, 5, 6, 7, 40, 41] {
        add(cases, "a ring of feuds", guests, ring(0, guests));
        let pairs = shuffled(cases, guests, ring(0, guests));
        add(cases, "a ring of feuds, mixed", guests, pairs);
    }
    add(cases, "a chain", 50, chain(50));
    add(cases, "a chain with unlucky numbers", 50, renumbered(&chain(50), &zigzag(50)));
    add(cases, "a chain with unlucky numbers, odd", 51, renumbered(&chain(51), &zigzag(51)));
    add(cases, "a rectangle", 42, rectangle(6, 7, false));
    add(cases, "even rings in rows and columns", 48, rectangle(6, 8, true));
    add(cases, "even rings in rows, odd ones in columns", 40, rectangle(5, 8, true));
    add(cases, "a family tree", 31, (1..31).map(|guest| ((guest - 1) / 2, guest)).collect());
    add(cases, "pairs", 40, (0..20).map(|pair| (2 * pair, 2 * pair + 1)).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a chain from 0 to 1 by way of the last two", 4, vec![(0, 2), (2, 3), (3, 1)]);
    add(cases, "two chains are joined by the last guest", 5, vec![(0, 2), (1, 3), (2, 4), (1, 4)]);
    add(cases, "guest 0 has no feuds, the others have", 6, vec![(1, 2), (2, 3), (3, 4), (4, 5)]);
    add(cases, "three who all feud, apart from guest 0", 6, [vec![(0, 1)], ring(3, 3)].concat());
    add(cases, "three who all feud are the last ones", 12, [ring(0, 8), ring(9, 3)].concat());
    add(cases, "a ring of five and nothing shorter", 8, [ring(0, 5), vec![(4, 5), (5, 6), (6, 7)]].concat());
    add(cases, "a ring of seven far from guest 0", 12, [ring(3, 7), vec![(0, 1), (1, 2), (2, 3)]].concat());
    add(cases, "two odd rings", 10, [ring(0, 5), ring(5, 5)].concat());
    let pairs = vec![(0, 1), (1, 2), (2, 3), (3, 0), (3, 4), (4, 5), (5, 6), (6, 3)];
    add(cases, "two even rings that share a guest", 7, pairs);
    add(cases, "a cube", 8, vec![
        (0, 1), (1, 3), (3, 2), (2, 0), (4, 5), (5, 7), (7, 6), (6, 4), (0, 4), (1, 5), (2, 6), (3, 7),
    ]);
    add(cases, "five in a ring, five in a star, joined", 10, [
        ring(0, 5),
        (0..5).map(|place| (place, place + 5)).collect(),
        (0..5).map(|place| (5 + place, 5 + (place + 2) % 5)).collect(),
    ].concat());
    add(cases, "a ring of six with an even shortcut", 6, [ring(0, 6), vec![(0, 3)]].concat());
    add(cases, "a ring of six with an odd shortcut", 6, [ring(0, 6), vec![(0, 2)]].concat());
    add(cases, "a long chain that closes to an odd ring", 61, renumbered(&ring(0, 61), &zigzag(61)));
    add(cases, "guests without feuds between those with some", 9, vec![(1, 3), (3, 5), (5, 7)]);
}

fn random(cases: &mut Cases) {
    for (count, guests, feuds) in [(12, 5, 4), (15, 6, 5), (15, 8, 7), (12, 10, 9), (8, 12, 14), (6, 40, 30)] {
        for _ in 0..count {
            let pairs = some(cases, guests, feuds, |a, b| a != b);
            add(cases, "random feuds", guests, pairs);
        }
    }
    for (count, guests, feuds) in [(10, 6, 6), (12, 9, 12), (10, 12, 16), (8, 40, 60), (4, 90, 200)] {
        for round in 0..count {
            let pairs = some(cases, guests, feuds, |a, b| a % 2 != b % 2);
            let mut pairs = shuffled(cases, guests, pairs);
            if round % 3 == 2 {
                let (a, b) = pairs[0];
                let third = (0..guests).find(|guest| *guest != a && *guest != b && !joined(&pairs, a, *guest));
                pairs.extend(third.map(|third| (a, third)));
            }
            add(cases, "random feuds between two camps, sometimes with one more", guests, pairs);
        }
    }
}

fn joined(pairs: &Pairs, a: usize, b: usize) -> bool {
    pairs.contains(&(a, b)) || pairs.contains(&(b, a))
}

/// About as many random pairs of guests as wanted, all of them allowed.
fn some(cases: &mut Cases, guests: usize, wanted: usize, is_allowed: impl Fn(usize, usize) -> bool) -> Pairs {
    let mut pairs = Vec::new();
    for _ in 0..3 * wanted {
        let guest = cases.random().numbers(2, 0, guests as i64 - 1);
        let (a, b) = (guest[0] as usize, guest[1] as usize);
        if pairs.len() < wanted && is_allowed(a, b) && !joined(&pairs, a, b) {
            pairs.push((a, b));
        }
    }
    pairs
}

/// A chain with unlucky numbers, the same with an odd ring at its end, many small groups, one guest with many feuds,
/// and a large group that hangs together in many ways.
fn scale(cases: &mut Cases) {
    let sizes = [128, 256, 512, 1024, 2048, 4096];
    for guests in sizes {
        scaled(cases, "chain", guests, &renumbered(&chain(guests), &zigzag(guests)), true);
    }
    for guests in sizes {
        let pairs = [chain(guests), vec![(guests - 3, guests - 1)]].concat();
        scaled(cases, "chain-with-an-odd-ring", guests, &renumbered(&pairs, &zigzag(guests)), false);
    }
    for guests in sizes {
        let pairs = (0..guests / 2).map(|pair| (2 * pair, 2 * pair + 1)).collect();
        scaled(cases, "pairs", guests, &pairs, true);
    }
    for guests in [8, 16, 32, 64, 128, 256] {
        scaled(cases, "one-against-all", guests, &(1..guests).map(|other| (0, other)).collect(), true);
    }
    for (rows, columns) in [(8, 16), (16, 16), (16, 32), (32, 32), (32, 64), (64, 64)] {
        let pairs = shuffled(cases, rows * columns, rectangle(rows, columns, true));
        scaled(cases, "rings", rows * columns, &pairs, true);
    }
}

fn scaled(cases: &mut Cases, family: &str, guests: usize, pairs: &Pairs, is_possible: bool) {
    let feuds = lists(guests, pairs);
    let seating = by_sweeps(&feuds);
    assert_eq!(seating.is_empty(), !is_possible);
    cases.scale(family, guests as u64, (feuds,), seating);
}
