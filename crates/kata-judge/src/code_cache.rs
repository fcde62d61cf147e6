//! Where compiled functions are kept between runs, as the caller provides it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A store of compiled functions: most of a guest is the same standard library each time.
pub trait CodeCache: Send + Sync {
    /// What was inserted under `key`, if it is still there.
    fn get(&self, key: &[u8]) -> Option<Vec<u8>>;

    /// Keeps `value` under `key`, or does not: a cache may forget.
    fn insert(&self, key: &[u8], value: Vec<u8>);
}

/// The engine's view of a [`CodeCache`].
pub(crate) struct EngineCache(pub(crate) Arc<dyn CodeCache>);

impl fmt::Debug for EngineCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EngineCache")
    }
}

impl wasmtime::CacheStore for EngineCache {
    fn get(&self, key: &[u8]) -> Option<Cow<'_, [u8]>> {
        self.0.get(key).map(Cow::Owned)
    }

    fn insert(&self, key: &[u8], value: Vec<u8>) -> bool {
        self.0.insert(key, value);
        true
    }
}

/// A cache that keeps nothing and tells of each function that was compiled.
pub(crate) struct Counter(pub(crate) Arc<dyn Fn() + Send + Sync>);

impl fmt::Debug for Counter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Counter")
    }
}

impl wasmtime::CacheStore for Counter {
    fn get(&self, _key: &[u8]) -> Option<Cow<'_, [u8]>> {
        None
    }

    fn insert(&self, _key: &[u8], _value: Vec<u8>) -> bool {
        (self.0)();
        true
    }
}
