//! Targets in the place of segments, and paragraphs that were wrapped by hand wrapped again.
//!
//! A paragraph counts as wrapped when a line ends inside one of its segments. There, a target is broken at single
//! spaces so that no line is wider than the widest of the paragraph in the source, each line beginning as the source's
//! lines begin (indentation, `> `). What stands between two of its segments, a space or a line end, may change for the
//! other. A line never begins with what would be read as markup there: a list marker, a heading, a table. Read back as
//! a paragraph, the text is the target, letter for letter. No line ends inside an inline code.
//!
//! A target with line breaks of its own goes in as it is.

use crate::model::{Document, Placeable, Segment};
use crate::text::Span;
use rustc_hash::FxHashMap;
use unicode_width::UnicodeWidthStr;

/// The edition as it is written.
pub(super) struct Flow<'d> {
    source: &'d str,
    wrapped: FxHashMap<usize, Wrapping<'d>>,
    out: String,
    /// The block of the last segment, and whether that was replaced; none before the first segment of a block.
    last: Option<(usize, bool)>,
    /// A gap between segments of one wrapped paragraph that is not yet written.
    gap: Option<&'d str>,
}

/// How a paragraph is wrapped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Wrapping<'d> {
    /// A line end with the beginning of the next line.
    line_end: &'d str,
    /// Width of the widest line, in columns.
    width: usize,
}

impl<'d> Flow<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let out = String::with_capacity(document.source.len());
        Self { source: &document.source, wrapped: wrappings(document), out, last: None, gap: None }
    }

    /// Write what stands between segments.
    pub(super) fn skeleton(&mut self, span: Span) {
        self.write_gap();
        let text = span.of(self.source);
        let wrapping = self.last.and_then(|(block, _)| self.wrapped.get(&block));
        if wrapping.is_some_and(|wrapping| text == " " || text == wrapping.line_end) {
            self.gap = Some(text);
        } else {
            self.out.push_str(text);
        }
    }

    /// Write a segment, or the `target` that replaces it.
    pub(super) fn segment(&mut self, segment: &Segment, target: Option<&str>) {
        let text = target.unwrap_or_else(|| segment.span.of(self.source));
        let replaced_before = self.last.is_some_and(|(block, replaced)| block == segment.block && replaced);
        let wrapping = self.wrapped.get(&segment.block).copied();
        let wrapping = wrapping.filter(|_| replaced_before || target.is_some());
        match wrapping.filter(|_| self.gap.is_some()) {
            Some(wrapping) => {
                self.gap = None;
                self.write_space(wrapping, text.split([' ', '\n', '\r']).next().unwrap_or_default());
            }
            None => self.write_gap(),
        }
        match wrapping.filter(|_| target.is_some() && !text.contains('\n')) {
            Some(wrapping) => self.write_words(wrapping, text, &codes(segment, text)),
            None => self.out.push_str(text),
        }
        self.last = Some((segment.block, target.is_some()));
    }

    /// The text of the edition.
    pub(super) fn finish(mut self) -> String {
        self.write_gap();
        self.out
    }

    fn write_gap(&mut self) {
        if let Some(gap) = self.gap.take() {
            self.out.push_str(gap);
        }
    }

    fn write_words(&mut self, wrapping: Wrapping<'d>, text: &str, codes: &[Span]) {
        let mut words = text.split(' ');
        let mut last = words.next().unwrap_or_default();
        self.out.push_str(last);
        let mut space = last.len();
        let mut codes = codes.iter().peekable();
        for word in words {
            while codes.next_if(|code| code.end <= space).is_some() {}
            let inside = codes.peek().is_some_and(|code| code.start <= space);
            space += 1 + word.len();
            // Several spaces stay together: at the end of a line they would mean something else, or be lost.
            let alone = !last.is_empty() && !word.is_empty();
            if alone && !inside {
                self.write_space(wrapping, word);
            } else {
                self.out.push(' ');
            }
            self.out.push_str(word);
            last = word;
        }
    }

    /// Write a space, or a line end where `next` is too wide for the line.
    fn write_space(&mut self, wrapping: Wrapping<'d>, next: &str) {
        let line = &self.out[self.out.rfind('\n').map_or(0, |end| end + 1)..];
        let fits = line.width() + 1 + next.width() <= wrapping.width;
        self.out.push_str(if fits || is_markup(next) { " " } else { wrapping.line_end });
    }
}

/// Where the inline codes of `segment` that have spaces stand in `target`: no line may end in them.
fn codes(segment: &Segment, target: &str) -> Vec<Span> {
    let mut from = 0;
    let spaced = segment.placeables.iter().filter(|placeable| placeable.text.contains(' '));
    let find = |placeable: &Placeable| {
        let at = from + target[from..].find(&placeable.text)?;
        from = at + placeable.text.len();
        Some(Span::new(at, from))
    };
    spaced.filter_map(find).collect()
}

/// The paragraphs that are wrapped, by block.
fn wrappings(document: &Document) -> FxHashMap<usize, Wrapping<'_>> {
    let source = document.source.as_str();
    let mut wrapped: FxHashMap<usize, Wrapping<'_>> = FxHashMap::default();
    for segment in document.segments() {
        let text = segment.span.of(source);
        if let Some(line_end) = line_end(text) {
            wrapped.entry(segment.block).or_insert(Wrapping { line_end, width: 0 });
        }
    }
    for segment in document.segments() {
        if let Some(wrapping) = wrapped.get_mut(&segment.block) {
            let start = source[..segment.span.start].rfind('\n').map_or(0, |end| end + 1);
            let end = source[segment.span.end..].find('\n').map_or(source.len(), |end| segment.span.end + end);
            let widest = source[start..end].lines().map(UnicodeWidthStr::width).max();
            wrapping.width = wrapping.width.max(widest.unwrap_or_default());
        }
    }
    wrapped
}

/// The first line end in `text`, with the indentation or quotation marks that begin the next line.
fn line_end(text: &str) -> Option<&str> {
    let end = text.find('\n')?;
    let start = if text[..end].ends_with('\r') { end - 1 } else { end };
    let rest = text[end + 1..].trim_start_matches([' ', '\t', '>']);
    Some(&text[start..text.len() - rest.len()])
}

/// Whether a line that begins with `word` would be read as something else than the middle of a paragraph.
fn is_markup(word: &str) -> bool {
    let number = word.trim_end_matches(['.', ')']);
    let numbered = number.len() < word.len() && number.bytes().all(|byte| byte.is_ascii_digit());
    let marker = matches!(word, "-" | "*" | "+" | "•" | "–" | "—");
    marker || numbered || word.starts_with(['#', '>', '|', '<', '=', '`', '~', ':']) || word.starts_with("--")
}
