//! The page: what is said of each program, a section a language.

use std::fmt::Write as _;

use kata_core::{CostClass, Language};

use crate::{Measured, Said};

/// The whole page.
pub(crate) fn render(measured: &[Measured]) -> String {
    let mut page = String::from(PREFACE);
    for language in Language::ALL {
        let of_language: Vec<&Measured> = measured
            .iter()
            .filter(|one| one.program.language == language)
            .collect();
        if !of_language.is_empty() {
            let (title, count) = (language.title(), of_language.len());
            let _ = write!(page, "## {title}: {count} programs\n\n");
            said(&of_language, &mut page);
            called(&of_language, &mut page);
            every_program(&of_language, &mut page);
            not_found(&of_language, &mut page);
        }
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

/// What is said where each class is declared, a row for each class that programs are of.
fn said(measured: &[&Measured], page: &mut String) {
    page.push_str("What is said where a class is declared: accepted / not judged (the budget decides) / rejected by growth / rejected by the budget.\n\n");
    page.push_str("| a program of class | programs |");
    for declared in CostClass::ALL {
        let _ = write!(page, " declared {declared} |");
    }
    page.push_str("\n| --- | ---: |");
    page.push_str(&" ---: |".repeat(CostClass::ALL.len()));
    page.push('\n');
    for class in CostClass::ALL {
        let of_class: Vec<&&Measured> = measured
            .iter()
            .filter(|one| one.program.class == class)
            .collect();
        let _ = write!(page, "| {class} | {} |", of_class.len());
        for declared in CostClass::ALL {
            let count = |wanted: Said| {
                let said = |one: &&&&Measured| one.said.contains(&(declared, wanted));
                of_class.iter().filter(said).count()
            };
            let counts = [Said::Accepted, Said::Unclear, Said::Beyond, Said::Budget].map(count);
            let _ = write!(
                page,
                " {} / {} / {} / {} |",
                counts[0], counts[1], counts[2], counts[3]
            );
        }
        page.push('\n');
    }
    page.push('\n');
}

/// Which class each program's cost is called.
fn called(measured: &[&Measured], page: &mut String) {
    page.push_str("Which class a cost is called in the verdict's line, over the series of the program's own class.\n\n| a program of class |");
    for found in CostClass::ALL {
        let _ = write!(page, " called {found} |");
    }
    page.push_str("\n| --- |");
    page.push_str(&" ---: |".repeat(CostClass::ALL.len()));
    page.push('\n');
    for class in CostClass::ALL {
        let _ = write!(page, "| {class} |");
        for found in CostClass::ALL {
            let count = measured
                .iter()
                .filter(|one| one.program.class == class && one.found == found)
                .count();
            let _ = write!(page, " {count} |");
        }
        page.push('\n');
    }
    page.push('\n');
}

fn every_program(measured: &[&Measured], page: &mut String) {
    page.push_str("| class | program | exponent | called |\n| --- | --- | ---: | --- |\n");
    for one in measured {
        let _ = writeln!(
            page,
            "| {} | {} | {:.2} ± {:.2} | {} |",
            one.program.class, one.program.name, one.exponent, one.error, one.found
        );
    }
    page.push('\n');
}

fn not_found(measured: &[&Measured], page: &mut String) {
    let marked: Vec<_> = measured
        .iter()
        .filter_map(|one| Some((one, one.program.missed.as_ref()?)))
        .collect();
    if marked.is_empty() {
        return;
    }
    page.push_str("Misjudged where some class is declared:\n\n");
    for (one, why) in marked {
        let _ = writeln!(page, "- {}, {}: {why}", one.program.name, one.program.class);
    }
    page.push('\n');
}

const PREFACE: &str = "\
# Growth verdicts, tried on programs of known class

Written by `cargo xtask growth`, which fails when a program is rejected where its own class is declared, or when one that is
a full class slower is accepted, but for those listed as misjudged. The programs are in `tests/growth/`. Classes a factor of log n apart are neighbours: the
judge names them, and rejects none for the factor. The rules were set on 78 of the programs in Rust; all others came later, and
none of them asked for a change. Two terms were added for a kata whose n^4 solution passed: n^4 at small sizes, and n^2 log n.

A kata that declares a class has a series of sizes that its good solution can take: 128 to 4096 up to n log n, 32 to 1024
for n^2, 4 to 128 for n^3, 6 to 16 for 2^n. The exponent is the slope of the fitted cost at the largest size, with its
jackknife error.

";
