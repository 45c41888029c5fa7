//! What one edition asks of its language: variety, date, house style.

use jiff::civil::Date;

/// The choices of one edition that are not the language's own.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Style {
    /// Region of the target, such as `GB` or `US`; the language's default when none.
    pub region: Option<String>,
    /// The edition's date, which resolves dates without year or month; none when unknown.
    pub date: Option<Date>,
}
