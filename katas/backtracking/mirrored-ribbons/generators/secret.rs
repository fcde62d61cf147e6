//! Cases for mirrored ribbons. The oracle goes through all sets of cuts and keeps those whose pieces equal themselves
//! turned round.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(ribbon: &str) {
    assert!((1..=16).contains(&ribbon.len()) && ribbon.bytes().all(|letter| letter.is_ascii_lowercase()));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, ribbon: &str) {
    check(ribbon);
    let answer = by_sets_of_cuts(ribbon);
    cases.secret(why, (ribbon.to_owned(),), answer);
}

/// Bit b of a set says whether there is a cut behind letter b.
fn by_sets_of_cuts(ribbon: &str) -> Vec<Vec<String>> {
    let mut ways = Vec::new();
    for cuts in 0..1u32 << (ribbon.len() - 1) {
        let mut pieces = vec![String::new()];
        for (place, letter) in ribbon.chars().enumerate() {
            if place > 0 && cuts >> (place - 1) & 1 == 1 {
                pieces.push(String::new());
            }
            pieces.last_mut().unwrap().push(letter);
        }
        if pieces.iter().all(|piece| *piece == piece.chars().rev().collect::<String>()) {
            ways.push(pieces);
        }
    }
    ways
}

/// Every ribbon of up to five letters, letters named in order of appearance.
fn tiny(cases: &mut Cases) {
    for length in 1..=5u32 {
        for code in 0..5u32.pow(length) {
            let letters: Vec<u32> = (0..length).map(|place| code / 5u32.pow(place) % 5).collect();
            let mut seen = 0;
            let ordered = letters.iter().all(|&letter| {
                let fits = letter <= seen;
                seen = seen.max(letter + 1);
                fits
            });
            if ordered {
                let ribbon: String = letters.iter().map(|letter| (b'a' + *letter as u8) as char).collect();
                add(cases, "a short ribbon", &ribbon);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the last letter of the alphabet", "z");
    add(cases, "as long as may be, no letter twice", "abcdefghijklmnop");
    add(cases, "as long as may be, no letter twice, to the end of the alphabet", "zyxwvutsrqponmlk");
    add(cases, "as long as may be, and the whole is mirrored", "abcdefghhgfedcba");
    add(cases, "as long as may be, and all but the last letter is mirrored", "abcdefghgfedcbaz");
    add(cases, "as long as may be, and all but the first letter is mirrored", "zabcdefghgfedcba");
    add(cases, "as long as may be, and only the last two letters are a piece", "abcdefghijklmnoo");
    add(cases, "as long as may be, and only the first two letters are a piece", "aabcdefghijklmno");
    add(cases, "as long as may be, two letters in turn twice over", "abcdefghabcdefgh");
    add(cases, "eight of one letter", "aaaaaaaa");
    add(cases, "two letters in turn", "abababab");
    add(cases, "pairs of letters", "aabbccdd");
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the beginning fails with two letters and is mirrored with three", "abac");
    add(cases, "the beginning fails with five letters and is mirrored with six", "abccba");
    add(cases, "mirrored pieces of odd length only", "abacdcefe");
    add(cases, "mirrored pieces of even length only", "abbacddc");
    add(cases, "the ends are equal and the inside is not mirrored", "abca");
    add(cases, "the ends are equal, and the letters next to them", "abcdba");
    add(cases, "the longest beginning is no piece of the way with the fewest", "aabaab");
    add(cases, "a long piece hides in the middle", "xxabcbay");
    add(cases, "two long pieces overlap", "abacaba");
    add(cases, "two long pieces overlap by two letters", "abbabba");
    add(cases, "the same pieces in many orders", "aabaa");
    add(cases, "one mirrored piece inside another inside another", "abcdcba");
    add(cases, "a word said twice, not mirrored", "abcabc");
    add(cases, "the letters of a mirrored ribbon, shuffled", "aabbc");
    add(cases, "a real word", "rotator");
    add(cases, "another real word", "mississippi");
    add(cases, "a ribbon that is nearly mirrored", "stepxonnopets");
}

fn random(cases: &mut Cases) {
    for (count, length, kinds) in [(16, 6, 3), (14, 7, 2), (12, 9, 3), (8, 10, 2), (8, 12, 4), (6, 16, 8)] {
        for _ in 0..count {
            let letters = cases.random().numbers(length, 0, kinds - 1);
            let ribbon: String = letters.iter().map(|letter| (b'a' + *letter as u8) as char).collect();
            add(cases, "a random ribbon", &ribbon);
        }
    }
    for _ in 0..8 {
        let half = cases.random().numbers(6, 0, 3);
        let whole = half.iter().chain(half.iter().rev());
        let ribbon: String = whole.map(|letter| (b'a' + *letter as u8) as char).collect();
        add(cases, "a random mirrored ribbon", &ribbon);
    }
}

/// n ways of a ribbon of one letter; or of one of pairs, each of which may be cut, with n^2 / 2 sets of cuts.
fn scale(cases: &mut Cases) {
    for doublings in 5..=11 {
        add_scale(cases, "one-letter", doublings, "a".repeat(doublings + 1));
    }
    for doublings in 3..=8 {
        let pairs = "abcdefgh"[..doublings].chars().map(|letter| [letter, letter]);
        add_scale(cases, "pairs", doublings, pairs.flatten().collect());
    }
}

fn add_scale(cases: &mut Cases, family: &str, doublings: usize, ribbon: String) {
    check(&ribbon);
    let answer = by_sets_of_cuts(&ribbon);
    assert!(answer.len() == 1 << doublings);
    cases.scale(family, 1 << doublings, (ribbon,), answer);
}
