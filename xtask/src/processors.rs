//! Which processors this task may use, and how to keep a program on one of them.

use std::path::Path;
use std::process::{Command, Stdio};

/// A processor that programs can be kept on; any, where they cannot.
#[derive(Clone, Copy)]
pub(crate) struct Processor(Option<usize>);

/// The processors that this task may use; one that stands for all where programs cannot be kept on one.
pub(crate) fn allowed() -> Vec<Processor> {
    let numbers = std::fs::read_to_string("/proc/self/status")
        .ok()
        .and_then(|status| {
            let line = status
                .lines()
                .find_map(|line| line.strip_prefix("Cpus_allowed_list:"))?;
            numbers(line.trim())
        })
        .unwrap_or_default();
    if numbers.len() < 2 || !can_be_kept() {
        return vec![Processor(None)];
    }
    numbers.into_iter().map(Some).map(Processor).collect()
}

impl Processor {
    /// `program`, kept on this processor.
    pub(crate) fn command(self, program: &Path) -> Command {
        let Some(number) = self.0 else {
            return Command::new(program);
        };
        let mut command = Command::new("taskset");
        command
            .args(["--cpu-list", &number.to_string()])
            .arg(program);
        command
    }
}

fn can_be_kept() -> bool {
    Command::new("taskset")
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The numbers of a list such as `0-2,5`.
fn numbers(text: &str) -> Option<Vec<usize>> {
    let mut numbers = Vec::new();
    for range in text.split(',') {
        let (first, last) = range.split_once('-').unwrap_or((range, range));
        let [first, last] = [first, last].map(str::parse::<usize>);
        numbers.extend(first.ok()?..=last.ok()?);
    }
    Some(numbers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_processors_is_read() {
        assert_eq!(numbers("0-2,5"), Some(vec![0, 1, 2, 5]));
        assert_eq!(numbers("3"), Some(vec![3]));
        assert_eq!(numbers(""), None);
    }
}
