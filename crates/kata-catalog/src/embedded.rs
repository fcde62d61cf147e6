//! The packages the program carries, as the build script found them in `katas/`.

use crate::PackageFiles;
use crate::files::EmbeddedFile;

/// Every embedded file by its path, `<pattern>/<slug>/…`.
#[expect(
    clippy::unreadable_literal,
    reason = "sizes that the build script writes"
)]
static FILES: &[EmbeddedFile] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Each embedded package as its pattern folder, its slug and its files.
pub(crate) fn packages() -> impl Iterator<Item = (&'static str, &'static str, PackageFiles)> {
    FILES
        .chunk_by(|a, b| prefix(a.path) == prefix(b.path))
        .filter_map(|files| {
            let prefix = prefix(files.first()?.path);
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    #[test]
    fn the_program_carries_every_package_as_it_is_in_the_repository() {
        let katas = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../katas");
        let mut carried = 0;
        for (pattern, slug, files) in packages() {
            let folder = PackageFiles::directory(katas.join(pattern).join(slug));
            assert_eq!(files.list().unwrap(), folder.list().unwrap(), "{slug}");
            let all = |_: &str| true;
            assert_eq!(
                files.digest(all).unwrap(),
                folder.digest(all).unwrap(),
                "{slug}"
            );
            carried += 1;
        }
        assert!(carried > 0);
    }
}
