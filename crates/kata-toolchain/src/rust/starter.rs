//! What a solution file starts with.

use kata_core::{Signature, Type};

/// The solution file, and a manifest that makes its folder a crate for rust-analyzer.
pub(crate) fn starter(signature: &Signature, title: &str) -> Vec<(&'static str, String)> {
    let solution = format!(
        "// {title}\n\npub {} {{\n    todo!()\n}}\n",
        declaration(signature)
    );
    let manifest = "# For your editor's language server; kata itself compiles only solution.rs.\n\
                    [package]\nname = \"solution\"\nedition = \"2024\"\n\n\
                    [lib]\npath = \"solution.rs\"\n\n[workspace]\n";
    vec![
        ("solution.rs", solution),
        ("Cargo.toml", manifest.to_owned()),
    ]
}

/// `fn name(a: Vec<i64>) -> i64`.
pub(crate) fn declaration(signature: &Signature) -> String {
    let parameters: Vec<String> = signature
        .parameters
        .iter()
        .map(|parameter| format!("{}: {}", parameter.name, rust_type(&parameter.of)))
        .collect();
    format!(
        "fn {}({}) -> {}",
        signature.function,
        parameters.join(", "),
        rust_type(&signature.returns)
    )
}

fn rust_type(of: &Type) -> String {
    match of {
        Type::Int => "i64".to_owned(),
        Type::Float => "f64".to_owned(),
        Type::Bool => "bool".to_owned(),
        Type::String => "String".to_owned(),
        Type::List(item) => format!("Vec<{}>", rust_type(item)),
        Type::Optional(inner) => format!("Option<{}>", rust_type(inner)),
        Type::Tuple(items) => {
            let items: Vec<String> = items.iter().map(rust_type).collect();
            format!("({})", items.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_starter_shows_the_signature_in_rust_types() {
        let signature = Signature {
            function: "f".to_owned(),
            parameters: vec![kata_core::Parameter {
                name: "rows".to_owned(),
                of: "list<tuple<int, optional<string>>>".parse().unwrap(),
            }],
            returns: Type::Float,
        };
        assert_eq!(
            starter(&signature, "Title")[0].1,
            "// Title\n\npub fn f(rows: Vec<(i64, Option<String>)>) -> f64 {\n    todo!()\n}\n"
        );
    }
}
