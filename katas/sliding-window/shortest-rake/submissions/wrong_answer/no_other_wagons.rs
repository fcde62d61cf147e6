// Mistake: looks only at rakes as long as the order, so nothing else may stand between.
pub fn shortest_rake(wagons: Vec<i64>, mut order: Vec<i64>) -> Vec<i64> {
    order.sort();
    for (first, rake) in wagons.windows(order.len()).enumerate() {
        let mut rake = rake.to_vec();
        rake.sort();
        if rake == order {
            return vec![first as i64, (first + order.len() - 1) as i64];
        }
    }
    vec![]
}
