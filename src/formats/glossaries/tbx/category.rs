//! Data categories: `categories.tsv` and `values.tsv` as tables.

use crate::model::Choice;
use std::sync::LazyLock;

/// A data category.
#[derive(Debug)]
pub(super) struct Category {
    pub(super) name: &'static str,
    pub(super) element: &'static str,
    /// The module that has it: `min`, `basic`, or `more` for what is in neither.
    pub(super) module: &'static str,
    levels: Vec<&'static str>,
    /// Its values; none for any.
    values: Vec<&'static str>,
    pub(super) purpose: Purpose,
}

/// What an entry does with a data category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Whether to use the term.
    Status,
    /// Part of speech.
    Class,
    /// What kind of term it is.
    Type,
    /// Grammatical gender.
    Gender,
    /// Grammatical number.
    Number,
    /// A sentence with the term.
    Example,
    /// A text for people that speaks for itself.
    Text,
    /// For people, with its name before it.
    Note,
    /// Nothing: links and history.
    Nothing,
}

impl Choice for Purpose {
    const ALL: &'static [Self] = &[
        Self::Status,
        Self::Class,
        Self::Type,
        Self::Gender,
        Self::Number,
        Self::Example,
        Self::Text,
        Self::Note,
        Self::Nothing,
    ];

    fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Class => "class",
            Self::Type => "type",
            Self::Gender => "gender",
            Self::Number => "number",
            Self::Example => "example",
            Self::Text => "text",
            Self::Note => "note",
            Self::Nothing => "nothing",
        }
    }
}

/// Where a data category stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Concept,
    Language,
    Term,
}

impl Level {
    /// Its name in messages and in the table.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Concept => "concept",
            Self::Language => "language",
            Self::Term => "term",
        }
    }
}

static CATEGORIES: LazyLock<Vec<Category>> = LazyLock::new(|| {
    let rows = include_str!("categories.tsv").lines().filter(|line| !line.starts_with('#'));
    let list = |cell: &'static str| cell.split('|').filter(|value| *value != "*").collect();
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [name, element, module, levels, values, purpose] = cells[..] else { panic!("six cells: {row}") };
        let purpose = Purpose::named(purpose).expect("the table has none but known purposes");
        Category { name, element, module, levels: list(levels), values: list(values), purpose }
    })
    .collect()
});

static VALUES: LazyLock<Vec<(&'static str, &'static str, &'static str)>> = LazyLock::new(|| {
    let rows = include_str!("values.tsv").lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|row| row.split_once('\t'))
        .filter_map(|(purpose, rest)| rest.split_once('\t').map(|(value, meaning)| (purpose, value, meaning)))
        .collect()
});

impl Category {
    /// The category called `name`.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        CATEGORIES.iter().find(|category| category.name == name)
    }

    /// Whether the dialect called `dialect` has it: those of which nothing is known have everything.
    pub(super) fn is_in(&self, dialect: &str) -> bool {
        match dialect {
            "TBX-Min" => self.module == "min",
            "TBX-Basic" => self.module != "more",
            _ => true,
        }
    }

    /// Whether it may stand at `level`.
    pub(super) fn stands_at(&self, level: Level) -> bool {
        self.levels.contains(&level.name())
    }

    /// Whether it may have `value`.
    pub(super) fn admits(&self, value: &str) -> bool {
        self.values.is_empty() || self.values.contains(&value)
    }

    /// The values that it may have.
    pub(super) fn values(&self) -> String {
        self.values.join(", ")
    }
}

/// What `value` means for `purpose`, whatever edition or dialect it is from.
pub(super) fn meaning(purpose: Purpose, value: &str) -> Option<&'static str> {
    let plain: String = value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    VALUES.iter().find(|(own, word, _)| *own == purpose.name() && *word == plain).map(|(.., meaning)| *meaning)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sound() {
        for category in CATEGORIES.iter() {
            assert!(["min", "basic", "more"].contains(&category.module), "{}", category.name);
            let known = |level: &&str| ["concept", "language", "term"].contains(level);
            assert!(!category.levels.is_empty() && category.levels.iter().all(known), "{}", category.name);
        }
        for (purpose, value, _) in VALUES.iter() {
            let purpose = Purpose::named(purpose).expect("a purpose");
            assert!(meaning(purpose, value).is_some(), "{value}");
        }
        assert_eq!(meaning(Purpose::Status, "preferredTerm-admn-sts"), Some("preferred"));
        assert_eq!(meaning(Purpose::Status, "whatever"), None);
    }
}
