//! `kata next`: chooses, then starts.

use clap::Args;
use kata_catalog::Entry;
use kata_core::Difficulty;
use kata_report::{Wanted, choose};
use kata_toolchain::Toolchain;

use crate::CommandResult;
use crate::commands::start::{Round, begin};
use crate::context::Context;
use crate::error::CliError;

/// Start an attempt at the kata that serves you best now.
///
/// What you have not seen comes first, then what you failed, then what took you long; in the pattern you name or in
/// your weakest, which is then not told.
#[derive(Debug, Args)]
pub(crate) struct NextArguments {
    /// The pattern to practise; without it the pattern is for you to recognise.
    #[arg(long, value_name = "PATTERN")]
    pattern: Option<String>,
    /// Only katas of this difficulty.
    #[arg(long, value_name = "easy|medium|hard")]
    difficulty: Option<Difficulty>,
    /// Say why this kata was chosen.
    #[arg(long)]
    why: bool,
    #[command(flatten)]
    round: Round,
}

impl NextArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let pattern = self
            .pattern
            .as_deref()
            .map(|name| catalog.pattern(name))
            .transpose()?;
        let standings = context.history()?.standings(context.now())?;
        let language = context.language(self.round.language())?;
        let katas: Vec<_> = catalog
            .entries()
            .iter()
            .filter(|entry| Toolchain::impossible(language, &entry.manifest().signature).is_none())
            .map(Entry::summary)
            .collect();
        let wanted = Wanted {
            pattern: pattern.as_ref(),
            difficulty: self.difficulty,
        };
        let choice = choose(&katas, &standings, wanted).ok_or_else(|| {
            CliError::usage("no kata of that pattern and difficulty")
                .hint("`kata list` shows what there is")
        })?;
        if self.why {
            context.printer.say(&format!("why       {}", choice.why));
        }
        let entry = catalog.find(choice.kata.as_str())?;
        begin(context, &catalog, entry, pattern.is_none(), &self.round)
    }
}
