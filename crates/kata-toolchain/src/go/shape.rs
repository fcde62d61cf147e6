//! The Go code that reads arguments into a solution's own types and writes its answer from them.
//!
//! The kata's type says what is on the wire, the solution's what it becomes, so that the code is plain Go for these types
//! and the compiler checks that they fit.

use std::fmt::Write as _;

use kata_core::Type;

use super::types::{Declared, GoType};

/// Writes code for values of the file's types.
pub(super) struct Shape<'a> {
    pub(super) declared: &'a Declared,
}

/// The fields of a node.
struct Node {
    name: String,
    value: (String, GoType),
    links: Vec<String>,
}

/// What no compiler takes: the complaint that belongs to the line is shown.
const MISFIT: &str = "kata_harness.Misfit()\n";

const UNKNOWN: GoType = GoType::Other;

impl Shape<'_> {
    /// Statements that read a value of type `of` into `target`, which is a `go`.
    pub(super) fn read(&self, of: &Type, target: &str, go: &GoType) -> String {
        self.reading(of, target, go, 0)
    }

    /// Statements that write a value of type `of` from `source`, which is a `go`.
    pub(super) fn write(&self, of: &Type, source: &str, go: &GoType) -> String {
        self.writing(of, source, go, 0)
    }

    fn reading(&self, of: &Type, target: &str, go: &GoType, depth: usize) -> String {
        let go = go.resolved(self.declared);
        let node = matches!(of, Type::LinkedList(_) | Type::Tree(_));
        match (of, go) {
            (_, GoType::Any) => format!("kata_harness.Any(r, &{target})\n"),
            (Type::Optional(inner), GoType::Pointer(behind)) if !is_node(inner) => format!(
                "if !kata_harness.Absent(r) {{\nkata_harness.New(&{target})\n{}}}\n",
                self.reading(inner, &format!("(*{target})"), behind, depth)
            ),
            (Type::Optional(inner), _) if is_scalar(inner) => {
                self.reading(inner, target, go, depth)
            }
            (Type::Optional(inner), _) => format!(
                "if !kata_harness.Absent(r) {{\n{}}}\n",
                self.reading(inner, target, go, depth)
            ),
            (_, GoType::Pointer(behind)) if !node || self.is_pointer(behind) => format!(
                "kata_harness.New(&{target})\n{}",
                self.reading(of, &format!("(*{target})"), behind, depth)
            ),
            (Type::Tuple(items), _) => self.reading_tuple(items, target, go, depth),
            (Type::List(item), _) => {
                let (open, behind) = match go {
                    GoType::Array(behind) => {
                        (format!("kata_harness.Fill(r, {target}[:])\n"), &**behind)
                    }
                    GoType::Slice(behind) => {
                        (format!("kata_harness.List(r, &{target})\n"), &**behind)
                    }
                    _ => (format!("kata_harness.List(r, &{target})\n"), &UNKNOWN),
                };
                let each = self.reading(item, &format!("{target}[i{depth}]"), behind, depth + 1);
                format!("{open}for i{depth} := range {target} {{\n{each}}}\n")
            }
            (Type::LinkedList(item), _) => self.reading_nodes(item, target, go, 1),
            (Type::Tree(item), _) => self.reading_nodes(item, target, go, 2),
            _ => format!("kata_harness.{}(r, &{target})\n", scalar(of)),
        }
    }

    fn reading_tuple(&self, items: &[Type], target: &str, go: &GoType, depth: usize) -> String {
        let count = items.len();
        let (mut code, behind) = match go {
            GoType::Struct(fields) if fields.len() != count => {
                return MISFIT.to_owned();
            }
            GoType::Struct(fields) => {
                let mut code = format!("kata_harness.Items(r, {count})\n");
                for (item, (name, of)) in items.iter().zip(fields) {
                    code += &self.reading(item, &format!("{target}.{name}"), of, depth);
                }
                return code;
            }
            GoType::Array(behind) => (format!("kata_harness.Fill(r, {target}[:])\n"), &**behind),
            GoType::Slice(behind) => (format!("kata_harness.List(r, &{target})\n"), &**behind),
            _ => (format!("kata_harness.List(r, &{target})\n"), &UNKNOWN),
        };
        for (index, item) in items.iter().enumerate() {
            code += &self.reading(item, &format!("{target}[{index}]"), behind, depth);
        }
        code
    }

    fn reading_nodes(&self, item: &Type, target: &str, go: &GoType, links: usize) -> String {
        let node = self.node(go, links);
        let name = &node.name;
        let value = self.reading(item, &node.place(), &node.value.1, 0);
        let (word, linked) = match node.links.as_slice() {
            [left, right, ..] if links == 2 => (
                "Tree",
                format!(
                    "func(node, left, right *{name}) {{ node.{left}, node.{right} = left, right }}"
                ),
            ),
            links => (
                "List",
                format!("func(node, next *{name}) {{ node.{} = next }}", links[0]),
            ),
        };
        format!(
            "kata_harness.Read{word}(r, &{target}, {linked}, func(r *kata_harness.Reader, node *{name}) {{\n{value}}})\n"
        )
    }

    fn writing(&self, of: &Type, source: &str, go: &GoType, depth: usize) -> String {
        let go = go.resolved(self.declared);
        let node = matches!(of, Type::LinkedList(_) | Type::Tree(_));
        match (of, go) {
            (_, GoType::Any) => format!("kata_harness.WriteAny(w, {source})\n"),
            (Type::Optional(inner), GoType::Pointer(_)) if is_node(inner) => {
                self.writing(inner, source, go, depth)
            }
            (Type::Optional(inner), go) if !matches!(go, GoType::Pointer(_)) => {
                self.writing(inner, source, go, depth)
            }
            (_, GoType::Pointer(behind)) if !node || self.is_pointer(behind) => {
                let of = if let Type::Optional(inner) = of {
                    inner
                } else {
                    of
                };
                format!(
                    "if kata_harness.Present(w, {source}) {{\n{}}}\n",
                    self.writing(of, &format!("(*{source})"), behind, depth)
                )
            }
            (Type::Tuple(items), GoType::Struct(fields)) if fields.len() != items.len() => {
                MISFIT.to_owned()
            }
            (Type::Tuple(items), GoType::Struct(fields)) => {
                let mut code = format!("w.Items({})\n", items.len());
                for (item, (name, of)) in items.iter().zip(fields) {
                    code += &self.writing(item, &format!("{source}.{name}"), of, depth);
                }
                code
            }
            (Type::Tuple(items), _) => {
                // As many as there are: whether that is right is the judge's to say.
                let float = items.iter().find(|item| **item == Type::Float);
                let item = float.or(items.first()).unwrap_or(&Type::Int);
                self.writing_each(item, source, go, depth)
            }
            (Type::List(item), _) => self.writing_each(item, source, go, depth),
            (Type::LinkedList(item), _) => self.writing_nodes(item, source, go, 1),
            (Type::Tree(item), _) => self.writing_nodes(item, source, go, 2),
            _ => format!("kata_harness.Write{}(w, {source})\n", scalar(of)),
        }
    }

    fn writing_nodes(&self, item: &Type, source: &str, go: &GoType, links: usize) -> String {
        let node = self.node(go, links);
        let name = &node.name;
        let value = self.writing(item, &node.place(), &node.value.1, 0);
        let (word, linked) = match node.links.as_slice() {
            [left, right, ..] if links == 2 => (
                "Tree",
                format!(
                    "func(node *{name}) (left, right *{name}) {{ return node.{left}, node.{right} }}"
                ),
            ),
            links => (
                "List",
                format!("func(node *{name}) *{name} {{ return node.{} }}", links[0]),
            ),
        };
        format!(
            "kata_harness.Write{word}(w, {source}, {linked}, func(w *kata_harness.Writer, node *{name}) {{\n{value}}})\n"
        )
    }

    fn writing_each(&self, item: &Type, source: &str, go: &GoType, depth: usize) -> String {
        let (slice, behind) = match go {
            GoType::Array(behind) => (format!("{source}[:]"), &**behind),
            GoType::Slice(behind) => (source.to_owned(), &**behind),
            _ => (source.to_owned(), &UNKNOWN),
        };
        let mut code =
            format!("kata_harness.Open(w, {slice})\nfor i{depth} := range {source} {{\n");
        code += &self.writing(item, &format!("{source}[i{depth}]"), behind, depth + 1);
        let _ = writeln!(code, "}}");
        code
    }

    fn is_pointer(&self, of: &GoType) -> bool {
        matches!(of.resolved(self.declared), GoType::Pointer(_))
    }

    /// The node that `go` points to: its links are the fields that point, its value is the first that does not.
    fn node(&self, go: &GoType, links: usize) -> Node {
        let name = match go {
            GoType::Pointer(behind) => match &**behind {
                GoType::Named(name) => name.clone(),
                _ => NODES[links - 1].0.to_owned(),
            },
            _ => NODES[links - 1].0.to_owned(),
        };
        let provided = Node {
            name: name.clone(),
            value: ("Val".to_owned(), GoType::Other),
            links: NODES[links - 1]
                .1
                .iter()
                .map(|link| (*link).to_owned())
                .collect(),
        };
        let Some(GoType::Struct(fields)) = self.declared.get(&name) else {
            return provided;
        };
        let (pointing, others): (Vec<_>, Vec<_>) = fields
            .iter()
            .partition(|(_, of)| matches!(of, GoType::Pointer(_)));
        match others.first() {
            Some(value) if pointing.len() >= links => Node {
                name,
                value: (*value).clone(),
                links: pointing.into_iter().map(|(name, _)| name.clone()).collect(),
            },
            _ => provided,
        }
    }
}

impl Node {
    fn place(&self) -> String {
        format!("node.{}", self.value.0)
    }
}

/// The provided nodes and their links, by how many links they have.
const NODES: [(&str, &[&str]); 2] = [("ListNode", &["Next"]), ("TreeNode", &["Left", "Right"])];

fn is_node(of: &Type) -> bool {
    matches!(of, Type::LinkedList(_) | Type::Tree(_))
}

fn is_scalar(of: &Type) -> bool {
    matches!(
        of,
        Type::Int | Type::Float | Type::Bool | Type::String | Type::Char
    )
}

/// The harness's word for a type without items.
fn scalar(of: &Type) -> &'static str {
    match of {
        Type::Float => "Float",
        Type::Bool => "Bool",
        Type::String => "String",
        Type::Char => "Char",
        _ => "Int",
    }
}
