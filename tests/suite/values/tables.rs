//! The tables of units and currencies, against one another.

use std::collections::BTreeSet;
use visavis::language::values::measures::measure;

const UNITS: &str = include_str!("../../../src/language/values/units.tsv");
const FAMILIES: &str = include_str!("../../../src/language/values/families.tsv");
const FRENCH: [&str; 2] = [
    include_str!("../../../src/language/french/values/units.tsv"),
    include_str!("../../../src/language/french/values/currencies.tsv"),
];
const ENGLISH: [&str; 2] = [
    include_str!("../../../src/language/english/values/units.tsv"),
    include_str!("../../../src/language/english/values/currencies.tsv"),
];

fn rows(table: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    table.lines().filter(|row| !row.starts_with('#')).map(|row| row.split('\t').collect())
}

fn keys(table: &'static str) -> BTreeSet<&'static str> {
    rows(table).map(|row| row[0]).collect()
}

#[test]
fn every_unit_has_a_measure_and_a_name() {
    for table in [FRENCH[0], ENGLISH[0]] {
        let unknown: Vec<&str> = keys(table).into_iter().filter(|unit| measure(unit).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
    let nameless: Vec<&str> = keys(UNITS).difference(&keys(ENGLISH[0])).copied().collect();
    assert!(nameless.is_empty(), "{nameless:?}");
}

#[test]
fn both_languages_name_the_same_currencies() {
    assert_eq!(keys(FRENCH[1]), keys(ENGLISH[1]));
    for family in rows(FAMILIES) {
        assert!(keys(ENGLISH[1]).contains(family[0]), "{family:?}");
    }
}

#[test]
fn a_key_stands_once() {
    for table in FRENCH.into_iter().chain(ENGLISH).chain([UNITS, FAMILIES]) {
        assert_eq!(rows(table).count(), keys(table).len());
    }
}

#[test]
fn names_have_a_singular_and_a_plural() {
    for table in FRENCH.into_iter().chain(ENGLISH) {
        for row in rows(table) {
            assert!(row.len() >= 3 && !row[1].is_empty() && !row[2].is_empty(), "{row:?}");
        }
    }
}
