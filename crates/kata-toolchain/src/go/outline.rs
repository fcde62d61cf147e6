//! What a Go file declares at its top level.

use super::tokens::{Kind, Token, tokens};
use super::types::{Cursor, Declared, GoType};

/// The outline of a file.
#[derive(Debug, Default)]
pub(super) struct Outline {
    /// Where the package clause is, from `package` to its name's end, in bytes.
    pub(super) package: Option<(usize, usize)>,
    /// The paths it imports.
    pub(super) imports: Vec<String>,
    /// The names by which it knows what it imports.
    pub(super) imported: Vec<String>,
    /// Its functions and methods.
    pub(super) functions: Vec<GoFunction>,
    /// The types it declares.
    pub(super) types: Declared,
    /// Every name it declares.
    pub(super) names: Vec<String>,
    /// Every `package.Name` in it: the name before the dot.
    pub(super) qualifiers: Vec<String>,
}

/// A function or a method.
#[derive(Debug)]
pub(super) struct GoFunction {
    pub(super) name: String,
    /// The type it is a method of.
    pub(super) receiver: Option<String>,
    pub(super) parameters: Vec<GoParameter>,
    pub(super) results: Vec<GoParameter>,
    /// Whether it has type parameters.
    pub(super) generic: bool,
    pub(super) line: usize,
}

/// A parameter or a result.
#[derive(Clone, Debug)]
pub(super) struct GoParameter {
    pub(super) of: GoType,
    /// The type as it is written.
    pub(super) text: String,
}

/// The outline of `text`.
pub(super) fn outline(text: &str) -> Outline {
    let tokens = tokens(text);
    let mut outline = Outline {
        qualifiers: qualifiers(&tokens),
        ..Outline::default()
    };
    let mut cursor = Cursor {
        tokens: &tokens,
        at: 0,
    };
    while let Some(token) = cursor.peek() {
        match token.text {
            "package" if outline.package.is_none() => {
                cursor.at += 1;
                if let Some(name) = cursor.word() {
                    outline.package = Some((token.start, name.end()));
                }
            }
            "import" => group(&mut cursor, &mut |cursor| import(cursor, &mut outline)),
            "func" => {
                cursor.at += 1;
                if let Some(function) = function(&mut cursor, text, token.line) {
                    if function.receiver.is_none() {
                        outline.names.push(function.name.clone());
                    }
                    outline.functions.push(function);
                }
            }
            "type" => group(&mut cursor, &mut |cursor| {
                declared_type(cursor, &mut outline);
            }),
            "var" | "const" => group(&mut cursor, &mut |cursor| variables(cursor, &mut outline)),
            "(" | "[" | "{" => cursor.skip_brackets(),
            _ => cursor.at += 1,
        }
    }
    outline
}

/// The names before `.Name` that no dot precedes.
fn qualifiers(tokens: &[Token<'_>]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (index, window) in tokens.windows(3).enumerate() {
        let [name, dot, member] = window else {
            continue;
        };
        let is_member = index > 0 && tokens[index - 1].text == ".";
        if name.kind == Kind::Word
            && dot.text == "."
            && member.text.starts_with(char::is_uppercase)
            && !is_member
            && !names.iter().any(|known| known == name.text)
        {
            names.push(name.text.to_owned());
        }
    }
    names
}

/// Reads a keyword and what it declares, once or in brackets.
fn group(cursor: &mut Cursor<'_, '_>, one: &mut dyn FnMut(&mut Cursor<'_, '_>)) {
    cursor.at += 1;
    if !cursor.take("(") {
        one(cursor);
        return;
    }
    while cursor.peek().is_some() && !cursor.take(")") {
        let before = cursor.at;
        one(cursor);
        cursor.take(";");
        // What cannot be read must not be read again.
        cursor.at = cursor.at.max(before + 1);
    }
}

fn import(cursor: &mut Cursor<'_, '_>, outline: &mut Outline) {
    let alias = cursor.word().map(|name| name.text.to_owned());
    let dot = cursor.take(".");
    if let Some(path) = cursor.peek().filter(|token| token.kind == Kind::Literal) {
        cursor.at += 1;
        let path = path.text.trim_matches(['"', '`']);
        outline.imports.push(path.to_owned());
        if !dot {
            let last = path
                .rsplit('/')
                .find(|part| !part.starts_with('v'))
                .unwrap_or(path);
            outline
                .imported
                .push(alias.unwrap_or_else(|| last.to_owned()));
        }
    }
}

fn declared_type(cursor: &mut Cursor<'_, '_>, outline: &mut Outline) {
    let Some(name) = cursor.word() else { return };
    outline.names.push(name.text.to_owned());
    let mut ahead = cursor.tokens[cursor.at..].iter();
    let generic = ahead.next().is_some_and(|token| token.text == "[")
        && ahead.next().is_some_and(|token| token.kind == Kind::Word)
        && ahead.next().is_some_and(|token| token.text != "]");
    if generic {
        cursor.skip_brackets();
        cursor.go_type();
        return;
    }
    cursor.take("=");
    let of = cursor.go_type();
    outline.types.insert(name.text.to_owned(), of);
}

/// Reads the names of variables or constants, and goes to the end of their values.
fn variables(cursor: &mut Cursor<'_, '_>, outline: &mut Outline) {
    while let Some(name) = cursor.word() {
        outline.names.push(name.text.to_owned());
        if !cursor.take(",") {
            break;
        }
    }
    while let Some(token) = cursor.peek() {
        if token.first || token.text == ";" || token.text == ")" {
            return;
        }
        if matches!(token.text, "(" | "[" | "{") {
            cursor.skip_brackets();
        } else {
            cursor.at += 1;
        }
    }
}

/// Reads a function from its receiver or name on, and goes past its body.
fn function(cursor: &mut Cursor<'_, '_>, text: &str, line: usize) -> Option<GoFunction> {
    let receiver = if cursor.is("(") {
        let receiver = parameters(cursor, text).pop()?;
        let of = match receiver.of {
            GoType::Pointer(of) => *of,
            of => of,
        };
        match of {
            GoType::Named(name) => Some(name),
            // A generic type's: never called by its plain name.
            _ => Some(String::new()),
        }
    } else {
        None
    };
    let name = cursor.word()?.text.to_owned();
    let generic = cursor.is("[");
    if generic {
        cursor.skip_brackets();
    }
    if !cursor.is("(") {
        return None;
    }
    let parameters = parameters(cursor, text);
    let results = if cursor.is("(") {
        self::parameters(cursor, text)
    } else if cursor
        .peek()
        .is_some_and(|token| !token.first && token.text != "{" && token.text != ";")
    {
        vec![typed(cursor, text)]
    } else {
        Vec::new()
    };
    if cursor.is("{") {
        cursor.skip_brackets();
    }
    Some(GoFunction {
        name,
        receiver,
        parameters,
        results,
        generic,
        line,
    })
}

/// Reads a type and keeps its text.
fn typed(cursor: &mut Cursor<'_, '_>, text: &str) -> GoParameter {
    let start = cursor.at;
    let of = cursor.go_type();
    let tokens = &cursor.tokens[start..cursor.at];
    let text = match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => &text[first.start..last.end()],
        _ => "",
    };
    GoParameter {
        of,
        text: text.to_owned(),
    }
}

/// Reads a list of parameters or results, one entry for each.
fn parameters(cursor: &mut Cursor<'_, '_>, text: &str) -> Vec<GoParameter> {
    let start = cursor.at;
    let mut ahead = Cursor {
        tokens: cursor.tokens,
        at: start,
    };
    ahead.skip_brackets();
    let end = ahead.at;
    cursor.at = start + 1;
    let (mut read, mut untyped) = (Vec::new(), 0);
    while cursor.at + 1 < end {
        let before = cursor.at;
        if is_named(cursor) {
            cursor.at += 1;
            let of = typed(cursor, text);
            if untyped > 0 {
                // Those before it were names of the same type.
                read.truncate(read.len() - untyped);
                read.extend(vec![of.clone(); untyped]);
                untyped = 0;
            }
            read.push(of);
        } else {
            read.push(typed(cursor, text));
            untyped += 1;
        }
        cursor.take(",");
        cursor.at = cursor.at.max(before + 1);
    }
    cursor.at = end;
    read
}

/// Whether a name and its type come next, and not a type alone.
fn is_named(cursor: &Cursor<'_, '_>) -> bool {
    let mut ahead = cursor.tokens[cursor.at..].iter();
    let Some(name) = ahead.next().filter(|token| token.kind == Kind::Word) else {
        return false;
    };
    if matches!(name.text, "func" | "map" | "chan" | "struct" | "interface") {
        return false;
    }
    match ahead.next().map(|token| token.text) {
        None | Some("," | ")" | ".") => false,
        // `name []T`, `name [4]T`; `Pair[int]` is a type alone.
        Some("[") => ahead
            .next()
            .is_some_and(|token| token.text == "]" || token.kind == Kind::Literal),
        Some(_) => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_read_with_their_types_and_results() {
        let read = outline(
            "package p\nimport (\n\t\"sort\"\n\th \"container/heap\"\n)\n\
             func f(a, b []int, head *ListNode, m map[string][]int, g func(int) bool, v ...int) (x int, err error) { sort.Ints(a) }\n\
             func (s *Stack) Push(v int) { s.v.Sort.X = h.Init }\n\
             type (\n\tStack struct { v []int; A, B string `tag` }\n\tPair [2]int\n)\n\
             func (Stack) Pop() int { return 0 }\nvar a, c = 1, func() { type inner int }\nfunc h1() [][]byte { return nil }\n",
        );
        assert_eq!(read.imports, ["sort", "container/heap"]);
        assert_eq!(read.imported, ["sort", "h"]);
        let f = &read.functions[0];
        let texts: Vec<&str> = f.parameters.iter().map(|p| p.text.as_str()).collect();
        assert_eq!(
            texts,
            [
                "[]int",
                "[]int",
                "*ListNode",
                "map[string][]int",
                "func(int) bool",
                "...int"
            ]
        );
        assert_eq!(f.results.len(), 2);
        let methods: Vec<_> = read
            .functions
            .iter()
            .map(|f| (f.name.as_str(), f.receiver.as_deref()))
            .collect();
        assert_eq!(
            methods,
            [
                ("f", None),
                ("Push", Some("Stack")),
                ("Pop", Some("Stack")),
                ("h1", None)
            ]
        );
        assert_eq!(read.names, ["f", "Stack", "Pair", "a", "c", "h1"]);
        assert_eq!(read.qualifiers, ["sort", "h"]);
        let GoType::Struct(fields) = &read.types["Stack"] else {
            panic!("{:?}", read.types)
        };
        let fields: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(fields, ["v", "A", "B"]);
    }

    #[test]
    fn what_no_compiler_takes_is_read_to_its_end() {
        for text in [
            "func",
            "func (",
            "func f(",
            "type T struct {",
            "import (",
            "var (",
            "func f(a,,b) {",
            "type T [",
            "((((",
            "func (a",
            "type ( = )",
            "func f[T any",
        ] {
            outline(text);
        }
    }
}
