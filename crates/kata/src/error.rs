//! What a user is told when a command cannot do its work, and the exit code that goes with it.

use std::path::Path;
use std::process::ExitCode;

use kata_catalog::{FileError, PackageError, UnknownKata, UnknownPattern};
use kata_history::HistoryError;
use kata_judge::JudgeError;
use kata_toolchain::ToolchainError;

/// The exit codes: the whole contract with scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitStatus {
    /// Solved, or done.
    Done = 0,
    /// Judged and not solved, or a check that failed.
    NotSolved = 1,
    /// The command line, the configuration or the machine is not as it must be.
    Usage = 2,
    /// Our fault.
    Internal = 70,
}

impl From<ExitStatus> for ExitCode {
    fn from(status: ExitStatus) -> Self {
        Self::from(status as u8)
    }
}

/// An error with what to do about it.
#[derive(Debug)]
pub(crate) struct CliError {
    status: ExitStatus,
    pub(crate) message: String,
    pub(crate) hints: Vec<String>,
}

impl CliError {
    /// The user can mend it.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            status: ExitStatus::Usage,
            message: message.into(),
            hints: Vec::new(),
        }
    }

    /// We must mend it.
    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self {
            status: ExitStatus::Internal,
            hints: vec![
                "this is a defect of kata: please report it with the command you typed".to_owned(),
            ],
            message: message.into(),
        }
    }

    /// A file or folder the system refuses.
    pub(crate) fn io(what: &str, path: &Path, error: &std::io::Error) -> Self {
        Self::usage(format!("cannot {what} {}: {error}", path.display()))
    }

    /// With a line that says what to do.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    pub(crate) fn status(&self) -> ExitStatus {
        self.status
    }
}

impl From<HistoryError> for CliError {
    fn from(error: HistoryError) -> Self {
        let hint = error.hint();
        let base = match error {
            HistoryError::Other { .. } => Self::internal(error.to_string()),
            _ => Self::usage(error.to_string()),
        };
        hint.into_iter().fold(base, Self::hint)
    }
}

impl From<ToolchainError> for CliError {
    fn from(error: ToolchainError) -> Self {
        let base = Self::usage(error.to_string());
        error.hint().into_iter().fold(base, Self::hint)
    }
}

impl From<JudgeError> for CliError {
    fn from(error: JudgeError) -> Self {
        Self::internal(error.to_string())
    }
}

impl From<PackageError> for CliError {
    fn from(error: PackageError) -> Self {
        Self::usage(error.to_string()).hint("`kata catalog check` says what else is wrong with it")
    }
}

impl From<FileError> for CliError {
    fn from(error: FileError) -> Self {
        Self::usage(error.to_string())
    }
}

impl From<UnknownKata> for CliError {
    fn from(error: UnknownKata) -> Self {
        Self::usage(error.to_string()).hint("`kata list` shows all katas")
    }
}

impl From<UnknownPattern> for CliError {
    fn from(error: UnknownPattern) -> Self {
        Self::usage(error.to_string()).hint("`kata patterns` shows all patterns")
    }
}
