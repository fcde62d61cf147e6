//! How times, counts and foreign text are written, the same everywhere.

use std::fmt::Write as _;

use jiff::SignedDuration;
use serde::Serialize;

/// A duration as a stopwatch shows it, `m:ss`: whole seconds, and minutes that go on past 59.
#[must_use]
pub fn clock(duration: SignedDuration) -> String {
    let seconds = duration.as_secs();
    let sign = if seconds < 0 { "-" } else { "" };
    let seconds = seconds.unsigned_abs();
    format!("{sign}{}:{:02}", seconds / 60, seconds % 60)
}

/// An amount of fuel with two significant digits or more: `812`, `48 k`, `1.2 M`, `3.4 G`.
#[must_use]
pub fn instructions(fuel: u64) -> String {
    const UNITS: [&str; 6] = ["k", "M", "G", "T", "P", "E"];
    if fuel < 1000 {
        return fuel.to_string();
    }
    let fuel = u128::from(fuel);
    let mut scale: u128 = 1000;
    for unit in UNITS {
        let tenths = (fuel * 10 + scale / 2) / scale;
        let whole = (fuel + scale / 2) / scale;
        if tenths < 100 {
            return format!("{}.{} {unit}", tenths / 10, tenths % 10);
        }
        if whole < 1000 {
            return format!("{whole} {unit}");
        }
        scale *= 1000;
    }
    fuel.to_string()
}

/// Foreign text made safe to show: control characters and those that turn the direction of writing are escaped;
/// `\n` and `\t` are kept.
#[must_use]
pub fn printable(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if drives_terminal(character) && !matches!(character, '\n' | '\t') {
            safe.extend(character.escape_default());
        } else {
            safe.push(character);
        }
    }
    safe
}

fn drives_terminal(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// A number with commas between its thousands: `4,096`.
pub(crate) fn thousands(count: impl std::fmt::Display) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `record` as JSON on one line, without a newline. What could drive a terminal is escaped the JSON way.
pub(crate) fn json_line(record: &impl Serialize) -> String {
    let json =
        serde_json::to_string(record).expect("our records have string keys and infallible fields");
    let mut line = String::with_capacity(json.len());
    for character in json.chars() {
        if drives_terminal(character) {
            // Only a string can hold one, and all of them are in the basic plane.
            let _ = write!(line, "\\u{:04x}", u32::from(character));
        } else {
            line.push(character);
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_shows_minutes_and_seconds_and_never_hours() {
        let shown = |seconds| clock(SignedDuration::from_secs(seconds));
        assert_eq!(shown(751), "12:31");
        assert_eq!(shown(7), "0:07");
        assert_eq!(shown(6000), "100:00");
        assert_eq!(shown(-65), "-1:05");
        assert_eq!(clock(SignedDuration::from_millis(7999)), "0:07");
    }

    #[test]
    fn instructions_are_rounded_to_the_unit_that_fits() {
        let shown = [
            0,
            812,
            1000,
            9_960,
            48_211,
            999_499,
            999_999,
            1_204_000,
            3_400_000_000,
        ]
        .map(instructions);
        assert_eq!(
            shown,
            [
                "0", "812", "1.0 k", "10 k", "48 k", "999 k", "1.0 M", "1.2 M", "3.4 G"
            ]
        );
        assert_eq!(instructions(u64::MAX), "18 E");
    }

    #[test]
    fn printable_text_cannot_drive_the_terminal() {
        assert_eq!(
            printable("\x1b[2J\r\u{9b}\u{202e}é"),
            "\\u{1b}[2J\\r\\u{9b}\\u{202e}é"
        );
    }

    #[test]
    fn printable_text_keeps_lines_and_tabs() {
        assert_eq!(printable("a\tb\nc"), "a\tb\nc");
    }

    #[test]
    fn thousands_are_parted_by_commas() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(thousands),
            ["0", "999", "1,000", "1,234,567"]
        );
    }

    #[test]
    fn json_escapes_what_serde_json_would_pass_through() {
        let text = "\x1b\u{7f}\u{9b}é";
        let line = json_line(&text);
        assert_eq!(line, "\"\\u001b\\u007f\\u009bé\"");
        assert_eq!(serde_json::from_str::<String>(&line).unwrap(), text);
    }
}
