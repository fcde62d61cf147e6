//! Finding what is called in a solution: functions, methods, constructors, and the types their declarations name.

use super::scan::{Kind, Token, written};
use crate::names::camel_case;

/// A function as the solution declares it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Declared {
    /// Its name as the solution spells it.
    pub(super) name: String,
    /// The line it is named on, from 1.
    pub(super) line: usize,
    /// What it returns, as it is written, without words on linkage.
    pub(super) returns: String,
    /// Its parameters as they are written, without default values.
    pub(super) parameters: Vec<String>,
    /// How many of them must be given.
    pub(super) required: usize,
}

/// What is declared in a stretch of code outside any function.
#[derive(Clone, Copy)]
pub(super) struct Region<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token<'a>],
}

impl Region<'_> {
    /// Every function called one of `names`, in the order of their declaration.
    pub(super) fn functions(self, names: &[String]) -> Vec<Declared> {
        let mut found = Vec::new();
        let mut statement = 0;
        let mut at = 0;
        while at < self.tokens.len() {
            let token = self.tokens[at];
            if token.is("{") {
                if self.is_transparent(statement, at) {
                    statement = at + 1;
                    at += 1;
                    continue;
                }
                at = self.closing(at) + 1;
                // A body ends a function, and what follows a type's is its variables.
                statement = at;
            } else if token.is(";")
                || token.is("}")
                || (token.is(":") && self.is_access(statement, at))
            {
                at += 1;
                statement = at;
            } else if token.is("(") || token.is("[") {
                at = self.closing(at) + 1;
            } else {
                if token.kind == Kind::Word && names.iter().any(|name| name == token.text) {
                    found.extend(self.function(statement, at));
                }
                at += 1;
            }
        }
        found
    }

    /// The inside of the class or struct called `name`.
    pub(super) fn class(self, name: &str) -> Option<Self> {
        let mut at = 0;
        while at < self.tokens.len() {
            let token = self.tokens[at];
            if token.is("class") || token.is("struct") {
                let mut end = at + 1;
                while end < self.tokens.len()
                    && !["{", ";", "(", ")", "=", ">", ","]
                        .iter()
                        .any(|mark| self.tokens[end].is(mark))
                {
                    end += 1;
                }
                let head = &self.tokens[at + 1..end];
                let named = head
                    .iter()
                    .take_while(|token| !token.is(":"))
                    .any(|token| token.is(name));
                if named && self.tokens.get(end).is_some_and(|token| token.is("{")) {
                    let tokens = &self.tokens[end + 1..self.closing(end)];
                    return Some(Self { tokens, ..self });
                }
            }
            at += 1;
        }
        None
    }

    /// The constructors in this class called `name`.
    pub(super) fn constructors(self, name: &str) -> Vec<Declared> {
        self.functions(&[name.to_owned()])
    }

    /// The function named at `at`, in the statement that begins at `statement`.
    fn function(self, statement: usize, at: usize) -> Option<Declared> {
        self.tokens.get(at + 1).filter(|token| token.is("("))?;
        let before = &self.tokens[statement..at];
        // What is called or qualified is not declared; a destructor is no constructor.
        let foreign = |token: &Token<'_>| {
            ["=", ".", "~", "?", "return", "new"]
                .iter()
                .any(|mark| token.is(mark))
        };
        if before.iter().any(foreign)
            || before
                .last()
                .is_some_and(|token| token.is(":") || token.is("-"))
        {
            return None;
        }
        let close = self.closing(at + 1);
        let parameters = self.parameters(at + 2, close);
        let linkage = |token: &&Token<'_>| {
            [
                "static",
                "inline",
                "extern",
                "virtual",
                "constexpr",
                "explicit",
                "friend",
            ]
            .iter()
            .any(|word| token.is(word))
                || token.kind == Kind::Literal
        };
        let returns: Vec<&str> = before
            .iter()
            .filter(|token| !linkage(token))
            .map(|token| token.text)
            .collect();
        Some(Declared {
            name: self.tokens[at].text.to_owned(),
            line: self.tokens[at].line,
            returns: returns.join(" "),
            required: parameters.iter().filter(|(_, optional)| !optional).count(),
            parameters: parameters.into_iter().map(|(text, _)| text).collect(),
        })
    }

    /// The parameters between `from` and `to`, and whether each has a default value.
    fn parameters(self, from: usize, to: usize) -> Vec<(String, bool)> {
        let mut parameters = Vec::new();
        let (mut start, mut value, mut angles, mut at) = (from, None, 0_usize, from);
        while at <= to.min(self.tokens.len().saturating_sub(1)) {
            let token = self.tokens[at];
            let ends = at == to || (token.is(",") && angles == 0);
            if ends {
                let end = value.unwrap_or(at);
                let text = written(self.text, self.tokens.get(start..end).unwrap_or_default());
                if at != to || !matches!(text, "" | "void") {
                    parameters.push((text.to_owned(), value.is_some()));
                }
                (start, value) = (at + 1, None);
            } else if ["(", "[", "{"].iter().any(|mark| token.is(mark)) {
                at = self.closing(at);
            } else if token.is("<") && value.is_none() {
                angles += 1;
            } else if token.is(">") && value.is_none() {
                angles = angles.saturating_sub(1);
            } else if token.is("=") && angles == 0 {
                value = value.or(Some(at));
            }
            at += 1;
        }
        parameters
    }

    /// The bracket that closes the one at `open`, or the end.
    fn closing(self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(open) {
            if ["(", "[", "{"].iter().any(|mark| token.is(mark)) {
                depth += 1;
            } else if [")", "]", "}"].iter().any(|mark| token.is(mark)) {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
        }
        self.tokens.len()
    }

    /// Whether the brace at `open` is that of `extern "C" {`.
    fn is_transparent(self, statement: usize, open: usize) -> bool {
        match &self.tokens[statement..open] {
            [first, second] => first.is("extern") && second.kind == Kind::Literal,
            _ => false,
        }
    }

    /// Whether the colon at `colon` ends `public:` or the like.
    fn is_access(self, statement: usize, colon: usize) -> bool {
        match &self.tokens[statement..colon] {
            [word] => ["public", "protected", "private"]
                .iter()
                .any(|access| word.is(access)),
            _ => false,
        }
    }
}

/// `longest_run` in the forms in which solutions spell it.
pub(super) fn spellings(snake: &str) -> Vec<String> {
    let camel = camel_case(snake);
    if camel == snake {
        vec![own_name(snake)]
    } else {
        vec![snake.to_owned(), camel]
    }
}

/// `name`, with an underscore behind it where C or C++ has a meaning of its own for it.
pub(super) fn own_name(name: &str) -> String {
    const TAKEN: [&str; 42] = [
        "and", "asm", "auto", "bool", "break", "case", "catch", "char", "class", "const",
        "continue", "default", "delete", "do", "double", "else", "enum", "export", "extern",
        "float", "for", "friend", "goto", "if", "int", "long", "new", "not", "or", "private",
        "public", "register", "return", "short", "signed", "static", "struct", "switch", "this",
        "union", "while", "xor",
    ];
    const MORE: [&str; 10] = [
        "explicit",
        "inline",
        "namespace",
        "operator",
        "protected",
        "template",
        "throw",
        "try",
        "void",
        "using",
    ];
    let taken = TAKEN.contains(&name) || MORE.contains(&name);
    format!("{name}{}", if taken { "_" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::super::scan::scan;
    use super::*;

    fn with<T>(text: &str, look: impl FnOnce(Region<'_>) -> T) -> T {
        let scan = scan(text);
        look(Region {
            text,
            tokens: &scan.tokens,
        })
    }

    #[test]
    fn functions_are_found_where_they_are_declared() {
        let text = "int helper(int x) { return f(x); }\nint y = f(3);\n\
                    static std::map<int, int> f(std::vector<std::pair<int, int>>& a, int k = g(1, 2), char* s /* c */) { }\nextern \"C\" { void f(void); }";
        let found = with(text, |region| region.functions(&["f".to_owned()]));
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0].parameters,
            ["std::vector<std::pair<int, int>>& a", "int k", "char* s"]
        );
        assert_eq!((found[0].required, found[0].line), (2, 3));
        assert_eq!(found[0].returns, "std : : map < int , int >");
        assert!(found[1].parameters.is_empty());
    }

    #[test]
    fn methods_and_constructors_are_found_in_their_class() {
        let text = "class Other { int f(int); };\nstruct Solution final : Other {\npublic:\n  Solution() : a(1), b{2} {}\n  explicit Solution(int n);\n\
                    \n  ~Solution() {}\n  vector<int> f(vector<int>& a) const { return {}; }\nprivate:\n  int a, b;\n};";
        with(text, |region| {
            let class = region.class("Solution").unwrap();
            assert_eq!(class.functions(&["f".to_owned()])[0].line, 8);
            let constructors = class.constructors("Solution");
            let counts: Vec<usize> = constructors
                .iter()
                .map(|constructor| constructor.parameters.len())
                .collect();
            assert_eq!(counts, [0, 1]);
            assert!(region.class("Missing").is_none());
        });
    }

    #[test]
    fn a_text_that_ends_early_is_no_trouble() {
        for text in [
            "int f(",
            "class Solution {",
            "class Solution",
            "int f(int a,",
            "f(",
            "{ ) (",
            "struct",
        ] {
            with(text, |region| {
                region.functions(&["f".to_owned()]);
                region.class("Solution");
            });
        }
    }

    #[test]
    fn names_are_spelled_in_both_cases() {
        assert_eq!(spellings("longest_run"), ["longest_run", "longestRun"]);
        assert_eq!(spellings("rank"), ["rank"]);
    }
}
