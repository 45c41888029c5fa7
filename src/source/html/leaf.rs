//! The text of a block with its codes, while its tokens come in.

use crate::source::references::{self, Tags};
use crate::source::{Code, Role};
use crate::text::Span;

/// The text of a block.
#[derive(Debug, Default)]
pub(super) struct Leaf {
    /// From the first to the last of it; none before the first token.
    pub(super) extent: Option<Span>,
    /// Its codes.
    pub(super) codes: Vec<Code>,
    tags: Tags,
    pairs: u32,
}

impl Leaf {
    /// Take text with character references.
    pub(super) fn text(&mut self, source: &str, span: Span) {
        self.extend(span);
        self.codes.extend(references_in(source, span, "<&"));
    }

    /// Take a tag or a comment with `texts`, its attributes for people.
    pub(super) fn tag(&mut self, source: &str, span: Span, texts: &[Span]) {
        self.extend(span);
        let markup = span.of(source);
        let first = self.codes.len();
        let mut role = self.tags.role(markup, first, &mut self.pairs);
        let is_alone = matches!(references::tag(markup), references::Tag::Void);
        let pair = self.pairs;
        if is_alone && !texts.is_empty() {
            role = Role::Open { pair, attribute: true };
            self.pairs += 1;
        } else if is_alone && markup[1..].get(..3).is_some_and(|name| name.eq_ignore_ascii_case("img")) {
            role = Role::Object;
        }
        let mut done = span.start;
        for text in texts {
            self.code(Span::new(done, text.start), role);
            self.codes.extend(references_in(source, *text, IN_VALUES));
            (role, done) = (Role::Between, text.end);
        }
        let last = if is_alone && !texts.is_empty() { Role::Close { pair } } else { role };
        self.code(Span::new(done, span.end), last);
        self.tags.settle(&mut self.codes);
    }

    /// Take an element that is one code with its content.
    pub(super) fn object(&mut self, span: Span) {
        self.extend(span);
        self.code(span, Role::Object);
    }

    fn code(&mut self, span: Span, role: Role) {
        self.codes.push(Code { span, role, shown: None });
    }

    fn extend(&mut self, span: Span) {
        let extent = self.extent.get_or_insert(span);
        extent.end = extent.end.max(span.end);
    }
}

/// What has a meaning in the value of an attribute.
pub(super) const IN_VALUES: &str = "<>&\"'";

/// The character references in `span`: shown as what they stand for, or codes where that is one of the `markup`.
pub(super) fn references_in(source: &str, span: Span, markup: &str) -> Vec<Code> {
    let text = span.of(source);
    let mut codes = Vec::new();
    for (at, _) in text.match_indices('&') {
        let Some((length, character)) = references::read(&text[at..]) else { continue };
        let span = Span::new(span.start + at, span.start + at + length);
        match references::shown(&character, |character| markup.contains(character)) {
            Some(shown) => codes.push(Code { span, role: Role::Wording, shown: Some(shown) }),
            None if character == "&" => {}
            None => codes.push(Code { span, role: Role::Mark, shown: None }),
        }
    }
    codes
}
