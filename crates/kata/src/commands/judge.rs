//! `kata judge`: files against a kata, outside any attempt.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use clap::Args;
use kata_core::{Language, SourceHash, Verdict};
use kata_report::{Judged, growth_text, printable, verdict_json, verdict_text};

use crate::bench::{Bench, CallOff, Judgement, Saved, Task};
use crate::commands::named;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};
use crate::printer::Printer;
use crate::solution_file::{self, Irregular};
use crate::{CommandResult, commands};

/// Judge files against a kata, outside any attempt.
///
/// For authors, CI and cohorts. Several files are judged in parallel; with `--format json` each gets a line, in the
/// order given.
#[derive(Debug, Args)]
pub(crate) struct JudgeArguments {
    /// The kata: its slug, the start of it, its title, or a package's folder.
    kata: String,
    /// The files to judge; the ending tells the language.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How many files are judged at once; as many as there are cores by default.
    #[arg(long, value_name = "N")]
    threads: Option<usize>,
}

impl JudgeArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let task = Task::of(&named(context, &self.kata)?)?;
        let sources = self
            .files
            .iter()
            .map(|file| read(file))
            .collect::<Result<Vec<_>, _>>()?;
        let threads = self
            .threads
            .unwrap_or_else(commands::cores)
            .clamp(1, self.files.len());
        let bench = context.bench(threads, &languages(&sources))?;
        judge_all(&bench, &task, &sources, threads, context.printer)
    }
}

/// The languages of `sources`, each once.
fn languages(sources: &[SourceFile]) -> Vec<Language> {
    let is_used = |language: &Language| sources.iter().any(|source| source.language == *language);
    Language::ALL.into_iter().filter(is_used).collect()
}

struct SourceFile {
    shown_as: String,
    language: Language,
    /// The bytes, or why there are none to judge: the file gets a verdict, and the others theirs.
    bytes: Result<Vec<u8>, Irregular>,
}

fn read(file: &Path) -> Result<SourceFile, CliError> {
    let Some(extension) = file.extension().and_then(|extension| extension.to_str()) else {
        let message = format!("{} has no ending that tells its language", file.display());
        return Err(CliError::usage(message).hint("name files such as solution.py"));
    };
    let language = Language::from_extension(extension)
        .map_err(|error| CliError::usage(format!("{}: {error}", file.display())))?;
    Ok(SourceFile {
        shown_as: file.display().to_string(),
        language,
        bytes: match solution_file::irregular(file) {
            Some(irregular) => Err(irregular),
            None => Ok(solution_file::read(file)?),
        },
    })
}

/// Judges every file and prints each as soon as those before it are printed.
fn judge_all(
    bench: &Bench,
    task: &Task,
    sources: &[SourceFile],
    threads: usize,
    printer: Printer,
) -> CommandResult {
    let next = AtomicUsize::new(0);
    let all_accepted = AtomicBool::new(true);
    let waiting = Mutex::new((0, sources.iter().map(|_| None).collect::<Vec<_>>()));
    let failed = Mutex::new(None);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                while let Some((index, source)) = take(&next, sources) {
                    match judge_one(bench, task, source) {
                        Ok(judgement) => {
                            if judgement.report.verdict != Verdict::Accepted {
                                all_accepted.store(false, Ordering::Relaxed);
                            }
                            let text = rendered(task, source, &judgement, sources.len(), printer);
                            print_in_order(&waiting, index, text, printer);
                        }
                        Err(error) => {
                            next.store(sources.len(), Ordering::Relaxed);
                            if let Ok(mut failed) = failed.lock() {
                                failed.get_or_insert(error);
                            }
                        }
                    }
                }
            });
        }
    });
    match failed.into_inner() {
        Ok(Some(error)) => Err(error),
        _ if all_accepted.into_inner() => Ok(ExitStatus::Done),
        _ => Ok(ExitStatus::NotSolved),
    }
}

fn take<'a>(next: &AtomicUsize, sources: &'a [SourceFile]) -> Option<(usize, &'a SourceFile)> {
    let index = next.fetch_add(1, Ordering::Relaxed);
    Some((index, sources.get(index)?))
}

fn judge_one(bench: &Bench, task: &Task, source: &SourceFile) -> Result<Judgement, CliError> {
    let bytes = match &source.bytes {
        Ok(bytes) => bytes,
        Err(irregular) => {
            let refusal = format!("error: {} {irregular}", source.shown_as);
            return Ok(Judgement::refused(task, refusal));
        }
    };
    let saved = Saved {
        bytes,
        shown_as: &source.shown_as,
        language: source.language,
    };
    bench
        .judge(task, saved, &CallOff::default())?
        .ok_or_else(|| CliError::internal("a run nobody called off was called off"))
}

fn rendered(
    task: &Task,
    source: &SourceFile,
    judgement: &Judgement,
    files: usize,
    printer: Printer,
) -> String {
    if printer.is_json() {
        return verdict_json(&judged(task, source, judgement), None);
    }
    let mut text = verdict_text(&judgement.report, printer.width());
    if judgement.report.verdict.is_of_cost() {
        text.push_str(&growth_text(
            &judgement.report,
            &task.entry.manifest().cost,
            source.language,
        ));
    }
    if files == 1 {
        text
    } else {
        let name = printable(&source.shown_as).replace('\n', "\\n");
        format!("{name}: {text}")
    }
}

fn judged<'a>(task: &'a Task, source: &'a SourceFile, judgement: &'a Judgement) -> Judged<'a> {
    let source_hash: &SourceHash = &judgement.hash;
    Judged {
        kata: task.entry.id(),
        file: &source.shown_as,
        language: source.language,
        source_hash,
        report: &judgement.report,
        milliseconds: judgement.milliseconds,
    }
}

/// Keeps `text` until every file before `index` is printed.
fn print_in_order(
    waiting: &Mutex<(usize, Vec<Option<String>>)>,
    index: usize,
    text: String,
    printer: Printer,
) {
    let Ok(mut waiting) = waiting.lock() else {
        return;
    };
    waiting.1[index] = Some(text);
    loop {
        let first = waiting.0;
        let Some(text) = waiting.1.get_mut(first).and_then(Option::take) else {
            return;
        };
        printer.data(&text);
        waiting.0 += 1;
    }
}
