//! HTML5.
//!
//! The tokenizer tells where everything stands in the source; nothing is built, mended or cleaned, and nothing is
//! written but the texts. To translate are: the text of blocks, the title, the attributes that people read (`alt`,
//! `title`, `aria-label`, `placeholder`, the description in a `meta`, the caption of a button). What stands inside a line
//! is a code of it; `code` and its kin, and pictures drawn in the page, are one code with their content. `script`,
//! `style`, `pre` and other raw text are skeleton, and so is what says `translate="no"`, has the class `notranslate` or
//! another language than the source. `br` ends a segment.
//!
//! Character references are shown as the characters that they stand for, but for those that would be read as markup or
//! that nobody could see. A target is written as it was typed.
//!
//! Comments direct what follows, see [`super::directives`].

mod attributes;
mod elements;
mod leaf;
mod nesting;
mod reader;
mod tokens;

use super::{Block, Format};
use crate::model::Locale;

/// HTML5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Html;

impl Format for Html {
    fn name(&self) -> &'static str {
        "html"
    }

    fn extensions(&self) -> &'static [&'static str] {
        &["html", "htm", "xhtml"]
    }

    fn blocks(&self, source: &str, locale: &Locale) -> Vec<Block> {
        reader::blocks(source, tokens::tokens(source), locale)
    }
}
