//! What a solution's parameters may be declared as. References point into leaked values: the instance ends with
//! the case.

use std::collections::VecDeque;

use crate::Reader;

/// A type a solution may take an argument as.
#[diagnostic::on_unimplemented(
    message = "kata cannot pass an argument as `{Self}`",
    label = "not a parameter type kata knows",
    note = "it passes integers of any width, f64, bool, char, String, Vec<T>, Option<T>, ListNode, TreeNode, tuples, and references and slices of these"
)]
pub trait Argument: Sized {
    fn read(reader: &mut Reader<'static>) -> Self;

    /// Whether an optional value of this type is absent; takes the mark of absence if so.
    fn absent(reader: &mut Reader<'static>) -> bool {
        reader.null()
    }
}

macro_rules! integers {
    ($($int:ident)*) => {$(
        impl Argument for $int {
            fn read(reader: &mut Reader<'static>) -> Self {
                let value = reader.int(stringify!($int));
                match $int::try_from(value) {
                    Ok(value) => value,
                    Err(_) => crate::fail(&format!(
                        "an argument is {value}, which does not fit {}: use a wider parameter type",
                        stringify!($int)
                    )),
                }
            }
        }
    )*};
}
integers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

impl Argument for f64 {
    fn read(reader: &mut Reader<'static>) -> Self {
        reader.float()
    }
}

impl Argument for f32 {
    fn read(reader: &mut Reader<'static>) -> Self {
        reader.float() as f32
    }
}

impl Argument for bool {
    fn read(reader: &mut Reader<'static>) -> Self {
        reader.bool()
    }
}

impl Argument for char {
    fn read(reader: &mut Reader<'static>) -> Self {
        let text = reader.str();
        let mut chars = text.chars();
        match (chars.next(), chars.next()) {
            (Some(only), None) => only,
            _ => crate::fail(&format!(
                "an argument is {text:?}, which is not one character: use String"
            )),
        }
    }
}

impl Argument for String {
    fn read(reader: &mut Reader<'static>) -> Self {
        reader.str().into()
    }
}

impl<T: Argument> Argument for Vec<T> {
    fn read(reader: &mut Reader<'static>) -> Self {
        let length = reader.list("Vec");
        let mut items = Vec::with_capacity(length);
        for _ in 0..length {
            items.push(T::read(reader));
        }
        items
    }
}

impl<T: Argument> Argument for VecDeque<T> {
    fn read(reader: &mut Reader<'static>) -> Self {
        Vec::read(reader).into()
    }
}

impl<T: Argument> Argument for Option<T> {
    fn read(reader: &mut Reader<'static>) -> Self {
        if T::absent(reader) {
            None
        } else {
            Some(T::read(reader))
        }
    }
}

impl Argument for &'static str {
    fn read(reader: &mut Reader<'static>) -> Self {
        reader.str()
    }
}

impl<T: Argument> Argument for &'static [T] {
    fn read(reader: &mut Reader<'static>) -> Self {
        Vec::leak(Vec::read(reader))
    }
}

impl<T: Argument> Argument for &'static mut [T] {
    fn read(reader: &mut Reader<'static>) -> Self {
        Vec::leak(Vec::read(reader))
    }
}

impl<T: Argument> Argument for &'static T {
    fn read(reader: &mut Reader<'static>) -> Self {
        Box::leak(Box::new(T::read(reader)))
    }
}

impl<T: Argument> Argument for &'static mut T {
    fn read(reader: &mut Reader<'static>) -> Self {
        Box::leak(Box::new(T::read(reader)))
    }
}

macro_rules! tuples {
    ($($count:literal: $($item:ident)*;)*) => {$(
        impl<$($item: Argument),*> Argument for ($($item,)*) {
            fn read(reader: &mut Reader<'static>) -> Self {
                let length = reader.list("a tuple");
                if length != $count {
                    crate::fail(&format!("an argument has {length} items, its tuple type {}", $count));
                }
                ($($item::read(reader),)*)
            }
        }
    )*};
}
tuples! {
    2: A B;
    3: A B C;
    4: A B C D;
    5: A B C D E;
    6: A B C D E F;
}
