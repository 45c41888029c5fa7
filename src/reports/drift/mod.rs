//! What is out of date, for people, for programs and for comments on changes.

mod json;
mod markdown;
mod status;
mod text;

pub use json::json;
pub use markdown::markdown;
pub use status::{Edition, badge, status_json, status_markdown, status_table};
pub use text::text;

use super::Reader;
use crate::model::{Locale, Message, RowDrift};
use crate::pipeline::drift::{Cause, Found};

/// What is out of date in one bilingual file.
#[derive(Debug, Clone)]
pub struct Drifted<'a> {
    /// Path of the bilingual file, as the caller named it.
    pub path: String,
    /// Path of the source.
    pub source: String,
    /// Language of the targets.
    pub target: &'a Locale,
    /// What was found.
    pub found: &'a Found,
}

impl Drifted<'_> {
    /// Number of pairs that must be dealt with.
    fn count(&self) -> usize {
        self.pressing().count()
    }

    /// Words of their sources.
    fn words(&self) -> usize {
        self.pressing().map(|outdated| outdated.words).sum()
    }

    fn pressing(&self) -> impl Iterator<Item = &crate::pipeline::drift::Outdated> {
        self.found.pairs.iter().filter(|outdated| outdated.causes.iter().any(Cause::is_pressing))
    }
}

/// The sentence that sums the files up.
fn total(files: &[Drifted<'_>]) -> Message {
    let drifted: usize = files.iter().map(Drifted::count).sum();
    let words = files.iter().map(Drifted::words).sum();
    let id = if drifted == 0 { "pipeline-drift-clean" } else { "pipeline-drift-total" };
    Message::new(id).count("drifted", drifted).count("words", words)
}

/// `term eu-004`
fn row_name(row: &RowDrift) -> String {
    if row.id.is_empty() { row.kind.name().to_owned() } else { format!("{} {}", row.kind.name(), row.id) }
}

/// The name of a cause for people.
fn cause_name(cause: &Cause, reader: &Reader<'_>) -> String {
    use crate::model::Choice;
    let id = match cause {
        Cause::Source(drift) => format!("pipeline-drift-verdict-{}", drift.verdict.name()),
        Cause::Row(row) | Cause::Gone(row) => return row_name(row),
        Cause::Untranslated => "pipeline-drift-new".to_owned(),
        Cause::Unedited => "pipeline-drift-unedited".to_owned(),
        Cause::Conflict(_) => "pipeline-drift-conflict".to_owned(),
        Cause::StaleConfirmation(_) => "pipeline-drift-confirmation".to_owned(),
        Cause::StaleReview(_) => "pipeline-drift-review".to_owned(),
    };
    reader.interface.say(&Message::new(&id))
}
