//! The same solution gets the same report on every run: fuel, verdict and growth, whatever the threads, the order of the
//! cases and the load of the machine.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};

use kata_catalog::{Catalog, Entry, Package, Submission};
use kata_core::{Case, Language, Report, Verdict};
use kata_judge::{Cancel, Guest, Judge, Limits, Suite};
use kata_tests::{Built, Guests, TestEnvironment, repository, shared_cache};

/// Katas of different shapes: hash maps, in place, nodes, a class, floats, and the abusive ones' own.
const KATAS: [&str; 8] = [
    "longest-two-kind-run",
    "shortest-rake",
    "unnoticed-stretches",
    "echo",
    "linked-list",
    "class",
    "in-place",
    "floats",
];

struct Solution {
    name: String,
    entry: Entry,
    submission: Submission,
}

fn solutions() -> Vec<Solution> {
    let folders = ["katas", "tests/katas"].map(|folder| repository().join(folder));
    let catalog = Catalog::from_directories(&folders);
    let mut solutions = Vec::new();
    for slug in KATAS {
        let entry = catalog.find(slug).expect("the kata").clone();
        let package: Option<Package> = entry.package().ok();
        // The fixtures have no editorial, so they are no whole package: their reference serves.
        let submissions = match package {
            Some(package) => package.submissions,
            None => Language::ALL
                .into_iter()
                .filter_map(|language| entry.reference(&[language]).expect("the files"))
                .collect(),
        };
        // One of each kind: what the judge does with a second one is the same.
        let mut kinds = HashSet::new();
        let is_first = |one: &Submission| kinds.insert((one.language, one.verdict));
        for submission in submissions.into_iter().filter(is_first) {
            let name = format!("{slug}/{}", submission.path());
            solutions.push(Solution {
                name,
                entry: entry.clone(),
                submission,
            });
        }
    }
    solutions
}

fn report(judge: &Judge, guest: &Guest, entry: &Entry, cases: &[Case]) -> Report {
    let manifest = entry.manifest();
    let suite = Suite {
        signature: &manifest.signature,
        cases,
        checker: manifest.checker,
        validator: None,
        cost: &manifest.cost,
        limits: Limits::STANDARD,
    };
    judge
        .run(guest, suite, &Cancel::new())
        .expect("nobody calls it off")
}

/// Keeps every core busy until it is dropped.
struct Load<'a>(&'a AtomicBool);

impl Drop for Load<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

#[test]
fn a_solution_gets_the_same_report_however_it_is_run() {
    let _ = TestEnvironment::with_languages();
    let toolchain = Guests::new(shared_cache());
    let solutions = solutions();
    assert!(solutions.len() >= 20, "{}", solutions.len());
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let load = Load(&done);
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::Relaxed) {
                    std::hint::spin_loop();
                }
            });
        }
        let judges: Vec<Judge> = [1, 2, 4]
            .map(|workers| Judge::new(1, workers, None).expect("an engine"))
            .into();
        for solution in &solutions {
            let mut cases = solution.entry.cases().expect("the cases");
            let (signature, submission) =
                (&solution.entry.manifest().signature, &solution.submission);
            let built: Built<'_> = toolchain
                .build(
                    submission.language,
                    &solution.name,
                    &submission.source,
                    signature,
                )
                .expect("it builds");
            let guests = judges
                .iter()
                .map(|judge| toolchain.load(judge, &built).expect("a guest"));
            let guests: Vec<Guest> = guests.collect();
            let first = report(&judges[0], &guests[0], &solution.entry, &cases);
            assert_eq!(first.verdict, submission.verdict, "{}", solution.name);
            // What takes the whole budget takes seconds: once more, with all workers, will do.
            let is_slow = submission.verdict == Verdict::TimeLimitExceeded;
            let skipped = if is_slow { judges.len() - 1 } else { 0 };
            for (judge, guest) in judges.iter().zip(&guests).skip(skipped) {
                let again = report(judge, guest, &solution.entry, &cases);
                assert_eq!(again, first, "{}", solution.name);
            }
            // The first case that hits a limit ends a run, so only without one is every case run in any order.
            if submission.verdict == Verdict::Accepted {
                cases.reverse();
                let reversed = report(&judges[1], &guests[1], &solution.entry, &cases);
                assert_eq!(reversed, first, "{}", solution.name);
            }
        }
        drop(load);
    });
}
