//! The fuzz targets over their seeds, and over every input that once broke one.

use kata_tests::fuzzed::TARGETS;
use kata_tests::repository;

#[test]
fn every_seed_and_every_former_crash_is_taken() {
    for (name, target) in TARGETS {
        let folder = repository().join("fuzz/corpus").join(name);
        let mut inputs = 0;
        for input in std::fs::read_dir(folder).expect("the seeds") {
            target(&std::fs::read(input.expect("a seed").path()).expect("its bytes"));
            inputs += 1;
        }
        assert!(inputs >= 3, "{name} has seeds");
        // The empty input and some that are no text at all.
        for input in [&[][..], &[0; 300], &[0xff; 300]] {
            target(input);
        }
    }
}
