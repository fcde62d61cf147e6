//! Cases for the one-colour fence. The oracle tries every stretch, painted in its commonest colour.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, fence: &str, tins: usize) {
    let answer = longest(fence, tins);
    cases.secret(why, (fence, tins), answer);
}

fn longest(fence: &str, tins: usize) -> usize {
    assert!((1..=100_000).contains(&fence.len()) && fence.bytes().all(|picket| picket.is_ascii_uppercase()));
    assert!(tins <= 100_000);
    let pickets = fence.as_bytes();
    let mut best = 0;
    for start in 0..pickets.len() {
        let mut counts = [0; 128];
        let mut commonest = 0;
        for (length, &picket) in (1..).zip(&pickets[start..]) {
            counts[usize::from(picket)] += 1;
            commonest = commonest.max(counts[usize::from(picket)]);
            if length <= commonest + tins {
                best = best.max(length);
            }
        }
    }
    best
}

/// Every fence of up to four pickets, colours named in order of appearance, with up to two tins.
fn tiny(cases: &mut Cases) {
    for length in 1..=4u32 {
        for code in 0..4u32.pow(length) {
            let colours: Vec<u32> = (0..length).map(|place| code / 4u32.pow(place) % 4).collect();
            let mut next = 0;
            let ordered = colours.iter().all(|&colour| {
                let fits = colour <= next;
                next = next.max(colour + 1);
                fits
            });
            if ordered {
                let fence: String = colours.iter().map(|&colour| letter(colour)).collect();
                for tins in 0..=2 {
                    add(cases, "a fence of a few pickets", &fence, tins);
                }
            }
        }
    }
}

fn letter(colour: u32) -> char {
    char::from(b'A' + colour as u8)
}

fn edges(cases: &mut Cases) {
    let all: String = (0..26).map(letter).collect();
    add(cases, "one picket and more tins than any fence needs", "Z", 100_000);
    add(cases, "every colour once, no tin", &all, 0);
    add(cases, "every colour once", &all, 7);
    add(cases, "every colour once, a tin for all but one", &all, 25);
    add(cases, "every colour once, a tin too few for the whole fence", &all, 24);
    add(cases, "one colour throughout, no tin", &"K".repeat(40), 0);
    add(cases, "one colour throughout, some tins", &"K".repeat(40), 3);
    add(cases, "the last colour of the alphabet is the one to paint", "AZZBZZA", 1);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the run ends the fence and needs fewer pickets painted than there are tins", "ABCDDDD", 3);
    add(cases, "the run begins with a painted picket", "BAAAA", 1);
    add(cases, "the run begins with painted pickets", "CABBABBBCC", 3);
    add(cases, "the commonest colour of the fence is scattered", "ABACADAEFFFFFA", 1);
    add(cases, "the best run is of a rare colour", "AAABAAACCCCCBAAABAAA", 0);
    add(cases, "the first picket painted must be given up for the next", "AABAABAAAAABAAAA", 1);
    add(cases, "each gap would do alone, all of them cost too much", "AABAACAADAAEAA", 2);
    add(cases, "one wide gap between long runs, many narrow ones elsewhere", "AAAAABBBAAAAACACACACACACACAC", 3);
    add(cases, "two colours share the stretch", "ABABABABCCCC", 3);
    add(cases, "a colour that left the stretch comes back", "AAAABCBCBCBCBAAAA", 3);
    add(cases, "the longest run so far is beaten much later", "AAABBCCDDEEFFFFGFFFF", 1);
}

fn random(cases: &mut Cases) {
    for (count, length, colours, most) in [(30, 8, 3, 3), (25, 16, 4, 4), (20, 40, 3, 12), (10, 90, 26, 30)] {
        for _ in 0..count {
            let fence: String = (0..length).map(|_| letter(cases.random().between(1, colours) as u32 - 1)).collect();
            let tins = cases.random().between(0, most) as usize;
            add(cases, "a random fence", &fence, tins);
        }
    }
    for tins in [0, 2, 4, 6, 9] {
        let mut fence = String::new();
        for _ in 0..12 {
            let colour = letter(cases.random().between(0, 3) as u32);
            let length = cases.random().between(1, 7);
            fence.extend((0..length).map(|_| colour));
        }
        add(cases, "a fence of runs", &fence, tins);
    }
}

/// In the first family the tins last for a third of the fence from wherever one begins, and no longer stretch will do.
/// In the second all colours are alike, and every walk goes to the end of the fence.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let fence: String = "SPQR".chars().cycle().take(n).collect();
        let answer = longest(&fence, n / 4);
        cases.scale("four-in-turn", n as u64, (fence, n / 4), answer);
    }
    // The largest has more pickets of one colour than a signed number of 16 bits can count.
    for n in [128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768] {
        cases.scale("all-alike", n as u64, ("O".repeat(n), 3), n);
    }
}
