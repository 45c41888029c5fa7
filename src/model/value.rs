//! What numbers, dates, times and amounts are worth, whatever the language that writes them.
//!
//! Two values are equal exactly when they mean the same: « 109 milliards d’euros », `€109bn` and `EUR 109 000 million`
//! are one value. What is only a manner of writing (words or figures, an abbreviated unit) is not here.

use rust_decimal::Decimal;

/// A value that two languages write differently.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// So much of something: a plain number, a percentage, an amount of money, a measure.
    Quantity(Quantity),
    /// A rank: `1er`, `neuvième`.
    Ordinal(u32),
    /// A numbered stretch of history: a century, a decade, a republic.
    Period(Period),
    /// A day, a month, a year, or a part of one.
    Date(CalendarDate),
    /// A time of day.
    Time(ClockTime),
    /// Day and night without pause: « 24h/24 ».
    AroundTheClock,
    /// A range between two values of the same kind.
    Range(Box<Value>, Box<Value>),
    /// A footnote mark, by its number or label.
    Note(String),
    /// What must reappear as it is: an address, a code such as `GPT-4`, a reference such as `2023/3`.
    Verbatim(String),
}

/// An amount and what it counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Quantity {
    /// How much.
    pub amount: Amount,
    /// Of what.
    pub of: Of,
}

/// How much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Amount {
    /// A number, the scale (`milliard`) multiplied in.
    Exact(Decimal),
    /// A fraction, numerator and denominator, in lowest terms.
    Ratio(u32, u32),
    /// An order of magnitude without a number: « des centaines », `tens of thousands`.
    Order(Decimal),
}

/// What an amount counts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Of {
    /// Whatever noun follows.
    Things,
    /// Hundredths of a whole.
    Percent,
    /// Money: an ISO 4217 code (`EUR`), or in lower case the name that several currencies share (`franc`).
    Money(String),
    /// A measure, by the symbol of its unit (`km`, `MW`, `°C`).
    Unit(String),
    /// Multiplication: « trois fois », `twice`.
    Times,
}

/// A numbered stretch of history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Period {
    /// What is numbered.
    pub unit: PeriodUnit,
    /// Its number; negative before the common era. A decade has the number of its first year.
    pub number: i32,
    /// The part that is meant, if not the whole.
    pub stage: Option<Stage>,
}

/// What a [`Period`] numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PeriodUnit {
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
    /// A thousand years.
    Millennium,
    /// A republic, such as the French Fifth.
    Republic,
    /// An empire.
    Empire,
    /// A Reich.
    Reich,
    /// An International of parties.
    International,
}

/// A place in the calendar; what the text leaves open is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct CalendarDate {
    /// Year; negative before the common era (-44 is 44 BC).
    pub year: Option<i32>,
    /// A division of the year.
    pub division: Option<Division>,
    /// Month, 1 to 12.
    pub month: Option<u8>,
    /// Day of the month.
    pub day: Option<u8>,
    /// Day of the week, 1 (Monday) to 7.
    pub weekday: Option<u8>,
    /// The part that is meant, if not the whole.
    pub stage: Option<Stage>,
}

/// A division of the year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Division {
    /// Three months, 1 to 4.
    Quarter(u8),
    /// Six months, 1 or 2.
    Half(u8),
    /// Spring.
    Spring,
    /// Summer.
    Summer,
    /// Autumn.
    Autumn,
    /// Winter.
    Winter,
}

/// A part of a period: « début », « mi- », « fin ».
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Its beginning.
    Early,
    /// Its middle.
    Mid,
    /// Its end.
    Late,
}

/// A time of day.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ClockTime {
    /// Hour, 0 to 23.
    pub hour: u8,
    /// Minute.
    pub minute: u8,
    /// Where the clock stands: a key of the languages' tables (`London`), or the place as the text names it.
    pub zone: Option<String>,
}

impl Value {
    /// A plain number.
    pub const fn number(number: Decimal) -> Self {
        Self::Quantity(Quantity { amount: Amount::Exact(number), of: Of::Things })
    }

    /// The two ends of a range; nothing for any other value.
    pub fn ends(&self) -> Option<(&Self, &Self)> {
        match self {
            Self::Range(low, high) => Some((low, high)),
            _ => None,
        }
    }
}

impl Amount {
    /// The amount as one number, if it is one: a ratio is divided out, an order of magnitude is none.
    pub fn number(self) -> Option<Decimal> {
        match self {
            Self::Exact(number) => Some(number),
            Self::Ratio(numerator, denominator) => Decimal::from(numerator).checked_div(Decimal::from(denominator)),
            Self::Order(_) => None,
        }
    }
}
