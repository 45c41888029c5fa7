//! The wordings of a language with their roles, found token by token.

use super::cut::{Cut, Token};
use super::role::Role;
use crate::text::phrases::{Case, agrees};
use rustc_hash::FxHashMap;

/// The wordings of a language with their roles.
#[derive(Debug, Default)]
pub struct Lexicon {
    edges: FxHashMap<(u32, u64), u32>,
    /// For each node the wordings that end there.
    ends: Vec<Vec<Entry>>,
    /// For each first token of wordings that a value can begin with, whether it is all of one.
    starts: FxHashMap<u64, bool>,
}

/// A wording found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// Its role.
    pub role: Role,
    /// The token behind it.
    pub next: usize,
}

#[derive(Debug)]
struct Entry {
    role: Role,
    wording: String,
    case: Case,
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
        if self.ends.is_empty() {
            self.ends.push(Vec::new());
        }
        let tokens = Cut::new(wording, &[]).tokens;
        let mut node = 0;
        for token in &tokens {
            let next = u32::try_from(self.ends.len()).expect("fewer than 2^32 nodes");
            node = *self.edges.entry((node, token.key)).or_insert(next);
            if node == next {
                self.ends.push(Vec::new());
            }
        }
        if let Some(first) = tokens.first().filter(|_| role.starts()) {
            *self.starts.entry(first.key).or_default() |= tokens.len() == 1;
        }
        self.ends[node as usize].push(Entry { role, wording: wording.to_owned(), case });
    }

    /// Whether a value may begin at token `at`: where no wording has it alone, the next token must go on with one.
    pub fn may_start(&self, cut: &Cut<'_>, at: usize) -> bool {
        let Some(token) = cut.tokens.get(at) else { return false };
        self.starts.get(&token.key).is_some_and(|alone| {
            let goes_on = |next: &Token| {
                self.edges.get(&(0, token.key)).is_some_and(|node| self.edges.contains_key(&(*node, next.key)))
            };
            *alone || cut.tokens.get(at + 1).is_some_and(goes_on)
        })
    }

    /// Put every wording at token `at` into `found`, shorter ones first.
    pub fn wordings_at(&self, cut: &Cut<'_>, at: usize, found: &mut Vec<Wording>) {
        let mut node = 0;
        let start = cut.tokens[at].span.start;
        for (next, token) in (at + 1..).zip(&cut.tokens[at..]) {
            let Some(child) = self.edges.get(&(node, token.key)) else { break };
            node = *child;
            let written = &cut.text[start..token.span.end];
            let here = self.ends[node as usize].iter().filter(|entry| entry.is(written));
            found.extend(here.map(|entry| Wording { role: entry.role, next }));
        }
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
