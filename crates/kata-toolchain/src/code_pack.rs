//! A file of compiled functions, appended to and never trusted: each entry carries its checksum.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Past this size the file is started over, in bytes.
const FULL: usize = 64 << 20;

/// Key-value entries in one file, read whole at the start and appended to by [`flush`](Self::flush).
pub struct CodePack {
    path: PathBuf,
    entries: Mutex<Entries>,
}

#[derive(Default)]
struct Entries {
    known: HashMap<Vec<u8>, Vec<u8>>,
    unwritten: Vec<u8>,
    start_over: bool,
}

impl CodePack {
    /// Reads the file at `path`; what is missing or damaged is left out, and comes again with use.
    #[must_use]
    pub fn open(path: &Path) -> Self {
        let bytes = std::fs::read(path).unwrap_or_default();
        let mut entries = Entries {
            start_over: bytes.len() > FULL,
            ..Entries::default()
        };
        let mut rest = bytes.as_slice();
        while !entries.start_over && !rest.is_empty() {
            match read_entry(&mut rest) {
                Some((key, value)) => {
                    entries.known.insert(key.to_vec(), value.to_vec());
                }
                // What follows a damaged entry cannot be found: start over.
                None => entries.start_over = true,
            }
        }
        Self {
            path: path.to_owned(),
            entries: Mutex::new(entries),
        }
    }

    /// The value kept under `key`.
    #[must_use]
    pub fn get(&self, key: &[u8]) -> Option<Vec<u8>> {
        self.entries.lock().ok()?.known.get(key).cloned()
    }

    /// Keeps `value` under `key`.
    pub fn insert(&self, key: &[u8], value: Vec<u8>) {
        if let Ok(mut entries) = self.entries.lock() {
            write_entry(key, &value, &mut entries.unwritten);
            entries.known.insert(key.to_vec(), value);
        }
    }

    /// Appends what is new to the file, in one write under a lock.
    pub fn flush(&self) -> io::Result<()> {
        let Ok(mut entries) = self.entries.lock() else {
            return Ok(());
        };
        if entries.unwritten.is_empty() && !entries.start_over {
            return Ok(());
        }
        let mut file = self.locked()?;
        if entries.start_over {
            file.set_len(0)?;
            entries.start_over = false;
        }
        file.write_all(&entries.unwritten)?;
        entries.unwritten.clear();
        Ok(())
    }

    fn locked(&self) -> io::Result<File> {
        if let Some(folder) = self.path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let file = OpenOptions::new()
            .create(true)
            .append(true)
            .open(&self.path)?;
        file.lock()?;
        Ok(file)
    }
}

/// FNV-1a: guards against damage, not against an attacker, who could as well replace the program.
fn checksum(parts: [&[u8]; 2]) -> u64 {
    parts
        .into_iter()
        .flatten()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
        })
}

fn write_entry(key: &[u8], value: &[u8], out: &mut Vec<u8>) {
    let (Ok(key_length), Ok(value_length)) = (u32::try_from(key.len()), u32::try_from(value.len()))
    else {
        return;
    };
    out.extend_from_slice(&key_length.to_le_bytes());
    out.extend_from_slice(&value_length.to_le_bytes());
    out.extend_from_slice(&checksum([key, value]).to_le_bytes());
    out.extend_from_slice(key);
    out.extend_from_slice(value);
}

fn read_entry<'a>(rest: &mut &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
    let (header, after) = rest.split_first_chunk::<16>()?;
    let length = |at: usize| {
        let word = [header[at], header[at + 1], header[at + 2], header[at + 3]];
        u32::from_le_bytes(word) as usize
    };
    let (key, after) = after.split_at_checked(length(0))?;
    let (value, after) = after.split_at_checked(length(4))?;
    if header[8..] != checksum([key, value]).to_le_bytes() {
        return None;
    }
    *rest = after;
    Some((key, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_there_again_after_a_flush() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cache/code.pack");
        let pack = CodePack::open(&path);
        pack.insert(b"a", b"one".to_vec());
        pack.flush().unwrap();
        pack.insert(b"b", b"two".to_vec());
        pack.flush().unwrap();
        let again = CodePack::open(&path);
        assert_eq!(again.get(b"a"), Some(b"one".to_vec()));
        assert_eq!(again.get(b"b"), Some(b"two".to_vec()));
    }

    #[test]
    fn a_damaged_file_is_started_over_and_never_trusted() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("code.pack");
        let pack = CodePack::open(&path);
        pack.insert(b"a", b"one".to_vec());
        pack.flush().unwrap();
        let mut bytes = std::fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        let damaged = CodePack::open(&path);
        assert_eq!(damaged.get(b"a"), None);
        damaged.insert(b"a", b"two".to_vec());
        damaged.flush().unwrap();
        assert_eq!(CodePack::open(&path).get(b"a"), Some(b"two".to_vec()));
    }
}
