//! Cases for the line of stencils. The oracle of the hidden cases keeps the set of all rests that can be left over.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(line: &str, stencils: &[String]) {
    let plain = |text: &str| text.bytes().all(|letter| letter.is_ascii_lowercase());
    let good = |text: &str, most| (1..=most).contains(&text.len()) && plain(text);
    let different: BTreeSet<&String> = stencils.iter().collect();
    assert!(good(line, 300) && (1..=1000).contains(&stencils.len()) && different.len() == stencils.len());
    assert!(stencils.iter().all(|stencil| good(stencil, 20)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, line: &str, stencils: &[&str]) {
    let stencils: Vec<String> = stencils.iter().map(|stencil| stencil.to_string()).collect();
    check(line, &stencils);
    let answer = by_rests(line, &stencils);
    cases.secret(why, (line, stencils), answer);
}

/// Lays every stencil at the front of every rest, until no new rest comes up.
fn by_rests(line: &str, stencils: &[String]) -> bool {
    let mut rests = BTreeSet::from([line.to_string()]);
    loop {
        let after = |rest: &String, stencil: &String| rest.strip_prefix(stencil.as_str()).map(str::to_string);
        let shorter = rests.iter().flat_map(|rest| stencils.iter().filter_map(move |stencil| after(rest, stencil)));
        let shorter: Vec<String> = shorter.collect();
        let before = rests.len();
        rests.extend(shorter);
        if rests.len() == before {
            return rests.contains("");
        }
    }
}

/// Every line of up to three letters in `a` and `b` that begins with `a`, with every drawer of these four stencils.
fn tiny(cases: &mut Cases) {
    for length in 1..=3 {
        for code in 0..1 << (length - 1) {
            let letter = |place| if place > 0 && code >> (place - 1) & 1 == 1 { 'b' } else { 'a' };
            let line: String = (0..length).map(letter).collect();
            for set in 1..16 {
                let all = ["a", "ab", "b", "aa"];
                let drawer: Vec<&str> = (0..4).filter(|i| set >> i & 1 == 1).map(|i| all[i]).collect();
                add(cases, "a line of a few letters", &line, &drawer);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one letter, and another stencil", "z", &["y"]);
    add(cases, "the one stencil is longer than the line", "mast", &["master"]);
    add(cases, "the one stencil is the line", "abcdefghijklmnopqrst", &["abcdefghijklmnopqrst"]);
    add(cases, "the one stencil is most of the line", "abcdefghijklmnopqrstu", &["abcdefghijklmnopqrst"]);
    add(cases, "every letter has a stencil of its own", "thequickfoxjumpsoveralazybrowndog", &LETTERS);
    add(cases, "every letter but one has a stencil of its own", "thequickfoxjumpsoveralazybrowndog", &LETTERS[..25]);
    add(cases, "the longest line, one stencil again and again", &"a".repeat(300), &["aaaaa"]);
    add(cases, "the longest line, one letter left over", &"a".repeat(300), &["aaaaaaa"]);
    let (nineteen, twenty) = ("a".repeat(19), "a".repeat(20));
    add(cases, "the longest line, two lengths of stencils", &"a".repeat(300), &[&nineteen, &twenty]);
    // Every text of three letters in a to j.
    let three = |code: usize| [code / 100, code / 10 % 10, code % 10].map(|i| LETTERS[i]).concat();
    let many: Vec<String> = (0..1000).map(three).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    add(cases, "the largest drawer, and a line that it paints", "abcjihfeddad", &many);
    add(cases, "the largest drawer, and a letter left over", "abcjihfeddada", &many);
}

const LETTERS: [&str; 26] = [
    "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", //
    "n", "o", "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z",
];

fn mistakes(cases: &mut Cases) {
    add(cases, "the longest stencil first leaves a rest", "plantation", &["plant", "plan", "tation"]);
    add(cases, "the shortest stencil first leaves a rest", "plantation", &["plant", "plan", "ation"]);
    add(cases, "neither the longest nor the shortest first", "abcdefg", &["ab", "abc", "abcd", "defg", "efgh", "cde"]);
    add(cases, "a step back over two stencils is needed", "abcdef", &["ab", "cd", "abc", "de", "f", "e"]);
    add(cases, "stencils only fit if they overlap", "abcde", &["abc", "cde"]);
    add(cases, "overlapping in the middle", "handsomething", &["hands", "some", "thing"]);
    add(cases, "a stencil would stick out", "harbou", &["har", "bour"]);
    add(cases, "a stencil fits at the end, none at the front", "xharbour", &["har", "bour"]);
    add(cases, "a stencil fits at the front and one at the end", "harxbour", &["har", "bour"]);
    add(cases, "what stands apart closes up", "tcupea", &["cup", "tea"]);
    add(cases, "what stands apart closes up around a longer one", "hacastlet", &["hat", "castle"]);
    add(cases, "stencils laid in another order than listed", "endbegin", &["begin", "end"]);
    add(cases, "one stencil twice, another between", "onetwoone", &["one", "two"]);
    add(cases, "two stencils in turn", "abbaabba", &["ab", "ba"]);
    add(cases, "a stencil inside another", "catcathecat", &["cat", "the", "cathe"]);
    add(cases, "a stencil inside another, not to be used", "catcathecat", &["cat", "the"]);
    add(cases, "two lengths that add up", "aaaaaaaaaaa", &["aaaa", "aaa"]);
    add(cases, "two lengths that do not add up", "aaaaa", &["aaaa", "aaa"]);
    add(cases, "a painted line but for its last letter", "abababc", &["ab", "abab"]);
    add(cases, "a painted line but for its first letter", "cababab", &["ab", "abab"]);
    add(cases, "a painted line but for a letter in the middle", "aaaabaaaa", &["a", "aa", "bb"]);
}

fn random(cases: &mut Cases) {
    for (count, kinds, letters, parts) in [(30, 4, 2, 4), (30, 6, 3, 6), (15, 12, 3, 14)] {
        for turn in 0..count {
            let drawer: BTreeSet<String> = (0..kinds).map(|_| text(cases, 4, letters)).collect();
            let mut drawer: Vec<&str> = drawer.iter().map(String::as_str).collect();
            cases.random().shuffle(&mut drawer);
            let mut line: Vec<u8> = Vec::new();
            for _ in 0..parts {
                let chosen = cases.random().between(0, drawer.len() as i64 - 1);
                line.extend(drawer[chosen as usize].bytes());
            }
            if turn % 2 == 1 {
                let place = cases.random().between(0, line.len() as i64 - 1) as usize;
                line.remove(place);
            }
            if line.is_empty() {
                continue;
            }
            let line = String::from_utf8(line).unwrap();
            let why = ["a random row of stencils", "a random row of stencils, one letter left out"][turn % 2];
            add(cases, why, &line, &drawer);
        }
    }
}

/// One to `most` letters, of the first `letters` of the alphabet.
fn text(cases: &mut Cases, most: i64, letters: i64) -> String {
    let length = cases.random().between(1, most) as usize;
    let places = cases.random().numbers(length, 0, letters - 1);
    places.into_iter().map(|place| LETTERS[place as usize]).collect()
}

/// One `b` that no stencil paints, though there is a stencil with that letter: after many `a`, before them, or among
/// them, so that working from either end is no way out. The twos and threes leave no stencil that others make up.
fn scale(cases: &mut Cases) {
    let sizes = [8, 16, 32, 64, 128, 256];
    let ladder: Vec<String> = (1..=20).map(|length| "a".repeat(length)).chain(["bb".to_string()]).collect();
    let twos_and_threes = ["aa", "bb", "aaa"].map(str::to_string);
    let mixed = ["aab", "aaba", "ab", "ba", "a"].map(str::to_string);
    let mut add = |family: &str, n: usize, line: String, stencils: &[String], answer: bool| {
        check(&line, stencils);
        assert_eq!(line.len(), n);
        cases.scale(family, n as u64, (line, stencils.to_vec()), answer);
    };
    for n in sizes {
        add("last", n, "a".repeat(n - 1) + "b", &ladder, false);
    }
    for n in sizes {
        add("first", n, "b".to_string() + &"a".repeat(n - 1), &ladder, false);
    }
    for n in sizes {
        add("middle", n, "a".repeat(n / 2) + "b" + &"a".repeat(n / 2 - 1), &ladder, false);
    }
    for n in sizes {
        add("twos-and-threes", n, "a".repeat(n / 2) + "b" + &"a".repeat(n / 2 - 1), &twos_and_threes, false);
    }
    for n in sizes {
        add("painted", n, "aab".repeat(n / 3) + &"a".repeat(n % 3), &mixed, true);
    }
}
