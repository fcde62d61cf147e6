//! What the host keeps beside one instance.

use wasmtime::ResourceLimiter;

use crate::engine::TICK_MILLISECONDS;
use crate::trap::Stop;
use crate::{Cancel, Limits};

/// The net under a case, in ticks: 20 s, while the fuel of a case is spent in a few seconds.
const NET_TICKS: u32 = 20_000 / TICK_MILLISECONDS;

/// What the host keeps for one instance.
pub(crate) struct InstanceState {
    pub(crate) limits: Limits,
    pub(crate) cancel: Cancel,
    pub(crate) stdout: Vec<u8>,
    printed: usize,
    pub(crate) emitted: Vec<Vec<u8>>,
    emitted_bytes: usize,
    /// What the harness said before it trapped.
    pub(crate) message: Option<String>,
    /// Whether it said that the source itself is at fault.
    pub(crate) is_refused: bool,
    /// Whether it may say so: only while an interpreter reads its program.
    pub(super) may_refuse: bool,
    pub(crate) memory_refused: bool,
    /// The linear memory that is the guest's from the start, in bytes.
    base_memory_bytes: usize,
    /// All of its linear memory, in bytes. It never shrinks, so this is the peak.
    linear_memory_bytes: usize,
    pub(crate) clock_nanoseconds: u64,
    random: u64,
    ticks_left: u32,
}

impl InstanceState {
    pub(super) fn new(limits: Limits, cancel: Cancel, base_memory_bytes: usize) -> Self {
        Self {
            limits,
            cancel,
            stdout: Vec::new(),
            printed: 0,
            emitted: Vec::new(),
            emitted_bytes: 0,
            message: None,
            is_refused: false,
            may_refuse: false,
            memory_refused: false,
            base_memory_bytes,
            linear_memory_bytes: 0,
            // 2001-09-09, so that a clock read looks like one.
            clock_nanoseconds: 1_000_000_000_000_000_000,
            random: 0x5eed_0f4a_11ca_5e51,
            ticks_left: NET_TICKS,
        }
    }

    /// A tick of the epoch has passed: whether the instance is stopped.
    pub(super) fn tick(&mut self) -> Result<(), Stop> {
        self.ticks_left = self.ticks_left.saturating_sub(1);
        if self.cancel.is_cancelled() {
            Err(Stop::Cancelled)
        } else if self.ticks_left == 0 {
            Err(Stop::Net)
        } else {
            Ok(())
        }
    }

    /// Keeps what the harness says before it traps: the first words count, and 16 KiB of them.
    pub(crate) fn say(&mut self, message: &[u8], is_refusal: bool) {
        if self.message.is_none() {
            let kept = &message[..message.len().min(MESSAGE_BYTES.unsigned_abs() as usize)];
            self.message = Some(String::from_utf8_lossy(kept).into_owned());
            self.is_refused = is_refusal && self.may_refuse;
        }
    }

    /// Keeps what fits of `text`; past the limit the guest is stopped.
    pub(crate) fn print(&mut self, text: &[u8]) -> wasmtime::Result<()> {
        let room = self.limits.kept_bytes.saturating_sub(self.stdout.len());
        self.stdout.extend_from_slice(&text[..text.len().min(room)]);
        self.printed += text.len();
        if self.printed > self.limits.printed_bytes {
            return Err(Stop::OutputLimit.into());
        }
        Ok(())
    }

    /// Keeps a generated case; past the answer limit the guest is stopped, and one that is no generator at once.
    pub(crate) fn emit(&mut self, value: Vec<u8>) -> wasmtime::Result<()> {
        if !self.limits.may_emit {
            return Err(Stop::Emitted.into());
        }
        self.emitted_bytes += size_of::<Vec<u8>>() + value.len();
        if self.emitted_bytes > self.limits.answer_bytes {
            return Err(Stop::OutputLimit.into());
        }
        self.emitted.push(value);
        Ok(())
    }

    /// The next byte of the seeded stream (xorshift64, Marsaglia 2003).
    pub(crate) fn random_byte(&mut self) -> u8 {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        self.random.to_le_bytes()[3]
    }

    /// The prints kept, as text, with a word where the rest was dropped.
    pub(crate) fn prints(&self) -> String {
        let mut text = String::from_utf8_lossy(&self.stdout).into_owned();
        if self.printed > self.stdout.len() {
            use std::fmt::Write as _;
            let _ = write!(text, "\n… {} bytes in all", self.printed);
        }
        text
    }

    /// The linear memory held beyond what the guest started with, in bytes, at its peak.
    pub(crate) fn memory_bytes(&self) -> usize {
        self.linear_memory_bytes
            .saturating_sub(self.base_memory_bytes)
    }
}

/// What is kept of a harness's words, in bytes.
pub(crate) const MESSAGE_BYTES: i32 = 16 << 10;

impl ResourceLimiter for InstanceState {
    fn memory_growing(
        &mut self,
        current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        let all = self.linear_memory_bytes + desired.saturating_sub(current);
        let fits = all <= self.base_memory_bytes + self.limits.memory_bytes;
        if fits {
            self.linear_memory_bytes = all;
        }
        self.memory_refused |= !fits;
        Ok(fits)
    }

    fn table_growing(
        &mut self,
        _current: usize,
        desired: usize,
        _maximum: Option<usize>,
    ) -> wasmtime::Result<bool> {
        Ok(desired <= TABLE_ELEMENTS)
    }
}

/// The most elements a table may have: an interpreter's has one for each of its functions.
pub(crate) const TABLE_ELEMENTS: usize = 20_000;
