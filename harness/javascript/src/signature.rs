//! What a solution must offer, as the host tells it.

use crate::fail;
use crate::wire::Reader;

/// A type of the catalog.
pub(crate) enum Type {
    Int,
    Float,
    Bool,
    String,
    Char,
    List(Box<Type>),
    LinkedList(Box<Type>),
    Tree(Box<Type>),
    Optional(Box<Type>),
    Tuple(Vec<Type>),
}

/// What is called.
pub(crate) enum Signature {
    Function {
        function: Operation,
        /// The index of the parameter that is changed in place.
        mutates: Option<usize>,
    },
    Class {
        name: String,
        constructor: Vec<Parameter>,
        operations: Vec<Operation>,
    },
}

/// A parameter of a function, a constructor or an operation.
pub(crate) struct Parameter {
    /// In snake case.
    pub(crate) name: String,
    pub(crate) of: Type,
}

/// A function or an operation of a class.
pub(crate) struct Operation {
    /// In snake case.
    pub(crate) name: String,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) returns: Option<Type>,
}

impl Operation {
    /// The names it may have in a solution, the more usual one first.
    pub(crate) fn names(&self) -> [String; 2] {
        [camel_case(&self.name), self.name.clone()]
    }

    /// How it is called: `longestRun(tiles)`.
    pub(crate) fn shown(&self) -> String {
        called(&camel_case(&self.name), &self.parameters)
    }
}

/// A name and what it is called with.
pub(crate) fn called(name: &str, parameters: &[Parameter]) -> String {
    let names: Vec<String> = parameters
        .iter()
        .map(|parameter| camel_case(&parameter.name))
        .collect();
    format!("{name}({})", names.join(", "))
}

fn camel_case(name: &str) -> String {
    let mut camel = String::new();
    let mut upper = false;
    for letter in name.chars() {
        match letter {
            '_' => upper = !camel.is_empty(),
            letter if upper => {
                camel.extend(letter.to_uppercase());
                upper = false;
            }
            letter => camel.push(letter),
        }
    }
    camel
}

/// Reads a signature; see `harness/README.md` for its form.
pub(crate) fn read(reader: &mut Reader<'_>) -> Signature {
    reader.list(SIGNATURE);
    match reader.str() {
        "function" => {
            let function = operation(reader);
            let mutates = (!reader.null()).then(|| reader.int(SIGNATURE) as usize);
            Signature::Function { function, mutates }
        }
        "class" => {
            let name = reader.str().to_owned();
            let constructor = parameters(reader);
            let count = reader.list(SIGNATURE);
            let operations = (0..count)
                .map(|_| {
                    reader.list(SIGNATURE);
                    operation(reader)
                })
                .collect();
            Signature::Class {
                name,
                constructor,
                operations,
            }
        }
        other => fail(&format!("`{other}` is no signature")),
    }
}

const SIGNATURE: &str = "a signature";

fn operation(reader: &mut Reader<'_>) -> Operation {
    Operation {
        name: reader.str().to_owned(),
        parameters: parameters(reader),
        returns: (!reader.null()).then(|| of(reader)),
    }
}

fn parameters(reader: &mut Reader<'_>) -> Vec<Parameter> {
    let count = reader.list(SIGNATURE);
    let parameter = |_| {
        reader.list(SIGNATURE);
        Parameter {
            name: reader.str().to_owned(),
            of: of(reader),
        }
    };
    (0..count).map(parameter).collect()
}

fn of(reader: &mut Reader<'_>) -> Type {
    let count = reader.list("a type");
    let name = reader.str();
    let mut item = || Box::new(of(reader));
    match name {
        "int" => Type::Int,
        "float" => Type::Float,
        "bool" => Type::Bool,
        "string" => Type::String,
        "char" => Type::Char,
        "list" => Type::List(item()),
        "linked_list" => Type::LinkedList(item()),
        "tree" => Type::Tree(item()),
        "optional" => Type::Optional(item()),
        "tuple" => Type::Tuple((1..count).map(|_| of(reader)).collect()),
        other => fail(&format!("`{other}` is no type")),
    }
}
