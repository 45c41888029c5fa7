//! The headings of lists of sources.

use std::sync::LazyLock;

/// Headings, one a line, in small letters and in order.
const HEADINGS: &str = include_str!("headings.txt");

fn is_known(heading: &str) -> bool {
    static KNOWN: LazyLock<Vec<&str>> = LazyLock::new(|| HEADINGS.lines().collect());
    KNOWN.binary_search(&heading).is_ok()
}

/// Whether `line` is the heading of a list of sources; white space and a colon may close it.
pub(super) fn opens_sources(line: &str) -> bool {
    let heading = line.strip_suffix(':').unwrap_or(line).trim_end();
    let short = heading.len() <= 40;
    short && heading.starts_with(char::is_uppercase) && is_known(&heading.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_lists_of_sources() {
        for line in
            ["Sources", "Source :", "Sources\u{A0}:", "Notes", "RÉFÉRENCES", "Bibliographie", "Sources et références"]
        {
            assert!(opens_sources(line), "{line}");
        }
        for line in ["Sources de financement", "sources", "Notes : voir plus bas", "", "Les sources"] {
            assert!(!opens_sources(line), "{line}");
        }
    }

    #[test]
    fn the_list_is_sorted() {
        assert!(HEADINGS.lines().is_sorted());
        assert!(HEADINGS.lines().all(|line| line == line.trim().to_lowercase() && !line.is_empty()));
    }
}
