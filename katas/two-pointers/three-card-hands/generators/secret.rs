//! Cases for three-card hands. The oracle of the hidden cases tries every three cards.

use kata_harness::generate::Cases;
use std::collections::{BTreeSet, HashMap};

const MOST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(cards: &[i64], target: i64) {
    assert!(cards.len() <= 2000 && cards.iter().all(|card| (-MOST..=MOST).contains(card)));
    assert!((-3 * MOST..=3 * MOST).contains(&target));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, cards: Vec<i64>, target: i64) {
    check(&cards, target);
    let answer = of_all_triples(&cards, target);
    assert!(answer.len() <= 1000);
    cases.secret(why, (cards, target), answer);
}

fn of_all_triples(cards: &[i64], target: i64) -> Vec<Vec<i64>> {
    let mut hands = BTreeSet::new();
    for (c, third) in cards.iter().enumerate() {
        for (b, second) in cards[..c].iter().enumerate() {
            for first in &cards[..b] {
                if first + second + third == target {
                    let mut hand = vec![*first, *second, *third];
                    hand.sort();
                    hands.insert(hand);
                }
            }
        }
    }
    hands.into_iter().collect()
}

/// Each pair of cards, and where the last card that would complete it lies: behind both, or the pair is passed.
fn by_last_place(cards: &[i64], target: i64) -> Vec<Vec<i64>> {
    let last: HashMap<i64, usize> = cards.iter().enumerate().map(|(place, &card)| (card, place)).collect();
    let mut hands = BTreeSet::new();
    for b in 0..cards.len() {
        for a in 0..b {
            let third = target - cards[a] - cards[b];
            if last.get(&third).is_some_and(|&place| place > b) {
                let mut hand = vec![cards[a], cards[b], third];
                hand.sort();
                hands.insert(hand);
            }
        }
    }
    hands.into_iter().collect()
}

/// Every deck of up to four cards of -1, 0 and 1, shuffled, with a target of 0 and one of 1.
fn tiny(cases: &mut Cases) {
    for minus in 0..=4 {
        for zero in 0..=4 - minus {
            for plus in 0..=4 - minus - zero {
                let mut cards = [vec![-1; minus], vec![0; zero], vec![1; plus]].concat();
                cases.random().shuffle(&mut cards);
                for target in [0, 1] {
                    add(cases, "a deck of a few cards", cards.clone(), target);
                }
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one card that is the target", vec![5], 5);
    add(cases, "two cards that add up to the target", vec![3, 4], 7);
    add(cases, "three cards, and they win", vec![9, -4, 2], 7);
    add(cases, "three cards, and they miss by one", vec![9, -4, 2], 8);
    add(cases, "the greatest target", vec![MOST; 3], 3 * MOST);
    add(cases, "the least target", vec![-MOST; 4], -3 * MOST);
    add(cases, "the sum is a small one in 32 bits", vec![MOST, MOST, MOST], 3 * MOST - (1 << 32));
    add(cases, "both ends of the numbers", vec![MOST, -MOST, MOST, -MOST, 0], MOST);
    add(cases, "one number throughout, and it wins", vec![4; 30], 12);
    add(cases, "one number throughout, and it does not win", vec![4; 30], 13);
    add(cases, "no hand reaches the target", (1..=20).collect(), 58);
    add(cases, "every hand is above the target", (1..=20).collect(), 5);
    add(cases, "only the least three win", (1..=20).rev().collect(), 6);
    add(cases, "only the greatest three win", (1..=20).collect(), 57);
    add(cases, "already sorted", (-6..=6).collect(), 0);
    add(cases, "sorted from the greatest down", (-6..=6).rev().collect(), 3);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one card is not dealt twice", vec![1, 2, 8], 4);
    add(cases, "one card is not dealt three times", vec![2, 5, 9], 6);
    add(cases, "the greatest card is not dealt twice", vec![1, 3, 4], 9);
    add(cases, "the least number twice", vec![2, 9, 2], 13);
    add(cases, "the greatest number twice", vec![9, 2, 9], 20);
    add(cases, "each of the two numbers twice", vec![1, 4, 1, 4], 9);
    add(cases, "one first card begins several hands", vec![1, 2, 3, 4, 5, 6], 10);
    add(cases, "a negative target, and all cards above it", vec![-3, -2, -1, -5], -6);
    add(cases, "a negative target, and a positive card in the hand", vec![-9, 2, 1, -3], -6);
    add(cases, "every card is in the deck twice", vec![1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 9);
    add(cases, "many of the middle number", vec![0, 5, 5, 5, 5, 5, 10, 3], 15);
    add(cases, "many of the least number and of the greatest", vec![-2, -2, -2, 0, 0, 0, 2, 2, 2], 0);
    add(cases, "a target far from zero", vec![40, 41, 42, 43, 40, 41], 124);
}

fn random(cases: &mut Cases) {
    for (count, length, most) in [(20, 5, 3), (25, 8, 6), (20, 14, 9), (10, 24, 14)] {
        for _ in 0..count {
            let cards = cases.random().numbers(length, -most, most);
            let target = cases.random().between(-most, most);
            add(cases, "a random deck", cards, target);
        }
    }
    for _ in 0..10 {
        let cards = cases.random().numbers(12, 3, 20);
        let target = cases.random().between(25, 40);
        add(cases, "a random deck of positive numbers", cards, target);
    }
    for _ in 0..6 {
        let cards = cases.random().numbers(20, -MOST, MOST);
        let target = cards[3] + cards[11] + cards[17];
        add(cases, "a random deck of large numbers", cards, target);
    }
}

/// All sums of three are multiples of 3 and the target, amid them, is not; or the numbers lie so far apart that few
/// hands win.
fn scale(cases: &mut Cases) {
    for n in [32, 64, 128, 256, 512i64] {
        let mut cards: Vec<i64> = (0..n).map(|place| 3 * place + 1).collect();
        cases.random().shuffle(&mut cards);
        let target = 9 * n / 2 + 1;
        let target = target - target % 3 + 1;
        check(&cards, target);
        let answer = by_last_place(&cards, target);
        assert!(answer.is_empty());
        cases.scale("no-hand-wins", n as u64, (cards, target), answer);
    }
    for n in [32, 64, 128, 256, 512] {
        let cards = cases.random().numbers(n, -2_000_000, 2_000_000);
        let target = cards[1] + cards[n / 2] + cards[n - 2];
        check(&cards, target);
        let answer = by_last_place(&cards, target);
        assert!((1..=20).contains(&answer.len()));
        cases.scale("few-hands-win", n as u64, (cards, target), answer);
    }
}
