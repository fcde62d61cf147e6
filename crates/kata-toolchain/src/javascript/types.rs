//! TypeScript's types taken out of a solution, every line and column of what is left kept.
//!
//! A parser finds them, and they are blanked where they stand. What is more than a type, such as an enum, is refused. Where
//! a blank would change how the rest is read, a character of what was there is set in its place.

mod edits;
mod nesting;
mod refusal;
mod visitor;

use oxc_allocator::Allocator;
use oxc_ast_visit::Visit as _;
use oxc_parser::Parser;
use oxc_span::SourceType;

use self::refusal::Refusal;
use self::visitor::Visitor;
use crate::deep_stack::on_deep_stack;

/// `text` as JavaScript, or what stands in the way. `shown_as` names the file in that message.
pub(crate) fn strip(text: &str, shown_as: &str) -> Result<String, String> {
    let told = |refusal: Refusal| refusal.told(text, shown_as);
    nesting::check(text).map_err(told)?;
    match on_deep_stack(|| stripped(text)) {
        Some(stripped) => stripped.map_err(told),
        None => Err(format!("error: {shown_as} cannot be read here")),
    }
}

/// Refuses what nests deeper than a reader of it has room for.
pub(crate) fn check_nesting(text: &str, shown_as: &str) -> Result<(), String> {
    nesting::check(text).map_err(|refusal| refusal.told(text, shown_as))
}

fn stripped(text: &str) -> Result<String, Refusal> {
    let allocator = Allocator::default();
    // A script unless it imports or exports: then it may do what only scripts may.
    let kind = SourceType::ts().with_unambiguous(true);
    let parsed = Parser::new(&allocator, text, kind).parse();
    if let Some(error) = parsed.diagnostics.errors().next() {
        return Err(Refusal::of_parser(error));
    }
    let mut visitor = Visitor::new(text);
    visitor.visit_program(&parsed.program);
    visitor.finish()
}

#[cfg(test)]
mod tests;
