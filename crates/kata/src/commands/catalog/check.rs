//! `kata catalog check`: proves packages.

mod chosen;
mod data;
mod matrix;
mod mutants;
mod proved;
mod submissions;
mod summary;

use std::sync::Mutex;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kata_catalog::{Entry, lint};
use kata_core::Language;

use crate::CommandResult;
use crate::bench::{Bench, Task};
use crate::commands::cores;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

use self::proved::Proved;
use self::summary::Summary;

/// Prove packages: manifests, statements, data and every submission's verdict.
///
/// Without an argument the whole catalog is checked. A package passes when its files keep the rules, its data comes
/// out of its generator byte for byte, every submission gets its folder's verdict, and every mutant of the reference is
/// killed by a case or listed as equivalent.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "flags of a command line")]
pub(crate) struct CheckArguments {
    /// Katas by name, package folders, patterns' folders, or folders of these.
    packages: Vec<String>,
    /// Write `data/` from the generator before checking; for packages given as folders.
    #[arg(long)]
    write: bool,
    /// Show which cases kill which mutants of the reference.
    #[arg(long)]
    matrix: bool,
    /// Leave out packages that were proved before as they are now, by this build of kata and this rustc.
    #[arg(long, conflicts_with = "matrix")]
    changed: bool,
    /// Leave out the mutants of the reference: quicker, and it proves less.
    #[arg(long, conflicts_with = "matrix")]
    no_mutants: bool,
}

/// What came of one package.
#[derive(Default)]
struct Checked {
    problems: Vec<String>,
    /// Mutants of the reference that compile, and how many of these were killed; `None` when they were not tried.
    mutants: Option<(usize, usize)>,
    /// The kill matrix, as text and as JSON.
    matrix: Option<(String, serde_json::Value)>,
}

impl CheckArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut problems = Vec::new();
        if self.write && self.packages.is_empty() {
            return Err(CliError::usage(
                "`--write` needs the package folders it may write to",
            ));
        }
        let entries = chosen::entries(&self.packages, context, &mut problems)?;
        let bench = context.bench(cores(), &[Language::Rust])?;
        let mut proved = Proved::open(&context.home().join("cache"), &bench)?;
        let bar = progress(entries.len(), context);
        let mut done = Vec::new();
        let mut unchanged = 0;
        for entry in &entries {
            bar.set_message(entry.id().to_string());
            let proof = self.proof(&proved, entry);
            if self.changed && proof.as_ref().is_some_and(|proof| proved.has(proof)) {
                unchanged += 1;
            } else {
                let checked = self.check(&bench, entry);
                // What was saved, or written anew, while it was checked is not what was proved.
                let is_proved = checked.problems.is_empty() && proof == self.proof(&proved, entry);
                if let Some(proof) = proof.filter(|_| is_proved) {
                    proved.keep(proof);
                }
                done.push((entry, checked));
            }
            bar.inc(1);
        }
        bar.finish_and_clear();
        problems.extend(
            done.iter()
                .flat_map(|(_, checked)| checked.problems.clone()),
        );
        let summary = Summary {
            problems,
            unchanged,
            done,
        };
        if context.printer.is_json() {
            context.printer.data(&summary.json(self.matrix));
        } else {
            context.printer.data(&summary.text());
        }
        Ok(if summary.problems.is_empty() {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
    }

    /// What a proof of `entry` is kept as; `None` for files that cannot be read, which the check will tell of.
    fn proof(&self, proved: &Proved, entry: &Entry) -> Option<String> {
        proved.proof(entry, !self.no_mutants).ok()
    }

    /// Everything that is wrong with one package.
    fn check(&self, bench: &Bench, entry: &Entry) -> Checked {
        let package = match data::read(bench, entry, self.write) {
            Ok(package) => package,
            Err(problem) => return Checked::with(vec![problem]),
        };
        let mut problems: Vec<String> = lint(&package).iter().map(ToString::to_string).collect();
        if let Some(source) = &package.generator {
            problems.extend(data::is_generated(
                bench,
                entry,
                &package,
                source.as_bytes(),
            ));
        }
        problems.extend(data::is_valid(bench, &package));
        let task = Task::with_cases(entry, package.cases.clone()).for_verdicts();
        let judged = at_once(package.submissions.iter().collect(), |submission| {
            submissions::check(bench, &task, &package, submission)
        });
        let are_right = judged.iter().all(Option::is_none);
        problems.extend(judged.into_iter().flatten());
        // Mutants of a reference that is itself refused would tell nothing.
        let wanted = are_right && !self.no_mutants;
        let Some(reference) = package.reference().filter(|_| wanted) else {
            return Checked::with(problems);
        };
        let trials = at_once(mutants::of(reference), |mutant| {
            mutants::try_one(bench, &task, mutant, self.matrix)
        });
        problems.extend(mutants::problems(&package, reference, &trials));
        Checked {
            problems,
            mutants: Some(mutants::counts(&trials)),
            matrix: self.matrix.then(|| {
                (
                    matrix::text(&package, &trials),
                    matrix::json(&package, &trials),
                )
            }),
        }
    }
}

fn progress(packages: usize, context: &Context) -> ProgressBar {
    if !context.printer.is_interactive() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:24} {pos}/{len} {msg}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(packages as u64).with_style(style)
}

impl Checked {
    fn with(problems: Vec<String>) -> Self {
        Self {
            problems,
            ..Self::default()
        }
    }
}

/// What `work` makes of each of `items`, in their order, as many at once as there are cores.
fn at_once<T: Send, R: Send>(items: Vec<T>, work: impl Fn(T) -> R + Sync) -> Vec<R> {
    let items = Mutex::new(items.into_iter().enumerate());
    let next = || items.lock().ok()?.next();
    let done = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..cores() {
            scope.spawn(|| {
                while let Some((index, item)) = next() {
                    let result = work(item);
                    if let Ok(mut done) = done.lock() {
                        done.push((index, result));
                    }
                }
            });
        }
    });
    let mut done = done.into_inner().unwrap_or_default();
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}
