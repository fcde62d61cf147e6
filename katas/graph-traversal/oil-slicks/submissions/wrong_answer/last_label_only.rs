// Mistake: labels from above and left, and where two labels meet takes one off the count, even if they have met before.
pub fn count_slicks(image: Vec<Vec<char>>) -> i64 {
    let columns = image[0].len();
    let mut labels = vec![vec![0; columns]; image.len()];
    let (mut fresh, mut slicks) = (0, 0);
    for row in 0..image.len() {
        for column in 0..columns {
            if image[row][column] == '0' {
                continue;
            }
            let above = if row > 0 { labels[row - 1][column] } else { 0 };
            let left = if column > 0 { labels[row][column - 1] } else { 0 };
            labels[row][column] = match (above, left) {
                (0, 0) => {
                    fresh += 1;
                    slicks += 1;
                    fresh
                }
                (above, 0) => above,
                (0, left) => left,
                (above, left) => {
                    if above != left {
                        slicks -= 1;
                    }
                    left
                }
            };
        }
    }
    slicks
}
