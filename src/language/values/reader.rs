//! The walk over a text: at each place where a value may begin, the longest reading is taken.

use super::cut::{Token, TokenKind, cut};
use super::lexicon::{Found as Wording, Lexicon};
use super::reading::Reading;
use super::numerals::Numeral;
use super::role::{Role, Way};
use super::{clock, codes, counts, dates, ordinals, periods, ranges};
use crate::text::Span;
use std::cell::{Cell, RefCell};
use std::ops::Range;

/// What the reading of a language needs to know beside its wordings.
#[derive(Debug)]
pub struct Grammar {
    /// The wordings.
    pub lexicon: fn() -> &'static Lexicon,
    /// The decimal mark.
    pub decimal: char,
    /// The mark between groups of figures, beside spaces.
    pub group: char,
    /// Whether spaces between groups of figures are the custom.
    pub spaced_groups: bool,
    /// Whether a space before a percent sign is the custom.
    pub spaced_percent: bool,
    /// Where « et » may stand in a numeral.
    pub numeral_and: NumeralAnd,
    /// Whether a date may name its month before its day.
    pub month_first: bool,
    /// Whether days and months begin with a capital.
    pub capital_days: bool,
}

/// Where the conjunction may stand in a numeral.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumeralAnd {
    /// Between tens and one or eleven: « vingt et un ».
    BeforeOne,
    /// Behind hundreds and thousands: `a hundred and five`.
    AfterHundred,
}

/// A text in the course of being read.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) tokens: Vec<Token>,
    pub(super) grammar: &'t Grammar,
    pub(super) lexicon: &'static Lexicon,
    /// The first token that no reading has taken.
    pub(super) free: usize,
    known: RefCell<Known>,
    /// The numeral that was read last, with its token.
    pub(super) numeral: Cell<Option<(usize, Option<Numeral>)>>,
}

/// The wordings found so far, and where those of each token stand among them.
#[derive(Default)]
struct Known {
    wordings: Vec<Wording>,
    at: Vec<Option<Range<u32>>>,
}

/// A reading, with the tokens from the first to the one behind the last.
pub(super) struct Found {
    pub(super) reading: Reading,
    pub(super) start: usize,
    pub(super) next: usize,
}

/// Read the values of `text` in text order. Nothing is read inside the spans of `closed`.
pub fn read(grammar: &Grammar, text: &str, closed: &[Span]) -> Vec<Reading> {
    let mut reader = Reader::new(text, cut(text, closed), grammar);
    let mut readings = Vec::new();
    let mut at = 0;
    while at < reader.tokens.len() {
        match reader.longest_at(at) {
            Some(found) => {
                at = found.next;
                reader.free = at;
                readings.push(found.reading);
            }
            None => at += 1,
        }
    }
    readings
}

/// Whether a number behind the last word of `text` belongs to it: « article 5 », « mardi 11 ».
pub fn takes_number(grammar: &Grammar, text: &str) -> bool {
    let start = text
        .rfind(|letter: char| !letter.is_alphabetic())
        .map_or(0, |at| at + text[at..].chars().next().map_or(1, char::len_utf8));
    let word = &text[start..];
    let takes = |role| {
        let calendar = matches!(role, Role::Month(_) | Role::MonthPerhaps(_) | Role::Weekday(_));
        (calendar || matches!(role, Role::Numbered | Role::NumberSign | Role::NumberSigns)).then_some(())
    };
    let tokens = cut(word, &[]);
    let mut wordings = Vec::new();
    if !tokens.is_empty() {
        (grammar.lexicon)().wordings_at(word, &tokens, 0, &mut wordings);
    }
    wordings.into_iter().any(|wording| takes(wording.role).is_some())
}

/// A way to read a value.
type Find = fn(&Reader<'_>, usize) -> Option<Found>;

/// The ways to read a value, in the order in which they stand when they are equally long.
const WAYS: [(Way, Find); 6] = [
    (Way::Date, dates::find),
    (Way::Clock, clock::find),
    (Way::Period, periods::find),
    (Way::Ordinal, ordinals::find),
    (Way::Count, counts::find),
    (Way::Code, codes::find),
];

impl<'t> Reader<'t> {
    fn new(text: &'t str, tokens: Vec<Token>, grammar: &'t Grammar) -> Self {
        let known = Known { wordings: Vec::new(), at: vec![None; tokens.len()] };
        Self { text, tokens, grammar, lexicon: (grammar.lexicon)(), free: 0, known: RefCell::new(known), numeral: Cell::new(None) }
    }

    /// The longest reading that begins at token `at`, ranges included.
    fn longest_at(&self, at: usize) -> Option<Found> {
        self.single_at(at).map(|found| ranges::extend(self, found))
    }

    /// The longest reading that begins at token `at`, ranges left out.
    pub(super) fn single_at(&self, at: usize) -> Option<Found> {
        let token = self.tokens.get(at)?;
        let may_start = match token.kind {
            TokenKind::Figures => true,
            TokenKind::Word => self.lexicon.starts(token) && !self.is_elided(at) && !self.is_article(at),
            TokenKind::Mark => self.lexicon.starts(token),
            TokenKind::Closed => false,
        };
        if !may_start {
            return None;
        }
        if codes::is_glued(self, at) && token.kind == TokenKind::Figures {
            return codes::find(self, at);
        }
        let mut best: Option<Found> = None;
        let figures = token.kind == TokenKind::Figures;
        let ways = WAYS.iter().filter(|(way, _)| figures || self.is_any(at, |role| role.begins(*way)));
        for found in ways.filter_map(|(_, find)| find(self, at)).filter(|found| self.ends_whole(found.next)) {
            if best.as_ref().is_none_or(|best| found.next > best.next) {
                best = Some(found);
            }
        }
        best
    }

    /// Whether a lone letter is no abbreviation that a number hangs on to: the « s » of « s’est », and not that of « S1 ».
    fn is_elided(&self, at: usize) -> bool {
        let number = self.figures(at + 1).is_some() || matches!(self.mark(at + 1), Some('°' | 'º'));
        self.tokens[at].span.len() == 1 && !(self.touches(at + 1) && number)
    }

    /// Whether « un » is an article: nothing that it could count follows.
    fn is_article(&self, at: usize) -> bool {
        let Some(next) = self.is(at, Role::Small(1)) else { return false };
        !self.is_any(at, |role| role != Role::Small(1)) && !self.is_any(self.past_hyphen(next), Role::follows_one)
    }

    /// Whether a wording at token `at` has a role that `wanted` takes.
    pub(super) fn is_any(&self, at: usize, wanted: impl Fn(Role) -> bool) -> bool {
        self.find(at, |role| wanted(role).then_some(())).is_some()
    }

    /// Whether no letters or figures hang on to what ends before token `next`.
    fn ends_whole(&self, next: usize) -> bool {
        let solid = |at: usize| self.is_word(at) || self.figures(at).is_some();
        !(self.touches(next) && solid(next) && solid(next - 1))
    }

    /// The text of token `at`; empty past the end.
    pub(super) fn word(&self, at: usize) -> &'t str {
        self.tokens.get(at).map_or("", |token| token.span.of(self.text))
    }

    /// The figures of token `at`, if it is a run of figures.
    pub(super) fn figures(&self, at: usize) -> Option<&'t str> {
        (self.tokens.get(at)?.kind == TokenKind::Figures).then(|| self.word(at))
    }

    /// The mark of token `at`, if it is one.
    pub(super) fn mark(&self, at: usize) -> Option<char> {
        if self.tokens.get(at)?.kind != TokenKind::Mark {
            return None;
        }
        self.word(at).chars().next()
    }

    /// Whether token `at` is a word.
    pub(super) fn is_word(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| token.kind == TokenKind::Word)
    }

    /// Whether nothing stands between token `at` and the one before it.
    pub(super) fn touches(&self, at: usize) -> bool {
        at > 0 && at < self.tokens.len() && self.tokens[at - 1].span.end == self.tokens[at].span.start
    }

    /// What stands between token `at` and the one before it.
    pub(super) fn gap(&self, at: usize) -> &'t str {
        match (at.checked_sub(1).and_then(|before| self.tokens.get(before)), self.tokens.get(at)) {
            (Some(before), Some(token)) => &self.text[before.span.end..token.span.start],
            _ => "",
        }
    }

    /// The token behind a hyphen that touches its neighbours, or `at` itself when no hyphen stands there.
    pub(super) fn past_hyphen(&self, at: usize) -> usize {
        let hyphen = matches!(self.mark(at), Some('-' | '\u{2010}' | '\u{2011}'));
        if hyphen && self.touches(at) && self.touches(at + 1) { at + 1 } else { at }
    }

    /// The longest wording at token `at` with a role that `wanted` takes, and the next token.
    pub(super) fn find<T>(&self, at: usize, wanted: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        if at >= self.tokens.len() {
            return None;
        }
        let mut known = self.known.borrow_mut();
        let Known { wordings, at: places } = &mut *known;
        let range = places[at].get_or_insert_with(|| {
            let first = index(wordings.len());
            self.lexicon.wordings_at(self.text, &self.tokens, at, wordings);
            first..index(wordings.len())
        });
        let found = &wordings[range.start as usize..range.end as usize];
        found.iter().rev().find_map(|wording| Some((wanted(wording.role)?, wording.next)))
    }

    /// The token behind the wording of role `role` at token `at`.
    pub(super) fn is(&self, at: usize, role: Role) -> Option<usize> {
        self.find(at, |other| (other == role).then_some(())).map(|((), next)| next)
    }

    /// The token behind the wording of role `role` at token `at`, or `at` itself.
    pub(super) fn skip(&self, at: usize, role: Role) -> usize {
        self.is(at, role).unwrap_or(at)
    }

    /// The first token of the free wording that ends before token `at` with a role that `wanted` takes.
    pub(super) fn find_before<T>(&self, at: usize, wanted: impl Fn(Role) -> Option<T>) -> Option<(T, usize)> {
        const LONGEST: usize = 4;
        let first = self.free.max(at.saturating_sub(LONGEST));
        (first..at).find_map(|start| {
            let (made, next) = self.find(start, &wanted)?;
            (next == at).then_some((made, start))
        })
    }

    /// The first token of the free wording of role `role` that ends before token `at`.
    pub(super) fn before(&self, at: usize, role: Role) -> Option<usize> {
        self.find_before(at, |other| (other == role).then_some(())).map(|((), start)| start)
    }

    /// Whether a wording of role `role` ends before token `at`, taken or not.
    pub(super) fn follows(&self, at: usize, role: Role) -> bool {
        (at.saturating_sub(4)..at).any(|start| self.is(start, role) == Some(at))
    }

    /// The span of the tokens from `start` to the one before `next`.
    pub(super) fn span(&self, start: usize, next: usize) -> Span {
        Span::new(self.tokens[start].span.start, self.tokens[next - 1].span.end)
    }

    /// Whether the token begins with a capital.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.word(at).chars().next().is_some_and(char::is_uppercase)
    }
}

fn index(length: usize) -> u32 {
    u32::try_from(length).expect("fewer than 2^32 wordings in a text")
}
