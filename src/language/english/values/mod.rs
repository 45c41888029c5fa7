//! How English reads and writes numbers, dates, times and amounts.

mod write;

use crate::language::values::measures::{self, Names};
use crate::language::values::{Grammar, Lexicon, NumeralAnd, Reading, Values, read, takes_number};
use crate::model::Style;
use crate::text::Span;
use std::sync::LazyLock;

/// How English reads and writes values.
#[derive(Debug)]
pub(super) struct EnglishValues;

impl Values for EnglishValues {
    fn read(&self, text: &str, closed: &[Span]) -> Vec<Reading> {
        read(&GRAMMAR, text, closed)
    }

    fn takes_number(&self, text: &str) -> bool {
        takes_number(&GRAMMAR, text)
    }

    fn write(&self, reading: &Reading, style: &Style) -> Vec<String> {
        write::write(reading, style)
    }
}

static GRAMMAR: Grammar = Grammar {
    lexicon: || &LEXICON,
    decimal: '.',
    group: ',',
    spaced_groups: false,
    spaced_percent: false,
    numeral_and: NumeralAnd::AfterHundred,
    month_first: true,
    capital_days: true,
};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    lexicon.read(include_str!("words.tsv"));
    measures::insert_names(&mut lexicon, CURRENCY_TABLE, measures::currency);
    measures::insert_names(&mut lexicon, UNIT_TABLE, measures::unit);
    lexicon
});

const CURRENCY_TABLE: &str = include_str!("currencies.tsv");
const UNIT_TABLE: &str = include_str!("units.tsv");

static CURRENCIES: LazyLock<Names> = LazyLock::new(|| Names::read(CURRENCY_TABLE));
static UNITS: LazyLock<Names> = LazyLock::new(|| Names::read(UNIT_TABLE));
