// Floods afresh from every covered cell and counts those that are the first of their slick: O(n^2) where one is large.
pub fn count_slicks(image: Vec<Vec<char>>) -> i64 {
    let mut slicks = 0;
    for row in 0..image.len() {
        for column in 0..image[0].len() {
            let mut marked = image.clone();
            let mut open = vec![(row, column)];
            let mut first = (usize::MAX, usize::MAX);
            while let Some((r, c)) = open.pop() {
                if r < image.len() && c < image[0].len() && marked[r][c] == '1' {
                    marked[r][c] = '0';
                    first = first.min((r, c));
                    open.extend([(r.wrapping_sub(1), c), (r + 1, c), (r, c.wrapping_sub(1)), (r, c + 1)]);
                }
            }
            slicks += i64::from(first == (row, column));
        }
    }
    slicks
}
