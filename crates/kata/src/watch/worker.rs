//! The thread that judges, one save after the other.

use std::sync::mpsc::{Receiver, Sender};
use std::time::Duration;

use jiff::Timestamp;
use kata_core::Attempt;

use super::event::Event;
use crate::bench::{Bench, CallOff, Saved, Task};
use crate::commands::test::shown;

/// A save to judge.
pub(crate) struct Job {
    /// Names the save in the event that answers it.
    pub(crate) id: u64,
    pub(crate) source: Vec<u8>,
    pub(crate) call_off: CallOff,
}

/// The save being judged.
pub(crate) struct Flight {
    pub(crate) id: u64,
    pub(crate) saved_at: Timestamp,
    pub(crate) source: Vec<u8>,
    pub(crate) call_off: CallOff,
}

/// A save that comes this soon was there before the watch.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Judges every job of `queue` until its other end is dropped.
pub(crate) fn work(
    bench: &Bench,
    task: &Task,
    attempt: &Attempt,
    queue: &Receiver<Job>,
    events: &Sender<Event>,
) {
    let shown_as = shown(attempt);
    // A save that waits already goes first; else the next is minutes away, and what a wrong answer will need can be ready
    // by then.
    let first = queue.recv_timeout(AT_ONCE).ok();
    if first.is_none() {
        bench.make_ready(task, attempt.language);
    }
    for job in first.into_iter().chain(queue) {
        let saved = Saved {
            bytes: &job.source,
            shown_as: &shown_as,
            language: attempt.language,
        };
        let result = bench
            .judge(task, saved, &job.call_off)
            .map(|judgement| judgement.map(Box::new));
        if events
            .send(Event::Judged {
                job: job.id,
                result,
            })
            .is_err()
        {
            return;
        }
    }
}
