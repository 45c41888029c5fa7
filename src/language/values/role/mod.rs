//! What a wording can be in the grammar of values. The tables of the languages name roles as [`Role::parse`] reads
//! them.

mod begins;
mod names;

pub use begins::Ways;

use super::reading::About;
use crate::model::{Division, PeriodUnit, Stage};

/// What a wording can be in the grammar of values; a wording may have several roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A number below twenty that adds to tens: « deux ».
    Small(u8),
    /// Tens that take units: « vingt ».
    Tens(u8),
    /// Tens that take units and teens: « soixante », « quatre-vingt ».
    TensWithTeens(u8),
    /// « cent ».
    Hundred,
    /// « mille ».
    Thousand,
    /// A power of ten by name: « milliard » is 9.
    Scale(u8),
    /// A power of ten by abbreviation, which stands behind figures alone: « Md ».
    ScaleMark(u8),
    /// A power of ten by a letter that also abbreviates other things; it needs a currency beside it: « M ».
    ScaleLetter(u8),
    /// A noun for so many: « douzaine ».
    Collective(u32),
    /// A plural noun for an order of magnitude, by its power of ten: `thousands`.
    Order(u8),
    /// The noun of a fraction by its denominator: « tiers ».
    Fraction(u8),
    /// Half as an adjective or behind a number: « demi ».
    Half,
    /// Half as a noun with its article: « la moitié ».
    HalfNoun,
    /// An ordinal in words: « neuvième ».
    Ordinal(u8),
    /// An ordinal that is mostly something else: « premier », `second`.
    OrdinalPerhaps(u8),
    /// A Roman numeral with its ending: « Ve ».
    RomanOrdinal(u8),
    /// The ending of an ordinal in figures: « er », `th`.
    OrdinalMark,
    /// A multiple in one word: `twice`.
    Multiple(u8),
    /// A multiple as a noun: « le double ».
    MultipleNoun(u8),
    /// A multiple in one word that asks for nothing: « double ».
    MultiplePerhaps(u8),
    /// « fois ».
    Times,
    /// « fois moins », by which two becomes a half.
    TimesLess,
    /// « % », « pour cent ».
    Percent,
    /// A currency by name; its code.
    Currency(&'static str),
    /// A currency whose name is mostly something else: « livres »; it needs figures or a scale before it.
    CurrencyPerhaps(&'static str),
    /// A currency by symbol or code; its code.
    CurrencyMark(&'static str),
    /// A unit by name; its symbol.
    Unit(&'static str),
    /// A unit by symbol; its symbol.
    UnitMark(&'static str),
    /// A month.
    Month(u8),
    /// A month whose name is mostly something else when it stands alone: `May`.
    MonthPerhaps(u8),
    /// An abbreviated month, which needs a day or year beside it.
    ShortMonth(u8),
    /// A day of the week.
    Weekday(u8),
    /// A season.
    Season(Division),
    /// A season whose name is mostly something else: « été ».
    SeasonPerhaps(Division),
    /// « trimestre »: a quarter needs its ordinal.
    Quarter,
    /// « semestre ».
    HalfYear,
    /// A division with its number: `Q1`.
    Division(Division),
    /// « début », « mi », « fin ».
    Stage(Stage),
    /// The noun that a numbered period needs: « siècle ».
    PeriodNoun(PeriodUnit),
    /// « années », before the number of a decade.
    Decade,
    /// A day as seen from today, in days: « hier » is -1.
    Relative(i8),
    /// The ending of a decade in figures: `1990s`.
    DecadeMark,
    /// A decade in one word, without its century: `nineties`.
    Decades(u8),
    /// « av. J.-C. » and « apr. J.-C. ».
    Era(Era),
    /// « h » between hours and minutes.
    Hour,
    /// « heures ».
    Hours,
    /// « minutes » behind the hours.
    Minutes,
    /// The half of the day; true for the second: « du soir », `pm`.
    Afternoon(bool),
    /// An hour by name: « midi ».
    HourName(u8),
    /// « 24h/24 ».
    AroundTheClock,
    /// « heure de », before the place whose time it is.
    TimeOf,
    /// `time`, behind the place whose time it is.
    TimeNoun,
    /// A place whose clocks are named; its key.
    Place(&'static str),
    /// A preposition that makes hours a time of day: « à », « vers ».
    At,
    /// A preposition that makes hours a duration: « pendant ».
    During,
    /// What makes hours a duration with their minutes too: « en 2 h 05 », « un trajet de 3 h 30 ».
    Lasting,
    /// A preposition after which a month, season or year surely is one: « en », `in`.
    InTime,
    /// A numeral that is mostly something else: « neuf ».
    Perhaps,
    /// « et ».
    And,
    /// « ou ».
    Or,
    /// « à », between the ends of a range.
    To,
    /// « au », between the ends of a range of dates.
    ToDate,
    /// « entre ».
    Between,
    /// « de », before a range.
    From,
    /// « du », before a range of dates.
    FromDate,
    /// « de », « d’ », between an amount and what it counts.
    Of,
    /// The definite article.
    The,
    /// The indefinite article where it counts: `a million`.
    A,
    /// « des », before a collective.
    Some,
    /// A word about the precision of the amount that follows.
    About(About),
    /// « sur », in « un sur quatre ».
    OutOf,
    /// « n° ».
    NumberSign,
    /// « nos ».
    NumberSigns,
    /// « ans ».
    Years,
    /// « mois de » before a month, « l’année » before a year.
    MonthOf,
    /// A word that a number follows without being a footnote mark: « article », « page ».
    Numbered,
    /// What makes a wording beginning with a value something else: « quart de finale ».
    Not,
}

/// A reckoning of years.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Era {
    /// Whether years count backwards.
    pub before: bool,
    /// Whether it is named without Christ.
    pub common: bool,
}

/// A kind of value, as it is looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// A calendar date.
    Date,
    /// A time of day.
    Clock,
    /// A century, season, quarter, year of an era.
    Period,
    /// A rank.
    Ordinal,
    /// A quantity.
    Count,
    /// A code; it begins with figures.
    Code,
}
