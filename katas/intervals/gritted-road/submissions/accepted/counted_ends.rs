// One sorted row of events, at each metre beginnings first; a part is closed when none is open: O(n log n) time.
impl Solution {
    pub fn gritted_road(reports: Vec<Vec<i32>>) -> Vec<Vec<i32>> {
        let mut events = Vec::with_capacity(2 * reports.len());
        for report in &reports {
            events.push((report[0], false));
            events.push((report[1], true));
        }
        events.sort_unstable();
        let mut parts = vec![];
        let (mut open, mut from) = (0, 0);
        for (metre, ends) in events {
            if ends {
                open -= 1;
                if open == 0 {
                    parts.push(vec![from, metre]);
                }
            } else {
                if open == 0 {
                    from = metre;
                }
                open += 1;
            }
        }
        parts
    }
}
