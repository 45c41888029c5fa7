//! What stands at the start of a line and says what the line is: bullets, dashes, numbers, note marks, heading marks.

/// A marker at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Marker {
    /// What it is.
    pub kind: MarkerKind,
    /// Its length in bytes, without the white space behind it.
    pub len: usize,
}

/// What a marker is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum MarkerKind {
    /// `•` and the like, arrows and ticks, `*`, `-`.
    Bullet,
    /// `–` or `—`: an item of a list, or a turn of a dialogue.
    Dash,
    /// `1.`, `1)`, `(1)`, `1/`, `2.1`, `1°`, `a)`.
    Number,
    /// `[1]`, `[^1]`, `¹`.
    Note,
    /// `#` to `######`.
    Heading,
}

/// Marks of items.
const BULLETS: &str = "•‣⁃▪◦●○■□►▸▶➢➤→✓✔❖*-";

/// The marker at the start of `line`, which starts with its first visible character. White space must follow it, and
/// something after that.
///
/// Roman numerals and initials are no markers: « V. Poutine », « II. Le marché » stay whole.
pub(super) fn marker(line: &str) -> Option<Marker> {
    let (kind, len) = symbol(line).or_else(|| number(line)).or_else(|| note(line))?;
    let rest = &line[len..];
    let spaced = rest.starts_with(char::is_whitespace) || (kind == MarkerKind::Note && !rest.is_empty());
    spaced.then_some(Marker { kind, len })
}

/// Bullets, dashes and heading marks.
fn symbol(line: &str) -> Option<(MarkerKind, usize)> {
    let first = line.chars().next()?;
    match first {
        mark if BULLETS.contains(mark) => Some((MarkerKind::Bullet, first.len_utf8())),
        '–' | '—' => Some((MarkerKind::Dash, first.len_utf8())),
        '#' => {
            let len = line.bytes().take_while(|byte| *byte == b'#').count();
            (len <= 6).then_some((MarkerKind::Heading, len))
        }
        _ => None,
    }
}

/// Numbers and single letters. Groups of figures without a closing mark count only before a capital: « 3.1 Méthode », but
/// not « 3.5 milliards ».
fn number(line: &str) -> Option<(MarkerKind, usize)> {
    let bytes = line.as_bytes();
    let len = match bytes.first()? {
        b'(' => parenthesised(bytes)?,
        letter if letter.is_ascii_alphabetic() => (bytes.get(1) == Some(&b')')).then_some(2)?,
        _ => figures(line)?,
    };
    Some((MarkerKind::Number, len))
}

/// `(1)`, `(12)`.
fn parenthesised(bytes: &[u8]) -> Option<usize> {
    let digits = digits(&bytes[1..]);
    let closed = bytes.get(1 + digits) == Some(&b')');
    ((1..=2).contains(&digits) && closed).then_some(digits + 2)
}

/// `1.`, `1)`, `1/`, `1°`, `2.1`, `2.1.`, `2.1)`.
fn figures(line: &str) -> Option<usize> {
    let bytes = line.as_bytes();
    let first = digits(bytes);
    if !(1..=3).contains(&first) {
        return None;
    }
    if first <= 2 && line[first..].starts_with('°') {
        return Some(first + '°'.len_utf8());
    }
    let mut len = first;
    while bytes.get(len) == Some(&b'.') && (1..=3).contains(&digits(&bytes[len + 1..])) {
        len += 1 + digits(&bytes[len + 1..]);
    }
    match bytes.get(len) {
        Some(b'.' | b')') => Some(len + 1),
        Some(b'/') if len == first => Some(len + 1),
        _ if len > first && line[len..].trim_start().starts_with(char::is_uppercase) => Some(len),
        _ => None,
    }
}

/// The length of `number` at the start of `line` when white space and what opens an entry of a list of sources follow: a
/// capital, a quotation, an address.
pub(super) fn counted(line: &str, number: usize) -> Option<usize> {
    let len = digits(line.as_bytes());
    let rest = line[len..].trim_start();
    let spaced = rest.len() < line.len() - len;
    let opens =
        rest.starts_with(|first: char| first.is_uppercase() || "«“\"".contains(first)) || rest.starts_with("http");
    (spaced && opens && line[..len].parse() == Ok(number)).then_some(len)
}

/// `[1]`, `[^1]`, `[^note]:`, `¹`.
fn note(line: &str) -> Option<(MarkerKind, usize)> {
    let superscripts: usize = line.chars().take_while(|mark| "⁰¹²³⁴⁵⁶⁷⁸⁹".contains(*mark)).map(char::len_utf8).sum();
    if superscripts > 0 {
        return Some((MarkerKind::Note, superscripts));
    }
    let inside = line.strip_prefix('[')?;
    let (mark, rest) = inside.split_once(']')?;
    let label = mark.strip_prefix('^').unwrap_or(mark);
    let is_note = (1..=3).contains(&label.len()) && digits(label.as_bytes()) == label.len()
        || label.len() < mark.len() && !label.is_empty() && label.len() <= 40 && !label.contains(char::is_whitespace);
    let colon = usize::from(label.len() < mark.len() && rest.starts_with(':'));
    is_note.then_some((MarkerKind::Note, mark.len() + 2 + colon))
}

fn digits(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

#[cfg(test)]
mod tests {
    use super::MarkerKind::{self, Bullet, Dash, Heading, Note, Number};

    fn check(line: &str, expected: Option<(MarkerKind, &str)>) {
        let found = super::marker(line).map(|marker| (marker.kind, &line[..marker.len]));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn markers() {
        for mark in ["•", "‣", "▪", "◦", "●", "○", "■", "□", "►", "➢", "→", "✓", "*", "-"] {
            check(&format!("{mark} un"), Some((Bullet, mark)));
        }
        check("–\u{A0}Oui.", Some((Dash, "–")));
        check("— Oui.", Some((Dash, "—")));
        for mark in ["1.", "12)", "1/", "2.1", "2.1.", "3.10.2)", "(4)", "1°", "a)"] {
            check(&format!("{mark} Un"), Some((Number, mark)));
        }
        for mark in ["[1]", "[12]", "[^1]", "[^note]:", "¹", "¹²"] {
            check(&format!("{mark} Voir"), Some((Note, mark)));
        }
        check("¹Voir", Some((Note, "¹")));
        check("## Un", Some((Heading, "##")));
    }

    #[test]
    fn no_markers() {
        let lines = [
            "•un",
            "-5 degrés",
            "1.5 milliard",
            "3.5 milliards",
            "2025. Fin",
            "II. Le marché",
            "V. Poutine",
            "1 000 euros",
            "1/3 des voix",
            "2.1/ Un",
            "→un",
            "(voir)",
            "(2025) Fin",
            "100° à",
            "[…] Elle",
            "[sic] Il",
            "[2025] Un",
            "#mot",
            "####### x",
            "1.",
            "•",
            "—",
            "M. Un",
        ];
        for line in lines {
            check(line, None);
        }
    }
}
