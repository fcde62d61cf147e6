// Mistake: always lays the longest stencil that fits, and never takes one back.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut rest = line;
    while !rest.is_empty() {
        let fitting = stencils.iter().filter_map(|stencil| rest.strip_prefix(stencil));
        match fitting.min_by_key(|after| after.len()) {
            Some(after) => rest = after,
            None => return false,
        }
    }
    true
}
