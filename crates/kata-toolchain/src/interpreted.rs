//! Languages whose interpreter the program carries: nothing is compiled on the host.

use kata_core::Language;

use crate::frozen::FrozenGuest;
use crate::{Build, Source, javascript, source_text};

/// The text that the interpreter gets, or why there is none.
pub(crate) fn solution(language: Language, source: Source<'_>) -> Build {
    let text = source_text::text(source).and_then(|text| match language {
        Language::TypeScript => javascript::strip(text, source.shown_as),
        Language::JavaScript => {
            javascript::check_nesting(text, source.shown_as).map(|()| text.to_owned())
        }
        _ => Ok(text.to_owned()),
    });
    text.map_or_else(Build::Refused, Build::Text)
}

/// The interpreter, in words.
pub(crate) fn version(language: Language) -> String {
    FrozenGuest::of(language).map_or_else(String::new, |guest| guest.version().to_owned())
}
