//! WebAssembly taken apart as far as the snapshot needs it: sections, and of a module what names its functions.

use crate::Outcome;

/// The preamble of modules and components.
const PREAMBLE: usize = 8;

/// The sections of a core module that are looked into.
pub(super) mod section {
    pub(crate) const CUSTOM: u8 = 0;
    pub(crate) const IMPORT: u8 = 2;
    pub(crate) const FUNCTION: u8 = 3;
    pub(crate) const MEMORY: u8 = 5;
    pub(crate) const GLOBAL: u8 = 6;
    pub(crate) const EXPORT: u8 = 7;
    pub(crate) const CODE: u8 = 10;
    pub(crate) const DATA: u8 = 11;
    /// In a component.
    pub(crate) const CORE_MODULE: u8 = 1;
}

/// A module or component: its preamble and its sections, each with its id.
pub(super) struct Binary {
    preamble: Vec<u8>,
    pub(super) sections: Vec<(u8, Vec<u8>)>,
}

impl Binary {
    pub(super) fn parse(bytes: &[u8]) -> Outcome<Self> {
        let mut reader = Reader::new(bytes);
        let preamble = reader.take(PREAMBLE)?.to_vec();
        let mut sections = Vec::new();
        while !reader.rest.is_empty() {
            let id = reader.byte()?;
            sections.push((id, reader.counted()?.to_vec()));
        }
        Ok(Self { preamble, sections })
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.preamble.clone();
        for (id, body) in &self.sections {
            bytes.push(*id);
            put_counted(&mut bytes, body);
        }
        bytes
    }

    pub(super) fn section(&mut self, wanted: u8) -> Option<&mut Vec<u8>> {
        let mut sections = self.sections.iter_mut();
        sections.find(|(id, _)| *id == wanted).map(|(_, body)| body)
    }

    /// The index of the function that is exported as `name`.
    pub(super) fn exported_function(&mut self, name: &str) -> Outcome<Option<u32>> {
        let Some(body) = self.section(section::EXPORT) else {
            return Ok(None);
        };
        let mut reader = Reader::new(body);
        for _ in 0..reader.number()? {
            let exported = reader.counted()?;
            let kind = reader.byte()?;
            let index = reader.number()?;
            if kind == 0 && exported == name.as_bytes() {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    /// How many functions are imported, and the index of the imported global `name`.
    pub(super) fn imports(&mut self, name: &str) -> Outcome<(u32, Option<u32>)> {
        let Some(body) = self.section(section::IMPORT) else {
            return Ok((0, None));
        };
        let mut reader = Reader::new(body);
        let (mut functions, mut globals, mut found) = (0, 0, None);
        for _ in 0..reader.number()? {
            reader.counted()?;
            let imported = reader.counted()?;
            match reader.byte()? {
                0 => {
                    reader.number()?;
                    functions += 1;
                }
                1 => {
                    reader.byte()?;
                    reader.limits()?;
                }
                2 => reader.limits()?,
                3 => {
                    reader.take(2)?;
                    if imported == name.as_bytes() {
                        found = Some(globals);
                    }
                    globals += 1;
                }
                kind => return Err(format!("an import of kind {kind}").into()),
            }
        }
        Ok((functions, found))
    }
}

/// The bodies in a code section.
pub(super) fn bodies(code: &[u8]) -> Outcome<Vec<Vec<u8>>> {
    let mut reader = Reader::new(code);
    let count = reader.number()?;
    (0..count)
        .map(|_| reader.counted().map(<[u8]>::to_vec))
        .collect()
}

/// The code section of `bodies`.
pub(super) fn code(bodies: &[Vec<u8>]) -> Outcome<Vec<u8>> {
    let mut code = Vec::new();
    put_number(&mut code, u32::try_from(bodies.len())?);
    for body in bodies {
        put_counted(&mut code, body);
    }
    Ok(code)
}

/// Reads numbers and runs of bytes off the front.
pub(super) struct Reader<'a> {
    pub(super) rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) fn take(&mut self, length: usize) -> Outcome<&'a [u8]> {
        let (head, rest) = self
            .rest
            .split_at_checked(length)
            .ok_or("the component ends too early")?;
        self.rest = rest;
        Ok(head)
    }

    pub(super) fn byte(&mut self) -> Outcome<u8> {
        Ok(self.take(1)?[0])
    }

    /// An unsigned number, LEB128.
    pub(super) fn number(&mut self) -> Outcome<u32> {
        let mut value = 0;
        for shift in (0..).step_by(7) {
            let byte = self.byte()?;
            value |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 || shift >= 28 {
                break;
            }
        }
        Ok(u32::try_from(value)?)
    }

    /// As many bytes as the number before them says.
    pub(super) fn counted(&mut self) -> Outcome<&'a [u8]> {
        let length = self.number()?;
        self.take(usize::try_from(length)?)
    }

    fn limits(&mut self) -> Outcome<()> {
        let flags = self.byte()?;
        self.number()?;
        if flags & 1 == 1 {
            self.number()?;
        }
        Ok(())
    }
}

pub(super) fn put_number(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push(value.to_le_bytes()[0] | 0x80);
        value >>= 7;
    }
    bytes.push(value.to_le_bytes()[0]);
}

/// A signed number, as constants have them.
pub(super) fn put_constant(bytes: &mut Vec<u8>, mut value: i32) {
    loop {
        let low = value.to_le_bytes()[0] & 0x7f;
        value >>= 7;
        let sign = if low & 0x40 == 0 { 0 } else { -1 };
        if value == sign {
            bytes.push(low);
            return;
        }
        bytes.push(low | 0x80);
    }
}

pub(super) fn put_counted(bytes: &mut Vec<u8>, run: &[u8]) {
    // No module here comes near the four thousand million bytes that would not fit.
    put_number(bytes, u32::try_from(run.len()).unwrap_or(u32::MAX));
    bytes.extend_from_slice(run);
}
