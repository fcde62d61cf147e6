//! Why a source cannot be stripped of its types, told as compilers do: the place, the reason, the line.

use oxc_diagnostics::OxcDiagnostic;

/// What is wrong, and where.
#[derive(Debug)]
pub(super) struct Refusal {
    /// In bytes from the start of the text.
    pub(super) offset: usize,
    pub(super) why: String,
}

impl Refusal {
    /// What the parser cannot read.
    pub(super) fn of_parser(error: &OxcDiagnostic) -> Self {
        let help = error.help.as_deref();
        let help = help.map_or_else(String::new, |help| format!(" ({help})"));
        Self {
            offset: error
                .labels
                .first()
                .map_or(0, |label| label.offset() as usize),
            why: format!("{}{help}", error.message),
        }
    }

    pub(super) fn told(&self, text: &str, shown_as: &str) -> String {
        let mut offset = self.offset.min(text.len());
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        let before = &text[..offset];
        let row = before.matches('\n').count() + 1;
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = text[start..offset].chars().count() + 1;
        let line = text[start..].lines().next().unwrap_or_default();
        let mark: String = text[start..offset]
            .chars()
            .map(|letter| if letter == '\t' { '\t' } else { ' ' })
            .collect();
        let gutter = " ".repeat(row.to_string().len());
        format!(
            "error: {shown_as}:{row}:{column}: {}\n{row} | {line}\n{gutter} | {mark}^",
            self.why
        )
    }
}
