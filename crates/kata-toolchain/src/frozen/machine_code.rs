//! Where the interpreters' machine code is kept: compiled once for each machine, and never trusted.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ToolchainError;

/// A folder of compiled interpreters. The name of each file tells what it was compiled from, for which engine, and the
/// digest of its own bytes, so that a damaged file, or another's, is as good as none.
#[derive(Clone, Debug)]
pub struct MachineCode {
    folder: PathBuf,
    /// Names what the code is of.
    stem: String,
}

const ENDING: &str = "code";

impl MachineCode {
    /// The code of the interpreter `name` with the digest `sha256`, as an engine of that name compiles it.
    pub(super) fn new(cache: &Path, name: &str, sha256: &str, engine: u64) -> Self {
        Self {
            folder: cache.join("interpreters"),
            stem: format!("{name}-{}-{engine:016x}", &sha256[..sha256.len().min(16)]),
        }
    }

    /// The file, if it is there and whole. One that is not is removed.
    #[must_use]
    pub fn find(&self) -> Option<PathBuf> {
        for path in self.files(&format!("{}-", self.stem)) {
            let is_whole = fs::read(&path).is_ok_and(|bytes| path == self.path(&bytes));
            if is_whole {
                return Some(path);
            }
            let _ = fs::remove_file(path);
        }
        None
    }

    /// Keeps `code`, and forgets what other versions of the program kept of the same interpreter.
    pub fn insert(&self, code: &[u8]) -> Result<PathBuf, ToolchainError> {
        let io = ToolchainError::io;
        fs::create_dir_all(&self.folder).map_err(io(&self.folder))?;
        let path = self.path(code);
        let written = tempfile::NamedTempFile::new_in(&self.folder).map_err(io(&self.folder))?;
        fs::write(written.path(), code).map_err(io(&path))?;
        let name = self.stem.split('-').next().unwrap_or_default();
        for other in self.files(&format!("{name}-")) {
            if other != path {
                let _ = fs::remove_file(other);
            }
        }
        written
            .persist(&path)
            .map_err(|error| io(&path)(error.error))?;
        Ok(path)
    }

    fn path(&self, code: &[u8]) -> PathBuf {
        let digest = blake3::hash(code).to_hex();
        self.folder
            .join(format!("{}-{}.{ENDING}", self.stem, &digest[..32]))
    }

    fn files(&self, prefix: &str) -> Vec<PathBuf> {
        let entries = fs::read_dir(&self.folder).into_iter().flatten().flatten();
        entries
            .filter(|entry| {
                let name = entry.file_name();
                let name = name.to_string_lossy();
                name.starts_with(prefix) && name.ends_with(ENDING)
            })
            .map(|entry| entry.path())
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(cache: &Path, engine: u64) -> MachineCode {
        MachineCode::new(cache, "python", "0123456789abcdef0123", engine)
    }

    #[test]
    fn what_was_kept_is_found_by_the_same_engine_alone() {
        let cache = tempfile::tempdir().unwrap();
        assert_eq!(code(cache.path(), 1).find(), None);
        let path = code(cache.path(), 1).insert(b"code").unwrap();
        assert_eq!(code(cache.path(), 1).find(), Some(path));
        assert_eq!(code(cache.path(), 2).find(), None);
    }

    #[test]
    fn a_damaged_file_is_none_and_goes() {
        let cache = tempfile::tempdir().unwrap();
        let path = code(cache.path(), 1).insert(b"code").unwrap();
        fs::write(&path, b"c0de").unwrap();
        assert_eq!(code(cache.path(), 1).find(), None);
        assert!(!path.exists());
    }

    #[test]
    fn code_of_another_version_gives_way() {
        let cache = tempfile::tempdir().unwrap();
        let old = code(cache.path(), 1).insert(b"old").unwrap();
        let other = MachineCode::new(cache.path(), "javascript", "0123456789abcdef", 1);
        let other = other.insert(b"another interpreter").unwrap();
        code(cache.path(), 2).insert(b"new").unwrap();
        assert!(!old.exists() && other.exists());
    }
}
