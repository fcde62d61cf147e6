//! Cases for sinking stones. The oracle keeps every way on which the first letters can be read, as the list of its
//! stones, and makes all of them one stone longer for each further letter.

use kata_harness::generate::Cases;

/// How many ways there may be that read the word or a beginning of it.
const MOST_WAYS: usize = 500_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(stones: &[String], word: &str) {
    let letters = |text: &str| text.bytes().all(|letter| letter.is_ascii_lowercase());
    assert!((1..=512).contains(&stones.len()) && (1..=512).contains(&stones[0].len()));
    assert!(stones.iter().all(|row| row.len() == stones[0].len() && letters(row)));
    assert!((1..=15).contains(&word.len()) && letters(word));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, stones: Vec<String>, word: &str) {
    check(&stones, word);
    let answer = by_all_ways(&stones, word);
    let letters: Vec<Vec<char>> = stones.iter().map(|row| row.chars().collect()).collect();
    cases.secret(why, (letters, word.to_owned()), answer);
}

/// [`add`] with the rows written one after the other, and the answer that the case is meant to have.
fn add_rows(cases: &mut Cases, why: &str, rows: &str, word: &str, answer: bool) {
    let stones: Vec<String> = rows.split(' ').map(str::to_owned).collect();
    assert!(by_all_ways(&stones, word) == answer);
    add(cases, why, stones, word);
}

fn by_all_ways(stones: &[String], word: &str) -> bool {
    let mut places = Vec::new();
    for row in 0..stones.len() as i64 {
        for column in 0..stones[0].len() as i64 {
            places.push((row, column));
        }
    }
    let letter = |place: &(i64, i64)| stones[place.0 as usize].as_bytes()[place.1 as usize];
    let word = word.as_bytes();
    let mut ways: Vec<Vec<(i64, i64)>> = Vec::new();
    ways.extend(places.iter().filter(|place| letter(place) == word[0]).map(|place| vec![*place]));
    let mut so_far = ways.len();
    for wanted in &word[1..] {
        let mut longer = Vec::new();
        for way in ways {
            for next in neighbours(stones, way[way.len() - 1]) {
                if letter(&next) == *wanted && !way.contains(&next) {
                    longer.push([way.clone(), vec![next]].concat());
                }
            }
        }
        ways = longer;
        so_far += ways.len();
    }
    assert!(so_far <= MOST_WAYS);
    !ways.is_empty()
}

fn neighbours(stones: &[String], (row, column): (i64, i64)) -> Vec<(i64, i64)> {
    let (rows, columns) = (stones.len() as i64, stones[0].len() as i64);
    let hops = [(-1, 0), (1, 0), (0, -1), (0, 1)];
    let places = hops.iter().map(|hop| (row + hop.0, column + hop.1));
    places.filter(|place| (0..rows).contains(&place.0) && (0..columns).contains(&place.1)).collect()
}

/// A pond whose letters are drawn from the first so many.
fn pond(cases: &mut Cases, rows: usize, columns: usize, kinds: i64) -> Vec<String> {
    let mut row = || -> String {
        let letters = cases.random().numbers(columns, 0, kinds - 1);
        letters.iter().map(|letter| (b'a' + *letter as u8) as char).collect()
    };
    (0..rows).map(|_| row()).collect()
}

/// What the frog reads on a walk of so many stones, if none of them sank.
fn walk(cases: &mut Cases, stones: &[String], length: usize, sinks: bool) -> String {
    let (rows, columns) = (stones.len() as i64, stones[0].len() as i64);
    let mut way = vec![(cases.random().between(0, rows - 1), cases.random().between(0, columns - 1))];
    while way.len() < length {
        let mut next = neighbours(stones, way[way.len() - 1]);
        next.retain(|place| !sinks || !way.contains(place));
        cases.random().shuffle(&mut next);
        let Some(place) = next.pop() else { break };
        way.push(place);
    }
    let letter = |place: &(i64, i64)| stones[place.0 as usize].as_bytes()[place.1 as usize] as char;
    way.iter().map(letter).collect()
}

/// Ponds of up to four stones, every one of two letters, with a word for each.
fn tiny(cases: &mut Cases) {
    add_rows(cases, "one stone, and it is the word", "a", "a", true);
    add_rows(cases, "one stone, and it is another letter", "a", "b", false);
    add_rows(cases, "one stone, and the word is longer", "a", "aa", false);
    for rows in ["ab", "ba", "aa", "a b", "b a", "a a"] {
        for word in ["ab", "aa", "aba"] {
            add(cases, "two stones", rows.split(' ').map(str::to_owned).collect(), word);
        }
    }
    for code in 0..16 {
        let letter = |bit: i32| if code >> bit & 1 == 1 { "b" } else { "a" };
        let stones = vec![[letter(0), letter(1)].concat(), [letter(2), letter(3)].concat()];
        add(cases, "four stones", stones.clone(), "aab");
        add(cases, "four stones, all needed", stones, "abba");
    }
}

fn edges(cases: &mut Cases) {
    let long = "abcde".repeat(103);
    let column = |text: &str| text.chars().map(String::from).collect::<Vec<String>>();
    add(cases, "one row, the greatest number of columns", vec![long[..512].to_owned()], "edcbaedcbaedcba");
    add(cases, "one column, the greatest number of rows", column(&long[..512]), "abcdeabcdeabcde");
    add(cases, "one column, and the word turns round in it", column(&long[..512]), "abcdedcba");
    let alphabet = "abcdefghijklm zyxwvutsrqpon";
    add_rows(cases, "the first letters of the alphabet", alphabet, "abcdefghijklmno", true);
    add_rows(cases, "the last letters of the alphabet, and round", alphabet, "nopqrstuvwxyzab", true);
    add_rows(cases, "fourteen letters of the alphabet and a hop too far", alphabet, "klmnopqrstuvwxa", false);
    add_rows(cases, "the whole pond is the word", "abc fed ghi", "abcdefghi", true);
    add_rows(cases, "the whole pond is the word, from its end", "abc fed ghi", "ihgfedcba", true);
    add_rows(cases, "the word needs one stone more than there are", "aaa aaa", "aaaaaaa", false);
    add_rows(cases, "the word needs every stone", "aaa aaa", "aaaaaa", true);
    add_rows(cases, "the last stone of the pond alone", "aaa aab", "b", true);
    add_rows(cases, "the last stone of the first row alone", "aab aaa", "b", true);
    add_rows(cases, "the first stone of the last row alone", "aaa baa", "b", true);
    add_rows(cases, "no stone has the first letter", "aaa aaa", "ba", false);
    let alike = "aaaa aaaa aaaa aaaa";
    add_rows(cases, "no stone has the last letter, in a pond of one letter", alike, "aaaaaaaaaaaaaab", false);
    add_rows(cases, "fifteen of one letter", alike, "aaaaaaaaaaaaaaa", true);
}

fn mistakes(cases: &mut Cases) {
    add_rows(cases, "to the right only", "xxxx abcd xxxx", "abcd", true);
    add_rows(cases, "to the left only", "xxxx abcd xxxx", "dcba", true);
    add_rows(cases, "downwards only", "xax xbx xcx xdx", "abcd", true);
    add_rows(cases, "upwards only", "xax xbx xcx xdx", "dcba", true);
    add_rows(cases, "letters that touch at a corner only", "ax xb", "ab", false);
    add_rows(cases, "not over the edge of a row to the next", "xxa bxx", "ab", false);
    add_rows(cases, "not from the last row to the first", "bxx xxx axx", "ab", false);
    add_rows(cases, "not from the last column to the first", "bxa xxx", "ab", false);
    add_rows(cases, "round three corners", "abx dcx exx", "abcde", true);
    add_rows(cases, "back over the stone it came from", "xabx xxxx", "xaba", false);
    add_rows(cases, "round a square and on to the first stone again", "ab dc", "abcda", false);
    add_rows(cases, "a third stone of the same letter is missing", "aba xxx", "ababa", false);
    add_rows(cases, "the first start takes stones that a later one needs", "abaxb xxbac xxxxx", "abac", true);
    for rows in ["baa acb", "aab bca", "acb baa", "bca aab"] {
        add_rows(cases, "a way that fails takes a stone of the right one", rows, "bacaa", true);
    }
    add_rows(cases, "a way that fails takes the last stones of the right one", "ccb caa", "ccacba", true);
    add_rows(cases, "several ways fail before the right one", "bac aac bab", "aabac", true);
    add_rows(cases, "the right way goes round the failed ones", "bbb bcb aab", "cbbba", true);
    add_rows(cases, "the first of two equal stones leads nowhere", "abx xax abc", "abc", true);
    for rows in ["xcx xbx bab xbx", "xbxx babc xbxx", "xbx bab xbx xcx", "xxbx cbab xxbx"] {
        add_rows(cases, "only one of four neighbours leads on", rows, "abc", true);
    }
    add_rows(cases, "straight through the middle is not asked for", "xax bcb xax", "acb", true);
    add_rows(cases, "two neighbours need the same stone", "aba", "abab", false);
    add_rows(cases, "the last stone is walled in", "xax xbx xxx", "ab", true);
    add_rows(cases, "the last stone lies in the last corner", "xxx xxa xxb", "ab", true);
    add_rows(cases, "the last stone lies in the first corner", "bxx axx xxx", "ab", true);
}

fn random(cases: &mut Cases) {
    let sizes = [(14, 2, 3, 2), (18, 3, 3, 2), (18, 3, 4, 3), (14, 4, 4, 3), (10, 5, 5, 3), (6, 6, 6, 4)];
    for (count, rows, columns, kinds) in sizes {
        for number in 0..count {
            let stones = pond(cases, rows, columns, kinds);
            let length = cases.random().between(3, 15.min(2 * rows as i64 + 2)) as usize;
            // A way that may use a stone again is seldom there without.
            let word = walk(cases, &stones, length, number % 2 == 0);
            add(cases, "a random pond", stones, &word);
        }
    }
    for _ in 0..10 {
        let stones = pond(cases, 5, 4, 3);
        let mut word = walk(cases, &stones, 9, true);
        let last = if word.ends_with('a') { 'b' } else { 'a' };
        word.pop();
        word.push(last);
        add(cases, "a random pond, another last letter", stones, &word);
    }
}

/// Ponds of eight columns. Each stone begins an attempt that ends with the second letter; or one stone in nine begins
/// one that fails at the last letter; or does so but for the very last attempt.
fn scale(cases: &mut Cases) {
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let stones = vec!["a".repeat(8); n / 8];
        add_scale(cases, "each-stone-begins", n, stones, "abacabadabacaba", false);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let stones = winding(n, 0, 0);
        add_scale(cases, "fails-at-the-last-letter", n, stones, "abcdefghiabcdez", false);
    }
    for n in [128, 256, 512, 1024, 2048, 4096] {
        let stones = winding(n, n - 15, n - 1);
        add_scale(cases, "ends-at-the-last-stone", n, stones, "abcdefghiabcdez", true);
    }
}

/// A to i again and again, winding along the rows to and fro, an `a` at stone `first` and the only z at stone `end`.
fn winding(n: usize, first: usize, end: usize) -> Vec<String> {
    let letter = |stone: usize| if stone == end { b'z' } else { b'a' + ((stone + 9 - first % 9) % 9) as u8 };
    let row = |row: usize| -> String {
        let stones = 8 * row..8 * row + 8;
        let mut letters: Vec<char> = stones.map(|stone| letter(stone) as char).collect();
        if row % 2 == 1 {
            letters.reverse();
        }
        letters.into_iter().collect()
    };
    (0..n / 8).map(row).collect()
}

fn add_scale(cases: &mut Cases, family: &str, n: usize, stones: Vec<String>, word: &str, answer: bool) {
    check(&stones, word);
    assert!(stones.len() * stones[0].len() == n && by_all_ways(&stones, word) == answer);
    let letters: Vec<Vec<char>> = stones.iter().map(|row| row.chars().collect()).collect();
    cases.scale(family, n as u64, (letters, word.to_owned()), answer);
}
