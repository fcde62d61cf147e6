//! Guest modules by what they were built from, so that an unchanged source is not compiled again.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use kata_core::SourceHash;

use crate::ToolchainError;

/// How much is kept, in bytes; past that the older half goes. A module of Rust has some 60 KB, one of Go 2 MB.
const KEPT_BYTES: u64 = 64 << 20;

/// A folder of modules named by the hash of everything that made them.
pub(crate) struct ModuleCache {
    folder: PathBuf,
}

impl ModuleCache {
    /// The folder in `cache` for everything that `name` and `fingerprint` go into, and the modules in it.
    pub(crate) fn open(
        cache: &Path,
        name: &str,
        fingerprint: &str,
    ) -> Result<(PathBuf, Self), ToolchainError> {
        let hash = SourceHash::of(fingerprint.as_bytes());
        let whole = cache.join(format!("{name}-{}", &hash.as_str()[..16]));
        let folder = whole.join("modules");
        std::fs::create_dir_all(&folder).map_err(ToolchainError::io(&folder))?;
        Ok((whole, Self { folder }))
    }

    /// The module kept under `key`. A file that is no wasm module (a full disk, a crash) is as good as none.
    pub(crate) fn get(&self, key: &str) -> Option<Vec<u8>> {
        let module = std::fs::read(self.path(key)).ok()?;
        module.starts_with(b"\0asm").then_some(module)
    }

    /// Keeps `module`; a cache that cannot be written only costs time.
    pub(crate) fn insert(&self, key: &str, module: &[u8]) {
        let written = tempfile::NamedTempFile::new_in(&self.folder).and_then(|mut file| {
            file.write_all(module)?;
            file.persist(self.path(key)).map_err(Into::into)
        });
        if written.is_ok() {
            self.prune();
        }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.wasm"))
    }

    fn prune(&self) {
        let Ok(folder) = std::fs::read_dir(&self.folder) else {
            return;
        };
        let mut by_age: Vec<(SystemTime, u64, PathBuf)> =
            folder.flatten().filter_map(|entry| aged(&entry)).collect();
        let all: u64 = by_age.iter().map(|(_, bytes, _)| bytes).sum();
        if all <= KEPT_BYTES {
            return;
        }
        by_age.sort();
        let mut left = all;
        for (_, bytes, path) in by_age {
            if left <= KEPT_BYTES / 2 {
                return;
            }
            let _ = std::fs::remove_file(path);
            left -= bytes;
        }
    }
}

/// When a file was written, and how large it is.
fn aged(entry: &std::fs::DirEntry) -> Option<(SystemTime, u64, PathBuf)> {
    let metadata = entry.metadata().ok()?;
    let written = metadata.modified().unwrap_or(SystemTime::UNIX_EPOCH);
    Some((written, metadata.len(), entry.path()))
}
