//! Cases for the gritted road. The oracle asks of every place that matters whether any report covers it.

use kata_harness::generate::Cases;

const END: i64 = 1_000_000_000;

type Reports = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, reports: Reports) {
    check(&reports);
    let answer = by_places(&reports);
    cases.secret(why, (reports,), answer);
}

fn check(reports: &Reports) {
    assert!((1..=100_000).contains(&reports.len()));
    assert!(reports.iter().all(|&(from, to)| 0 <= from && from <= to && to <= END));
}

/// The places are all ends, and what lies between two neighbouring ends. Covered places in a row are one part.
fn by_places(reports: &Reports) -> Reports {
    let mut ends: Vec<i64> = reports.iter().flat_map(|&(from, to)| [from, to]).collect();
    ends.sort();
    ends.dedup();
    let mut parts: Reports = Vec::new();
    let mut before_covered = false;
    for (index, &end) in ends.iter().enumerate() {
        if before_covered {
            parts.last_mut().unwrap().1 = end;
        } else {
            parts.push((end, end));
        }
        let next = ends.get(index + 1).copied().unwrap_or(i64::MAX);
        before_covered = reports.iter().any(|&(from, to)| from <= end && next <= to);
    }
    parts
}

fn all_within(last: i64) -> Reports {
    (0..=last).flat_map(|from| (from..=last).map(move |to| (from, to))).collect()
}

/// Every report within 2 metres, and every two of them; then two at a distance of a metre, a point or nothing.
fn tiny(cases: &mut Cases) {
    for report in all_within(2) {
        add(cases, "one report", vec![report]);
    }
    for first in all_within(2) {
        for second in all_within(2) {
            add(cases, "two short reports", vec![first, second]);
        }
    }
    for first in [(0, 1), (1, 1), (0, 2)] {
        for second in [(2, 2), (2, 3), (3, 4), (4, 4)] {
            add(cases, "two reports, near or touching", vec![first, second]);
            add(cases, "two reports, near or touching, the later one first", vec![second, first]);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the whole road", vec![(0, END)]);
    add(cases, "both ends of the road", vec![(END, END), (0, 0)]);
    add(cases, "two halves of the road", vec![(END / 2, END), (0, END / 2)]);
    add(cases, "the same report many times", vec![(3, 9); 12]);
    add(cases, "the same point many times", vec![(4, 4); 12]);
    add(cases, "every point alone", (0..30).map(|place| (place, place)).collect());
    add(cases, "each report touches the next", (0..30).map(|place| (place, place + 1)).collect());
    add(cases, "each touches the next, in falling order", (0..30).rev().map(|place| (place, place + 1)).collect());
    add(cases, "a metre between any two", (0..30).map(|place| (3 * place, 3 * place + 2)).collect());
    add(cases, "each lies inside the one before", (0..15).map(|place| (place, 40 - place)).collect());
    add(cases, "each lies inside the one after", (0..15).rev().map(|place| (place, 40 - place)).collect());
    add(cases, "the same beginning, longer and longer", (0..12).map(|to| (5, 5 + to)).collect());
    add(cases, "the same beginning, shorter and shorter", (0..12).rev().map(|to| (5, 5 + to)).collect());
    add(cases, "the same end", (0..12).map(|from| (from, 12)).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one report holds two that do not meet", vec![(0, 20), (2, 4), (8, 10), (25, 30)]);
    add(cases, "a short one inside a long one, then one that meets the long one", vec![(0, 9), (1, 2), (5, 12)]);
    add(cases, "the last report joins all before it", vec![(0, 2), (4, 6), (8, 10), (1, 9)]);
    add(cases, "the last report joins two pieces and leaves one", vec![(0, 2), (4, 6), (8, 10), (2, 4)]);
    add(cases, "the last part is one report alone", vec![(1, 5), (3, 7), (20, 22)]);
    add(cases, "the last part is made of several", vec![(1, 2), (10, 15), (12, 18), (18, 19)]);
    add(cases, "the shortest ends first and begins last", vec![(4, 5), (3, 6), (2, 7), (9, 12), (8, 13)]);
    add(cases, "order by end is not order by beginning", vec![(5, 6), (0, 7), (9, 10), (8, 20), (21, 22)]);
    add(cases, "order as text is not order as numbers", vec![(10, 12), (9, 10), (100, 110), (99, 99)]);
    add(cases, "points at the ends of a report", vec![(3, 3), (8, 8), (3, 8), (2, 2), (9, 9)]);
    add(cases, "reports far from one another", vec![(END - 5, END), (0, 5), (400_000_000, 600_000_000)]);
}

fn random(cases: &mut Cases) {
    let shapes = [(30, 3, 9, 4), (30, 5, 20, 6), (20, 9, 40, 6), (15, 25, 120, 8), (8, 60, 900, 20)];
    for (count, length, last, longest) in shapes {
        for _ in 0..count {
            let reports = some(cases, length, last, longest);
            add(cases, "random reports", reports);
        }
    }
    for _ in 0..6 {
        let reports = some(cases, 20, END, 60_000_000);
        add(cases, "random reports on the whole road", reports);
    }
}

fn some(cases: &mut Cases, length: usize, last: i64, longest: i64) -> Reports {
    let mut report = || {
        let from = cases.random().between(0, last);
        (from, (from + cases.random().between(0, longest)).min(last))
    };
    (0..length).map(|_| report()).collect()
}

/// Shuffled, so that no order helps by chance. Reports apart make the answer as long as the input.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let parts: Reports = (0..n).map(|place| (10 * place, 10 * place + 6)).collect();
        scaled(cases, "all-apart", parts.clone(), parts);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let chain = (0..n).map(|place| (3 * place, 3 * place + 4)).collect();
        scaled(cases, "one-chain", chain, vec![(0, 3 * n + 1)]);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let fours = (0..n).map(|place| (10 * place - place % 4 * 9, 10 * place + 5)).collect();
        let parts = (0..n / 4).map(|four| (40 * four, 40 * four + 35)).collect();
        scaled(cases, "fours", fours, parts);
    }
}

fn scaled(cases: &mut Cases, family: &str, mut reports: Reports, parts: Reports) {
    cases.random().shuffle(&mut reports);
    check(&reports);
    if reports.len() <= 256 {
        assert_eq!(by_places(&reports), parts);
    }
    cases.scale(family, reports.len() as u64, (reports,), parts);
}
