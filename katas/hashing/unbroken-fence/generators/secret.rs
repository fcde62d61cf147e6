//! Cases for the unbroken fence. The oracle of the hidden cases tries, for each post, longer and longer pieces from it.

use kata_harness::generate::Cases;

const FARTHEST: i64 = 1_000_000_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(posts: &[i64]) {
    assert!(posts.len() <= 100_000 && posts.iter().all(|post| (-FARTHEST..=FARTHEST).contains(post)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, posts: Vec<i64>) {
    check(&posts);
    let answer = longest(&posts);
    cases.secret(why, (posts,), answer);
}

fn longest(posts: &[i64]) -> i64 {
    let whole = |first: i64, length: i64| (first..first + length).all(|place| posts.contains(&place));
    let lengths = 1..=posts.len() as i64;
    lengths.filter(|&length| posts.iter().any(|&first| whole(first, length))).max().unwrap_or(0)
}

/// Every list of up to three reports of places 0 to 3, and fours of -1 to 2.
fn tiny(cases: &mut Cases) {
    for length in 0..=3u32 {
        for code in 0..4i64.pow(length) {
            let posts = (0..length).map(|place| code / 4i64.pow(place) % 4).collect();
            add(cases, "a few reports", posts);
        }
    }
    for _ in 0..40 {
        let posts = cases.random().numbers(4, -1, 2);
        add(cases, "four reports near the stone", posts);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the easternmost place alone", vec![FARTHEST]);
    add(cases, "the westernmost place alone", vec![-FARTHEST]);
    add(cases, "both ends of the border", vec![FARTHEST, -FARTHEST]);
    add(cases, "a piece at the eastern end", vec![FARTHEST - 1, -5, FARTHEST, FARTHEST - 2]);
    add(cases, "a piece at the western end", vec![1 - FARTHEST, 5, -FARTHEST, 2 - FARTHEST]);
    add(cases, "one post reported many times", vec![6; 30]);
    add(cases, "two posts reported many times", [vec![6; 15], vec![7; 15]].concat());
    add(cases, "one piece, from west to east", (-20..20).collect());
    add(cases, "one piece, from east to west", (-20..20).rev().collect());
    add(cases, "one piece, every post reported twice", (1..=20).chain(1..=20).collect());
    add(cases, "every other place has a post", (0..40).map(|place| 2 * place).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a repeated post within a piece", vec![4, 5, 5, 6]);
    add(cases, "repeated posts outnumber the longest piece", vec![1, 1, 1, 1, 2, 8, 9, 10]);
    add(cases, "the easternmost piece is the longest", vec![-9, -8, 1, 2, 3, 4]);
    add(cases, "the westernmost piece is the longest", vec![-9, -8, -7, -6, 1, 2]);
    add(cases, "the middle piece is the longest", vec![30, 11, 1, 10, 2, 12, 31, 13]);
    add(cases, "a piece across the stone", vec![1, -1, 0, -2, 2]);
    add(cases, "a post that joins two pieces comes last", vec![1, 2, 3, 5, 6, 7, 4]);
    add(cases, "two pieces joined, then longer at both ends", vec![2, 4, 3, 1, 5, 6, 0]);
    add(cases, "a post within a piece is reported again", vec![1, 2, 3, 2, 2]);
    add(cases, "an end of a piece is reported again", vec![1, 2, 3, 3, 1, 4]);
    add(cases, "two pieces with one metre missing", vec![1, 2, 3, 5, 6, 7, 8]);
    add(cases, "the list rises, the line has gaps", vec![1, 3, 5, 7, 9, 10]);
}

fn random(cases: &mut Cases) {
    for (count, length, width) in [(20, 6, 5), (25, 10, 8), (20, 25, 20), (10, 60, 50), (8, 60, 90)] {
        for _ in 0..count {
            let posts = cases.random().numbers(length, -width, width);
            add(cases, "random reports", posts);
        }
    }
    for _ in 0..10 {
        let mut posts = Vec::new();
        for _ in 0..5 {
            let first = cases.random().between(-FARTHEST, FARTHEST - 12);
            let length = cases.random().between(1, 12);
            posts.extend(first..first + length);
        }
        cases.random().shuffle(&mut posts);
        add(cases, "random pieces far apart", posts);
    }
}

/// One piece makes every walk long; a first post reported over and over repeats the whole walk; posts far apart are all
/// first ones.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut posts: Vec<i64> = (-n / 2..n / 2).collect();
        cases.random().shuffle(&mut posts);
        one(cases, "one-piece", posts, n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut posts: Vec<i64> = (1..=n / 2).chain((0..n / 2).map(|_| 1)).collect();
        cases.random().shuffle(&mut posts);
        one(cases, "first-post-over-and-over", posts, n / 2);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut posts: Vec<i64> = (0..n).map(|place| 400_000 * (place - n / 2)).collect();
        cases.random().shuffle(&mut posts);
        one(cases, "far-apart", posts, 1);
    }
}

fn one(cases: &mut Cases, family: &str, posts: Vec<i64>, answer: i64) {
    check(&posts);
    cases.scale(family, posts.len() as u64, (posts,), answer);
}
