//! The types a Go file writes, as far as calling it depends on them.

use std::collections::HashMap;

use super::tokens::{Kind, Token};

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum GoType {
    /// `*T`.
    Pointer(Box<Self>),
    /// `[]T`.
    Slice(Box<Self>),
    /// `[4]T`.
    Array(Box<Self>),
    /// `struct { … }`: its fields.
    Struct(Vec<(String, Self)>),
    /// `any`, `interface{}`.
    Any,
    /// A name.
    Named(String),
    /// Anything else.
    Other,
}

/// The types a file declares, by name.
pub(super) type Declared = HashMap<String, GoType>;

impl GoType {
    /// The type behind a declared name, if it is one.
    pub(super) fn resolved<'a>(&'a self, declared: &'a Declared) -> &'a Self {
        let mut of = self;
        // A circle of names is the compiler's to complain about.
        for _ in 0..8 {
            match of {
                Self::Named(name) => match declared.get(name) {
                    Some(behind) => of = behind,
                    None => break,
                },
                _ => break,
            }
        }
        of
    }
}

/// Tokens read from the front.
pub(super) struct Cursor<'t, 'a> {
    pub(super) tokens: &'t [Token<'a>],
    pub(super) at: usize,
}

impl<'a> Cursor<'_, 'a> {
    pub(super) fn peek(&self) -> Option<Token<'a>> {
        self.tokens.get(self.at).copied()
    }

    pub(super) fn is(&self, text: &str) -> bool {
        self.peek().is_some_and(|token| token.text == text)
    }

    /// Takes `text` if it comes next.
    pub(super) fn take(&mut self, text: &str) -> bool {
        let found = self.is(text);
        self.at += usize::from(found);
        found
    }

    /// Takes a name if one comes next.
    pub(super) fn word(&mut self) -> Option<Token<'a>> {
        let token = self.peek().filter(|token| token.kind == Kind::Word)?;
        self.at += 1;
        Some(token)
    }

    /// Goes past the bracket that closes the one that comes next.
    pub(super) fn skip_brackets(&mut self) {
        let mut depth = 0_usize;
        while let Some(token) = self.peek() {
            self.at += 1;
            match token.text {
                "(" | "[" | "{" => depth += 1,
                ")" | "]" | "}" => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        return;
                    }
                }
                _ => {}
            }
        }
    }

    /// Reads a type.
    pub(super) fn go_type(&mut self) -> GoType {
        self.nested_type(0)
    }

    fn nested_type(&mut self, depth: usize) -> GoType {
        // No parameter's type nests so deep.
        if depth > 32 {
            return GoType::Other;
        }
        let inner = |this: &mut Self| Box::new(this.nested_type(depth + 1));
        let Some(token) = self.peek() else {
            return GoType::Other;
        };
        match token.text {
            "*" => {
                self.at += 1;
                GoType::Pointer(inner(self))
            }
            "[" => {
                let is_slice = self.tokens.get(self.at + 1).is_some_and(|t| t.text == "]");
                self.skip_brackets();
                let item = inner(self);
                if is_slice {
                    GoType::Slice(item)
                } else {
                    GoType::Array(item)
                }
            }
            "(" => {
                self.at += 1;
                let within = self.nested_type(depth + 1);
                self.take(")");
                within
            }
            "struct" => {
                self.at += 1;
                self.fields(depth)
            }
            "interface" => {
                self.at += 1;
                let start = self.at;
                self.skip_brackets();
                if self.at == start + 2 {
                    GoType::Any
                } else {
                    GoType::Other
                }
            }
            _ => self.other_type(depth),
        }
    }

    fn other_type(&mut self, depth: usize) -> GoType {
        match self.peek().map(|token| token.text) {
            Some("map") => {
                self.at += 1;
                self.skip_brackets();
                self.nested_type(depth + 1);
                return GoType::Other;
            }
            Some("func") => {
                self.at += 1;
                self.skip_brackets();
                if self.is("(") {
                    self.skip_brackets();
                } else if self
                    .peek()
                    .is_some_and(|t| !t.first && t.text != "," && t.text != ")" && t.text != "{")
                {
                    self.nested_type(depth + 1);
                }
                return GoType::Other;
            }
            Some("chan" | "<" | "-" | "...") => {
                self.at += 1;
                self.nested_type(depth + 1);
                return GoType::Other;
            }
            _ => {}
        }
        let Some(name) = self.word() else {
            return GoType::Other;
        };
        if self.take(".") {
            self.word();
            self.type_arguments();
            return GoType::Other;
        }
        if self.type_arguments() {
            return GoType::Other;
        }
        match name.text {
            "any" => GoType::Any,
            name => GoType::Named(name.to_owned()),
        }
    }

    /// Goes past `[T, U]`.
    fn type_arguments(&mut self) -> bool {
        let follows = self.is("[") && self.peek().is_some_and(|token| !token.first);
        if follows {
            self.skip_brackets();
        }
        follows
    }

    /// Reads the fields of a struct, from its brace on.
    fn fields(&mut self, depth: usize) -> GoType {
        let mut fields = Vec::new();
        if !self.take("{") {
            return GoType::Other;
        }
        while !self.take("}") {
            let mut names = Vec::new();
            while let Some(name) = self.word() {
                names.push(name.text.to_owned());
                if !self.take(",") {
                    break;
                }
            }
            let embedded = self
                .peek()
                .is_none_or(|t| t.first || t.text == "}" || t.text == ";");
            if names.is_empty() || embedded {
                // An embedded type; its fields are not looked into.
                if names.is_empty() {
                    self.at += 1;
                }
                self.take(";");
            } else {
                let of = self.nested_type(depth + 1);
                fields.extend(names.into_iter().map(|name| (name, of.clone())));
                if self.peek().is_some_and(|token| token.kind == Kind::Literal) {
                    self.at += 1;
                }
                self.take(";");
            }
            if self.peek().is_none() {
                return GoType::Other;
            }
        }
        GoType::Struct(fields)
    }
}
