//! The watch: one loop over one closed event enum, until the attempt ends or the solver leaves.

mod event;
mod keys;
mod question;
mod round;
mod saves;
mod screen;
mod worker;

use std::sync::mpsc;

use kata_catalog::Entry;
use kata_core::Attempt;
use kata_history::History;

use crate::CommandResult;
use crate::bench::{Bench, Task};
use crate::context::Context;
use crate::error::CliError;

use round::Round;

/// Watches `attempt` until it ends or the solver leaves; the clock runs either way.
pub(crate) fn watch(
    context: &Context,
    history: History,
    entry: &Entry,
    attempt: Attempt,
    bench: &Bench,
) -> CommandResult {
    let task = Task::of(entry)?;
    let (events, inbox) = mpsc::channel();
    let interactive = context.printer.is_interactive();
    let keys = interactive
        .then(|| keys::Keys::listen(events.clone()))
        .transpose();
    let _keys = keys
        .map_err(|error| CliError::usage(format!("cannot read keys from the terminal: {error}")))?;
    event::listen_for_signals(events.clone());
    let _watcher = saves::listen(&attempt.solution, &events);
    std::thread::scope(|scope| {
        // The worker ends when the round drops its end of the channel.
        let (jobs, queue) = mpsc::channel();
        let (bench, task, attempt_of_worker) = (bench, &task, attempt.clone());
        scope.spawn(move || worker::work(bench, task, &attempt_of_worker, &queue, &events));
        Round::new(context, history, entry, attempt, jobs, interactive)?.run(&inbox)
    })
}
