// Mistake: merges what overlaps and counts the largest group, though a group need not be on stage as a whole.
pub fn stage_microphones(mut appearances: Vec<Vec<i64>>) -> i64 {
    appearances.sort();
    let (mut most, mut group, mut until) = (0, 0, i64::MIN);
    for appearance in &appearances {
        if appearance[0] >= until {
            group = 0;
        }
        group += 1;
        until = until.max(appearance[1]);
        most = most.max(group);
    }
    most
}
