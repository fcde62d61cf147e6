//! Single keys from the terminal, which is put back as it was when the listener is dropped.

use std::io::{self, Read as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

use rustix::termios::{self, LocalModes, OptionalActions, SpecialCodeIndex, Termios};

use super::event::Event;

/// Ctrl-C and Ctrl-D as they come without line editing.
pub(crate) const INTERRUPT: u8 = 3;
pub(crate) const END_OF_INPUT: u8 = 4;

/// A listener on the terminal.
pub(crate) struct Keys {
    before: Termios,
    stop: Arc<AtomicBool>,
}

impl Keys {
    /// Turns line editing and echo off and sends each key. Output is left alone, so that lines still end in lines.
    pub(crate) fn listen(events: Sender<Event>) -> io::Result<Self> {
        let stdin = rustix::stdio::stdin();
        let before = termios::tcgetattr(stdin)?;
        let mut raw = before.clone();
        raw.local_modes
            .remove(LocalModes::ICANON | LocalModes::ECHO | LocalModes::ISIG);
        // A read comes back after a tenth of a second, so that the listener can end.
        raw.special_codes[SpecialCodeIndex::VMIN] = 0;
        raw.special_codes[SpecialCodeIndex::VTIME] = 1;
        termios::tcsetattr(stdin, OptionalActions::Now, &raw)?;
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        std::thread::spawn(move || {
            let mut key = [0];
            while !stopped.load(Ordering::Relaxed) {
                match io::stdin().read(&mut key) {
                    Ok(1) => {
                        if events.send(Event::Key(key[0])).is_err() {
                            return;
                        }
                    }
                    Ok(_) => {}
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                    Err(_) => return,
                }
            }
        });
        Ok(Self { before, stop })
    }
}

impl Drop for Keys {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let _ = termios::tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &self.before);
    }
}
