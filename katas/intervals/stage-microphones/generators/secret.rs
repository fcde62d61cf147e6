//! Cases for the stage microphones. One oracle counts who is on stage at each entrance, the other tries every way to
//! hand out the microphones.

use kata_harness::generate::Cases;

const LAST: i64 = 1_000_000;

type Appearances = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, appearances: Appearances) {
    check(&appearances);
    let answer = most_on_stage(&appearances);
    if appearances.len() <= 6 {
        assert!(can_play(&appearances, answer, &mut Vec::new()));
        assert!(!can_play(&appearances, answer - 1, &mut Vec::new()));
    }
    cases.secret(why, (appearances,), answer);
}

fn check(appearances: &Appearances) {
    assert!((1..=100_000).contains(&appearances.len()));
    assert!(appearances.iter().all(|&(enters, leaves)| 0 <= enters && enters < leaves && leaves <= LAST));
}

fn most_on_stage(appearances: &Appearances) -> usize {
    let on_stage = |line: i64| appearances.iter().filter(|&&(enters, leaves)| enters <= line && line < leaves).count();
    appearances.iter().map(|&(enters, _)| on_stage(enters)).max().unwrap()
}

/// Whether `microphones` are enough, the first appearances having those in `worn`.
fn can_play(appearances: &Appearances, microphones: usize, worn: &mut Vec<usize>) -> bool {
    let Some(&(enters, leaves)) = appearances.get(worn.len()) else {
        return true;
    };
    (0..microphones).any(|microphone| {
        let taken = worn.iter().zip(appearances).any(|(&other, &(on, off))| {
            other == microphone && on < leaves && enters < off
        });
        if taken {
            return false;
        }
        worn.push(microphone);
        let possible = can_play(appearances, microphones, worn);
        worn.pop();
        possible
    })
}

/// Every appearance up to line 3, every two of them, and every choice of three.
fn tiny(cases: &mut Cases) {
    let all: Appearances = (0..3).flat_map(|enters| (enters + 1..=3).map(move |leaves| (enters, leaves))).collect();
    for (index, &first) in all.iter().enumerate() {
        add(cases, "one appearance", vec![first]);
        for &second in &all {
            add(cases, "two appearances", vec![first, second]);
        }
        for (other, &second) in all.iter().enumerate().skip(index + 1) {
            for &third in &all[other + 1..] {
                add(cases, "three appearances", vec![second, third, first]);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the whole play", vec![(0, LAST)]);
    add(cases, "the first line and the last", vec![(LAST - 1, LAST), (0, 1)]);
    add(cases, "two halves of the play", vec![(LAST / 2, LAST), (0, LAST / 2)]);
    add(cases, "all from the first line to the last", vec![(0, LAST); 10]);
    add(cases, "all alike", vec![(4, 7); 25]);
    add(cases, "one after the other", (0..25).map(|place| (place, place + 1)).collect());
    add(cases, "one after the other, listed backwards", (0..25).rev().map(|place| (place, place + 1)).collect());
    add(cases, "a line between any two", (0..25).map(|place| (3 * place, 3 * place + 2)).collect());
    add(cases, "each within the one before", (0..15).map(|place| (place, 40 - place)).collect());
    add(cases, "each within the one after", (0..15).rev().map(|place| (place, 40 - place)).collect());
    add(cases, "all come on at once", (1..15).rev().map(|leaves| (0, leaves)).collect());
    add(cases, "all leave at once", (0..15).map(|enters| (enters, 15)).collect());
    add(cases, "all are on stage for one line", (0..12).map(|place| (place, 23 - place)).collect());
    add(cases, "three leave when three come on", [vec![(0, 5); 3], vec![(5, 9); 3], vec![(9, 12); 3]].concat());
}

fn mistakes(cases: &mut Cases) {
    let short: Appearances = (0..10).map(|place| (4 * place, 4 * place + 3)).collect();
    add(cases, "one singer meets many, one at a time", [vec![(0, 50)], short].concat());
    add(cases, "a chain in which no three meet", vec![(0, 4), (3, 8), (7, 12), (11, 16), (15, 20)]);
    add(cases, "a chain in which some three meet", vec![(0, 9), (4, 13), (8, 17), (12, 21), (16, 25)]);
    add(cases, "two who do not follow one another are free", vec![(0, 10), (1, 9), (2, 3), (3, 4), (4, 8), (9, 11)]);
    add(cases, "the one to come on last leaves first", vec![(0, 9), (1, 8), (2, 4), (5, 7), (6, 10)]);
    add(cases, "the most are on stage early", vec![(0, 4), (1, 4), (2, 4), (3, 4), (6, 9), (7, 9), (12, 14)]);
    add(cases, "the most are on stage late", vec![(0, 3), (5, 9), (6, 9), (11, 20), (12, 20), (13, 20), (14, 15)]);
    add(cases, "the most are on stage in the middle", vec![(0, 3), (4, 9), (5, 9), (6, 9), (10, 12), (11, 13)]);
    add(cases, "two crowds with nobody between", [vec![(0, 5); 4], vec![(8, 9); 3]].concat());
    add(cases, "listed by their exits", vec![(3, 4), (0, 5), (2, 6), (1, 7), (6, 8), (5, 9)]);
    add(cases, "early singers stand at the end of the list", vec![(20, 25), (10, 22), (0, 11), (5, 21), (2, 4)]);
    add(cases, "long ones and short ones in turn", vec![(0, 30), (1, 2), (3, 31), (4, 5), (6, 32), (7, 8), (30, 33)]);
    add(cases, "lines of one to seven digits", vec![(9, 10), (10, 100), (99, 1000), (100, LAST), (8, 12), (999, 1001)]);
}

fn random(cases: &mut Cases) {
    let shapes = [(20, 4, 8, 4), (25, 6, 14, 6), (25, 9, 24, 9), (12, 25, 60, 15), (8, 60, 200, 30), (6, 60, 400, 12)];
    for (count, length, last, longest) in shapes {
        for _ in 0..count {
            let appearances = some(cases, length, last, longest);
            add(cases, "random appearances", appearances);
        }
    }
    for _ in 0..6 {
        let appearances = some(cases, 20, LAST, 400_000);
        add(cases, "random appearances in the whole play", appearances);
    }
}

fn some(cases: &mut Cases, length: usize, last: i64, longest: i64) -> Appearances {
    let mut appearance = || {
        let enters = cases.random().between(0, last - 1);
        (enters, (enters + cases.random().between(1, longest)).min(last))
    };
    (0..length).map(|_| appearance()).collect()
}

/// Shuffled, so that no order helps by chance. Where all are on at once, no microphone ever comes free; in relays few
/// are worn; long appearances are expensive for those who go line by line.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "all-at-once", n, (0..n).map(|place| (place, n + place)).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "relay", 2, (0..n).map(|place| (10 * place, 10 * place + 20)).collect());
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "long", n, (0..n).map(|place| (place, LAST - place)).collect());
    }
}

fn scaled(cases: &mut Cases, family: &str, answer: i64, mut appearances: Appearances) {
    cases.random().shuffle(&mut appearances);
    check(&appearances);
    if appearances.len() <= 512 {
        assert_eq!(most_on_stage(&appearances) as i64, answer);
    }
    cases.scale(family, appearances.len() as u64, (appearances,), answer);
}
