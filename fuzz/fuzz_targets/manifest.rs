//! Any bytes into `kata_tests::fuzzed::manifest`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| kata_tests::fuzzed::manifest(bytes));
