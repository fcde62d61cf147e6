//! Cases for the signpost walk. The oracle writes down the places in order, and looks each new one up in that list.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    shapes(cases);
    mistakes(cases);
    random(cases);
    largest(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, jumps: Vec<i64>) {
    let answer = first_seen_again(&jumps);
    cases.secret(why, (jumps,), answer);
}

fn first_seen_again(jumps: &[i64]) -> i64 {
    let count = jumps.len() as i64;
    assert!((1..=10_000).contains(&count) && jumps.iter().all(|next| (-1..count).contains(next)));
    let mut seen: Vec<i64> = Vec::new();
    let mut at = 0;
    while at != -1 {
        if seen.contains(&at) {
            return at;
        }
        seen.push(at);
        at = jumps[at as usize];
    }
    -1
}

/// A garden of `count` signposts whose walk visits `way` in this order; its last one leads to `then`. Those not on the
/// way lead to where `others` says.
fn garden(count: usize, way: &[i64], then: i64, others: impl Fn(usize) -> i64) -> Vec<i64> {
    let mut jumps: Vec<i64> = (0..count).map(others).collect();
    for pair in way.windows(2) {
        jumps[pair[0] as usize] = pair[1];
    }
    jumps[way[way.len() - 1] as usize] = then;
    jumps
}

/// Signpost 0 and all others in random order.
fn random_way(cases: &mut Cases, count: usize) -> Vec<i64> {
    let mut way: Vec<i64> = (1..count as i64).collect();
    cases.random().shuffle(&mut way);
    way.insert(0, 0);
    way
}

/// Every garden of up to three signposts.
fn tiny(cases: &mut Cases) {
    for count in 1..=3u32 {
        let choices = i64::from(count) + 1;
        for code in 0..choices.pow(count) {
            let jumps = (0..count).map(|place| code / choices.pow(place) % choices - 1).collect();
            add(cases, "a garden of a few signposts", jumps);
        }
    }
}

/// Every length of the way before the round, and of the round, up to six.
fn shapes(cases: &mut Cases) {
    for before in 0..=6 {
        for round in 1..=6 {
            let count = before + round;
            let way = random_way(cases, count);
            let jumps = garden(count, &way, way[before], |_| -1);
            let why = match (before, round) {
                (0, _) => "the round leads back to the start",
                (_, 1) => "the walk ends at a signpost that sends to itself",
                _ => "a way of some length and a round of some length",
            };
            add(cases, why, jumps);
        }
    }
    for count in 1..=8 {
        let way = random_way(cases, count);
        add(cases, "the walk sees every signpost and comes out", garden(count, &way, -1, |_| -1));
    }
}

fn mistakes(cases: &mut Cases) {
    add(cases, "all send to the first, which leads out", vec![-1, 0, 0, 0, 0]);
    add(cases, "many send to a signpost on the way out", vec![1, 2, -1, 1, 1, 1]);
    add(cases, "all others send to themselves, and the walk comes out", vec![-1, 1, 2, 3, 4]);
    add(cases, "a round that the walk never comes to", vec![1, 2, -1, 4, 5, 3]);
    add(cases, "a way out that the walk never comes to", vec![1, 2, 0, -1, -1, -1]);
    add(cases, "others lead into the round elsewhere", vec![1, 2, 3, 4, 2, 3, 4]);
    add(cases, "others lead into the way before the round", vec![1, 2, 3, 2, 1, 1]);
    add(cases, "others lead to the start, which is not on the round", vec![1, 2, 1, 0, 0]);
    add(cases, "the way out is read at the last signpost", vec![5, 1, 2, 3, 4, -1]);
    add(cases, "the last item would be another way on", vec![2, 0, -1, 1]);
    add(cases, "the last item would lead back to the start", vec![1, 2, 3, -1, 0]);
    add(cases, "a long way before a short round", garden(30, &(0..30).collect::<Vec<_>>(), 28, |_| -1));
    add(cases, "a short way before a long round", garden(31, &(0..31).collect::<Vec<_>>(), 2, |_| -1));
    add(cases, "the way and the round are of one length", garden(32, &(0..32).collect::<Vec<_>>(), 16, |_| -1));
    add(cases, "the way is twice as long as the round", garden(33, &(0..33).collect::<Vec<_>>(), 22, |_| -1));
}

fn random(cases: &mut Cases) {
    for _ in 0..30 {
        let count = cases.random().between(4, 12);
        let jumps = cases.random().numbers(count as usize, 0, count - 1);
        add(cases, "every signpost sends to one at random", jumps);
    }
    for _ in 0..20 {
        let count = cases.random().between(6, 40) as usize;
        let seen = cases.random().between(2, count as i64) as usize;
        let way = random_way(cases, count);
        let then = match cases.random().between(0, 3) {
            0 => -1,
            _ => way[cases.random().between(0, seen as i64 - 1) as usize],
        };
        // The others lead into the walk, behind one another.
        let jumps = garden(count, &way[..seen], then, |place| way[place * 7 % seen]);
        add(cases, "a random walk, and others that lead into it", jumps);
    }
}

/// As many signposts as the bounds allow, most of them off the walk.
fn largest(cases: &mut Cases) {
    let way = [0, 9_999, 5_000, 7, 8, 9];
    add(cases, "the largest garden, with a short walk", garden(10_000, &way, 7, |_| -1));
}

/// Walks that see every signpost: out at the end, into a round of one, and into a round of half of them.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let way = random_way(cases, n);
        cases.scale("comes-out", n as u64, (garden(n, &way, -1, |_| -1),), -1);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let way = random_way(cases, n);
        let last = way[n - 1];
        cases.scale("round-of-one", n as u64, (garden(n, &way, last, |_| -1),), last);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let way = random_way(cases, n);
        let first = way[n / 2];
        cases.scale("round-of-half", n as u64, (garden(n, &way, first, |_| -1),), first);
    }
}
