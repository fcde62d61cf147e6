//! What a kata's `generators/secret.rs` writes its cases with.

#[path = "trees.rs"]
pub mod trees;

use crate::{Answer, Writer};

/// Takes the generated cases. The host sorts hidden ones by size, drops repeated inputs and names them.
pub struct Cases {
    random: Random,
}

impl Cases {
    #[doc(hidden)]
    pub fn new() -> Self {
        Self {
            random: Random(0x9e37_79b9_7f4a_7c15),
        }
    }

    /// The seeded source of random numbers: the same on every run.
    pub fn random(&mut self) -> &mut Random {
        &mut self.random
    }

    /// A hidden case: what it is there to catch, the arguments as a tuple, and the right answer.
    pub fn secret(&mut self, why: &str, arguments: impl Answer, answer: impl Answer) {
        emit("secret", why, &(), &(), &arguments, &answer);
    }

    /// A case of the series by which growth is judged: size variable `n`, adversarial `family`.
    pub fn scale(&mut self, family: &str, n: u64, arguments: impl Answer, answer: impl Answer) {
        let why = std::format!("{family}, n = {n}");
        emit("scale", &why, &n, &family, &arguments, &answer);
    }
}

/// A value of any type, for the calls of a class: their arguments and answers differ from call to call.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    String(String),
    List(Vec<Value>),
}

/// A call of a class's operation: its name and its arguments.
pub fn call<const N: usize>(name: &str, arguments: [Value; N]) -> Value {
    let name = std::iter::once(Value::String(name.to_owned()));
    Value::List(name.chain(arguments).collect())
}

macro_rules! values {
    ($($from:ty => $variant:ident;)*) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        }
    )*};
}
values! {
    bool => Bool;
    i64 => Int;
    f64 => Float;
    &str => String;
    Vec<Value> => List;
}

impl Answer for Value {
    fn write(&self, out: &mut Writer<'_>) {
        match self {
            Self::Null => out.null(),
            Self::Bool(value) => value.write(out),
            Self::Int(value) => value.write(out),
            Self::Float(value) => value.write(out),
            Self::String(value) => value.write(out),
            Self::List(values) => values.write(out),
        }
    }
}

fn emit(
    group: &str,
    why: &str,
    n: &dyn Answer,
    family: &dyn Answer,
    arguments: &dyn Answer,
    answer: &dyn Answer,
) {
    let mut bytes = Vec::new();
    let mut out = Writer::new(&mut bytes);
    out.list(6);
    out.str(group);
    out.str(why);
    n.write(&mut out);
    family.write(&mut out);
    arguments.write(&mut out);
    answer.write(&mut out);
    // SAFETY: pointer and length are those of a live buffer.
    unsafe { crate::emit(bytes.as_ptr(), bytes.len()) };
}

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, the same everywhere.
pub struct Random(u64);

impl Random {
    /// The next 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A whole number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.wrapping_sub(low) as u64;
        let offset = if span == u64::MAX {
            self.bits()
        } else {
            self.bits() % (span + 1)
        };
        low.wrapping_add(offset as i64)
    }

    /// `length` whole numbers from `low` to `high`, both included.
    pub fn numbers(&mut self, length: usize, low: i64, high: i64) -> Vec<i64> {
        (0..length).map(|_| self.between(low, high)).collect()
    }

    /// Puts `items` in random order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.between(0, last as i64) as usize);
        }
    }
}
