//! Cases for the skein shelf. The oracle of the hidden cases reads every label and notes the places that fit.

use kata_harness::generate::Cases;

const HIGHEST: i64 = 1_000_000_000;
const SIZES: [usize; 6] = [1024, 2048, 4096, 8192, 16384, 32768];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(lots: &[i64], lot: i64) {
    assert!(lots.len() <= 100_000 && lots.is_sorted());
    assert!(lots.iter().chain([&lot]).all(|number| (0..=HIGHEST).contains(number)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, lots: Vec<i64>, lot: i64) {
    check(&lots, lot);
    let mut answer = vec![-1, -1];
    for (place, &other) in lots.iter().enumerate() {
        if other == lot {
            answer[1] = place as i64;
            if answer[0] < 0 {
                answer[0] = place as i64;
            }
        }
    }
    cases.secret(why, (lots, lot), answer);
}

/// Every shelf of up to three skeins of the lots 1, 2 and 3, asked for each of them, and of four, asked for lot 2.
fn tiny(cases: &mut Cases) {
    for length in 0..=4u32 {
        for code in 0..3i64.pow(length) {
            let lots: Vec<i64> = (0..length).map(|place| 1 + code / 3i64.pow(place) % 3).collect();
            if lots.is_sorted() {
                for lot in 1..=3 {
                    if length < 4 || lot == 2 {
                        add(cases, "a shelf of a few skeins", lots.clone(), lot);
                    }
                }
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "an empty shelf, the lowest lot", vec![], 0);
    add(cases, "an empty shelf, the highest lot", vec![], HIGHEST);
    add(cases, "both ends of the numbers, the lowest wanted", vec![0, HIGHEST], 0);
    add(cases, "both ends of the numbers, the highest wanted", vec![0, HIGHEST], HIGHEST);
    add(cases, "both ends of the numbers, neither wanted", vec![0, HIGHEST], 500_000_000);
    add(cases, "the highest lot fills the shelf", vec![HIGHEST; 30], HIGHEST);
    add(cases, "the lowest lot fills the shelf", vec![0; 31], 0);
    add(cases, "another lot fills the shelf, a higher one is wanted", vec![4; 20], 5);
    add(cases, "another lot fills the shelf, a lower one is wanted", vec![4; 20], 3);
    add(cases, "lower than every lot on the shelf", vec![10, 20, 30, 40], 1);
    add(cases, "higher than every lot on the shelf", vec![10, 20, 30, 40], 50);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the run starts the shelf", vec![2, 2, 2, 5, 9, 9], 2);
    add(cases, "the run ends the shelf", vec![2, 2, 5, 9, 9, 9], 9);
    add(cases, "one skein of the lot starts the shelf", vec![2, 5, 5, 9], 2);
    add(cases, "one skein of the lot ends the shelf", vec![2, 5, 5, 9], 9);
    add(cases, "the lot is missing between two long runs", [vec![4; 12], vec![6; 12]].concat(), 5);
    add(cases, "the number after the lot's is missing too", vec![1, 4, 4, 4, 7, 7, 9], 4);
    add(cases, "the number after the lot's is there", vec![1, 4, 4, 4, 5, 7, 9], 4);
    add(cases, "a long run with one skein before and one after", [vec![1], vec![2; 25], vec![3]].concat(), 2);
    add(cases, "one skein within long runs of others", [vec![1; 13], vec![2], vec![3; 13]].concat(), 2);
    let lots: Vec<i64> = (0..40).map(|place| place / 2 * 3).collect();
    for lot in [0, 3, 27, 29, 30, 54, 57] {
        add(cases, "every lot has two skeins", lots.clone(), lot);
    }
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(20, 8, 5), (20, 20, 9), (15, 60, 12), (10, 60, 200)] {
        for _ in 0..count {
            let mut lots = cases.random().numbers(length, 1, highest);
            lots.sort();
            let lot = cases.random().between(0, highest + 1);
            add(cases, "a random shelf", lots, lot);
        }
    }
    for _ in 0..8 {
        let mut lots = cases.random().numbers(50, HIGHEST - 15, HIGHEST);
        lots.sort();
        let lot = cases.random().between(HIGHEST - 15, HIGHEST);
        add(cases, "a random shelf of nearly the highest numbers", lots, lot);
    }
}

/// One run over the whole shelf, one over its middle half, one skein at its end, and none, with the gap in the middle.
fn scale(cases: &mut Cases) {
    for n in SIZES {
        to_scale(cases, "one-lot", vec![6; n], 6, [0, n as i64 - 1]);
    }
    for n in SIZES {
        let (from, to) = (n / 4, n - n / 4);
        let lots = [vec![1; from], vec![2; to - from], vec![4; n - to]].concat();
        to_scale(cases, "middle-half", lots, 2, [from as i64, to as i64 - 1]);
    }
    for n in SIZES {
        let lots = (0..n as i64).map(|place| place * 2).collect();
        to_scale(cases, "one-at-the-end", lots, 2 * n as i64 - 2, [n as i64 - 1; 2]);
    }
    for n in SIZES {
        let lots = (0..n as i64).map(|place| place * 2).collect();
        to_scale(cases, "none-in-the-middle", lots, n as i64 - 1, [-1; 2]);
    }
}

fn to_scale(cases: &mut Cases, family: &str, lots: Vec<i64>, lot: i64, answer: [i64; 2]) {
    check(&lots, lot);
    cases.scale(family, lots.len() as u64, (lots, lot), answer.to_vec());
}
