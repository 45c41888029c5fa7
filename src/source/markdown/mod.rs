//! Markdown: `CommonMark` with the tables, strikethrough, task lists and footnotes of GFM, and front matter.
//!
//! The parser tells where everything stands in the source; nothing is ever rendered again. Code, HTML blocks, rules,
//! markers, link destinations and reference definitions are skeleton or codes. To translate are: paragraphs, headings,
//! items, cells, notes; the chosen values of the front matter; alternative texts, and titles of links and images. An
//! image or a link that is a whole block shows only its text; inside a sentence it stands in the sentence. A hard line
//! break ends a segment. `[Le plan]`, which refers to a definition by its own text, is shown as `[Le plan][Le plan]`:
//! its text can be translated, and it still refers.
//!
//! Comments that stand alone direct what follows, see [`super::directives`].

mod front;
mod inline;

mod reader;

use super::{Block, Format};
use crate::model::Locale;
use crate::text::Span;
use pulldown_cmark::{Options, Parser};
use std::collections::BTreeMap;

/// Markdown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Markdown<'f> {
    /// Keys of the front matter whose values are translated.
    pub fields: &'f [&'f str],
}

impl Markdown<'static> {
    /// Markdown whose front matter has a title and a description to translate.
    pub const DEFAULT: Self = Self { fields: &["title", "description"] };
}

/// What Markdown has here beyond `CommonMark`.
pub const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_GFM)
    .union(Options::ENABLE_YAML_STYLE_METADATA_BLOCKS)
    .union(Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS);

/// The title and the description that the front matter of `text` tells.
pub fn fields(text: &str) -> BTreeMap<&'static str, String> {
    let mut fields = BTreeMap::new();
    let start = text.trim_start_matches('\u{FEFF}');
    let Some((mark, rest)) = ["---", "+++"].into_iter().find_map(|mark| Some((mark, start.strip_prefix(mark)?))) else {
        return fields;
    };
    let Some(end) = rest.find(&format!("\n{mark}")) else { return fields };
    for key in Markdown::DEFAULT.fields {
        let blocks = front::blocks(&rest[..end], Span::new(0, end), &[key]);
        let lines = blocks.iter().flat_map(|block| &block.lines).map(|line| line.of(rest));
        let value = lines.collect::<Vec<_>>().join(" ");
        if !value.is_empty() {
            fields.insert(*key, value);
        }
    }
    fields
}

impl Format for Markdown<'_> {
    fn name(&self) -> &'static str {
        "markdown"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["md", "markdown", "mdown", "mkd"]
    }

    fn blocks(&self, source: &str, _: &Locale) -> Vec<Block> {
        let start = if source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 };
        let text = &source[start..];
        let events = Parser::new_ext(text, OPTIONS).into_offset_iter();
        let mut blocks = reader::blocks(text, events, self.fields);
        if start > 0 {
            for block in &mut blocks {
                block.shift(start);
            }
        }
        blocks
    }
}
