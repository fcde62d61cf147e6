// Forgets the empty one.
pub fn all_subsets(items: Vec<i32>) -> Vec<Vec<i32>> {
    let mut all: Vec<Vec<i32>> = vec![];
    for item in items {
        for index in 0..all.len() {
            let mut longer = all[index].clone();
            longer.push(item);
            all.push(longer);
        }
        all.push(vec![item]);
    }
    all
}
