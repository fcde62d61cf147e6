//! A kata's names in the forms that Go programs give them.

/// `longestRun` of `longest_run`.
pub(super) fn lower(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    std::iter::once(first)
        .chain(parts.map(capitalized))
        .collect()
}

/// `LongestRun` of `longest_run`.
pub(super) fn upper(name: &str) -> String {
    name.split('_').map(capitalized).collect()
}

/// The forms of a name, the likeliest first.
pub(super) fn forms(name: &str) -> [String; 3] {
    [lower(name), upper(name), name.to_owned()]
}

fn capitalized(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().map(char::to_uppercase);
    first.map_or_else(String::new, |first| first.chain(chars).collect())
}
