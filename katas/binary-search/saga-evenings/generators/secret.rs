//! Cases for the saga evenings. The oracle of the hidden cases splits every beginning of the saga in every way.

use kata_harness::generate::Cases;

const LONGEST: i64 = 10_000;
const MOST: i64 = 100_000;
const SIZES: [i64; 6] = [128, 256, 512, 1024, 2048, 4096];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(chapters: &[i64], evenings: i64) {
    assert!((1..=MOST).contains(&(chapters.len() as i64)) && (1..=MOST).contains(&evenings));
    assert!(chapters.iter().all(|chapter| (1..=LONGEST).contains(chapter)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, chapters: Vec<i64>, evenings: i64) {
    check(&chapters, evenings);
    let answer = of_all_splits(&chapters, evenings);
    cases.secret(why, (chapters, evenings), answer);
}

/// For each beginning of the saga, the least minutes for it: at first on one evening, then on one more in each round.
fn of_all_splits(chapters: &[i64], evenings: i64) -> i64 {
    let mut least: Vec<i64> = (0..=chapters.len()).map(|end| chapters[..end].iter().sum()).collect();
    for _ in 1..evenings.min(chapters.len() as i64) {
        least = (0..=chapters.len())
            .map(|end| (0..=end).map(|cut| least[cut].max(chapters[cut..end].iter().sum())).min().unwrap_or(0))
            .collect();
    }
    least[chapters.len()]
}

/// The same table; as the end moves right, so does the best cut before the last evening.
fn of_crossings(chapters: &[i64], evenings: i64) -> i64 {
    let mut least = vec![0];
    for chapter in chapters {
        least.push(least[least.len() - 1] + chapter);
    }
    let totals = least.clone();
    for _ in 1..evenings {
        let mut cut = 0;
        let worth = |cut: usize, end: usize| least[cut].max(totals[end] - totals[cut]);
        let mut next = vec![0];
        for end in 1..=chapters.len() {
            while cut < end && worth(cut + 1, end) <= worth(cut, end) {
                cut += 1;
            }
            next.push(worth(cut, end));
        }
        least = next;
    }
    least[chapters.len()]
}

/// Every saga of up to three chapters of 1 to 3 minutes, and of four chapters of 1 or 3, on a few evenings.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            let chapters: Vec<i64> = (0..length).map(|place| 1 + code / 3i64.pow(place) % 3).collect();
            for evenings in 1..=length.min(2) {
                add(cases, "a saga of a few chapters", chapters.clone(), i64::from(evenings));
            }
        }
    }
    for code in 0..16i64 {
        let chapters: Vec<i64> = (0..4).map(|place| 1 + (code >> place & 1) * 2).collect();
        add(cases, "a saga of four chapters", chapters, 2 + code % 2);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one chapter, one evening", vec![1], 1);
    add(cases, "one chapter, all evenings there can be", vec![7], MOST);
    add(cases, "the longest chapter there can be", vec![LONGEST], 1);
    add(cases, "longest chapters only, on one evening", vec![LONGEST; 40], 1);
    add(cases, "longest chapters only, on three evenings", vec![LONGEST; 40], 3);
    add(cases, "an evening for each chapter", vec![4, 9, 2, 7], 4);
    add(cases, "an evening more than chapters", vec![4, 9, 2, 7], 5);
    add(cases, "an evening fewer than chapters", vec![4, 9, 2, 7], 3);
    add(cases, "far more evenings than chapters", vec![4, 9, 2, 7, 9], 60);
    add(cases, "chapters of one minute, even shares", vec![1; 30], 6);
    add(cases, "chapters of one minute, uneven shares", vec![1; 31], 6);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the answer is the longest chapter, with evenings to spare", vec![1, 1, 90, 1, 1], 4);
    add(cases, "the longest chapter is the first", vec![90, 1, 1, 1], 3);
    add(cases, "the longest chapter is the last", vec![1, 1, 1, 90], 3);
    add(cases, "even shares would break off a chapter", vec![50, 50, 50], 2);
    add(cases, "even shares need another order", vec![9, 9, 1, 1], 2);
    add(cases, "a better split with long and short chapters paired", vec![8, 7, 6, 2, 3, 4], 3);
    add(cases, "an evening is filled to the minute", vec![5, 5, 3, 7, 10, 2, 8], 4);
    add(cases, "the last evening has one chapter", vec![6, 6, 6, 6, 12], 3);
    add(cases, "the last evening is the longest", vec![3, 3, 3, 10, 10, 10], 2);
    add(cases, "the first evening is the longest", vec![10, 10, 10, 3, 3, 3], 2);
    add(cases, "long and short chapters in turn", (0..30).map(|place| 1 + place % 2 * 99).collect(), 7);
}

fn random(cases: &mut Cases) {
    for (count, length, longest, most) in [(30, 6, 9, 4), (30, 12, 20, 6), (20, 30, 50, 12), (10, 40, LONGEST, 15)] {
        for _ in 0..count {
            let mut chapters = cases.random().numbers(length, 1, longest);
            chapters.push(longest / 2);
            let evenings = cases.random().between(1, most);
            add(cases, "a random saga", chapters, evenings);
        }
    }
}

/// The answer lies far above the longest chapter or the even share, and well below the whole; each grows with n.
fn scale(cases: &mut Cases) {
    for n in SIZES {
        let chapters: Vec<i64> = (0..n).map(|_| cases.random().between(1, 10)).collect();
        to_scale(cases, "eight-evenings", chapters, 8);
    }
    for n in SIZES {
        // One an evening takes too many, two need fewer evenings than there are, and an even share is one and a half.
        let answer = to_scale(cases, "all-alike", vec![n; n as usize], n * 2 / 3 + 1);
        assert_eq!(answer, 2 * n);
    }
    for n in SIZES {
        let chapters: Vec<i64> = (0..n).map(|_| cases.random().between(1, n)).collect();
        to_scale(cases, "random", chapters, n / 8);
    }
}

fn to_scale(cases: &mut Cases, family: &str, chapters: Vec<i64>, evenings: i64) -> i64 {
    check(&chapters, evenings);
    let answer = of_crossings(&chapters, evenings);
    cases.scale(family, chapters.len() as u64, (chapters, evenings), answer);
    answer
}
