//! Cases for the middle level. The oracle sorts all levels so far whenever it is asked.

use kata_harness::generate::{Cases, Value, call};

const MOST: i64 = 100_000;

/// A level to add, or a question.
type Call = Option<i64>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, calls: &[Call]) {
    assert!((1..=50_000).contains(&calls.len()));
    cases.secret(why, input(calls), answers(calls));
}

/// The levels with a question after each.
fn asked_each_time(levels: &[i64]) -> Vec<Call> {
    levels.iter().flat_map(|&level| [Some(level), None]).collect()
}

/// The levels with one question at the end.
fn asked_once(levels: &[i64]) -> Vec<Call> {
    levels.iter().copied().map(Some).chain([None]).collect()
}

fn input(calls: &[Call]) -> (Vec<Value>, Vec<Value>) {
    let calls = calls.iter().map(|one| match one {
        Some(level) => call("add", [(*level).into()]),
        None => call("median", []),
    });
    // The constructor takes nothing.
    (vec![], calls.collect())
}

fn answers(calls: &[Call]) -> Vec<Value> {
    let mut levels = Vec::new();
    let answer = |one: &Call| match one {
        Some(level) => {
            assert!((-MOST..=MOST).contains(level));
            levels.push(*level);
            Value::Null
        }
        None => {
            levels.sort_unstable();
            let twice = levels[(levels.len() - 1) / 2] + levels[levels.len() / 2];
            Value::Float(twice as f64 / 2.0)
        }
    };
    calls.iter().map(answer).collect()
}

/// Every row of up to three levels of three kinds, and one call alone.
fn tiny(cases: &mut Cases) {
    add(cases, "a level and no question", &[Some(5)]);
    let kinds = [-3, 0, 4];
    for first in kinds {
        add(cases, "one level", &asked_each_time(&[first]));
        for second in kinds {
            add(cases, "two levels", &asked_once(&[first, second]));
            for third in kinds {
                add(cases, "three levels", &asked_each_time(&[first, second, third]));
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the highest level", &asked_each_time(&[MOST; 6]));
    add(cases, "the lowest level", &asked_each_time(&[-MOST; 6]));
    add(cases, "the highest and the lowest level in turn", &asked_each_time(&[MOST, -MOST, MOST, -MOST, MOST]));
    add(cases, "the highest level and the one below", &asked_each_time(&[MOST, MOST - 1]));
    add(cases, "the lowest level and the one above", &asked_each_time(&[-MOST, 1 - MOST]));
    add(cases, "one level and many questions", &[&[Some(9)][..], &[None; 20]].concat());
    add(cases, "two levels and many questions", &[&[Some(9), Some(4)][..], &[None; 20]].concat());
    add(cases, "many levels and no question", &[Some(3); 30]);
    add(cases, "the same level throughout", &asked_each_time(&[-6; 25]));
    let rising: Vec<i64> = (0..40).map(|turn| 3 * turn).collect();
    add(cases, "ever higher levels", &asked_each_time(&rising));
    add(cases, "ever higher levels, asked once", &asked_once(&rising));
    let falling: Vec<i64> = (0..40).map(|turn| -3 * turn).collect();
    add(cases, "ever lower levels", &asked_each_time(&falling));
    add(cases, "ever lower levels, asked once", &asked_once(&falling));
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the mean of the two is no whole number", &asked_once(&[2, 3]));
    add(cases, "the mean of the two is no whole number, below the mark", &asked_once(&[-3, -2]));
    add(cases, "the mean of the two lies between marks", &asked_once(&[-1, 0]));
    add(cases, "the mean of the two is nought", &asked_once(&[-5, 5]));
    add(cases, "the mean of all is another one", &asked_once(&[1, 2, 90]));
    add(cases, "the mean of the lowest and highest is another one", &asked_once(&[1, 2, 3, 90]));
    add(cases, "the middle of the row as it came is another one", &asked_once(&[9, 1, 2, 8, 3]));
    add(cases, "both middle ones of the row as it came are others", &asked_once(&[4, 1, 9, 6]));
    add(cases, "equal levels count each time", &asked_each_time(&[5, 5, 5, 1, 1, 9]));
    add(cases, "equal levels on both sides of the middle", &asked_each_time(&[1, 7, 7, 7, 9, 7]));
    add(cases, "a high level goes to the lower half's turn", &asked_each_time(&[1, 2, 30, 40, 50]));
    add(cases, "a low level goes to the upper half's turn", &asked_each_time(&[50, 40, 3, 2, 1]));
    add(cases, "all new levels on one side", &asked_each_time(&[10, 20, 30, 31, 32, 33, 34, 35]));
    add(cases, "all new levels on the other side", &asked_each_time(&[30, 20, 10, 9, 8, 7, 6, 5]));
    add(cases, "levels from outside inwards", &asked_each_time(&[0, 100, 10, 90, 20, 80, 30, 70, 40, 60]));
    add(cases, "levels from inside outwards", &asked_each_time(&[50, 51, 40, 60, 30, 70, 20, 80, 10, 90]));
    add(cases, "digits do not sort like numbers", &asked_each_time(&[9, 10, 100, 8, 1000]));
    add(cases, "a question changes nothing", &[Some(1), None, None, Some(5), None, None, Some(3), None]);
}

fn random(cases: &mut Cases) {
    for (count, length, most) in [(30, 6, 5), (30, 12, 20), (20, 30, 100), (10, 60, MOST)] {
        for _ in 0..count {
            let levels = cases.random().numbers(length, -most, most);
            add(cases, "levels at random", &asked_each_time(&levels));
        }
    }
    for _ in 0..20 {
        let mut calls = vec![Some(0)];
        for _ in 0..40 {
            let level = cases.random().between(-50, 50);
            calls.push((cases.random().between(0, 2) > 0).then_some(level));
        }
        add(cases, "levels and questions at random", &calls);
    }
}

/// A question after each level: for levels that fall, that rise, and in no order.
fn scale(cases: &mut Cases) {
    for (family, largest) in [("falling", 8192), ("rising", 4096), ("at-random", 4096)] {
        for n in [128, 256, 512, 1024, 2048, 4096, 8192i64].into_iter().filter(|&n| n <= largest) {
            let levels = match family {
                "falling" => (0..n / 2).map(|turn| MOST - 7 * turn).collect(),
                "rising" => (0..n / 2).map(|turn| 7 * turn).collect(),
                _ => cases.random().numbers(n as usize / 2, -MOST, MOST),
            };
            let calls = asked_each_time(&levels);
            cases.scale(family, n as u64, input(&calls), answers(&calls));
        }
    }
}
