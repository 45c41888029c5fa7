//! What source and target say differently, against a table.

use super::{language, style};
use visavis::values::{Difference, Text, compare};

fn said(difference: &Difference, source: &str, target: &str) -> String {
    let place = match (difference.target, difference.source) {
        (Some(span), _) => span.of(target).to_owned(),
        (None, Some(span)) => format!("-{}", span.of(source)),
        (None, None) => String::new(),
    };
    format!("{:?} {place}", difference.kind)
}

#[test]
fn differences() {
    let table = include_str!("../../values/comparison.tsv");
    for row in table.lines().filter(|row| !row.starts_with('#')) {
        let [source, target, expected] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("three cells: {row}") };
        let (from, to) =
            (Text { text: source, language: language("fr") }, Text { text: target, language: language("en") });
        let found: Vec<String> =
            compare(from, to, &style("gb", None)).iter().map(|difference| said(difference, source, target)).collect();
        assert_eq!(found.join(" | "), expected, "{source} / {target}");
    }
}
