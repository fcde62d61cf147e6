// Leaves out stencils that others make up, so that fewer ways are left, and tries all of these: still exponential.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut needed: Vec<&str> = Vec::new();
    let mut by_length = stencils;
    by_length.sort_by_key(|stencil| stencil.len());
    for stencil in by_length {
        if !painted(stencil, &needed) {
            needed.push(stencil);
        }
    }
    painted(line, &needed)
}

fn painted(line: &str, stencils: &[&str]) -> bool {
    let mut rests = stencils.iter().filter_map(|stencil| line.strip_prefix(stencil));
    line.is_empty() || rests.any(|rest| painted(rest, stencils))
}
