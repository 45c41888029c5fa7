//! Which script a letter belongs to, as far as checks ask.

/// A script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Script {
    /// Latin.
    Latin,
    /// Greek.
    Greek,
    /// Cyrillic.
    Cyrillic,
    /// Any other one.
    Other,
}

/// The script of `character`, if it is a letter.
pub(super) fn of(character: char) -> Option<Script> {
    if character.is_ascii_alphabetic() {
        return Some(Script::Latin);
    }
    if character.is_ascii() || !character.is_alphabetic() {
        return None;
    }
    Some(match character {
        'µ' | 'Ω' | 'Å' | 'K' | 'ª' | 'º' => return None,
        _ if is_latin(character) => Script::Latin,
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' => Script::Greek,
        '\u{400}'..='\u{52F}' => Script::Cyrillic,
        _ => Script::Other,
    })
}

/// Whether a letter beyond ASCII is Latin: the blocks of extended Latin, ligatures, raised and lowered letters.
const fn is_latin(letter: char) -> bool {
    matches!(letter,
        '\u{C0}'..='\u{2FF}'
        | '\u{1D00}'..='\u{1DBF}'
        | '\u{1E00}'..='\u{1EFF}'
        | '\u{2070}'..='\u{209C}'
        | '\u{2C60}'..='\u{2C7F}'
        | '\u{A720}'..='\u{A7FF}'
        | '\u{FB00}'..='\u{FB06}')
}
