//! What of the user's environment finding a compiler depends on.

use std::ffi::OsString;
use std::path::PathBuf;

/// The variables that lead to compilers. Nothing else of the environment reaches one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Environment {
    /// `PATH`.
    pub path: OsString,
    /// The variables that rustup, its proxies and pip read, those that are set.
    pub variables: Vec<(&'static str, OsString)>,
}

/// What decides which compiler rustup's proxies stand for.
pub(crate) const CHOICE: [&str; 4] = ["HOME", "RUSTUP_HOME", "CARGO_HOME", "RUSTUP_TOOLCHAIN"];

/// What rustup and pip need to reach the network where that is not plain.
const NETWORK: [&str; 17] = [
    "RUSTUP_DIST_SERVER",
    "HTTPS_PROXY",
    "https_proxy",
    "ALL_PROXY",
    "all_proxy",
    "NO_PROXY",
    "no_proxy",
    "SSL_CERT_FILE",
    "SSL_CERT_DIR",
    "PIP_CERT",
    "PIP_CONFIG_FILE",
    "PIP_INDEX_URL",
    "PIP_EXTRA_INDEX_URL",
    "PIP_FIND_LINKS",
    "PIP_NO_INDEX",
    "PIP_TRUSTED_HOST",
    "UV_INDEX_URL",
];

impl Environment {
    /// This process's.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads what leads to compilers"
    )]
    pub fn of_process() -> Self {
        Self {
            path: std::env::var_os("PATH").unwrap_or_default(),
            variables: CHOICE
                .into_iter()
                .chain(NETWORK)
                .filter_map(|name| Some((name, std::env::var_os(name)?)))
                .collect(),
        }
    }

    /// The first executable file called `name` on the path.
    pub(crate) fn find(&self, name: &str) -> Option<PathBuf> {
        std::env::split_paths(&self.path)
            .map(|folder| folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX)))
            .find(|candidate| candidate.is_file())
    }
}
