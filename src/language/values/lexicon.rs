//! The wordings of a language with their roles, found token by token.

use super::cut::{Cut, Token};
use super::role::{Role, Ways};
use crate::text::phrases::{Case, agrees};
use rustc_hash::FxHashMap;

/// The wordings of a language with their roles.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// The nodes behind the first tokens of wordings.
    first: FxHashMap<u64, u32>,
    /// Their keys.
    known: Filter,
    edges: FxHashMap<(u32, u64), u32>,
    nodes: Vec<Node>,
    /// The first keys of wordings that a value can begin with.
    starts: Filter,
    /// The keys of wordings of one token that a value can begin with.
    alone: Filter,
    /// The first two tokens of longer wordings that a value can begin with.
    opening: Filter,
}

/// What is known behind some tokens of a wording.
#[derive(Debug, Default)]
struct Node {
    /// The wordings that end there.
    ends: Vec<Entry>,
    /// Whether others go on.
    goes_on: bool,
}

/// A wording found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// Its role.
    pub role: Role,
    /// What can begin with it.
    pub ways: Ways,
    /// The token behind it.
    pub next: usize,
}

#[derive(Debug)]
struct Entry {
    role: Role,
    ways: Ways,
    wording: String,
    case: Case,
    /// Whether the entry before it has the same wording in the same case.
    repeated: bool,
}

impl Lexicon {
    /// Read a table: a line has a role, its value, and wordings separated by `|`, with tabs between; `#` begins a
    /// comment. A wording behind `=` keeps its case.
    ///
    /// # Panics
    /// When the table names a role that there is none of: the tables are part of the program.
    pub fn read(&mut self, table: &'static str) {
        for line in rows(table) {
            let mut cells = line.split('\t');
            let name = cells.next().unwrap_or_default();
            let value = cells.next().unwrap_or_default();
            let role = Role::parse(name, value).unwrap_or_else(|| panic!("a role of the tables: {line}"));
            for wording in wordings(cells.next().unwrap_or_default()) {
                match wording.strip_prefix('=') {
                    Some(kept) => self.insert(role, kept, Case::Kept),
                    None => self.insert(role, wording, Case::Any),
                }
            }
        }
    }

    /// Add a wording.
    ///
    /// # Panics
    /// Beyond 4 billion tokens.
    pub fn insert(&mut self, role: Role, wording: &str, case: Case) {
        let tokens = Cut::new(wording, &[]).tokens;
        let [first, behind @ ..] = tokens.as_slice() else { return };
        let ways = Ways::beginning_with(role);
        if !ways.is_empty() {
            self.starts.insert(first.key);
            match behind {
                [] => self.alone.insert(first.key),
                [second, ..] => self.opening.insert(pair(first, second)),
            }
        }
        let end = self.path(&tokens);
        let ends = &mut self.nodes[end as usize].ends;
        let repeated = ends.last().is_some_and(|last| last.wording == wording && last.case == case);
        ends.push(Entry { role, ways, wording: wording.to_owned(), case, repeated });
    }

    /// The node behind `tokens`, new where there is none.
    fn path(&mut self, tokens: &[Token]) -> u32 {
        let mut node = None;
        for token in tokens {
            let new = u32::try_from(self.nodes.len()).expect("fewer than 2^32 nodes");
            let next = if let Some(node) = node {
                self.nodes[node as usize].goes_on = true;
                *self.edges.entry((node, token.key)).or_insert(new)
            } else {
                self.known.insert(token.key);
                *self.first.entry(token.key).or_insert(new)
            };
            if next == new {
                self.nodes.push(Node::default());
            }
            node = Some(next);
        }
        node.expect("a wording has tokens")
    }

    /// Whether a value may begin at token `at`: most tokens are turned away, no beginning is.
    #[inline]
    pub fn may_start(&self, cut: &Cut<'_>, at: usize) -> bool {
        let token = &cut.tokens[at];
        let opens = || cut.tokens.get(at + 1).is_some_and(|next| self.opening.may_have(pair(token, next)));
        self.starts.may_have(token.key) && (self.alone.may_have(token.key) || opens())
    }

    /// Whether a wording may stand at `token`: most tokens are turned away, no wording is.
    #[inline]
    pub fn may_word(&self, token: &Token) -> bool {
        self.known.may_have(token.key)
    }

    /// Put every wording at token `at` into `found`, shorter ones first.
    pub fn wordings_at(&self, cut: &Cut<'_>, at: usize, found: &mut Vec<Wording>) {
        let start = cut.tokens[at].span.start;
        let mut node = self.first.get(&cut.tokens[at].key);
        for (next, token) in (at + 1..).zip(&cut.tokens[at..]) {
            let Some(here) = node.map(|node| &self.nodes[*node as usize]) else { break };
            here.add_to(found, &cut.text[start..token.span.end], next);
            let behind = cut.tokens.get(next).filter(|_| here.goes_on);
            node = behind.zip(node).and_then(|(behind, node)| self.edges.get(&(*node, behind.key)));
        }
    }
}

/// What two tokens are together.
fn pair(first: &Token, second: &Token) -> u64 {
    first.key.rotate_left(7) ^ second.key
}

impl Node {
    /// Put those of its wordings into `found` that are `written` before token `next`.
    fn add_to(&self, found: &mut Vec<Wording>, written: &str, next: usize) {
        let mut fits = false;
        for entry in &self.ends {
            if !entry.repeated {
                fits = entry.is(written);
            }
            if fits {
                found.push(Wording { role: entry.role, ways: entry.ways, next });
            }
        }
    }
}

/// A set of keys that is told by one bit each: what is in it is never denied, little else is let through.
#[derive(Debug)]
struct Filter(Box<[u64; FILTER / 64]>);

/// Bits of a filter: 4 KiB, sparse for a thousand keys.
const FILTER: usize = 1 << 15;

impl Filter {
    fn insert(&mut self, key: u64) {
        let (slot, bit) = Self::place(key);
        self.0[slot] |= bit;
    }

    #[inline]
    fn may_have(&self, key: u64) -> bool {
        let (slot, bit) = Self::place(key);
        self.0[slot] & bit != 0
    }

    #[expect(clippy::cast_possible_truncation, reason = "below the bits of a filter")]
    const fn place(key: u64) -> (usize, u64) {
        let index = key as usize % FILTER;
        (index / 64, 1 << (index % 64))
    }
}

impl Default for Filter {
    fn default() -> Self {
        Self(Box::new([0; FILTER / 64]))
    }
}

impl Entry {
    /// Whether `written` is the wording.
    fn is(&self, written: &str) -> bool {
        let plain = match self.case {
            Case::Any => self.wording.eq_ignore_ascii_case(written),
            Case::Kept => self.wording == written,
        };
        plain || agrees(&self.wording, written, self.case)
    }
}

/// The lines of a table that are not empty and no comment.
pub fn rows(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The wordings of a cell.
pub fn wordings(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split('|').filter(|wording| !wording.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str =
        "half-noun\t\tla moitié\nthe\t\tla|le\nof\t\tde\nfrom\t\tde\nmonth\t5\tmai\nscale-letter\t6\t=M\n";

    /// Whether a value may begin at the first token of `text`, and the roles there with the tokens behind.
    fn check(text: &str, starts: bool, expected: &[(Role, usize)]) {
        let mut lexicon = Lexicon::default();
        lexicon.read(TABLE);
        let cut = Cut::new(text, &[]);
        let mut found = Vec::new();
        lexicon.wordings_at(&cut, 0, &mut found);
        let roles: Vec<_> = found.iter().map(|wording| (wording.role, wording.next)).collect();
        assert_eq!((roles.as_slice(), lexicon.may_start(&cut, 0)), (expected, starts), "{text}");
        assert!(roles.is_empty() || lexicon.may_word(&cut.tokens[0]), "{text}");
    }

    #[test]
    fn shorter_wordings_come_first() {
        check("La Moitié", true, &[(Role::The, 1), (Role::HalfNoun, 2)]);
        check("la", false, &[(Role::The, 1)]);
        check("la fin", false, &[(Role::The, 1)]);
        check("moitié", false, &[]);
    }

    #[test]
    fn every_role_of_a_wording_is_found() {
        check("de mai", false, &[(Role::Of, 1), (Role::From, 1)]);
        check("MAI", true, &[(Role::Month(5), 1)]);
    }

    #[test]
    fn letters_are_compared_and_not_keys_alone() {
        check("dé", false, &[]);
        check("M", false, &[(Role::ScaleLetter(6), 1)]);
        check("m", false, &[]);
    }
}
