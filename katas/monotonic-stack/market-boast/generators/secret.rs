//! Cases for the market boast. The oracle of the hidden cases counts back day by day.

use kata_harness::generate::{Cases, Value, call};

const MOST: i64 = 100_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A case's input, checked against the statement's bounds.
fn input(days: &[i64]) -> (Vec<Value>, Vec<Value>) {
    assert!((1..=10_000).contains(&days.len()) && days.iter().all(|takings| (1..=MOST).contains(takings)));
    (vec![], days.iter().map(|&takings| call("boast", [Value::from(takings)])).collect())
}

fn add(cases: &mut Cases, why: &str, days: Vec<i64>) {
    let counts_back = |today: usize| days[..=today].iter().rev().take_while(|&&day| day <= days[today]).count();
    let answers: Vec<usize> = (0..days.len()).map(counts_back).collect();
    cases.secret(why, input(&days), answers);
}

/// All days of up to three with takings of 1 to 3, and of four with takings of 1 or 2.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            let days = (0..length).map(|place| 1 + code / 3i64.pow(place) % 3).collect();
            add(cases, "a few days", days);
        }
    }
    for code in 0..16i64 {
        add(cases, "four days", (0..4).map(|place| 1 + (code >> place & 1)).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one day with the highest takings", vec![MOST]);
    add(cases, "lowest and highest takings in turn", (0..30).map(|day| [1, MOST][day % 2]).collect());
    add(cases, "highest and lowest takings in turn", (0..30).map(|day| [MOST, 1][day % 2]).collect());
    add(cases, "takings rise", (1..=40).collect());
    add(cases, "takings fall", (1..=40).rev().collect());
    add(cases, "takings never change", vec![500; 40]);
    add(cases, "takings fall, then rise again", (1..=20).rev().chain(1..=20).collect());
    add(cases, "takings rise, then fall again", (1..=20).chain((1..=20).rev()).collect());
    add(cases, "takings rise after a record", [vec![MOST], (1..=30).collect()].concat());
    add(cases, "takings fall, and a record comes last", [(1..=30).rev().collect(), vec![MOST]].concat());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "yesterday was better, the day before was not", vec![5, 9, 7]);
    add(cases, "the run goes on behind the run of yesterday", vec![6, 3, 5, 6]);
    add(cases, "the run goes on behind two runs", vec![8, 4, 6, 3, 5, 7]);
    add(cases, "days popped before count in a later run", vec![10, 2, 3, 4, 9]);
    add(cases, "a good day after several runs of several days", vec![90, 10, 20, 15, 18, 12, 14, 50]);
    add(cases, "better days before a worse one are not part of the run", vec![1, 1, 1, 9, 1, 5]);
    add(cases, "worse days all over, but a better one yesterday", vec![2, 1, 2, 1, 8, 7]);
    add(cases, "an equal day in the middle of the run", vec![4, 2, 4, 3, 4]);
    add(cases, "an equal day at the end of the run", vec![7, 5, 2, 5]);
    add(cases, "an equal day just behind the run", vec![5, 6, 2, 5]);
    add(cases, "equal records with bad days between", vec![9, 1, 9, 2, 1, 9, 3, 2, 1, 9]);
    add(cases, "a run within a run within a run", vec![1, 2, 1, 3, 1, 2, 1, 4, 1, 2, 1, 3]);
    add(cases, "the second best day of all", vec![100, 30, 40, 20, 99, 10, 99, 100]);
}

fn random(cases: &mut Cases) {
    for (count, length, most) in [(25, 6, 5), (20, 12, 9), (15, 30, 40), (6, 60, MOST), (4, 60, 3)] {
        for _ in 0..count {
            let days = cases.random().numbers(length, 1, most);
            add(cases, "random days", days);
        }
    }
    for _ in 0..8 {
        let mut takings = 50;
        let steps = cases.random().numbers(50, -7, 7);
        let days = steps
            .iter()
            .map(|step| {
                takings = (takings + step).max(1);
                takings
            })
            .collect();
        add(cases, "days that differ little from one to the next", days);
    }
}

/// After a record the run reaches back to it day after day, and where takings fall every day stays of use.
fn scale(cases: &mut Cases) {
    const SIZES: [i64; 6] = [128, 256, 512, 1024, 2048, 4096];
    for n in SIZES {
        let days = [vec![MOST], vec![30; n as usize - 1]].concat();
        let answers = [vec![1], (1..n).collect()].concat();
        cases.scale("alike-after-a-record", n as u64, input(&days), answers);
    }
    for n in SIZES {
        let days: Vec<i64> = (1..=n).rev().collect();
        cases.scale("falling", n as u64, input(&days), vec![1; n as usize]);
    }
    for n in SIZES {
        // A day of 1 between any two of the rising ones.
        let days: Vec<i64> = [vec![MOST, 1], (2..n).map(|day| if day % 2 == 0 { day } else { 1 }).collect()].concat();
        let answers: Vec<i64> = [vec![1, 1], (2..n).map(|day| if day % 2 == 0 { day } else { 1 }).collect()].concat();
        cases.scale("rising-with-bad-days", n as u64, input(&days), answers);
    }
}
