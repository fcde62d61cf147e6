//! Answers: JavaScript's values written to the wire.

use std::collections::VecDeque;

use rquickjs::{Array, Object, qjs};

use crate::call::Answered;
use crate::engine::{Engine, items};
use crate::lookup::{Callee, Program};
use crate::signature::Type;
use crate::source::Source;
use crate::wire::Writer;
use crate::{JsValue, fail, failure};

/// The most values an answer may hold.
const MOST: usize = 1 << 20;

/// The most lists an answer may nest.
const DEEPEST: usize = 64;

impl Answered {
    /// Writes what the host compares.
    pub(crate) fn write(self, engine: &Engine, program: &Program, writer: &mut Writer<'_>) {
        let (function, mutates, returned, changed) = match (self, &program.callee) {
            (Self::Class(bytes, _), _) => return writer.raw(&bytes),
            (
                Self::Function(returned, changed),
                Callee::Function {
                    function, mutates, ..
                },
            ) => (function, *mutates, returned, changed),
            _ => fail("the answer does not fit the program"),
        };
        let mut answers = Answers::new(engine, &program.source);
        let Some((index, changed)) = mutates.zip(changed) else {
            return answers.write(writer, function.returns.as_ref(), &returned);
        };
        writer.list(2);
        answers.write(writer, function.returns.as_ref(), &returned);
        answers.write(writer, Some(&function.parameters[index].of), &changed);
    }
}

/// Writes answers, and counts their values.
pub(crate) struct Answers<'a> {
    engine: &'a Engine,
    source: &'a Source,
    left: usize,
}

impl<'a> Answers<'a> {
    pub(crate) fn new(engine: &'a Engine, source: &'a Source) -> Self {
        Self {
            engine,
            source,
            left: MOST,
        }
    }

    /// Writes a value of a declared type; of a function that returns nothing, null, whatever it returned.
    pub(crate) fn write(&mut self, writer: &mut Writer<'_>, of: Option<&Type>, value: &JsValue) {
        match of {
            Some(of) => self.value(writer, Some(of), value, DEEPEST),
            None => writer.null(),
        }
    }

    fn count(&mut self, values: usize) {
        match self.left.checked_sub(values) {
            Some(left) => self.left = left,
            None => fail("the answer holds more than 1,048,576 values, or never ends"),
        }
    }

    /// `of` says how to read objects; without it, or where the value is of another kind, the value's own kind does.
    fn value(&mut self, writer: &mut Writer<'_>, of: Option<&Type>, value: &JsValue, depth: usize) {
        self.count(1);
        let absent = value.is_null() || value.is_undefined();
        match of {
            Some(Type::LinkedList(item)) => return self.linked_list(writer, item, value, depth),
            Some(Type::Tree(item)) => return self.tree(writer, item, value, depth),
            Some(Type::Optional(inner)) if !absent => {
                return self.value(writer, Some(inner), value, depth);
            }
            _ => {}
        }
        if absent {
            writer.null();
        } else if let Some(truth) = value.as_bool() {
            writer.bool(truth);
        } else if let Some(whole) = value.as_int() {
            whole_number(writer, of, f64::from(whole));
        } else if let Some(number) = value.as_float() {
            whole_number(writer, of, number);
        } else if value.is_big_int() {
            writer.int(self.big(value));
        } else if let Some(text) = failure::lossy(value) {
            writer.str(&text);
        } else {
            self.list(writer, of, value, depth);
        }
    }

    fn big(&self, value: &JsValue) -> i128 {
        let text = failure::lossy(&self.text(value)).unwrap_or_default();
        text.parse()
            .unwrap_or_else(|_| fail("the answer is a BigInt beyond 128 bits"))
    }

    /// A BigInt in decimal, by the engine's own conversion.
    fn text(&self, value: &JsValue) -> JsValue {
        // SAFETY: the context is live, and the text is owned by what is returned.
        unsafe {
            let context = self.engine.js.as_raw().as_ptr();
            let text = qjs::JS_ToString(context, value.as_raw());
            JsValue::from_raw(self.engine.js.clone(), text)
        }
    }

    fn list(&mut self, writer: &mut Writer<'_>, of: Option<&Type>, value: &JsValue, depth: usize) {
        let Some(array) = self.array(value) else {
            fail(&format!("kata cannot take {} as an answer", kind(value)))
        };
        let Some(depth) = depth.checked_sub(1) else {
            fail("the answer nests deeper than 64 lists")
        };
        // The crate's own `len` takes no length beyond 31 bits.
        let length = self.read::<f64>(array.as_object().get("length")) as usize;
        if length > self.left {
            self.count(length);
        }
        writer.list(length);
        for (index, item) in items(&array).enumerate() {
            let item = self.read(item);
            let of = match of {
                Some(Type::List(of)) => Some(&**of),
                Some(Type::Tuple(types)) => types.get(index),
                _ => None,
            };
            self.value(writer, of, &item, depth);
        }
    }

    /// The value as an array; a typed array is copied into one.
    fn array(&self, value: &JsValue) -> Option<Array<'static>> {
        if let Some(array) = value.as_array() {
            return Some(array.clone());
        }
        // SAFETY: looks at the class of the object alone.
        let typed = unsafe { qjs::JS_GetTypedArrayType(value.as_raw()) } >= 0;
        let object = value.as_object().filter(|_| typed)?;
        let length: usize = self.read(object.get("length"));
        if length > self.left {
            fail("the answer holds more than 1,048,576 values");
        }
        let items = (0..length)
            .map(|index| self.read(object.get(index as u32)))
            .collect();
        self.engine.array(items).into_array()
    }

    /// A node's value and links.
    fn node(&self, node: &JsValue, what: &str, links: &[&str]) -> (JsValue, Vec<JsValue>) {
        let object = node
            .as_object()
            .filter(|_| !node.is_array() && !node.is_function());
        let Some(object) = object else {
            fail(&format!("kata cannot take {} as {what}", kind(node)))
        };
        let value: JsValue = self.read(object.get("val"));
        if value.is_undefined() {
            fail(&format!(
                "a node of {what} has no `val`: it is {}",
                kind(node)
            ));
        }
        let links = links
            .iter()
            .map(|link| self.read(object.get(*link)))
            .collect();
        (value, links)
    }

    fn linked_list(&mut self, writer: &mut Writer<'_>, item: &Type, list: &JsValue, depth: usize) {
        let mut values = Vec::new();
        let mut node = list.clone();
        while !absent(&node) {
            if values.len() >= self.left {
                fail("the linked list of the answer has more than 1,048,576 nodes, or a cycle");
            }
            let (value, links) = self.node(&node, "a linked list", &["next"]);
            values.push(value);
            node = match <[JsValue; 1]>::try_from(links) {
                Ok([next]) => next,
                Err(_) => return,
            };
        }
        writer.list(values.len());
        for value in &values {
            self.value(writer, Some(item), value, depth.saturating_sub(1));
        }
    }

    fn tree(&mut self, writer: &mut Writer<'_>, item: &Type, tree: &JsValue, depth: usize) {
        // The length comes first, and nulls only count when a node follows them: what follows is written aside.
        let mut bytes = Vec::new();
        let mut nodes = Writer::new(&mut bytes);
        let (mut length, mut nulls) = (0, 0);
        let mut links = VecDeque::from([tree.clone()]);
        while let Some(node) = links.pop_front() {
            if absent(&node) {
                nulls += 1;
                continue;
            }
            if length + nulls >= self.left {
                fail("the tree of the answer has more than 1,048,576 nodes, or a cycle");
            }
            (0..nulls).for_each(|_| nodes.null());
            length += nulls + 1;
            nulls = 0;
            let (value, children) = self.node(&node, "a binary tree", &["left", "right"]);
            self.value(&mut nodes, Some(item), &value, depth.saturating_sub(1));
            links.extend(children);
        }
        writer.list(length);
        writer.raw(&bytes);
    }

    fn read<T>(&self, read: rquickjs::Result<T>) -> T {
        match read {
            Ok(value) => value,
            Err(rquickjs::Error::Exception) => {
                failure::fail_with_thrown(&self.engine.js, self.source)
            }
            Err(error) => fail(&format!("the answer cannot be read: {error}")),
        }
    }
}

fn absent(value: &JsValue) -> bool {
    value.is_null() || value.is_undefined()
}

/// A number as what it is: whole, unless a float is declared or no whole number is equal to it.
fn whole_number(writer: &mut Writer<'_>, of: Option<&Type>, number: f64) {
    let whole = number as i128;
    let is_whole = whole as f64 == number && (number != 0.0 || number.is_sign_positive());
    if is_whole && number.abs() < 1e38 && !matches!(of, Some(Type::Float)) {
        writer.int(whole);
    } else {
        writer.float(number);
    }
}

/// What a value is called: `a Map`, by the name of its class.
fn kind(value: &JsValue) -> String {
    let class = || {
        let object: &Object<'static> = value.as_object()?;
        let class: Object<'static> = object.get("constructor").ok()?;
        let name: JsValue = class.get("name").ok()?;
        failure::lossy(&name).filter(|name| !name.is_empty())
    };
    let name = match value.type_name() {
        "object" | "array" | "promise" => class(),
        _ => None,
    };
    let own = match value.type_name() {
        "constructor" => "function",
        name => name,
    };
    let name = name.unwrap_or_else(|| own.to_owned());
    let name: String = name.chars().take(80).collect();
    format!("a value of type `{name}`")
}
