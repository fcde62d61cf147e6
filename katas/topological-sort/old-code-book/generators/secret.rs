//! Cases for the old code book. The oracle tries every ranking of the flags, which are few in most cases; where there
//! are many, the book is made from a ranking, or contradicts itself in a known way.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz";

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(entries: &[String]) {
    assert!((1..=10_000).contains(&entries.len()));
    assert!(entries.iter().all(|entry| (1..=100).contains(&entry.len())));
    assert!(entries.iter().all(|entry| entry.bytes().all(|flag| flag.is_ascii_lowercase())));
}

/// A hidden case of few flags, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, entries: &[impl AsRef<str>]) {
    let entries: Vec<String> = entries.iter().map(|entry| entry.as_ref().to_owned()).collect();
    check(&entries);
    let flags: BTreeSet<char> = entries.iter().flat_map(|entry| entry.chars()).collect();
    assert!(flags.len() <= 7);
    let answer = first_ranking(&entries, &mut String::new(), &flags).unwrap_or_default();
    cases.secret(why, (entries,), answer);
}

/// The first of all rankings that begin with `chosen` by which the entries are sorted.
fn first_ranking(entries: &[String], chosen: &mut String, flags: &BTreeSet<char>) -> Option<String> {
    if chosen.len() == flags.len() {
        return is_sorted(entries, chosen).then(|| chosen.clone());
    }
    for &flag in flags {
        if !chosen.contains(flag) {
            chosen.push(flag);
            let found = first_ranking(entries, chosen, flags);
            chosen.pop();
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// Lists compare as words do: the first difference decides, and a beginning comes first.
fn ranks(entry: &str, ranking: &str) -> Vec<usize> {
    entry.chars().map(|flag| ranking.find(flag).unwrap()).collect()
}

fn is_sorted(entries: &[String], ranking: &str) -> bool {
    entries.windows(2).all(|two| ranks(&two[0], ranking) <= ranks(&two[1], ranking))
}

/// A hidden case of many flags.
fn add_known(cases: &mut Cases, why: &str, entries: Vec<String>, answer: &str) {
    check(&entries);
    assert!(answer.is_empty() || is_sorted(&entries, answer));
    cases.secret(why, (entries,), answer);
}

/// Every book of one or two words of up to two flags, and every one of three single flags out of three.
fn tiny(cases: &mut Cases) {
    let words = ["a", "b", "aa", "ab", "ba", "bb"];
    for first in words {
        add(cases, "one word", &[first]);
        for second in words {
            add(cases, "two words", &[first, second]);
        }
    }
    let flags = ["a", "b", "c"];
    for first in flags {
        for second in flags {
            for third in flags {
                add(cases, "three words of one flag", &[first, second, third]);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one long word", &["ab".repeat(50)]);
    add(cases, "two long words that differ at the end", &["a".repeat(99) + "c", "a".repeat(99) + "b"]);
    add(cases, "two long words, one of them shorter by one", &["b".repeat(99), "b".repeat(100)]);
    add(cases, "two long words, the longer one first", &["b".repeat(100), "b".repeat(99)]);
    add(cases, "the same word many times", &["cab"; 30]);
    let single: Vec<String> = LETTERS.chars().map(String::from).collect();
    add_known(cases, "all flags in the order of the letters", single.clone(), LETTERS);
    let backwards: String = LETTERS.chars().rev().collect();
    let turned: Vec<String> = single.iter().rev().cloned().collect();
    add_known(cases, "all flags against the order of the letters", turned.clone(), &backwards);
    add_known(cases, "all flags in one word", vec![backwards], LETTERS);
    add_known(cases, "all flags in one circle", [turned, vec!["z".to_owned()]].concat(), "");
    let behind: Vec<String> = single.iter().rev().map(|flag| format!("qq{flag}")).collect();
    add_known(cases, "all flags at the third place", behind, "zyxwvutsrqponmlkjihgfedcba");
    let pairs: Vec<String> = (0..13).map(|place| LETTERS[2 * place..2 * place + 2].to_owned()).collect();
    let first = "acegikmoqsuwybdfhjlnprtvxz";
    add_known(cases, "half of the flags never come first", pairs, first);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a longer word before its beginning, and a good rule", &["b", "abc", "ab"]);
    add(cases, "a longer word before its beginning in the middle", &["c", "cab", "ca", "d"]);
    add(cases, "a shorter word before the longer", &["ab", "abc"]);
    add(cases, "a beginning that does not come right after", &["abc", "bb", "ab"]);
    add(cases, "a flag that no rule names", &["ax", "bx"]);
    add(cases, "only flags that no rule names", &["efg"]);
    add(cases, "flags after the first difference", &["abd", "bca"]);
    add(cases, "flags after the first difference would close a circle", &["ab", "ba"]);
    add(cases, "flags after the first difference would close a longer circle", &["abc", "bca", "cab"]);
    add(cases, "the same rule twice", &["ca", "cb", "da", "db"]);
    add(cases, "the same rule three times", &["za", "zb", "ya", "yb", "xa", "xb"]);
    add(cases, "the same rule twice, and a flag behind", &["aa", "ac", "ba", "bc", "cb"]);
    add(cases, "a flag after two others", &["ac", "ad", "bc", "be", "c", "de", "dd"]);
    add(cases, "first flags in order, seconds in a circle", &["aa", "ab", "ba", "bc", "cb", "ca"]);
    add(cases, "a circle of three, seen at several places", &["xa", "xb", "yb", "yc", "zc", "za"]);
    add(cases, "a circle beside a good rule", &["ea", "eb", "fc", "fd", "fc"]);
    add(cases, "a circle behind flags that are free", &["a", "b", "c", "d", "c"]);
    add(cases, "flags free behind a circle", &["a", "b", "a", "c"]);
    add(cases, "first appearance is not the ranking", &["adb", "adc", "b", "c", "dc"]);
    add(cases, "first appearance is the wrong way round", &["cba", "cb", "ba"]);
    add(cases, "the deciding flag is at the second place", &["fd", "fb", "fa", "fc"]);
    add(cases, "the deciding flags are at three places", &["gaa", "gab", "gba", "aaa", "aab"]);
    add(cases, "equal words between different ones", &["b", "b", "a", "a", "c"]);
    add(cases, "not neighbours, but the same rule follows", &["aa", "b", "ca", "cb", "cc"]);
}

/// `count` random words in the flags of `ranking`, sorted by it.
fn book(cases: &mut Cases, ranking: &str, count: usize, longest: i64) -> Vec<String> {
    let mut words: Vec<Vec<i64>> = Vec::new();
    for _ in 0..count {
        let length = cases.random().between(1, longest) as usize;
        words.push(cases.random().numbers(length, 0, ranking.len() as i64 - 1));
    }
    words.sort();
    words.iter().map(|word| spelled(word, ranking)).collect()
}

fn spelled(word: &[i64], ranking: &str) -> String {
    word.iter().map(|&rank| ranking.as_bytes()[rank as usize] as char).collect()
}

fn shuffled(cases: &mut Cases, flags: &str) -> String {
    let mut flags: Vec<char> = flags.chars().collect();
    cases.random().shuffle(&mut flags);
    flags.into_iter().collect()
}

fn random(cases: &mut Cases) {
    for (count, flags, words, longest) in [(15, 3, 4, 3), (15, 4, 6, 3), (15, 5, 9, 4), (12, 6, 15, 4)] {
        for _ in 0..count {
            let ranking = shuffled(cases, &LETTERS[..flags]);
            let mut entries = book(cases, &ranking, words, longest);
            add(cases, "a random book", &entries);
            let place = cases.random().between(1, words as i64 - 1) as usize;
            entries.swap(place - 1, place);
            add(cases, "a random book with two neighbours changed over", &entries);
        }
    }
    for _ in 0..20 {
        let mut entries = book(cases, "abc", 3, 3);
        cases.random().shuffle(&mut entries);
        add(cases, "a few words in any order", &entries);
    }
    for (words, longest) in [(20, 5), (40, 6), (80, 3), (120, 4)] {
        let ranking = shuffled(cases, LETTERS);
        let entries = book(cases, &ranking, words, longest);
        let flags: BTreeSet<char> = entries.iter().flat_map(|entry| entry.chars()).collect();
        let answer: String = ranking.chars().filter(|&flag| flags.contains(&flag)).collect();
        add_known(cases, "a random book of many flags", entries, &answer);
    }
}

/// Flags as the digits of a number, which counts up entry by entry: every rule is needed, and one ranking is right.
fn counted(ranking: &str, n: i64) -> Vec<String> {
    let digits = |number: i64| [25, 0, number / 17_576, number / 676 % 26, number / 26 % 26, number % 26];
    (0..n).map(|number| spelled(&digits(number), ranking)).collect()
}

fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let ranking = shuffled(cases, LETTERS);
        let entries = counted(&ranking, n);
        add_scale(cases, "counted", entries, &ranking);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // The contradiction comes at the very end.
        let ranking = shuffled(cases, LETTERS);
        let mut entries = counted(&ranking, n);
        entries.swap(n as usize - 2, n as usize - 1);
        add_scale(cases, "counted-but-for-the-last-two", entries, "");
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let entries = vec!["qwertzuiop".to_owned(); n];
        add_scale(cases, "all-alike", entries, "eiopqrtuwz");
    }
}

fn add_scale(cases: &mut Cases, family: &str, entries: Vec<String>, answer: &str) {
    check(&entries);
    assert!(answer.is_empty() || is_sorted(&entries, answer));
    cases.scale(family, entries.len() as u64, (entries,), answer);
}
