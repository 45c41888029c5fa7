//! What numbers, dates, times and amounts are worth, whatever the language that writes them.

use rust_decimal::Decimal;

/// A value that two languages write differently.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Value {
    /// A plain number: `1 000`, `trois`, `109 milliards` (with the scale multiplied in).
    Number(Decimal),
    /// An amount in a currency, by its ISO 4217 code (`EUR`).
    Money {
        /// The amount, scale multiplied in.
        amount: Decimal,
        /// ISO 4217 code.
        currency: String,
    },
    /// A percentage, in per cent.
    Percent(Decimal),
    /// A rank: `1er`, `XXIe` (century).
    Ordinal(u32),
    /// A calendar date; what the text leaves open is `None`.
    Date {
        /// Year.
        year: Option<i32>,
        /// Month, 1 to 12.
        month: Option<u8>,
        /// Day of the month.
        day: Option<u8>,
        /// Day of the week, 1 (Monday) to 7.
        weekday: Option<u8>,
    },
    /// A time of day.
    Time {
        /// Hour, 0 to 24.
        hour: u8,
        /// Minute.
        minute: u8,
    },
    /// A measure: amount and unit symbol (`km`, `MW`, `°C`).
    Measure {
        /// The amount, scale multiplied in.
        amount: Decimal,
        /// Symbol of the unit.
        unit: String,
    },
    /// A range between two values of the same kind.
    Range(Box<Value>, Box<Value>),
}
