//! The packages of the standard library that a solution finds without importing them.

use super::outline::Outline;

/// A package of the standard library.
struct Package {
    path: &'static str,
    /// A declaration that uses it: an import that turns out to be unused is an error in Go.
    used: &'static str,
}

/// What published solutions use, by path. The name is the path's last part.
const PACKAGES: [Package; 33] = [
    package("bufio", "type _ = bufio.Reader"),
    package("bytes", "type _ = bytes.Buffer"),
    package("cmp", "var _ = cmp.Compare[int]"),
    package("container/heap", "type _ = heap.Interface"),
    package("container/list", "type _ = list.List"),
    package("container/ring", "type _ = ring.Ring"),
    package("context", "type _ = context.Context"),
    package("encoding/json", "type _ = json.Number"),
    package("errors", "var _ = errors.New"),
    package("fmt", "type _ = fmt.Stringer"),
    package("hash/fnv", "var _ = fnv.New32"),
    package("io", "type _ = io.Reader"),
    package("iter", "type _ = iter.Seq[struct{}]"),
    package("maps", "var _ = maps.Keys[map[struct{}]struct{}]"),
    package("math", "const _ = math.Pi"),
    package("math/big", "type _ = big.Int"),
    package("math/bits", "const _ = bits.UintSize"),
    package("math/cmplx", "var _ = cmplx.Abs"),
    package("math/rand", "type _ = rand.Rand"),
    package("os", "type _ = os.File"),
    package("reflect", "type _ = reflect.Type"),
    package("regexp", "type _ = regexp.Regexp"),
    package("runtime", "type _ = runtime.Error"),
    package("slices", "var _ = slices.Reverse[[]struct{}]"),
    package("sort", "type _ = sort.Interface"),
    package("strconv", "const _ = strconv.IntSize"),
    package("strings", "type _ = strings.Builder"),
    package("sync", "type _ = sync.Mutex"),
    package("sync/atomic", "type _ = atomic.Value"),
    package("time", "type _ = time.Time"),
    package("unicode", "const _ = unicode.MaxRune"),
    package("unicode/utf8", "const _ = utf8.RuneError"),
    package("unsafe", "type _ = unsafe.Pointer"),
];

const fn package(path: &'static str, used: &'static str) -> Package {
    Package { path, used }
}

/// The paths of all of them, which are compiled beforehand.
pub(super) fn paths() -> impl Iterator<Item = &'static str> {
    PACKAGES.iter().map(|package| package.path)
}

/// What a file needs to find its packages.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Missing {
    /// Import declarations, each with a semicolon.
    pub(super) imports: String,
    /// Declarations that use them, a line each.
    pub(super) uses: String,
}

/// The packages that a file uses by name and neither imports nor declares itself.
pub(super) fn missing(outline: &Outline) -> Missing {
    let mut missing = Missing::default();
    for package in &PACKAGES {
        let name = package.path.rsplit('/').next().unwrap_or(package.path);
        let known = |names: &[String]| names.iter().any(|known| known == name);
        if known(&outline.qualifiers) && !known(&outline.imported) && !known(&outline.names) {
            missing.imports += "import \"";
            missing.imports += package.path;
            missing.imports += "\"; ";
            missing.uses += package.used;
            missing.uses += "\n";
        }
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::super::outline::outline;
    use super::*;

    #[test]
    fn only_what_is_used_and_neither_imported_nor_declared_is_imported() {
        let of = |text: &str| missing(&outline(text)).imports;
        assert_eq!(of("func f() { sort.Ints(nil) }"), "import \"sort\"; ");
        assert_eq!(of("import \"sort\"\nfunc f() { sort.Ints(nil) }"), "");
        assert_eq!(
            of("import s \"sort\"\nfunc f() { sort.Ints(nil) }"),
            "import \"sort\"; "
        );
        assert_eq!(
            of("type sort struct{}\nfunc f(sort sort) { sort.Ints() }"),
            ""
        );
        assert_eq!(
            of("func f() { list.next = heap.items; x.math.Abs() } // fmt.Println"),
            ""
        );
    }
}
