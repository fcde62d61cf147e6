//! A source's bytes as the text that compilers and interpreters take.

use crate::Source;

/// No solution is this large, in bytes.
pub(crate) const LARGEST: usize = 256 << 10;

/// The source as text, without a byte order mark, or why it is none.
pub(crate) fn text(source: Source<'_>) -> Result<&str, String> {
    if source.bytes.len() > LARGEST {
        return Err(format!(
            "error: {} is larger than {} KiB, the most a solution may have",
            source.shown_as,
            LARGEST >> 10
        ));
    }
    let text = std::str::from_utf8(source.bytes).map_err(|error| {
        format!(
            "error: {} is not UTF-8 text: byte {} is where it breaks",
            source.shown_as,
            error.valid_up_to()
        )
    })?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
