//! Cases for the same weave. The oracle of the hidden cases compares every pair of places.

use kata_harness::generate::Cases;

const LETTERS: &[u8] = b"abcdefghijklmnopqrstuvwxyz";

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, first: &[u8], second: &[u8]) {
    assert!(first.len() == second.len() && (1..=50_000).contains(&first.len()));
    let answer = every_pair_agrees(first, second);
    cases.secret(why, (text(first), text(second)), answer);
}

fn text(threads: &[u8]) -> String {
    assert!(threads.iter().all(u8::is_ascii_lowercase));
    threads.iter().map(|&thread| char::from(thread)).collect()
}

fn every_pair_agrees(first: &[u8], second: &[u8]) -> bool {
    let pairs = (0..first.len()).flat_map(|right| (0..right).map(move |left| (left, right)));
    pairs.into_iter().all(|(left, right)| (first[left] == first[right]) == (second[left] == second[right]))
}

/// Every ribbon of `length` threads whose colours are named in order of appearance.
fn weaves(length: usize) -> Vec<Vec<u8>> {
    let mut all = vec![vec![]];
    for _ in 0..length {
        all = all
            .into_iter()
            .flat_map(|weave: Vec<u8>| {
                let kinds = weave.iter().map(|thread| thread - b'a' + 1).max().unwrap_or(0);
                (0..=kinds).map(move |kind| [&weave[..], &[b'a' + kind]].concat())
            })
            .collect();
    }
    all
}

/// The colours exchanged: `a` becomes the first of `names`, and so on.
fn renamed(weave: &[u8], names: &[u8]) -> Vec<u8> {
    weave.iter().map(|thread| names[usize::from(thread - b'a')]).collect()
}

fn tiny(cases: &mut Cases) {
    for length in 1..=3 {
        for first in weaves(length) {
            for second in weaves(length) {
                add(cases, "two short ribbons", &first, &second);
                add(cases, "two short ribbons, colours turned round", &first, &renamed(&second, b"bca"));
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one colour throughout, and another", &[b'q'; 30], &[b'z'; 30]);
    add(cases, "one colour throughout, but for the last thread", &[b'q'; 30], &[&[b'z'; 29][..], b"y"].concat());
    add(cases, "one colour throughout, but for the first thread", &[&b"y"[..], &[b'z'; 29]].concat(), &[b'q'; 30]);
    let backwards: Vec<u8> = LETTERS.iter().rev().copied().collect();
    add(cases, "all colours, once each", LETTERS, &backwards);
    add(cases, "all colours, but the last one twice", LETTERS, b"abcdefghijklmnopqrstuvwxyy");
    add(cases, "all colours, but the first one again", b"abcdefghijklmnopqrstuvwxya", LETTERS);
    add(cases, "all colours twice", &LETTERS.repeat(2), &backwards.repeat(2));
    let broken = [&LETTERS[..], b"abcdefghijklmnopqrstuvwxzy"].concat();
    add(cases, "all colours twice, the last two swapped", &broken, &backwards.repeat(2));
    add(cases, "the same ribbon twice", b"kingfisher", b"kingfisher");
}

fn mistakes(cases: &mut Cases) {
    add(cases, "two colours become one", b"badc", b"baba");
    add(cases, "one colour becomes two", b"baba", b"badc");
    add(cases, "three colours in a circle", b"abcabc", b"bcabca");
    add(cases, "two colours swapped", b"abbab", b"baaba");
    add(cases, "the same counts in other places", b"aabb", b"abab");
    add(cases, "the same counts, and neighbours alike in the same places", b"abcab", b"abcba");
    add(cases, "the first colour comes back at once in one ribbon", b"abcd", b"aacd");
    add(cases, "the first colour comes back late in one ribbon", b"abcda", b"abcde");
    add(cases, "a new colour where the other ribbon has its first one again", b"abcde", b"abcda");
    add(cases, "the clash comes with the last thread", b"pqrstpqrstp", b"vwxyzvwxyzw");
    add(cases, "a partner is taken by a colour that never comes back", b"xyzzz", b"abbbb");
}

fn random(cases: &mut Cases) {
    for (count, length, kinds) in [(30, 5, 3), (30, 9, 4), (20, 24, 6), (15, 60, 26)] {
        for turn in 0..count {
            let weave = letters(&cases.random().numbers(length, 0, kinds - 1));
            let mut names = LETTERS.to_vec();
            cases.random().shuffle(&mut names);
            let mut second = renamed(&weave, &names);
            if turn % 3 == 0 {
                add(cases, "a random ribbon and its colours exchanged", &weave, &second);
                continue;
            }
            let place = cases.random().between(0, length as i64 - 1) as usize;
            let other = cases.random().between(0, length as i64 - 1) as usize;
            if turn % 3 == 1 {
                second[place] = second[other];
                add(cases, "a random ribbon, colours exchanged, a thread coloured like another", &weave, &second);
            } else {
                second.swap(place, other);
                add(cases, "a random ribbon, colours exchanged, two threads swapped", &weave, &second);
            }
        }
    }
}

fn letters(numbers: &[i64]) -> Vec<u8> {
    numbers.iter().map(|&number| LETTERS[number as usize]).collect()
}

/// All have the same weave, so that no comparison ends early; two halves make the search for a first place long.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let half = |a: u8, b: u8| [vec![a; n / 2], vec![b; n / 2]].concat();
        cases.scale("two-halves", n as u64, (text(&half(b'm', b'w')), text(&half(b'w', b'c'))), true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let first = letters(&cases.random().numbers(n, 0, 25));
        let mut names = LETTERS.to_vec();
        cases.random().shuffle(&mut names);
        let second = renamed(&first, &names);
        cases.scale("many-colours", n as u64, (text(&first), text(&second)), true);
    }
}
