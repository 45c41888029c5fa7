//! What changed between two texts, word by word: for terminals, for patches, for Markdown and for pages.
//!
//! White space and punctuation are words of their own here; an elided word keeps its apostrophe (`l’|Union`), a number
//! its separators (`1,5`). Styles are ANSI, which `anstream` takes away where they are not wanted; what changed can be
//! told without them.

mod inline;
mod lines;
mod markup;
mod side_by_side;
mod unified;
mod words;

pub use inline::inline;
pub use markup::{html, markdown};
pub use side_by_side::side_by_side;
pub use unified::unified;
pub use words::words;

use super::visible;
use anstyle::{AnsiColor, Style};
use std::borrow::Cow;

/// A stretch of one of two texts, or of both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Piece<'t> {
    /// What became of it.
    pub change: Change,
    /// Its text.
    pub text: &'t str,
}

/// What became of a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Change {
    /// It is in both texts.
    Kept,
    /// It is in the old text alone.
    Removed,
    /// It is in the new text alone.
    Added,
}

impl Change {
    /// How it looks on a terminal.
    const fn style(self) -> Style {
        match self {
            Self::Kept => Style::new(),
            Self::Removed => AnsiColor::Red.on_default(),
            Self::Added => AnsiColor::Green.on_default(),
        }
    }
}

/// `text` in `style`.
fn styled(text: &str, style: Style) -> String {
    if text.is_empty() || style.is_plain() { text.to_owned() } else { format!("{style}{text}{style:#}") }
}

/// The text of a changed piece so that it is seen: white space that stands alone has a name or a picture.
fn seen(text: &str) -> Cow<'_, str> {
    if text.chars().any(|character| !character.is_whitespace() && visible::name(character).is_none()) {
        return Cow::Borrowed(text);
    }
    let picture = |character: char| match (character, visible::name(character)) {
        (' ', _) => "␣".to_owned(),
        (_, Some(name)) => format!("‹{name}›"),
        (other, None) => other.to_string(),
    };
    Cow::Owned(text.chars().map(picture).collect())
}
