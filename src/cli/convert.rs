//! `visavis convert`.

use super::arguments::Convert;
use super::translate::failed;
use super::{Context, Failure, Outcome, problems};
use crate::formats::{Read, survival};
use crate::model::{Message, Severity};
use crate::project::{config, exchange, save};

/// Write a bilingual file in another format, and tell what that format has no place for.
pub(super) fn run(context: &Context, arguments: &Convert) -> Result<Outcome, Failure> {
    let Convert { input, output, from, to, source, target, force } = arguments;
    let format = exchange::format(output, to.as_deref())?;
    let Read { value: mut bilingual, problems } = exchange::read(input, from.as_deref())?;
    problems::show(context, &problems);
    let is_lost = problems.iter().any(|problem| problem.severity == Severity::Error);
    if is_lost && bilingual.pairs.is_empty() {
        return Ok(Outcome::Failed);
    }
    let settings = super::config::settings(context, config::Layer::default())?;
    let [source, target] =
        [source.as_ref().unwrap_or(&settings.source), target.as_ref().unwrap_or(&settings.targets[0])];
    exchange::fill_languages(&mut bilingual, source, Some(target));
    exchange::send(&mut bilingual, exchange::format(input, from.as_deref())?);
    exchange::refuse_existing(output, *force)?;
    let written = format.write(&bilingual);
    save::write(output, &written)?;
    let shown = output.display().to_string();
    let kept = format.read(&shown, &written).value;
    let message = Message::new("cli-converted").text("path", shown).count("count", kept.pairs.len());
    context.tell(&message);
    for (kind, count) in survival::losses(&bilingual, &kept) {
        let message = Message::new("cli-convert-lost").text("format", format.name()).count("count", count);
        let message = message.text("what", context.interface.say(&Message::new(kind.message)));
        context.tell(&message);
    }
    Ok(failed(&problems))
}
