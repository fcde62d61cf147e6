// Relabels in sweeps that go down and up by turns; a slick that climbs in stairs gains a cell a sweep: O(n^2).
pub fn count_slicks(image: Vec<Vec<char>>) -> usize {
    let columns = image[0].len();
    let cells: Vec<char> = image.concat();
    let mut labels: Vec<usize> = (0..cells.len()).collect();
    let mut order: Vec<usize> = (0..cells.len()).filter(|&cell| cells[cell] == '1').collect();
    let mut still = 0;
    while still < 2 {
        let mut changed = false;
        for &cell in &order {
            let column = cell % columns;
            let left = (column > 0).then(|| cell - 1);
            let right = (column + 1 < columns).then_some(cell + 1);
            let (above, below) = (cell.checked_sub(columns), Some(cell + columns).filter(|&below| below < cells.len()));
            for other in [left, right, above, below].into_iter().flatten() {
                if cells[other] == '1' && labels[other] < labels[cell] {
                    labels[cell] = labels[other];
                    changed = true;
                }
            }
        }
        order.reverse();
        still = if changed { 0 } else { still + 1 };
    }
    order.into_iter().filter(|&cell| labels[cell] == cell).count()
}
