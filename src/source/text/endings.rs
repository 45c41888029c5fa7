//! How a line ends.

/// Whether `line` ends in a mark that ends or goes on with a sentence (`. ! ? … : ; ,`); closing quotation marks and
/// brackets may follow it, and behind a mark that ends one (`. ! ? …`) the numbers of footnotes.
pub(super) fn ends_sentence(line: &str) -> bool {
    let bare = without_notes(line);
    without_closing(line).ends_with(['.', '!', '?', '…', ':', ';', ','])
        || line.ends_with(['.', '!', '?', '…', ':', ';', ','])
        || bare.len() < line.len() && without_closing(bare).ends_with(['.', '!', '?', '…'])
}

fn without_closing(line: &str) -> &str {
    line.trim_end_matches(|mark: char| mark.is_whitespace() || "»›”’\"')]".contains(mark))
}

/// `line` without the numbers of footnotes at its end.
fn without_notes(line: &str) -> &str {
    std::iter::successors(Some(line), |rest| without_note(rest)).last().unwrap_or(line)
}

/// `line` without the number of a footnote at its end: `1`, `[1]`, `(1)`, `[1, 2]`, `[^note]`, `¹`.
fn without_note(line: &str) -> Option<&str> {
    let superscripts = line.trim_end_matches(|mark| "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾".contains(mark));
    if superscripts.len() < line.len() {
        return Some(superscripts.trim_end_matches([',', '–', '-', ' ']));
    }
    for (open, close) in [('[', ']'), ('(', ')')] {
        if let Some(inside) = line.strip_suffix(close) {
            let (before, label) = inside.rsplit_once(open)?;
            return is_label(label).then(|| before.trim_end());
        }
    }
    let figures = line.trim_end_matches(|digit: char| digit.is_ascii_digit());
    let decimal = figures.strip_suffix('.').is_some_and(|rest| rest.ends_with(|digit: char| digit.is_ascii_digit()));
    let is_number = (1..=3).contains(&(line.len() - figures.len())) && !decimal;
    is_number.then(|| figures.trim_end_matches([',', '–', '-']).trim_end())
}

/// Whether brackets around `label` make it the mark of a footnote.
fn is_label(label: &str) -> bool {
    let mut numbers = label.split([',', '–', '-']).map(str::trim);
    let is_number = |number: &str| (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
    label.starts_with('^') || numbers.all(is_number)
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
            "Fin. 1 2",
            "Fin.13-15",
            "Fin.¹,²",
            "Fin.(1)",
            "Fin.[1][2]",
            "Fin. [1, 2]",
            "Fin.[^note]",
            "Fin ».4",
        ] {
            assert!(ends_sentence(line), "{line}");
        }
        for line in [
            "Économie",
            "Le « plan »",
            "Année 2025",
            "Article 12",
            "Article 49.3",
            "Chiffre du jour : 12",
            "Le plan (2)",
            "Voir [1]",
            "Voir l’annexe [1, 2]",
            "2 °C",
            "",
            "»",
            "12",
        ] {
            assert!(!ends_sentence(line), "{line}");
        }
    }
}
