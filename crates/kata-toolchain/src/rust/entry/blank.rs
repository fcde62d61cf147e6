//! Blanking out what an included file may not hold, so that every line and column stays where it is.

use std::fmt::Write as _;

use proc_macro2::Span;
use syn::spanned::Spanned as _;
use syn::{ImplItem, Item, ItemStruct};

use super::callee::is_named;

/// The nodes that the harness provides.
const NODES: [&str; 2] = ["ListNode", "TreeNode"];

/// A solution's text as it is compiled.
pub(super) struct Blanked {
    /// The text, with spaces for what was blanked.
    pub(super) text: String,
    /// Aliases for the provided nodes in place of those the solution defined itself, a line each.
    pub(super) nodes: String,
}

/// Blanks crate-level attributes, and definitions of the nodes that the harness provides: people paste them along, and a
/// starter shows them.
pub(super) fn unsuitable(text: &str, file: &syn::File) -> Blanked {
    let mut spans: Vec<Span> = file.attrs.iter().map(syn::spanned::Spanned::span).collect();
    let mut nodes = String::new();
    for node in NODES {
        let Some(definition) = definition(file, node) else {
            continue;
        };
        spans.push(definition.span());
        spans.extend(definition.attrs.iter().map(syn::spanned::Spanned::span));
        let constructors = file.items.iter().filter(|item| is_constructor(item, node));
        spans.extend(constructors.map(syn::spanned::Spanned::span));
        let of = value_type(definition, text);
        let _ = write!(
            nodes,
            "#[allow(dead_code)]\ntype {node} = kata_harness::{node}<{of}>;\n"
        );
    }
    Blanked {
        text: without(text, &spans),
        nodes,
    }
}

fn definition<'a>(file: &'a syn::File, name: &str) -> Option<&'a ItemStruct> {
    file.items.iter().find_map(|item| match item {
        Item::Struct(item) if item.ident == name && item.generics.params.is_empty() => Some(item),
        _ => None,
    })
}

/// Whether `item` is an `impl` of the node that holds its constructor and nothing else.
fn is_constructor(item: &Item, node: &str) -> bool {
    let Item::Impl(block) = item else {
        return false;
    };
    let is_new =
        |item: &ImplItem| matches!(item, ImplItem::Fn(method) if method.sig.ident == "new");
    block.trait_.is_none() && is_named(&block.self_ty, node) && block.items.iter().all(is_new)
}

/// What the definition's `val` is, in the words of `text`.
fn value_type<'a>(definition: &ItemStruct, text: &'a str) -> &'a str {
    let value = definition
        .fields
        .iter()
        .find(|field| field.ident.as_ref().is_some_and(|name| name == "val"));
    value
        .and_then(|field| text.get(field.ty.span().byte_range()))
        .unwrap_or("i32")
}

fn without(text: &str, spans: &[Span]) -> String {
    let mut lines: Vec<Vec<char>> = text
        .split('\n')
        .map(|line| line.chars().collect())
        .collect();
    for span in spans {
        let (start, end) = (span.start(), span.end());
        for line in start.line..=end.line {
            // A span without a place has line 0.
            let Some(letters) = line.checked_sub(1).and_then(|index| lines.get_mut(index)) else {
                continue;
            };
            let from = if line == start.line { start.column } else { 0 };
            let to = if line == end.line {
                end.column
            } else {
                letters.len()
            };
            for letter in letters.iter_mut().take(to).skip(from) {
                *letter = ' ';
            }
        }
    }
    let lines: Vec<String> = lines.into_iter().map(String::from_iter).collect();
    lines.join("\n")
}
