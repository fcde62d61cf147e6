//! Cases for the mirrored beads. The oracle compares the row, as text, with the same text backwards.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    one_bead_off(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, beads: Vec<i64>) {
    let answer = mirrored(&beads);
    cases.secret(why, (beads,), answer);
}

fn mirrored(beads: &[i64]) -> bool {
    assert!((1..=100_000).contains(&beads.len()) && beads.iter().all(|bead| (0..=9).contains(bead)));
    let text: String = beads.iter().map(|bead| bead.to_string()).collect();
    let backwards: String = text.chars().rev().collect();
    text == backwards
}

/// The front half, `middle` and the front half backwards.
fn mirror(front: &[i64], middle: &[i64]) -> Vec<i64> {
    front.iter().chain(middle).chain(front.iter().rev()).copied().collect()
}

/// Every row of up to five beads in two colours, the first bead of the one colour.
fn tiny(cases: &mut Cases) {
    for length in 1..=5u32 {
        for code in 0..1 << (length - 1) {
            let beads = (0..length).map(|place| 1 + (code * 2 >> place & 1)).collect();
            add(cases, "a row of a few beads", beads);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the least colour alone", vec![0]);
    add(cases, "the greatest colour alone", vec![9]);
    add(cases, "the least and the greatest colour", vec![0, 9]);
    add(cases, "both ends of the colours, mirrored", vec![9, 0, 9]);
    add(cases, "every colour there and back", mirror(&[0, 1, 2, 3, 4, 5, 6, 7, 8], &[9]));
    add(cases, "every colour once", (0..=9).collect());
    add(cases, "one colour throughout, an even number", vec![6; 40]);
    add(cases, "one colour throughout, an odd number", vec![6; 41]);
    let front: Vec<i64> = (0..200).map(|place| place * place % 7).collect();
    add(cases, "a long mirrored row, an even number", mirror(&front, &[]));
    add(cases, "a long mirrored row, an odd number", mirror(&front, &[9]));
}

/// Mirrored but for one bead, wherever it is.
fn one_bead_off(cases: &mut Cases) {
    for middle in [&[][..], &[7][..]] {
        let row = mirror(&[1, 2, 3, 4], middle);
        for place in 0..row.len() {
            let mut beads = row.clone();
            beads[place] = 8;
            let why = match (place + 1).min(row.len() - place) {
                1 => "mirrored but for an end",
                5 => "another colour in the middle, which has no partner",
                _ => "mirrored but for one bead inside",
            };
            add(cases, why, beads);
        }
    }
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the second half repeats the first", vec![1, 2, 3, 1, 2, 3]);
    add(cases, "the second half repeats the first behind a middle bead", vec![1, 2, 9, 1, 2]);
    add(cases, "as much on the left as on the right, in another order", vec![1, 2, 3, 2, 1, 3]);
    add(cases, "the same sum on the left as on the right", vec![1, 4, 2, 3]);
    add(cases, "two mirrored rows one after the other", vec![1, 2, 1, 3, 4, 3]);
    add(cases, "pairs of neighbours", vec![1, 1, 2, 2, 3, 3]);
    add(cases, "pairs within pairs, and one more", vec![1, 2, 2, 1, 3, 3]);
    add(cases, "only the ends agree", vec![4, 1, 2, 3, 5, 4]);
    add(cases, "only the two beads in the middle differ", vec![1, 2, 3, 4, 2, 1]);
    add(cases, "all agree but the ends", vec![1, 2, 3, 3, 2, 4]);
    add(cases, "a mirrored row and one bead more", vec![1, 2, 3, 2, 1, 1]);
    add(cases, "one bead and a mirrored row", vec![1, 1, 2, 3, 2, 1]);
    add(cases, "a difference beside the middle of an odd number", vec![1, 2, 3, 4, 5, 2, 1]);
}

fn random(cases: &mut Cases) {
    for (count, longest, most) in [(10, 8, 1), (10, 14, 9), (6, 60, 9)] {
        for _ in 0..count {
            let length = cases.random().between(1, longest) as usize;
            let beads = cases.random().numbers(length, 0, most);
            add(cases, "a random row", beads.clone());
            add(cases, "a random row and its mirror image", mirror(&beads, &[]));
            let middle = cases.random().numbers(1, 0, 9);
            let mut beads = mirror(&beads, &middle);
            add(cases, "a random row and its mirror image around a bead", beads.clone());
            let place = cases.random().between(0, beads.len() as i64 - 1) as usize;
            beads[place] = (beads[place] + 1) % 10;
            add(cases, "a random mirrored row with one bead changed", beads);
        }
    }
}

/// Mirrored rows, so that no comparison ends early; in the second family only the two beads in the middle differ.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let front: Vec<i64> = (0..n as i64 / 2).map(|place| place * place % 10).collect();
        cases.scale("mirrored", n, (mirror(&front, &[]),), true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096u64] {
        let front: Vec<i64> = (1..n as i64 / 2).map(|place| place % 7).collect();
        cases.scale("middle-differs", n, (mirror(&front, &[8, 9]),), false);
    }
}
