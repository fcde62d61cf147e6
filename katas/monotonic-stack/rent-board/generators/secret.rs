//! Cases for the rent board. The oracle of the hidden cases tries every choice, or fills a table if these are many.

use kata_harness::generate::Cases;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(rent: &str, k: usize) {
    assert!((1..=10_000).contains(&rent.len()) && rent.bytes().all(|digit| digit.is_ascii_digit()));
    assert!(rent == "0" || !rent.starts_with('0'));
    assert!((1..=rent.len()).contains(&k));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, rent: &str, k: usize) {
    check(rent, k);
    let left = if rent.len() <= 12 { of_all_choices(rent, k) } else { of_a_table(rent, k) };
    cases.secret(why, (rent.to_string(), k as i64), without_zeros(&left));
}

fn without_zeros(digits: &str) -> String {
    let number = digits.trim_start_matches('0');
    if number.is_empty() { "0".to_string() } else { number.to_string() }
}

/// Every set of digits that may stay. Texts of the same length compare as their numbers do.
fn of_all_choices(rent: &str, k: usize) -> String {
    let stay = rent.len() - k;
    let choices = (0..1u32 << rent.len()).filter(|choice| choice.count_ones() as usize == stay);
    let left = choices.map(|choice| -> String {
        rent.chars().enumerate().filter(|(place, _)| choice >> place & 1 == 1).map(|(_, digit)| digit).collect()
    });
    left.min().unwrap()
}

/// `lowest[stay]` is the lowest text of so many digits of those read so far, from the end of the board to its start.
fn of_a_table(rent: &str, k: usize) -> String {
    let mut lowest: Vec<Option<String>> = vec![None; rent.len() - k + 1];
    lowest[0] = Some(String::new());
    for digit in rent.chars().rev() {
        for stay in (1..lowest.len()).rev() {
            if let Some(rest) = &lowest[stay - 1] {
                let with = format!("{digit}{rest}");
                if lowest[stay].as_ref().is_none_or(|without| with < *without) {
                    lowest[stay] = Some(with);
                }
            }
        }
    }
    lowest.pop().unwrap().unwrap()
}

/// Every board of up to two digits from 0 to 2, and of three digits from 0 to 2 with one or two to take down.
fn tiny(cases: &mut Cases) {
    for number in 0..=222usize {
        let rent = number.to_string();
        if rent.chars().any(|digit| digit > '2') {
            continue;
        }
        for k in 1..=rent.len().min(2) {
            add(cases, "a board of a few digits", &rent, k);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the board reads 0", "0", 1);
    add(cases, "a single digit", "9", 1);
    add(cases, "all digits go", "918273645", 9);
    add(cases, "all digits but one go", "918273645", 8);
    add(cases, "all digits but one go, and a zero stays", "9182073645", 9);
    add(cases, "digits rise", "123456789", 4);
    add(cases, "digits fall", "987654321", 4);
    add(cases, "digits fall to 0, and only the 0 stays", "9876543210", 9);
    add(cases, "all digits alike", "5555555555", 3);
    add(cases, "zeros after the first digit", "1000000000", 1);
    add(cases, "zeros after the first digit, and some of them go too", "1000000000", 4);
    add(cases, "zeros after two digits", "2100000000", 1);
    add(cases, "far too long for a 64-bit number", &"9876543210".repeat(6), 20);
    add(cases, "far too long for a 64-bit number, in rises", &"1234567".repeat(9), 11);
    // The largest board there can be, taken down whole: the answer needs no oracle.
    let rent = "9".repeat(10_000);
    check(&rent, 10_000);
    cases.secret("the longest board, and all of it goes", (rent, 10_000), "0");
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the highest digit is not the one to take down", "12435", 1);
    add(cases, "the two highest digits are not the ones to take down", "3219", 2);
    add(cases, "nothing falls, so the end goes", "11223", 2);
    add(cases, "some fall, and the rest comes off the end", "13245", 3);
    add(cases, "a low digit makes several go", "34561", 3);
    add(cases, "a low digit makes as many go as may", "34561", 2);
    add(cases, "removals run out in the middle", "5432154321", 3);
    add(cases, "equal digits before a lower one", "2221", 2);
    add(cases, "equal digits before a higher one", "11211", 1);
    add(cases, "equal digits, one removal too few to pass them", "33312", 2);
    add(cases, "a zero comes to the front", "10203", 1);
    add(cases, "several zeros come to the front", "100200300", 1);
    add(cases, "a leading zero costs no removal", "10500", 2);
    add(cases, "zeros inside stay", "1002003", 2);
    add(cases, "only zeros are left", "30400", 2);
    add(cases, "only one zero is left", "304", 2);
    add(cases, "a zero at the end is worth reaching", "123450", 5);
    add(cases, "a zero at the end is out of reach", "123450", 4);
    add(cases, "a second look back is needed", "14531", 3);
    add(cases, "a lower digit twice further on", "9294", 1);
    add(cases, "the best front is not the best end", "1921", 2);
}

fn board(cases: &mut Cases, length: usize, highest: i64) -> String {
    let first = cases.random().between(1, highest);
    let mut rent = first.to_string();
    for _ in 1..length {
        rent.push_str(&cases.random().between(0, highest).to_string());
    }
    rent
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(25, 6, 9), (15, 10, 3), (20, 12, 9), (10, 40, 9), (5, 60, 2), (5, 80, 9)] {
        for _ in 0..count {
            let rent = board(cases, length, highest);
            let k = cases.random().between(1, length as i64) as usize;
            add(cases, "a random board", &rent, k);
        }
    }
    for k in [1, 5, 25, 45, 49] {
        let mut digits = cases.random().numbers(50, 1, 9);
        digits.sort_unstable();
        let rent: String = digits.iter().map(i64::to_string).collect();
        add(cases, "a board that never falls", &rent, k);
    }
}

/// A long front that never falls is walked again for each digit by whoever begins anew, and no 0 ends a search early.
fn scale(cases: &mut Cases) {
    const SIZES: [usize; 6] = [128, 256, 512, 1024, 2048, 4096];
    for n in SIZES {
        add_scale(cases, "all-alike", "1".repeat(n), n / 2, "1".repeat(n / 2));
    }
    for n in SIZES {
        // Each 2 of the second half is higher than the 1 after it.
        let rent = "1".repeat(n / 2) + &"21".repeat(n / 4);
        add_scale(cases, "falls-behind-a-level-front", rent, n / 4, "1".repeat(3 * n / 4));
    }
    for n in SIZES {
        // The 1 at the end outdoes all the digits that rise before it.
        let rising: String = (0..n - 1).map(|place| char::from(b'2' + (place * 8 / n) as u8)).collect();
        add_scale(cases, "rising-to-a-low-end", rising + "1", n - 1, "1".to_string());
    }
}

fn add_scale(cases: &mut Cases, family: &str, rent: String, k: usize, answer: String) {
    check(&rent, k);
    let n = rent.len() as u64;
    cases.scale(family, n, (rent, k as i64), answer);
}
