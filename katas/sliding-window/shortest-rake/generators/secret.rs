//! Cases for the shortest rake. The oracle of the hidden cases tries every rake, the shortest first.

use kata_harness::generate::Cases;
use std::collections::HashMap;

const MOST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(wagons: &[i64], order: &[i64]) {
    assert!(wagons.len() <= 100_000 && (1..=100_000).contains(&order.len()));
    assert!(wagons.iter().chain(order).all(|cargo| (0..=MOST).contains(cargo)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, wagons: Vec<i64>, order: Vec<i64>) {
    check(&wagons, &order);
    let answer = of_all_rakes(&wagons, &order);
    cases.secret(why, (wagons, order), answer);
}

fn of_all_rakes(wagons: &[i64], order: &[i64]) -> Vec<usize> {
    let count = |cargoes: &[i64], cargo: i64| cargoes.iter().filter(|other| **other == cargo).count();
    let fills = |rake: &[i64]| order.iter().all(|&cargo| count(rake, cargo) >= count(order, cargo));
    for length in 1..=wagons.len() {
        if let Some(first) = wagons.windows(length).position(fills) {
            return vec![first, first + length - 1];
        }
    }
    vec![]
}

/// For an order of different cargoes, without counts: the shortest rake that ends at a wagon begins where the cargo lies
/// that was last seen longest ago.
fn by_last_sight(wagons: &[i64], order: &[i64]) -> Vec<usize> {
    let number: HashMap<i64, usize> = order.iter().enumerate().map(|(number, &cargo)| (cargo, number)).collect();
    assert_eq!(number.len(), order.len());
    let mut last_sight = vec![None; order.len()];
    let mut seen = 0;
    // No cargo was last seen before this wagon.
    let mut oldest = 0;
    let mut best: Option<(usize, usize)> = None;
    for (place, cargo) in wagons.iter().enumerate() {
        let Some(&which) = number.get(cargo) else { continue };
        seen += usize::from(last_sight[which].is_none());
        last_sight[which] = Some(place);
        while number.get(&wagons[oldest]).is_none_or(|&other| last_sight[other] != Some(oldest)) {
            oldest += 1;
        }
        if seen == order.len() && best.is_none_or(|(first, last)| place - oldest < last - first) {
            best = Some((oldest, place));
        }
    }
    best.map_or(vec![], |(first, last)| vec![first, last])
}

/// Every train of up to three wagons of two cargoes for three small orders, and of four for an order of three.
fn tiny(cases: &mut Cases) {
    let trains = |length: u32| (0..1i64 << length).map(move |code| (0..length).map(|place| code >> place & 1).collect());
    for length in 0..=3 {
        for wagons in trains(length).collect::<Vec<Vec<i64>>>() {
            for order in [vec![0], vec![0, 1], vec![1, 1]] {
                add(cases, "a train of a few wagons", wagons.clone(), order);
            }
        }
    }
    for wagons in trains(4).collect::<Vec<Vec<i64>>>() {
        add(cases, "a train of four wagons", wagons, vec![0, 1, 0]);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "an order longer than the train", vec![3, 3], vec![3, 3, 3]);
    add(cases, "one cargo of the order is not in the train", vec![1, 2, 3, 1, 2, 3], vec![1, 4]);
    add(cases, "no cargo of the order is in the train", vec![1, 2, 3], vec![7]);
    add(cases, "only the whole train fills the order", vec![8, 1, 1, 1, 1, 9], vec![9, 8]);
    add(cases, "the order is the train, in another order", vec![5, 1, 4, 1, 3], vec![1, 1, 3, 4, 5]);
    add(cases, "one wagonload is lacking in the end", vec![5, 1, 4, 1, 3], vec![1, 1, 1, 3, 4]);
    add(cases, "both ends of the cargoes", vec![MOST, 7, 0, 7, 7, MOST], vec![0, MOST]);
    add(cases, "one cargo throughout", vec![6; 30], vec![6; 12]);
    add(cases, "one cargo throughout, and all of it wanted", vec![6; 20], vec![6; 20]);
    add(cases, "one cargo throughout, and one more wanted", vec![6; 20], vec![6; 21]);
    add(cases, "every wagon another cargo", (0..25).collect(), vec![20, 11, 14]);
    add(cases, "only the first wagon", vec![4, 1, 1, 1], vec![4]);
    add(cases, "only the last wagon", vec![1, 1, 1, 4], vec![4]);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "three equally short rakes", vec![1, 2, 9, 2, 1, 9, 9, 1, 2], vec![2, 1]);
    add(cases, "equally short rakes, after a longer one", vec![1, 9, 2, 9, 1, 2, 9, 2, 1], vec![1, 2]);
    add(cases, "the shortest rake overlaps the first", vec![1, 9, 9, 2, 1, 9], vec![1, 2]);
    add(cases, "the shortest rake lies within a longer one that began before", vec![1, 1, 2, 9, 3, 2, 1], vec![1, 2, 3]);
    add(cases, "surplus of one cargo does not stand for another", vec![1, 1, 1, 2], vec![1, 2]);
    add(cases, "surplus at the front is let go at the end", vec![1, 1, 1, 1, 1, 2, 2], vec![1, 2, 2]);
    add(cases, "many useless wagons at the front", vec![9, 9, 9, 9, 9, 1, 2], vec![1, 2]);
    add(cases, "useless wagons between, again and again", vec![1, 9, 9, 1, 9, 1, 9, 9, 1], vec![1, 1]);
    add(cases, "other cargoes stand in the way everywhere", vec![1, 8, 2, 8, 3, 8, 1, 8, 8, 2], vec![3, 2, 1]);
    add(cases, "a cargo wanted twice, once near and once far", vec![2, 1, 9, 9, 2, 9, 1, 2, 2], vec![2, 2, 1]);
    add(cases, "the shortest rake is the last", vec![1, 9, 9, 9, 2, 9, 9, 1, 9, 2, 1], vec![1, 2]);
    add(cases, "the shortest rake is the first", vec![2, 1, 9, 2, 9, 9, 1, 9, 9, 2], vec![1, 2]);
}

fn random(cases: &mut Cases) {
    for (count, length, cargoes, wanted) in [(25, 8, 3, 2), (25, 12, 4, 3), (20, 20, 5, 4), (15, 40, 6, 6), (10, 60, 12, 9)] {
        for _ in 0..count {
            let wagons = cases.random().numbers(length, 1, cargoes);
            let order = cases.random().numbers(wanted, 1, cargoes);
            add(cases, "a random train", wagons, order);
        }
    }
    for wanted in 3..9 {
        let wagons = cases.random().numbers(30, 0, 9).into_iter().map(|cargo| (cargo - 6).max(0)).collect();
        let order = cases.random().numbers(wanted, 1, 3);
        add(cases, "a random train of mostly one cargo that nobody wants", wagons, order);
    }
}

/// The order is filled by the whole train alone; or it lists many cargoes, and each of them comes again and again.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let mut wagons = vec![0; n];
        wagons[0] = 1;
        wagons[n - 1] = 2;
        let order = vec![1, 2];
        check(&wagons, &order);
        let answer = by_last_sight(&wagons, &order);
        assert_eq!(answer, [0, n - 1]);
        cases.scale("both-ends", n as u64, (wagons, order), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut order: Vec<i64> = (0..n / 4).collect();
        cases.random().shuffle(&mut order);
        // Each round of the cargoes but the third has one wagon in it that nobody wants.
        let wagons: Vec<i64> = (0..n)
            .map(|place| if place % (n / 4) == 0 && place != n / 2 { n } else { place % (n / 4) })
            .collect();
        check(&wagons, &order);
        let answer = by_last_sight(&wagons, &order);
        cases.scale("many-cargoes", n as u64, (wagons, order), answer);
    }
}
