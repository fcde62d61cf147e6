//! Cases for the nearest crumbs. The oracle fetches a crumb when fewer others are strictly nearer than there are ants.

use kata_harness::generate::Cases;

const FAR: i64 = 10_000;

type Crumb = [i64; 2];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn square(crumb: &Crumb) -> i64 {
    crumb[0] * crumb[0] + crumb[1] * crumb[1]
}

/// Whether it is clear which crumbs are fetched.
fn is_clear(crumbs: &[Crumb], ants: usize) -> bool {
    let mut squares: Vec<i64> = crumbs.iter().map(square).collect();
    squares.sort_unstable();
    ants == squares.len() || squares[ants - 1] < squares[ants]
}

fn check(crumbs: &[Crumb], ants: usize) {
    assert!((1..=10_000).contains(&crumbs.len()) && (1..=crumbs.len().min(4000)).contains(&ants));
    assert!(crumbs.iter().flatten().all(|side| (-FAR..=FAR).contains(side)));
    assert!(is_clear(crumbs, ants));
}

fn to_lists(crumbs: &[Crumb]) -> Vec<Vec<i64>> {
    crumbs.iter().map(|crumb| crumb.to_vec()).collect()
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, crumbs: &[Crumb], ants: usize) {
    check(crumbs, ants);
    let answer = fetched(crumbs, ants);
    cases.secret(why, (to_lists(crumbs), ants), to_lists(&answer));
}

fn fetched(crumbs: &[Crumb], ants: usize) -> Vec<Crumb> {
    let nearer = |crumb: &Crumb| crumbs.iter().filter(|other| square(other) < square(crumb)).count();
    crumbs.iter().copied().filter(|crumb| nearer(crumb) < ants).collect()
}

/// As `fetched`, quickly enough for long cases.
fn front_of_sorted(crumbs: &[Crumb], ants: usize) -> Vec<Crumb> {
    let mut sorted = crumbs.to_vec();
    sorted.sort_by_key(square);
    sorted.truncate(ants);
    sorted
}

/// One to three of a few crumbs, in every order and for every number of ants where the answer is clear.
fn tiny(cases: &mut Cases) {
    let some = [[0, 0], [0, -2], [-1, 1], [2, 2]];
    for first in some {
        add(cases, "one crumb", &[first], 1);
        for second in some {
            for ants in 1..=2 {
                if is_clear(&[first, second], ants) {
                    add(cases, "two crumbs", &[first, second], ants);
                }
            }
        }
    }
    let three = [[0, 3], [-2, 2], [1, 0]];
    for turn in 0..3 {
        let one_way = [three[turn], three[(turn + 1) % 3], three[(turn + 2) % 3]];
        let other_way = [one_way[2], one_way[1], one_way[0]];
        for ants in 1..=3 {
            add(cases, "three crumbs", &one_way, ants);
            add(cases, "three crumbs", &other_way, ants);
        }
    }
}

fn edges(cases: &mut Cases) {
    let corners = [[FAR, FAR], [-FAR, FAR], [FAR, -FAR], [-FAR, -FAR]];
    add(cases, "the four corners of the blanket", &corners, 4);
    add(cases, "the corners, and one step nearer than a corner", &[&corners[..], &[[-FAR, 1 - FAR]]].concat(), 1);
    add(cases, "a crumb on the nest itself", &[[1, 0], [0, 0], [0, -1]], 1);
    add(cases, "all crumbs at one point", &[[-4, 5]; 30], 30);
    let row: Vec<Crumb> = (1..=40).map(|x| [x, 0]).collect();
    add(cases, "each crumb farther than the one before", &row, 15);
    let column: Vec<Crumb> = (1..=40).rev().map(|y| [0, -y]).collect();
    add(cases, "each crumb nearer than the one before", &column, 15);
    add(cases, "all but one are fetched", &column, 39);
    add(cases, "one ant and many crumbs", &row, 1);
    add(cases, "as many ants as crumbs, many of them", &row, 40);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "near by steps along the sides, but not in a straight line", &[[4, 4], [0, 7]], 1);
    add(cases, "near by steps along the sides, the other way round", &[[-7, 0], [-4, -4]], 1);
    add(cases, "near by the longer side alone", &[[5, 5], [6, 1]], 1);
    add(cases, "near by x alone", &[[1, 9], [3, 3]], 1);
    add(cases, "near by y alone", &[[9, -1], [3, 3]], 1);
    add(cases, "far out on the negative side", &[[-9, -9], [5, 5]], 1);
    add(cases, "far out on one negative side", &[[-9, 1], [5, -5]], 1);
    add(cases, "distances that differ after the point alone", &[[4, 4], [1, 5], [5, 0]], 2);
    add(cases, "squares that differ by one", &[[10_000, 1], [10_000, 0]], 1);
    add(cases, "equally far crumbs that are all fetched", &[[3, 4], [6, 0], [-5, 0], [0, 5], [4, -3]], 4);
    add(cases, "equally far crumbs that are all left", &[[3, 4], [1, 0], [-5, 0], [0, 5], [4, -3]], 1);
    add(cases, "the same point several times", &[[2, 2], [9, 9], [2, 2], [1, 1], [2, 2], [9, 8]], 4);
    add(cases, "the nearest come last", &[[9, 9], [8, 8], [7, 7], [1, 1], [2, 2]], 2);
    add(cases, "the nearest come first", &[[1, 1], [2, 2], [9, 9], [8, 8], [7, 7]], 2);
    add(cases, "the order by x is another one", &[[-9, 0], [-1, 1], [8, 0], [2, -2], [-3, 3]], 3);
}

fn random(cases: &mut Cases) {
    for (count, length, far) in [(40, 6, 9), (40, 12, 20), (20, 30, 100), (10, 60, FAR)] {
        for _ in 0..count {
            let length = cases.random().between(2, length) as usize;
            let (crumbs, ants) = scattered(cases, length, far);
            add(cases, "crumbs all over the blanket", &crumbs, ants);
        }
    }
}

/// Crumbs all over, and a number of ants for which the answer is clear.
fn scattered(cases: &mut Cases, length: usize, far: i64) -> (Vec<Crumb>, usize) {
    loop {
        let crumbs = crumbs(cases, length, far);
        let ants = cases.random().between(1, length as i64) as usize;
        if is_clear(&crumbs, ants) {
            return (crumbs, ants);
        }
    }
}

fn crumbs(cases: &mut Cases, length: usize, far: i64) -> Vec<Crumb> {
    let sides = cases.random().numbers(2 * length, -far, far);
    sides.chunks(2).map(|crumb| [crumb[0], crumb[1]]).collect()
}

/// Half of the crumbs are fetched: of crumbs all over, of ever nearer ones, and of ever farther ones.
fn scale(cases: &mut Cases) {
    for (family, largest) in [("all-over", 8000), ("ever-nearer", 4000), ("ever-farther", 4000)] {
        for n in [125, 250, 500, 1000, 2000, 4000, 8000].into_iter().filter(|&n| n <= largest) {
            let ants = n / 2;
            let mut crumbs = crumbs(cases, n, FAR);
            while !is_clear(&crumbs, ants) {
                crumbs = self::crumbs(cases, n, FAR);
            }
            match family {
                "ever-nearer" => crumbs.sort_by_key(|crumb| -square(crumb)),
                "ever-farther" => crumbs.sort_by_key(square),
                _ => {}
            }
            check(&crumbs, ants);
            let answer = front_of_sorted(&crumbs, ants);
            cases.scale(family, n as u64, (to_lists(&crumbs), ants), to_lists(&answer));
        }
    }
}
