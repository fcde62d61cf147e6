//! Cases for the hanging point. The oracle of the hidden cases adds up both sides of every hook.

use kata_harness::generate::Cases;

const MOST: i64 = 1000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, loads: Vec<i64>) {
    assert!((1..=100_000).contains(&loads.len()) && loads.iter().all(|load| (-MOST..=MOST).contains(load)));
    let answer = point(&loads);
    cases.secret(why, (loads,), answer);
}

fn point(loads: &[i64]) -> i64 {
    let works = |hook: &usize| loads[..*hook].iter().sum::<i64>() == loads[hook + 1..].iter().sum::<i64>();
    (0..loads.len()).find(works).map_or(-1, |hook| hook as i64)
}

/// Every beam of up to four hooks with weights from -1 to 1.
fn tiny(cases: &mut Cases) {
    for length in 1..=4u32 {
        for code in 0..3i64.pow(length) {
            let loads = (0..length).map(|hook| code / 3i64.pow(hook) % 3 - 1).collect();
            add(cases, "a beam of a few hooks", loads);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one hook with the heaviest weight", vec![MOST]);
    add(cases, "one hook with the strongest balloon", vec![-MOST]);
    add(cases, "the largest weights on both sides", vec![MOST, MOST, 0, MOST, MOST]);
    add(cases, "only balloons", vec![-MOST, -3, -MOST]);
    add(cases, "nothing weighs anything", vec![0; 30]);
    add(cases, "the same weight everywhere, an odd number", vec![7; 31]);
    add(cases, "the same weight everywhere, an even number", vec![7; 32]);
    add(cases, "only the last hook works", vec![4, -9, 5, 20]);
    add(cases, "only the first hook works", vec![20, 4, -9, 5]);
    add(cases, "two hooks work, the left one counts", vec![1, 2, 0, 0, 2, 1]);
    add(cases, "the own weight would make the sides equal", vec![3, 3, 6]);
    add(cases, "the sides differ by the own weight", vec![2, 4, 6]);
    add(cases, "the left side gets lighter on the way", vec![6, -5, 2, -2, 3, 0]);
    add(cases, "closing in from both ends passes the hook by", vec![-1, -1, 0, 1, -3, 0]);
}

fn random(cases: &mut Cases) {
    for (count, length, most) in [(25, 6, 3), (20, 10, 4), (12, 24, 6), (8, 40, MOST)] {
        for _ in 0..count {
            let loads = cases.random().numbers(length, -most, most);
            add(cases, "a random beam", loads);
        }
        for _ in 0..count / 4 {
            // The right side is the left one in another order, and a weight stands between.
            let mut left = cases.random().numbers(length / 2, -most, most);
            let mut loads = left.clone();
            loads.push(most);
            cases.random().shuffle(&mut left);
            loads.extend(left);
            add(cases, "sides of the same weights in another order", loads);
        }
    }
}

/// No hook works, so every one of them has to be looked at.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let mut loads: Vec<i64> = vec![1; n];
        (loads[0], loads[n - 1]) = (1000, 500);
        let answer = walk(&loads);
        assert_eq!(answer, -1);
        cases.scale("heavy-ends", n as u64, (loads,), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let mut loads: Vec<i64> = (0..n as i64).map(|hook| if hook % 2 == 0 { 3 } else { -3 }).collect();
        loads[n - 1] = 777;
        let answer = walk(&loads);
        assert_eq!(answer, -1);
        cases.scale("up-and-down", n as u64, (loads,), answer);
    }
}

fn walk(loads: &[i64]) -> i64 {
    let whole: i64 = loads.iter().sum();
    let mut left = 0;
    for (hook, load) in loads.iter().enumerate() {
        if 2 * left + load == whole {
            return hook as i64;
        }
        left += load;
    }
    -1
}
