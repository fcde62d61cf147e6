//! Cases for the pairs within budget. The oracle of the hidden cases tries every pair.

use kata_harness::generate::Cases;

const DEAREST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, prices: Vec<i64>, budget: i64) {
    assert!(prices.len() <= 50_000 && prices.is_sorted() && (0..=2 * DEAREST).contains(&budget));
    assert!(prices.iter().all(|price| (0..=DEAREST).contains(price)));
    let pairs: usize = (0..prices.len())
        .map(|first| prices[first + 1..].iter().filter(|second| prices[first] + **second <= budget).count())
        .sum();
    cases.secret(why, (prices, budget), pairs);
}

/// Every sorted list of up to three prices from 0 to 2 with every budget that tells them apart.
fn tiny(cases: &mut Cases) {
    add(cases, "no books", vec![], 5);
    for budget in 0..=4 {
        for a in 0..=2 {
            for b in a..=2 {
                add(cases, "two cheap books", vec![a, b], budget);
                for c in b..=2 {
                    add(cases, "three cheap books", vec![a, b, c], budget);
                }
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one book is no pair", vec![0], 0);
    add(cases, "free books and no money", vec![0, 0, 0, 0], 0);
    add(cases, "the dearest books to the penny", vec![DEAREST; 4], 2 * DEAREST);
    add(cases, "one penny short", vec![DEAREST; 4], 2 * DEAREST - 1);
    add(cases, "both ends of the prices", vec![0, 0, DEAREST, DEAREST], DEAREST);
    add(cases, "a book is not paired with itself", vec![3, 10, 20], 6);
    add(cases, "every pair fits", (1..=40).collect(), 2 * DEAREST);
    add(cases, "no pair fits", (50..=80).collect(), 100);
    add(cases, "many of one price", vec![7; 50], 14);
    add(cases, "two prices", [vec![1; 20], vec![9; 20]].concat(), 10);
}

fn random(cases: &mut Cases) {
    for (count, length, dearest) in [(30, 6, 9), (25, 12, 20), (15, 40, 60), (10, 60, DEAREST)] {
        for _ in 0..count {
            let mut prices = cases.random().numbers(length, 0, dearest);
            prices.sort_unstable();
            let budget = cases.random().between(0, 2 * dearest);
            add(cases, "random books", prices, budget);
        }
    }
}

/// A budget for everything leaves brute force no early end; one for half the pairs moves both ends.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let prices: Vec<i64> = (1..=n).collect();
        cases.scale("all-fit", n as u64, (prices, 2 * n), n * (n - 1) / 2);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let prices: Vec<i64> = (0..n).collect();
        // With 0 to n - 1 and a budget of n - 1, book i fits with those up to n - 1 - i.
        cases.scale("half-fit", n as u64, (prices, n - 1), n * n / 4);
    }
}
