//! Everything that can happen while an attempt is watched.

use std::sync::mpsc::Sender;

use crate::bench::Judgement;
use crate::error::CliError;

/// What happened. A tick is the absence of an event for a quarter of a second.
pub(crate) enum Event {
    /// A key was pressed.
    Key(u8),
    /// Something moved in the solution's folder.
    Stirred,
    /// A run ended; `None` when it was called off.
    Judged {
        job: u64,
        result: Result<Option<Box<Judgement>>, CliError>,
    },
    /// The folder cannot be watched; looking at the file at every tick does it too.
    WatchFailed(String),
    /// The program was asked to end.
    Terminated,
}

/// Turns signals into events, so that the terminal is left as it was found.
pub(crate) fn listen_for_signals(events: Sender<Event>) {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
    let Ok(mut signals) = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]) else {
        return;
    };
    std::thread::spawn(move || {
        for _ in signals.forever() {
            if events.send(Event::Terminated).is_err() {
                return;
            }
        }
    });
}
