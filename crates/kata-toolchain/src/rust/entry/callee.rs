//! Finding what is called in a solution: a function, a method of `Solution`, a class's operation.

use crate::names::camel_case;
use syn::spanned::Spanned as _;
use syn::{FnArg, ImplItem, Item, Signature, Type};

/// A function or method as the solution declares it.
pub(super) struct Callee<'a> {
    /// How it is reached: `f`, `Solution::f`, `Solution.f`.
    pub(super) path: String,
    /// Its name as the solution spells it.
    pub(super) name: String,
    /// The types of its parameters, without the receiver's.
    pub(super) parameters: Vec<&'a Type>,
    /// Whether it takes `self` in some form.
    pub(super) receiver: bool,
    /// Where it stands, from 1.
    pub(super) line: usize,
}

impl<'a> Callee<'a> {
    fn new(signature: &'a Signature, of: Option<&str>) -> Self {
        let receiver = matches!(signature.inputs.first(), Some(FnArg::Receiver(_)));
        let name = signature.ident.to_string();
        let path = match of {
            None => name.clone(),
            Some(of) if receiver => format!("{of}.{name}"),
            Some(of) => format!("{of}::{name}"),
        };
        let types = signature.inputs.iter().filter_map(|input| match input {
            FnArg::Typed(typed) => Some(&*typed.ty),
            FnArg::Receiver(_) => None,
        });
        Self {
            path,
            name,
            parameters: types.collect(),
            receiver,
            line: signature.span().start().line,
        }
    }

    /// The owned type behind the `&mut` that the parameter at `index` is declared as, in the words of `text`.
    pub(super) fn changed_type(&self, index: usize, text: &str) -> Option<String> {
        let Type::Reference(reference) = self.parameters.get(index)? else {
            return None;
        };
        reference.mutability?;
        let written = |of: &Type| text.get(of.span().byte_range()).map(str::to_owned);
        match &*reference.elem {
            Type::Slice(slice) => written(&slice.elem).map(|item| format!("Vec<{item}>")),
            owned => written(owned),
        }
    }
}

/// The function of that name in snake or camel case, free or a method of `Solution`.
pub(super) fn function<'a>(file: &'a syn::File, snake: &str) -> Option<Callee<'a>> {
    let names = [snake.to_owned(), camel_case(snake)];
    let free = file.items.iter().find_map(|item| match item {
        Item::Fn(function) if names.iter().any(|name| function.sig.ident == name) => {
            Some(Callee::new(&function.sig, None))
        }
        _ => None,
    });
    free.or_else(|| method(file, "Solution", snake))
}

/// The method of that name in snake or camel case in an `impl` of the type `of`.
pub(super) fn method<'a>(file: &'a syn::File, of: &str, snake: &str) -> Option<Callee<'a>> {
    let names = [snake.to_owned(), camel_case(snake)];
    file.items
        .iter()
        .filter_map(|item| match item {
            Item::Impl(block) if block.trait_.is_none() && is_named(&block.self_ty, of) => {
                Some(&block.items)
            }
            _ => None,
        })
        .flatten()
        .find_map(|item| match item {
            ImplItem::Fn(method) if names.iter().any(|name| method.sig.ident == name) => {
                Some(Callee::new(&method.sig, Some(of)))
            }
            _ => None,
        })
}

/// Whether `of` is the plain path `name`.
pub(super) fn is_named(of: &Type, name: &str) -> bool {
    matches!(of, Type::Path(path) if path.path.is_ident(name))
}
