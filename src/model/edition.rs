//! What one edition asks of its language: variety, date, house style.

/// The choices of one edition that are not the language's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Style {
    /// Region of the target, such as `GB` or `US`; the language's default when none.
    pub region: Option<String>,
    /// The edition's date (year, month, day), which resolves dates without year or month; none when unknown.
    pub date: Option<(i32, u8, u8)>,
}
