//! Cases for the settled board. The oracle takes the statement at its word: from each gate it follows every wire back,
//! along each way anew.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

const MOST: i64 = 10_000;
const SLOWEST: i64 = 10_000;

type Pairs = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(wires: &Pairs, delays: &[i64]) {
    let gates = delays.len() as i64;
    assert!((1..=MOST).contains(&gates) && delays.iter().all(|delay| (1..=SLOWEST).contains(delay)));
    assert!(wires.len() <= 50_000);
    assert!(wires.iter().all(|(from, to)| (1..=gates).contains(from) && (1..=gates).contains(to) && from != to));
    assert!(wires.iter().collect::<BTreeSet<_>>().len() == wires.len());
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, wires: Pairs, delays: Vec<i64>) {
    check(&wires, &delays);
    let gates = delays.len() as i64;
    let answer = (1..=gates).map(|gate| settled(gate, &wires, &delays, 0)).max().unwrap();
    cases.secret(why, (gates, wires, delays), answer);
}

/// Would not come to an end where wires lead back, so the depth is watched.
fn settled(gate: i64, wires: &Pairs, delays: &[i64], depth: usize) -> i64 {
    assert!(depth < delays.len(), "wires lead back");
    let inputs = wires.iter().filter(|(_, to)| *to == gate);
    let last = inputs.map(|&(from, _)| settled(from, wires, delays, depth + 1)).max();
    last.unwrap_or(0) + delays[gate as usize - 1]
}

/// Boards of one gate and of two, and of three wired in every way that does not lead back.
fn tiny(cases: &mut Cases) {
    for delay in [1, 2] {
        add(cases, "one gate", vec![], vec![delay]);
    }
    for delays in [[1, 1], [1, 2], [2, 1]] {
        for wires in [vec![], vec![(1, 2)], vec![(2, 1)]] {
            add(cases, "two gates", wires, delays.to_vec());
        }
    }
    // No two sets of these delays have the same sum.
    for delays in [[1, 2, 4], [4, 1, 2]] {
        for code in 0..27 {
            let ways = [(1, 2, code % 3), (2, 3, code / 3 % 3), (3, 1, code / 9)];
            if code == 13 || code == 26 {
                continue; // around in a circle
            }
            let wires = ways
                .into_iter()
                .filter(|&(_, _, way)| way > 0)
                .map(|(a, b, way)| if way == 1 { (a, b) } else { (b, a) })
                .collect();
            add(cases, "three gates", wires, delays.to_vec());
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the slowest gate alone", vec![], vec![SLOWEST]);
    add(cases, "a chain of the slowest gates", (1..60).map(|gate| (gate, gate + 1)).collect(), vec![SLOWEST; 60]);
    let delays = (0..MOST).map(|gate| 1 + gate % 9).collect();
    add(cases, "as many gates as there may be", vec![(MOST, 1), (1, 2), (MOST, 2)], delays);
    add(cases, "many gates and no wire", vec![], (1..=50).map(|gate| gate * 7 % 51).collect());
    add(cases, "a chain against the numbers", (1..40).map(|gate| (gate + 1, gate)).collect(), vec![3; 40]);
    add(cases, "one gate feeds all others", (2..=30).map(|to| (1, to)).collect(), (1..=30).collect());
    add(cases, "all others feed one gate", (2..=30).map(|from| (from, 1)).collect(), (1..=30).collect());
    let all = (1..=10).flat_map(|to| (1..to).map(move |from| (from, to))).collect();
    add(cases, "each gate feeds all after it", all, vec![1; 10]);
    let all = (1..=10).flat_map(|to| (to + 1..=10).map(move |from| (from, to))).collect();
    add(cases, "each gate feeds all before it", all, (1..=10).collect());
}

fn mistakes(cases: &mut Cases) {
    let two = vec![(1, 5), (2, 3), (3, 4), (4, 5)];
    add(cases, "the short way has the slow gate", two.clone(), vec![90, 1, 1, 1, 1]);
    add(cases, "the long way is the slow one", two, vec![2, 9, 9, 9, 1]);
    let wires = vec![(1, 2), (3, 4)];
    add(cases, "two chains, each slow at another place", wires, vec![50, 1, 1, 50]);
    let wires = vec![(1, 2), (2, 3), (4, 5), (5, 6)];
    add(cases, "three layers, each slow in another chain", wires, vec![9, 1, 9, 1, 9, 1]);
    add(cases, "a gate that feeds nothing settles last", vec![(1, 2), (1, 3)], vec![1, 80, 2]);
    add(cases, "a gate in no wire settles last", vec![(1, 2), (2, 3)], vec![1, 1, 1, 40]);
    add(cases, "the gate with the highest number settles first", vec![(4, 3), (3, 2), (2, 1)], vec![5, 5, 5, 5]);
    let wires = vec![(1, 4), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6)];
    add(cases, "a later input after the time was handed on", wires, vec![1, 20, 20, 1, 1, 1]);
    let wires = vec![(6, 3), (6, 5), (5, 4), (4, 3), (3, 2), (2, 1)];
    add(cases, "a later input after the time was handed on, against the numbers", wires, vec![1, 1, 1, 20, 20, 1]);
    let wires = vec![(1, 3), (2, 3), (3, 4), (3, 5), (4, 6), (5, 6)];
    add(cases, "two inputs at both ends of the middle gate", wires, vec![3, 8, 1, 6, 2, 1]);
    let wires = vec![(1, 2), (2, 3), (3, 4), (5, 6)];
    add(cases, "the way with the most gates is a quick one", wires, vec![1, 1, 1, 1, 30, 30]);
    add(cases, "the slowest gate is not on the slowest way", vec![(1, 2), (2, 3), (3, 4)], vec![9, 9, 9, 9, 30]);
    let wires = vec![(1, 2), (1, 3), (2, 4), (3, 5)];
    add(cases, "the slower of two gates leads to the quicker way", wires, vec![1, 8, 7, 1, 40]);
}

/// `count` wires between `gates` gates, none of which leads back.
fn wired(cases: &mut Cases, gates: i64, count: usize) -> Pairs {
    let mut wires: Pairs = (1..=gates).flat_map(|to| (1..to).map(move |from| (from, to))).collect();
    cases.random().shuffle(&mut wires);
    wires.truncate(count);
    renamed(cases, gates, wires).1
}

/// New numbers for all gates, and the wires in any order.
fn renamed(cases: &mut Cases, gates: i64, wires: Pairs) -> (Vec<i64>, Pairs) {
    let mut names: Vec<i64> = (1..=gates).collect();
    cases.random().shuffle(&mut names);
    let mut wires: Pairs =
        wires.into_iter().map(|(from, to)| (names[from as usize - 1], names[to as usize - 1])).collect();
    cases.random().shuffle(&mut wires);
    (names, wires)
}

fn random(cases: &mut Cases) {
    let small = [(25, 4, 4, 9), (25, 6, 7, 9), (20, 8, 12, 20)];
    let larger = [(15, 14, 20, 30), (12, 30, 45, 100), (6, 50, 70, SLOWEST)];
    for (count, gates, wires, slowest) in small.into_iter().chain(larger) {
        for _ in 0..count {
            let wires = wired(cases, gates, wires);
            let delays = cases.random().numbers(gates as usize, 1, slowest);
            add(cases, "a random board", wires, delays);
        }
    }
}

/// Long ways, listed in every order that could help a slow solution. Until they get new numbers, wires lead upwards, so
/// that the times can be told gate by gate.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let wires = (1..n).rev().map(|gate| (gate, gate + 1)).collect();
        let delays = cases.random().numbers(n as usize, 1, 9);
        let answer = delays.iter().sum();
        add_scale(cases, "chain-up", wires, delays, answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let wires = (1..n).map(|gate| (gate + 1, gate)).collect();
        let delays = cases.random().numbers(n as usize, 1, 9);
        let answer = delays.iter().sum();
        add_scale(cases, "chain-down", wires, delays, answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // Each gate has its inputs from the two before it, and the longest way goes through all.
        let wires = (2..=n).flat_map(|to| ((to - 2).max(1)..to).map(move |from| (from, to))).collect();
        let (_, wires) = renamed(cases, n, wires);
        let delays = cases.random().numbers(n as usize, 1, 9);
        let answer = delays.iter().sum();
        add_scale(cases, "shuffled-ladder", wires, delays, answer);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // Layers of four gates, each with inputs from two gates of the layer before it.
        let mut wires: Pairs = Vec::new();
        for to in 5..=n {
            let layer = (to - 1) / 4 * 4 - 3;
            let first = cases.random().between(0, 3);
            wires.push((layer + first, to));
            wires.push((layer + (first + 1) % 4, to));
        }
        let own = cases.random().numbers(n as usize, 1, 99);
        let mut times = own.clone();
        for &(from, to) in &wires {
            let (from, to) = (from as usize - 1, to as usize - 1);
            times[to] = times[to].max(times[from] + own[to]);
        }
        let answer = times.into_iter().max().unwrap();
        let (names, wires) = renamed(cases, n, wires);
        let mut delays = own.clone();
        for (gate, &name) in names.iter().enumerate() {
            delays[name as usize - 1] = own[gate];
        }
        add_scale(cases, "layers-of-four", wires, delays, answer);
    }
}

fn add_scale(cases: &mut Cases, family: &str, wires: Pairs, delays: Vec<i64>, answer: i64) {
    check(&wires, &delays);
    let gates = delays.len() as u64;
    cases.scale(family, gates, (gates as i64, wires, delays), answer);
}
