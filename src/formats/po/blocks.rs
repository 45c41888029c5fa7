//! Where entries begin and end, decided from the kinds of lines alone: a broken string ends nobody else's entry.

use super::line::{Kind, Line};

/// Lines that belong together.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'l, 't> {
    /// The lines, without blank ones at the end.
    pub(super) lines: &'l [Line<'t>],
    /// How far the entry has come.
    pub(super) stage: Stage,
}

/// How far an entry has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Comments, and nothing else yet.
    Comments,
    /// Its context.
    Context,
    /// Its source.
    Source,
    /// The plural of its source.
    Plural,
    /// Its target: it is complete.
    Target,
    /// A `domain` line.
    Domain,
    /// Line `.0` of the block should not stand where it stands.
    Broken(usize),
}

/// Give the blocks of `lines` to `take`, in order.
pub(super) fn blocks<'t>(lines: impl Iterator<Item = Line<'t>>, mut take: impl FnMut(Block<'_, 't>)) {
    let mut open = Open { lines: Vec::new(), stage: Stage::Comments, obsolete: false, has_source: false };
    for line in lines {
        if open.is_over_at(&line) {
            take(Block { lines: &open.lines, stage: open.stage });
            open.lines.clear();
            open.stage = Stage::Comments;
            open.has_source = false;
        }
        if line.kind != Kind::Blank {
            open.push(line);
        }
    }
    if !open.lines.is_empty() {
        take(Block { lines: &open.lines, stage: open.stage });
    }
}

/// The entry that is being read.
struct Open<'t> {
    lines: Vec<Line<'t>>,
    stage: Stage,
    /// Whether its statements are obsolete.
    obsolete: bool,
    /// Whether a `msgid` or a `msgstr` was seen: the next `msgid` belongs to another entry.
    has_source: bool,
}

impl<'t> Open<'t> {
    /// Whether `line` ends the entry. Comments stay open over blank lines: they belong to the entry that follows.
    fn is_over_at(&self, line: &Line<'t>) -> bool {
        if matches!(self.stage, Stage::Comments | Stage::Domain) {
            return self.stage == Stage::Domain;
        }
        let another = self.has_source || line.obsolete != self.obsolete;
        match line.kind {
            kind if line.is_comment() || matches!(kind, Kind::Blank | Kind::Domain) => true,
            Kind::Context => another || self.stage == Stage::Context,
            Kind::Source => another,
            _ => false,
        }
    }

    fn push(&mut self, line: Line<'t>) {
        let index = self.lines.len();
        if !line.is_comment() {
            let first = self.stage == Stage::Comments;
            self.stage = match self.stage {
                // The first fault counts.
                Stage::Broken(first) => Stage::Broken(first),
                _ if !first && line.obsolete != self.obsolete => Stage::Broken(index),
                stage => next(stage, line.kind).unwrap_or(Stage::Broken(index)),
            };
            self.obsolete = if first { line.obsolete } else { self.obsolete };
            self.has_source |= matches!(line.kind, Kind::Source | Kind::Target | Kind::PluralTarget);
        }
        self.lines.push(line);
    }
}

/// The stage after a line of `kind`; none when the line should not stand there.
const fn next(stage: Stage, kind: Kind) -> Option<Stage> {
    match (stage, kind) {
        (Stage::Comments, Kind::Context) => Some(Stage::Context),
        (Stage::Comments, Kind::Domain) => Some(Stage::Domain),
        (Stage::Comments | Stage::Context, Kind::Source) => Some(Stage::Source),
        (Stage::Source, Kind::Plural) => Some(Stage::Plural),
        (Stage::Source, Kind::Target) | (Stage::Plural | Stage::Target, Kind::PluralTarget) => Some(Stage::Target),
        (Stage::Context | Stage::Source | Stage::Plural | Stage::Target, Kind::More) => Some(stage),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::line::lines;
    use super::*;

    fn check(text: &str, expected: &[(&str, Stage)]) {
        let mut found = Vec::new();
        blocks(lines(text), |block| {
            let lines: Vec<&str> = block.lines.iter().map(|line| line.text).collect();
            found.push((lines.join("|"), block.stage));
        });
        let found: Vec<(&str, Stage)> = found.iter().map(|(lines, stage)| (lines.as_str(), *stage)).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn comments_belong_to_what_follows() {
        let entry = "# a|# b|msgid \"c\"|\"d\"|msgstr \"e\"";
        check(
            "# a\n\n# b\nmsgid \"c\"\n\"d\"\nmsgstr \"e\"\n\n\n# f",
            &[(entry, Stage::Target), ("# f", Stage::Comments)],
        );
    }

    #[test]
    fn entries_need_no_blank_line_between_them() {
        let text = "msgid \"a\"\nmsgstr \"b\"\n#. x\nmsgctxt \"2\"\nmsgid \"a\"\nmsgstr \"b\"\n#~ msgid \"c\"\n#~ msgstr \"d\"\n";
        check(
            text,
            &[
                ("msgid \"a\"|msgstr \"b\"", Stage::Target),
                ("#. x|msgctxt \"2\"|msgid \"a\"|msgstr \"b\"", Stage::Target),
                ("#~ msgid \"c\"|#~ msgstr \"d\"", Stage::Target),
            ],
        );
    }

    #[test]
    fn a_broken_entry_does_not_swallow_its_neighbours() {
        check(
            "msgid \"a\"\nmsgid \"b\"\nmsgstr \"c\"\nd\nmsgid \"e\"\nmsgstr \"f\"",
            &[
                ("msgid \"a\"", Stage::Source),
                ("msgid \"b\"|msgstr \"c\"|d", Stage::Broken(2)),
                ("msgid \"e\"|msgstr \"f\"", Stage::Target),
            ],
        );
        check(
            "msgstr \"a\"\n\nb\n\ndomain \"c\"\nmsgid \"d\"\nmsgstr \"e\"\nmsgstr \"f\"\n",
            &[
                ("msgstr \"a\"", Stage::Broken(0)),
                ("b", Stage::Broken(0)),
                ("domain \"c\"", Stage::Domain),
                ("msgid \"d\"|msgstr \"e\"|msgstr \"f\"", Stage::Broken(2)),
            ],
        );
    }

    #[test]
    fn a_broken_entry_is_not_torn() {
        check(
            "msgctxt \"a\"\nb\nmsgid \"c\"\nmsgstr \"d\"",
            &[("msgctxt \"a\"|b|msgid \"c\"|msgstr \"d\"", Stage::Broken(1))],
        );
        check("msgid \"a\"\n#~ msgstr \"b\"", &[("msgid \"a\"|#~ msgstr \"b\"", Stage::Broken(1))]);
    }

    #[test]
    fn plurals_are_one_entry() {
        check(
            "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"",
            &[("msgid \"a\"|msgid_plural \"b\"|msgstr[0] \"c\"|msgstr[1] \"d\"", Stage::Target)],
        );
    }
}
