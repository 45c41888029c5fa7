//! `visavis publish`.

use super::arguments::{EditionFormat, Publish};
use super::terminal::line;
use super::{Context, Failure, Outcome, problems, table, translate};
use crate::model::{Locale, Message};
use crate::pipeline::finish::Words;
use crate::pipeline::publish::Outstanding;
use crate::project::work::{self, Made, Publishing};
use crate::project::{Error, discover, files, save};
use crate::reports::difference;
use anstream::eprint;
use std::path::{Path, PathBuf};

/// Write the editions of the sources.
pub(super) fn run(context: &Context, arguments: Publish) -> Result<Outcome, Failure> {
    let Publish { sources, source_format, outdated, allow_drafts, dry_run, diff, output_file, .. } = &arguments;
    let (named, format, is_page) = (sources.clone(), source_format.clone(), arguments.format == EditionFormat::Html);
    let (outdated, allow_drafts) = (*outdated, *allow_drafts);
    let effect = Effect { dry_run: *dry_run || *diff, diff: *diff, output: output_file.clone() };
    let settings = super::config::settings(context, arguments.layer())?;
    let sources = discover::sources(&settings, &named)?;
    let snapshot = super::load(settings)?;
    let mut outcome = Outcome::Clean;
    for target in snapshot.settings.targets.clone() {
        let words = is_page.then(|| words(&target));
        let how = Publishing { format: format.as_deref(), page: words.as_ref(), outdated, allow_drafts };
        for source in &sources {
            let made = work::make(snapshot, &target, source, &how);
            outcome = outcome.and(settle(context, made, &effect)?);
        }
    }
    Ok(outcome)
}

/// The words that a page in the language of `target` has of its own, in that language if the interface speaks it.
fn words(target: &Locale) -> Words {
    let interface = super::interface_in([target.clone()].into_iter());
    let say = |id: &str| interface.say(&Message::new(id));
    Words {
        notes: say("pipeline-page-notes"),
        back: say("pipeline-page-back"),
        untitled: say("pipeline-page-untitled"),
    }
}

/// What is done with an edition.
struct Effect {
    dry_run: bool,
    diff: bool,
    output: Option<PathBuf>,
}

fn settle(context: &Context, made: Result<Made, Error>, effect: &Effect) -> Result<Outcome, Failure> {
    let made = match made {
        Ok(made) => made,
        Err(error) => {
            problems::show(context, &[*error.0]);
            return Ok(Outcome::Failed);
        }
    };
    problems::show(context, &made.problems);
    let outcome = translate::failed(&made.problems);
    let published = match made.result {
        Ok(published) => published,
        Err(blocked) => {
            tell(context, "cli-edition-blocked", &made.edition.target, blocked.segments.len());
            eprint!("{}", list(context, &made.edition.bilingual, &blocked.segments));
            return Ok(outcome.and(Outcome::Findings));
        }
    };
    let path = effect.output.as_deref().unwrap_or(&made.edition.target);
    refuse_the_source(path, &made.edition.source)?;
    if effect.diff {
        let old = files::read_if_there(path)?.unwrap_or_default();
        let text = difference::unified(&path.display().to_string(), &old, &published.text);
        line(&mut context.terminal.results(), text.trim_end_matches('\n'))?;
    }
    if !effect.dry_run {
        save::write(path, &published.text)?;
    }
    let told = if effect.dry_run { "cli-edition-foreseen" } else { "cli-edition-written" };
    tell(context, told, path, published.outstanding.len());
    if !context.terminal.quiet {
        eprint!("{}", list(context, &made.edition.bilingual, &published.outstanding));
    }
    Ok(outcome)
}

/// An edition never takes the place of its source.
fn refuse_the_source(path: &Path, source: &Path) -> Result<(), Error> {
    if !files::is_standard(path) && discover::is_same(path, source) {
        return Err(Error::new(path, Message::new("project-same-file")));
    }
    Ok(())
}

/// The segments that nobody confirmed, one a line: where the pair is, what it lacks, how it begins.
fn list(context: &Context, path: &Path, segments: &[Outstanding]) -> String {
    let rows: Vec<[String; 3]> = segments
        .iter()
        .map(|segment| {
            let lack = Message::new(&format!("cli-lack-{}", segment.lack.name()));
            let place = format!("{}:{}", path.display(), segment.pair_line.max(1));
            [place, context.interface.say(&lack), segment.text.clone()]
        })
        .collect();
    table::listed(&rows, context.terminal.width)
}

fn tell(context: &Context, id: &str, path: &Path, count: usize) {
    let message = Message::new(id).text("path", path.display().to_string()).count("count", count);
    if id == "cli-edition-blocked" {
        anstream::eprintln!("{}", context.interface.say(&message));
    } else if !files::is_standard(path) {
        context.tell(&message);
    }
}
