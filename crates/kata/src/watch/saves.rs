//! Noticing saves, however the editor makes them: in place, by renaming over, or through a temporary file.

use std::path::Path;
use std::sync::mpsc::Sender;
use std::time::SystemTime;

use kata_core::SourceHash;
use notify::{RecommendedWatcher, RecursiveMode, Watcher as _};

use super::event::Event;
use crate::solution_file;

/// Sends an event when anything in the solution's folder moves: a file that is renamed over the solution is not the
/// file that was watched. Without a watcher the look at every tick finds saves too, a quarter of a second later.
pub(crate) fn listen(solution: &Path, events: &Sender<Event>) -> Option<RecommendedWatcher> {
    let stirred = events.clone();
    let folder = solution.parent().unwrap_or(solution);
    let watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        if event.is_ok_and(|event| !event.kind.is_access()) {
            let _ = stirred.send(Event::Stirred);
        }
    });
    let watching = watcher.and_then(|mut watcher| {
        watcher.watch(folder, RecursiveMode::NonRecursive)?;
        Ok(watcher)
    });
    match watching {
        Ok(watcher) => Some(watcher),
        Err(error) => {
            let _ = events.send(Event::WatchFailed(error.to_string()));
            None
        }
    }
}

/// What a file looked like: enough to see that it changed.
type Stamp = (SystemTime, u64);

/// The solution file as it was last seen.
pub(crate) struct SolutionFile {
    stamp: Option<Stamp>,
    hash: Option<SourceHash>,
    missing: bool,
}

/// What a look at the file found.
pub(crate) enum Look {
    /// Nothing new.
    Same,
    /// It is gone, and was there before.
    Gone,
    /// It was saved with another content.
    Saved(Vec<u8>),
}

impl SolutionFile {
    /// A file whose content `judged` needs no verdict any more.
    pub(crate) fn new(judged: Option<SourceHash>) -> Self {
        Self {
            stamp: None,
            hash: judged,
            missing: false,
        }
    }

    /// Looks at the file; an empty or half-written one is looked at again.
    pub(crate) fn look(&mut self, solution: &Path) -> Look {
        let Some(before) = stamp(solution) else {
            // An editor that renames has it gone for a moment: gone is what is gone twice.
            let gone = std::mem::replace(&mut self.missing, true) && self.stamp.take().is_some();
            return if gone { Look::Gone } else { Look::Same };
        };
        self.missing = false;
        if self.stamp == Some(before) || before.1 == 0 {
            return Look::Same;
        }
        let Ok(bytes) = solution_file::read(solution) else {
            return Look::Same;
        };
        if stamp(solution) != Some(before) {
            return Look::Same;
        }
        self.stamp = Some(before);
        let hash = SourceHash::of(&bytes);
        if self.hash.as_ref() == Some(&hash) {
            return Look::Same;
        }
        self.hash = Some(hash);
        Look::Saved(bytes)
    }

    /// Forgets what was seen, so that the next look finds the file saved.
    pub(crate) fn forget(&mut self) {
        self.stamp = None;
        self.hash = None;
    }
}

fn stamp(solution: &Path) -> Option<Stamp> {
    let metadata = solution.metadata().ok()?;
    Some((metadata.modified().ok()?, metadata.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_saved(look: &Look) -> bool {
        matches!(look, Look::Saved(_))
    }

    #[test]
    fn a_save_is_seen_in_place_renamed_over_and_through_a_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        let solution = folder.path().join("solution.rs");
        std::fs::write(&solution, "one").unwrap();
        let mut file = SolutionFile::new(None);
        assert!(is_saved(&file.look(&solution)));
        assert!(!is_saved(&file.look(&solution)));
        std::fs::write(&solution, "in place").unwrap();
        assert!(is_saved(&file.look(&solution)));
        std::fs::rename(&solution, folder.path().join("solution.rs~")).unwrap();
        assert!(!is_saved(&file.look(&solution)));
        std::fs::write(&solution, "after a backup").unwrap();
        assert!(is_saved(&file.look(&solution)));
        let temporary = folder.path().join(".solution.rs.tmp");
        std::fs::write(&temporary, "renamed over").unwrap();
        std::fs::rename(&temporary, &solution).unwrap();
        assert!(is_saved(&file.look(&solution)));
    }

    #[test]
    fn an_empty_file_is_a_save_that_is_still_being_made() {
        let folder = tempfile::tempdir().unwrap();
        let solution = folder.path().join("solution.rs");
        std::fs::write(&solution, "").unwrap();
        assert!(!is_saved(&SolutionFile::new(None).look(&solution)));
    }

    #[test]
    fn what_was_judged_already_is_not_a_new_save() {
        let folder = tempfile::tempdir().unwrap();
        let solution = folder.path().join("solution.rs");
        std::fs::write(&solution, "judged").unwrap();
        let mut file = SolutionFile::new(Some(SourceHash::of(b"judged")));
        assert!(!is_saved(&file.look(&solution)));
        file.forget();
        assert!(is_saved(&file.look(&solution)));
    }

    #[test]
    fn a_deleted_file_is_said_once() {
        let folder = tempfile::tempdir().unwrap();
        let solution = folder.path().join("solution.rs");
        std::fs::write(&solution, "one").unwrap();
        let mut file = SolutionFile::new(None);
        file.look(&solution);
        std::fs::remove_file(&solution).unwrap();
        assert!(matches!(file.look(&solution), Look::Same));
        assert!(matches!(file.look(&solution), Look::Gone));
        assert!(matches!(file.look(&solution), Look::Same));
    }
}
