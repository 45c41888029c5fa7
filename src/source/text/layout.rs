//! What a line break means: the end of a paragraph, or only of a line.

use super::endings::ends_sentence;
use super::lines::Line;

/// What a line break means.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Layout {
    /// What the text shows. Its paragraphs are wrapped when most breaks between lines of running text come where the next
    /// word would have made the line longer than the longest, which must have 40 to 120 columns. And at least one of
    /// them must cut a sentence: no end mark before it, a small letter behind it. (Lines of one word, such as
    /// addresses, do not count for the longest.)
    #[default]
    Detect,
    /// Each line is a paragraph.
    LinePerParagraph,
    /// Paragraphs are broken at a column, and end at a blank line, a marker, an indented line, or a short line that ends
    /// a sentence.
    Wrapped,
}

/// What goes on over line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flow {
    /// Nothing.
    None,
    /// Items of lists, on lines that are indented more than their marker.
    Items,
    /// Items and paragraphs.
    Paragraphs {
        /// The width of the text, in columns.
        width: usize,
    },
}

/// Widths, in columns, that wrapped text may have.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=120;

impl Layout {
    /// What goes on over line breaks in `source`, which has these lines.
    pub(super) fn flow(self, source: &str, lines: &[Line]) -> Flow {
        let width = match self {
            Self::LinePerParagraph => return Flow::None,
            Self::Wrapped => Some(width(source, lines)),
            Self::Detect => Some(width(source, lines)).filter(|width| is_wrapped(source, lines, *width)),
        };
        width.map_or(Flow::Items, |width| Flow::Paragraphs { width })
    }
}

/// The breaks that may be inside a paragraph, each with the lines around it.
fn breaks(lines: &[Line]) -> impl Iterator<Item = (&Line, &Line)> {
    let pairs = lines.windows(2).map(|pair| (&pair[0], &pair[1]));
    pairs.filter(|(line, next)| !next.detached && next.marker.is_none() && next.indent <= line.body_column)
}

/// The longest line before such a break, in columns.
fn width(source: &str, lines: &[Line]) -> usize {
    let spaced = breaks(lines).map(|(line, _)| line).filter(|line| line.body.of(source).contains(char::is_whitespace));
    spaced.map(|line| line.width).max().unwrap_or(0)
}

fn is_wrapped(source: &str, lines: &[Line], width: usize) -> bool {
    let full = || breaks(lines).filter(|(line, next)| is_full(source, line, next, width));
    let cuts = |(line, next): (&Line, &Line)| {
        !ends_sentence(line.body.of(source)) && next.body.of(source).starts_with(char::is_lowercase)
    };
    WIDTHS.contains(&width) && 2 * full().count() > breaks(lines).count() && full().any(cuts)
}

/// Whether the first word of `next` would have made `line` longer than `width`.
pub(super) fn is_full(source: &str, line: &Line, next: &Line, width: usize) -> bool {
    let word = next.content.of(source).chars().take_while(|character| !breaks_line(*character)).count();
    line.width + 1 + word > width
}

/// Whether a line may be broken at `character`: white space, but for no-break spaces.
fn breaks_line(character: char) -> bool {
    character.is_whitespace() && !matches!(character, '\u{A0}' | '\u{2007}' | '\u{202F}')
}
