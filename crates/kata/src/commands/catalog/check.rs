//! `kata catalog check`: proves packages.

use std::path::{Path, PathBuf};

use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use kata_catalog::{Catalog, Entry, Package, PackageFiles, Submission, lint, lint_catalog};

use super::generate::generate;
use crate::CommandResult;
use crate::bench::{Bench, CallOff, Saved, Task};
use crate::commands::counted;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Prove packages: manifests, statements, data and every submission's verdict.
///
/// Without an argument the whole catalog is checked. A package passes when its files keep the rules, its data comes
/// out of its generator byte for byte, and every submission gets its folder's verdict.
#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// Katas by name, package folders, or folders of packages.
    packages: Vec<String>,
    /// Write `data/` from the generator before checking; for packages given as folders.
    #[arg(long)]
    write: bool,
}

impl CheckArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut problems = Vec::new();
        let entries = self.entries(context, &mut problems)?;
        let bench = context.bench(1)?;
        let bar = progress(entries.len(), context);
        let mut proved = 0;
        for entry in &entries {
            bar.set_message(entry.id().to_string());
            let found = check(&bench, entry, self.write);
            if found.is_empty() {
                proved += 1;
            }
            problems.extend(found);
            bar.inc(1);
        }
        bar.finish_and_clear();
        if context.printer.is_json() {
            context.printer.data(
                &serde_json::json!({"schema": 1, "checked": entries.len(), "proved": proved, "problems": problems})
                    .to_string(),
            );
        } else {
            for problem in &problems {
                context.printer.data(problem);
            }
            context.printer.data(&format!(
                "{proved} of {} proved, {}",
                counted(entries.len(), "package"),
                counted(problems.len(), "problem")
            ));
        }
        Ok(if problems.is_empty() {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
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

/// Everything that is wrong with one package, a line each.
fn check(bench: &Bench, entry: &Entry, write: bool) -> Vec<String> {
    let package = match read(bench, entry, write) {
        Ok(package) => package,
        Err(problem) => return vec![problem],
    };
    let mut problems: Vec<String> = lint(&package).iter().map(ToString::to_string).collect();
    if let Some(source) = &package.generator {
        problems.extend(check_data(bench, entry, &package, source.as_bytes()));
    }
    let task = Task::with_cases(entry, package.cases.clone());
    let submissions = package.submissions.iter();
    problems.extend(
        submissions.filter_map(|submission| check_submission(bench, &task, &package, submission)),
    );
    problems
}

/// Reads the package, after writing its data when that is wanted.
fn read(bench: &Bench, entry: &Entry, write: bool) -> Result<Package, String> {
    let package = entry.package().map_err(|error| error.to_string())?;
    let (true, Some(source)) = (write, &package.generator) else {
        return Ok(package);
    };
    let data = generate(bench, &package, source.as_bytes())
        .map_err(|why| format!("{}: {why}", package.name("generators/secret.rs")))?;
    for (file, text) in [
        ("data/secret.jsonl", data.secret),
        ("data/scale.jsonl", data.scale),
    ] {
        let path = Path::new(entry.files().root()).join(file);
        std::fs::write(&path, text)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    entry.package().map_err(|error| error.to_string())
}

/// Whether the data is what the generator writes.
fn check_data(bench: &Bench, entry: &Entry, package: &Package, source: &[u8]) -> Vec<String> {
    let data = match generate(bench, package, source) {
        Ok(data) => data,
        Err(why) => return vec![format!("{}: {why}", package.name("generators/secret.rs"))],
    };
    [("data/secret.jsonl", data.secret), ("data/scale.jsonl", data.scale)]
        .into_iter()
        .filter_map(|(file, generated)| {
            let kept = entry.files().text_if_present(file).ok().flatten().unwrap_or_default();
            let line = kept
                .lines()
                .zip(generated.lines())
                .position(|(kept, generated)| kept != generated).unwrap_or_else(|| kept.lines().count().min(generated.lines().count()));
            (kept != generated).then(|| {
                format!(
                    "{}:{}: is not what the generator writes: `kata catalog check --write` writes it anew",
                    package.name(file),
                    line + 1
                )
            })
        })
        .collect()
}

/// Whether a submission gets its folder's verdict.
fn check_submission(
    bench: &Bench,
    task: &Task,
    package: &Package,
    submission: &Submission,
) -> Option<String> {
    let shown_as = package.name(&submission.path());
    let saved = Saved {
        bytes: &submission.source,
        shown_as: &shown_as,
        language: submission.language,
        incremental: false,
    };
    let judgement = match bench.judge(task, saved, &CallOff::default()) {
        Ok(Some(judgement)) => judgement,
        Ok(None) => return Some(format!("{shown_as}: the run was called off")),
        Err(error) => return Some(format!("{shown_as}: {}", error.message)),
    };
    if judgement.report.verdict == submission.verdict {
        return None;
    }
    let text = kata_report::verdict_text(&judgement.report, 100);
    Some(format!(
        "{shown_as}: must be {}, but is {}",
        submission.verdict,
        text.trim_end().replace('\n', "\n  ")
    ))
}
