//! Calls that look like one step and move a whole list: what a solution that is too slow may owe it to.

use kata_core::Language;

/// A call as it is written, and what does the same in one step.
struct SlowCall {
    written: &'static str,
    instead: &'static str,
}

const fn call(written: &'static str, instead: &'static str) -> SlowCall {
    SlowCall { written, instead }
}

const PYTHON: [SlowCall; 2] = [
    call(".pop(0)", "a `deque` and `popleft()`"),
    call(".insert(0,", "a `deque` and `appendleft()`"),
];
const JAVASCRIPT: [SlowCall; 2] = [
    call(".shift()", "an index, or the `Queue` that is there,"),
    call(".unshift(", "`push()` and a `reverse()` in the end"),
];
const RUST: [SlowCall; 2] = [
    call(".remove(0)", "a `VecDeque` and `pop_front()`"),
    call(".insert(0,", "a `VecDeque` and `push_front()`"),
];
const CPP: [SlowCall; 2] = [
    call(".begin())", "a `deque` and `pop_front()`"),
    call(".begin(),", "a `deque` and `push_front()`"),
];

/// What to say of the first such call in `source`, a solution that takes too long.
#[must_use]
pub fn slow_call(language: Language, source: &[u8]) -> Option<String> {
    let calls: &[SlowCall] = match language {
        Language::Python => &PYTHON,
        Language::JavaScript | Language::TypeScript => &JAVASCRIPT,
        Language::Rust => &RUST,
        Language::Cpp => &CPP,
        Language::C | Language::Go => &[],
    };
    let text = String::from_utf8_lossy(source);
    let has = |call: &&SlowCall| match language {
        // Iterators are everywhere: only where something is taken out or put in at the front.
        Language::Cpp => ["erase(", "insert("].iter().any(|taken| {
            text.lines()
                .any(|line| line.contains(taken) && line.contains(call.written))
        }),
        _ => text.contains(call.written),
    };
    let SlowCall { written, instead } = calls.iter().find(has)?;
    let written = written.trim_start_matches('.');
    Some(format!(
        "the solution has `{written}`, which moves everything behind it: {instead} takes one step"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_made_of_a_list_is_told() {
        let said = |language, source: &str| slow_call(language, source.as_bytes());
        assert_eq!(
            said(Language::TypeScript, "const next = queue.shift()!;").as_deref(),
            Some(
                "the solution has `shift()`, which moves everything behind it: an index, or the `Queue` that is there, takes one \
                 step"
            )
        );
        assert!(said(Language::Python, "node = queue.pop(0)").is_some());
        assert!(said(Language::Cpp, "queue.erase(queue.begin());").is_some());
        assert_eq!(said(Language::Cpp, "sort(a.begin(), a.end());"), None);
        assert_eq!(said(Language::Python, "node = queue.popleft()"), None);
        assert_eq!(said(Language::Go, "queue = queue[1:]"), None);
    }
}
