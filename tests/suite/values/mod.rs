//! Numbers, dates, money and typography: the example cases, the tables of readings, the laws.

mod cases;
mod comparison;
mod laws;
mod reading;
mod tables;

use visavis::language::{self, Language};
use visavis::model::Style;

type Json = serde_json::Value;

fn language(tag: &str) -> &'static dyn Language {
    language::of(&tag.parse().unwrap()).unwrap()
}

fn rows(file: &'static str) -> Vec<Json> {
    file.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn style(region: &str, edition: Option<&str>) -> Style {
    Style { region: Some(region.to_uppercase()), date: edition.map(|date| date.parse().unwrap()) }
}
