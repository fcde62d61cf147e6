// For each entrance, counts all who are on stage then: O(n^2).
pub fn stage_microphones(appearances: Vec<Vec<i64>>) -> i64 {
    let mut most = 0;
    for one in &appearances {
        let mut on_stage = 0;
        for other in &appearances {
            if other[0] <= one[0] && one[0] < other[1] {
                on_stage += 1;
            }
        }
        most = most.max(on_stage);
    }
    most
}
