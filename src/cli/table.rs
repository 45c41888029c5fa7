//! Tables for the terminal.

use super::Context;
use crate::model::{MentionKind, Message, State};
use crate::pipeline::summary::{Amount, Summary};
use unicode_width::UnicodeWidthStr;

/// The summary of a translation: segments and words by how far they are, mentions by kind, what is left to do.
pub(super) fn summary(context: &Context, summary: &Summary) -> String {
    let say = |message: &Message| context.interface.say(message);
    let mut rows = vec![[String::new(), say(&Message::new("cli-segments")), say(&Message::new("cli-words"))]];
    let mut row = |id: String, amount: Amount| {
        let number = |count| say(&Message::new("cli-number").count("count", count));
        rows.push([say(&Message::new(&id)), number(amount.segments), number(amount.words)]);
    };
    for state in [State::Reviewed, State::Translated] {
        if let Some(amount) = summary.states.get(&state) {
            row(format!("cli-state-{}", state.name()), *amount);
        }
    }
    if summary.outdated.segments > 0 {
        row("cli-state-outdated".to_owned(), summary.outdated);
    }
    for (origin, amount) in &summary.drafts {
        row(format!("cli-origin-{}", origin.name()), *amount);
    }
    if let Some(amount) = summary.states.get(&State::Initial) {
        row("cli-state-initial".to_owned(), *amount);
    }
    row("cli-total".to_owned(), summary.total());
    let mentioned = context.interface.list(&mentioned(context, summary));
    let mut text = format!("\n{}", aligned(&rows));
    if !mentioned.is_empty() {
        text.push('\n');
        text.push_str(&say(&Message::new("cli-mentioned").text("mentions", mentioned)));
        text.push('\n');
    }
    text + &say(&left(summary))
}

/// How many terms, names, titles and values were seen.
fn mentioned(context: &Context, summary: &Summary) -> Vec<String> {
    let count = |kinds: &dyn Fn(MentionKind) -> bool| {
        summary.mentions.iter().filter(|(kind, _)| kinds(**kind)).map(|(_, count)| count).sum::<usize>()
    };
    let named = |kind| matches!(kind, MentionKind::Term | MentionKind::Name | MentionKind::Title);
    let counts = [
        ("cli-mentioned-terms", count(&|kind| kind == MentionKind::Term)),
        ("cli-mentioned-names", count(&|kind| kind == MentionKind::Name)),
        ("cli-mentioned-titles", count(&|kind| kind == MentionKind::Title)),
        ("cli-mentioned-values", count(&|kind| !named(kind))),
    ];
    let seen = counts.into_iter().filter(|(_, count)| *count > 0);
    seen.map(|(id, count)| context.interface.say(&Message::new(id).count("count", count))).collect()
}

fn left(summary: &Summary) -> Message {
    let left = summary.left();
    let id = if left.segments == 0 { "cli-nothing-left" } else { "cli-left" };
    Message::new(id).count("segments", left.segments).count("words", left.words)
}

/// Rows of text, each on a line of its own that is cut to `width`.
pub(super) fn listed(rows: &[[String; 3]], width: usize) -> String {
    let column = |index: usize| rows.iter().map(|row| row[index].width()).max().unwrap_or(0);
    let [first, second] = [column(0), column(1)];
    let mut text = String::new();
    for [head, kind, rest] in rows {
        let pad = |cell: &str, width: usize| " ".repeat(width.saturating_sub(cell.width()));
        let line = format!("  {head}{}  {kind}{}  {rest}", pad(head, first), pad(kind, second));
        text.push_str(&cut(&line, width));
        text.push('\n');
    }
    text
}

/// The beginning of `line` that fits into `width` columns.
fn cut(line: &str, width: usize) -> String {
    if line.width() <= width {
        return line.to_owned();
    }
    let mut taken = 0;
    let fits = |character: &char| {
        taken += unicode_width::UnicodeWidthChar::width(*character).unwrap_or(0);
        taken < width
    };
    let mut short: String = line.chars().take_while(fits).collect();
    short.push('…');
    short
}

/// Rows with the first column to the left and the others to the right.
fn aligned(rows: &[[String; 3]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].width()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2)];
    let pad = |text: &str, column: usize| " ".repeat(widths[column].saturating_sub(text.width()));
    let mut text = String::new();
    for [head, segments, words] in rows {
        let line = format!("  {head}{}   {}{segments}   {}{words}", pad(head, 0), pad(segments, 1), pad(words, 2));
        text += line.trim_end();
        text.push('\n');
    }
    text
}
