//! The solution's text: compiled as a script and run, so that what it declares at the top can be found by name.

use rquickjs::{Value, qjs};

use crate::engine::{self, Engine};
use crate::{JsValue, failure};

/// A solution's text, and what its file is called.
pub(crate) struct Source {
    pub(crate) shown_as: String,
    pub(crate) text: String,
}

impl Source {
    /// `file:line:column` of a place that the engine tells by bytes, its column in characters.
    pub(crate) fn place(&self, line: usize, column: usize) -> String {
        let text = self
            .text
            .lines()
            .nth(line.saturating_sub(1))
            .unwrap_or_default();
        let bytes = column.saturating_sub(1).min(text.len());
        let before = text
            .char_indices()
            .take_while(|(at, _)| *at < bytes)
            .count();
        format!("{}:{line}:{}", self.shown_as, before + 1)
    }
}

/// Compiles and runs a solution. A text that does not compile is refused; what it throws fails.
pub(crate) fn run(engine: &Engine, source: &Source) {
    let script = match compiled(engine, &source.text, &source.shown_as) {
        Ok(script) => script,
        Err(error) => {
            // A pasted module: only when it is no script are its keywords looked for, since they may stand in a string.
            let script = without_module_words(&source.text)
                .and_then(|script| compiled(engine, &script, &source.shown_as).ok());
            script.unwrap_or_else(|| crate::refuse(&explained(&error, source)))
        }
    };
    let js = &engine.js;
    // SAFETY: running a script takes over the reference to it.
    let result = unsafe {
        let raw = script.as_raw();
        std::mem::forget(script);
        Value::from_raw(js.clone(), qjs::JS_EvalFunction(js.as_raw().as_ptr(), raw))
    };
    if result.is_exception() {
        failure::fail_with_thrown(js, source);
    }
}

/// The script, or the error that was thrown.
fn compiled(engine: &Engine, text: &str, shown_as: &str) -> Result<JsValue, JsValue> {
    let js = &engine.js;
    let flags = qjs::JS_EVAL_TYPE_GLOBAL | qjs::JS_EVAL_FLAG_COMPILE_ONLY;
    let script = engine::evaluate(js, text, shown_as, flags);
    script.map_err(|_| js.catch())
}

/// What a declaration that is exported begins with.
const EXPORTED: [&str; 6] = ["function", "async", "class", "const", "let", "var"];

/// The packages whose classes are there without being imported.
const PROVIDED: [&str; 2] = ["'@datastructures-js/", "\"@datastructures-js/"];

/// The text with `export` and the imports of what is there anyway blanked out, each column kept; `None` without any.
fn without_module_words(text: &str) -> Option<String> {
    let mut script = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let blanked = module_words(rest);
        let line = rest[blanked..]
            .find('\n')
            .map_or(rest.len(), |end| blanked + end + 1);
        let blank = |letter| if letter == '\n' { '\n' } else { ' ' };
        script.extend(rest[..blanked].chars().map(blank));
        script.push_str(&rest[blanked..line]);
        rest = &rest[line..];
    }
    (script != text).then_some(script)
}

/// How many bytes at the start of a line, or of the lines that it begins, belong to a module alone.
fn module_words(lines: &str) -> usize {
    if lines.starts_with("import ") || lines.starts_with("import{") {
        return import(lines).unwrap_or(0);
    }
    let Some(rest) = lines.strip_prefix("export ") else {
        return 0;
    };
    let rest = rest.trim_start_matches(' ');
    if let Some(rest) = rest.strip_prefix("default ") {
        let rest = rest.trim_start_matches(' ');
        let is_named = rest.starts_with(|c: char| c.is_alphabetic() || c == '_' || c == '$');
        return if is_named {
            lines.len() - rest.len()
        } else {
            0
        };
    }
    let word = rest
        .split(|c: char| !c.is_alphabetic())
        .next()
        .unwrap_or_default();
    if rest.starts_with('{') || EXPORTED.contains(&word) {
        lines.len() - rest.len()
    } else {
        0
    }
}

/// The length of an import of what is provided, up to the end of its package's name.
fn import(lines: &str) -> Option<usize> {
    let (names, from) = lines.split_once(" from ")?;
    let package = from.trim_start();
    let is_list = !names.contains([';', '(', '=']);
    if !is_list || !PROVIDED.iter().any(|name| package.starts_with(name)) {
        return None;
    }
    let quote = package.get(..1)?;
    let end = package[1..].find(quote)? + 2;
    Some(lines.len() - package.len() + end)
}

/// A syntax error as compilers tell it: the place, the message, the line, and a mark under the column.
fn explained(error: &JsValue, source: &Source) -> String {
    let headline = failure::headline(error);
    let Some(frame) = failure::frames_of(error, source).into_iter().next() else {
        return format!("{}: {headline}", source.shown_as);
    };
    let (row, place) = (frame.line, source.place(frame.line, frame.column));
    let line = source.text.lines().nth(row.saturating_sub(1));
    let line = line.unwrap_or_default().trim_end();
    let column = place
        .rsplit(':')
        .next()
        .and_then(|column| column.parse().ok());
    let mark: String = line
        .chars()
        .chain(std::iter::repeat(' '))
        .take(column.unwrap_or(1) - 1)
        .map(|letter| if letter == '\t' { '\t' } else { ' ' })
        .collect();
    let gutter = " ".repeat(row.to_string().len());
    format!("{place}: {headline}\n{row} | {line}\n{gutter} | {mark}^")
}
