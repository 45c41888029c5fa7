//! `visavis confirm` and `visavis review`.

use super::arguments::{Confirm, ReviewCommand, Signature};
use super::{Context, Failure, Outcome, problems, translate};
use crate::formats::{Format, po::Po};
use crate::model::{Message, Pair, Problem, Severity};
use crate::pipeline::confirm::{Refusal, clear_review, confirm, review as sign};
use crate::project::guard::guard;
use crate::project::{Error, config, files, git, save};
use std::path::Path;

/// Say that targets need no change.
pub(super) fn run(context: &Context, arguments: &Confirm) -> Result<Outcome, Failure> {
    let who = name(arguments.by.as_deref(), &arguments.file)?;
    let change = |pair: &mut Pair| confirm(pair, &who, &arguments.reason);
    alter(context, (&arguments.file, &arguments.units), &change, ("cli-confirmed", &who))
}

/// Mark pairs as reviewed, or take reviews back.
pub(super) fn review(context: &Context, command: &ReviewCommand) -> Result<Outcome, Failure> {
    match command {
        ReviewCommand::Mark(Signature { file, units, by }) => {
            let who = name(by.as_deref(), file)?;
            alter(context, (file, units), &|pair| sign(pair, &who), ("cli-reviewed", &who))
        }
        ReviewCommand::Clear(Signature { file, units, .. }) => {
            let change = |pair: &mut Pair| {
                clear_review(pair);
                Ok(())
            };
            alter(context, (file, units), &change, ("cli-review-cleared", ""))
        }
    }
}

/// Who says so.
fn name(said: Option<&str>, file: &Path) -> Result<String, Error> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let known = said.map(str::to_owned).or_else(|| git::user(folder));
    known.ok_or_else(|| Error::new(file, Message::new("project-nobody")).hint(Message::new("project-say-who")))
}

/// What is done to a pair.
type Change<'c> = &'c dyn Fn(&mut Pair) -> Result<(), Refusal>;

/// Change the pairs that `units` name in `file`, all or none, and tell it by the message `told`.
fn alter(
    context: &Context,
    (file, units): (&Path, &[String]),
    change: Change<'_>,
    (told, who): (&str, &str),
) -> Result<Outcome, Failure> {
    let settings = super::config::settings(context, config::Layer::default())?;
    let _guard = guard(&settings, &[file.to_owned()])?;
    let text = files::read(file)?;
    if file.extension().is_none_or(|extension| extension != "po") {
        return Err(Error::new(file, Message::new("project-not-bilingual")).into());
    }
    let shown = file.display().to_string();
    let read = Po.read(&shown, &text);
    problems::show(context, &read.problems);
    let mut bilingual = read.value;
    let mut refused: Vec<Problem> = Vec::new();
    let chosen = chosen(units, bilingual.pairs.len()).map_err(|unit| unknown(file, &unit))?;
    for index in &chosen {
        let pair = &mut bilingual.pairs[*index];
        if let Err(refusal) = change(pair) {
            refused.push(refusal_of(refusal, &shown, (index + 1, pair.line)));
        }
    }
    if !refused.is_empty() {
        problems::show(context, &refused);
        return Ok(Outcome::Failed);
    }
    save::write(file, &Po.write(&bilingual))?;
    let message = Message::new(told).text("path", shown).text("who", who).count("count", chosen.len());
    context.tell(&message);
    Ok(translate::failed(&read.problems))
}

fn refusal_of(refusal: Refusal, path: &str, (unit, line): (usize, usize)) -> Problem {
    let id = match refusal {
        Refusal::NoTarget => "pipeline-confirm-no-target",
        Refusal::NotConfirmed => "pipeline-confirm-not-confirmed",
        Refusal::NoReason => "pipeline-confirm-no-reason",
    };
    let message = Message::new(id).text("unit", unit.to_string());
    Problem { severity: Severity::Error, path: path.to_owned(), line, column: 0, message, hint: None }
}

fn unknown(file: &Path, unit: &str) -> Error {
    let error = Error::new(file, Message::new("project-unit-unknown").text("unit", unit));
    error.hint(Message::new("project-unit-hint"))
}

/// The indices that `units` name among `count` pairs: `12`, `3-7`, `all`, several separated by commas.
fn chosen(units: &[String], count: usize) -> Result<Vec<usize>, String> {
    let mut chosen = Vec::new();
    for unit in units.iter().flat_map(|unit| unit.split(',')).filter(|unit| !unit.is_empty()) {
        if unit == "all" {
            chosen.extend(0..count);
            continue;
        }
        let (first, last) = unit.split_once('-').unwrap_or((unit, unit));
        let number = |text: &str| text.parse::<usize>().ok().filter(|number| (1..=count).contains(number));
        let (Some(first), Some(last)) = (number(first), number(last)) else { return Err(unit.to_owned()) };
        chosen.extend(first - 1..last);
    }
    chosen.sort_unstable();
    chosen.dedup();
    Ok(chosen)
}

#[cfg(test)]
mod tests {
    #[test]
    fn units_are_numbers_ranges_or_all() {
        let check = |units: &[&str], expected: Result<Vec<usize>, String>| {
            let units: Vec<String> = units.iter().map(|unit| (*unit).to_owned()).collect();
            assert_eq!(super::chosen(&units, 5), expected);
        };
        check(&["2", "4-5,1"], Ok(vec![0, 1, 3, 4]));
        check(&["all"], Ok(vec![0, 1, 2, 3, 4]));
        check(&["6"], Err("6".to_owned()));
        check(&["0"], Err("0".to_owned()));
        check(&["x"], Err("x".to_owned()));
    }
}
