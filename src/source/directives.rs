//! Comments in a source that direct what becomes of the text behind them.
//!
//! ```text
//! <!-- visavis-skip -->              the next block is no text to translate
//! <!-- visavis-skip-start -->        nothing is, from here …
//! <!-- visavis-skip-end -->          … to here
//! <!-- visavis-comment: a word -->   a note on the next segment, for those who translate it
//! <!-- visavis-merge -->             the next paragraph is one segment, however many sentences it has
//! ```

/// What a comment directs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Directive<'s> {
    /// Leave the next block as it is.
    Skip,
    /// Leave everything as it is from here on.
    SkipStart,
    /// Leave no more as it is.
    SkipEnd,
    /// A note on the next segment.
    Comment(&'s str),
    /// Do not cut the next paragraph.
    Merge,
}

/// The directive that the inside of a comment is.
pub(super) fn directive(comment: &str) -> Option<Directive<'_>> {
    let text = comment.trim().strip_prefix("visavis-")?;
    match text {
        "skip" => Some(Directive::Skip),
        "skip-start" => Some(Directive::SkipStart),
        "skip-end" => Some(Directive::SkipEnd),
        "merge" => Some(Directive::Merge),
        _ => text.strip_prefix("comment:").map(|note| Directive::Comment(note.trim())),
    }
}

/// The directives in `markup`, a stretch of comments and tags.
pub(super) fn directives(markup: &str) -> impl Iterator<Item = Directive<'_>> {
    let comments = markup.split("<!--").skip(1).filter_map(|rest| rest.split_once("-->"));
    comments.filter_map(|(comment, _)| directive(comment))
}

/// What the directives so far say about the next block.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Orders {
    /// Whether it is left as it is.
    pub(super) skip: bool,
    /// Whether everything is left as it is.
    pub(super) skip_all: bool,
    /// Whether it is one segment.
    pub(super) merge: bool,
    /// What is said about it.
    pub(super) notes: Vec<String>,
}

impl Orders {
    /// Take an order.
    pub(super) fn take(&mut self, directive: &Directive<'_>) {
        match directive {
            Directive::Skip => self.skip = true,
            Directive::SkipStart => self.skip_all = true,
            Directive::SkipEnd => self.skip_all = false,
            Directive::Merge => self.merge = true,
            Directive::Comment(note) => {
                let words: Vec<&str> = note.split_whitespace().collect();
                self.notes.push(words.join(" "));
            }
        }
    }

    /// Carry the orders out on `block`, which is not skipped.
    pub(super) fn carry_out(&mut self, block: &mut super::Block) {
        block.is_whole |= std::mem::take(&mut self.merge);
        block.notes = std::mem::take(&mut self.notes);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_that_direct() {
        let found: Vec<_> =
            directives("<!--visavis-skip--> <b> <!-- visavis-comment: un mot --><!-- non --><!--").collect();
        assert_eq!(found, [Directive::Skip, Directive::Comment("un mot")]);
        assert_eq!(directive(" visavis-skip-end "), Some(Directive::SkipEnd));
        assert_eq!(directive("visavis-skip-ends"), None);
        assert_eq!(directive("skip"), None);
    }
}
