//! Cases for the ledger blocks. The oracle of the hidden cases adds up the entries of every block.

use kata_harness::generate::Cases;

type Ledger = Vec<Vec<i64>>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(ledger: &Ledger, discrepancy: i64) {
    let weeks = ledger[0].len();
    assert!((1..=200).contains(&ledger.len()) && (1..=200).contains(&weeks));
    assert!(ledger.iter().all(|row| row.len() == weeks && row.iter().all(|entry| entry.abs() <= 1000)));
    assert!(discrepancy.abs() <= 100_000_000);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, ledger: Ledger, discrepancy: i64) {
    check(&ledger, discrepancy);
    let (branches, weeks) = (ledger.len(), ledger[0].len());
    let mut blocks = 0;
    for top in 0..branches {
        for bottom in top..branches {
            for first in 0..weeks {
                for last in first..weeks {
                    let rows = ledger[top..=bottom].iter();
                    let sum: i64 = rows.flat_map(|row| &row[first..=last]).sum();
                    blocks += i64::from(sum == discrepancy);
                }
            }
        }
    }
    cases.secret(why, (ledger, discrepancy), blocks);
}

fn numbers(cases: &mut Cases, branches: usize, weeks: usize, most: i64) -> Ledger {
    (0..branches).map(|_| cases.random().numbers(weeks, -most, most)).collect()
}

/// One and two entries from -1 to 1, and two by two of 1 and -1.
fn tiny(cases: &mut Cases) {
    for discrepancy in -1..=1 {
        for entry in -1..=1 {
            add(cases, "a single entry", vec![vec![entry]], discrepancy);
            for other in -1..=1 {
                add(cases, "two entries side by side", vec![vec![entry, other]], discrepancy);
                add(cases, "two entries one below the other", vec![vec![entry], vec![other]], discrepancy);
            }
        }
    }
    for code in 0..16 {
        let entry = |place: i64| (code >> place & 1) * 2 - 1;
        let ledger = vec![vec![entry(0), entry(1)], vec![entry(2), entry(3)]];
        add(cases, "two branches, two weeks", ledger.clone(), 0);
        add(cases, "two branches, two weeks", ledger, 1);
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the smallest entry and discrepancy there can be", vec![vec![-1000]], -100_000_000);
    add(cases, "the largest entry and discrepancy there can be", vec![vec![1000]], 100_000_000);
    add(cases, "no entry at all is booked", vec![vec![0; 5]; 4], 0);
    add(cases, "no entry at all is booked, and something is missing", vec![vec![0; 5]; 4], 2);
    add(cases, "all entries alike", vec![vec![3; 6]; 6], 36);
    add(cases, "only the whole ledger", vec![vec![1; 4]; 7], 28);
    add(cases, "one branch", vec![vec![2, -2, 2, -2, 2, 2, -4, 4]], 2);
    add(cases, "one week", [2, -2, 2, -2, 2, 2, -4, 4].map(|entry| vec![entry]).to_vec(), 2);
    add(cases, "far more branches than weeks", (0..40).map(|branch| vec![branch % 3 - 1, branch % 2]).collect(), 1);
    let row = |side| (0..40).map(|week| if side { week % 2 } else { week % 3 - 1 }).collect();
    add(cases, "far more weeks than branches", vec![row(false), row(true)], 1);
    add(cases, "as many branches as there can be", (0..200).map(|branch| vec![branch % 5 - 2]).collect(), 3);
    add(cases, "as many weeks as there can be", vec![(0..200).map(|week| week % 5 - 2).collect()], 3);
    add(cases, "gains and losses as large as they can be", vec![vec![1000, -1000, 1000], vec![-1000, 1000, -1000]], 0);
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the block begins in the first week", vec![vec![4, 9, 9], vec![5, 9, 9]], 4);
    add(cases, "the block begins with the first branch", vec![vec![9, 4], vec![9, 4], vec![9, 9]], 8);
    add(cases, "the block is in the middle", vec![vec![9; 4], vec![9, 1, 2, 9], vec![9, 3, 4, 9], vec![9; 4]], 10);
    add(cases, "the block is at the lower right", vec![vec![9; 3], vec![9, 1, 2], vec![9, 3, 5]], 11);
    add(cases, "the blocks are wide and low", vec![vec![1, 2, 3, 4], vec![9, 9, 9, 9]], 9);
    add(cases, "the blocks are narrow and high", vec![vec![1, 9], vec![2, 9], vec![3, 9], vec![4, 9]], 9);
    add(cases, "the same total comes three times", vec![vec![1, -1, 1, -1, 1, -1]], 0);
    add(cases, "the same total comes three times, in two rows", vec![vec![3, -1, 1, -3], vec![-2, 0, 0, 2]], 1);
    add(cases, "a sum is passed before it is reached", vec![vec![5, 3, -4, 6, -2]], 4);
    add(cases, "two strips have totals in common", vec![vec![1, 1], vec![1, 2], vec![2, 1]], 3);
    add(cases, "a discrepancy of nothing, and no block", vec![vec![1, 2], vec![4, 8]], 0);
    add(cases, "a negative discrepancy", vec![vec![-3, 1, -2], vec![2, -5, 1]], -4);
}

fn random(cases: &mut Cases) {
    for (count, side, most) in [(30, 3, 2), (25, 5, 3), (15, 8, 4), (4, 14, 9)] {
        for _ in 0..count {
            let [branches, weeks] = [0; 2].map(|_| cases.random().between(1, side) as usize);
            let ledger = numbers(cases, branches, weeks, most);
            let discrepancy = cases.random().between(-most, most);
            add(cases, "a random ledger", ledger, discrepancy);
        }
    }
}

/// In a strip of the first family every total is 0; in one of the second hardly two are alike and hardly one is found.
fn scale(cases: &mut Cases) {
    for n in [5, 10, 20, 40, 80] {
        by_corners(cases, "nothing-booked", vec![vec![0; n]; n], 0);
    }
    for n in [5, 10, 20, 40, 80] {
        let ledger = numbers(cases, n, n, 1000);
        by_corners(cases, "many-totals", ledger, 7);
    }
}

/// Counts the blocks with totals up to each corner, four of them a block.
fn by_corners(cases: &mut Cases, family: &str, ledger: Ledger, discrepancy: i64) {
    check(&ledger, discrepancy);
    let n = ledger.len();
    let mut totals = vec![vec![0; n + 1]];
    for row in &ledger {
        let mut next = totals[totals.len() - 1].clone();
        let mut sum = 0;
        for (week, entry) in row.iter().enumerate() {
            sum += entry;
            next[week + 1] += sum;
        }
        totals.push(next);
    }
    let mut blocks = 0;
    for bottom in 1..=n {
        for top in 0..bottom {
            let up_to: Vec<i64> = totals[bottom].iter().zip(&totals[top]).map(|(below, above)| below - above).collect();
            for last in 1..=n {
                blocks += up_to[..last].iter().filter(|before| up_to[last] - **before == discrepancy).count();
            }
        }
    }
    cases.scale(family, n as u64, (ledger, discrepancy), blocks);
}
