// Reads every label from left to right: O(n).
pub fn skein_shelf(lots: Vec<i64>, lot: i64) -> Vec<i64> {
    let mut answer = vec![-1, -1];
    for (place, &other) in lots.iter().enumerate() {
        if other == lot {
            if answer[0] == -1 {
                answer[0] = place as i64;
            }
            answer[1] = place as i64;
        }
    }
    answer
}
