// Mistake: forgets to ask whether what is before a stencil can be painted: any stencil at the end will do.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut paintable = vec![false; line.len() + 1];
    for place in 0..line.len() {
        for stencil in &stencils {
            if line[place..].starts_with(*stencil) {
                paintable[place + stencil.len()] = true;
            }
        }
    }
    paintable[line.len()]
}
