//! Cases for the overbooked hook. The oracle counts how often each hook was given out.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    largest(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, tags: Vec<i64>) {
    let answer = overbooked(&tags).expect("one hook is given out more than once");
    cases.secret(why, (tags,), answer);
}

/// The one hook given out more than once; none if there are several.
fn overbooked(tags: &[i64]) -> Option<i64> {
    let hooks = tags.len() as i64 - 1;
    assert!((1..=10_000).contains(&hooks) && tags.iter().all(|tag| (1..=hooks).contains(tag)));
    let mut counts = vec![0; tags.len()];
    for &tag in tags {
        counts[tag as usize] += 1;
    }
    let mut several = (1..=hooks).filter(|&hook| counts[hook as usize] > 1);
    let first = several.next();
    first.filter(|_| several.next().is_none())
}

/// Every list of two to four tags that keeps the rules.
fn tiny(cases: &mut Cases) {
    for hooks in 1..=3i64 {
        let count = hooks as u32 + 1;
        for code in 0..hooks.pow(count) {
            let tags: Vec<i64> = (0..count).map(|place| code / hooks.pow(place) % hooks + 1).collect();
            if overbooked(&tags).is_some() {
                add(cases, "a few tags", tags);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    for hooks in [4, 7, 8, 15, 16] {
        add(cases, "every tag says the first hook", vec![1; hooks + 1]);
        add(cases, "every tag says the last hook", vec![hooks as i64; hooks + 1]);
        let rising: Vec<i64> = (1..=hooks as i64).collect();
        add(cases, "in order, the first hook twice", [vec![1], rising.clone()].concat());
        add(cases, "in order, the last hook twice", [rising.clone(), vec![hooks as i64]].concat());
        let falling: Vec<i64> = rising.iter().rev().copied().collect();
        add(cases, "in falling order, the last hook twice", [vec![hooks as i64], falling.clone()].concat());
        add(cases, "in falling order, the first hook twice", [falling, vec![1]].concat());
        let middle = hooks as i64 / 2;
        let others = without(&rising, middle);
        add(cases, "the middle hook comes first and last", [vec![middle], others, vec![middle]].concat());
    }
}

fn without(tags: &[i64], hook: i64) -> Vec<i64> {
    tags.iter().copied().filter(|&tag| tag != hook).collect()
}

fn mistakes(cases: &mut Cases) {
    add(cases, "three times, with one hook empty", vec![5, 3, 1, 3, 2, 3]);
    add(cases, "four times, and the empty hooks below", vec![6, 6, 3, 6, 5, 6, 4]);
    add(cases, "four times, and the empty hooks above", vec![1, 2, 1, 3, 1, 4, 1]);
    add(cases, "the two tags stand far apart", vec![4, 1, 2, 3, 5, 6, 4]);
    add(cases, "most tags name their own place", vec![3, 1, 2, 3, 4, 5, 6]);
    add(cases, "the tags at the front name their own places", vec![5, 1, 2, 3, 5, 4]);
    add(cases, "the walk from the front is short, rounds of others are long", vec![6, 2, 3, 4, 5, 1, 6]);
    add(cases, "the walk from the front sees every place", vec![1, 2, 3, 4, 5, 6, 3]);
    add(cases, "the walk from the front goes round all places", vec![1, 2, 3, 4, 5, 6, 1]);
    add(cases, "a round of two, met at its other place", vec![1, 2, 3, 4, 3]);
    add(cases, "a long path before a round of three", vec![1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 8]);
    add(cases, "others in a round of two, the front in one of one", vec![3, 2, 1, 3]);
    add(cases, "the last place is in a round of its own", vec![2, 1, 2, 4, 3]);
}

/// Hooks as often as `times` says, in random order.
fn random(cases: &mut Cases) {
    for (count, most) in [(50, 9), (30, 20), (12, 70)] {
        for _ in 0..count {
            let hooks = cases.random().between(3, most);
            let times = match cases.random().between(0, 1) {
                0 => 2,
                _ => cases.random().between(2, hooks + 1),
            };
            let mut others: Vec<i64> = (1..=hooks).collect();
            cases.random().shuffle(&mut others);
            let hook = others[0];
            let mut tags = vec![hook; times as usize];
            tags.extend(&others[1..(hooks + 2 - times) as usize]);
            cases.random().shuffle(&mut tags);
            let why = if times == 2 { "one hook twice, at random" } else { "one hook several times, at random" };
            add(cases, why, tags);
        }
    }
}

/// As many tags as the bounds allow, most of them naming their own places.
fn largest(cases: &mut Cases) {
    let tags = [vec![10_000, 9_999], (2..=9_998).collect(), vec![1, 9_999]].concat();
    add(cases, "as many tags as the bounds allow", tags);
}

/// The two tags that agree stand last, with the greatest number, and the walk from the front sees every place; then half
/// of all tags agree, in random order; then the walk sees a quarter of the places, at random, and goes round half of them.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut way: Vec<i64> = (1..n - 1).collect();
        cases.random().shuffle(&mut way);
        way.insert(0, 0);
        way.extend([n - 1, n, n]);
        let mut tags = vec![0; n as usize + 1];
        for pair in way.windows(2) {
            tags[pair[0] as usize] = pair[1];
        }
        cases.scale("agree-at-the-end", n as u64, (tags,), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let mut others: Vec<i64> = (1..n).collect();
        cases.random().shuffle(&mut others);
        let mut tags = others[..n as usize / 2].to_vec();
        tags.resize(n as usize + 1, n);
        cases.scale("half-agree", n as u64, (tags,), n);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let mut places: Vec<i64> = (1..=n as i64).collect();
        cases.random().shuffle(&mut places);
        let (way, others) = places.split_at(n * 3 / 4 - 1);
        let way = [&[0], way].concat();
        let mut tags = vec![0; n + 1];
        for pair in [&way[..], &way[n / 4..=n / 4]].concat().windows(2) {
            tags[pair[0] as usize] = pair[1];
        }
        for (place, &other) in others.iter().enumerate() {
            tags[other as usize] = others[(place + 1) % others.len()];
        }
        cases.scale("random-round", n as u64, (tags,), way[n / 4]);
    }
}
