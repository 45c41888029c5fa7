//! Web and e-mail addresses, handles and hashtags: nothing inside them is read, and they reappear as they are.

use crate::text::Span;
use crate::text::places::places;

/// The addresses of `text` in text order.
pub fn addresses(text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    let mut free = 0;
    for at in places(text, may_hold) {
        if at < free {
            continue;
        }
        let address = match text.as_bytes()[at] {
            b':' => with_scheme(text, free, at),
            b'@' => mail(text, free, at).or_else(|| handle(text, at)),
            b'#' => hashtag(text, at),
            _ => host(text, free, at),
        };
        if let Some(span) = address {
            free = span.end;
            found.push(span);
        }
    }
    found
}

/// Whether the sign of an address may begin with these bytes: `://`, `@`, `#`, or a stop that no sentence ends with.
const fn may_hold(first: u8, second: u8, _: u8) -> bool {
    let scheme = (first == b':') && (second == b'/');
    let stop = (first == b'.') && (second != b' ');
    scheme || stop || (first == b'@') || (first == b'#')
}

fn with_scheme(text: &str, free: usize, colon: usize) -> Option<Span> {
    if !text[colon..].starts_with("://") {
        return None;
    }
    let start = run_back(text, free, colon, |letter| letter.is_ascii_alphanumeric() || letter == '+');
    if start == colon {
        return None;
    }
    let end = address_end(text, colon + 3);
    (end > colon + 3).then_some(Span::new(start, end))
}

fn mail(text: &str, free: usize, at: usize) -> Option<Span> {
    let start = run_back(text, free, at, |letter| letter.is_ascii_alphanumeric() || "._%+-".contains(letter));
    let host = run(text, at + 1, |letter| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.');
    let end = trimmed(text, at + 1, host);
    (start < at && text[at + 1..end].contains('.')).then_some(Span::new(start, end))
}

fn handle(text: &str, at: usize) -> Option<Span> {
    let end = run(text, at + 1, |letter| letter.is_ascii_alphanumeric() || letter == '_');
    (stands_alone(text, at) && end > at + 1).then_some(Span::new(at, end))
}

fn hashtag(text: &str, at: usize) -> Option<Span> {
    let first = text[at + 1..].chars().next()?;
    let end = run(text, at + 1, |letter| letter.is_alphanumeric() || letter == '_');
    (stands_alone(text, at) && first.is_alphabetic()).then_some(Span::new(at, end))
}

/// A host without scheme: `www.…`, or a name under a domain that no word of a text ends in.
fn host(text: &str, free: usize, dot: usize) -> Option<Span> {
    const DOMAINS: [&str; 10] = ["com", "org", "net", "eu", "fr", "int", "gov", "edu", "info", "uk"];
    if text[dot + 1..].starts_with(char::is_whitespace) || dot + 1 == text.len() {
        return None; // the end of a sentence, as most are
    }
    let of_host = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '.';
    let start = run_back(text, free, dot, of_host);
    let name_end = text[dot + 1..].chars().take(LONGEST).take_while(|letter| of_host(*letter)).count();
    let host = &text[start..trimmed(text, dot, dot + 1 + name_end)];
    let domain = host.rsplit('.').next()?;
    let is_host = host.starts_with("www.") || (DOMAINS.contains(&domain) && host.len() > domain.len() + 2);
    if start == dot || !is_host || !stands_alone(text, start) {
        return None;
    }
    let end = start + host.len();
    if text[end..].starts_with('@') {
        return None;
    }
    let end = if text[end..].starts_with(['/', '?', ':']) { address_end(text, end) } else { end };
    Some(Span::new(start, end))
}

/// Where an address ends that goes on at `from`: at white space or a mark that no address holds, and before the
/// punctuation of the sentence.
fn address_end(text: &str, from: usize) -> usize {
    let end = run(text, from, |letter| !letter.is_whitespace() && !"<>«»“”\"’‘".contains(letter));
    trimmed(text, from, end)
}

/// `end` without the punctuation of the sentence before it; a bracket stays where its partner is inside.
fn trimmed(text: &str, from: usize, end: usize) -> usize {
    let mut address = &text[from..end];
    let (round, square) = (address.contains('('), address.contains('['));
    while let Some(last) = address.chars().next_back() {
        let outside = match last {
            '.' | ',' | ';' | ':' | '!' | '?' | '…' | '*' | '_' | '\'' => true,
            ')' => !round,
            ']' => !square,
            _ => false,
        };
        if !outside {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    from + address.len()
}

/// The longest name that is looked for around a stop or sign, in bytes.
const LONGEST: usize = 256;

fn run(text: &str, from: usize, inside: impl Fn(char) -> bool) -> usize {
    text[from..].find(|letter| !inside(letter)).map_or(text.len(), |length| from + length)
}

fn run_back(text: &str, free: usize, to: usize, inside: impl Fn(char) -> bool) -> usize {
    let floor = free.max(to.saturating_sub(LONGEST));
    let floor = (floor..=to).find(|at| text.is_char_boundary(*at)).unwrap_or(to);
    text[floor..to].rfind(|letter| !inside(letter)).map_or(floor, |at| {
        let letter = text[floor + at..].chars().next().expect("a character that was found");
        floor + at + letter.len_utf8()
    })
}

fn stands_alone(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && before != '@' && before != '/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = addresses(text).into_iter().map(|span| span.of(text)).collect();
        assert_eq!(found, expected);
    }

    /// The addresses of `text`, looked for at every byte.
    fn every(text: &str) -> Vec<Span> {
        let mut found: Vec<Span> = Vec::new();
        for (at, sign) in text.bytes().enumerate() {
            let free = found.last().map_or(0, |last| last.end);
            found.extend(match sign {
                _ if at < free => None,
                b':' => with_scheme(text, free, at),
                b'@' => mail(text, free, at).or_else(|| handle(text, at)),
                b'#' => hashtag(text, at),
                b'.' => host(text, free, at),
                _ => None,
            });
        }
        found
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        check(
            "Voir https://ec.europa.eu/a_(b)?x=2024, puis (http://x.y/2).",
            &["https://ec.europa.eu/a_(b)?x=2024", "http://x.y/2"],
        );
        check(
            "sur www.elysee.fr, lemonde.fr/2024/1 et « europa.eu ».",
            &["www.elysee.fr", "lemonde.fr/2024/1", "europa.eu"],
        );
        check("à presse.info@ec.europa.eu.", &["presse.info@ec.europa.eu"]);
    }

    #[test]
    fn handles_and_hashtags() {
        check("@EmmanuelMacron et #COP30, #Été2025 ; n° 3, #12", &["@EmmanuelMacron", "#COP30", "#Été2025"]);
    }

    #[test]
    fn sentences_are_no_hosts() {
        check("la fin.Puis le début. J.-C. 3.5 p.m. 12.30", &[]);
    }

    proptest! {
        #[test]
        fn no_address_is_turned_away(text in r"[ac@#:/.\-w »\x00]{0,6}(https?://|www\.|\.fr|\.eu|@|#)?[a.w/@ ]{0,6}") {
            prop_assert_eq!(addresses(&text), every(&text));
        }

        #[test]
        fn spans_are_in_order_and_on_boundaries(text in "[a-zé@#:/.w ()»]{0,60}") {
            let mut end = 0;
            for span in addresses(&text) {
                prop_assert!(span.start >= end && !span.of(&text).is_empty());
                end = span.end;
            }
        }
    }
}
