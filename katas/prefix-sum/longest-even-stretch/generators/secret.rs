//! Cases for the longest even stretch. The oracle of the hidden cases tries every stretch.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, matches: &str) {
    assert!(matches.len() <= 100_000 && matches.bytes().all(|result| result == b'W' || result == b'L'));
    let answer = longest(matches.as_bytes());
    cases.secret(why, (matches,), answer);
}

fn longest(results: &[u8]) -> usize {
    let even = |stretch: &[u8]| 2 * stretch.iter().filter(|result| **result == b'W').count() == stretch.len();
    (0..=results.len())
        .rev()
        .find(|length| *length == 0 || results.windows(*length).any(even))
        .unwrap_or(0)
}

/// Every season of up to five matches.
fn tiny(cases: &mut Cases) {
    add(cases, "a season without matches", "");
    for length in 1..=5 {
        for code in 0..1u32 << length {
            let matches: String = (0..length).map(|place| if code >> place & 1 == 1 { 'W' } else { 'L' }).collect();
            add(cases, "a season of a few matches", &matches);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "only wins", &"W".repeat(30));
    add(cases, "the whole season is even", &"WL".repeat(20));
    add(cases, "all losses, then as many wins", &("L".repeat(15) + &"W".repeat(15)));
    add(cases, "the series begins with losses", "WLLLWWWLW");
    add(cases, "the balance is first seen at the very start", "WWLLWLWWWW");
    add(cases, "the balance comes back at the last match", "WWWWWWWLLLLLLL");
    add(cases, "the even series sits in the middle", "WWWWWLLWLLWWWWWWW");
    add(cases, "plenty of both, never side by side for long", "WWWWWWWWLLLLWWWWWWWW");
}

fn random(cases: &mut Cases) {
    for (count, length) in [(20, 8), (20, 15), (15, 40), (10, 80)] {
        for lean in 0..count {
            let matches: String = (0..length)
                .map(|_| if cases.random().between(0, 9) < 3 + lean % 5 { 'W' } else { 'L' })
                .collect();
            add(cases, "a random season", &matches);
        }
    }
}

/// In the first two families the longest series is the whole season, and a walk from each start has no early end. In
/// the others it is short or there is none, though one has losses enough for a long one: trying the long ones first is
/// slow.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let matches = "W".repeat(n / 2) + &"L".repeat(n / 2);
        cases.scale("wins-then-losses", n as u64, (matches,), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        cases.scale("in-turn", n as u64, ("WL".repeat(n / 2),), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        cases.scale("only-wins", n as u64, ("W".repeat(n),), 0);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let matches: String = "WWL".chars().cycle().take(n).collect();
        // Between k losses lie 2k - 2 wins, so an even series holds two losses at most: LWWL.
        cases.scale("two-wins-a-loss", n as u64, (matches,), 4);
    }
}
