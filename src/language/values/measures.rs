//! Units and currencies: what converts into what, what shares a name, and the names that the tables of a language give.

use super::lexicon::{Lexicon, rows, wordings};
use super::role::Role;
use crate::text::phrases::Case;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// A unit of measure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Measure {
    /// What it measures: `length`, `mass` …
    pub dimension: &'static str,
    /// How many base units of its dimension it is; zero when it does not convert by a factor.
    pub factor: Decimal,
}

/// The unit of measure with this symbol.
pub fn measure(symbol: &str) -> Option<Measure> {
    MEASURES.get(symbol).copied()
}

/// The name that a currency shares with others, such as `franc` for `CHF`.
pub fn family(code: &str) -> Option<&'static str> {
    FAMILIES.get(code).copied()
}

static MEASURES: LazyLock<FxHashMap<&str, Measure>> = LazyLock::new(|| {
    let read = |row: &'static str| {
        let mut cells = row.split('\t');
        let symbol = cells.next()?;
        let dimension = cells.next()?;
        Some((symbol, Measure { dimension, factor: Decimal::from_str_exact(cells.next()?).ok()? }))
    };
    rows(include_str!("units.tsv")).map(|row| read(row).expect("a row of units.tsv")).collect()
});

static FAMILIES: LazyLock<FxHashMap<&str, &str>> =
    LazyLock::new(|| rows(include_str!("families.tsv")).filter_map(|row| row.split_once('\t')).collect());

/// How a language names a unit or currency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// For one.
    pub singular: &'static str,
    /// For several.
    pub plural: &'static str,
    /// Other names.
    pub others: &'static str,
    /// Symbols and codes; the first is the one that is written, unless it is empty.
    pub marks: &'static str,
    /// Singular and plural in the region where they differ.
    pub regional: &'static str,
}

impl Name {
    /// The symbol that is written; none where the language writes the name.
    pub fn mark(&self) -> Option<&'static str> {
        self.marks.split('|').next().filter(|mark| !mark.is_empty())
    }

    /// All names and symbols, the singular left out.
    pub fn wordings(&self) -> impl Iterator<Item = &'static str> {
        [self.plural, self.others, self.marks].into_iter().flat_map(wordings)
    }
}

/// The names of a table: symbol or code, singular, plural, other names, marks, regional names.
#[derive(Debug, Default)]
pub struct Names(FxHashMap<&'static str, Name>);

impl Names {
    /// Read `table`.
    pub fn read(table: &'static str) -> Self {
        Self(named(table).collect())
    }

    /// The names of the unit or currency `symbol`.
    pub fn get(&self, symbol: &str) -> Option<&Name> {
        self.0.get(symbol)
    }
}

fn named(table: &'static str) -> impl Iterator<Item = (&'static str, Name)> {
    rows(table).map(|row| {
        let mut cells = row.split('\t');
        let mut cell = || cells.next().unwrap_or_default();
        let symbol = cell();
        (symbol, Name { singular: cell(), plural: cell(), others: cell(), marks: cell(), regional: cell() })
    })
}

/// Put the names of `table` into `lexicon`, in the roles that `roles` makes of a symbol for names and for marks.
pub fn insert_names(lexicon: &mut Lexicon, table: &'static str, roles: fn(&'static str) -> (Role, Role)) {
    for (symbol, name) in named(table) {
        let (named, marked) = roles(symbol);
        for cell in [name.singular, name.plural, name.others, name.regional] {
            wordings(cell).for_each(|wording| lexicon.insert(named, wording, Case::Any));
        }
        wordings(name.marks).for_each(|mark| lexicon.insert(marked, mark.trim(), Case::Kept));
    }
}

/// The roles of a currency.
pub fn currency(code: &'static str) -> (Role, Role) {
    (Role::Currency(code), Role::CurrencyMark(code))
}

/// The roles of a unit.
pub fn unit(symbol: &'static str) -> (Role, Role) {
    (Role::Unit(symbol), Role::UnitMark(symbol))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_convert_within_their_dimension() {
        let (km, mile) = (measure("km").unwrap(), measure("mi").unwrap());
        assert_eq!(km.dimension, mile.dimension);
        assert!(mile.factor > km.factor);
        assert_eq!(family("CHF"), Some("franc"));
        assert_eq!(family("EUR"), None);
    }

    #[test]
    fn the_base_of_each_dimension_is_there() {
        let unit_of =
            |dimension| MEASURES.values().any(|other| other.dimension == dimension && other.factor == Decimal::ONE);
        assert!(MEASURES.values().all(|measure| unit_of(measure.dimension)));
    }
}
