//! For people at a terminal: the target with its marks, the source with its marks, what was expected, and the fix.

use super::excerpt::Excerpt;
use super::place::{self, Place};
use super::wrapping::columns;
use super::{Findings, Reader, Report, visible, wording};
use crate::model::{Fix, Located, Safety, Severity};
use crate::text::Span;
use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Padding, Patch, Renderer, Snippet};

/// The report `full`.
pub(super) struct Full;

impl Report for Full {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let renderer = Renderer::styled().term_width(reader.width);
        let mut report = String::new();
        for located in findings.counting() {
            report.push_str(&without_repeated_bars(&renderer.render(&shown(located, reader))));
            report.push('\n');
        }
        for skipped in findings.skipped {
            report.push_str(&visible::line(&wording::skipped(skipped, reader.interface)));
            report.push('\n');
        }
        report.push_str(&visible::line(&wording::summary(findings, reader)));
        report.push('\n');
        report
    }
}

/// Groups end and begin with a bar each; one is enough.
fn without_repeated_bars(rendered: &str) -> String {
    let mut lines: Vec<&str> = rendered.lines().collect();
    lines.dedup_by(|next, line| next == line && anstream::adapter::strip_str(line).to_string().trim() == "|");
    lines.into_iter().flat_map(|line| [line, "\n"]).collect()
}

/// The parts of a finding. Each text is a group of its own: only so the place above them may be the file's.
fn shown<'a>(located: &'a Located, reader: &Reader<'_>) -> Vec<Group<'a>> {
    let finding = &located.finding;
    let level = level(finding.severity, reader);
    let explanation = visible::lines(&wording::explanation(located, reader.interface));
    let title = level.clone().primary_title(explanation).id(finding.code);
    let (start, _) = place::primary(located);
    let origin = Origin::path(visible::line(place::path(located))).line(start.line).char_column(start.column);
    let mut groups = vec![title.element(origin)];
    if !located.target.is_empty() && !place::is_about_the_source(located) {
        let marked = (located.target.as_str(), located.target_place, finding.target);
        groups.push(Group::with_level(level.clone()).element(snippet(marked, AnnotationKind::Primary, reader)));
    }
    if !located.source.is_empty() {
        let marked = (located.source.as_str(), located.source_place, finding.source);
        let alone = place::is_about_the_source(located);
        let kind = if alone { AnnotationKind::Primary } else { AnnotationKind::Context };
        groups.push(Group::with_level(level).element(snippet(marked, kind, reader)));
    }
    let last = groups.pop().expect("there is the title's");
    groups.push(notes(last, located, reader));
    groups.extend(finding.fix.as_ref().map(|fix| patch(located, fix, reader)));
    groups
}

fn level(severity: Severity, reader: &Reader<'_>) -> Level<'static> {
    let name = wording::level(severity, reader.interface);
    match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    }
    .with_name(name)
}

/// A text with its mark: the text, where it stands, what is marked.
type Marked<'a> = (&'a str, Place, Option<Span>);

/// A text with its mark beneath; that of a source beside a target has a label.
fn snippet<'a>(
    (text, place, span): Marked<'a>,
    kind: AnnotationKind,
    reader: &Reader<'_>,
) -> Snippet<'a, Annotation<'a>> {
    let label = (kind == AnnotationKind::Context).then(|| wording::say("report-source", reader.interface));
    let taken = label.as_ref().map_or(0, |label| columns(label) + 1);
    let excerpt = Excerpt::new(text, span.unwrap_or_default(), room(place, reader).saturating_sub(taken));
    let mark = match span {
        Some(_) => kind.span(excerpt.mark).label(label),
        None => AnnotationKind::Visible.span(0..excerpt.text.len()),
    };
    Snippet::source(excerpt.text).line_start(place.0.line).annotation(mark)
}

/// The columns that a text has beside its line number.
fn room(place: Place, reader: &Reader<'_>) -> usize {
    reader.width.saturating_sub(place.0.line.to_string().len() + 4)
}

/// What was expected, and where to read more.
fn notes<'a>(group: Group<'a>, located: &'a Located, reader: &Reader<'_>) -> Group<'a> {
    let interface = reader.interface;
    let mut group = group.element(Padding);
    if !located.finding.expected.is_empty() {
        let name = wording::say("report-expected-heading", interface);
        group =
            group.element(Level::NOTE.with_name(name).message(visible::line(&located.finding.expected.join(" | "))));
    }
    let help = Level::HELP.with_name(wording::say("report-help", interface));
    group.element(help.message(wording::more(located.finding.code, interface)))
}

fn patch<'a>(located: &'a Located, fix: &'a Fix, reader: &Reader<'_>) -> Group<'a> {
    let excerpt = Excerpt::new(&located.target, fix.span, room(located.target_place, reader));
    let patch = Patch::new(excerpt.mark, visible::line(&fix.replacement));
    let id = match fix.safety {
        Safety::Safe => "report-fix-safe",
        Safety::Unsafe => "report-fix-unsafe",
    };
    let level = Level::HELP.with_name(wording::say("report-fix", reader.interface));
    let title = level.secondary_title(wording::say(id, reader.interface));
    title.element(Snippet::source(excerpt.text).line_start(located.target_place.0.line).patch(patch))
}
