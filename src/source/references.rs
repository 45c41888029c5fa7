//! What HTML writes inside a line: character references and tags.

use super::{Code, Role};
use pulldown_cmark::{Event, Parser};

/// The character reference that `text` begins with: its length and what it stands for. `CommonMark` takes over the names
/// of HTML, so its parser reads it. References without a semicolon, which HTML has for old names, are none here.
pub(super) fn read(text: &str) -> Option<(usize, String)> {
    const LONGEST: usize = 33;
    let end = text.bytes().take(LONGEST).position(|byte| byte == b';')? + 1;
    let reference = &text[..end];
    let sound = reference[1..end - 1].bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'#');
    if !sound {
        return None;
    }
    let mut texts = Parser::new(reference).filter_map(|event| match event {
        Event::Text(text) if *text != *reference => Some(text.to_string()),
        _ => None,
    });
    texts.next().map(|character| (end, character))
}

/// How a character reference that stands for `text` is shown to people: as the characters, unless one of them
/// `is_markup`, or nobody could see them. None where the reference has to stay.
pub(super) fn shown(text: &str, is_markup: impl Fn(char) -> bool) -> Option<String> {
    let plain = |character: char| {
        let seen = !character.is_control() && !is_unseen(character) && character != ' ';
        seen && !is_markup(character)
    };
    (!text.is_empty() && text.chars().all(plain)).then(|| text.to_owned())
}

/// Characters without a width or a shape of their own, and line ends.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFFD}')
}

/// A tag, as far as it matters here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag<'s> {
    /// Opens an element.
    Open(&'s str),
    /// Closes one.
    Close(&'s str),
    /// Is an element without content.
    Void,
    /// A comment.
    Comment,
    /// Anything else.
    Other,
}

/// What `markup`, one tag or comment, is.
pub(super) fn tag(markup: &str) -> Tag<'_> {
    if markup.starts_with("<!--") {
        return Tag::Comment;
    }
    let inside = markup.trim_start_matches('<');
    let (name, closes) = inside.strip_prefix('/').map_or((inside, false), |name| (name, true));
    let length = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
    let name = &name[..length];
    match (name.is_empty(), closes) {
        (true, _) => Tag::Other,
        (_, true) => Tag::Close(name),
        _ if markup.ends_with("/>") || is_void(name) => Tag::Void,
        _ => Tag::Open(name),
    }
}

/// Whether elements called `name` have no content.
pub(super) fn is_void(name: &str) -> bool {
    const VOID: [&str; 13] =
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    VOID.iter().any(|void| name.eq_ignore_ascii_case(void))
}

/// Tags that are open in a block, with the code of each.
#[derive(Debug, Default)]
pub(super) struct Tags {
    open: Vec<(String, usize)>,
    pair: Option<(usize, u32)>,
}

impl Tags {
    /// Tags that stay open at once; one that is opened inside more stands alone.
    const DEEPEST: usize = 64;

    /// The role of the tag `markup`, which will be the code number `index`; `pairs` counts the pairs of the block. Call
    /// [`Tags::settle`] next.
    pub(super) fn role(&mut self, markup: &str, index: usize, pairs: &mut u32) -> Role {
        match tag(markup) {
            Tag::Comment => Role::Comment,
            Tag::Open(name) => {
                if self.open.len() < Self::DEEPEST {
                    self.open.push((name.to_ascii_lowercase(), index));
                }
                Role::Mark
            }
            Tag::Close(name) => match self.open.iter().rposition(|(open, _)| name.eq_ignore_ascii_case(open)) {
                Some(at) => {
                    let pair = *pairs;
                    *pairs += 1;
                    self.pair = Some((self.open[at].1, pair));
                    self.open.truncate(at);
                    Role::Close { pair }
                }
                None => Role::Mark,
            },
            Tag::Void | Tag::Other => Role::Mark,
        }
    }

    /// Let the code that the last tag closed open its pair.
    pub(super) fn settle(&mut self, codes: &mut [Code]) {
        if let Some((index, pair)) = self.pair.take() {
            codes[index].role = Role::Open { pair, attribute: false };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_shown_where_that_is_safe() {
        let shown = |text| shown(text, |character| character.is_ascii_punctuation());
        assert_eq!(shown("é").as_deref(), Some("é"));
        assert_eq!(shown("\u{A0}").as_deref(), Some("\u{A0}"));
        for hidden in ["<", "&", "\"", "*", "\u{AD}", "\u{200B}", "\n", " ", "\u{85}", ""] {
            assert_eq!(shown(hidden), None, "{hidden:?}");
        }
    }

    #[test]
    fn references_are_read() {
        assert_eq!(read("&eacute;t&eacute;"), Some((8, "é".to_owned())));
        assert_eq!(read("&#xA0;"), Some((6, "\u{A0}".to_owned())));
        assert_eq!(read("&nbsp;"), Some((6, "\u{A0}".to_owned())));
        assert_eq!(read("&#10;"), Some((5, "\n".to_owned())));
        for other in ["&", "&;", "&eacute", "&nowhere;", "&a b;", "&é;"] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn tags_are_told_apart() {
        assert_eq!(tag("<a href='x'>"), Tag::Open("a"));
        assert_eq!(tag("</a >"), Tag::Close("a"));
        assert_eq!(tag("<br>"), Tag::Void);
        assert_eq!(tag("<x-y/>"), Tag::Void);
        assert_eq!(tag("<!-- a -->"), Tag::Comment);
        assert_eq!(tag("<?php ?>"), Tag::Other);
    }
}
