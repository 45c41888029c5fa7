//! A bilingual file as text that a line-by-line comparison makes sense of: what `git diff` shows.

use crate::model::{Bilingual, Locale, Remark, State};
use crate::reports::visible;
use std::fmt::Write;

/// The segments of `bilingual`, each with its target, how far it is, and what was said about it.
pub fn plain(bilingual: &Bilingual) -> String {
    let name = |locale: &Locale, other: &str| {
        let language = locale.language.as_str();
        if locale.language.is_empty() { other.to_owned() } else { language.to_owned() }
    };
    let (source, target) = (name(&bilingual.source, "source"), name(&bilingual.target, "target"));
    let mut text = String::new();
    for pair in &bilingual.pairs {
        let mut line = |head: &str, body: &str| {
            writeln!(text, "{head}: {}", visible::line(body)).expect("a string takes all that is written");
        };
        line(&source, &pair.source);
        if !pair.target.is_empty() {
            line(&target, &pair.target);
        }
        if matches!(pair.state, State::Draft | State::Reviewed) {
            line("state", pair.state.name());
        }
        for remark in
            pair.remarks().filter(|remark| !matches!(remark, Remark::Lock(_) | Remark::Draft(_) | Remark::Other(_)))
        {
            line("#", &remark.to_string());
        }
        pair.notes.iter().filter(|note| !note.is_empty()).for_each(|note| line("note", note));
        text.push('\n');
    }
    text
}
