// Fills a second row from both ends and copies it back: O(n) extra memory.
pub fn three_holds(bags: &mut Vec<i64>) {
    let mut row = vec![1; bags.len()];
    let (mut front, mut back) = (0, bags.len());
    for &bag in bags.iter() {
        if bag == 0 {
            row[front] = 0;
            front += 1;
        } else if bag == 2 {
            back -= 1;
            row[back] = 2;
        }
    }
    bags.copy_from_slice(&row);
}
