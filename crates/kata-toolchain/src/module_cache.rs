//! Guest modules by what they were built from, so that an unchanged source is not compiled again.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// How many modules are kept, about 60 KB each; past that the older half goes.
const KEPT: usize = 400;

/// A folder of modules named by the hash of everything that made them.
pub(crate) struct ModuleCache {
    folder: PathBuf,
}

impl ModuleCache {
    pub(crate) fn new(folder: PathBuf) -> Self {
        Self { folder }
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
        let paths: Vec<PathBuf> = folder.flatten().map(|entry| entry.path()).collect();
        if paths.len() <= KEPT {
            return;
        }
        let mut by_age: Vec<(SystemTime, PathBuf)> = paths
            .into_iter()
            .map(|path| (modified(&path), path))
            .collect();
        by_age.sort();
        for (_, path) in by_age.iter().take(KEPT / 2) {
            let _ = std::fs::remove_file(path);
        }
    }
}

fn modified(path: &Path) -> SystemTime {
    path.metadata()
        .and_then(|metadata| metadata.modified())
        .unwrap_or(SystemTime::UNIX_EPOCH)
}
