// Compares each word that is reached with all that are left, letter by letter: O(n^2).
pub fn fewest_signs(start: String, target: String, words: Vec<String>) -> i64 {
    let mut left = words;
    let mut latest = vec![start];
    let mut signs = 1;
    while !latest.is_empty() {
        if latest.contains(&target) {
            return signs;
        }
        let mut next = Vec::new();
        for word in latest {
            let (near, far): (Vec<_>, Vec<_>) = left.into_iter().partition(|other| is_near(&word, other));
            next.extend(near);
            left = far;
        }
        latest = next;
        signs += 1;
    }
    0
}

fn is_near(a: &str, b: &str) -> bool {
    a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).nth(1).is_none()
}
