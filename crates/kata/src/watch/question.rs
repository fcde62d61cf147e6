//! What an interviewer asks after green: time, then space, each answered with one key.

use kata_core::{Cost, CostAnswer, CostClass};

/// How far the answers have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// The time class is asked for.
    Time,
    /// The space class is asked for.
    Space {
        /// The time class named.
        time: CostClass,
    },
}

/// The classes by their keys, `1` to `7`.
pub(crate) fn choices() -> String {
    let choices: Vec<String> = CostClass::ALL
        .iter()
        .enumerate()
        .map(|(index, class)| format!("{}) {class}", index + 1))
        .collect();
    choices.join("  ")
}

/// The class of a key.
pub(crate) fn class_of(key: u8) -> Option<CostClass> {
    CostClass::ALL
        .get(usize::from(key.checked_sub(b'1')?))
        .copied()
}

/// Whether the answer is right, in a line for time and one for space.
pub(crate) fn verdict(answer: CostAnswer, cost: &Cost) -> String {
    let line = |what: &str, named: CostClass, right: CostClass| {
        if named == right {
            format!("{what}  {named}: right")
        } else {
            format!("{what}  {named}: the reference needs {right}")
        }
    };
    format!(
        "{}\n{}\nn is {}",
        line("time ", answer.time, cost.time),
        line("space", answer.space, cost.space),
        cost.size
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_name_the_classes_in_order() {
        assert_eq!(class_of(b'1'), Some(CostClass::Constant));
        assert_eq!(class_of(b'7'), Some(CostClass::Exponential));
        assert_eq!(class_of(b'8'), None);
        assert_eq!(class_of(b'0'), None);
    }

    #[test]
    fn a_wrong_answer_is_told_the_right_one() {
        let cost = Cost {
            time: CostClass::Linear,
            space: CostClass::Constant,
            judge_space: false,
            size: "the number of tiles".to_owned(),
        };
        let answer = CostAnswer {
            time: CostClass::Linear,
            space: CostClass::Linear,
        };
        assert_eq!(
            verdict(answer, &cost),
            "time   n: right\nspace  n: the reference needs 1\nn is the number of tiles"
        );
    }
}
