//! Other writings of a form: the spelling of 1990, the hyphen after a prefix, the stops of an acronym.

use super::super::closed::Closed;
use super::super::inflection::lower;
use std::sync::LazyLock;

/// The other writings of `form`, each with the rule that makes it.
pub(in crate::language::french) fn writings(form: &str) -> Vec<(String, &'static str)> {
    let mut writings = Vec::new();
    if form.starts_with(char::is_uppercase) {
        writings.extend(stopped(form).map(|text| (text, "fr-acronym-stops")));
        writings.extend(unstopped(form).map(|text| (text, "fr-acronym-plain")));
        writings.extend(initials(form).into_iter().map(|text| (text, "fr-initials")));
    }
    let reformed = if form.is_ascii() { None } else { by_words(form, reformed) };
    writings.extend(by_words(form, rejoined).map(|text| (text, "fr-prefix-hyphen")));
    writings
        .extend(reformed.as_deref().and_then(|text| by_words(text, rejoined)).map(|text| (text, "fr-spelling-1990")));
    writings.extend(reformed.map(|text| (text, "fr-spelling-1990")));
    writings
}

/// `form` with each word changed that `change` knows; none when it knows none.
fn by_words(form: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let mut changed: Option<String> = None;
    for word in form.split([' ', '’']) {
        if let Some(other) = change(word) {
            let text = changed.get_or_insert_with(|| form.to_owned());
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
    let lower = lower(word);
    if let Some((old, new)) = REFORMED.iter().find(|(old, _)| lower.starts_with(old)) {
        let same = word.char_indices().zip(old.chars().zip(new.chars())).find(|(_, (old, new))| old != new);
        let ((at, letter), (_, put)) = same?;
        return Some(format!("{}{put}{}", &word[..at], &word[at + letter.len_utf8()..]));
    }
    let circumflex = lower.contains(['î', 'û']) && !Closed::Circumflex.has(&lower);
    circumflex.then(|| word.replace('î', "i").replace('û', "u").replace('Î', "I").replace('Û', "U"))
}

/// A word with the hyphen after its prefix where it had none, or without where it had one.
fn rejoined(word: &str) -> Option<String> {
    let first = word.as_bytes().first()?.to_ascii_lowercase();
    let begins = |prefix: &&&str| {
        let start = word.as_bytes().get(..prefix.len());
        prefix.as_bytes()[0] == first && start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    let prefix = Closed::LoosePrefix.words().iter().find(begins)?;
    let (prefix, rest) = word.split_at(prefix.len());
    let bare = rest.strip_prefix('-').unwrap_or(rest);
    let stem_goes_on = match prefix.len() {
        2 => bare.starts_with(['n', 'm', 'u', 'û', 'l', 'r', 'i']),
        _ => prefix.eq_ignore_ascii_case("mini") && bare.starts_with(['s', 'm']),
    };
    if stem_goes_on || bare.chars().take_while(|character| character.is_alphabetic()).count() < 4 {
        return None;
    }
    let hyphen = if bare.len() == rest.len() { "-" } else { "" };
    Some(format!("{prefix}{hyphen}{bare}"))
}

/// A name that begins with initials in its other writings: « J.D. Vance », « J. D. Vance », « JD Vance ».
fn initials(name: &str) -> Vec<String> {
    let mut words = name.split(' ').peekable();
    let mut letters = String::new();
    while let Some(word) = words.peek().filter(|word| word.ends_with('.') && is_stopped(word)) {
        letters.extend(word.chars().filter(|character| *character != '.'));
        words.next();
    }
    let joined = words.peek().filter(|word| letters.is_empty() && (2..=3).contains(&word.len()) && is_capitals(word));
    if let Some(word) = joined.copied() {
        letters.push_str(word);
        words.next();
    }
    let rest = words.collect::<Vec<_>>().join(" ");
    let named = rest.starts_with(char::is_uppercase) && !is_capitals(&rest);
    if letters.chars().count() < 2 || !named {
        return Vec::new();
    }
    let stopped: Vec<String> = letters.chars().map(|letter| format!("{letter}.")).collect();
    let writings = [stopped.concat(), stopped.join(" "), letters].map(|initials| format!("{initials} {rest}"));
    writings.into_iter().filter(|writing| writing != name).collect()
}

fn is_capitals(word: &str) -> bool {
    word.chars().all(char::is_uppercase)
}

/// Whether a word is capitals with a stop behind each.
fn is_stopped(word: &str) -> bool {
    let letters: Vec<char> = word.chars().collect();
    letters.chunks(2).all(|pair| matches!(pair, [letter, '.'] if letter.is_uppercase()))
}

/// « ONU » as « O.N.U. ».
fn stopped(form: &str) -> Option<String> {
    let acronym = (2..=6).contains(&form.chars().count()) && is_capitals(form);
    acronym.then(|| form.chars().flat_map(|letter| [letter, '.']).collect())
}

/// « O.N.U. » as « ONU ».
fn unstopped(form: &str) -> Option<String> {
    let acronym = form.len() > 3 && is_stopped(form);
    acronym.then(|| form.chars().filter(|character| *character != '.').collect())
}

/// Beginnings of words whose accent the reform of 1990 changed: one letter for one.
static REFORMED: LazyLock<Vec<(&str, &str)>> =
    LazyLock::new(|| include_str!("spelling.tsv").lines().filter_map(|line| line.split_once('\t')).collect());

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
        check("J.D. Vance", &["J. D. Vance", "JD Vance"]);
        check("JD Vance", &["J.D. Vance", "J. D. Vance"]);
        check("UE à 27", &[]);
        check("TVA", &["T.V.A."]);
    }
}
