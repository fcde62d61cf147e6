// Mistake: fills only when a column as high as the left rim comes, so the hollows behind the highest one stay empty.
pub fn resin_pour(columns: Vec<i64>) -> i64 {
    let mut resin = 0;
    let mut pending = 0;
    let mut rim = 0;
    for column in columns {
        if column >= rim {
            resin += pending;
            pending = 0;
            rim = column;
        } else {
            pending += rim - column;
        }
    }
    resin
}
