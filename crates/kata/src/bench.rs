//! Compiler and judge together: a source in, a report out.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::JoinHandle;

use kata_catalog::{Entry, PackageError};
use kata_core::{Case, Checker, Language, Report, Signature, SourceHash, Verdict};
use kata_judge::{Cancel, CodeCache, Guest, Judge, JudgeError, Limits, Suite};
use kata_report::Milliseconds;
use kata_toolchain::{Build, CodePack, Environment, Source, Stop, Toolchain};

use crate::clock::Stopwatch;
use crate::commands::cores;
use crate::error::CliError;
use crate::printer::Printer;

/// Everything a verdict needs, made ready once.
pub(crate) struct Bench {
    pub(crate) toolchain: Toolchain,
    sandbox: OnceLock<Sandbox>,
    /// The sandbox as it is being made ready.
    coming: Mutex<Option<JoinHandle<Result<Sandbox, JudgeError>>>>,
}

/// The judge with its cache.
struct Sandbox {
    judge: Judge,
    code: Arc<Code>,
}

/// The toolchain's pack of compiled functions, as the judge's cache.
struct Code(CodePack);

impl CodeCache for Code {
    fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.0.get(key)
    }

    fn insert(&self, key: &[u8], value: Vec<u8>) {
        self.0.insert(key, value);
    }
}

/// Calls a run off, whether it is compiling or running; clones share the call.
#[derive(Clone, Default)]
pub(crate) struct CallOff {
    stop: Stop,
    cancel: Cancel,
}

impl CallOff {
    pub(crate) fn call_off(&self) {
        self.stop.stop();
        self.cancel.cancel();
    }
}

/// A kata as the judge wants it.
pub(crate) struct Task {
    /// The kata's manifest and files.
    pub(crate) entry: Entry,
    cases: Vec<Case>,
    /// The package's own predicate, built when it is first needed.
    validator: OnceLock<Guest>,
}

impl Task {
    pub(crate) fn of(entry: &Entry) -> Result<Self, PackageError> {
        let cases = entry.cases()?;
        Ok(Self::with_cases(entry, cases))
    }

    pub(crate) fn with_cases(entry: &Entry, cases: Vec<Case>) -> Self {
        Self {
            validator: OnceLock::new(),
            cases,
            entry: entry.clone(),
        }
    }

    /// Keeps only the cases `keep` wants.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Case) -> bool) {
        self.cases.retain(keep);
    }

    pub(crate) fn total(&self) -> usize {
        self.cases.len()
    }

    fn suite<'a>(&'a self, validator: Option<&'a Guest>) -> Suite<'a> {
        let manifest = self.entry.manifest();
        Suite {
            signature: &manifest.signature,
            cases: &self.cases,
            checker: manifest.checker,
            validator,
            cost: &manifest.cost,
            limits: Limits::STANDARD,
        }
    }
}

/// What was judged, and how long each step took.
pub(crate) struct Judgement {
    pub(crate) hash: SourceHash,
    pub(crate) report: Report,
    pub(crate) milliseconds: Milliseconds,
}

impl Judgement {
    /// Of a source that is not even read.
    pub(crate) fn refused(task: &Task, refusal: String) -> Self {
        Self {
            hash: SourceHash::of(&[]),
            report: Report::unrun(Verdict::CompileError, task.total(), refusal),
            milliseconds: Milliseconds::default(),
        }
    }
}

/// A source as it was saved.
#[derive(Clone, Copy)]
pub(crate) struct Saved<'a> {
    pub(crate) bytes: &'a [u8],
    pub(crate) shown_as: &'a str,
    pub(crate) language: Language,
    /// Whether builds of this kata share the compiler's incremental state.
    pub(crate) incremental: bool,
}

impl Bench {
    /// Makes compiler and judge ready for `runs` runs at once.
    ///
    /// The compiler is checked before this returns; the sandbox is made ready beside it and beside the first
    /// compilation.
    pub(crate) fn open(cache: &Path, runs: usize, printer: Printer) -> Result<Self, CliError> {
        let pack = cache.join(concat!("code-", env!("CARGO_PKG_VERSION"), ".pack"));
        let workers = cores() / runs;
        let coming = std::thread::spawn(move || {
            let code = Arc::new(Code(CodePack::open(&pack)));
            let cache = Arc::clone(&code) as Arc<dyn CodeCache>;
            let judge = Judge::new(runs, workers, Some(cache))?;
            Ok(Sandbox { judge, code })
        });
        let toolchain = Toolchain::open(&Environment::of_process(), cache, &mut |line| {
            printer.say(line);
        })?;
        Ok(Self {
            toolchain,
            sandbox: OnceLock::new(),
            coming: Mutex::new(Some(coming)),
        })
    }

    /// The judge, once it is ready.
    pub(crate) fn sandbox(&self) -> Result<&Judge, CliError> {
        let failed = || CliError::internal("the sandbox stopped while it was made ready");
        if let Some(coming) = self.coming.lock().map_err(|_| failed())?.take() {
            let sandbox = coming.join().map_err(|_| failed())??;
            self.sandbox.get_or_init(|| sandbox);
        }
        Ok(&self.sandbox.get().ok_or_else(failed)?.judge)
    }

    /// The predicate of a kata with many right answers, built once a task.
    fn validator<'a>(&self, task: &'a Task) -> Result<Option<&'a Guest>, CliError> {
        let manifest = task.entry.manifest();
        if manifest.checker != Checker::Valid {
            return Ok(None);
        }
        if task.validator.get().is_none() {
            let path = "validators/answer.rs";
            let text = task.entry.files().read(path).map_err(PackageError::from)?;
            let signature = manifest.signature.answer_validator().ok_or_else(|| {
                CliError::usage(format!(
                    "{}: a class has no validator",
                    task.entry.files().name(path)
                ))
            })?;
            let guest = self.guest(&task.entry.files().name(path), &text, &signature)?;
            // Another run may have been faster: either will do.
            let _ = task.validator.set(guest);
        }
        Ok(task.validator.get())
    }

    /// Builds a program of a package's own: whatever is wrong with it is the package's fault.
    pub(crate) fn guest(
        &self,
        name: &str,
        text: &[u8],
        signature: &Signature,
    ) -> Result<Guest, CliError> {
        let source = Source {
            bytes: text,
            shown_as: name,
            slot: None,
        };
        let fault = |message: String| {
            CliError::usage(format!("{name} does not build: {message}"))
                .hint("`kata catalog check` proves a package")
        };
        match self
            .toolchain
            .build(Language::Rust, source, signature, &Stop::default())?
        {
            Build::Module(wasm) => self
                .sandbox()?
                .load(&wasm)
                .map_err(|(_, message)| fault(message)),
            Build::Refused(diagnostics) => Err(fault(diagnostics)),
            Build::Stopped => Err(CliError::internal(
                "a build nobody called off was called off",
            )),
        }
    }

    /// The verdict on a mutant of a reference in Rust.
    pub(crate) fn verdict_of_mutant(&self, task: &Task, text: &[u8]) -> Result<Verdict, CliError> {
        let saved = Saved {
            bytes: text,
            shown_as: "mutant.rs",
            language: Language::Rust,
            incremental: false,
        };
        let judgement = self.judge(task, saved, &CallOff::default())?;
        Ok(judgement.map_or(Verdict::JudgeError, |judgement| judgement.report.verdict))
    }

    /// The indices of the cases that a mutant of a reference in Rust fails; `None` when it does not compile.
    pub(crate) fn failing(&self, task: &Task, text: &[u8]) -> Result<Option<Vec<usize>>, CliError> {
        let source = Source {
            bytes: text,
            shown_as: "mutant.rs",
            slot: None,
        };
        let signature = &task.entry.manifest().signature;
        let build = self
            .toolchain
            .build(Language::Rust, source, signature, &Stop::default())?;
        let Build::Module(wasm) = build else {
            return Ok(None);
        };
        let judge = self.sandbox()?;
        let guest = judge
            .load(&wasm)
            .map_err(|(_, message)| CliError::internal(message))?;
        Ok(Some(
            judge.failing(&guest, task.suite(self.validator(task)?))?,
        ))
    }

    /// Judges `saved`; `None` when the run was called off.
    pub(crate) fn judge(
        &self,
        task: &Task,
        saved: Saved<'_>,
        call_off: &CallOff,
    ) -> Result<Option<Judgement>, CliError> {
        let watch = Stopwatch::start();
        let hash = SourceHash::of(saved.bytes);
        let mut milliseconds = Milliseconds::default();
        let source = Source {
            bytes: saved.bytes,
            shown_as: saved.shown_as,
            slot: saved.incremental.then(|| task.entry.id().as_str()),
        };
        let signature = &task.entry.manifest().signature;
        let build = self
            .toolchain
            .build(saved.language, source, signature, &call_off.stop)?;
        let judge = self.sandbox()?;
        milliseconds.compile = watch.milliseconds();
        let report = match build {
            Build::Stopped => return Ok(None),
            Build::Refused(diagnostics) => {
                Report::unrun(Verdict::CompileError, task.total(), diagnostics)
            }
            Build::Module(wasm) => match judge.load(&wasm) {
                Err((verdict, message)) => Report::unrun(verdict, task.total(), message),
                Ok(guest) => {
                    milliseconds.prepare = watch.milliseconds() - milliseconds.compile;
                    let suite = task.suite(self.validator(task)?);
                    match judge.run(&guest, suite, &call_off.cancel) {
                        Ok(report) => report,
                        Err(kata_judge::Cancelled) => return Ok(None),
                    }
                }
            },
        };
        milliseconds.total = watch.milliseconds();
        milliseconds.run = milliseconds.total - milliseconds.compile - milliseconds.prepare;
        Ok(Some(Judgement {
            hash,
            report,
            milliseconds,
        }))
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        // A cache that cannot be written only costs time.
        if let Some(sandbox) = self.sandbox.get() {
            let _ = sandbox.code.0.flush();
        }
    }
}
