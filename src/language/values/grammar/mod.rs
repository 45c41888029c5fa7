//! One grammar of values for all languages: at each place where a value may begin, the longest reading is taken.
//!
//! A language brings its wordings ([`Lexicon`]) and a few customs ([`Grammar`]); the modules each know how one kind of
//! value is put together.

mod amounts;
mod clock;
mod codes;
mod counts;
mod dates;
mod figures;
mod numerals;
mod ordinals;
mod periods;
mod ranges;
mod reader;
mod tokens;

use super::cut::{Cut, TokenKind};
use super::lexicon::Lexicon;
use super::reading::Reading;
use super::role::{Role, Way, Ways};
use crate::text::Span;
use reader::{Found, Reader};

/// What the reading of a language needs to know beside its wordings.
#[derive(Debug)]
pub struct Grammar {
    /// The wordings.
    pub lexicon: fn() -> &'static Lexicon,
    /// The decimal mark.
    pub decimal: char,
    /// The mark between groups of figures, beside spaces.
    pub group: char,
    /// Whether spaces between groups of figures and before a percent sign are the custom.
    pub spaced: bool,
    /// Where « et » may stand in a numeral.
    pub numeral_and: NumeralAnd,
    /// Which of day and month a date names first.
    pub order: DateOrder,
    /// How many hours the clock has.
    pub clock: ClockHours,
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

/// Which of day and month a date names first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateOrder {
    /// The day.
    DayFirst,
    /// Either; what stands behind a month may follow a comma.
    Either,
}

/// How many hours the clock has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockHours {
    /// Twenty-four.
    All,
    /// Twelve, mostly; an hour up to noon may be one of the afternoon.
    Half,
}

/// Read the values of `text` in text order. Nothing is read inside the spans of `closed`, which come in order.
pub fn read(grammar: &Grammar, text: &str, closed: &[Span]) -> Vec<Reading> {
    let mut reader = Reader::new(Cut::new(text, closed), grammar);
    let mut readings = Vec::new();
    let mut at = 0;
    while let Some(start) = (at..reader.cut.tokens.len()).find(|at| reader.may_start(*at)) {
        at = start;
        match single_at(&reader, at).map(|found| ranges::extend(&reader, found)) {
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
    let letter_before = text.char_indices().rfind(|(_, letter)| !letter.is_alphabetic());
    let start = letter_before.map_or(0, |(at, letter)| at + letter.len_utf8());
    let takes = |role| {
        let calendar = matches!(role, Role::Month(_) | Role::MonthPerhaps(_) | Role::Weekday(_));
        calendar || matches!(role, Role::Numbered | Role::NumberSign | Role::NumberSigns)
    };
    Reader::new(Cut::new(&text[start..], &[]), grammar).is_any(0, takes)
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

/// The longest reading that begins at token `at`, ranges left out.
fn single_at(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let token = reader.cut.tokens.get(at)?;
    let ways = match token.kind {
        TokenKind::Figures => Ways::ALL,
        TokenKind::Word | TokenKind::Mark => reader.ways(at),
        TokenKind::Closed => Ways::NONE,
    };
    if ways.is_empty() || (token.kind == TokenKind::Word && (is_elided(reader, at) || is_article(reader, at))) {
        return None;
    }
    if token.kind == TokenKind::Figures && codes::is_glued(reader, at) {
        return codes::find(reader, at);
    }
    let mut best: Option<Found> = None;
    let finds = WAYS.iter().filter(|(way, _)| ways.has(*way));
    for found in finds.filter_map(|(_, find)| find(reader, at)).filter(|found| reader.ends_whole(found.next)) {
        if best.as_ref().is_none_or(|best| found.next > best.next) {
            best = Some(found);
        }
    }
    best
}

/// Whether a lone letter is no abbreviation that figures or a sign hang on to: the « s » of « s’est », and not that of
/// « S1 ».
fn is_elided(reader: &Reader<'_>, at: usize) -> bool {
    let sign = reader.mark(at + 1).is_some_and(|mark| !matches!(mark, '’' | '\''));
    reader.cut.tokens[at].span.len() == 1 && !(reader.touches(at + 1) && (sign || reader.figures(at + 1).is_some()))
}

/// Whether « un » is an article: nothing that it could count follows.
fn is_article(reader: &Reader<'_>, at: usize) -> bool {
    let Some(next) = reader.is(at, Role::Small(1)) else { return false };
    let counts = || reader.is_any(reader.past_hyphen(next), Role::follows_one) || counts::before_two(reader, at, next);
    !reader.is_any(at, |role| role != Role::Small(1)) && !counts()
}
