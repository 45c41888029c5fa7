//! Plain text, in the manner of a briefing: paragraphs, headings, lists, notes and a list of sources.

mod endings;
mod entries;
mod layout;
mod lines;
mod markers;
mod paragraphs;

pub use layout::Layout;

use super::{Block, Format};
use crate::model::Locale;

/// Plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Text {
    /// What a line break means.
    pub layout: Layout,
}

impl Text {
    /// Plain text whose layout is seen from the text itself.
    pub const DETECT: Self = Self { layout: Layout::Detect };
}

impl Format for Text {
    fn name(&self) -> &'static str {
        "text"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["txt", "text"]
    }

    fn blocks(&self, source: &str, _: &Locale) -> Vec<Block> {
        let mut lines = lines::lines(source);
        entries::number(source, &mut lines);
        paragraphs::blocks(source, &lines, self.layout.flow(source, &lines))
    }
}
