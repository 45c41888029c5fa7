//! How English reads and writes numbers, dates, times and amounts.

mod write;

use crate::language::values::measures::{self, Names};
use crate::language::values::{
    ClockHours, DateOrder, Grammar, Lapse, Lexicon, Mark, NumeralAnd, Reading, Values, read, takes_number,
};
use crate::model::{CalendarDate, Style, Value};
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

    fn lapse(&self, reading: &Reading, style: &Style) -> Option<Lapse> {
        let is_day = matches!(reading.value, Value::Date(CalendarDate { day: Some(_), month: Some(_), .. }));
        let worded = is_day && matches!(reading.form.mark, Mark::None | Mark::MonthFirst);
        let month_first = reading.form.mark == Mark::MonthFirst;
        let order = (worded && month_first != is_american(style)).then_some(Lapse::Order);
        reading.form.lapse.or(order)
    }

    fn write(&self, reading: &Reading, style: &Style) -> Vec<String> {
        write::write(reading, style)
    }

    fn best(&self, reading: &Reading, style: &Style) -> Option<String> {
        write::best(reading, style)
    }
}

static GRAMMAR: Grammar = Grammar {
    lexicon: || &LEXICON,
    decimal: '.',
    group: ',',
    spaced: false,
    numeral_and: NumeralAnd::AfterHundred,
    order: DateOrder::Either,
    clock: ClockHours::Half,
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

fn is_american(style: &Style) -> bool {
    style.region.as_deref() == Some("US")
}
