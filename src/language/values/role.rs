//! What a wording can be in the grammar of values. The tables of the languages name roles as [`Role::parse`] reads them.

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
    /// A Roman numeral with its ending: « XXIe ».
    RomanOrdinal(u8),
    /// The ending of an ordinal in figures: « er », `th`.
    OrdinalMark,
    /// A multiple in one word: `twice`.
    Multiple(u8),
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
    /// « mois de », before a month.
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

impl Role {
    /// The role that the tables name `name`, with `value`.
    pub fn parse(name: &str, value: &'static str) -> Option<Self> {
        Self::of_number(name, value)
            .or_else(|| Self::of_measure(name, value))
            .or_else(|| Self::of_calendar(name, value))
            .or_else(|| Self::of_clock(name, value))
            .or_else(|| Self::of_link(name, value))
    }

    fn of_number(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse::<u8>().ok();
        Some(match name {
            "small" => Self::Small(number()?),
            "tens" => Self::Tens(number()?),
            "tens-with-teens" => Self::TensWithTeens(number()?),
            "hundred" => Self::Hundred,
            "thousand" => Self::Thousand,
            "scale" => Self::Scale(number()?),
            "scale-mark" => Self::ScaleMark(number()?),
            "scale-letter" => Self::ScaleLetter(number()?),
            "collective" => Self::Collective(value.parse().ok()?),
            "order" => Self::Order(number()?),
            "fraction" => Self::Fraction(number()?),
            "half" => Self::Half,
            "half-noun" => Self::HalfNoun,
            "ordinal" => Self::Ordinal(number()?),
            "ordinal-perhaps" => Self::OrdinalPerhaps(number()?),
            "ordinal-mark" => Self::OrdinalMark,
            "multiple" => Self::Multiple(number()?),
            "multiple-perhaps" => Self::MultiplePerhaps(number()?),
            "times" => Self::Times,
            "times-less" => Self::TimesLess,
            _ => return None,
        })
    }

    fn of_measure(name: &str, value: &'static str) -> Option<Self> {
        Some(match name {
            "percent" => Self::Percent,
            "currency" => Self::Currency(value),
            "currency-perhaps" => Self::CurrencyPerhaps(value),
            "currency-mark" => Self::CurrencyMark(value),
            "unit" => Self::Unit(value),
            "unit-mark" => Self::UnitMark(value),
            "number-sign" => Self::NumberSign,
            "number-signs" => Self::NumberSigns,
            "numbered" => Self::Numbered,
            "years" => Self::Years,
            "not" => Self::Not,
            _ => return None,
        })
    }

    fn of_calendar(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse::<u8>().ok();
        Some(match name {
            "month" => Self::Month(number()?),
            "month-perhaps" => Self::MonthPerhaps(number()?),
            "short-month" => Self::ShortMonth(number()?),
            "weekday" => Self::Weekday(number()?),
            "season" => Self::Season(season(value)?),
            "season-perhaps" => Self::SeasonPerhaps(season(value)?),
            "quarter" if value.is_empty() => Self::Quarter,
            "quarter" => Self::Division(Division::Quarter(number()?)),
            "half-year" if value.is_empty() => Self::HalfYear,
            "half-year" => Self::Division(Division::Half(number()?)),
            "stage" => Self::Stage(stage(value)?),
            "period" => Self::PeriodNoun(period(value)?),
            "relative" => Self::Relative(value.parse().ok()?),
            "decade" => Self::Decade,
            "decade-mark" => Self::DecadeMark,
            "decades" => Self::Decades(number()?),
            "era" => Self::Era(Era { before: value.starts_with("before"), common: value.ends_with("common") }),
            "month-of" => Self::MonthOf,
            "in-time" => Self::InTime,
            _ => return None,
        })
    }

    fn of_clock(name: &str, value: &'static str) -> Option<Self> {
        Some(match name {
            "hour" => Self::Hour,
            "hours" => Self::Hours,
            "minutes" => Self::Minutes,
            "morning" => Self::Afternoon(false),
            "afternoon" => Self::Afternoon(true),
            "hour-name" => Self::HourName(value.parse().ok()?),
            "around-the-clock" => Self::AroundTheClock,
            "time-of" => Self::TimeOf,
            "time-noun" => Self::TimeNoun,
            "place" => Self::Place(value),
            "at" => Self::At,
            "during" => Self::During,
            _ => return None,
        })
    }

    fn of_link(name: &str, value: &str) -> Option<Self> {
        Some(match name {
            "and" => Self::And,
            "or" => Self::Or,
            "to" => Self::To,
            "to-date" => Self::ToDate,
            "between" => Self::Between,
            "from" => Self::From,
            "from-date" => Self::FromDate,
            "of" => Self::Of,
            "the" => Self::The,
            "a" => Self::A,
            "some" => Self::Some,
            "about" => Self::About(about(value)?),
            "out-of" => Self::OutOf,
            "perhaps" => Self::Perhaps,
            _ => return None,
        })
    }

    /// Whether a value can begin with a wording of this role; what else belongs to it is looked for from there.
    pub fn starts(self) -> bool {
        matches!(
            self,
            Self::Small(_)
                | Self::Tens(_)
                | Self::TensWithTeens(_)
                | Self::Hundred
                | Self::Thousand
                | Self::Scale(_)
                | Self::Collective(_)
                | Self::Order(_)
                | Self::Fraction(_)
                | Self::Half
                | Self::HalfNoun
                | Self::Ordinal(_)
                | Self::OrdinalPerhaps(_)
                | Self::RomanOrdinal(_)
                | Self::Multiple(_)
                | Self::MultiplePerhaps(_)
                | Self::CurrencyMark(_)
                | Self::Month(_)
                | Self::MonthPerhaps(_)
                | Self::ShortMonth(_)
                | Self::Weekday(_)
                | Self::Season(_)
                | Self::SeasonPerhaps(_)
                | Self::Division(_)
                | Self::Stage(_)
                | Self::Decade
                | Self::Decades(_)
                | Self::Era(_)
                | Self::HourName(_)
                | Self::AroundTheClock
                | Self::NumberSign
                | Self::NumberSigns
        )
    }
}

fn season(value: &str) -> Option<Division> {
    Some(match value {
        "spring" => Division::Spring,
        "summer" => Division::Summer,
        "autumn" => Division::Autumn,
        "winter" => Division::Winter,
        _ => return None,
    })
}

fn stage(value: &str) -> Option<Stage> {
    Some(match value {
        "early" => Stage::Early,
        "mid" => Stage::Mid,
        "late" => Stage::Late,
        _ => return None,
    })
}

fn period(value: &str) -> Option<PeriodUnit> {
    Some(match value {
        "century" => PeriodUnit::Century,
        "millennium" => PeriodUnit::Millennium,
        "republic" => PeriodUnit::Republic,
        "empire" => PeriodUnit::Empire,
        "reich" => PeriodUnit::Reich,
        "international" => PeriodUnit::International,
        _ => return None,
    })
}

fn about(value: &str) -> Option<About> {
    Some(match value {
        "around" => About::Around,
        "more-than" => About::MoreThan,
        "less-than" => About::LessThan,
        "nearly" => About::Nearly,
        "at-least" => About::AtLeast,
        "few" => About::Few,
        "several" => About::Several,
        _ => return None,
    })
}
