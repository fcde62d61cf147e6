// Sorted by beginning, the end of a group's common part moves left to the least of its ends: O(n log n) time.
impl Solution {
    pub fn core_samples(mut walls: Vec<Vec<i32>>) -> i32 {
        walls.sort_unstable();
        let mut borings = 1;
        let mut end = walls[0][1];
        for wall in walls.iter().skip(1) {
            if wall[0] <= end {
                end = end.min(wall[1]);
            } else {
                borings += 1;
                end = wall[1];
            }
        }
        borings
    }
}
