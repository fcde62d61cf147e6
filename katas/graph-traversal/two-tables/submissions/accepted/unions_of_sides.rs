// Unites each guest's table with the other table of everyone they feud with, in LeetCode's form: nearly O(n + m) time.
impl Solution {
    pub fn seat_at_two_tables(feuds: Vec<Vec<i32>>) -> Vec<i32> {
        let n = feuds.len();
        // Node g is "where g sits", node g + n is "where g does not sit".
        let mut parents: Vec<usize> = (0..2 * n).collect();
        for (g, others) in feuds.iter().enumerate() {
            for &other in others {
                let (here, there) = (Self::find(&mut parents, g), Self::find(&mut parents, other as usize + n));
                parents[here] = there;
                if Self::find(&mut parents, g) == Self::find(&mut parents, g + n) {
                    return vec![];
                }
            }
        }
        let mut tables = vec![-1; 2 * n];
        let mut seating = Vec::with_capacity(n);
        for g in 0..n {
            let (here, there) = (Self::find(&mut parents, g), Self::find(&mut parents, g + n));
            if tables[here] < 0 {
                tables[here] = 0;
                tables[there] = 1;
            }
            seating.push(tables[here]);
        }
        seating
    }

    fn find(parents: &mut [usize], mut x: usize) -> usize {
        while parents[x] != x {
            parents[x] = parents[parents[x]];
            x = parents[x];
        }
        x
    }
}
