//! Cases for the plate rack. The oracle knows nothing but the calls so far: it looks back through them for each answer.

use kata_harness::generate::{Cases, Value, call};

#[derive(Clone, Copy)]
enum Call {
    Get(i64),
    Put(i64, i64),
}
use Call::{Get, Put};

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(capacity: i64, calls: &[Call]) {
    assert!((1..=3000).contains(&capacity) && (1..=200_000).contains(&calls.len()));
    for call in calls {
        let (Get(job) | Put(job, _)) = call;
        assert!((0..=10_000).contains(job));
        assert!(!matches!(call, Put(_, plate) if !(0..=100_000).contains(plate)));
    }
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, capacity: i64, calls: &[Call]) {
    check(capacity, calls);
    cases.secret(why, input(capacity, calls), looking_back(capacity, calls));
}

fn input(capacity: i64, calls: &[Call]) -> ((i64,), Vec<Value>) {
    let calls = calls.iter().map(|one| match *one {
        Get(job) => call("get", [job.into()]),
        Put(job, plate) => call("put", [job.into(), plate.into()]),
    });
    ((capacity,), calls.collect())
}

/// A job is on the rack if it was put, and if since its latest use fewer than `capacity` other jobs were used. (A job
/// used later pushes it back by one place, once; it gives way when `capacity` others stand before it.)
fn looking_back(capacity: i64, calls: &[Call]) -> Vec<Value> {
    let mut uses: Vec<i64> = Vec::new();
    let mut answers = Vec::new();
    for (index, call) in calls.iter().enumerate() {
        match *call {
            Put(job, _) => {
                uses.push(job);
                answers.push(Value::Null);
            }
            Get(job) => {
                let mut others: Vec<i64> = uses.iter().rev().copied().take_while(|&used| used != job).collect();
                let was_put = others.len() < uses.len();
                others.sort_unstable();
                others.dedup();
                if was_put && (others.len() as i64) < capacity {
                    uses.push(job);
                    let plate = calls[..index].iter().rev().find_map(|call| match *call {
                        Put(of, plate) if of == job => Some(plate),
                        _ => None,
                    });
                    answers.push(plate.unwrap_or(-1).into());
                } else {
                    answers.push((-1).into());
                }
            }
        }
    }
    answers
}

/// Every run of two calls for jobs 0 and 1 that ends with a get, and some of three and more.
fn tiny(cases: &mut Cases) {
    let calls = [Get(0), Get(1), Put(0, 5), Put(1, 6)];
    for capacity in 1..=2 {
        for last in &calls[..2] {
            add(cases, "a get on an empty rack", capacity, &[*last]);
            for first in calls {
                add(cases, "two calls", capacity, &[first, *last]);
            }
        }
    }
    for code in 0..16usize {
        let chosen: Vec<Call> = (0..2).map(|place| calls[code >> (2 * place) & 3]).collect();
        add(cases, "two calls on a rack for one", 1, &[&chosen[..], &[Get(0)]].concat());
    }
    add(cases, "a put alone", 1, &[Put(0, 0)]);
}

fn edges(cases: &mut Cases) {
    add(cases, "the largest numbers", 3000, &[Put(10_000, 100_000), Get(10_000), Get(0)]);
    add(cases, "the smallest numbers", 1, &[Put(0, 0), Get(0), Get(10_000)]);
    add(cases, "plate 0 is a plate", 2, &[Put(3, 0), Put(4, 1), Get(3), Put(5, 2), Get(3), Get(4)]);
    let full: Vec<Call> = (0..40).map(|job| Put(job, 100 + job)).chain((0..40).map(Get)).collect();
    add(cases, "a rack that is exactly full", 40, &full);
    add(cases, "a rack that lacks one place", 39, &full);
    add(cases, "a rack for one and many jobs", 1, &full);
    add(cases, "far more room than jobs", 3000, &full);
}

fn mistakes(cases: &mut Cases) {
    let then = |calls: &[Call]| [calls, &[Get(1), Get(2), Get(3), Get(4)]].concat();
    let two = [Put(1, 10), Put(2, 20)];
    let three = [Put(1, 10), Put(2, 20), Put(3, 30)];
    add(cases, "a get is a use", 2, &then(&[&two[..], &[Get(1), Put(3, 30)]].concat()));
    add(cases, "a get of the latest changes no order", 2, &then(&[&two[..], &[Get(2), Put(3, 30)]].concat()));
    add(cases, "a get that finds nothing is no use", 2, &then(&[&two[..], &[Get(3), Put(3, 30)]].concat()));
    add(cases, "replacing a plate is a use", 2, &then(&[&two[..], &[Put(1, 11), Put(3, 30)]].concat()));
    add(cases, "replacing on a full rack sends nobody away", 2, &then(&[&two[..], &[Put(2, 21)]].concat()));
    add(cases, "the same plate put again", 2, &then(&[&two[..], &[Put(1, 10), Put(3, 30)]].concat()));
    add(cases, "a job comes back after it gave way", 2, &then(&[&three[..], &[Put(1, 11)]].concat()));
    let gone = [&three[..], &[Get(1), Put(4, 40)]].concat();
    add(cases, "a get of a job that gave way is no use", 2, &then(&gone));
    add(cases, "used often, but long ago", 2, &then(&[Put(1, 10), Get(1), Get(1), Get(1), Put(2, 20), Put(3, 30)]));
    add(cases, "one in the middle is used", 3, &then(&[&three[..], &[Get(2), Put(4, 40)]].concat()));
    add(cases, "the oldest is used twice in a row", 3, &then(&[&three[..], &[Get(1), Get(1), Put(4, 40)]].concat()));
    add(cases, "several give way one after the other", 3, &then(&[&three[..], &[Put(5, 50), Put(6, 60)]].concat()));
    add(cases, "two jobs have the same plate", 2, &then(&[Put(1, 7), Put(2, 7), Put(3, 7), Put(2, 8)]));
    let in_turn = [Put(1, 10), Get(1), Put(2, 20), Get(1), Put(1, 11), Get(2)];
    add(cases, "two jobs in turn on a rack for one", 1, &then(&in_turn));
}

fn random(cases: &mut Cases) {
    let kinds = [(40, 8, 2, 3), (40, 14, 3, 5), (30, 30, 4, 7), (20, 60, 6, 9), (6, 160, 20, 26)];
    for (count, calls, capacity, jobs) in kinds {
        for _ in 0..count {
            let list: Vec<Call> = (0..calls).map(|_| random_call(cases, jobs)).collect();
            let capacity = cases.random().between(1, capacity);
            add(cases, "random calls", capacity, &list);
        }
    }
}

fn random_call(cases: &mut Cases, jobs: i64) -> Call {
    let job = cases.random().between(0, jobs - 1);
    if cases.random().between(0, 1) == 0 {
        Get(job)
    } else {
        Put(job, cases.random().between(0, 99))
    }
}

/// First only new jobs, so that a full rack gives way again and again; then uses of jobs all over a full rack.
fn scale(cases: &mut Cases) {
    for n in [64, 128, 256, 512, 1024, 2048] {
        let calls: Vec<Call> = (0..3 * n).map(|turn| Put(job(turn), turn)).collect();
        to_scale(cases, "new-jobs", n, &calls);
    }
    for n in [64, 128, 256, 512, 1024, 2048] {
        let mut calls: Vec<Call> = (0..n).map(|turn| Put(job(turn), turn)).collect();
        for turn in 0..2 * n {
            let job = job(cases.random().between(0, n - 1));
            calls.push(if turn % 3 == 0 { Put(job, turn) } else { Get(job) });
        }
        to_scale(cases, "uses-all-over", n, &calls);
    }
}

/// Numbers of jobs without an order: 10,001 is 73 times 137, so no two turns below it have the same job.
fn job(turn: i64) -> i64 {
    turn * 4_321 % 10_001
}

fn to_scale(cases: &mut Cases, family: &str, capacity: i64, calls: &[Call]) {
    check(capacity, calls);
    cases.scale(family, capacity as u64, input(capacity, calls), simulated(capacity, calls));
}

/// As `looking_back`, quickly enough for long cases: the rack as a list in order of use.
fn simulated(capacity: i64, calls: &[Call]) -> Vec<Value> {
    let mut rack: Vec<(i64, i64)> = Vec::new();
    let mut answers = Vec::new();
    for call in calls {
        let (Get(job) | Put(job, _)) = *call;
        let found = rack.iter().position(|&(of, _)| of == job).map(|place| rack.remove(place));
        match *call {
            Get(_) => {
                rack.extend(found);
                answers.push(found.map_or(-1, |(_, plate)| plate).into());
            }
            Put(_, plate) => {
                if rack.len() as i64 == capacity {
                    rack.remove(0);
                }
                rack.push((job, plate));
                answers.push(Value::Null);
            }
        }
    }
    answers
}
