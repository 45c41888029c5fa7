//! Problems in files, shown with the line that has them.

use super::Context;
use crate::model::{Message, Problem, Severity};
use crate::project::files;
use crate::text::Lines;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::path::Path;

/// Show `problems` on standard error, in order.
pub(super) fn show(context: &Context, problems: &[Problem]) {
    let renderer = Renderer::styled().term_width(context.terminal.width);
    for problem in problems {
        if problem.severity < Severity::Error && context.terminal.quiet {
            continue;
        }
        anstream::eprintln!("{}\n", rendered(context, problem, &renderer));
    }
}

fn rendered(context: &Context, problem: &Problem, renderer: &Renderer) -> String {
    let say = |id: &str| context.interface.say(&Message::new(id));
    let (level, name) = match problem.severity {
        Severity::Error => (Level::ERROR, say("cli-level-error")),
        Severity::Warning => (Level::WARNING, say("cli-level-warning")),
        Severity::Note => (Level::NOTE, say("cli-level-note")),
    };
    let title = level.with_name(name).primary_title(context.interface.say(&problem.message));
    let text = if problem.line == 0 { None } else { files::read_if_there(Path::new(&problem.path)).ok().flatten() };
    let mut group = match &text {
        Some(text) => title.element(snippet(text, problem)),
        None => title.element(annotate_snippets::Origin::path(place(problem))),
    };
    if let Some(hint) = &problem.hint {
        let help = Level::HELP.with_name(say("cli-level-help"));
        group = group.element(help.message(context.interface.say(hint)));
    }
    renderer.render(&[group] as &[Group<'_>])
}

/// `path`, `path:line` or `path:line:column`: what is known of the place.
fn place(problem: &Problem) -> String {
    match (problem.line, problem.column) {
        (0, _) => problem.path.clone(),
        (line, 0) => format!("{}:{line}", problem.path),
        (line, column) => format!("{}:{line}:{column}", problem.path),
    }
}

fn snippet<'t>(text: &'t str, problem: &'t Problem) -> Snippet<'t, annotate_snippets::Annotation<'t>> {
    let line = Lines::new(text).line(problem.line);
    let shown = line.of(text);
    let skipped: usize = shown.chars().take(problem.column.saturating_sub(1)).map(char::len_utf8).sum();
    let marked = shown[skipped..].chars().next().map_or(0, char::len_utf8);
    let span = if problem.column == 0 { 0..shown.len() } else { skipped..skipped + marked };
    let mark = AnnotationKind::Primary.span(span);
    Snippet::source(shown).line_start(problem.line).path(&problem.path).annotation(mark)
}
