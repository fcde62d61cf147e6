//! Cases for the one long cord. The oracle knows no order: for every year there is, it counts the tags that have it.

use kata_harness::generate::Cases;

const LAST: i64 = 10_000;

type Cords = Vec<Vec<i64>>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(cords: &Cords) {
    assert!(cords.len() <= 10_000 && cords.iter().map(Vec::len).sum::<usize>() <= 10_000);
    for cord in cords {
        assert!(cord.len() <= 500 && cord.is_sorted());
        assert!(cord.iter().all(|year| (-LAST..=LAST).contains(year)));
    }
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, cords: Cords) {
    let answer = counted(&cords);
    cases.secret(why, (cords,), answer);
}

fn counted(cords: &Cords) -> Vec<i64> {
    check(cords);
    let mut tags = vec![0; 2 * LAST as usize + 1];
    for year in cords.iter().flatten() {
        tags[(year + LAST) as usize] += 1;
    }
    (-LAST..=LAST).zip(tags).flat_map(|(year, count)| vec![year; count]).collect()
}

/// No cord, and all choices of up to three from a few short cords.
fn tiny(cases: &mut Cases) {
    add(cases, "no cord at all", vec![]);
    let some = [vec![], vec![0], vec![-1, 1], vec![0, 0]];
    for first in &some {
        add(cases, "one cord", vec![first.clone()]);
        for second in &some {
            add(cases, "two cords", vec![first.clone(), second.clone()]);
            for third in &some[1..3] {
                add(cases, "three cords", vec![first.clone(), second.clone(), third.clone()]);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "empty cords alone", vec![vec![]; 20]);
    add(cases, "the first year and the last one", vec![vec![LAST], vec![-LAST], vec![-LAST, LAST]]);
    add(cases, "a cord of 500 tags alone", vec![(-250..250).collect()]);
    add(cases, "a cord of 500 tags and one of a single tag", vec![(0..500).collect(), vec![250]]);
    add(cases, "all tags have the same year", vec![vec![3; 5]; 8]);
    add(cases, "fifty cords of one tag each, latest first", (0..50).rev().map(|year| vec![year]).collect());
    add(cases, "fifty cords of one tag each, earliest first", (0..50).map(|year| vec![year]).collect());
    let sparse = (0..60).map(|place| if place % 7 == 3 { vec![-place, place] } else { vec![] });
    add(cases, "most cords are empty", sparse.collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the first cord is empty", vec![vec![], vec![1, 2], vec![0, 3]]);
    add(cases, "the last cord is empty", vec![vec![1, 2], vec![0, 3], vec![]]);
    add(cases, "the cord in the middle is empty", vec![vec![1, 2], vec![], vec![0, 3]]);
    add(cases, "one cord ends long before the others", vec![vec![1], vec![2, 4, 6, 8], vec![3, 5, 7]]);
    add(cases, "one cord goes on long after the others", vec![vec![1, 2], vec![2, 3], vec![2, 8, 9, 10, 11]]);
    add(cases, "cords that do not overlap, in order", vec![vec![1, 2], vec![3, 4], vec![5, 6]]);
    add(cases, "cords that do not overlap, out of order", vec![vec![5, 6], vec![1, 2], vec![3, 4]]);
    add(cases, "one cord lies within another", vec![vec![1, 9], vec![4, 5], vec![3, 6]]);
    add(cases, "all cords begin with the same year", vec![vec![2, 7], vec![2, 3], vec![2, 5], vec![2]]);
    add(cases, "all cords end with the same year", vec![vec![1, 9], vec![4, 9], vec![9], vec![2, 3, 9]]);
    add(cases, "the same cord several times", vec![vec![1, 4, 6]; 4]);
    add(cases, "a year twice on one cord and once on another", vec![vec![5, 5, 8], vec![5]]);
    add(cases, "years before our era", vec![vec![-9, -3], vec![-8, -5], vec![-10, -1]]);
    add(cases, "five cords", vec![vec![4], vec![3], vec![5], vec![1], vec![2]]);
    add(cases, "seven cords", (0..7).map(|cord| vec![cord, 20 - cord]).collect());
}

fn random(cases: &mut Cases) {
    let kinds = [(40, 4, 4, 6), (30, 7, 6, 30), (20, 12, 10, LAST), (10, 30, 6, 100), (6, 3, 120, 1000)];
    for (count, most, longest, last) in kinds {
        for _ in 0..count {
            let number = cases.random().between(2, most);
            let cords = (0..number).map(|_| cord(cases, longest, last)).collect();
            add(cases, "cords at random", cords);
        }
    }
}

/// A cord of at most so many tags.
fn cord(cases: &mut Cases, longest: i64, last: i64) -> Vec<i64> {
    let length = cases.random().between(0, longest) as usize;
    years(cases, length, last)
}

fn years(cases: &mut Cases, length: usize, last: i64) -> Vec<i64> {
    let mut years = cases.random().numbers(length, -last, last);
    years.sort_unstable();
    years
}

/// Cords of a few tags that all reach to the last year, so that no cord ends early; then cords of one tag, each later
/// than the one before, and some at random.
fn scale(cases: &mut Cases) {
    let sizes = [128, 256, 512, 1024, 2048, 4096usize];
    for n in sizes {
        let mut cords: Cords = (0..n / 4).map(|_| years(cases, 3, LAST)).collect();
        cords.iter_mut().for_each(|cord| cord.push(LAST));
        let answer = counted(&cords);
        cases.scale("all-reach-the-last-year", n as u64, (cords,), answer);
    }
    for n in sizes {
        let cords: Cords = (0..n as i64).map(|year| vec![2 * year]).collect();
        let answer = counted(&cords);
        cases.scale("one-tag-each", n as u64, (cords,), answer);
    }
    for n in sizes {
        let cords: Cords = (0..n / 8).map(|_| years(cases, 8, LAST)).collect();
        let answer = counted(&cords);
        cases.scale("eight-tags-at-random", n as u64, (cords,), answer);
    }
}
