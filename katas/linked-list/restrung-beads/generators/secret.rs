//! Cases for the restrung beads. The oracle throws all beads together and sorts them.

use kata_harness::generate::Cases;

const MOST: i64 = 10_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(beads: &[i64]) {
    assert!(beads.len() <= 50_000 && beads.iter().all(|bead| (-MOST..=MOST).contains(bead)) && beads.is_sorted());
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, first: Vec<i64>, second: Vec<i64>) {
    check(&first);
    check(&second);
    let answer = sorted([&first[..], &second[..]].concat());
    cases.secret(why, (first, second), answer);
}

fn sorted(mut beads: Vec<i64>) -> Vec<i64> {
    beads.sort();
    beads
}

/// Every two strings of up to two beads, in three weights.
fn tiny(cases: &mut Cases) {
    let mut strings = vec![vec![]];
    for light in -1..=1 {
        strings.push(vec![light]);
        for heavy in light..=1 {
            strings.push(vec![light, heavy]);
        }
    }
    for first in &strings {
        for second in &strings {
            add(cases, "strings of a few beads", first.clone(), second.clone());
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the lightest and the heaviest bead there can be", vec![-MOST], vec![MOST]);
    add(cases, "the heaviest bead on the first string", vec![MOST], vec![-MOST]);
    add(cases, "both ends of the weights on both strings", vec![-MOST, MOST], vec![-MOST, MOST]);
    add(cases, "the first string alone", (-10..10).collect(), vec![]);
    add(cases, "the second string alone", vec![], (-10..10).collect());
    add(cases, "all beads weigh the same", vec![7; 9], vec![7; 14]);
    add(cases, "the strings are alike", (1..=12).collect(), (1..=12).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the first string is wholly lighter", (1..=9).collect(), (10..=15).collect());
    add(cases, "the second string is wholly lighter", (10..=15).collect(), (1..=9).collect());
    let (even, odd) = ((0..10).map(|i| 2 * i).collect(), (0..10).map(|i| 2 * i + 1).collect());
    add(cases, "beads of both strings by turns", even, odd);
    add(cases, "a long rest on the first string", [vec![1], (20..40).collect()].concat(), vec![2, 3, 4]);
    add(cases, "a long rest on the second string", vec![2, 3, 4], [vec![1], (20..40).collect()].concat());
    add(cases, "one string fits between two beads of the other", vec![0, 100], (1..=12).collect());
    add(cases, "one bead of the second string belongs in the middle", vec![1, 3, 5, 7, 9, 11], vec![6]);
    add(cases, "one bead of the first string belongs in the middle", vec![6], vec![1, 3, 5, 7, 9, 11]);
    add(cases, "runs of equal weight on both strings", vec![2, 2, 2, 5, 5, 8], vec![2, 5, 5, 5, 8, 8, 8]);
    add(cases, "all beads are lighter than the standard", (-30..-20).collect(), (-25..-15).collect());
}

fn random(cases: &mut Cases) {
    for (count, longest, most) in [(25, 4, 3), (20, 8, 6), (15, 20, 15), (8, 50, MOST)] {
        for _ in 0..count {
            let first = string(cases, longest, most);
            let second = string(cases, longest, most);
            add(cases, "random strings", first, second);
        }
    }
}

fn string(cases: &mut Cases, longest: i64, most: i64) -> Vec<i64> {
    let length = cases.random().between(0, longest);
    sorted(cases.random().numbers(length as usize, -most, most))
}

/// The beads come by turns, or one string is wholly lighter than the other: whichever string is walked from its knot,
/// some family makes the walk long.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let half = n / 2;
        let answer: Vec<i64> = (0..n).collect();
        let even: Vec<i64> = (0..half).map(|i| 2 * i).collect();
        let odd: Vec<i64> = (0..half).map(|i| 2 * i + 1).collect();
        check(&odd);
        cases.scale("by-turns", n as u64, (even, odd), answer.clone());
        let (light, heavy): (Vec<i64>, Vec<i64>) = ((0..half).collect(), (half..n).collect());
        check(&heavy);
        cases.scale("first-lighter", n as u64, (light.clone(), heavy.clone()), answer.clone());
        cases.scale("second-lighter", n as u64, (heavy, light), answer);
    }
}
