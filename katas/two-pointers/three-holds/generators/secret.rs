//! Cases for the three holds. The oracle takes out the bags for each hold in turn.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn in_order(bags: &[i64]) -> Vec<i64> {
    assert!((1..=100_000).contains(&bags.len()) && bags.iter().all(|hold| (0..=2).contains(hold)));
    let of = |hold| bags.iter().copied().filter(move |bag| *bag == hold);
    of(0).chain(of(1)).chain(of(2)).collect()
}

fn add(cases: &mut Cases, why: &str, bags: Vec<i64>) {
    let answer = in_order(&bags);
    cases.secret(why, (bags,), answer);
}

/// Every row of up to four bags.
fn tiny(cases: &mut Cases) {
    for length in 1..=4u32 {
        for code in 0..3i64.pow(length) {
            let bags = (0..length).map(|place| code / 3i64.pow(place) % 3).collect();
            add(cases, "a few bags", bags);
        }
    }
}

fn edges(cases: &mut Cases) {
    for hold in 0..=2 {
        add(cases, "all bags for one hold", vec![hold; 30]);
    }
    add(cases, "already in order", blocks([0, 1, 2], 10));
    add(cases, "in the opposite order", blocks([2, 1, 0], 10));
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1]] {
        add(cases, "three blocks", blocks(order, 7));
    }
    add(cases, "one bag for the nose, at the very end", [vec![2; 20], vec![0]].concat());
    add(cases, "one bag for the tail, at the very start", [vec![2], vec![0; 20]].concat());
    add(cases, "one bag for the cabin between the others", [vec![2; 9], vec![1], vec![0; 9]].concat());
    add(cases, "one bag for the cabin at the start", [vec![1], vec![2; 9], vec![0; 9]].concat());
    add(cases, "one bag for the cabin at the end", [vec![0, 2].repeat(9), vec![1]].concat());
}

fn blocks(order: [i64; 3], length: usize) -> Vec<i64> {
    order.into_iter().flat_map(|hold| vec![hold; length]).collect()
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a bag for the nose comes back from the end", vec![2, 1, 1, 0, 0]);
    add(cases, "a bag for the tail comes back from the end", vec![2, 0, 1, 2, 2]);
    add(cases, "the last bag not yet looked at is for the nose", vec![1, 2, 1, 0, 2]);
    add(cases, "nothing for the nose", vec![2, 1, 2, 1, 1, 2]);
    add(cases, "nothing for the cabin", vec![2, 0, 2, 0, 0, 2]);
    add(cases, "nothing for the tail", vec![1, 0, 1, 0, 0, 1]);
    add(cases, "in turn", [2, 1, 0].repeat(12));
    add(cases, "the first bags are for the cabin, and most of all for the tail", vec![1, 1, 0, 2, 2, 2, 2, 2]);
}

fn random(cases: &mut Cases) {
    for (count, length) in [(20, 6), (20, 11), (15, 30), (6, 120)] {
        for _ in 0..count {
            let bags = cases.random().numbers(length, 0, 2);
            add(cases, "a random row", bags);
        }
    }
    for rare in 0..=2 {
        let mut bags = cases.random().numbers(40, 0, 1);
        for bag in &mut bags {
            *bag = (rare + 1 + *bag) % 3;
        }
        bags[25] = rare;
        add(cases, "one bag for one hold among many for the others", bags);
    }
}

/// In the opposite order all bags move far, and looking ahead finds the next one late; a random row has many alike.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let mut bags = blocks([2, 1, 0], n / 3);
        bags.resize(n, 0);
        let answer = in_order(&bags);
        cases.scale("opposite", n as u64, (bags,), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let bags = cases.random().numbers(n, 0, 2);
        let answer = in_order(&bags);
        cases.scale("random", n as u64, (bags,), answer);
    }
}
