//! A place for readers that recurse as deep as a source nests, which is bounded before: by what this stack holds.

const STACK_BYTES: usize = 256 << 20;

/// Runs `work` where a source that nests deep can be read; `None` when there is no such place.
pub(crate) fn on_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> Option<T> {
    std::thread::scope(|scope| {
        let reader = std::thread::Builder::new()
            .name("reader".to_owned())
            .stack_size(STACK_BYTES)
            .spawn_scoped(scope, work);
        reader.ok()?.join().ok()
    })
}
