//! QuickJS as every instance finds it: one context, the prelude loaded.

use rquickjs::{Array, Constructor, Context, Function, Object, Runtime, qjs};

use crate::heap::Counted;
use crate::{Js, JsValue, failure};

/// What is loaded before any solution, in this order. Each file is one function that is given what it may use.
const PRELUDE: [(&str, &str); 5] = [
    ("nodes.js", include_str!("../prelude/nodes.js")),
    ("queues.js", include_str!("../prelude/queues.js")),
    ("heaps.js", include_str!("../prelude/heaps.js")),
    ("console.js", include_str!("../prelude/console.js")),
    ("platform.js", include_str!("../prelude/platform.js")),
];

/// How much of the guest's stack calls may use. The host's stack, which holds most of a call, ends far sooner than the
/// guest's 16 MiB: with so much a recursion gets 20,000 levels deep and is told before the host would end it.
const STACK_BYTES: usize = 5 << 20;

/// Before so much is held nothing is collected: the collector visits all there is, and only cycles need it.
const COLLECT_FROM_BYTES: usize = 16 << 20;

/// The engine and what of the prelude the harness needs.
pub(crate) struct Engine {
    pub(crate) js: Js,
    pub(crate) list_node: NodeClass,
    pub(crate) tree_node: NodeClass,
    /// Runs the timer that is due next; false when there is none.
    next_timer: Function<'static>,
}

/// A class of nodes of the prelude's, whose objects are made without calling it.
pub(crate) struct NodeClass {
    pub(crate) class: Constructor<'static>,
    prototype: Object<'static>,
    /// The names of the value and the links.
    fields: Vec<qjs::JSAtom>,
}

impl NodeClass {
    fn new(host: &Object<'static>, name: &str, fields: &[&str]) -> rquickjs::Result<Self> {
        let class: Constructor<'static> = host.get(name)?;
        let prototype = class.get("prototype")?;
        let context = host.ctx().as_raw().as_ptr();
        // SAFETY: the engine copies the text. The names are kept as long as the context.
        let name = |field: &&str| unsafe {
            qjs::JS_NewAtomLen(context, field.as_ptr().cast(), field.len() as _)
        };
        Ok(Self {
            class,
            prototype,
            fields: fields.iter().map(name).collect(),
        })
    }
}

impl Engine {
    pub(crate) fn new() -> Self {
        match Self::booted() {
            Ok(engine) => engine,
            Err(error) => crate::fail(&format!("the JavaScript engine does not start: {error}")),
        }
    }

    fn booted() -> rquickjs::Result<Self> {
        let runtime = Runtime::new_with_alloc(Counted)?;
        runtime.set_max_stack_size(STACK_BYTES);
        runtime.set_gc_threshold(COLLECT_FROM_BYTES);
        let context = Context::full(&runtime)?;
        // SAFETY: the context is never dropped, and there is one thread.
        let js: Js = unsafe { Js::from_raw(context.as_raw()) };
        std::mem::forget((runtime, context));

        let host = Object::new(js.clone())?;
        host.set("print", Function::new(js.clone(), print)?)?;
        for (name, text) in PRELUDE {
            let load = evaluate(&js, text, &format!("kata:{name}"), SCRIPT)?;
            let load: Function<'static> = load.get()?;
            load.call::<_, ()>((host.clone(), js.globals()))?;
        }
        js.run_gc();
        Ok(Self {
            list_node: NodeClass::new(&host, "ListNode", &["val", "next"])?,
            tree_node: NodeClass::new(&host, "TreeNode", &["val", "left", "right"])?,
            next_timer: host.get("nextTimer")?,
            js,
        })
    }

    /// What an expression in the global scope comes to, where declarations of every kind are visible.
    pub(crate) fn evaluate(&self, text: &str) -> rquickjs::Result<JsValue> {
        evaluate(&self.js, text, "kata:lookup", SCRIPT)
    }

    /// Runs jobs and timers until none are left.
    pub(crate) fn settle(&self) {
        while self.step() {}
    }

    /// Runs what waits to be run next; false when nothing does.
    pub(crate) fn step(&self) -> bool {
        if self.js.execute_pending_job() {
            return true;
        }
        match self.next_timer.call::<_, bool>(()) {
            Ok(ran) => ran,
            Err(_) => crate::fail(&failure::thrown(&self.js)),
        }
    }

    /// Frees what nothing can reach.
    pub(crate) fn collect(&self) {
        self.js.run_gc();
    }

    /// A node of the prelude's classes with that value and links.
    pub(crate) fn node<const N: usize>(
        &self,
        of: &NodeClass,
        values: [JsValue; N],
    ) -> rquickjs::Result<Object<'static>> {
        let node = Object::new_proto(self.js.clone(), Some(&of.prototype))?;
        for (field, value) in of.fields.iter().zip(values) {
            let raw = value.as_raw();
            std::mem::forget(value);
            // SAFETY: the property takes over the reference to the value, which was just given up.
            let defined = unsafe {
                let context = self.js.as_raw().as_ptr();
                let flags = qjs::JS_PROP_C_W_E as _;
                qjs::JS_DefinePropertyValue(context, node.as_raw(), *field, raw, flags)
            };
            if defined < 0 {
                return Err(rquickjs::Error::Exception);
            }
        }
        Ok(node)
    }

    /// An array of `values`.
    pub(crate) fn array(&self, values: Vec<JsValue>) -> JsValue {
        let count = values.len();
        let raw: Vec<qjs::JSValue> = values
            .into_iter()
            .map(|value| {
                let raw = value.as_raw();
                std::mem::forget(value);
                raw
            })
            .collect();
        // SAFETY: the array takes over one reference of each value, which was just given up.
        let array = unsafe {
            let context = self.js.as_raw().as_ptr();
            let array = qjs::JS_NewArrayFrom(context, count as _, raw.as_ptr());
            JsValue::from_raw(self.js.clone(), array)
        };
        if array.is_exception() {
            crate::fail(&failure::thrown(&self.js));
        }
        array
    }
}

/// A text is run in the global scope, sloppy as a script is.
const SCRIPT: u32 = qjs::JS_EVAL_TYPE_GLOBAL;

/// Runs a text, or compiles it, as `flags` say.
pub(crate) fn evaluate(js: &Js, text: &str, named: &str, flags: u32) -> rquickjs::Result<JsValue> {
    let (text, named) = (format!("{text}\0"), format!("{named}\0"));
    // SAFETY: both texts end in a zero byte, which the length of the first leaves out.
    let value = unsafe {
        let value = qjs::JS_Eval(
            js.as_raw().as_ptr(),
            text.as_ptr().cast(),
            (text.len() - 1) as _,
            named.as_ptr().cast(),
            flags as _,
        );
        JsValue::from_raw(js.clone(), value)
    };
    if value.is_exception() {
        return Err(rquickjs::Error::Exception);
    }
    Ok(value)
}

/// Writes a line to a stream, 1 or 2.
#[allow(
    clippy::needless_pass_by_value,
    reason = "the engine hands over a text"
)]
fn print(stream: i32, line: String) {
    use std::io::Write as _;
    use std::os::fd::FromRawFd as _;
    // SAFETY: the file is not closed when this ends. It is used as a file because the standard streams keep a buffer.
    let file = std::mem::ManuallyDrop::new(unsafe { std::fs::File::from_raw_fd(stream) });
    let _ = (&*file).write_all(line.as_bytes());
}

/// The items of an array, without asking its prototype.
pub(crate) fn items(array: &Array<'static>) -> impl Iterator<Item = rquickjs::Result<JsValue>> {
    array.iter::<JsValue>()
}
