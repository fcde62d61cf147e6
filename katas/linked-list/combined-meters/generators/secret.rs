//! Cases for the combined meters. The oracle counts in arrays: it adds column by column without any carry, and then
//! moves tens up as long as some column has ten or more.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(reading: &[i64]) {
    assert!((1..=100_000).contains(&reading.len()) && reading.iter().all(|digit| (0..=9).contains(digit)));
    assert!(reading.len() == 1 || reading[reading.len() - 1] != 0);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, first: Vec<i64>, second: Vec<i64>) {
    let answer = total(&first, &second);
    cases.secret(why, (first, second), answer);
}

fn total(first: &[i64], second: &[i64]) -> Vec<i64> {
    check(first);
    check(second);
    let mut columns = vec![0; first.len().max(second.len()) + 1];
    for reading in [first, second] {
        for (column, digit) in columns.iter_mut().zip(reading) {
            *column += digit;
        }
    }
    while let Some(place) = columns.iter().position(|&column| column >= 10) {
        columns[place] -= 10;
        columns[place + 1] += 1;
    }
    if columns.ends_with(&[0]) {
        columns.pop();
    }
    columns
}

/// The digits of a number, units first.
fn digits(number: i64) -> Vec<i64> {
    number.to_string().bytes().rev().map(|digit| (digit - b'0').into()).collect()
}

/// All totals of a digit or two that lie around a carry, both ways round.
fn tiny(cases: &mut Cases) {
    let numbers = [0, 1, 4, 5, 9, 10, 90, 99];
    for first in numbers {
        for second in numbers {
            add(cases, "readings of a digit or two", digits(first), digits(second));
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "nothing, and a long reading", vec![0], digits(9_080_706_050));
    add(cases, "a long reading, and nothing", digits(9_080_706_050), vec![0]);
    add(cases, "all columns are nines", vec![9; 30], vec![9; 30]);
    add(cases, "all columns are nines, the first reading is longer", vec![9; 30], vec![9; 12]);
    add(cases, "all columns are nines, the second reading is longer", vec![9; 12], vec![9; 30]);
    add(cases, "a carry through a long row of nines", vec![9; 40], vec![1]);
    add(cases, "a carry through a long row of nines of the second reading", vec![1], vec![9; 40]);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one more digit, and it is the carry", digits(600), digits(400));
    add(cases, "a carry past the end of the second reading", digits(9_995), digits(7));
    add(cases, "a carry past the end of the first reading", digits(7), digits(9_995));
    add(cases, "a carry that ends within the longer reading", digits(12_995), digits(7));
    add(cases, "no carry at all", digits(12_345), digits(54_321));
    add(cases, "every column makes ten", digits(12_345), digits(98_765));
    add(cases, "every column makes exactly ten without a carry's help", digits(5), digits(5));
    add(cases, "zeros within both readings", digits(100_001), digits(900_009));
    add(cases, "the total goes beyond 32 bits", digits(2_147_483_647), digits(2_147_483_647));
    add(cases, "the total goes beyond 64 bits", digits(i64::MAX), digits(i64::MAX));
    add(cases, "a reading goes beyond 64 bits", vec![7; 21], digits(5));
    add(cases, "both readings go beyond 128 bits", vec![8; 45], vec![6; 44]);
    add(cases, "the readings are not alike read backwards", digits(1_002), digits(3_050));
}

fn random(cases: &mut Cases) {
    for (count, longest) in [(25, 4), (20, 9), (15, 30), (8, 80)] {
        for _ in 0..count {
            let first = reading(cases, longest);
            let second = reading(cases, longest);
            add(cases, "random readings", first, second);
        }
    }
}

fn reading(cases: &mut Cases, longest: i64) -> Vec<i64> {
    let length = cases.random().between(1, longest) as usize;
    with_digits(cases, length)
}

fn with_digits(cases: &mut Cases, length: usize) -> Vec<i64> {
    let mut reading = cases.random().numbers(length - 1, 0, 9);
    let leading = cases.random().between(1, 9);
    reading.push(leading);
    reading
}

/// Two long readings, and a carry that a short reading sends through a long one.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let (first, second) = (with_digits(cases, n), with_digits(cases, n));
        let answer = total(&first, &second);
        cases.scale("both-long", n as u64, (first, second), answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let (first, second) = (vec![9; n], vec![1]);
        let answer = total(&first, &second);
        cases.scale("one-is-short", n as u64, (first, second), answer);
    }
}
