//! Cases for the letter packs. The oracle of the hidden cases crosses out the letters of one word in another.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, words: Vec<String>) {
    check(&words);
    let answer = packs(&words);
    cases.secret(why, (words,), answer);
}

fn named(cases: &mut Cases, why: &str, words: &[&str]) {
    add(cases, why, words.iter().map(ToString::to_string).collect());
}

fn check(words: &[String]) {
    assert!((1..=10_000).contains(&words.len()));
    assert!(words.iter().all(|word| word.len() <= 100 && word.bytes().all(|letter| letter.is_ascii_lowercase())));
}

fn packs(words: &[String]) -> Vec<Vec<String>> {
    let mut packs: Vec<Vec<String>> = Vec::new();
    for word in words {
        match packs.iter_mut().find(|pack| can_be_glued_from(&pack[0], word)) {
            Some(pack) => pack.push(word.clone()),
            None => packs.push(vec![word.clone()]),
        }
    }
    packs
}

fn can_be_glued_from(word: &str, other: &str) -> bool {
    let mut rest: Vec<char> = other.chars().collect();
    let all_there = word.chars().all(|letter| {
        let place = rest.iter().position(|&left| left == letter);
        place.is_some_and(|place| rest.remove(place) == letter)
    });
    all_there && rest.is_empty()
}

/// Every one and two of six short words, and threes of them.
fn tiny(cases: &mut Cases) {
    let short = ["", "a", "b", "ab", "ba", "aa"];
    for one in short {
        named(cases, "a single word", &[one]);
        for other in short {
            named(cases, "two short words", &[one, other]);
        }
    }
    for _ in 0..30 {
        let words: Vec<&str> = cases.random().numbers(3, 0, 5).iter().map(|&i| short[i as usize]).collect();
        named(cases, "three short words", &words);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "a word of 100 letters", vec!["m".repeat(100)]);
    let halves = ["p".repeat(50), "q".repeat(50)];
    let longest = vec![halves.concat(), [&halves[1][..], &halves[0]].concat(), "pq".repeat(50), "p".repeat(100)];
    add(cases, "words of 100 letters", longest);
    named(cases, "every letter of the alphabet", &["abcdefghijklmnopqrstuvwxyz", "zyxwvutsrqponmlkjihgfedcba"]);
    add(cases, "every letter alone", ('a'..='z').map(String::from).collect());
    named(cases, "the empty word several times", &["", "", ""]);
    add(cases, "one word many times", vec!["door".to_owned(); 25]);
    add(cases, "one letter, more and more of it", (0..20).map(|length| "e".repeat(length)).collect());
}

fn mistakes(cases: &mut Cases) {
    named(cases, "the same kinds of letters, not as many of each", &["aab", "abb", "bab", "bba"]);
    named(cases, "the same sum of letters", &["ad", "bc", "cb", "da"]);
    named(cases, "the same sum and the same ends", &["adda", "abga", "acea"]);
    named(cases, "a word ordered twice", &["lena", "elan", "lena"]);
    named(cases, "a pack that comes back", &["ida", "tom", "adi", "mot", "aid"]);
    named(cases, "letters not in alphabetical order", &["zoe", "eoz", "oze"]);
    named(cases, "letters that cancel out in pairs", &["abb", "a", "acc", "bab"]);
    add(cases, "counts of two digits", vec![format!("a{}", "b".repeat(11)), format!("{}b", "a".repeat(11))]);
    let digits = vec![format!("b{}", "c".repeat(12)), format!("{}cc", "b".repeat(11))];
    add(cases, "counts of two digits that run together", digits);
    let many = "a".repeat(64);
    let products = vec![format!("{many}b"), format!("{many}c"), format!("b{many}"), format!("a{many}c")];
    add(cases, "a product that leaves 64 bits", products);
    let many = "h".repeat(99);
    let long = vec![format!("{many}x"), format!("{many}y"), format!("x{many}")];
    add(cases, "long words that differ in one letter", long);
    named(cases, "one word is the start of another", &["ann", "anna", "nan", "nana", "an"]);
}

fn random(cases: &mut Cases) {
    let lists = [(20, 5, 3, 2), (20, 8, 3, 3), (20, 14, 4, 3), (12, 30, 3, 4), (8, 40, 9, 2)];
    for (count, words, letters, kinds) in lists {
        for _ in 0..count {
            let list = (0..words).map(|_| word(cases, letters, kinds)).collect();
            add(cases, "random words of few letters", list);
        }
    }
    for _ in 0..10 {
        let mut list = Vec::new();
        for _ in 0..6 {
            let first = word(cases, 8, 26);
            for _ in 0..cases.random().between(1, 4) {
                list.push(shuffled(cases, &first));
            }
        }
        cases.random().shuffle(&mut list);
        add(cases, "random words and the same letters in other orders", list);
    }
}

/// A word of up to `longest` letters of the first `kinds`.
fn word(cases: &mut Cases, longest: i64, kinds: i64) -> String {
    let length = cases.random().between(0, longest) as usize;
    let letters = cases.random().numbers(length, 0, kinds - 1);
    letters.into_iter().map(|letter| char::from(b'a' + letter as u8)).collect()
}

fn shuffled(cases: &mut Cases, word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    cases.random().shuffle(&mut letters);
    letters.into_iter().collect()
}

/// Twelve letters, one of two for each bit: words of different numbers have different letters.
fn letters_of(number: usize) -> String {
    (0..12u8).map(|bit| char::from(b'a' + 2 * bit + (number >> bit & 1) as u8)).collect()
}

/// With no two words alike there are as many packs as words; with all alike one pack holds them all.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let words: Vec<String> = (0..n).map(|number| shuffled(cases, &letters_of(number))).collect();
        check(&words);
        let packs: Vec<Vec<String>> = words.iter().map(|word| vec![word.clone()]).collect();
        cases.scale("no-two-alike", n as u64, (words,), packs);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let words: Vec<String> = (0..n).map(|_| shuffled(cases, "abcdefghijkl")).collect();
        check(&words);
        cases.scale("one-pack", n as u64, (words.clone(),), vec![words]);
    }
}
