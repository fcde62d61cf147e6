//! What a solution may answer with.

use std::collections::VecDeque;
use std::rc::Rc;

use crate::Writer;

/// A type a solution may answer with.
#[diagnostic::on_unimplemented(
    message = "kata cannot take `{Self}` as an answer",
    label = "not an answer type kata knows",
    note = "it takes integers of any width, f64, bool, char, String, Vec<T>, Option<T>, ListNode, TreeNode, tuples, and references and slices of these"
)]
pub trait Answer {
    fn write(&self, out: &mut Writer<'_>);

    /// Writes what stands for an absent value of this type.
    fn write_absent(out: &mut Writer<'_>)
    where
        Self: Sized,
    {
        out.null();
    }
}

/// What a validator says: nothing, or what is wrong.
impl<E: std::fmt::Display> Answer for Result<(), E> {
    fn write(&self, out: &mut Writer<'_>) {
        match self {
            Ok(()) => out.null(),
            Err(complaint) => out.str(&complaint.to_string()),
        }
    }
}

/// The answers of a sequence of operations, whose types differ.
impl Answer for Box<dyn Answer> {
    fn write(&self, out: &mut Writer<'_>) {
        (**self).write(out);
    }
}

macro_rules! integers {
    ($($int:ident)*) => {$(
        impl Answer for $int {
            fn write(&self, out: &mut Writer<'_>) {
                out.int(*self as i128);
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 usize);

impl Answer for () {
    fn write(&self, out: &mut Writer<'_>) {
        out.null();
    }
}

impl Answer for f64 {
    fn write(&self, out: &mut Writer<'_>) {
        out.float(*self);
    }
}

impl Answer for f32 {
    fn write(&self, out: &mut Writer<'_>) {
        out.float(f64::from(*self));
    }
}

impl Answer for bool {
    fn write(&self, out: &mut Writer<'_>) {
        out.bool(*self);
    }
}

impl Answer for char {
    fn write(&self, out: &mut Writer<'_>) {
        out.str(self.encode_utf8(&mut [0; 4]));
    }
}

impl Answer for str {
    fn write(&self, out: &mut Writer<'_>) {
        out.str(self);
    }
}

impl Answer for String {
    fn write(&self, out: &mut Writer<'_>) {
        out.str(self);
    }
}

impl<T: Answer> Answer for [T] {
    fn write(&self, out: &mut Writer<'_>) {
        out.list(self.len());
        for item in self {
            item.write(out);
        }
    }
}

impl<T: Answer, const N: usize> Answer for [T; N] {
    fn write(&self, out: &mut Writer<'_>) {
        self.as_slice().write(out);
    }
}

impl<T: Answer> Answer for Vec<T> {
    fn write(&self, out: &mut Writer<'_>) {
        self.as_slice().write(out);
    }
}

impl<T: Answer> Answer for VecDeque<T> {
    fn write(&self, out: &mut Writer<'_>) {
        out.list(self.len());
        for item in self {
            item.write(out);
        }
    }
}

impl<T: Answer> Answer for Option<T> {
    fn write(&self, out: &mut Writer<'_>) {
        match self {
            Some(value) => value.write(out),
            None => T::write_absent(out),
        }
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: Answer> Answer for $pointer {
            fn write(&self, out: &mut Writer<'_>) {
                (**self).write(out);
            }

            fn write_absent(out: &mut Writer<'_>) {
                T::write_absent(out);
            }
        }
    )*};
}
pointers!(&T &mut T Box<T> Rc<T>);

macro_rules! unsized_pointers {
    ($([$($item:ident)?] $pointer:ty;)*) => {$(
        impl<$($item: Answer)?> Answer for $pointer {
            fn write(&self, out: &mut Writer<'_>) {
                (**self).write(out);
            }
        }
    )*};
}
unsized_pointers! {
    [] &str;
    [] Box<str>;
    [] Rc<str>;
    [T] &[T];
    [T] &mut [T];
    [T] Box<[T]>;
    [T] Rc<[T]>;
}

macro_rules! tuples {
    ($($count:literal: $($item:ident $index:tt)*;)*) => {$(
        impl<$($item: Answer),*> Answer for ($($item,)*) {
            fn write(&self, out: &mut Writer<'_>) {
                out.list($count);
                $(self.$index.write(out);)*
            }
        }
    )*};
}
tuples! {
    1: A 0;
    2: A 0 B 1;
    3: A 0 B 1 C 2;
    4: A 0 B 1 C 2 D 3;
    5: A 0 B 1 C 2 D 3 E 4;
    6: A 0 B 1 C 2 D 3 E 4 F 5;
}
