//! `kata catalog list`: which catalogs there are.

use clap::Args;
use kata_catalog::Catalog;

use crate::CommandResult;
use crate::commands::counted;
use crate::context::Context;
use crate::error::ExitStatus;

/// List the catalogs and how many katas each has.
#[derive(Debug, Args)]
pub(crate) struct ListArguments {}

impl ListArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut catalogs = vec![(
            "embedded".to_owned(),
            Catalog::embedded().entries().len(),
            0,
        )];
        for folder in context.catalog_folders() {
            let name = folder.display().to_string();
            let catalog = Catalog::from_directories(&[folder]);
            catalogs.push((name, catalog.entries().len(), catalog.problems().len()));
        }
        if context.printer.is_json() {
            let catalogs: Vec<_> = catalogs
                .iter()
                .map(|(name, katas, problems)| {
                    serde_json::json!({"catalog": name, "katas": katas, "problems": problems})
                })
                .collect();
            context
                .printer
                .data(&serde_json::json!({"schema": 1, "catalogs": catalogs}).to_string());
        } else {
            for (name, katas, problems) in &catalogs {
                context.printer.data(&format!(
                    "{:>8}, {problems} left out  {name}",
                    counted(*katas, "kata")
                ));
            }
        }
        Ok(ExitStatus::Done)
    }
}
