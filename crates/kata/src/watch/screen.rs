//! What the watch shows: a countdown that stays at the bottom while lines come above it, or events as JSON.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use jiff::{SignedDuration, Timestamp};
use kata_core::{Attempt, Phase};

use crate::printer::Printer;

/// The terminal, or a stream of JSON lines.
pub(crate) struct Screen {
    printer: Printer,
    bar: ProgressBar,
    interactive: bool,
}

impl Screen {
    pub(crate) fn new(printer: Printer, interactive: bool) -> Self {
        let bar = ProgressBar::new(1);
        if !interactive {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{prefix} {bar:20} {msg}") {
            bar.set_style(style.progress_chars("━━─"));
        }
        Self {
            printer,
            bar,
            interactive,
        }
    }

    /// Data above the countdown.
    pub(crate) fn data(&self, text: &str) {
        self.bar.suspend(|| self.printer.data(text));
    }

    /// A line of talk above the countdown; JSON readers get none.
    pub(crate) fn say(&self, text: &str) {
        if !self.printer.is_json() {
            self.bar.suspend(|| self.printer.say(text));
        }
    }

    /// A warning above the countdown.
    pub(crate) fn warn(&self, text: &str) {
        self.bar.suspend(|| self.printer.warn(text));
    }

    /// A bell and a line: the phase changed.
    pub(crate) fn phase(&self, attempt: &Attempt, phase: Phase) {
        if self.printer.is_json() {
            let line = serde_json::json!({
                "schema": 1, "event": "phase", "attempt": attempt.id, "phase": phase.to_string(),
            });
            self.printer.data(&line.to_string());
            return;
        }
        let bell = if self.interactive { "\u{7}" } else { "" };
        let line = match phase {
            Phase::Planning { left } => format!("plan: {} to understand and plan", clock(left)),
            Phase::Coding { left } => format!("code: {} until the stop", clock(left)),
            Phase::Discussing { left, .. } => {
                format!("discuss: {} for the trade-offs", clock(left))
            }
            Phase::Ended { .. } => return,
        };
        self.say(&format!("{bell}── {line}"));
    }

    /// Draws the countdown anew.
    pub(crate) fn countdown(&self, attempt: &Attempt, now: Timestamp, judging: bool) {
        let (name, left, whole, keys) = match attempt.phase(now) {
            Phase::Planning { left } => ("plan   ", left, attempt.contract.plan, WORKING),
            Phase::Coding { left } => ("code   ", left, attempt.contract.code, WORKING),
            Phase::Discussing { left, .. } => {
                ("discuss", left, attempt.contract.discuss, DISCUSSING)
            }
            Phase::Ended { .. } => return,
        };
        let (left, whole) = (seconds(left), seconds(whole).max(1));
        self.bar.set_length(whole);
        self.bar.set_position(whole.saturating_sub(left));
        self.bar.set_prefix(format!(
            "{name} {:>5}",
            clock(SignedDuration::from_secs(left.cast_signed()))
        ));
        let keys = if judging { "judging …" } else { keys };
        self.bar.set_message(keys);
        self.bar.tick();
    }

    /// Takes the countdown away.
    pub(crate) fn close(&self) {
        self.bar.finish_and_clear();
    }
}

const WORKING: &str = "r run · h hint · s statement · g give up · q quit";
const DISCUSSING: &str = "enter when done · s statement · q quit";

/// Whole seconds left, begun ones counted: the clock shows 5:00 first and 0:00 only at the end.
fn seconds(duration: SignedDuration) -> u64 {
    let milliseconds = duration.as_millis().max(0);
    u64::try_from((milliseconds + 999) / 1000).unwrap_or(0)
}

fn clock(duration: SignedDuration) -> String {
    kata_report::clock(SignedDuration::from_secs(seconds(duration).cast_signed()))
}
