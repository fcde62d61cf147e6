//! Cases for the repainted sign. The oracle compares each word it reaches with all that are left.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, start: &str, target: &str, words: Vec<String>) {
    check(start, target, &words);
    let answer = signs(start, target, &words);
    cases.secret(why, (start, target, words), answer);
}

fn listed(cases: &mut Cases, why: &str, start: &str, target: &str, words: &str) {
    add(cases, why, start, target, words.split_whitespace().map(str::to_owned).collect());
}

fn check(start: &str, target: &str, words: &[String]) {
    assert!((1..=10).contains(&start.len()) && (1..=50_000).contains(&words.len()) && start != target);
    let is_word = |word: &str| word.len() == start.len() && word.bytes().all(|letter| letter.is_ascii_lowercase());
    assert!(words.iter().map(String::as_str).chain([start, target]).all(is_word));
    let mut sorted = words.to_vec();
    sorted.sort();
    assert!(sorted.windows(2).all(|pair| pair[0] != pair[1]));
}

fn signs(start: &str, target: &str, words: &[String]) -> usize {
    let mut left: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut reached = vec![(start, 1)];
    let mut place = 0;
    while let Some(&(word, signs)) = reached.get(place) {
        if word == target {
            return signs;
        }
        let (next, others) = left.into_iter().partition(|other| difference(word, other) == 1);
        left = others;
        reached.extend(Vec::into_iter(next).map(|next| (next, signs + 1)));
        place += 1;
    }
    0
}

fn difference(a: &str, b: &str) -> usize {
    a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).count()
}

/// The word whose letters are the digits of `code`, to the base of how many letters there are.
fn spelled(code: usize, length: usize, letters: &str) -> String {
    let count = letters.len();
    (0..length).map(|place| letters.as_bytes()[code / count.pow(place as u32) % count] as char).collect()
}

/// Every list of two-letter words in `a` and `b`, for two targets; words of one letter.
fn tiny(cases: &mut Cases) {
    listed(cases, "one letter, and the target on the list", "a", "b", "b");
    listed(cases, "one letter, and the target not on the list", "a", "b", "a");
    listed(cases, "one letter, and others on the list", "a", "b", "c d b a");
    for target in ["ab", "bb"] {
        for code in 1..16 {
            let words = (0..4).filter(|word| code >> word & 1 == 1).map(|word| spelled(word, 2, "ab"));
            add(cases, "words of two letters", "aa", target, words.collect());
        }
    }
}

fn edges(cases: &mut Cases) {
    let alphabet = ["abcdefghij", "klmnopqrst", "uvwxyzabcd"];
    for (place, start) in alphabet.into_iter().enumerate() {
        let target = alphabet[(place + 1) % 3];
        let change = |changed: usize| format!("{}{}", &target[..changed], &start[changed..]);
        add(cases, "ten letters, changed from the left", start, target, (1..=10).map(change).collect());
        let change = |changed: usize| format!("{}{}", &start[..10 - changed], &target[10 - changed..]);
        add(cases, "ten letters, changed from the right", start, target, (1..=10).map(change).collect());
    }
    let letters: Vec<String> = ('a'..='z').map(String::from).collect();
    add(cases, "every word of one letter", "m", "z", letters.clone());
    add(cases, "every word of one letter but the target", "m", "a", letters[1..].to_vec());
    let words: Vec<String> = (0..64).map(|code| spelled(code, 6, "ab")).collect();
    add(cases, "every word in a and b of six letters", "aaaaaa", "bbbbbb", words.clone());
    add(cases, "every word in a and b of six letters, one change", "ababab", "abaaab", words);
    let line = stairs(2)[..200].to_vec();
    add(cases, "a single way of two hundred signs", &line[0], &line[199], line[1..].to_vec());
    add(cases, "the same way back", &line[199], &line[0], line.clone());
    let words = [&line[1..100], &line[101..]].concat();
    add(cases, "a single way with one word missing", &line[0], &line[199], words);
}

fn mistakes(cases: &mut Cases) {
    listed(cases, "the target is one letter away but not on the list", "cat", "cot", "cut hat");
    listed(cases, "the last word before the target is there, the target is not", "cold", "warm", "cord card ward worm");
    listed(cases, "the start is not on the list", "cold", "warm", "cord card ward warm");
    listed(cases, "the start is on the list", "cold", "warm", "warm ward card cord cold");
    listed(cases, "a right letter has to change and change back", "aab", "abb", "aac abc abb");
    listed(cases, "a right letter changes for a while", "bale", "bite", "tale tile tite bite");
    listed(cases, "a detour through a third letter", "aa", "bb", "ca cb bb");
    listed(cases, "the same letters in another order", "dare", "read", "dear read reda");
    listed(cases, "one letter in common places, the rest turned", "stop", "post", "tops pots spot post");
    listed(cases, "a long way listed first", "aaa", "bbb", "aac abc acc bcc bbc bbb aab abb");
    listed(cases, "a long way listed last", "aaa", "bbb", "aab abb bbb bbc bcc acc abc aac");
    listed(cases, "two ways of the same length", "lead", "gold", "load goad gold bead bold lend");
    listed(cases, "all words are two letters apart", "aaa", "ccc", "abb bba cbc ccc");
    listed(cases, "words go round in a ring", "aa", "cc", "ab bb ba aa ac");
    listed(cases, "the target can only be left for the start's end", "ab", "zz", "ac ad ae zy zz");
    listed(cases, "the first letter is the one that differs", "aaa", "daa", "baa caa daa");
    listed(cases, "the last letter is the one that differs", "aaa", "aad", "aab aac aad");
    listed(cases, "one change would do, the list offers more", "pin", "pan", "pen pan pun");
    listed(cases, "double letters", "aabb", "bbaa", "abbb bbbb bbba bbaa aaaa");
}

fn random(cases: &mut Cases) {
    for (count, length, letters, words) in [
        (20, 2, "abc", 5),
        (20, 3, "ab", 6),
        (25, 3, "abc", 14),
        (20, 4, "ab", 11),
        (20, 4, "abc", 34),
        (10, 5, "ab", 22),
        (10, 3, "abcde", 50),
        (6, 6, "abc", 150),
    ] {
        for _ in 0..count {
            let mut all: Vec<String> =
                (0..letters.len().pow(length as u32)).map(|code| spelled(code, length, letters)).collect();
            cases.random().shuffle(&mut all);
            let (start, target) = (all[0].clone(), all[1].clone());
            let mut list = all[1..=words].to_vec();
            cases.random().shuffle(&mut list);
            add(cases, "random words", &start, &target, list);
        }
    }
}

/// Words of two letters a level, each one letter from the one before and two or more from all others. A level adds two
/// letters that go aa, ab, bb, bc, cc and so on; at a double letter the words of the levels below are walked through,
/// forwards and backwards by turns.
fn stairs(levels: usize) -> Vec<String> {
    if levels == 0 {
        return vec![String::new()];
    }
    let mut below = stairs(levels - 1);
    let mut words = Vec::new();
    for letter in b'a'..=b'z' {
        let (this, next) = (letter as char, (letter + 1) as char);
        words.extend(below.iter().map(|word| format!("{word}{this}{this}")));
        if this != 'z' {
            words.push(format!("{}{this}{next}", below[below.len() - 1]));
        }
        below.reverse();
    }
    words
}

/// One way without a choice, the same with a gap, and a way on which sixteen words each are within one letter.
fn scale(cases: &mut Cases) {
    let line = stairs(3);
    let sizes = [64, 128, 256, 512, 1024, 2048usize];
    for n in sizes {
        scaled(cases, "single-way", &line[0], &line[n], line[1..=n].to_vec(), n + 1);
    }
    for n in sizes {
        let words = [&line[1..=n / 2], &line[n / 2 + 2..n + 2]].concat();
        scaled(cases, "gap-in-the-way", &line[0], &line[n + 1], words, 0);
    }
    for n in sizes {
        let stems = &stairs(2)[..n / 16];
        let words = stems.iter().flat_map(|stem| ('a'..='p').map(move |last| format!("{stem}{last}"))).collect();
        let (start, target) = (format!("{}a", stems[0]), format!("{}p", stems[n / 16 - 1]));
        scaled(cases, "broad-way", &start, &target, words, n / 16 + 1);
    }
}

fn scaled(cases: &mut Cases, family: &str, start: &str, target: &str, mut words: Vec<String>, answer: usize) {
    cases.random().shuffle(&mut words);
    check(start, target, &words);
    assert_eq!(signs(start, target, &words), answer);
    let n = words.len() as u64;
    cases.scale(family, n, (start, target, words), answer);
}
