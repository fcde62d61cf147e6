//! The one place that prints: data to stdout, talk to stderr.

use std::io::{self, IsTerminal as _, Write as _};

use anstyle::{AnsiColor, Style};
use clap::ValueEnum;
use indicatif::{ProgressBar, ProgressStyle};

use crate::error::CliError;

/// What data is printed as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people.
    Text,
    /// For programs: one object, or one a line.
    Json,
}

/// When text is coloured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

/// Prints.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Printer {
    format: Format,
}

#[expect(
    clippy::unused_self,
    reason = "a function that prints must have been given the printer"
)]
impl Printer {
    pub(crate) fn new(format: Format, color: Color) -> Self {
        match color {
            Color::Auto => {}
            Color::Always => anstream::ColorChoice::Always.write_global(),
            Color::Never => anstream::ColorChoice::Never.write_global(),
        }
        Self { format }
    }

    pub(crate) fn is_json(self) -> bool {
        self.format == Format::Json
    }

    /// Data, with its line ending. A reader that went away is no error of ours.
    pub(crate) fn data(self, text: &str) {
        let mut out = anstream::stdout().lock();
        let _ = out.write_all(text.as_bytes());
        if !text.ends_with('\n') {
            let _ = out.write_all(b"\n");
        }
        let _ = out.flush();
    }

    /// A line of talk.
    pub(crate) fn say(self, text: &str) {
        let _ = writeln!(anstream::stderr().lock(), "{text}");
    }

    /// A bar for `whole` steps of `what`; nothing where nobody looks, but a line that says what takes time.
    pub(crate) fn progress(self, what: &str, whole: u64) -> ProgressBar {
        if !io::stderr().is_terminal() {
            self.say(what);
            return ProgressBar::hidden();
        }
        let style = ProgressStyle::with_template("{msg} {bar:24} {percent:>3} %");
        let bar = ProgressBar::new(whole).with_message(what.to_owned());
        bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
    }

    /// A warning: something was left out or may surprise.
    pub(crate) fn warn(self, text: &str) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Yellow.into()));
        let _ = writeln!(anstream::stderr().lock(), "{style}warning:{style:#} {text}");
    }

    pub(crate) fn error(self, error: &CliError) {
        let style = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        let hint = Style::new().bold().fg_color(Some(AnsiColor::Cyan.into()));
        let mut out = anstream::stderr().lock();
        let _ = writeln!(out, "{style}error:{style:#} {}", error.message);
        for text in &error.hints {
            let _ = writeln!(out, "{hint}hint:{hint:#} {text}");
        }
    }

    /// The columns text may take.
    pub(crate) fn width(self) -> usize {
        #[cfg(unix)]
        if let Ok(size) = rustix::termios::tcgetwinsize(rustix::stdio::stdout())
            && size.ws_col >= 40
        {
            return usize::from(size.ws_col).min(100);
        }
        80
    }

    /// Whether a person sits at both ends.
    pub(crate) fn is_interactive(self) -> bool {
        !self.is_json() && io::stdin().is_terminal() && io::stderr().is_terminal()
    }
}
