//! Cases for the letter board. The oracle of the hidden cases goes through the pairs of beginnings in rounds, one climb
//! more in each; for short texts it is held against all boards that can be reached.

use kata_harness::generate::Cases;
use std::collections::{BTreeMap, BTreeSet};

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(hanging: &str, wanted: &str) {
    let good = |text: &str| text.len() <= 1000 && text.bytes().all(|letter| letter.is_ascii_lowercase());
    assert!(good(hanging) && good(wanted));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, hanging: &str, wanted: &str) {
    check(hanging, wanted);
    let (a, b) = (hanging.as_bytes(), wanted.as_bytes());
    let answer = by_pairs(a, b);
    assert_eq!(answer, by_diagonals(a, b));
    if a.len().max(b.len()) <= 3 {
        assert_eq!(answer, by_boards(a, b));
    }
    cases.secret(why, (hanging, wanted), answer);
}

/// All boards after one climb, after two, and so on, until the wanted one is among them. Hangs only letters wanted.
fn by_boards(hanging: &[u8], wanted: &[u8]) -> i64 {
    let mut boards = BTreeSet::from([hanging.to_vec()]);
    for climbs in 0.. {
        if boards.contains(wanted) {
            return climbs;
        }
        let mut next = BTreeSet::new();
        for board in &boards {
            for place in 0..=board.len() {
                let (front, back) = board.split_at(place);
                let after = back.get(1..);
                next.extend(after.map(|after| [front, after].concat()));
                for letter in wanted {
                    next.insert([front, &[*letter], back].concat());
                    next.extend(after.map(|after| [front, &[*letter], after].concat()));
                }
            }
        }
        boards = next;
    }
    unreachable!("a text can be taken off and another hung")
}

/// The pairs of places in the two texts that so many climbs lead to, letters that agree passed for nothing.
fn by_pairs(hanging: &[u8], wanted: &[u8]) -> i64 {
    let mut open = vec![(0, 0)];
    let mut seen = BTreeSet::new();
    for climbs in 0.. {
        let mut next = Vec::new();
        while let Some((i, j)) = open.pop() {
            if i > hanging.len() || j > wanted.len() || !seen.insert((i, j)) {
                continue;
            }
            if (i, j) == (hanging.len(), wanted.len()) {
                return climbs;
            }
            if i < hanging.len() && j < wanted.len() && hanging[i] == wanted[j] {
                open.push((i + 1, j + 1));
            }
            next.extend([(i + 1, j), (i, j + 1), (i + 1, j + 1)]);
        }
        open = next;
    }
    unreachable!("every round goes further")
}

/// For each number of climbs the furthest place on each diagonal of the pairs: few steps where the texts are alike.
fn by_diagonals(hanging: &[u8], wanted: &[u8]) -> i64 {
    let (m, n) = (hanging.len() as i64, wanted.len() as i64);
    let slid = |diagonal: i64, mut i: i64| {
        while i < m && i + diagonal < n && hanging[i as usize] == wanted[(i + diagonal) as usize] {
            i += 1;
        }
        i
    };
    let mut furthest = BTreeMap::from([(0, slid(0, 0))]);
    for climbs in 0.. {
        if furthest.get(&(n - m)) == Some(&m) {
            return climbs;
        }
        let mut next = furthest.clone();
        for (&diagonal, &i) in &furthest {
            for (diagonal, i) in [(diagonal, i + 1), (diagonal - 1, i + 1), (diagonal + 1, i)] {
                if i <= m && i + diagonal <= n {
                    let place = next.entry(diagonal).or_insert(i);
                    *place = slid(diagonal, i.max(*place));
                }
            }
        }
        furthest = next;
    }
    unreachable!("every round goes further")
}

/// Every two texts of up to two letters in `a` and `b`.
fn tiny(cases: &mut Cases) {
    let texts = ["", "a", "b", "aa", "ab", "ba", "bb"];
    for hanging in texts {
        for wanted in texts {
            add(cases, "two texts of at most two letters", hanging, wanted);
        }
    }
}

fn edges(cases: &mut Cases) {
    let backwards: String = LETTERS.chars().rev().collect();
    add(cases, "the alphabet on an empty board", "", LETTERS);
    add(cases, "the alphabet taken off", LETTERS, "");
    add(cases, "the alphabet stays", LETTERS, LETTERS);
    add(cases, "the alphabet backwards", LETTERS, &backwards);
    add(cases, "nothing in common, lengths alike", &"a".repeat(20), &"b".repeat(20));
    add(cases, "nothing in common, one far longer", &"ab".repeat(15), "cde");
    add(cases, "one letter, more of it", "k", &"k".repeat(25));
    add(cases, "one letter, less of it", &"k".repeat(25), "kk");
    add(cases, "a long text and its first half", &LETTERS.repeat(2), LETTERS);
    add(cases, "two long texts that differ at both ends", &("x".to_string() + LETTERS), &(LETTERS.to_string() + "x"));
    add(cases, "one letter wanted, in the middle of many", "zzzzzzzazzzzzzz", "a");
    add(cases, "one letter hangs, and is wanted in the middle of many", "a", "zzzzzzzazzzzzzz");
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one letter in front shifts all others", "curtain", "acurtain");
    add(cases, "one letter fewer in front", "screen", "creen");
    add(cases, "one letter fewer in the middle", "balcony", "bacony");
    add(cases, "one letter more at the end", "film", "films");
    add(cases, "another first letter", "reel", "feel");
    add(cases, "another last letter", "seat", "seal");
    add(cases, "two neighbours change places", "trail", "trial");
    add(cases, "the two only letters change places", "no", "on");
    add(cases, "keeping most letters takes more climbs", "abcx", "xabd");
    add(cases, "one letter could stay, but replacing all takes fewer climbs", "abc", "cde");
    add(cases, "the first letter moves to the end", "stage", "tages");
    add(cases, "the last letter moves to the front", "gates", "sgate");
    add(cases, "a look at the next letter is misleading", "abab", "babb");
    add(cases, "a look at the next letter is misleading in the other text", "babb", "abab");
    add(cases, "a difference at each end, alike within", "xmiddley", "umiddlev");
    add(cases, "differences far apart", "abcdefghij", "abxdefghyj");
    add(cases, "doubled letters", "aabbcc", "abc");
    add(cases, "doubled letters wanted", "abc", "aabbcc");
    add(cases, "three kinds of climbs, words", "premiere", "empire");
    add(cases, "words with letters in common, in another order", "musical", "classic");
    add(cases, "the board backwards", "abcd", "dcba");
}

fn random(cases: &mut Cases) {
    for (count, longest, letters) in [(30, 4, 3), (40, 8, 3), (20, 8, 2), (15, 20, 4), (10, 40, 6)] {
        for _ in 0..count {
            let hanging = text(cases, longest, letters);
            let wanted = text(cases, longest, letters);
            add(cases, "two random texts", &hanging, &wanted);
        }
    }
    for _ in 0..25 {
        let hanging = text(cases, 20, 5);
        let mut wanted: Vec<u8> = hanging.bytes().collect();
        for _ in 0..4 {
            let place = cases.random().between(0, wanted.len() as i64) as usize;
            let letter = b'a' + cases.random().between(0, 4) as u8;
            match cases.random().between(0, 2) {
                0 => wanted.insert(place, letter),
                1 if place < wanted.len() => drop(wanted.remove(place)),
                _ if place < wanted.len() => wanted[place] = letter,
                _ => wanted.push(letter),
            }
        }
        let wanted = String::from_utf8(wanted).unwrap();
        add(cases, "a random text after a few climbs", &hanging, &wanted);
    }
}

/// Up to `longest` of the first `letters` letters, seldom none.
fn text(cases: &mut Cases, longest: i64, letters: i64) -> String {
    let length = cases.random().between(longest / 3, longest) as usize;
    exactly(cases, length, letters)
}

fn exactly(cases: &mut Cases, length: usize, letters: i64) -> String {
    let places = cases.random().numbers(length, 0, letters - 1);
    places.into_iter().map(|place| char::from(b'a' + place as u8)).collect()
}

/// Nothing in common: no letter is passed for nothing, and every letter takes a climb. Two letters at random: agreement
/// everywhere, and none of it to be trusted. Backwards: the same letters, in the worst order.
fn scale(cases: &mut Cases) {
    for n in [16, 32, 64, 128, 256, 512] {
        let (hanging, wanted) = ("abcd".repeat(n / 4), "wxyz".repeat(n / 4));
        add_scale(cases, "nothing-in-common", n, hanging, wanted);
    }
    for n in [16, 32, 64, 128, 256, 512] {
        let (hanging, wanted) = (exactly(cases, n, 2), exactly(cases, n, 2));
        add_scale(cases, "two-letters", n, hanging, wanted);
    }
    for n in [16, 32, 64, 128, 256, 512] {
        let hanging = exactly(cases, n, 26);
        let wanted = hanging.chars().rev().collect();
        add_scale(cases, "backwards", n, hanging, wanted);
    }
}

fn add_scale(cases: &mut Cases, family: &str, n: usize, hanging: String, wanted: String) {
    check(&hanging, &wanted);
    let answer = by_diagonals(hanging.as_bytes(), wanted.as_bytes());
    cases.scale(family, n as u64, (hanging, wanted), answer);
}
