//! Cases for the valley silences. The oracle asks of every time between two neighbouring events whether a machine runs.

use kata_harness::generate::Cases;

const END: i64 = 86_400_000;

type Runs = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, logs: Vec<Runs>) {
    check(&logs);
    let answer = by_events(&logs);
    cases.secret(why, (logs,), answer);
}

fn check(logs: &[Runs]) {
    assert!((1..=10_000).contains(&logs.len()) && logs.iter().map(Vec::len).sum::<usize>() <= 100_000);
    for log in logs {
        assert!((1..=10_000).contains(&log.len()));
        assert!(log.iter().all(|&(starts, stops)| 0 <= starts && starts < stops && stops <= END));
        assert!(log.windows(2).all(|two| two[0].1 <= two[1].0));
    }
}

/// At every event a run starts or stops, so no silence goes on beyond one.
fn by_events(logs: &[Runs]) -> Runs {
    let mut events: Vec<i64> = logs.iter().flatten().flat_map(|&(starts, stops)| [starts, stops]).collect();
    events.sort();
    events.dedup();
    let runs = |from, to| logs.iter().flatten().any(|&(starts, stops)| starts <= from && to <= stops);
    events.windows(2).map(|two| (two[0], two[1])).filter(|&(from, to)| !runs(from, to)).collect()
}

/// One or two machines with a run each up to time 3, every three runs of three machines, and two runs of one machine.
fn tiny(cases: &mut Cases) {
    let all: Runs = (0..3).flat_map(|starts| (starts + 1..=3).map(move |stops| (starts, stops))).collect();
    for (index, &first) in all.iter().enumerate() {
        add(cases, "one run of one machine", vec![vec![first]]);
        for &second in &all {
            add(cases, "a run of each of two machines", vec![vec![first], vec![second]]);
        }
        for (other, &second) in all.iter().enumerate().skip(index + 1) {
            for &third in &all[other + 1..] {
                add(cases, "a run of each of three machines", vec![vec![third], vec![first], vec![second]]);
            }
        }
    }
    for pause in 1..=4 {
        for length in 1..=2 {
            add(cases, "two runs of one machine", vec![vec![(0, 1), (pause, pause + length)]]);
            let log = vec![(0, 1), (pause, pause + length)];
            add(cases, "two runs, and one of another machine", vec![log, vec![(2, 3)]]);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "a machine that runs all day", vec![vec![(0, END)]]);
    add(cases, "one machine runs all day", vec![vec![(5, 9)], vec![(0, END)], vec![(2, 3), (11, 20)]]);
    add(cases, "silence nearly all day", vec![vec![(END - 1, END)], vec![(0, 1)]]);
    add(cases, "silence nearly all day, one machine", vec![vec![(0, 1), (END - 1, END)]]);
    add(cases, "all machines alike", vec![vec![(3, 5), (9, 12)]; 10]);
    add(cases, "one machine, many pauses", vec![pulses(30, 7, 4)]);
    add(cases, "one machine that stops and starts at once", vec![pulses(30, 5, 5)]);
    add(cases, "one machine after the other", dealt(pulses(30, 5, 5), 30));
    add(cases, "one machine after the other, a millisecond between", dealt(pulses(30, 5, 4), 30));
    add(cases, "each within the one before", (0..15).map(|place| vec![(place, 40 - place)]).collect());
    add(cases, "all from the same moment", (1..15).rev().map(|stops| vec![(4, 4 + stops)]).collect());
    add(cases, "all until the same moment", (0..15).map(|starts| vec![(starts, 15)]).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "a long run hides a short one, then a silence", vec![vec![(0, 20)], vec![(3, 5), (25, 30)]]);
    add(cases, "a long run hides two that lie apart", vec![vec![(0, 20)], vec![(3, 5)], vec![(9, 11)]]);
    add(cases, "a long run hides many", vec![vec![(0, 100), (110, 120)], pulses(12, 8, 3)]);
    add(cases, "one machine runs in all pauses of another", dealt(pulses(5, 3, 3), 2));
    add(cases, "a pause is cut short on both sides", vec![vec![(0, 10), (30, 40)], vec![(8, 14), (27, 33)]]);
    add(cases, "a pause is cut in two", vec![vec![(0, 10), (30, 40)], vec![(18, 21)]]);
    add(cases, "a pause is cut in three", vec![vec![(0, 10), (40, 50)], vec![(15, 18)], vec![(25, 31)]]);
    add(cases, "a machine with one run has no pause of its own", vec![vec![(1, 2), (8, 9)], vec![(4, 5)]]);
    add(cases, "one machine is done before the other begins", vec![vec![(20, 22), (25, 27)], vec![(1, 3), (6, 8)]]);
    add(cases, "first to start and last to stop", vec![vec![(5, 6)], vec![(0, 2), (9, 30)], vec![(12, 14), (18, 20)]]);
    add(cases, "the machine listed last starts first", vec![vec![(50, 60)], vec![(20, 30), (70, 75)], vec![(0, 10)]]);
    add(cases, "a silence of one millisecond", vec![vec![(0, 4), (9, 12)], vec![(5, 8)]]);
    add(cases, "a touch, a millisecond, a touch", vec![vec![(0, 4), (8, 10)], vec![(4, 7)], vec![(10, 13), (13, 14)]]);
    add(cases, "silence neither before the first run nor after the last", vec![vec![(500, 600)], vec![(700, 800)]]);
    add(cases, "a log without pauses", vec![vec![(0, 5), (20, 25)], vec![(8, 10), (10, 12), (12, 15)]]);
    add(cases, "equal starts, the longer one first", vec![vec![(2, 9)], vec![(2, 4), (6, 7)], vec![(11, 12)]]);
}

fn random(cases: &mut Cases) {
    let shapes = [(25, 2, 2, 4), (25, 3, 2, 6), (20, 4, 3, 12), (12, 8, 3, 40), (8, 3, 12, 20), (6, 25, 2, 150)];
    for (count, machines, runs, pause) in shapes {
        for _ in 0..count {
            let logs = (0..machines).map(|_| some(cases, runs, pause, 5)).collect();
            add(cases, "random logs", logs);
        }
    }
    for _ in 0..6 {
        let logs = (0..4).map(|_| some(cases, 5, 13_000_000, 4_000_000)).collect();
        add(cases, "random logs of a whole day", logs);
    }
}

/// A log of one to `most` runs.
fn some(cases: &mut Cases, most: i64, pause: i64, longest: i64) -> Runs {
    let mut now = 0;
    let mut log = Runs::new();
    for _ in 0..cases.random().between(1, most) {
        let starts = now + cases.random().between(0, pause);
        now = starts + cases.random().between(1, longest);
        log.push((starts, now));
    }
    log
}

/// Runs of a fixed length that start at fixed distances.
fn pulses(count: i64, distance: i64, length: i64) -> Runs {
    (0..count).map(|place| (distance * place, distance * place + length)).collect()
}

/// As many machines as runs, shuffled, with silences between all or none; then eight machines that take turns.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let silences = (1..n).map(|place| (10 * place - 4, 10 * place)).collect();
        scaled(cases, "one-run-each", n, dealt(pulses(n, 10, 6), n as usize), silences);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        scaled(cases, "never-silent", n, dealt(pulses(n, 3, 4), n as usize), vec![]);
    }
    for n in [128, 256, 512, 1024, 2048, 4096i64] {
        let silences = (1..n).map(|place| (10 * place - 4, 10 * place)).collect();
        scaled(cases, "in-turn", n, dealt(pulses(n, 10, 6), 8), silences);
    }
}

/// The runs dealt out to the machines, one after the other.
fn dealt(runs: Runs, machines: usize) -> Vec<Runs> {
    (0..machines).map(|first| runs[first..].iter().step_by(machines).copied().collect()).collect()
}

fn scaled(cases: &mut Cases, family: &str, n: i64, mut logs: Vec<Runs>, silences: Runs) {
    cases.random().shuffle(&mut logs);
    check(&logs);
    if n <= 256 {
        assert_eq!(by_events(&logs), silences);
    }
    cases.scale(family, n as u64, (logs,), silences);
}
