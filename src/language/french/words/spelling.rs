//! Other writings of a form: the spelling of 1990, the hyphen after a prefix, the stops of an acronym.

use super::super::{closed::Closed, elision::is_apostrophe};

/// The other writings of `form`, each with the rule that makes it.
pub(super) fn writings(form: &str) -> Vec<(String, &'static str)> {
    if let Some(stopped) = stopped(form) {
        return vec![(stopped, "fr-acronym-stops")];
    }
    if let Some(plain) = unstopped(form) {
        return vec![(plain, "fr-acronym-plain")];
    }
    let mut writings = Vec::new();
    let reformed = by_words(form, reformed);
    writings.extend(by_words(form, rejoined).map(|text| (text, "fr-prefix-hyphen")));
    writings
        .extend(reformed.as_deref().and_then(|text| by_words(text, rejoined)).map(|text| (text, "fr-spelling-1990")));
    writings.extend(reformed.map(|text| (text, "fr-spelling-1990")));
    writings
}

/// `form` with each word changed that `change` knows; none when it knows none.
fn by_words(form: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut changed = None;
    for word in form.split(|character: char| character.is_whitespace() || is_apostrophe(character)) {
        if let Some(other) = change(word) {
            let text: &mut String = changed.get_or_insert_with(|| form.to_owned());
            *text = text.replacen(word, &other, 1);
        }
    }
    changed
}

/// A word in the spelling of 1990: no circumflex on i and u but where it tells words apart, and the accents that follow
/// the pronunciation.
fn reformed(word: &str) -> Option<String> {
    if word.is_ascii() {
        return None;
    }
    let lower = word.to_lowercase();
    if let Some((old, new)) = reformed_beginnings().find(|(old, _)| lower.starts_with(old)) {
        let same = word.char_indices().zip(old.chars().zip(new.chars())).find(|(_, (old, new))| old != new);
        let ((at, letter), (_, put)) = same?;
        return Some(format!("{}{put}{}", &word[..at], &word[at + letter.len_utf8()..]));
    }
    let circumflex = lower.contains(['î', 'û']) && !Closed::Circumflex.has(&lower);
    circumflex.then(|| word.replace('î', "i").replace('û', "u").replace('Î', "I").replace('Û', "U"))
}

/// A word with the hyphen after its prefix where it had none, or without where it had one.
fn rejoined(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    let (prefix, rest) =
        Closed::LoosePrefix.words().find_map(|prefix| lower.strip_prefix(prefix).map(|rest| (prefix, rest)))?;
    let bare = rest.trim_start_matches('-');
    let letters_of_the_stem = match prefix {
        "co" => ['n', 'm', 'u', 'û', 'l', 'r', 'i'].as_slice(),
        "mini" => &['s', 'm'],
        _ => &[],
    };
    if bare.starts_with(letters_of_the_stem)
        || bare.chars().take_while(|character| character.is_alphabetic()).count() < 4
    {
        return None;
    }
    let rest = word.get(prefix.len()..)?;
    Some(match rest.strip_prefix('-') {
        Some(rest) => format!("{}{rest}", &word[..prefix.len()]),
        None => format!("{}-{rest}", &word[..prefix.len()]),
    })
}

/// « ONU » as « O.N.U. ».
fn stopped(form: &str) -> Option<String> {
    let letters = form.chars().count();
    let acronym = (2..=6).contains(&letters) && form.chars().all(char::is_uppercase);
    acronym.then(|| form.chars().flat_map(|letter| [letter, '.']).collect())
}

/// « O.N.U. » as « ONU ».
fn unstopped(form: &str) -> Option<String> {
    let pairs: Vec<char> = form.chars().collect();
    let acronym = pairs.len() > 3 && pairs.chunks(2).all(|pair| matches!(pair, [letter, '.'] if letter.is_uppercase()));
    acronym.then(|| pairs.into_iter().step_by(2).collect())
}

/// Beginnings of words whose accent the reform of 1990 changed: one letter for one.
fn reformed_beginnings() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("spelling.tsv").lines().filter_map(|line| line.split_once('\t'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(form: &str, expected: &[&str]) {
        let texts: Vec<String> = writings(form).into_iter().map(|(text, _)| text).collect();
        assert_eq!(texts, expected, "{form}");
    }

    #[test]
    fn the_spelling_of_1990() {
        check("maîtrise des coûts", &["maitrise des couts"]);
        check("pays d’origine sûr", &[]);
        check("événement", &["évènement"]);
        check("Événements", &["Évènements"]);
        check("autorité réglementaire", &["autorité règlementaire"]);
    }

    #[test]
    fn hyphens_after_prefixes() {
        check("cofondateur", &["co-fondateur"]);
        check("co-fondateur", &["cofondateur"]);
        check("semi-conducteur", &["semiconducteur"]);
        check("bouclier antimissile", &["bouclier anti-missile"]);
        check("conseil", &[]);
        check("coût", &["cout"]);
    }

    #[test]
    fn acronyms() {
        check("ONU", &["O.N.U."]);
        check("O.N.U.", &["ONU"]);
        check("G7", &[]);
    }
}
