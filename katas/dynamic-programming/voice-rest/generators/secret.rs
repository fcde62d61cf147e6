//! Cases for the rest between songs. The oracle of the hidden cases tries every set of evenings of a short tour, and
//! each last song of a longer one.

use kata_harness::generate::Cases;

const MOST: i64 = 10_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(fees: &[i64]) {
    assert!((1..=100_000).contains(&fees.len()) && fees.iter().all(|fee| (0..=MOST).contains(fee)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, fees: Vec<i64>) {
    check(&fees);
    let answer = of_last_songs(&fees);
    if fees.len() <= 12 {
        assert_eq!(answer, of_all_sets(&fees));
    }
    cases.secret(why, (fees,), answer);
}

fn of_all_sets(fees: &[i64]) -> i64 {
    let apart = (0..1u32 << fees.len()).filter(|set| set & (set >> 1) == 0);
    let earned = apart.map(|set| (0..fees.len()).filter(|i| set >> i & 1 == 1).map(|i| fees[i]).sum());
    earned.max().unwrap_or(0)
}

/// The best of the plans by their last song, each after the best last song at least two evenings before.
fn of_last_songs(fees: &[i64]) -> i64 {
    let mut ending = vec![0; fees.len()];
    for last in 0..fees.len() {
        let before = (0..last).filter(|&other| other + 2 <= last).map(|other| ending[other]);
        ending[last] = fees[last] + before.max().unwrap_or(0);
    }
    ending.into_iter().max().unwrap_or(0)
}

/// Every tour of one or two evenings with fees of 0 to 2, of three with fees of 1 to 3, of four with 1 or 3.
fn tiny(cases: &mut Cases) {
    for fee in 0..=2 {
        add(cases, "a tour of one evening", vec![fee]);
    }
    for code in 0..9 {
        add(cases, "a tour of two evenings", vec![code % 3, code / 3]);
    }
    for code in 0..27 {
        add(cases, "a tour of three evenings", vec![1 + code % 3, 1 + code / 3 % 3, 1 + code / 9]);
    }
    for code in 0..16 {
        let fees = (0..4).map(|place| if code >> place & 1 == 1 { 3 } else { 1 }).collect();
        add(cases, "a tour of four evenings", fees);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one evening at the highest fee", vec![MOST]);
    add(cases, "nothing is paid at all", vec![0; 15]);
    add(cases, "all evenings pay the highest fee, an even number", vec![MOST; 40]);
    add(cases, "all evenings pay the highest fee, an odd number", vec![MOST; 41]);
    add(cases, "fees rise", (1..=40).collect());
    add(cases, "fees fall", (1..=40).rev().collect());
    add(cases, "fees rise to the middle", (1..=15).chain((1..=15).rev()).collect());
    add(cases, "fees fall to the middle", (1..=15).rev().chain(1..=15).collect());
    add(cases, "one paid evening among many unpaid", [vec![0; 9], vec![7], vec![0; 9]].concat());
    add(cases, "the highest and no fee in turn", (0..30).map(|place| place % 2 * MOST).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "only first and last are worth it, two evenings apart", vec![9, 1, 1, 9]);
    add(cases, "rest twice in the middle", vec![8, 1, 8, 1, 1, 8, 1, 8]);
    add(cases, "rest twice more than once", vec![9, 1, 1, 9, 1, 1, 9, 1, 1, 9]);
    add(cases, "the highest fee is not worth its neighbours", vec![1, 7, 10, 7, 1]);
    add(cases, "the highest fees come in neighbours", vec![6, 10, 9, 6, 10, 9, 6]);
    add(cases, "tomorrow pays more, and the day after more again", vec![5, 6, 7, 8, 9]);
    add(cases, "tonight pays more than tomorrow, but less than what it costs", vec![1, 6, 5, 1, 6]);
    add(cases, "the last evening is better rested", vec![2, 3, 9, 1]);
    add(cases, "first and last are both sung", vec![9, 1, 2, 1, 9]);
    add(cases, "the first evening outweighs the second", vec![9, 2, 1, 8]);
    add(cases, "equal plans", vec![4, 4, 4, 4]);
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(20, 5, 9), (30, 8, 9), (20, 12, 20), (15, 30, 100), (8, 80, MOST)] {
        for _ in 0..count {
            let fees = cases.random().numbers(length, 0, highest);
            add(cases, "a random tour", fees);
        }
    }
    for _ in 0..8 {
        let fees = cases.random().numbers(25, MOST - 20, MOST);
        add(cases, "a random tour of nearly the highest fees", fees);
    }
}

/// Random fees have no rule to go by; where all are alike, no plan falls behind early.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let fees = cases.random().numbers(n, 0, MOST);
        check(&fees);
        let answer = of_last_songs(&fees);
        cases.scale("random", n as u64, (fees,), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let fees = vec![MOST; n];
        check(&fees);
        cases.scale("all-alike", n as u64, (fees,), n as i64 / 2 * MOST);
    }
}
