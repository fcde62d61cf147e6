//! Arguments: values off the wire as JavaScript has them.

use std::collections::VecDeque;

use rquickjs::{BigInt, Constructor, Object, String as JsString, Value};

use crate::engine::Engine;
use crate::lookup::Nodes;
use crate::signature::Type;
use crate::source::Source;
use crate::wire::Reader;
use crate::{JsValue, fail, failure};

/// The largest whole number up to which a Number is exact.
const SAFE: i64 = (1 << 53) - 1;

/// Makes values of one program's classes.
pub(crate) struct Arguments<'a> {
    pub(crate) engine: &'a Engine,
    pub(crate) nodes: &'a Nodes,
    pub(crate) source: &'a Source,
}

impl Arguments<'_> {
    /// The next value on the wire, of that type.
    pub(crate) fn read(&self, reader: &mut Reader<'_>, of: &Type) -> JsValue {
        let js = &self.engine.js;
        match of {
            Type::Int => self.int(reader.int("a whole number")),
            Type::Float => self.number(reader.float()),
            Type::Bool => Value::new_bool(js.clone(), reader.bool()),
            Type::String | Type::Char => self
                .made(JsString::from_str(js.clone(), reader.str()))
                .into_value(),
            Type::List(item) => {
                let count = reader.list("a list");
                self.engine
                    .array((0..count).map(|_| self.read(reader, item)).collect())
            }
            Type::Tuple(items) => {
                reader.list("a tuple");
                self.engine
                    .array(items.iter().map(|item| self.read(reader, item)).collect())
            }
            Type::Optional(_) if reader.null() => Value::new_null(js.clone()),
            Type::Optional(inner) => self.read(reader, inner),
            Type::LinkedList(item) => self.linked_list(reader, item),
            Type::Tree(item) => self.tree(reader, item),
        }
    }

    fn int(&self, number: i64) -> JsValue {
        let js = self.engine.js.clone();
        if let Ok(small) = i32::try_from(number) {
            Value::new_int(js, small)
        } else if (-SAFE..=SAFE).contains(&number) {
            Value::new_float(js, number as f64)
        } else {
            self.made(BigInt::from_i64(js, number)).into_value()
        }
    }

    /// A number in the engine's own form: a whole one is a small integer to it.
    fn number(&self, number: f64) -> JsValue {
        Value::new_number(self.engine.js.clone(), number)
    }

    /// From the last node to the first, so that each knows its next.
    fn linked_list(&self, reader: &mut Reader<'_>, item: &Type) -> JsValue {
        let count = if reader.null() {
            0
        } else {
            reader.list("a linked list")
        };
        let values: Vec<JsValue> = (0..count).map(|_| self.read(reader, item)).collect();
        let mut next = Value::new_null(self.engine.js.clone());
        for value in values.into_iter().rev() {
            let made = match &self.nodes.list {
                None => self.engine.node(&self.engine.list_node, [value, next]),
                Some(own) => own_node(own, value, &["next"], &next),
            };
            next = self.made(made).into_value();
        }
        next
    }

    /// Level by level, as it is on the wire.
    fn tree(&self, reader: &mut Reader<'_>, item: &Type) -> JsValue {
        let count = if reader.null() {
            0
        } else {
            reader.list("a binary tree")
        };
        let null = Value::new_null(self.engine.js.clone());
        let mut root = null.clone();
        let mut parents: VecDeque<(Object<'static>, &str)> = VecDeque::new();
        for _ in 0..count {
            let parent = parents.pop_front();
            if reader.null() {
                continue;
            }
            let value = self.read(reader, item);
            let made = match &self.nodes.tree {
                None => {
                    let values = [value, null.clone(), null.clone()];
                    self.engine.node(&self.engine.tree_node, values)
                }
                Some(own) => own_node(own, value, &["left", "right"], &null),
            };
            let node = self.made(made);
            parents.push_back((node.clone(), "left"));
            parents.push_back((node.clone(), "right"));
            match parent {
                Some((parent, side)) => self.made(parent.set(side, node)),
                None => root = node.into_value(),
            }
        }
        root
    }

    fn made<T>(&self, made: rquickjs::Result<T>) -> T {
        match made {
            Ok(made) => made,
            Err(rquickjs::Error::Exception) => {
                failure::fail_with_thrown(&self.engine.js, self.source)
            }
            Err(error) => fail(&format!("an argument cannot be made: {error}")),
        }
    }
}

/// A node of the solution's own class, with the same link everywhere: what it makes of its arguments is set right.
fn own_node(
    class: &Constructor<'static>,
    value: JsValue,
    links: &[&str],
    link: &JsValue,
) -> rquickjs::Result<Object<'static>> {
    let node: Object<'static> = class.construct((value.clone(),))?;
    node.set("val", value)?;
    for name in links {
        node.set(*name, link.clone())?;
    }
    Ok(node)
}
