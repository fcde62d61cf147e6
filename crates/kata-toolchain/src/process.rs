//! Starting a compiler: bounded in time and output, and stopped with all its children when called off.

use std::io::{self, Read};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc;
use std::time::Duration;

use crate::Environment;
use crate::fence::Fence;

/// Calls a build off from another thread; clones share the call.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Calls the build off: the compiler is killed within a few milliseconds.
    pub fn stop(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    fn is_stopped(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// How a bounded process ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Ending {
    /// By itself, with what it wrote.
    Exited {
        success: bool,
        stdout: String,
        stderr: String,
    },
    /// Killed: it took longer than it may.
    TimedOut,
    /// Killed: called off.
    Stopped,
}

/// What is kept of each stream, in bytes; the rest is read and dropped.
const KEPT: u64 = 1 << 20;
const TICK: Duration = Duration::from_millis(10);

/// A command with nothing of the environment but `PATH`, and `folder` as working and temporary directory.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place that starts processes"
)]
pub(crate) fn command(program: &Path, environment: &Environment, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .env_clear()
        .env("PATH", &environment.path)
        .env("TMPDIR", folder)
        .env("TMP", folder)
        .current_dir(folder)
        .stdin(Stdio::null());
    command
}

/// Runs `command` for at most `limit`, inside `fence` if there is one.
pub(crate) fn run(
    command: &mut Command,
    fence: Option<&Fence>,
    limit: Duration,
    stop: &Stop,
) -> io::Result<Ending> {
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(command, 0);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = match fence {
        Some(fence) => fence.spawn(command)?,
        None => command.spawn()?,
    };
    let (sender, ended) = mpsc::channel();
    let stdout = drain(child.stdout.take(), sender.clone());
    let stderr = drain(child.stderr.take(), sender);
    let mut waited = Duration::ZERO;
    let mut open = 2;
    while open > 0 {
        match ended.recv_timeout(TICK) {
            Ok(()) => open -= 1,
            Err(_) if stop.is_stopped() => {
                kill(&mut child);
                return Ok(Ending::Stopped);
            }
            Err(_) => {
                waited += TICK;
                if waited >= limit {
                    kill(&mut child);
                    return Ok(Ending::TimedOut);
                }
            }
        }
    }
    let success = child.wait()?.success();
    let text = |thread: std::thread::JoinHandle<Vec<u8>>| {
        String::from_utf8_lossy(&thread.join().unwrap_or_default()).into_owned()
    };
    Ok(Ending::Exited {
        success,
        stdout: text(stdout),
        stderr: text(stderr),
    })
}

fn drain<R: Read + Send + 'static>(
    stream: Option<R>,
    ended: mpsc::Sender<()>,
) -> std::thread::JoinHandle<Vec<u8>> {
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        if let Some(mut stream) = stream {
            let _ = stream.by_ref().take(KEPT).read_to_end(&mut kept);
            let _ = io::copy(&mut stream, &mut io::sink());
        }
        let _ = ended.send(());
        kept
    })
}

/// Ends the process with every process it started.
fn kill(child: &mut Child) {
    #[cfg(unix)]
    if let Some(group) = i32::try_from(child.id())
        .ok()
        .and_then(rustix::process::Pid::from_raw)
    {
        let _ = rustix::process::kill_process_group(group, rustix::process::Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shell(script: &str, limit: Duration, stop: &Stop) -> Ending {
        let environment = Environment::of_process();
        let shell = environment.find("sh").unwrap();
        let mut command = command(&shell, &environment, Path::new("/"));
        run(command.args(["-c", script]), None, limit, stop).unwrap()
    }

    #[test]
    fn a_process_gets_no_environment_but_the_path() {
        let Ending::Exited { stdout, .. } = shell(
            "echo \"[$HOME$CARGO]\"",
            Duration::from_mins(1),
            &Stop::default(),
        ) else {
            panic!("it should end by itself");
        };
        assert_eq!(stdout, "[]\n");
    }

    #[test]
    fn a_process_that_takes_too_long_is_killed_with_its_children() {
        let ending = shell(
            "sleep 600 & sleep 600",
            Duration::from_millis(20),
            &Stop::default(),
        );
        assert_eq!(ending, Ending::TimedOut);
    }

    #[test]
    fn a_process_called_off_is_killed() {
        let stop = Stop::default();
        stop.stop();
        assert_eq!(
            shell("sleep 600", Duration::from_mins(1), &stop),
            Ending::Stopped
        );
    }
}
