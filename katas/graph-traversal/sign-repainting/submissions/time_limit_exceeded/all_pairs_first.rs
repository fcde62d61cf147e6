// Compares all pairs of words to list each one's neighbours, then goes in rounds: O(n^2) before the first step.
use std::collections::VecDeque;

pub fn fewest_signs(start: String, target: String, mut words: Vec<String>) -> usize {
    let Some(end) = words.iter().position(|word| *word == target) else {
        return 0;
    };
    words.push(start);
    let differ = |a: &str, b: &str| a.bytes().zip(b.bytes()).filter(|(a, b)| a != b).take(2).count();
    let mut neighbours = vec![Vec::new(); words.len()];
    for a in 0..words.len() {
        for b in 0..a {
            if differ(&words[a], &words[b]) == 1 {
                neighbours[a].push(b);
                neighbours[b].push(a);
            }
        }
    }
    let mut signs = vec![0; words.len()];
    signs[words.len() - 1] = 1;
    let mut queue = VecDeque::from([words.len() - 1]);
    while let Some(word) = queue.pop_front() {
        for &next in &neighbours[word] {
            if signs[next] == 0 {
                signs[next] = signs[word] + 1;
                queue.push_back(next);
            }
        }
    }
    signs[end]
}
