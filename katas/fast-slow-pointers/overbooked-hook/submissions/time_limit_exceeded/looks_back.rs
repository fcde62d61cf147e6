// Walks along the numbers from place 0 and compares each new place with the whole walk before it: O(n^2).
pub fn overbooked_hook(tags: Vec<i64>) -> i64 {
    let (mut place, mut steps) = (0, 0);
    loop {
        let mut before = 0;
        for _ in 0..steps {
            if before == place {
                return place;
            }
            before = tags[before as usize];
        }
        place = tags[place as usize];
        steps += 1;
    }
}
