// A table of 26 by 26 rules and a depth-first walk that notes a flag after all behind it: linear in the letters.
impl Solution {
    pub fn flag_ranks(entries: Vec<String>) -> String {
        let mut rules = [[false; 26]; 26];
        // 0: does not occur, 1: not met, 2: being followed, 3: noted.
        let mut states = [0; 26];
        for flag in entries.iter().flat_map(|entry| entry.bytes()) {
            states[(flag - b'a') as usize] = 1;
        }
        for i in 1..entries.len() {
            let (a, b) = (entries[i - 1].as_bytes(), entries[i].as_bytes());
            let mut place = 0;
            while place < a.len() && place < b.len() && a[place] == b[place] {
                place += 1;
            }
            if place < a.len() && place < b.len() {
                rules[(a[place] - b'a') as usize][(b[place] - b'a') as usize] = true;
            } else if a.len() > b.len() {
                return "".to_string();
            }
        }
        let mut noted = String::new();
        for flag in 0..26 {
            if states[flag] == 1 && !Self::follow(flag, &rules, &mut states, &mut noted) {
                return "".to_string();
            }
        }
        noted.chars().rev().collect()
    }

    fn follow(flag: usize, rules: &[[bool; 26]; 26], states: &mut [i32; 26], noted: &mut String) -> bool {
        states[flag] = 2;
        for later in 0..26 {
            if rules[flag][later] {
                if states[later] == 2 || states[later] == 1 && !Self::follow(later, rules, states, noted) {
                    return false;
                }
            }
        }
        states[flag] = 3;
        noted.push((b'a' + flag as u8) as char);
        true
    }
}
