//! Which packages were proved before as they are now, kept in the cache.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use kata_catalog::{Entry, FileError};
use kata_core::Language;

use crate::bench::Bench;
use crate::error::CliError;

/// The most proofs that are kept; the oldest go first.
const KEPT: usize = 2000;

/// The proofs there are, oldest first. Each is the digest of a package's files with what else it rests on.
pub(super) struct Proved {
    file: PathBuf,
    proofs: Vec<String>,
    /// The program and the compiler, without which a proof is worth nothing.
    tools: String,
}

impl Proved {
    /// The proofs in `cache`; none where they cannot be read.
    pub(super) fn open(cache: &Path, bench: &Bench) -> Result<Self, CliError> {
        let file = cache.join("proved.json");
        let kept = std::fs::read(&file).unwrap_or_default();
        Ok(Self {
            proofs: serde_json::from_slice(&kept).unwrap_or_default(),
            tools: format!("{} {}", program(), bench.toolchain.version(Language::Rust)?),
            file,
        })
    }

    /// What a proof of `entry` as it is now is kept as, with the mutants of its reference or without.
    pub(super) fn proof(&self, entry: &Entry, mutants: bool) -> Result<String, FileError> {
        let digest = entry.files().digest(|_| true)?;
        let name = format!("{}/{}", entry.pattern(), entry.id());
        let with = if mutants { "with" } else { "without" };
        Ok(format!("{name} {digest} {with} mutants, {}", self.tools))
    }

    pub(super) fn has(&self, proof: &str) -> bool {
        self.proofs.iter().any(|kept| kept == proof)
    }

    /// Keeps `proof`, on disk at once; a cache that cannot be written only costs time.
    pub(super) fn keep(&mut self, proof: String) {
        self.proofs.retain(|kept| *kept != proof);
        self.proofs.push(proof);
        let surplus = self.proofs.len().saturating_sub(KEPT);
        self.proofs.drain(..surplus);
        let _ = self.write();
    }

    fn write(&self) -> std::io::Result<()> {
        let folder = self.file.parent().unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(serde_json::to_string(&self.proofs)?.as_bytes())?;
        file.persist(&self.file)?;
        Ok(())
    }
}

/// What tells this build of the program from others: its version, and its file's size and time.
fn program() -> String {
    let file = std::env::current_exe().and_then(std::fs::metadata).ok();
    let size = file.as_ref().map_or(0, std::fs::Metadata::len);
    let time = file
        .and_then(|file| file.modified().ok())
        .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok())
        .map_or(0, |since| since.as_nanos());
    format!("kata {} {size} {time}", env!("CARGO_PKG_VERSION"))
}
