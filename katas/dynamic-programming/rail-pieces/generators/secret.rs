//! Cases for the fewest rails. The oracle of the hidden cases looks at all sums of one rail, of two, of three, and on.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

const LONGEST: i64 = 1_000_000_000;
const WIDEST: i64 = 5_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(pieces: &[i64], gap: i64) {
    let different: BTreeSet<&i64> = pieces.iter().collect();
    assert!((1..=12).contains(&pieces.len()) && different.len() == pieces.len());
    assert!(pieces.iter().all(|piece| (1..=LONGEST).contains(piece)) && (0..=WIDEST).contains(&gap));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, pieces: &[i64], gap: i64) {
    check(pieces, gap);
    let answer = of_all_sums(pieces, gap);
    cases.secret(why, (pieces.to_vec(), gap), answer);
}

/// A hidden case too large for the slow oracle, with the answer that its construction gives.
fn add_known(cases: &mut Cases, why: &str, pieces: &[i64], gap: i64, answer: i64) {
    check(pieces, gap);
    cases.secret(why, (pieces.to_vec(), gap), answer);
}

fn of_all_sums(pieces: &[i64], gap: i64) -> i64 {
    let mut sums = BTreeSet::from([0]);
    for rails in 0..=gap {
        if sums.contains(&gap) {
            return rails;
        }
        sums = sums.iter().flat_map(|sum| pieces.iter().map(move |piece| sum + piece)).collect();
        sums.retain(|sum| *sum <= gap);
    }
    -1
}

/// Every set of lengths up to 4 with every gap up to 6.
fn tiny(cases: &mut Cases) {
    for set in 1..16i64 {
        let pieces: Vec<i64> = (1..=4).filter(|piece| set >> (piece - 1) & 1 == 1).collect();
        for gap in 0..=6 {
            add(cases, "a small gap and a few short rails", &pieces, gap);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "no gap, and rails that would not fit", &[LONGEST], 0);
    add(cases, "no gap, and rails of all lengths", &[3, 1, LONGEST, 2], 0);
    add(cases, "the longest rail there is", &[LONGEST], 7);
    add(cases, "the longest rail among short ones", &[2, LONGEST, 5], 9);
    add(cases, "one kind, which fits once", &[12], 12);
    add(cases, "one kind, one too long", &[13], 12);
    add(cases, "one kind, one too short", &[11], 12);
    add(cases, "one kind, which fits many times", &[6], 300);
    add(cases, "rails of length 1 alone", &[1], 90);
    add(cases, "twelve kinds, in falling order", &[12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1], 100);
    add(cases, "twelve kinds, none of which fits", &[51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62], 50);
    add(cases, "twelve kinds that are all even, and an odd gap", &[2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24], 199);
    add_known(cases, "the widest gap, rails of length 1 alone", &[1], WIDEST, WIDEST);
    add_known(cases, "the widest gap, filled by one rail", &[1, WIDEST], WIDEST, 1);
    add_known(cases, "the widest gap, all rails too long", &[WIDEST + 1, LONGEST], WIDEST, -1);
    add_known(cases, "the widest gap, one kind", &[8], WIDEST, WIDEST / 8);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "two alike beat the longest", &[1, 15, 20], 30);
    add(cases, "two middle ones beat the longest, lengths in falling order", &[25, 20, 1], 40);
    add(cases, "the longest leaves a rest that nothing fills", &[5, 8], 15);
    add(cases, "one fewer of the longest is needed", &[3, 7], 16);
    add(cases, "two fewer of the longest are needed", &[4, 9], 20);
    add(cases, "the best uses the longest, but not as often as it fits", &[1, 9, 10, 24], 53);
    add(cases, "the best mixes a long and two middle ones", &[1, 12, 20], 44);
    add(cases, "the first filling found is not the best", &[1, 6, 7, 10], 33);
    add(cases, "one kind many times", &[7, 100], 49);
    add(cases, "as many rails as the gap is long, other kinds too long", &[1, 50, 60], 40);
    add(cases, "the largest gap that two kinds do not fill", &[9, 11], 79);
    add(cases, "one more than the largest gap that two kinds do not fill", &[9, 11], 80);
    add(cases, "the last rail would stick out by one", &[10, 15], 44);
    add(cases, "the shortest rail does not help", &[2, 21, 25], 63);
    add(cases, "far more ways than rails", &[1, 2, 3, 4, 5], 60);
}

fn random(cases: &mut Cases) {
    for (count, kinds, longest, widest) in [(40, 3, 12, 40), (30, 4, 25, 90), (15, 8, 60, 200), (10, 12, 90, 300)] {
        for _ in 0..count {
            let pieces = different(cases, kinds, 1, longest);
            let gap = cases.random().between(widest / 3, widest);
            add(cases, "random lengths", &pieces, gap);
        }
    }
    for _ in 0..20 {
        let pieces = different(cases, 3, 7, 30);
        let gap = cases.random().between(20, 120);
        add(cases, "random lengths, none of them short", &pieces, gap);
    }
}

fn different(cases: &mut Cases, kinds: usize, shortest: i64, longest: i64) -> Vec<i64> {
    let mut lengths: Vec<i64> = (shortest..=longest).collect();
    cases.random().shuffle(&mut lengths);
    lengths.truncate(kinds);
    lengths
}

/// No size is a multiple of three, so the threes fill none, and no best filling is there to give up against; the one
/// length that is no multiple of three is too long, but leaves no common divisor. The others have fillings of very many
/// rails, and very many fillings.
fn scale(cases: &mut Cases) {
    let threes = [3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, LONGEST];
    let small = [1, 2, 5];
    let middling = [11, 4, 9, 6];
    for n in [128, 256, 512, 1024, 2048, 4096] {
        check(&threes, n);
        cases.scale("threes", n as u64, (threes.to_vec(), n), -1);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        check(&small, n);
        // Fives, and for a rest of 1 to 4 one or two rails more.
        cases.scale("one-two-five", n as u64, (small.to_vec(), n), n / 5 + (n % 5 + 1) / 2);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        check(&middling, n);
        let answer = of_all_counts(middling, n);
        cases.scale("middling", n as u64, (middling.to_vec(), n), answer);
    }
}

/// Up to ten rails of each kind but the longest, 11, and as many of that as fill the rest.
fn of_all_counts([a, b, c, d]: [i64; 4], gap: i64) -> i64 {
    let mut best = -1;
    // Among eleven rails some add up to a multiple of 11, and as many of the longest or fewer do the same.
    for count_b in 0..11 {
        for count_c in 0..11 {
            for count_d in 0..11 {
                let rest = gap - count_b * b - count_c * c - count_d * d;
                let rails = count_b + count_c + count_d + rest / a;
                if rest >= 0 && rest % a == 0 && (best < 0 || rails < best) {
                    best = rails;
                }
            }
        }
    }
    best
}
