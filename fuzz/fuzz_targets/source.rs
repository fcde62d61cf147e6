//! Any bytes into `kata_tests::fuzzed::source`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kata_tests::fuzzed::source(bytes));
