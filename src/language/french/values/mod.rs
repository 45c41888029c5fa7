//! How French reads and writes numbers, dates, times and amounts.

use crate::language::values::measures::{self, Names};
use crate::language::values::role::Role;
use crate::language::values::roman::roman;
use crate::language::values::{Grammar, Lexicon, NumeralAnd, Reading, Values, read};
use crate::model::Style;
use crate::text::Span;
use crate::text::phrases::Case;
use std::sync::LazyLock;

/// How French reads and writes values.
#[derive(Debug)]
pub struct FrenchValues;

impl Values for FrenchValues {
    fn read(&self, text: &str, closed: &[Span]) -> Vec<Reading> {
        read(&GRAMMAR, text, closed)
    }

    fn write(&self, _reading: &Reading, _style: &Style) -> Vec<String> {
        Vec::new()
    }
}

static GRAMMAR: Grammar = Grammar {
    lexicon: || &LEXICON,
    decimal: ',',
    group: '.',
    spaced_groups: true,
    spaced_percent: true,
    numeral_and: NumeralAnd::BeforeOne,
    month_first: false,
    capital_days: false,
};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    lexicon.read(include_str!("words.tsv"));
    measures::insert_names(&mut lexicon, CURRENCY_TABLE, measures::currency);
    measures::insert_names(&mut lexicon, UNIT_TABLE, measures::unit);
    for number in 1..=LAST_ROMAN {
        let numeral = roman(u32::from(number));
        let endings: &[&str] =
            if number == 1 { &["er", "re", "ère", "ᵉʳ"] } else { &["e", "ème", "ième", "ᵉ"] };
        for ending in endings {
            lexicon.insert(Role::RomanOrdinal(number), &format!("{numeral}{ending}"), Case::Kept);
        }
    }
    lexicon
});

/// The last century or dynasty that a Roman numeral is read for.
const LAST_ROMAN: u8 = 40;

const CURRENCY_TABLE: &str = include_str!("currencies.tsv");
const UNIT_TABLE: &str = include_str!("units.tsv");

static CURRENCIES: LazyLock<Names> = LazyLock::new(|| Names::read(CURRENCY_TABLE));
static UNITS: LazyLock<Names> = LazyLock::new(|| Names::read(UNIT_TABLE));
