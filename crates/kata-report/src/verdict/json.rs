//! A verdict as the JSON object that tools read.

use kata_core::{
    CostClass, Failure, Growth, GrowthOutcome, KataId, Language, Report, SourceHash, Value, Verdict,
};
use serde::{Serialize, Serializer};

use super::cut::{cut_text, cut_value};
use crate::format::json_line;

/// A value whose text is longer than this many characters is cut and becomes a string.
const LONGEST_VALUE: usize = 1000;

/// Where the time from save to verdict went, in milliseconds of wall-clock time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Milliseconds {
    /// The user's compiler.
    pub compile: u64,
    /// From the compiled module to one that can run.
    pub prepare: u64,
    /// All cases.
    pub run: u64,
    /// From start to verdict.
    pub total: u64,
}

/// One file that was judged, with its report.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// The kata it was judged against.
    pub kata: &'a KataId,
    /// The file as the user named it.
    pub file: &'a str,
    /// The language it was judged as.
    pub language: Language,
    /// The hash of the text that was judged.
    pub source_hash: &'a SourceHash,
    /// The judge's word.
    pub report: &'a Report,
    /// Where the time went.
    pub milliseconds: Milliseconds,
}

/// The attempt that a verdict belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttemptStanding {
    /// The attempt's number in the history.
    pub attempt: i64,
    /// `running`, `solved`, `timed_out` or `given_up`.
    pub state: &'static str,
    /// From the start to the passing save, once there is one.
    pub seconds_to_green: Option<i64>,
}

/// The judge's object: JSON on one line, without a newline. With a `standing`, its keys come last.
///
/// An input or answer whose text is longer than 1000 characters becomes a string, cut, with its length told. Messages
/// and prints are whole: the judge has capped them.
#[must_use]
pub fn verdict_json(judged: &Judged<'_>, standing: Option<AttemptStanding>) -> String {
    let report = judged.report;
    json_line(&VerdictRecord {
        schema: 1,
        kata: judged.kata,
        file: judged.file,
        language: judged.language,
        source_hash: judged.source_hash,
        verdict: report.verdict,
        passed: report.passed,
        total: report.total,
        fuel: report.fuel,
        peak_memory_bytes: report.peak_memory_bytes,
        extra_memory_bytes: report.extra_memory_bytes,
        growth: report.growth.as_ref().map(TimeGrowthRecord::of),
        memory_growth: report.memory_growth.as_ref().map(MemoryGrowthRecord::of),
        failure: report.failure.as_ref().map(FailureRecord::of),
        milliseconds: judged.milliseconds,
        standing: standing.map(StandingRecord::of),
    })
}

#[derive(Serialize)]
struct VerdictRecord<'a> {
    schema: u32,
    kata: &'a KataId,
    file: &'a str,
    language: Language,
    source_hash: &'a SourceHash,
    verdict: Verdict,
    passed: usize,
    total: usize,
    fuel: u64,
    peak_memory_bytes: u64,
    extra_memory_bytes: Option<u64>,
    memory_growth: Option<MemoryGrowthRecord<'a>>,
    growth: Option<TimeGrowthRecord<'a>>,
    failure: Option<FailureRecord<'a>>,
    milliseconds: Milliseconds,
    #[serde(flatten)]
    standing: Option<StandingRecord>,
}

#[derive(Serialize)]
struct StandingRecord {
    attempt: i64,
    attempt_state: &'static str,
    seconds_to_green: Option<i64>,
}

impl StandingRecord {
    fn of(standing: AttemptStanding) -> Self {
        Self {
            attempt: standing.attempt,
            attempt_state: standing.state,
            seconds_to_green: standing.seconds_to_green,
        }
    }
}

#[derive(Serialize)]
struct FailureRecord<'a> {
    case: Option<&'a str>,
    why: Option<&'a str>,
    input: Arguments<'a>,
    expected: Option<Shown<'a>>,
    actual: Option<Shown<'a>>,
    message: Option<&'a str>,
    stdout: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

impl<'a> FailureRecord<'a> {
    fn of(failure: &'a Failure) -> Self {
        Self {
            case: failure.case.as_deref(),
            why: failure.why.as_deref(),
            input: Arguments(&failure.input),
            expected: failure.expected.as_ref().map(Shown),
            actual: failure.actual.as_ref().map(Shown),
            message: failure.message.as_deref(),
            stdout: &failure.stdout,
            note: failure.note.as_deref(),
        }
    }
}

/// Arguments as an object, in the signature's order.
struct Arguments<'a>(&'a [(String, Value)]);

impl Serialize for Arguments<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, Shown(value))))
    }
}

/// A value as it is, or its beginning when it is long.
struct Shown<'a>(&'a Value);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::String(text) => serializer.serialize_str(&cut_text(text, LONGEST_VALUE)),
            value if value.to_string().chars().count() > LONGEST_VALUE => {
                serializer.serialize_str(&cut_value(value, LONGEST_VALUE))
            }
            value => value.serialize(serializer),
        }
    }
}

#[derive(Serialize)]
struct TimeGrowthRecord<'a> {
    #[serde(flatten)]
    fit: FitRecord<'a>,
    fuel: &'a [u64],
}

#[derive(Serialize)]
struct MemoryGrowthRecord<'a> {
    #[serde(flatten)]
    fit: FitRecord<'a>,
    bytes: &'a [u64],
}

#[derive(Serialize)]
struct FitRecord<'a> {
    exponent: f64,
    error: f64,
    /// `null` where every growth is allowed.
    limit: Option<f64>,
    class: CostClass,
    outcome: GrowthOutcome,
    why: Option<&'a str>,
    family: &'a str,
    sizes: &'a [u64],
}

impl<'a> TimeGrowthRecord<'a> {
    fn of(growth: &'a Growth) -> Self {
        Self {
            fit: FitRecord::of(growth),
            fuel: &growth.costs,
        }
    }
}

impl<'a> MemoryGrowthRecord<'a> {
    fn of(growth: &'a Growth) -> Self {
        Self {
            fit: FitRecord::of(growth),
            bytes: &growth.costs,
        }
    }
}

impl<'a> FitRecord<'a> {
    fn of(growth: &'a Growth) -> Self {
        let rounded = |value: f64| (value * 100.0).round() / 100.0;
        Self {
            exponent: rounded(growth.exponent),
            error: rounded(growth.error),
            limit: growth.limit.is_finite().then(|| rounded(growth.limit)),
            class: growth.class,
            outcome: growth.outcome,
            why: growth.why.as_deref(),
            family: &growth.family,
            sizes: &growth.sizes,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(report: &Report, standing: Option<AttemptStanding>) -> String {
        let judged = Judged {
            kata: &KataId::new("longest-two-kind-run"),
            file: "solution.rs",
            language: Language::Rust,
            source_hash: &SourceHash::from_hex("ab12"),
            report,
            milliseconds: Milliseconds {
                compile: 118,
                prepare: 14,
                run: 9,
                total: 143,
            },
        };
        verdict_json(&judged, standing)
    }

    fn accepted() -> Report {
        Report {
            verdict: Verdict::Accepted,
            passed: 112,
            total: 112,
            fuel: 48_211,
            peak_memory_bytes: 1_114_112,
            extra_memory_bytes: Some(64),
            growth: Some(Growth {
                family: "runs".to_owned(),
                exponent: 1.012_345,
                error: 0.02,
                limit: 1.5,
                class: CostClass::Linear,
                outcome: GrowthOutcome::Within,
                why: None,
                sizes: vec![128, 256],
                costs: vec![900, 1800],
            }),
            memory_growth: None,
            failure: None,
        }
    }

    fn failed(failure: Failure) -> Report {
        Report {
            verdict: Verdict::WrongAnswer,
            passed: 37,
            growth: None,
            failure: Some(failure),
            ..accepted()
        }
    }

    #[test]
    fn an_accepted_verdict_has_every_key_in_the_documented_order() {
        assert_eq!(
            json(&accepted(), None),
            concat!(
                r#"{"schema":1,"kata":"longest-two-kind-run","file":"solution.rs","language":"rust","source_hash":"ab12","#,
                r#""verdict":"accepted","passed":112,"total":112,"fuel":48211,"peak_memory_bytes":1114112,"#,
                r#""extra_memory_bytes":64,"memory_growth":null,"#,
                r#""growth":{"exponent":1.01,"error":0.02,"limit":1.5,"class":"n","outcome":"within","why":null,"#,
                r#""family":"runs","sizes":[128,256],"fuel":[900,1800]},"#,
                r#""failure":null,"milliseconds":{"compile":118,"prepare":14,"run":9,"total":143}}"#
            )
        );
    }

    #[test]
    fn a_standing_adds_its_keys_at_the_end() {
        let standing = AttemptStanding {
            attempt: 7,
            state: "running",
            seconds_to_green: None,
        };
        let line = json(&accepted(), Some(standing));
        let end = r#""total":143},"attempt":7,"attempt_state":"running","seconds_to_green":null}"#;
        assert!(line.ends_with(end), "{line}");
    }

    #[test]
    fn a_failure_names_its_arguments_in_order() {
        let line = json(
            &failed(Failure {
                case: Some("secret-012".to_owned()),
                why: Some("ends matter".to_owned()),
                input: vec![
                    ("tiles".to_owned(), Value::List(vec![Value::Int(1)])),
                    ("kinds".to_owned(), Value::Int(2)),
                ],
                expected: Some(Value::Int(4)),
                actual: Some(Value::Int(i128::from(i64::MAX) * 4)),
                message: None,
                stdout: "a\nb".to_owned(),
                note: None,
            }),
            None,
        );
        let failure = concat!(
            r#""growth":null,"failure":{"case":"secret-012","why":"ends matter","input":{"tiles":[1],"kinds":2},"#,
            r#""expected":4,"actual":36893488147419103228,"message":null,"stdout":"a\nb"},"#
        );
        assert!(line.contains(failure), "{line}");
        assert!(!line.contains('\n'));
    }

    #[test]
    fn long_values_become_strings_that_tell_their_length() {
        let line = json(
            &failed(Failure {
                expected: Some(Value::List(vec![Value::Int(7); 4096])),
                actual: Some(Value::String("x".repeat(5000))),
                ..Failure::default()
            }),
            None,
        );
        let object: serde_json::Value = serde_json::from_str(&line).unwrap();
        let text = |key: &str| object["failure"][key].as_str().unwrap().to_owned();
        assert!(
            text("expected").starts_with("[7, 7, ")
                && text("expected").ends_with(", … 4,096 items]")
        );
        assert!(
            text("actual").starts_with("xxx") && text("actual").ends_with("x… 5,000 characters")
        );
    }

    #[test]
    fn an_absent_answer_and_an_answer_of_null_look_alike() {
        let line = json(
            &failed(Failure {
                actual: Some(Value::Null),
                ..Failure::default()
            }),
            None,
        );
        assert!(
            line.contains(r#""input":{},"expected":null,"actual":null"#),
            "{line}"
        );
    }
}
