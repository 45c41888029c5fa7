//! How a line ends.

/// Whether `line` ends in a mark that ends or goes on with a sentence (`. ! ? … : ; ,`); closing quotation marks and
/// brackets, and the number of a footnote, may follow it.
pub(super) fn ends_sentence(line: &str) -> bool {
    without_footnote(line)
        .trim_end_matches(|mark: char| mark.is_whitespace() || "»›”’\"')]".contains(mark))
        .ends_with(['.', '!', '?', '…', ':', ';', ','])
        || line.ends_with(['.', '!', '?', '…', ':', ';', ','])
}

/// `line` without the number of a footnote at its end: `1`, `[1]`, `¹`.
fn without_footnote(line: &str) -> &str {
    let superscripts = line.trim_end_matches(|mark| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(mark));
    if superscripts.len() < line.len() {
        return superscripts;
    }
    let inside = line.strip_suffix(']').unwrap_or(line);
    let number = inside.trim_end_matches(|digit: char| digit.is_ascii_digit());
    match (inside.len() < line.len(), inside.len() - number.len()) {
        (true, 1..) => number.strip_suffix('[').unwrap_or(line),
        (false, 1..=3) => number,
        _ => line,
    }
}

#[cfg(test)]
mod tests {
    use super::ends_sentence;

    #[test]
    fn end_marks_count_behind_closing_marks_and_footnotes() {
        for line in [
            "Fin.",
            "Fin\u{A0}?",
            "Fin…",
            "trois :",
            "a ;",
            "a,",
            "« Fin. »",
            "(Fin.)",
            "Fin.\u{A0}12",
            "Fin. » 1",
            "Fin.¹",
            "Fin. [3]",
        ] {
            assert!(ends_sentence(line), "{line}");
        }
        for line in ["Économie", "Le « plan »", "Année 2025", "Article 12", "Voir [1]", "2 °C", "", "»"] {
            assert!(!ends_sentence(line), "{line}");
        }
    }
}
