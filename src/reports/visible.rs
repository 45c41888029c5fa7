//! Characters that would do something to a terminal, a log or a page instead of being read.

/// `text` on one line, with control characters as their pictures and what would reorder or hide text as U+FFFD.
/// Every character becomes one character.
pub(super) fn line(text: &str) -> String {
    text.chars().map(shown).collect()
}

/// `text` with its line feeds, else as [`line()`].
pub(super) fn lines(text: &str) -> String {
    text.chars().map(|character| if character == '\n' { '\n' } else { shown(character) }).collect()
}

/// What stands for `character`.
pub(super) fn shown(character: char) -> char {
    match character {
        '\0'..='\u{1F}' => {
            char::from_u32(0x2400 + u32::from(character)).expect("the pictures are a block of their own")
        }
        '\u{7F}' => '\u{2421}',
        '\u{2028}' | '\u{2029}' => '\u{2424}',
        '\u{80}'..='\u{9F}' | '\u{FFFE}' | '\u{FFFF}' => '\u{FFFD}',
        _ if is_bidirectional(character) => '\u{FFFD}',
        other => other,
    }
}

/// Whether `character` changes the order in which others are shown.
fn is_bidirectional(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The short name of a character that takes part in a text without being seen, for marks that hold it.
pub(super) fn name(character: char) -> Option<&'static str> {
    Some(match character {
        '\t' => "TAB",
        '\n' => "LF",
        '\r' => "CR",
        '\u{A0}' => "NBSP",
        '\u{AD}' => "SHY",
        '\u{2009}' => "THSP",
        '\u{200B}' => "ZWSP",
        '\u{200C}' => "ZWNJ",
        '\u{200D}' => "ZWJ",
        '\u{200E}' => "LRM",
        '\u{200F}' => "RLM",
        '\u{2028}' => "LS",
        '\u{2029}' => "PS",
        '\u{202A}' => "LRE",
        '\u{202B}' => "RLE",
        '\u{202C}' => "PDF",
        '\u{202D}' => "LRO",
        '\u{202E}' => "RLO",
        '\u{202F}' => "NNBSP",
        '\u{2060}' => "WJ",
        '\u{2066}' => "LRI",
        '\u{2067}' => "RLI",
        '\u{2068}' => "FSI",
        '\u{2069}' => "PDI",
        '\u{FEFF}' => "BOM",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        assert_eq!(line("a\nb\u{1B}[31m\u{202E}\u{85}é"), "a\u{240A}b\u{241B}[31m\u{FFFD}\u{FFFD}é");
        assert_eq!(lines("a\r\nb"), "a\u{240D}\nb");
    }
}
