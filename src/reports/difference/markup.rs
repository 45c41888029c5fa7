//! Both texts in one, for pages and comments.

use super::{Change, Piece, seen, words};
use crate::reports::{markdown::escaped, template, visible};

/// What changed from `old` to `new` in one line of Markdown.
pub fn markdown(old: &str, new: &str) -> String {
    words(old, new).into_iter().map(|piece| tagged(piece, escaped)).collect()
}

/// What changed from `old` to `new` in HTML; white space counts, so its place should keep it (`white-space: pre-wrap`).
pub fn html(old: &str, new: &str) -> String {
    words(old, new).into_iter().map(|piece| tagged(piece, |text| template::markup(&visible::lines(text)))).collect()
}

fn tagged(piece: Piece<'_>, escape: impl Fn(&str) -> String) -> String {
    match piece.change {
        Change::Kept => escape(piece.text),
        Change::Removed => format!("<del>{}</del>", escape(&seen(piece.text))),
        Change::Added => format!("<ins>{}</ins>", escape(&seen(piece.text))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stay_texts() {
        assert_eq!(html("<b> un", "<b> deux & trois"), "&lt;b&gt; <del>un</del><ins>deux &amp; trois</ins>");
        assert_eq!(markdown("*un* a", "*une* a"), "\\*<del>un</del><ins>une</ins>\\* a");
    }
}
