//! Cases for exact postage. The oracle takes value after value and adds to each set so far every number of it that
//! still fits; at the end it keeps the sets that are worth the postage.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(stamps: &[i64], postage: i64) {
    assert!((1..=30).contains(&stamps.len()) && stamps.iter().all(|stamp| (1..=40).contains(stamp)));
    assert!((0..stamps.len()).all(|place| !stamps[..place].contains(&stamps[place])));
    assert!((1..=40).contains(&postage));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, stamps: Vec<i64>, postage: i64) {
    check(&stamps, postage);
    let answer = by_value(&stamps, postage);
    cases.secret(why, (stamps, postage), answer);
}

fn by_value(stamps: &[i64], postage: i64) -> Vec<Vec<i64>> {
    let mut sets: Vec<Vec<i64>> = vec![vec![]];
    for &stamp in stamps {
        let mut more = Vec::new();
        for set in sets {
            let fit = (postage - set.iter().sum::<i64>()) / stamp;
            for number in 0..=fit as usize {
                more.push([set.clone(), vec![stamp; number]].concat());
            }
        }
        sets = more;
    }
    sets.retain(|set| set.iter().sum::<i64>() == postage);
    sets
}

/// So many different values, in no order.
fn different(cases: &mut Cases, count: usize, least: i64, most: i64) -> Vec<i64> {
    let mut values: Vec<i64> = (least..=most).collect();
    cases.random().shuffle(&mut values);
    values.truncate(count);
    values
}

/// Every choice of the values 1, 2 and 3, for each postage up to 6, in some order.
fn tiny(cases: &mut Cases) {
    for postage in 1..=6 {
        for choice in 1..8 {
            let mut stamps: Vec<i64> = (1..=3).filter(|value| choice >> (value - 1) & 1 == 1).collect();
            cases.random().shuffle(&mut stamps);
            add(cases, "a small postage", stamps, postage);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one stamp, worth the greatest postage", vec![40], 40);
    add(cases, "one stamp, worth one more than the postage", vec![40], 39);
    add(cases, "one stamp, worth one less than the postage", vec![39], 40);
    add(cases, "forty stamps of 1", vec![1], 40);
    add(cases, "one stamp of 40, or forty of 1", vec![40, 1], 40);
    add(cases, "every stamp is too dear", vec![20, 30, 9, 8], 7);
    add(cases, "even stamps, odd postage", (1..=12).map(|half| 2 * half).collect(), 29);
    add(cases, "as many stamps as there may be, dear ones first", (11..=40).rev().collect(), 40);
    add(cases, "as many stamps as there may be, cheap ones first", (1..=30).collect(), 12);
    add(cases, "as many stamps as there may be, and only the last fits", (11..=40).rev().collect(), 11);
    add(cases, "threes and sevens", vec![7, 3], 40);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the first stamp is too dear, a later one is not", vec![9, 2], 4);
    add(cases, "the one in the middle is too dear", vec![2, 9, 3], 5);
    add(cases, "the dearest stamp is in no set", vec![5, 4], 8);
    add(cases, "the dearest stamp leaves something that cannot be made up", vec![7, 5, 4], 12);
    add(cases, "two stamps in two orders", vec![4, 6], 10);
    add(cases, "one stamp three times", vec![5], 15);
    add(cases, "one stamp twice, another between the two orders", vec![3, 4], 10);
    add(cases, "the last stamp listed comes first in no set", vec![2, 3, 5], 10);
    add(cases, "the postage less one can be made up, the postage cannot", vec![6, 10, 15], 29);
    add(cases, "sets of all lengths", vec![1, 2, 4, 8], 8);
}

fn random(cases: &mut Cases) {
    for (count, stamps, most, postage) in [(16, 3, 9, 16), (16, 4, 14, 22), (10, 6, 20, 24), (8, 9, 30, 30)] {
        for _ in 0..count {
            let stamps = different(cases, stamps, 2, most);
            let postage = cases.random().between(postage / 2, postage);
            add(cases, "a few values", stamps, postage);
        }
    }
    for _ in 0..6 {
        let stamps = different(cases, 20, 6, 40);
        let postage = cases.random().between(30, 40);
        add(cases, "many values, not in order", stamps, postage);
    }
}

/// Values, the stamp of 1 among them, that make up 40 in exactly n ways: in any order, and with the dearest first.
fn scale(cases: &mut Cases) {
    let any_order: [&[i64]; 6] = [
        &[1, 8, 10, 11, 19, 20, 26, 27, 28, 34],
        &[1, 5, 10, 11, 14, 15, 18, 24, 30],
        &[1, 5, 7, 8, 11, 13, 18, 19, 29, 32, 33, 35],
        &[1, 3, 8, 9, 10, 13, 14, 15, 19, 20, 23, 26],
        &[1, 4, 5, 6, 8, 10, 12, 15, 16, 20, 25, 27],
        &[1, 3, 4, 5, 8, 10, 12, 13, 14, 17, 18],
    ];
    for (stamps, doublings) in any_order.into_iter().zip(6..) {
        let mut stamps = stamps.to_vec();
        cases.random().shuffle(&mut stamps);
        add_scale(cases, "any-order", 1 << doublings, stamps);
    }
    let dearest_first: [&[i64]; 6] = [
        &[39, 38, 35, 25, 23, 22, 21, 19, 17, 11, 6, 1],
        &[24, 23, 20, 19, 17, 14, 13, 10, 5, 1],
        &[20, 19, 17, 14, 11, 10, 6, 5, 1],
        &[20, 19, 18, 17, 14, 12, 11, 10, 7, 3, 1],
        &[19, 16, 14, 12, 11, 10, 9, 8, 7, 3, 1],
        &[18, 17, 16, 15, 14, 12, 11, 10, 9, 7, 4, 3, 1],
    ];
    for (stamps, doublings) in dearest_first.into_iter().zip(6..) {
        add_scale(cases, "dearest-first", 1 << doublings, stamps.to_vec());
    }
}

fn add_scale(cases: &mut Cases, family: &str, n: u64, stamps: Vec<i64>) {
    check(&stamps, 40);
    let answer = by_value(&stamps, 40);
    assert!(answer.len() as u64 == n);
    cases.scale(family, n, (stamps, 40), answer);
}
