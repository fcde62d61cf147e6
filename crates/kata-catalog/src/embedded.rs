//! The packages the program carries, as the build script found them in `katas/`.

use crate::PackageFiles;
use crate::files::EmbeddedFile;

/// Every embedded file as `<pattern>/<slug>/<path>` with its bytes, sorted by that name.
static FILES: &[EmbeddedFile] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Each embedded package as its pattern folder, its slug and its files.
pub(crate) fn packages() -> impl Iterator<Item = (&'static str, &'static str, PackageFiles)> {
    FILES
        .chunk_by(|(a, _), (b, _)| prefix(a) == prefix(b))
        .filter_map(|files| {
            let prefix = prefix(files.first()?.0);
            let (pattern, slug) = prefix.trim_end_matches('/').split_once('/')?;
            Some((pattern, slug, PackageFiles::embedded(prefix, files)))
        })
}

/// The `<pattern>/<slug>/` that `path` starts with.
fn prefix(path: &str) -> &str {
    let end = path
        .match_indices('/')
        .nth(1)
        .map_or(0, |(slash, _)| slash + 1);
    &path[..end]
}
