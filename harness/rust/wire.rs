//! The value encoding: a tag byte, then little-endian data.

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const INT: u8 = 3;
const FLOAT: u8 = 4;
const STRING: u8 = 5;
const LIST: u8 = 6;
const WIDE_INT: u8 = 7;

/// Reads values off the host's bytes.
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        let Some((head, rest)) = self.rest.split_at_checked(length) else {
            crate::fail("the arguments end too early")
        };
        self.rest = rest;
        head
    }

    fn word(&mut self) -> [u8; 8] {
        let mut word = [0; 8];
        word.copy_from_slice(self.take(8));
        word
    }

    fn length(&mut self) -> usize {
        let mut word = [0; 4];
        word.copy_from_slice(self.take(4));
        u32::from_le_bytes(word) as usize
    }

    fn tag(&mut self, wanted: &[u8], name: &str) -> u8 {
        let tag = self.take(1)[0];
        if !wanted.contains(&tag) {
            let found = match tag {
                NULL => "null",
                FALSE | TRUE => "a boolean",
                INT => "a whole number",
                FLOAT => "a float",
                STRING => "a string",
                _ => "a list",
            };
            crate::fail(&format!(
                "an argument is {found}, which does not go into {name}"
            ));
        }
        tag
    }

    pub fn int(&mut self, name: &str) -> i64 {
        self.tag(&[INT], name);
        i64::from_le_bytes(self.word())
    }

    pub fn float(&mut self) -> f64 {
        match self.tag(&[FLOAT, INT], "f64") {
            FLOAT => f64::from_le_bytes(self.word()),
            _ => i64::from_le_bytes(self.word()) as f64,
        }
    }

    pub fn bool(&mut self) -> bool {
        self.tag(&[FALSE, TRUE], "bool") == TRUE
    }

    pub fn str(&mut self) -> &'a str {
        self.tag(&[STRING], "String");
        let length = self.length();
        match std::str::from_utf8(self.take(length)) {
            Ok(text) => text,
            Err(_) => crate::fail("a string argument is not UTF-8"),
        }
    }

    /// The number of items that follow.
    pub fn list(&mut self, name: &str) -> usize {
        self.tag(&[LIST], name);
        self.length()
    }

    /// Whether an empty list comes next; takes it if so.
    pub fn empty_list(&mut self) -> bool {
        let empty = self.rest.starts_with(&[LIST, 0, 0, 0, 0]);
        if empty {
            self.rest = &self.rest[5..];
        }
        empty
    }

    /// Whether a null comes next; takes it if so.
    pub fn null(&mut self) -> bool {
        let null = self.rest.first() == Some(&NULL);
        if null {
            self.rest = &self.rest[1..];
        }
        null
    }
}

/// Writes values for the host.
pub struct Writer<'a> {
    out: &'a mut Vec<u8>,
}

impl<'a> Writer<'a> {
    pub fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out }
    }

    fn length(&mut self, length: usize) {
        self.out.extend_from_slice(&(length as u32).to_le_bytes());
    }

    /// Appends what has been written elsewhere.
    pub(crate) fn raw(&mut self, bytes: &[u8]) {
        self.out.extend_from_slice(bytes);
    }

    pub fn null(&mut self) {
        self.out.push(NULL);
    }

    pub fn bool(&mut self, value: bool) {
        self.out.push(if value { TRUE } else { FALSE });
    }

    pub fn int(&mut self, value: i128) {
        if let Ok(narrow) = i64::try_from(value) {
            self.out.push(INT);
            self.out.extend_from_slice(&narrow.to_le_bytes());
        } else {
            self.out.push(WIDE_INT);
            self.out.extend_from_slice(&value.to_le_bytes());
        }
    }

    pub fn float(&mut self, value: f64) {
        self.out.push(FLOAT);
        self.out.extend_from_slice(&value.to_le_bytes());
    }

    pub fn str(&mut self, text: &str) {
        self.out.push(STRING);
        self.length(text.len());
        self.out.extend_from_slice(text.as_bytes());
    }

    /// Announces `length` items.
    pub fn list(&mut self, length: usize) {
        self.out.push(LIST);
        self.length(length);
    }
}
