//! `visavis terms`: questions about the glossary and the message files.

mod exchange;
mod extract;
mod find;
mod lint;
mod where_used;

use super::arguments::TermsCommand;
use super::{Context, Failure, Outcome};

/// Run a command about terms.
pub(super) fn run(context: &Context, command: TermsCommand) -> Result<Outcome, Failure> {
    match command {
        TermsCommand::Find(arguments) => find::run(context, arguments),
        TermsCommand::Lint(arguments) => lint::run(context, arguments),
        TermsCommand::Extract(arguments) => extract::run(context, arguments),
        TermsCommand::Import(arguments) => exchange::import(context, arguments),
        TermsCommand::Export(arguments) => exchange::export(context, arguments),
        TermsCommand::WhereUsed(arguments) => where_used::run(context, arguments),
    }
}
