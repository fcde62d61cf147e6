// Mistake: stencils in the outer loop, so that they are laid only in the order of the list.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut paintable = vec![false; line.len() + 1];
    paintable[0] = true;
    for stencil in stencils {
        for place in 0..line.len() {
            if paintable[place] && line[place..].starts_with(stencil) {
                paintable[place + stencil.len()] = true;
            }
        }
    }
    paintable[line.len()]
}
