//! Compiler and judge together: a source in, a report out.

mod interpreters;
mod own;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::JoinHandle;

use kata_catalog::{Entry, PackageError};
use kata_core::{Case, Language, Report, Signature, SourceHash, Verdict};
use kata_judge::{Cancel, CodeCache, Guest, Judge, JudgeError, Limits, Program, Suite, can_shrink};
use kata_report::Milliseconds;
use kata_toolchain::{
    Build, CodePack, Environment, FrozenGuest, Source, Stop, Toolchain, slow_call,
};

use self::interpreters::Interpreters;
use self::own::Own;
use crate::clock::Stopwatch;
use crate::commands::cores;
use crate::error::CliError;
use crate::printer::Printer;

/// Everything a verdict needs, made ready once.
pub(crate) struct Bench {
    pub(crate) toolchain: Toolchain,
    cache: PathBuf,
    printer: Printer,
    interpreters: Interpreters,
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
    own: Own,
    /// Whether a case that fails is made smaller.
    shrinks: bool,
}

impl Task {
    pub(crate) fn of(entry: &Entry) -> Result<Self, PackageError> {
        let cases = entry.cases()?;
        Ok(Self::with_cases(entry, cases))
    }

    pub(crate) fn with_cases(entry: &Entry, cases: Vec<Case>) -> Self {
        Self {
            own: Own::default(),
            cases,
            entry: entry.clone(),
            shrinks: true,
        }
    }

    /// The same where only the verdict matters: no case is made smaller.
    pub(crate) fn for_verdicts(self) -> Self {
        Self {
            shrinks: false,
            ..self
        }
    }

    /// Keeps only the cases `keep` wants.
    pub(crate) fn retain(&mut self, keep: impl FnMut(&Case) -> bool) {
        self.cases.retain(keep);
    }

    pub(crate) fn total(&self) -> usize {
        self.cases.len()
    }

    pub(crate) fn suite<'a>(&'a self, validator: Option<&'a Guest>) -> Suite<'a> {
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
}

impl Bench {
    /// Makes compilers, interpreters and judge ready for `runs` runs at once of sources in `languages`.
    ///
    /// What these need is there when this returns, or the error says what is missing; the sandbox is made ready beside
    /// it and beside the first compilation.
    pub(crate) fn open(
        cache: &Path,
        runs: usize,
        languages: &[Language],
        printer: Printer,
    ) -> Result<Self, CliError> {
        let pack = cache.join(concat!("code-", env!("CARGO_PKG_VERSION"), ".pack"));
        let workers = cores() / runs;
        let coming = std::thread::spawn(move || {
            let code = Arc::new(Code(CodePack::open(&pack)));
            let cache = Arc::clone(&code) as Arc<dyn CodeCache>;
            let judge = Judge::new(runs, workers, Some(cache))?;
            Ok(Sandbox { judge, code })
        });
        let toolchain = Toolchain::new(Environment::of_process(), cache, move |line: &str| {
            printer.say(line);
        });
        let bench = Self {
            toolchain,
            cache: cache.to_owned(),
            printer,
            interpreters: Interpreters::default(),
            sandbox: OnceLock::new(),
            coming: Mutex::new(Some(coming)),
        };
        for language in languages {
            bench.ready(*language)?;
        }
        Ok(bench)
    }

    /// Makes ready what sources in `language` need.
    pub(crate) fn ready(&self, language: Language) -> Result<(), CliError> {
        if FrozenGuest::of(language).is_some() {
            self.interpreter(language).map(drop)
        } else {
            Ok(self.toolchain.version(language).map(drop)?)
        }
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

    /// Judges `saved`; `None` when the run was called off.
    pub(crate) fn judge(
        &self,
        task: &Task,
        saved: Saved<'_>,
        call_off: &CallOff,
    ) -> Result<Option<Judgement>, CliError> {
        let watch = Stopwatch::start();
        let mut milliseconds = Milliseconds::default();
        let signature = &task.entry.manifest().signature;
        let build = self.toolchain.build(
            saved.language,
            saved.source(task),
            signature,
            &call_off.stop,
        )?;
        self.sandbox()?;
        milliseconds.compile = watch.milliseconds();
        let mut report = match self.load(build, saved.program(signature), &call_off.cancel)? {
            Loaded::Stopped => return Ok(None),
            Loaded::Refused(verdict, message) => Report::unrun(verdict, task.total(), message),
            Loaded::Guest(guest) => {
                milliseconds.prepare = watch.milliseconds() - milliseconds.compile;
                match self.run(task, saved.language, &guest, call_off)? {
                    Some(report) => report,
                    None => return Ok(None),
                }
            }
        };
        saved.blame_slow_call(&mut report);
        milliseconds.total = watch.milliseconds();
        milliseconds.run = milliseconds.total - milliseconds.compile - milliseconds.prepare;
        Ok(Some(Judgement {
            hash: SourceHash::of(saved.bytes),
            report,
            milliseconds,
        }))
    }

    /// Makes a guest of what a build came to.
    fn load(&self, build: Build, named: Named<'_>, cancel: &Cancel) -> Result<Loaded, CliError> {
        let loaded = match build {
            Build::Stopped => return Ok(Loaded::Stopped),
            Build::Refused(diagnostics) => {
                return Ok(Loaded::Refused(Verdict::CompileError, diagnostics));
            }
            Build::Module(wasm) => self.sandbox()?.load(&wasm, named.language),
            Build::Text(text) => {
                let program = Program {
                    text: &text,
                    shown_as: named.shown_as,
                    signature: named.signature,
                };
                let interpreter = self.interpreter(named.language)?;
                self.sandbox()?.load_program(&interpreter, program, cancel)
            }
        };
        Ok(match loaded {
            Ok(guest) => Loaded::Guest(guest),
            Err(_) if cancel.is_cancelled() => Loaded::Stopped,
            Err((verdict, message)) => Loaded::Refused(verdict, message),
        })
    }

    /// Runs the cases, and looks for a smaller one that fails in the same way; `None` when called off.
    fn run(
        &self,
        task: &Task,
        language: Language,
        guest: &Guest,
        call_off: &CallOff,
    ) -> Result<Option<Report>, CliError> {
        let (judge, suite) = (self.sandbox()?, task.suite(self.answer_validator(task)?));
        let Ok(mut report) = judge.run(guest, suite, &call_off.cancel) else {
            return Ok(None);
        };
        if !task.shrinks || !can_shrink(&report) {
            return Ok(Some(report));
        }
        // The verdict stands whatever becomes of this.
        let why_not = match self.oracle(task, language) {
            Ok(Some(oracle)) => {
                match judge.shrink(guest, oracle, suite, &report, &call_off.cancel) {
                    Err(kata_judge::Cancelled) => return Ok(None),
                    Ok(Some(smaller)) => report.failure = Some(smaller),
                    Ok(None) => {}
                }
                return Ok(Some(report));
            }
            Ok(None) => "the package has no reference that can be judged here".to_owned(),
            Err(error) => error.message,
        };
        if let Some(failure) = &mut report.failure {
            failure.note = Some(format!("not made smaller: {why_not}"));
        }
        Ok(Some(report))
    }
}

impl Saved<'_> {
    /// Tells of a call that may be why the solution takes too long.
    fn blame_slow_call(&self, report: &mut Report) {
        if report.verdict != Verdict::TimeLimitExceeded {
            return;
        }
        let hint = slow_call(self.language, self.bytes);
        if let (Some(failure), Some(hint)) = (&mut report.failure, hint) {
            let said = failure.message.take().into_iter();
            failure.message = Some(said.chain([hint]).collect::<Vec<_>>().join("\n"));
        }
    }

    fn source<'a>(&'a self, task: &'a Task) -> Source<'a> {
        Source {
            bytes: self.bytes,
            shown_as: self.shown_as,
            slot: task.entry.id().as_str(),
        }
    }

    fn program<'a>(&'a self, signature: &'a Signature) -> Named<'a> {
        Named {
            language: self.language,
            shown_as: self.shown_as,
            signature,
        }
    }
}

/// What is known of a source beside its text.
#[derive(Clone, Copy)]
struct Named<'a> {
    language: Language,
    shown_as: &'a str,
    signature: &'a Signature,
}

/// A build as the judge takes it.
enum Loaded {
    Guest(Guest),
    Refused(Verdict, String),
    Stopped,
}

impl Drop for Bench {
    fn drop(&mut self) {
        // A cache that cannot be written only costs time.
        if let Some(sandbox) = self.sandbox.get() {
            let _ = sandbox.code.0.flush();
        }
    }
}
