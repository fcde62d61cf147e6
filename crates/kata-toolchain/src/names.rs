//! A kata's names, which are in snake case, in the forms that languages give them.

/// `longestRun` of `longest_run`, as LeetCode spells it.
pub(crate) fn camel_case(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |camel, word| camel + &capitalized(word))
}

/// `LongestRun` of `longest_run`.
pub(crate) fn pascal_case(snake: &str) -> String {
    snake.split('_').map(capitalized).collect()
}

/// With its first letter in upper case.
pub(crate) fn capitalized(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_the_forms_of_languages() {
        assert_eq!(camel_case("longest_run"), "longestRun");
        assert_eq!(pascal_case("longest_run"), "LongestRun");
        assert_eq!(capitalized("count"), "Count");
        assert_eq!(camel_case(""), "");
    }
}
