//! Entries of a list of sources: what surrounds a title is set in the target language, the title keeps its wording.

use crate::language::Language;
use crate::language::typography::{Citations, Marks, Phrase, Stops, quotations, setting};
use crate::model::{Mention, MentionKind, Style};
use crate::text::Span;

/// From which language into which, and in what style.
#[derive(Clone, Copy)]
pub struct Direction<'d> {
    /// The language of the source.
    pub source: &'d dyn Language,
    /// The language of the target.
    pub target: &'d dyn Language,
    /// The choices of the edition.
    pub style: &'d Style,
}

/// An entry of a list of sources, in the target language: mentions outside its title are rendered, the set phrases of
/// citations are those of the target, the first quotation is a title and keeps its wording. Unchanged where a language
/// sets no citations.
pub fn cite(text: &str, mentions: &[Mention], direction: Direction<'_>) -> String {
    let (Some(from), Some(to)) = (direction.source.typography(), direction.target.typography()) else {
        return text.to_owned();
    };
    let phrases = Phrases { source: from.citations(), target: to.citations() };
    let title = quotations(text).pairs.into_iter().find(|quotation| quotation.depth == 0);
    let render = |span: Span| rendered(text, span, mentions, &phrases);
    let Some(title) = title else {
        let entry = phrases.leading(&render(Span::new(0, text.len())));
        let (who, rest) = entry.split_at(entry.find(',').unwrap_or(entry.len()));
        return to.spaced(&phrases.inline(&format!("{}{rest}", phrases.people(who))));
    };
    let head = render(Span::new(0, title.open.start));
    let head = phrases.inline(&phrases.leading(&phrases.authors(&head)));
    let tail = phrases.inline(&render(Span::new(title.close.end, text.len())));
    let marks = to.marks(direction.style);
    let cited = titled(&inside(&to.spaced(title.inner.of(text)), &marks), &to.spaced(&tail), &marks);
    format!("{}{cited}", to.spaced(&head))
}

/// The wording of a title with the quotation marks that it has inside, as those of a quotation inside a quotation.
fn inside(wording: &str, marks: &Marks) -> String {
    let inner = Marks { quotes: marks.inner_quotes, inner_quotes: marks.quotes, quote_space: None, ..*marks };
    setting::quotes(wording, &inner).into_owned()
}

/// The title in the quotation marks of the target, with what follows it.
fn titled(wording: &str, tail: &str, marks: &Marks) -> String {
    let space = marks.quote_space.map(String::from).unwrap_or_default();
    let (open, close) = (format!("{}{space}", marks.quotes.open), format!("{space}{}", marks.quotes.close));
    match tail.strip_prefix(',') {
        Some(rest) if marks.stops == Stops::Inside && !wording.ends_with(['!', '?']) => {
            format!("{open}{wording},{close}{rest}")
        }
        _ => format!("{open}{wording}{close}{tail}"),
    }
}

/// The text of `span` with the best rendering of each mention in it.
fn rendered(text: &str, span: Span, mentions: &[Mention], phrases: &Phrases) -> String {
    let mut set = String::with_capacity(span.len());
    let mut at = span.start;
    for mention in mentions {
        let skipped = matches!(mention.kind, MentionKind::Quote | MentionKind::Footnote | MentionKind::Url);
        let inside = mention.span.start >= at && span.contains(mention.span);
        if skipped || !inside || phrases.is_own(mention.span.of(text)) {
            continue;
        }
        if let Some(best) = mention.renderings.first() {
            set.push_str(&text[at..mention.span.start]);
            set.push_str(best);
            at = mention.span.end;
        }
    }
    set.push_str(&text[at..span.end]);
    set
}

/// The set phrases of two languages.
struct Phrases {
    source: &'static Citations,
    target: &'static Citations,
}

impl Phrases {
    /// Whether a mention begins with a phrase that is set here, such as a number sign.
    fn is_own(&self, mention: &str) -> bool {
        self.source.all().iter().any(|phrase| phrase.id == "number" && mention.starts_with(phrase.wording))
    }

    /// The phrase that an entry begins with, in the target language.
    fn leading(&self, entry: &str) -> String {
        for phrase in self.source.all() {
            let Some(behind) = entry.strip_prefix(phrase.head) else { continue };
            let Some(target) = self.target.usual(phrase.id) else { continue };
            if phrase.names {
                let Some((who, rest)) = self.name(behind, phrase) else { continue };
                return format!("{}{rest}", target.replace("{who}", who));
            }
            if phrase.id.starts_with("see") && behind.starts_with(char::is_whitespace) {
                return format!("{target}{behind}");
            }
        }
        entry.to_owned()
    }

    /// The name `behind` the head of a phrase, up to the next comma, and the rest.
    fn name<'e>(&self, behind: &'e str, phrase: &Phrase) -> Option<(&'e str, &'e str)> {
        let name = if phrase.linked {
            let mut links = self.source.all().iter().filter(|link| link.id == "{de}");
            links.find_map(|link| behind.strip_prefix(link.wording))?
        } else {
            behind
        };
        let end = name.find(',').unwrap_or(name.trim_end_matches('.').len());
        Some(name.split_at(end))
    }

    /// The phrases inside an entry, in the target language.
    fn inline(&self, entry: &str) -> String {
        let mut set = entry.to_owned();
        for phrase in self.source.all().iter().filter(|phrase| phrase.inline) {
            if !set.contains(phrase.wording) {
                continue;
            }
            if let Some(target) = self.target.usual(phrase.id) {
                set = replaced(&set, phrase.wording, target);
            }
        }
        set
    }

    /// « et » between people of an entry without title, in the target language: names of two words or more stand on
    /// both sides, which those of works such as « Guerre et Paix » do not.
    fn people(&self, who: &str) -> String {
        let source = self.source.usual("and").unwrap_or_default();
        let is_name = |name: &str| {
            let capital = |word: &str| word.starts_with(char::is_uppercase);
            name.split(' ').filter(|word| capital(word)).count() > 1
        };
        let named = who.split_once(&format!(" {source} ")).is_some_and(|(one, other)| is_name(one) && is_name(other));
        if named { self.authors(who) } else { who.to_owned() }
    }

    /// « et » between authors, in the target language.
    fn authors(&self, head: &str) -> String {
        let Some(and) = self.target.usual("and") else { return head.to_owned() };
        let source = self.source.usual("and").unwrap_or_default();
        let mut set = String::new();
        let mut rest = head;
        let joint = format!(" {source} ");
        while let Some((before, behind)) = rest.split_once(&joint) {
            let name = behind.starts_with(char::is_uppercase);
            set.push_str(before);
            set.extend([" ", if name { and } else { source }, " "]);
            rest = behind;
        }
        set.push_str(rest);
        set
    }
}

/// `text` with the whole word or sign `from` replaced, and one space behind it before a number.
fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut set = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let behind = &found[from.len()..];
        set.push_str(before);
        let whole = !set.ends_with(char::is_alphanumeric) && !behind.starts_with(char::is_alphabetic);
        let number = behind.trim_start().starts_with(|digit: char| digit.is_ascii_digit());
        rest = if whole && from.ends_with('°') && number {
            set.push_str(to);
            set.push(' ');
            behind.trim_start()
        } else {
            set.push_str(if whole { to } else { from });
            behind
        };
    }
    set.push_str(rest);
    set
}
