// Keeps each slick as a set and asks every one of them about each cell's neighbours: O(n^2) where they are many.
use std::collections::HashSet;

pub fn count_slicks(image: Vec<Vec<char>>) -> usize {
    let mut slicks: Vec<HashSet<(usize, usize)>> = Vec::new();
    for (r, row) in image.iter().enumerate() {
        for (c, &cell) in row.iter().enumerate() {
            if cell == '0' {
                continue;
            }
            let (above, left) = ((r.wrapping_sub(1), c), (r, c.wrapping_sub(1)));
            let touches = |slick: &HashSet<(usize, usize)>| slick.contains(&above) || slick.contains(&left);
            let (touched, apart): (Vec<_>, Vec<_>) = slicks.into_iter().partition(touches);
            slicks = apart;
            slicks.push(touched.into_iter().flatten().chain([(r, c)]).collect());
        }
    }
    slicks.len()
}
