// Mistake: merges what overlaps and counts the groups, but a chain of walls need not share a point.
pub fn core_samples(mut walls: Vec<Vec<i64>>) -> i64 {
    walls.sort();
    let mut groups = 0;
    let mut reach = i64::MIN;
    for wall in &walls {
        if wall[0] > reach {
            groups += 1;
        }
        reach = reach.max(wall[1]);
    }
    groups
}
