// Doubles the subsets with each item.
pub fn all_subsets(items: Vec<i32>) -> Vec<Vec<i32>> {
    let mut all = vec![vec![]];
    for item in items {
        for index in (0..all.len()).rev() {
            let mut longer: Vec<i32> = all[index].clone();
            longer.insert(0, item);
            all.push(longer);
        }
    }
    all
}
