//! What the environment says: the reader's language, the date.

use crate::model::Locale;
use jiff::civil::Date;
use jiff::{Timestamp, tz::TimeZone};

/// The locales that the environment asks for, best first: `LC_ALL`, then `LC_MESSAGES`, then `LANG`.
pub fn locales() -> Vec<Locale> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    names.iter().filter_map(|name| locale(&std::env::var(name).ok()?)).collect()
}

/// Today, by the clock of the machine, at Greenwich.
pub fn today() -> Date {
    Timestamp::now().to_zoned(TimeZone::UTC).date()
}

/// The value of an environment variable, if it has one.
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The locale that a name such as `fr_FR.UTF-8` stands for; none for `C` and `POSIX`.
fn locale(name: &str) -> Option<Locale> {
    let tag = name.split(['.', '@']).next().unwrap_or_default();
    if matches!(tag, "" | "C" | "POSIX") { None } else { tag.parse().ok() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn names_of_the_c_library_are_understood() {
        assert_eq!(super::locale("fr_FR.UTF-8").unwrap().to_string(), "fr-FR");
        assert_eq!(super::locale("de_AT@euro").unwrap().to_string(), "de-AT");
        assert!(super::locale("C.UTF-8").is_none() && super::locale("").is_none());
    }
}
