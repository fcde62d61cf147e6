//! How many functions a guest has, for the progress shown while they are compiled.

/// The functions of a module, or of all modules in a component.
pub(super) fn count(wasm: &[u8]) -> u64 {
    const HEADER: usize = 8;
    const MODULE_FUNCTIONS: u8 = 3;
    const COMPONENT_MODULE: u8 = 1;
    const COMPONENT_COMPONENT: u8 = 4;
    let is_component = wasm.get(6) == Some(&1);
    let mut rest = wasm.get(HEADER..).unwrap_or_default();
    let mut functions = 0;
    while let Some((id, content, after)) = section(rest) {
        functions += match (is_component, id) {
            (false, MODULE_FUNCTIONS) => number(content).map_or(0, |(count, _)| count),
            (true, COMPONENT_MODULE | COMPONENT_COMPONENT) => count(content),
            _ => 0,
        };
        rest = after;
    }
    functions
}

/// The first section: its id, its content, and what follows it.
fn section(wasm: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (id, rest) = wasm.split_first()?;
    let (length, rest) = number(rest)?;
    let (content, after) = rest.split_at_checked(usize::try_from(length).ok()?)?;
    Some((*id, content, after))
}

/// An unsigned LEB128 number and what follows it.
fn number(bytes: &[u8]) -> Option<(u64, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= u64::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULE: [u8; 14] = [
        0, b'a', b's', b'm', 1, 0, 0, 0, // a module,
        0, 0, // an empty custom section,
        3, 2, 0x05, 0, // and five functions, cut short
    ];

    #[test]
    fn functions_of_modules_and_of_modules_in_components_are_counted() {
        assert_eq!(count(&MODULE), 5);
        let mut component = vec![0, b'a', b's', b'm', 0x0d, 0, 1, 0];
        for _ in 0..2 {
            component.extend([1, 14]);
            component.extend(MODULE);
        }
        assert_eq!(count(&component), 10);
        assert_eq!(count(b"\0asm"), 0);
    }
}
