// Lays each stencil that fits at the front and tries the rest, remembering nothing: exponential.
pub fn stencil_line(line: &str, stencils: &[&str]) -> bool {
    if line.is_empty() {
        return true;
    }
    stencils.iter().any(|stencil| match line.strip_prefix(stencil) {
        Some(rest) => stencil_line(rest, stencils),
        None => false,
    })
}
