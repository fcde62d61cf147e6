//! What a solution file starts with, in JavaScript and TypeScript.

mod names;
#[cfg(test)]
mod tests;

use std::fmt::Write as _;

use kata_core::{Class, Function, Language, Parameter, Signature, Type};

use self::names::variable;
use crate::names::camel_case;

/// The solution file, and what a language server must know to find nothing wrong with it.
pub(crate) fn starter(
    language: Language,
    signature: &Signature,
    title: &str,
) -> Vec<(&'static str, String)> {
    let text = format!("// {title}\n\n{}", body(language, signature));
    let (solution, configuration) = match language {
        Language::TypeScript => ("solution.ts", "tsconfig.json"),
        _ => ("solution.js", "jsconfig.json"),
    };
    vec![
        (solution, text),
        (configuration, CONFIGURATION.to_owned()),
        ("kata.d.ts", include_str!("kata.d.ts").to_owned()),
    ]
}

/// The language and library that the judge has. A solution is a module here, so that it may define what is provided.
const CONFIGURATION: &str = r#"{
    "compilerOptions": {
        "target": "es2022",
        "lib": ["es2023"],
        "moduleDetection": "force",
        "strict": true,
        "noEmit": true,
        "types": []
    }
}
"#;

fn body(language: Language, signature: &Signature) -> String {
    let typed = Typed::of(language, signature);
    match signature {
        Signature::Function(function) => {
            let changed = function.mutates.map(|mutation| mutation.parameter);
            let comment =
                typed.comment("", &function.parameters, function.returns.as_ref(), changed);
            format!(
                "{comment}{} {{\n    {NOT_YET}\n}}\n",
                typed.function(function)
            )
        }
        Signature::Class(class) => typed.class(class),
    }
}

const NOT_YET: &str = "throw new Error('not implemented');";

/// Writes parameters and what is returned the way the language does.
struct Typed {
    /// Types stand in the code, and not in its comments.
    in_code: bool,
    /// Whole numbers may be beyond those that a number is exact for.
    wide: bool,
}

impl Typed {
    fn of(language: Language, signature: &Signature) -> Self {
        const SAFE: i64 = (1 << 53) - 1;
        let beyond = |(_, parameter): (_, &Parameter)| {
            let bounds = parameter.bounds.values;
            bounds.is_some_and(|(least, most)| least < -SAFE || most > SAFE)
        };
        Self {
            in_code: language == Language::TypeScript,
            wide: signature.parameters().into_iter().any(beyond),
        }
    }

    fn function(&self, function: &Function) -> String {
        let name = camel_case(&function.name);
        let callable = self.callable(&name, &function.parameters, function.returns.as_ref());
        format!("function {callable}")
    }

    fn callable(&self, name: &str, parameters: &[Parameter], returns: Option<&Type>) -> String {
        let returns = match returns {
            _ if !self.in_code => String::new(),
            Some(of) => format!(": {}", self.name(of)),
            None => ": void".to_owned(),
        };
        format!("{name}({}){returns}", self.parameters(parameters))
    }

    fn parameters(&self, parameters: &[Parameter]) -> String {
        let parameters: Vec<String> = parameters
            .iter()
            .map(|parameter| {
                let name = variable(&parameter.name);
                if self.in_code {
                    format!("{name}: {}", self.name(&parameter.of))
                } else {
                    name
                }
            })
            .collect();
        parameters.join(", ")
    }

    /// The comment above a function: what is changed in place, and the types that the code does not show.
    fn comment(
        &self,
        indent: &str,
        parameters: &[Parameter],
        returns: Option<&Type>,
        changed: Option<usize>,
    ) -> String {
        let mut lines = Vec::new();
        if let Some(parameter) = changed.and_then(|index| parameters.get(index)) {
            lines.push(format!("Changes `{}` in place.", variable(&parameter.name)));
        }
        if !self.in_code {
            for parameter in parameters {
                let of = self.name(&parameter.of);
                lines.push(format!("@param {{{of}}} {}", variable(&parameter.name)));
            }
            let returned = returns.map_or_else(|| "void".to_owned(), |of| self.name(of));
            lines.push(format!("@return {{{returned}}}"));
        }
        if lines.is_empty() {
            return String::new();
        }
        let mut comment = format!("{indent}/**\n");
        for line in lines {
            let _ = writeln!(comment, "{indent} * {line}");
        }
        comment + indent + " */\n"
    }

    fn class(&self, class: &Class) -> String {
        let mut text = format!("class {} {{\n", class.name);
        if !self.in_code && !class.constructor.is_empty() {
            text += "    /**\n";
            for parameter in &class.constructor {
                let (of, name) = (self.name(&parameter.of), variable(&parameter.name));
                let _ = writeln!(text, "     * @param {{{of}}} {name}");
            }
            text += "     */\n";
        }
        let parameters = self.parameters(&class.constructor);
        let _ = write!(text, "    constructor({parameters}) {{\n    }}\n");
        for operation in &class.operations {
            let returns = operation.returns.as_ref();
            let comment = self.comment("    ", &operation.parameters, returns, None);
            let name = camel_case(&operation.name);
            let callable = self.callable(&name, &operation.parameters, returns);
            let _ = write!(
                text,
                "\n{comment}    {callable} {{\n        {NOT_YET}\n    }}\n"
            );
        }
        text + "}\n"
    }

    fn name(&self, of: &Type) -> String {
        match of {
            Type::Int if self.wide => "number | bigint".to_owned(),
            Type::Int | Type::Float => "number".to_owned(),
            Type::Bool => "boolean".to_owned(),
            Type::String | Type::Char => "string".to_owned(),
            Type::List(item) => {
                let item = self.name(item);
                if item.contains(" | ") && !item.starts_with('[') {
                    format!("({item})[]")
                } else {
                    format!("{item}[]")
                }
            }
            Type::LinkedList(item) => self.node("ListNode", item),
            Type::Tree(item) => self.node("TreeNode", item),
            Type::Optional(inner) => {
                let inner = self.name(inner);
                if inner.ends_with(" | null") {
                    inner
                } else {
                    format!("{inner} | null")
                }
            }
            Type::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.name(item)).collect();
                format!("[{}]", items.join(", "))
            }
        }
    }

    /// A link to a node, or null. The nodes of `kata.d.ts` hold numbers unless they are told another type.
    fn node(&self, node: &str, item: &Type) -> String {
        match self.name(item).as_str() {
            "number" => format!("{node} | null"),
            item => format!("{node}<{item}> | null"),
        }
    }
}
