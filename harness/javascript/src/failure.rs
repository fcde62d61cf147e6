//! What was thrown, in the words of a developer's console: the message, then the frames of the solution's own file.

use std::fmt::Write as _;

use rquickjs::{Object, Value};

use crate::source::Source;
use crate::{Js, JsValue};

/// Says what was thrown and traps.
pub(crate) fn fail_with_thrown(js: &Js, source: &Source) -> ! {
    let thrown = js.catch();
    crate::fail(&told(&thrown, source))
}

/// The pending exception, without its frames.
pub(crate) fn thrown(js: &Js) -> String {
    headline(&js.catch())
}

/// What was thrown, and where.
fn told(thrown: &JsValue, source: &Source) -> String {
    let mut text = headline(thrown);
    for frame in frames(thrown, source) {
        let _ = write!(text, "\n    at {frame}");
    }
    text
}

/// `TypeError: not a function`, or the value if it is no error.
pub(crate) fn headline(thrown: &JsValue) -> String {
    if let Some(error) = thrown.as_object().filter(|_| thrown.is_error()) {
        let name = text_of(error, "name").filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| "Error".to_owned());
        let message = text_of(error, "message").unwrap_or_default();
        return if message.is_empty() {
            name
        } else {
            format!("{name}: {message}")
        };
    }
    format!("uncaught exception: {}", shown(thrown))
}

/// A thrown value that is no error, in short.
fn shown(value: &JsValue) -> String {
    let text = match value.as_object() {
        Some(_) => value.ctx().json_stringify(value.clone()).ok().flatten(),
        None => value
            .get::<rquickjs::Coerced<rquickjs::String<'_>>>()
            .ok()
            .map(|text| text.0),
    };
    let text = text.and_then(|text| lossy(text.as_value()));
    text.unwrap_or_else(|| value.type_name().to_owned())
}

/// A place in the solution that a call came from.
pub(crate) struct Frame {
    /// What was called; empty at the top of the file.
    function: String,
    pub(crate) line: usize,
    /// In bytes, from 1.
    pub(crate) column: usize,
}

/// Where it was thrown, the innermost first: the frames of the solution alone.
pub(crate) fn frames_of(thrown: &JsValue, source: &Source) -> Vec<Frame> {
    let stack = thrown
        .as_object()
        .and_then(|error| text_of(error, "stack"))
        .unwrap_or_default();
    let file = format!("{}:", source.shown_as);
    let frame = |line: &str| {
        let frame = line.trim_start().strip_prefix("at ")?;
        let (function, place) = frame.split_once(&file)?;
        let (line, column) = place.trim_end_matches(')').split_once(':')?;
        let function = function.trim_end_matches(" (").trim();
        Some(Frame {
            function: if function == "<eval>" { "" } else { function }.to_owned(),
            line: line.parse().ok()?,
            column: column.parse().ok()?,
        })
    };
    stack.lines().filter_map(frame).collect()
}

/// The frames as they are shown: `name (file:line:column)`.
fn frames(thrown: &JsValue, source: &Source) -> Vec<String> {
    let shown = |frame: &Frame| {
        let place = source.place(frame.line, frame.column);
        if frame.function.is_empty() {
            place
        } else {
            format!("{} ({place})", frame.function)
        }
    };
    frames_of(thrown, source).iter().map(shown).collect()
}

/// A property that is a string.
fn text_of(object: &Object<'static>, key: &str) -> Option<String> {
    let value: Option<Value<'static>> = object.get(key).ok();
    if value.is_none() {
        // Whatever its getter threw says nothing about what was thrown first.
        object.ctx().catch();
    }
    lossy(&value?)
}

/// A string's text, half of a surrogate pair shown as U+FFFD.
pub(crate) fn lossy(value: &JsValue) -> Option<String> {
    use rquickjs::qjs;
    if !value.is_string() {
        return None;
    }
    let mut length = 0;
    // SAFETY: the bytes live until they are freed below.
    unsafe {
        let context = value.ctx().as_raw().as_ptr();
        let bytes = qjs::JS_ToCStringLen2(context, &raw mut length, value.as_raw(), false);
        if bytes.is_null() {
            return None;
        }
        let text = std::slice::from_raw_parts(bytes.cast(), length as usize);
        let text = well_formed(text);
        qjs::JS_FreeCString(context, bytes);
        Some(text)
    }
}

/// The text of the engine's bytes: UTF-8, but for halves of surrogate pairs, three bytes each.
fn well_formed(bytes: &[u8]) -> String {
    let mut rest = bytes;
    let mut text = String::with_capacity(bytes.len());
    loop {
        let good = match std::str::from_utf8(rest) {
            Ok(good) => return text + good,
            Err(error) => error.valid_up_to(),
        };
        text.push_str(&String::from_utf8_lossy(&rest[..good]));
        text.push('\u{fffd}');
        rest = rest.get(good + 3..).unwrap_or_default();
    }
}
