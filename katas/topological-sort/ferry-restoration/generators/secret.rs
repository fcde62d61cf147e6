//! Cases for the ferry's restoration. The oracle finds all that each job needs, however indirectly, by going over all
//! triples of jobs: all can be done unless a job is among its own needs.

use kata_harness::generate::Cases;
use std::collections::BTreeSet;

const MOST: i64 = 20_000;

type Pairs = Vec<(i64, i64)>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(jobs: i64, needs: &Pairs) {
    assert!((1..=MOST).contains(&jobs) && needs.len() <= 100_000);
    assert!(needs.iter().all(|(job, earlier)| (0..jobs).contains(job) && (0..jobs).contains(earlier)));
    assert!(needs.iter().collect::<BTreeSet<_>>().len() == needs.len());
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, jobs: i64, needs: Pairs) {
    check(jobs, &needs);
    let answer = possible(&needs);
    cases.secret(why, (jobs, needs), answer);
}

/// Jobs in no pair can always be done; the others get the numbers from 0, so that a table of them stays small.
fn possible(needs: &Pairs) -> bool {
    let named: BTreeSet<i64> = needs.iter().flat_map(|&(job, earlier)| [job, earlier]).collect();
    let named: Vec<i64> = named.into_iter().collect();
    let place = |job: i64| named.iter().position(|&other| other == job).unwrap();
    let mut before = vec![vec![false; named.len()]; named.len()];
    for &(job, earlier) in needs {
        before[place(job)][place(earlier)] = true;
    }
    for through in 0..named.len() {
        for job in 0..named.len() {
            for earlier in 0..named.len() {
                if before[job][through] && before[through][earlier] {
                    before[job][earlier] = true;
                }
            }
        }
    }
    (0..named.len()).all(|job| !before[job][job])
}

/// Everything that can be said about one job, about two, and about three of which none needs itself.
fn tiny(cases: &mut Cases) {
    for (jobs, own) in [(1, true), (2, true), (3, false)] {
        let pairs: Pairs = (0..jobs)
            .flat_map(|job| (0..jobs).map(move |earlier| (job, earlier)))
            .filter(|(job, earlier)| own || job != earlier)
            .collect();
        for code in 0..1 << pairs.len() {
            let needs = (0..pairs.len()).filter(|place| code >> place & 1 == 1).map(|place| pairs[place]).collect();
            add(cases, "a few jobs", jobs, needs);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "as many jobs as there may be, and no pair", MOST, vec![]);
    add(cases, "the last job of as many as there may be needs the first", MOST, vec![(MOST - 1, 0)]);
    add(cases, "the last job of as many as there may be needs itself", MOST, vec![(MOST - 1, MOST - 1)]);
    add(cases, "many jobs and no pair", 50, vec![]);
    add(cases, "every job needs itself", 6, (0..6).map(|job| (job, job)).collect());
    add(cases, "every job but the first needs the one before it", 40, (1..40).map(|job| (job, job - 1)).collect());
    add(cases, "every job but the last needs the one after it", 40, (0..39).map(|job| (job, job + 1)).collect());
    add(cases, "all jobs in one circle", 40, (0..40).map(|job| (job, (job + 1) % 40)).collect());
    add(cases, "all jobs need the same one", 30, (0..29).map(|job| (job, 29)).collect());
    add(cases, "one job needs all others", 30, (1..30).map(|earlier| (0, earlier)).collect());
    let all = (0..12).flat_map(|job| (0..job).map(move |earlier| (job, earlier))).collect();
    add(cases, "every job needs every one before it", 12, all);
    let all = (0..12).flat_map(|job| (job + 1..12).map(move |earlier| (job, earlier))).collect();
    add(cases, "every job needs every one after it", 12, all);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "two ways to the same need", 4, vec![(3, 2), (3, 1), (2, 0), (1, 0)]);
    add(cases, "a short and a long way to the same need", 5, vec![(4, 0), (4, 3), (3, 2), (2, 1), (1, 0)]);
    add(cases, "a need met again from another job", 3, vec![(0, 1), (2, 1)]);
    add(cases, "job 0 has nothing to do with the circle", 4, vec![(0, 1), (2, 3), (3, 2)]);
    add(cases, "the circle needs job 0, not the other way", 4, vec![(1, 0), (1, 2), (2, 3), (3, 1)]);
    add(cases, "job 0 needs the circle", 4, vec![(0, 1), (1, 2), (2, 3), (3, 1)]);
    add(cases, "a circle of four, in which no two need one another", 6, vec![(1, 2), (2, 3), (3, 4), (4, 1)]);
    add(cases, "the last job needs itself", 5, vec![(1, 0), (4, 4)]);
    add(cases, "a job in the middle needs itself and others", 5, vec![(2, 1), (2, 2), (3, 2)]);
    add(cases, "many jobs are free, two are not", 20, vec![(18, 19), (19, 18)]);
    add(cases, "two circles with a job between", 7, vec![(0, 1), (1, 0), (2, 1), (3, 2), (3, 4), (4, 5), (5, 3)]);
    add(cases, "two chains that cross", 8, vec![(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (0, 5), (4, 1)]);
    let two = vec![(0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (6, 7), (3, 4), (7, 0)];
    add(cases, "two chains that cross and close", 8, two);
}

/// `count` different pairs in which a job needs one of a smaller rank; ranks are given out at random.
fn without_circle(cases: &mut Cases, jobs: i64, count: usize) -> Pairs {
    let mut names: Vec<i64> = (0..jobs).collect();
    cases.random().shuffle(&mut names);
    let mut pairs: Pairs = (0..jobs)
        .flat_map(|job| (0..job).map(move |earlier| (job, earlier)))
        .map(|(job, earlier)| (names[job as usize], names[earlier as usize]))
        .collect();
    cases.random().shuffle(&mut pairs);
    pairs.truncate(count);
    pairs
}

fn random(cases: &mut Cases) {
    for (count, jobs, pairs) in [(12, 4, 5), (12, 6, 7), (10, 8, 12), (10, 15, 20), (8, 30, 60)] {
        for _ in 0..count {
            let needs = without_circle(cases, jobs, pairs);
            add(cases, "random pairs without a circle", jobs, needs.clone());
            let mut turned = needs;
            turned.last_mut().map(|pair| *pair = (pair.1, pair.0));
            add(cases, "random pairs, one of them turned round", jobs, turned);
        }
    }
    for (count, jobs, pairs) in [(15, 5, 5), (15, 8, 8), (10, 20, 18)] {
        for _ in 0..count {
            let numbers = cases.random().numbers(2 * pairs, 0, jobs - 1);
            let different: BTreeSet<(i64, i64)> = numbers.chunks(2).map(|two| (two[0], two[1])).collect();
            let mut needs: Pairs = different.into_iter().filter(|(job, earlier)| job != earlier).collect();
            cases.random().shuffle(&mut needs);
            add(cases, "random pairs", jobs, needs);
        }
    }
}

/// Long chains, so that only one job or two can be done at any time, in every order that could help a slow solution.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let needs = (0..n - 1).map(|job| (job, job + 1)).collect();
        add_scale(cases, "chain-up", n, needs, true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let needs = (1..n).rev().map(|job| (job, job - 1)).collect();
        add_scale(cases, "chain-down", n, needs, true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // Each job needs the two before it.
        let needs = (1..n).flat_map(|job| (job.max(2) - 2..job).map(move |earlier| (job, earlier))).collect();
        let needs = renamed(cases, n, needs);
        add_scale(cases, "shuffled-ladder", n, needs, true);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        // The circle is at the far end of the chain, seen from the job that is free.
        let mut needs: Pairs = (1..n).map(|job| (job, job - 1)).collect();
        needs.push((n - 2, n - 1));
        let needs = renamed(cases, n, needs);
        add_scale(cases, "circle-at-the-end", n, needs, false);
    }
}

fn renamed(cases: &mut Cases, jobs: i64, needs: Pairs) -> Pairs {
    let mut names: Vec<i64> = (0..jobs).collect();
    cases.random().shuffle(&mut names);
    let mut needs: Pairs =
        needs.into_iter().map(|(job, earlier)| (names[job as usize], names[earlier as usize])).collect();
    cases.random().shuffle(&mut needs);
    needs
}

fn add_scale(cases: &mut Cases, family: &str, n: i64, needs: Pairs, answer: bool) {
    check(n, &needs);
    cases.scale(family, n as u64, (n, needs), answer);
}
