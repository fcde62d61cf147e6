//! A verdict as text for a person.

use std::fmt::Write as _;

use kata_core::{Failure, Growth, GrowthOutcome, Report, Value, Verdict};

use super::cut::{cut_text, cut_value};
use super::difference::difference;
use crate::format::{instructions, printable, thousands};

const LONGEST_VALUE: usize = 200;
const SHORTEST_CUT: usize = 60;
const PRINTED_LINES: usize = 40;

/// The verdict in one line, without a newline: `accepted 112/112 · grows like n (n^1.01) · 48 k instructions`.
#[must_use]
pub fn verdict_line(report: &Report) -> String {
    let verdict = report.verdict;
    if matches!(verdict, Verdict::CompileError | Verdict::JudgeError) {
        return verdict.to_string();
    }
    let mut line = format!("{verdict} {}/{}", report.passed, report.total);
    if verdict.is_of_cost()
        && let Some(growth) = &report.growth
    {
        line.push_str(" · ");
        line.push_str(&growth_words(growth));
    }
    if verdict == Verdict::Accepted {
        let _ = write!(line, " · {} instructions", instructions(report.fuel));
    }
    line
}

fn growth_words(growth: &Growth) -> String {
    let (class, exponent) = (growth.class, growth.exponent);
    match (growth.outcome, &growth.why) {
        (GrowthOutcome::Unclear, Some(why)) => format!("growth not judged: {why}"),
        (GrowthOutcome::Beyond, Some(why)) => {
            format!("grows like {why}, limit n^{:.2}", growth.limit)
        }
        // A log factor in the nearest curve would only confuse where a power is too much.
        (GrowthOutcome::Beyond, None) if class.power() <= growth.limit => {
            format!("grows like n^{exponent:.2}, limit n^{:.2}", growth.limit)
        }
        (GrowthOutcome::Beyond, None) => {
            format!(
                "grows like {class} (n^{exponent:.2}), limit n^{:.2}",
                growth.limit
            )
        }
        _ => format!("grows like {class} (n^{exponent:.2})"),
    }
}

/// The verdict, and for a failure the case, its arguments, both answers, where long ones part, the message and the
/// prints. `width` is the terminal's, in columns. Ends with a newline.
#[must_use]
pub fn verdict_text(report: &Report, width: usize) -> String {
    let mut text = verdict_line(report);
    text.push('\n');
    if let Some(failure) = &report.failure {
        push_case(&mut text, failure, width);
        push_values(
            &mut text,
            failure,
            (2 * width).clamp(SHORTEST_CUT, LONGEST_VALUE),
        );
        push_message(&mut text, failure, report.verdict);
        push_prints(&mut text, &failure.stdout);
    }
    text
}

fn push_case(text: &mut String, failure: &Failure, width: usize) {
    let Some(case) = &failure.case else { return };
    let mut line = format!("case {case}");
    if let Some(why) = &failure.why {
        let _ = write!(line, ": {why}");
    }
    push_wrapped(text, &printable(&line), width);
    if let Some(note) = &failure.note {
        push_wrapped(text, &format!("({})", printable(note)), width);
    }
}

/// Breaks `line` between words; the lines that follow the first are indented.
fn push_wrapped(text: &mut String, line: &str, width: usize) {
    let mut column = 0;
    for word in line.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            text.push_str("\n ");
            column = 1;
        }
        if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push('\n');
}

fn push_values(text: &mut String, failure: &Failure, limit: usize) {
    let mut push = |name: &str, value: &Value| {
        let _ = writeln!(
            text,
            "  {}: {}",
            printable(name),
            printable(&cut_value(value, limit))
        );
    };
    for (name, value) in &failure.input {
        push(name, value);
    }
    if let Some(expected) = &failure.expected {
        push("expected", expected);
    }
    if let Some(actual) = &failure.actual {
        push("  actual", actual);
    }
    if let (Some(expected), Some(actual)) = (&failure.expected, &failure.actual) {
        text.push_str(&difference(expected, actual).unwrap_or_default());
    }
}

fn push_message(text: &mut String, failure: &Failure, verdict: Verdict) {
    let Some(message) = &failure.message else {
        return;
    };
    // A compiler's diagnostics are laid out already.
    let indent = if verdict == Verdict::CompileError {
        ""
    } else {
        "  "
    };
    for line in printable(message).trim_end().split('\n') {
        push_line(text, indent, line);
    }
}

fn push_prints(text: &mut String, stdout: &str) {
    if stdout.is_empty() {
        return;
    }
    text.push_str("  printed:\n");
    for line in stdout.lines().take(PRINTED_LINES) {
        push_line(text, "    ", &printable(&cut_text(line, LONGEST_VALUE)));
    }
    let lines = stdout.lines().count();
    if lines > PRINTED_LINES {
        let _ = writeln!(text, "    … {} lines", thousands(lines));
    }
}

fn push_line(text: &mut String, indent: &str, line: &str) {
    if !line.is_empty() {
        text.push_str(indent);
        text.push_str(line);
    }
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use kata_core::CostClass;

    use super::*;

    fn report(verdict: Verdict, passed: usize) -> Report {
        Report {
            verdict,
            passed,
            total: 112,
            fuel: 48_211,
            peak_memory_bytes: 0,
            extra_memory_bytes: Some(0),
            growth: None,
            memory_growth: None,
            failure: None,
        }
    }

    fn growth(exponent: f64, class: CostClass, outcome: GrowthOutcome) -> Growth {
        Growth {
            family: "runs".to_owned(),
            exponent,
            error: 0.02,
            limit: 1.5,
            class,
            outcome,
            why: None,
            sizes: vec![128, 256],
            costs: vec![5000, 10_000],
        }
    }

    fn failed(verdict: Verdict, failure: Failure) -> Report {
        Report {
            failure: Some(failure),
            ..report(verdict, 37)
        }
    }

    #[test]
    fn an_accepted_line_tells_growth_and_instructions() {
        let report = Report {
            growth: Some(growth(1.0123, CostClass::Linear, GrowthOutcome::Within)),
            ..report(Verdict::Accepted, 112)
        };
        assert_eq!(
            verdict_line(&report),
            "accepted 112/112 · grows like n (n^1.01) · 48 k instructions"
        );
    }

    #[test]
    fn growth_that_cannot_be_told_says_why() {
        let unclear = Growth {
            why: Some("only 2 sizes were measured".to_owned()),
            ..growth(1.2, CostClass::Linear, GrowthOutcome::Unclear)
        };
        let report = Report {
            growth: Some(unclear),
            ..report(Verdict::Accepted, 112)
        };
        assert_eq!(
            verdict_line(&report),
            "accepted 112/112 · growth not judged: only 2 sizes were measured · 48 k instructions"
        );
    }

    #[test]
    fn a_wrong_answer_tells_only_how_many_cases_passed() {
        assert_eq!(
            verdict_line(&report(Verdict::WrongAnswer, 37)),
            "wrong answer 37/112"
        );
    }

    #[test]
    fn growth_past_its_limit_tells_the_limit() {
        let report = Report {
            growth: Some(growth(1.98, CostClass::Quadratic, GrowthOutcome::Beyond)),
            ..report(Verdict::TimeLimitExceeded, 112)
        };
        assert_eq!(
            verdict_line(&report),
            "time limit exceeded 112/112 · grows like n^2 (n^1.98), limit n^1.50"
        );
    }

    #[test]
    fn a_class_that_would_be_allowed_is_not_named_where_growth_is_too_much() {
        let beyond = |growth: Growth| {
            let report = Report {
                growth: Some(growth),
                ..report(Verdict::TimeLimitExceeded, 112)
            };
            verdict_line(&report)
        };
        assert_eq!(
            beyond(growth(1.68, CostClass::Linearithmic, GrowthOutcome::Beyond)),
            "time limit exceeded 112/112 · grows like n^1.68, limit n^1.50"
        );
        let climbing = Growth {
            why: Some("n^1.39 and climbing, towards n^1.84 at n = 32768".to_owned()),
            ..growth(1.39, CostClass::Linearithmic, GrowthOutcome::Beyond)
        };
        assert_eq!(
            beyond(climbing),
            "time limit exceeded 112/112 · grows like n^1.39 and climbing, towards n^1.84 at n = 32768, limit n^1.50"
        );
    }

    #[test]
    fn a_wrong_answer_shows_the_case_its_values_and_its_prints() {
        let report = failed(
            Verdict::WrongAnswer,
            Failure {
                case: Some("secret-012".to_owned()),
                why: Some("ends matter".to_owned()),
                input: vec![
                    (
                        "tiles".to_owned(),
                        Value::List(vec![Value::Int(1), Value::Int(2)]),
                    ),
                    ("name".to_owned(), Value::String("a\nb".to_owned())),
                ],
                expected: Some(Value::Int(4)),
                actual: Some(Value::Int(5)),
                message: None,
                stdout: "left 1\n\nright 2\n".to_owned(),
                note: Some("made smaller than the case itself, which fails too".to_owned()),
            },
        );
        assert_eq!(
            verdict_text(&report, 80),
            r#"wrong answer 37/112
case secret-012: ends matter
(made smaller than the case itself, which fails too)
  tiles: [1, 2]
  name: "a\nb"
  expected: 4
    actual: 5
  printed:
    left 1

    right 2
"#
        );
    }

    #[test]
    fn compiler_diagnostics_are_verbatim() {
        let report = Report::unrun(
            Verdict::CompileError,
            112,
            "error[E0308]: mismatched\n  --> solution.rs:3:5\n",
        );
        assert_eq!(
            verdict_text(&report, 80),
            "compile error\nerror[E0308]: mismatched\n  --> solution.rs:3:5\n"
        );
    }

    #[test]
    fn nothing_a_solution_says_can_drive_the_terminal() {
        let evil = "\x1b]0;owned\x07\u{9b}2J\rok";
        let report = failed(
            Verdict::RunTimeError,
            Failure {
                case: Some(evil.to_owned()),
                why: Some(evil.to_owned()),
                input: vec![(evil.to_owned(), Value::String(evil.to_owned()))],
                expected: Some(Value::String(evil.repeat(20))),
                actual: Some(Value::String(evil.repeat(30))),
                message: Some(evil.to_owned()),
                stdout: evil.to_owned(),
                note: Some(evil.to_owned()),
            },
        );
        let text = verdict_text(&report, 80);
        assert!(
            !text.chars().any(|c| c.is_control() && c != '\n'),
            "{text:?}"
        );
    }

    #[test]
    fn long_answers_are_cut_and_their_first_difference_shown() {
        let answer = |at: i128| {
            Value::List(
                (0..500)
                    .map(|n| Value::Int(if n == at { -1 } else { n }))
                    .collect(),
            )
        };
        let report = failed(
            Verdict::WrongAnswer,
            Failure {
                expected: Some(answer(500)),
                actual: Some(answer(300)),
                ..Failure::default()
            },
        );
        let text = verdict_text(&report, 100);
        assert!(text.contains(", … 500 items]\n"), "{text}");
        assert!(text.contains("    - [300] 300\n    + [300] -1\n"), "{text}");
        assert!(
            text.lines().all(|line| line.chars().count() < 240),
            "{text}"
        );
    }

    #[test]
    fn many_prints_are_cut_and_counted() {
        let report = failed(
            Verdict::WrongAnswer,
            Failure {
                stdout: "x\n".repeat(5000),
                ..Failure::default()
            },
        );
        let text = verdict_text(&report, 80);
        assert!(text.ends_with("    x\n    … 5,000 lines\n"));
        assert_eq!(text.lines().count(), 2 + PRINTED_LINES + 1);
    }

    #[test]
    fn a_long_reason_is_wrapped_at_the_width() {
        let mut text = String::new();
        push_wrapped(&mut text, "case secret-1: one two three four", 20);
        assert_eq!(text, "case secret-1: one\n  two three four\n");
    }
}
