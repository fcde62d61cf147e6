//! The value encoding of `harness/README.md`: a tag byte, then little-endian data.

use kata_core::Value;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INT: u8 = 3;
const FLOAT: u8 = 4;
const STRING: u8 = 5;
const LIST: u8 = 6;
const WIDE_INT: u8 = 7;

/// Lists nest no deeper than this in an answer; deeper ones are not values of any declared type.
const DEEPEST: usize = 64;

/// Appends `value`. An integer beyond `i64` is written wide.
pub(crate) fn write(value: &Value, out: &mut Vec<u8>) {
    match value {
        Value::Null => out.push(NULL),
        Value::Bool(false) => out.push(FALSE),
        Value::Bool(true) => out.push(TRUE),
        Value::Int(number) => {
            if let Ok(narrow) = i64::try_from(*number) {
                out.push(INT);
                out.extend_from_slice(&narrow.to_le_bytes());
            } else {
                out.push(WIDE_INT);
                out.extend_from_slice(&number.to_le_bytes());
            }
        }
        Value::Float(number) => {
            out.push(FLOAT);
            out.extend_from_slice(&number.to_le_bytes());
        }
        Value::String(text) => {
            out.push(STRING);
            write_length(text.len(), out);
            out.extend_from_slice(text.as_bytes());
        }
        Value::List(values) => {
            out.push(LIST);
            write_length(values.len(), out);
            for value in values {
                write(value, out);
            }
        }
    }
}

fn write_length(length: usize, out: &mut Vec<u8>) {
    // Case files are capped far below 4 GiB.
    let length = u32::try_from(length).unwrap_or(u32::MAX);
    out.extend_from_slice(&length.to_le_bytes());
}

/// Reads exactly one value of at most `most` values in all, or says what is wrong with the bytes: they come from a guest,
/// and a guest may write anything.
pub fn read(bytes: &[u8], most: usize) -> Result<Value, &'static str> {
    let mut rest = bytes;
    let value = read_value(&mut rest, 0, &mut { most })?;
    if rest.is_empty() {
        Ok(value)
    } else {
        Err("bytes follow the value")
    }
}

pub(crate) const TOO_MANY: &str = "it holds too many values";

fn read_value(rest: &mut &[u8], depth: usize, left: &mut usize) -> Result<Value, &'static str> {
    *left = left.checked_sub(1).ok_or(TOO_MANY)?;
    if depth > DEEPEST {
        return Err("lists nest too deep");
    }
    let [tag] = take(rest)?;
    Ok(match tag {
        NULL => Value::Null,
        FALSE => Value::Bool(false),
        TRUE => Value::Bool(true),
        INT => Value::Int(i64::from_le_bytes(take(rest)?).into()),
        FLOAT => Value::Float(f64::from_le_bytes(take(rest)?)),
        WIDE_INT => Value::Int(i128::from_le_bytes(take(rest)?)),
        STRING => {
            let length = read_length(rest)?;
            let (text, after) = rest.split_at_checked(length).ok_or(TOO_SHORT)?;
            *rest = after;
            Value::String(String::from_utf8(text.to_vec()).map_err(|_| "a string is not UTF-8")?)
        }
        LIST => {
            let length = read_length(rest)?;
            // Every item takes at least its tag, so a forged length cannot reserve more than was sent.
            let mut values = Vec::with_capacity(length.min(rest.len()).min(*left));
            for _ in 0..length {
                values.push(read_value(rest, depth + 1, left)?);
            }
            Value::List(values)
        }
        _ => return Err("an unknown tag"),
    })
}

const TOO_SHORT: &str = "the bytes end too early";

fn take<const N: usize>(rest: &mut &[u8]) -> Result<[u8; N], &'static str> {
    let (head, after) = rest.split_first_chunk::<N>().ok_or(TOO_SHORT)?;
    *rest = after;
    Ok(*head)
}

fn read_length(rest: &mut &[u8]) -> Result<usize, &'static str> {
    Ok(u32::from_le_bytes(take(rest)?) as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_reads_back_as_it_was_written() {
        let value: Value = serde_json::from_str(
            r#"[null, true, false, -9223372036854775808, 1.5, "ü", [[], [1, [2]]]]"#,
        )
        .unwrap();
        let mut bytes = Vec::new();
        write(&value, &mut bytes);
        assert_eq!(read(&bytes, 100), Ok(value));
    }

    #[test]
    fn broken_bytes_are_named_and_never_trusted() {
        for (bytes, complaint) in [
            (&[][..], TOO_SHORT),
            (&[LIST, 255, 255, 255, 255], TOO_SHORT),
            (&[STRING, 1, 0, 0, 0, 0xff], "a string is not UTF-8"),
            (&[NULL, NULL], "bytes follow the value"),
            (&[99], "an unknown tag"),
        ] {
            assert_eq!(read(bytes, 100), Err(complaint));
        }
        assert_eq!(
            read(&[LIST, 1, 0, 0, 0].repeat(200), 1000),
            Err("lists nest too deep")
        );
        assert_eq!(read(&[LIST, 2, 0, 0, 0, NULL, NULL], 2), Err(TOO_MANY));
    }
}
