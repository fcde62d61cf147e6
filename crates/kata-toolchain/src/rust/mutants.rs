//! Mutants of a solution: one small mistake each, of the kinds that interviews see.
//!
//! A suite that lets one pass as accepted lets people pass who made that mistake.

use std::ops::Range;

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{BinOp, Expr, Lit, RangeLimits, Stmt, UnOp};

/// A solution with one mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mutant {
    /// Where the mistake is, from 1.
    pub line: usize,
    /// The line as it was, without its indentation.
    pub before: String,
    /// The line with the mistake, without its indentation.
    pub after: String,
    /// The whole text with the mistake.
    pub text: String,
}

/// Every mutant of `text`, in the order of their places; none of what is no Rust.
#[must_use]
pub fn mutants(text: &str) -> Vec<Mutant> {
    let Ok(file) = syn::parse_file(text) else {
        return Vec::new();
    };
    let mut finder = Finder {
        text,
        changes: Vec::new(),
    };
    finder.visit_file(&file);
    let mut changes = finder.changes;
    changes.sort_by(|a, b| (a.0.start, a.0.end, &a.1).cmp(&(b.0.start, b.0.end, &b.1)));
    changes.dedup();
    changes
        .into_iter()
        .map(|(range, replacement)| mutant(text, &range, &replacement))
        .filter(|mutant| mutant.text != text)
        .collect()
}

fn mutant(text: &str, range: &Range<usize>, replacement: &str) -> Mutant {
    let mutated = [&text[..range.start], replacement, &text[range.end..]].concat();
    let index = text[..range.start].matches('\n').count();
    let line = |of: &str| of.lines().nth(index).unwrap_or_default().trim().to_owned();
    Mutant {
        line: index + 1,
        before: line(text),
        after: line(&mutated),
        text: mutated,
    }
}

/// Collects what to put in place of what.
struct Finder<'a> {
    text: &'a str,
    changes: Vec<(Range<usize>, String)>,
}

impl Finder<'_> {
    fn change(&mut self, at: Span, replacement: impl Into<String>) {
        self.changes.push((at.byte_range(), replacement.into()));
    }

    fn words(&self, of: Span) -> String {
        self.text
            .get(of.byte_range())
            .unwrap_or_default()
            .to_owned()
    }

    /// An operator that is taken for another.
    fn operator(&mut self, operator: &BinOp) {
        let others: &[&str] = match operator {
            BinOp::Lt(_) => &["<=", ">"],
            BinOp::Le(_) => &["<", ">="],
            BinOp::Gt(_) => &[">=", "<"],
            BinOp::Ge(_) => &[">", "<="],
            BinOp::Eq(_) => &["!="],
            BinOp::Ne(_) => &["=="],
            BinOp::Add(_) => &["-"],
            BinOp::Sub(_) | BinOp::Mul(_) => &["+"],
            BinOp::Div(_) => &["*"],
            BinOp::Rem(_) => &["/"],
            BinOp::And(_) => &["||"],
            BinOp::Or(_) => &["&&"],
            BinOp::AddAssign(_) => &["-=", "="],
            BinOp::SubAssign(_) => &["+=", "="],
            BinOp::MulAssign(_) => &["+="],
            BinOp::BitAnd(_) => &["|"],
            BinOp::BitOr(_) | BinOp::BitXor(_) => &["&"],
            _ => &[],
        };
        for other in others {
            self.change(operator.span(), *other);
        }
    }

    /// A condition whose branch is dropped, or always taken.
    fn condition(&mut self, condition: &Expr) {
        if !holds_let(condition) {
            self.change(condition.span(), "true");
            self.change(condition.span(), "false");
        }
    }

    /// A name that is taken for its opposite.
    fn name(&mut self, name: &syn::Ident) {
        let other = match name.to_string().as_str() {
            "min" => "max",
            "max" => "min",
            "first" => "last",
            "last" => "first",
            "any" => "all",
            "all" => "any",
            "push_back" => "push_front",
            "push_front" => "push_back",
            "pop_back" => "pop_front",
            "pop_front" => "pop_back",
            "MIN" => "MAX",
            "MAX" => "MIN",
            _ => return,
        };
        self.change(name.span(), other);
    }
}

impl<'a> Visit<'a> for Finder<'_> {
    fn visit_expr_binary(&mut self, expression: &'a syn::ExprBinary) {
        self.operator(&expression.op);
        if matches!(expression.op, BinOp::Sub(_) | BinOp::Div(_) | BinOp::Rem(_)) {
            let [left, right] =
                [&expression.left, &expression.right].map(|side| self.words(side.span()));
            let operator = self.words(expression.op.span());
            self.change(expression.span(), format!("({right}) {operator} ({left})"));
        }
        visit::visit_expr_binary(self, expression);
    }

    fn visit_expr_lit(&mut self, literal: &'a syn::ExprLit) {
        if let Lit::Int(number) = &literal.lit
            && let Ok(value) = number.base10_parse::<u128>()
        {
            let suffix = number.suffix();
            self.change(
                literal.span(),
                format!("{}{suffix}", value.saturating_add(1)),
            );
            if let Some(less) = value.checked_sub(1) {
                self.change(literal.span(), format!("{less}{suffix}"));
            }
        }
        if let Lit::Bool(value) = &literal.lit {
            self.change(literal.span(), (!value.value).to_string());
        }
    }

    fn visit_expr_range(&mut self, range: &'a syn::ExprRange) {
        if range.end.is_some() {
            let other = match range.limits {
                RangeLimits::HalfOpen(_) => "..=",
                RangeLimits::Closed(_) => "..",
            };
            self.change(range.limits.span(), other);
        }
        if let Some(start) = &range.start
            && !matches!(**start, Expr::Lit(_))
        {
            let start_words = self.words(start.span());
            self.change(start.span(), format!("({start_words} + 1)"));
        }
        visit::visit_expr_range(self, range);
    }

    fn visit_expr_if(&mut self, expression: &'a syn::ExprIf) {
        self.condition(&expression.cond);
        visit::visit_expr_if(self, expression);
    }

    fn visit_expr_while(&mut self, expression: &'a syn::ExprWhile) {
        if !holds_let(&expression.cond) {
            self.change(expression.cond.span(), "false");
        }
        visit::visit_expr_while(self, expression);
    }

    fn visit_expr_unary(&mut self, expression: &'a syn::ExprUnary) {
        if matches!(expression.op, UnOp::Not(_) | UnOp::Neg(_)) {
            self.change(expression.op.span(), "");
        }
        visit::visit_expr_unary(self, expression);
    }

    fn visit_expr_method_call(&mut self, call: &'a syn::ExprMethodCall) {
        self.name(&call.method);
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'a syn::ExprPath) {
        if let Some(segment) = path.path.segments.last() {
            self.name(&segment.ident);
        }
        visit::visit_expr_path(self, path);
    }

    /// An update, a step or an early end that is forgotten.
    fn visit_stmt(&mut self, statement: &'a Stmt) {
        if let Stmt::Expr(expression, Some(_)) = statement {
            let can_be_forgotten = match expression {
                Expr::Assign(_)
                | Expr::MethodCall(_)
                | Expr::Call(_)
                | Expr::Break(_)
                | Expr::Continue(_)
                | Expr::Return(_) => true,
                Expr::Binary(binary) => is_assignment(&binary.op),
                _ => false,
            };
            if can_be_forgotten {
                self.change(statement.span(), "{}");
            }
        }
        visit::visit_stmt(self, statement);
    }

    // Types, patterns and attributes hold no mistakes of an interview's kind.
    fn visit_type(&mut self, _: &'a syn::Type) {}
    fn visit_pat(&mut self, _: &'a syn::Pat) {}
    fn visit_attribute(&mut self, _: &'a syn::Attribute) {}
}

fn holds_let(condition: &Expr) -> bool {
    match condition {
        Expr::Let(_) => true,
        Expr::Binary(binary) => holds_let(&binary.left) || holds_let(&binary.right),
        _ => false,
    }
}

fn is_assignment(operator: &BinOp) -> bool {
    matches!(
        operator,
        BinOp::AddAssign(_)
            | BinOp::SubAssign(_)
            | BinOp::MulAssign(_)
            | BinOp::DivAssign(_)
            | BinOp::RemAssign(_)
            | BinOp::BitXorAssign(_)
            | BinOp::BitAndAssign(_)
            | BinOp::BitOrAssign(_)
            | BinOp::ShlAssign(_)
            | BinOp::ShrAssign(_)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(text: &str) -> Vec<String> {
        mutants(text)
            .into_iter()
            .map(|mutant| mutant.after)
            .collect()
    }

    #[test]
    fn each_kind_of_mistake_is_made_once_a_place() {
        assert_eq!(
            after("fn f(a: i64, b: i64) -> bool { a < b }"),
            [
                "fn f(a: i64, b: i64) -> bool { a <= b }",
                "fn f(a: i64, b: i64) -> bool { a > b }"
            ]
        );
        assert_eq!(
            after("fn f(a: i64) -> i64 { a - 7 }"),
            [
                "fn f(a: i64) -> i64 { (7) - (a) }",
                "fn f(a: i64) -> i64 { a + 7 }",
                "fn f(a: i64) -> i64 { a - 6 }",
                "fn f(a: i64) -> i64 { a - 8 }",
            ]
        );
        let forgotten = after("fn f(mut a: Vec<i64>) {\n    a.push(a[a.len() - 1]);\n}");
        assert!(forgotten.contains(&"{}".to_owned()), "{forgotten:?}");
        let dropped = after("fn f(a: bool) { if a { g() } }");
        assert_eq!(
            dropped,
            [
                "fn f(a: bool) { if false { g() } }",
                "fn f(a: bool) { if true { g() } }"
            ]
        );
        let range = after("fn f(n: usize) { for _ in n..9 {} }");
        assert!(
            range.contains(&"fn f(n: usize) { for _ in n..=9 {} }".to_owned()),
            "{range:?}"
        );
        assert!(
            range.contains(&"fn f(n: usize) { for _ in (n + 1)..9 {} }".to_owned()),
            "{range:?}"
        );
        assert_eq!(
            after("fn f(a: i64) -> i64 { a.max(a) }"),
            ["fn f(a: i64) -> i64 { a.min(a) }"]
        );
    }

    #[test]
    fn a_mutant_tells_its_line_and_keeps_the_rest() {
        let found = mutants("fn f() -> i64 {\n    0\n}\n");
        assert_eq!(found.len(), 1);
        assert_eq!(
            (
                found[0].line,
                found[0].before.as_str(),
                found[0].after.as_str()
            ),
            (2, "0", "1")
        );
        assert_eq!(found[0].text, "fn f() -> i64 {\n    1\n}\n");
    }

    #[test]
    fn types_patterns_and_bindings_are_left_alone() {
        assert!(after("fn f(a: [u8; 4]) { if let Some(1) = g() {} }").is_empty());
    }
}
