//! How French reads and writes numbers, dates, times and amounts.

mod write;

use crate::language::values::lexicon::rows;
use crate::language::values::measures::{self, Names};
use crate::language::values::role::Role;
use crate::language::values::roman::roman;
use crate::language::values::{
    ClockHours, DateOrder, Grammar, Lapse, Lexicon, NumeralAnd, Reading, Values, read, takes_number,
};
use crate::model::Style;
use crate::text::Span;
use crate::text::phrases::Case;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How French reads and writes values.
#[derive(Debug)]
pub(super) struct FrenchValues;

impl Values for FrenchValues {
    fn read(&self, text: &str, closed: &[Span]) -> Vec<Reading> {
        read(&GRAMMAR, text, closed)
    }

    fn takes_number(&self, text: &str) -> bool {
        takes_number(&GRAMMAR, text)
    }

    fn lapse(&self, reading: &Reading, _style: &Style) -> Option<Lapse> {
        reading.form.lapse
    }

    fn write(&self, reading: &Reading, _style: &Style) -> Vec<String> {
        write::write(reading)
    }
}

static GRAMMAR: Grammar = Grammar {
    lexicon: || &LEXICON,
    decimal: ',',
    group: '.',
    spaced: true,
    numeral_and: NumeralAnd::BeforeOne,
    order: DateOrder::DayFirst,
    clock: ClockHours::All,
    capital_days: false,
};

static LEXICON: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut lexicon = Lexicon::default();
    lexicon.read(WORDS);
    measures::insert_names(&mut lexicon, CURRENCY_TABLE, measures::currency);
    measures::insert_names(&mut lexicon, UNIT_TABLE, measures::unit);
    for number in 1..=LAST_ROMAN {
        let numeral = roman(u32::from(number));
        let endings: &[&str] =
            if number == 1 { &["er", "re", "ère", "ᵉʳ"] } else { &["e", "ème", " ème", "ième", "ᵉ"] };
        for ending in endings {
            lexicon.insert(Role::RomanOrdinal(number), &format!("{numeral}{ending}"), Case::Kept);
        }
    }
    lexicon
});

/// The last century or dynasty that a Roman numeral is read for.
const LAST_ROMAN: u8 = 40;

const WORDS: &str = include_str!("words.tsv");
const CURRENCY_TABLE: &str = include_str!("currencies.tsv");
const UNIT_TABLE: &str = include_str!("units.tsv");

static CURRENCIES: LazyLock<Names> = LazyLock::new(|| Names::read(CURRENCY_TABLE));
static UNITS: LazyLock<Names> = LazyLock::new(|| Names::read(UNIT_TABLE));

/// The French names of places whose clocks are named, by their key.
static PLACES: LazyLock<FxHashMap<&str, &str>> = LazyLock::new(|| {
    let place = |row: &'static str| {
        let (key, names) = row.strip_prefix("place\t")?.split_once('\t')?;
        Some((key, names.split('|').next().unwrap_or(names)))
    };
    rows(WORDS).filter_map(place).collect()
});
