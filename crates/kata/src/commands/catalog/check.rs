//! `kata catalog check`: proves packages.

mod data;
mod matrix;
mod mutants;
mod submissions;

use std::path::{Path, PathBuf};
use std::sync::Mutex;

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kata_catalog::{Catalog, Entry, PackageFiles, lint, lint_catalog};
use kata_core::Language;

use crate::CommandResult;
use crate::bench::{Bench, Task};
use crate::commands::{cores, counted};
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Prove packages: manifests, statements, data and every submission's verdict.
///
/// Without an argument the whole catalog is checked. A package passes when its files keep the rules, its data comes
/// out of its generator byte for byte, every submission gets its folder's verdict, and every mutant of the reference is
/// killed by a case or listed as equivalent.
#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// Katas by name, package folders, or folders of packages.
    packages: Vec<String>,
    /// Write `data/` from the generator before checking; for packages given as folders.
    #[arg(long)]
    write: bool,
    /// Show which cases kill which mutants of the reference.
    #[arg(long)]
    matrix: bool,
}

/// What came of one package.
struct Checked {
    problems: Vec<String>,
    /// Mutants of the reference that compile, and how many of these were killed.
    mutants: (usize, usize),
    /// The kill matrix, as text and as JSON.
    matrix: Option<(String, serde_json::Value)>,
}

impl CheckArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut problems = Vec::new();
        let entries = self.entries(context, &mut problems)?;
        let bench = context.bench(cores(), &[Language::Rust])?;
        let bar = progress(entries.len(), context);
        let (mut proved, mut tried, mut killed) = (0, 0, 0);
        let mut matrices = Vec::new();
        for entry in &entries {
            bar.set_message(entry.id().to_string());
            let checked = self.check(&bench, entry);
            proved += usize::from(checked.problems.is_empty());
            tried += checked.mutants.0;
            killed += checked.mutants.1;
            problems.extend(checked.problems);
            matrices.extend(checked.matrix);
            bar.inc(1);
        }
        bar.finish_and_clear();
        if context.printer.is_json() {
            let mut record = serde_json::json!({
                "schema": 1, "checked": entries.len(), "proved": proved, "problems": problems,
                "mutants": tried, "killed": killed,
            });
            if self.matrix {
                record["matrix"] = matrices.into_iter().map(|(_, json)| json).collect();
            }
            context.printer.data(&record.to_string());
        } else {
            for (matrix, _) in &matrices {
                context.printer.data(matrix);
            }
            for problem in &problems {
                context.printer.data(problem);
            }
            context.printer.data(&format!(
                "{proved} of {} proved, {}; {killed} of {} killed",
                counted(entries.len(), "package"),
                counted(problems.len(), "problem"),
                counted(tried, "mutant")
            ));
        }
        Ok(if problems.is_empty() {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
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
        let task = Task::with_cases(entry, package.cases.clone());
        let judged = at_once(package.submissions.iter().collect(), |submission| {
            submissions::check(bench, &task, &package, submission)
        });
        let are_right = judged.iter().all(Option::is_none);
        problems.extend(judged.into_iter().flatten());
        // Mutants of a reference that is itself refused would tell nothing.
        let Some(reference) = package.reference().filter(|_| are_right) else {
            return Checked::with(problems);
        };
        let trials = at_once(mutants::of(reference), |mutant| {
            mutants::try_one(bench, &task, mutant, self.matrix)
        });
        problems.extend(mutants::problems(&package, reference, &trials));
        Checked {
            problems,
            mutants: mutants::counts(&trials),
            matrix: self.matrix.then(|| {
                (
                    matrix::text(&package, &trials),
                    matrix::json(&package, &trials),
                )
            }),
        }
    }

    fn entries(
        &self,
        context: &Context,
        problems: &mut Vec<String>,
    ) -> Result<Vec<Entry>, CliError> {
        if self.write && self.packages.is_empty() {
            return Err(CliError::usage(
                "`--write` needs the package folders it may write to",
            ));
        }
        let mut entries = Vec::new();
        let mut take = |catalog: &Catalog| {
            problems.extend(catalog.problems().iter().map(ToString::to_string));
            problems.extend(lint_catalog(catalog).iter().map(ToString::to_string));
            catalog.entries().to_vec()
        };
        if self.packages.is_empty() {
            return Ok(take(&Catalog::load(&context.catalog_folders())));
        }
        for package in &self.packages {
            let folder = PathBuf::from(package);
            if folder.join("kata.toml").is_file() {
                entries.push(open(&folder)?);
            } else if folder.is_dir() {
                entries.extend(take(&Catalog::from_directories(&[folder])));
            } else {
                entries.push(context.catalog().find(package)?.clone());
            }
        }
        Ok(entries)
    }
}

/// The package in `folder`, whose name and whose parent's name are slug and pattern.
fn open(folder: &Path) -> Result<Entry, CliError> {
    let folder = folder
        .canonicalize()
        .map_err(|error| CliError::io("open", folder, &error))?;
    let name = |path: Option<&Path>| {
        path.and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let (pattern, slug) = (name(folder.parent()), name(Some(&folder)));
    Ok(Entry::open(
        &pattern,
        &slug,
        PackageFiles::directory(folder),
    )?)
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
            mutants: (0, 0),
            matrix: None,
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
