//! Cases for the warmest spell. The oracle of the hidden cases adds up every spell and takes each one's mean.

use kata_harness::generate::Cases;

const MOST: i64 = 10_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(readings: &[i64], hours: usize) {
    assert!(readings.len() <= 100_000 && readings.iter().all(|reading| reading.abs() <= MOST));
    assert!(0 < hours && hours <= 10_000 && hours <= readings.len());
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, readings: Vec<i64>, hours: usize) {
    check(&readings, hours);
    let mut warmest = f64::NEG_INFINITY;
    for start in 0..=readings.len() - hours {
        let sum: i64 = (start..start + hours).map(|hour| readings[hour]).sum();
        warmest = warmest.max(sum as f64 / hours as f64);
    }
    cases.secret(why, (readings, hours), warmest);
}

/// Every list of up to three readings from -1 to 1, with every length of a spell.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            for hours in 1..=length as usize {
                let readings = (0..length).map(|place| code / 3i64.pow(place) % 3 - 1).collect();
                add(cases, "a few readings", readings, hours);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the lowest reading alone", vec![-MOST], 1);
    add(cases, "the highest reading alone", vec![MOST], 1);
    add(cases, "nothing but the lowest reading", vec![-MOST; 30], 7);
    add(cases, "nothing but the highest reading", vec![MOST; 30], 30);
    add(cases, "both ends of the readings in turn", (0..31).map(|hour| (hour % 2 * 2 - 1) * MOST).collect(), 5);
    add(cases, "spells of one reading", vec![-3, 8, 2, 9, -1], 1);
    add(cases, "the only spell is the whole list", vec![5, -2, 8, 0, 1, 1], 6);
    add(cases, "the spell leaves out the first reading only", vec![1, 2, 3, 4, 5], 4);
    add(cases, "the spell leaves out the last reading only", vec![5, 4, 3, 2, 1], 4);
    let readings = cases.random().numbers(10_000, -9, 9);
    add(cases, "the longest spell there can be", readings, 10_000);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "every reading is below zero", vec![-9, -7, -8, -6, -9], 3);
    add(cases, "the mean is a fraction below zero", vec![-4, -3, -4, -4], 3);
    add(cases, "the warmest spell comes first", vec![9, 9, 8, 1, 1, 1, 1], 3);
    add(cases, "the warmest spell comes last", vec![1, 1, 1, 1, 8, 9, 9], 3);
    add(cases, "a shorter stretch is warmer", vec![90, 1, 1, 1, 40, 40, 40, 1], 3);
    add(cases, "a warm start, then nothing", vec![60, 2, 1, 1, 2, 1], 4);
    add(cases, "a longer stretch is warmer", vec![0, 6, 1, 6, 0, 0], 2);
    add(cases, "a longer stretch is warmer, below zero", vec![-9, -1, -5, -1, -9, -9], 2);
    add(cases, "the warmest readings are far apart", vec![50, 0, 0, 50, 0, 0, 50, 20, 20], 3);
    add(cases, "a cold reading between two very warm ones", vec![30, 30, 80, -60, 80, 0, 0], 3);
    add(cases, "the mean takes many digits", vec![9_999, 9_998, 9_999, 9_999, 9_998, 9_999, 9_998], 7);
    add(cases, "two spells differ by a hundredth alone", (0..60).map(|hour| 9_990 + hour / 59).collect(), 30);
}

fn random(cases: &mut Cases) {
    for (count, length, most) in [(30, 6, 9), (25, 12, 30), (15, 40, 500), (10, 80, MOST)] {
        for _ in 0..count {
            let hours = cases.random().between(1, length as i64) as usize;
            let readings = cases.random().numbers(length, -most, most);
            add(cases, "random readings", readings, hours);
        }
    }
    for hours in [3, 10, 24, 59] {
        let readings = cases.random().numbers(60, -MOST, -MOST / 2);
        add(cases, "a random winter", readings, hours);
    }
}

/// A spell of half the list, so that adding each one up takes long wherever it starts. Running totals find the mean.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let readings = cases.random().numbers(n, -99, 99);
        by_totals(cases, "random", readings, n / 2);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        by_totals(cases, "rising", (0..n).collect(), n as usize / 2);
    }
}

fn by_totals(cases: &mut Cases, family: &str, readings: Vec<i64>, hours: usize) {
    check(&readings, hours);
    let mut totals = vec![0];
    for reading in &readings {
        totals.push(totals[totals.len() - 1] + reading);
    }
    let sums = totals.iter().zip(&totals[hours..]).map(|(before, after)| after - before);
    let warmest = sums.max().expect("there is a spell") as f64 / hours as f64;
    cases.scale(family, readings.len() as u64, (readings, hours), warmest);
}
