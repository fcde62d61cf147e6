//! A hermetic place to run the real program in: its own home, a clock that only the test moves, nothing of the
//! environment but what leads to the compiler.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests start the program, and find it and the compiler through the environment"
)]

pub mod fuzzed;
mod guests;
mod terminal;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use kata_core::Language;

pub use guests::{Built, Guests};
pub use terminal::Terminal;

/// Noon of a day before any file of a test is written, so that a save's time is the test clock's.
const START: i64 = 1_767_614_400_000;

/// What one run of the program came to.
#[derive(Debug)]
pub struct Outcome {
    /// The exit code; `None` when it was killed.
    pub code: Option<i32>,
    /// What it printed as data.
    pub stdout: String,
    /// What it said.
    pub stderr: String,
}

impl Outcome {
    /// Standard output as JSON.
    ///
    /// # Panics
    /// When it is none.
    #[must_use]
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// A home, a working folder and a clock of a test's own.
pub struct TestEnvironment {
    folder: tempfile::TempDir,
    milliseconds: std::cell::Cell<i64>,
}

impl Default for TestEnvironment {
    fn default() -> Self {
        Self::new()
    }
}

impl TestEnvironment {
    /// A fresh one, at noon on 5 January 2026.
    ///
    /// # Panics
    /// When the folder cannot be made.
    #[must_use]
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let home = folder.path().join("home");
        std::fs::create_dir(&home).expect("a home");
        // The harness is compiled once for all tests.
        #[cfg(unix)]
        std::os::unix::fs::symlink(shared_cache(), home.join("cache")).expect("a shared cache");
        let environment = Self {
            folder,
            milliseconds: START.into(),
        };
        environment.advance(0, 0);
        environment
    }

    /// A fresh one whose catalog also holds the fixtures in `tests/katas`.
    ///
    /// # Panics
    /// When the folder cannot be made.
    #[must_use]
    pub fn with_fixtures() -> Self {
        let environment = Self::new();
        let catalogs = environment.path("home/catalogs");
        std::fs::create_dir(&catalogs).expect("a folder for catalogs");
        let fixtures = repository().join("tests/katas");
        #[cfg(unix)]
        std::os::unix::fs::symlink(fixtures, catalogs.join("fixtures")).expect("the fixtures");
        environment
    }

    /// The same, with every language ready: compilers that are missing are fetched.
    ///
    /// # Panics
    /// When one cannot be had.
    #[must_use]
    pub fn with_languages() -> Self {
        static READY: OnceLock<()> = OnceLock::new();
        let environment = Self::with_fixtures();
        READY.get_or_init(|| {
            let names: Vec<&str> = Language::ALL.map(Language::name).into();
            let outcome = environment.kata(&[&["language", "install"], names.as_slice()].concat());
            assert_eq!(outcome.code, Some(0), "{outcome:?}");
        });
        environment
    }

    /// A path within the working folder.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Writes a file within the working folder.
    ///
    /// # Panics
    /// When it cannot be written.
    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        std::fs::write(self.path(name), text).expect("the file is written");
    }

    /// Moves the clock on.
    ///
    /// # Panics
    /// When the clock's file cannot be written.
    pub fn advance(&self, minutes: i64, seconds: i64) {
        let now = self.milliseconds.get() + (minutes * 60 + seconds) * 1000;
        self.milliseconds.set(now);
        let at = rfc_3339(now);
        let next = self.path("clock.next");
        std::fs::write(&next, at).expect("the clock is written");
        std::fs::rename(&next, self.path("clock")).expect("the clock is moved");
    }

    /// Saves the running attempt's solution.
    ///
    /// # Panics
    /// When there is none.
    pub fn save(&self, text: impl AsRef<[u8]>) {
        std::fs::write(self.solution(), text).expect("the solution is saved");
    }

    /// The running attempt's solution file.
    ///
    /// # Panics
    /// When there is none.
    #[must_use]
    pub fn solution(&self) -> PathBuf {
        let status = self.kata(&["status", "--format", "json"]).json();
        PathBuf::from(status["solution"].as_str().expect("a running attempt"))
    }

    /// Sets when the solution was saved, on the test clock: minutes and seconds from the start of the test.
    ///
    /// # Panics
    /// When the file cannot be changed.
    pub fn saved_at(&self, solution: &Path, minutes: i64, seconds: i64) {
        let milliseconds = START + (minutes * 60 + seconds) * 1000;
        let at = std::time::SystemTime::UNIX_EPOCH
            + std::time::Duration::from_millis(milliseconds.unsigned_abs());
        std::fs::File::options()
            .write(true)
            .open(solution)
            .and_then(|file| file.set_modified(at))
            .expect("the time is set");
    }

    /// The variables the program gets.
    #[must_use]
    pub fn variables(&self) -> Vec<(&'static str, OsString)> {
        let real_home = std::env::var_os("HOME").unwrap_or_default();
        let of_home = |name: &str, folder: &str| {
            std::env::var_os(name).unwrap_or_else(|| Path::new(&real_home).join(folder).into())
        };
        vec![
            ("PATH", std::env::var_os("PATH").unwrap_or_default()),
            ("HOME", self.folder.path().into()),
            ("RUSTUP_HOME", of_home("RUSTUP_HOME", ".rustup")),
            ("CARGO_HOME", of_home("CARGO_HOME", ".cargo")),
            ("RUSTUP_TOOLCHAIN", toolchain()),
            ("KATA_HOME", self.path("home").into()),
            ("KATA_CLOCK", self.path("clock").into()),
            ("TZ", "UTC".into()),
            ("TERM", "xterm".into()),
        ]
    }

    /// The program, ready to run.
    #[must_use]
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        command
            .args(arguments)
            .env_clear()
            .envs(self.variables())
            .current_dir(self.folder.path());
        command
    }

    /// Runs the program.
    ///
    /// # Panics
    /// When it cannot be started.
    #[must_use]
    pub fn kata(&self, arguments: &[&str]) -> Outcome {
        run(&mut self.command(arguments))
    }
}

/// Runs `command` to its end.
///
/// # Panics
/// When it cannot be started.
pub fn run(command: &mut Command) -> Outcome {
    let output = command.output().expect("the program starts");
    Outcome {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Copies the files of `from` to `to`, folders and all.
///
/// # Panics
/// When one cannot be copied.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("the folder");
    for entry in std::fs::read_dir(from).expect("the package").flatten() {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).expect("the copy");
        }
    }
}

/// The repository's folder.
///
/// # Panics
/// Never: this crate lies in it.
#[must_use]
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the repository")
}

/// A submission of the embedded catalog, such as `sliding-window/longest-two-kind-run/submissions/accepted/window.rs`.
///
/// # Panics
/// When there is no such file.
#[must_use]
pub fn submission(path: &str) -> String {
    std::fs::read_to_string(repository().join("katas").join(path)).expect("the submission")
}

/// The program, built if it is not up to date.
///
/// # Panics
/// When it cannot be built.
pub fn program() -> &'static Path {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    PROGRAM.get_or_init(|| {
        let built = Command::new(env!("CARGO"))
            .args(["build", "--quiet", "--locked", "--package", "kata"])
            .current_dir(repository())
            .status()
            .expect("cargo starts");
        assert!(built.success(), "the program must build");
        let test = std::env::current_exe().expect("this test's own path");
        let folder = test
            .parent()
            .and_then(Path::parent)
            .expect("the target folder");
        folder.join(format!("kata{}", std::env::consts::EXE_SUFFIX))
    })
}

/// The cache of all tests, kept beside what cargo builds: compilers are fetched, and interpreters compiled, once.
///
/// # Panics
/// When it cannot be made.
pub fn shared_cache() -> &'static Path {
    static CACHE: OnceLock<PathBuf> = OnceLock::new();
    CACHE.get_or_init(|| {
        let target = program().parent().and_then(Path::parent);
        let cache = target.expect("the target folder").join("kata-home/cache");
        std::fs::create_dir_all(&cache).expect("a cache");
        cache
    })
}

/// The toolchain this repository is built with: it has the wasm target.
fn toolchain() -> OsString {
    std::env::var_os("RUSTUP_TOOLCHAIN").unwrap_or_else(|| "1.95.0".into())
}

/// The moment in RFC 3339; tests stay within January 2026.
fn rfc_3339(milliseconds: i64) -> String {
    let day_start = START - 12 * 3_600_000;
    let within = milliseconds - day_start;
    let (day, rest) = (5 + within / 86_400_000, within % 86_400_000);
    let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60);
    let (seconds, millis) = (rest / 1000 % 60, rest % 1000);
    format!("2026-01-{day:02}T{hours:02}:{minutes:02}:{seconds:02}.{millis:03}Z")
}
