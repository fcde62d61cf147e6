// Unites covered neighbours in a forest and counts one slick less for each union of two: nearly O(n) time.
pub fn count_slicks(image: &[Vec<char>]) -> usize {
    let columns = image[0].len();
    let mut parents: Vec<usize> = (0..image.len() * columns).collect();
    let mut slicks = image.iter().flatten().filter(|&&cell| cell == '1').count();
    for (r, row) in image.iter().enumerate() {
        for c in 0..columns {
            let right = c + 1 < columns && row[c] == '1' && row[c + 1] == '1';
            let below = r + 1 < image.len() && row[c] == '1' && image[r + 1][c] == '1';
            for (joins, other) in [(right, r * columns + c + 1), (below, (r + 1) * columns + c)] {
                if joins {
                    let (a, b) = (root(&mut parents, r * columns + c), root(&mut parents, other));
                    if a != b {
                        parents[a] = b;
                        slicks -= 1;
                    }
                }
            }
        }
    }
    slicks
}

/// The root above `cell`; each cell on the way is lifted to its grandparent.
fn root(parents: &mut [usize], mut cell: usize) -> usize {
    while parents[cell] != cell {
        parents[cell] = parents[parents[cell]];
        cell = parents[cell];
    }
    cell
}
