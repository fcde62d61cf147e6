//! Cases for the well-packed parcel. The oracle strikes out neighbouring pairs, one at a time, until none is left.

use kata_harness::generate::Cases;

const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];
const MARKS: [char; 6] = ['(', ')', '[', ']', '{', '}'];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, log: &str) {
    assert!((1..=10_000).contains(&log.len()) && log.chars().all(|mark| MARKS.contains(&mark)));
    let answer = well_packed(log);
    cases.secret(why, (log.to_string(),), answer);
}

fn well_packed(log: &str) -> bool {
    let mut marks: Vec<char> = log.chars().collect();
    while let Some(place) = marks.windows(2).position(|pair| PAIRS.contains(&(pair[0], pair[1]))) {
        marks.drain(place..place + 2);
    }
    marks.is_empty()
}

/// Every log of one and of two marks, and every log of four marks of two kinds with two openings.
fn tiny(cases: &mut Cases) {
    for first in MARKS {
        add(cases, "a single mark", &first.to_string());
        for second in MARKS {
            add(cases, "a log of two marks", &format!("{first}{second}"));
        }
    }
    for code in 0..256usize {
        let log: String = (0..4).map(|place| MARKS[code >> (2 * place) & 3]).collect();
        let opened = log.chars().filter(|mark| "([".contains(*mark)).count();
        if opened == 2 && log.starts_with('(') {
            add(cases, "a log of four marks", &log);
        }
    }
}

fn edges(cases: &mut Cases) {
    for (open, close) in PAIRS {
        let (open, close) = (open.to_string(), close.to_string());
        add(cases, "openings alone", &open.repeat(30));
        add(cases, "closings alone", &close.repeat(30));
        add(cases, "one kind, deep", &(open.repeat(40) + &close.repeat(40)));
        add(cases, "one kind, side by side", &(open + &close).repeat(40));
    }
    add(cases, "all kinds in turn, deep", &("([{".repeat(20) + &"}])".repeat(20)));
    add(cases, "all kinds in turn, side by side", &"()[]{}".repeat(15));
    add(cases, "closes in the order of opening", &("([{".repeat(20) + &")]}".repeat(20)));
}

fn mistakes(cases: &mut Cases) {
    add(cases, "as many of each kind, but overlapping", "[(])");
    add(cases, "as many of each kind, overlapping deep inside", "{[(){[(})]}]");
    add(cases, "an odd number of marks", "()[]{}(");
    add(cases, "a closing mark after all is closed", "([]){})");
    add(cases, "a closing mark first", ")()[](");
    add(cases, "a closing mark first, of each kind as many", "}{][)(");
    add(cases, "one is left open at the very bottom", "([]{}()");
    add(cases, "one is left open on top", "([]){}{");
    add(cases, "closed by another kind", "({[}])");
    add(cases, "the innermost one is closed by another kind", "{[(])}");
    add(cases, "the outermost one is closed by another kind", "{[()]()]");
    add(cases, "reads the same from both ends, turned round", "[({})]");
    add(cases, "does not read the same from both ends, turned round", "[({})]()");
    add(cases, "reads the same from both ends, turned round, and opens with a closing mark", "])[(");
    add(cases, "two mirrored halves that are closed before they are opened", ")(");
    add(cases, "closing before opening in the middle", "())(()");
    add(cases, "closing before opening in the middle, of two kinds", "[]](()");
}

/// A well-packed log of so many pairs.
fn parcel(cases: &mut Cases, pairs: usize) -> String {
    let mut awaited = Vec::new();
    let mut log = String::new();
    let mut opened = 0;
    while log.len() < 2 * pairs {
        let opens = opened < pairs && (awaited.is_empty() || cases.random().between(0, 1) == 0);
        if opens {
            let (open, close) = PAIRS[cases.random().between(0, 2) as usize];
            log.push(open);
            awaited.push(close);
            opened += 1;
        } else if let Some(close) = awaited.pop() {
            log.push(close);
        }
    }
    log
}

fn random(cases: &mut Cases) {
    for pairs in [3, 3, 3, 4, 4, 5, 6, 7, 8, 10, 12, 15, 20, 25, 30, 40, 50] {
        let log = parcel(cases, pairs);
        add(cases, "a random parcel, well packed", &log);
        let place = cases.random().between(0, log.len() as i64 - 1) as usize;
        let mark = MARKS[cases.random().between(0, 5) as usize];
        let changed = format!("{}{mark}{}", &log[..place], &log[place + 1..]);
        add(cases, "a random parcel with one mark changed", &changed);
        let missing = format!("{}{}", &log[..place], &log[place + 1..]);
        add(cases, "a random parcel with one mark missing", &missing);
        let place = place.min(log.len() - 2);
        let mut marks: Vec<char> = log.chars().collect();
        marks.swap(place, place + 1);
        let swapped: String = marks.into_iter().collect();
        add(cases, "a random parcel with two marks in the wrong order", &swapped);
    }
}

/// Deep parcels: one round of striking out pairs finds only the innermost.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let log = "(".repeat(n / 2) + &")".repeat(n / 2);
        cases.scale("one-kind-deep", n as u64, (log,), true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let (mut outward, mut inward) = (String::new(), String::new());
        for level in 0..n / 2 {
            let (open, close) = PAIRS[level % 3];
            outward.push(open);
            inward.insert(0, close);
        }
        cases.scale("kinds-in-turn-deep", n as u64, (outward + &inward,), true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let (mut outward, mut inward) = (String::new(), String::new());
        for level in 0..n / 2 {
            let (open, close) = PAIRS[2 - level % 3];
            outward.push(open);
            inward.insert(0, close);
        }
        // The outermost container is a sack; a tin's lid closes it.
        inward.pop();
        inward.push(')');
        cases.scale("deep-and-wrong-at-the-end", n as u64, (outward + &inward,), false);
    }
}
