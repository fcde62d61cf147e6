//! The program in a pseudo-terminal, with the screen a person would see.

use std::io::{Read as _, Write as _};
use std::num::NonZero;
use std::process::{Child, ExitStatus};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use pty_process::blocking::{Command, Pty, open};

use crate::{TestEnvironment, program};

const ROWS: NonZero<u16> = NonZero::new(60).unwrap();
const COLUMNS: NonZero<u16> = NonZero::new(100).unwrap();

/// A running program and its screen.
pub struct Terminal {
    child: Child,
    pty: Arc<Pty>,
    screen: Arc<Mutex<vt100::Parser>>,
}

impl Terminal {
    /// Starts the program.
    ///
    /// # Panics
    /// When there is no pseudo-terminal.
    #[must_use]
    pub fn start(environment: &TestEnvironment, arguments: &[&str]) -> Self {
        let (pty, pts) = open().expect("a pseudo-terminal");
        pty.resize(pty_process::Size::new(ROWS.get(), COLUMNS.get()))
            .expect("a size");
        let child = Command::new(program())
            .args(arguments)
            .env_clear()
            .envs(environment.variables())
            .current_dir(environment.path(""))
            .spawn(pts)
            .expect("the program starts");
        let pty = Arc::new(pty);
        let screen = Arc::new(Mutex::new(vt100::Parser::new(ROWS, COLUMNS, 2000)));
        let (reader, shown) = (Arc::clone(&pty), Arc::clone(&screen));
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = (&*reader).read(&mut bytes) {
                if let Ok(mut screen) = shown.lock() {
                    screen.process(&bytes[..count]);
                }
            }
        });
        Self { child, pty, screen }
    }

    /// What the screen shows.
    ///
    /// # Panics
    /// When the reader failed.
    #[must_use]
    pub fn text(&self) -> String {
        self.screen.lock().expect("the screen").screen().contents()
    }

    /// Waits until the screen shows `text`.
    ///
    /// # Panics
    /// When it does not come within a minute.
    pub fn wait_for(&self, text: &str) {
        for _ in 0..3000 {
            if self.text().contains(text) {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("the screen never showed {text:?}:\n{}", self.text());
    }

    /// Types `keys`.
    ///
    /// # Panics
    /// When the terminal is gone.
    pub fn press(&self, keys: &str) {
        (&*self.pty)
            .write_all(keys.as_bytes())
            .expect("the keys are taken");
    }

    /// Kills the program as `kill -9` does.
    ///
    /// # Panics
    /// When it has ended already.
    pub fn kill(&mut self) {
        self.child.kill().expect("it runs");
        self.child.wait().expect("it is gone");
    }

    /// Waits for the program's end.
    ///
    /// # Panics
    /// When it goes on for more than a minute.
    pub fn end(&mut self) -> ExitStatus {
        for _ in 0..3000 {
            if let Some(status) = self.child.try_wait().expect("its status") {
                return status;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it does not end:\n{}", self.text());
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
