//! Cases for the unnoticed stretches. The oracle of the hidden cases adds up every stretch.

use kata_harness::generate::Cases;

const STEEPEST: i64 = 1_000_000;
const LARGEST_CHANGE: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, flows: Vec<i64>, change: i64) {
    assert!(flows.len() <= 50_000 && change.abs() <= LARGEST_CHANGE);
    assert!(flows.iter().all(|flow| flow.abs() <= STEEPEST));
    let mut stretches = 0;
    for first in 0..flows.len() {
        let mut sum = 0;
        for flow in &flows[first..] {
            sum += flow;
            stretches += usize::from(sum == change);
        }
    }
    cases.secret(why, (flows, change), stretches);
}

/// Every series of up to three days from -1 to 1, with changes on both sides of 0.
fn tiny(cases: &mut Cases) {
    add(cases, "no days", vec![], 0);
    add(cases, "no days and a change", vec![], 3);
    for change in -1..=1 {
        for length in 1..=3u32 {
            for code in 0..3i64.pow(length) {
                let flows = (0..length).map(|day| code / 3i64.pow(day) % 3 - 1).collect();
                add(cases, "a few days", flows, change);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the steepest rise", vec![STEEPEST], STEEPEST);
    add(cases, "the steepest fall", vec![-STEEPEST; 3], -2 * STEEPEST);
    add(cases, "a change out of reach", vec![STEEPEST; 20], LARGEST_CHANGE);
    add(cases, "the largest fall out of reach", vec![-STEEPEST; 20], -LARGEST_CHANGE);
    add(cases, "no change for a month", vec![0; 30], 0);
    add(cases, "up and down in turn", (0..40).map(|day| if day % 2 == 0 { 7 } else { -7 }).collect(), 0);
    add(cases, "up and down in turn, asked for a rise", (0..40).map(|day| if day % 2 == 0 { 7 } else { -7 }).collect(), 7);
    add(cases, "only rises", (1..=30).collect(), 90);
    add(cases, "a fall comes after the sum was reached", vec![5, -5, 5, -5, 5], 5);
    let whys = ["a fall asked for where a rise is 2^32 more", "a rise asked for where a fall is 2^32 less"];
    for (sign, why) in [1, -1].into_iter().zip(whys) {
        // All days together differ from the change by 2^32: in 32 bits they sum to it.
        let mut flows = vec![sign * STEEPEST; 3294];
        flows.push(sign * ((1 << 32) - LARGEST_CHANGE - 3294 * STEEPEST));
        add(cases, why, flows, -sign * LARGEST_CHANGE);
    }
    add(cases, "a change below zero", vec![3, -4, 1, -4, 3, -4], -4);
}

fn random(cases: &mut Cases) {
    for (count, length, steepest, change) in [(30, 6, 3, 3), (25, 12, 4, 5), (15, 40, 3, 4), (10, 60, STEEPEST, 9)] {
        for _ in 0..count {
            let flows = cases.random().numbers(length, -steepest, steepest);
            let change = cases.random().between(-change, change);
            add(cases, "random days", flows, change);
        }
    }
}

/// Nothing lets a walk from each start end early: in the first family every total is new, in the second few are.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        cases.scale("steady-rise", n, (vec![2; n as usize], 2i64), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let flows: Vec<i64> = (0..n).map(|day| if day % 2 == 0 { 3 } else { -3 }).collect();
        // Totals are 0 and 3 in turn; a rise of 3 is any pair of a 0 and a later 3.
        let half = n / 2;
        cases.scale("up-and-down", n, (flows, 3i64), half * (half + 1) / 2);
    }
}
