//! Stretches of a text that are no prose: addresses, handles, hashtags, code.

use crate::text::Span;

/// A stretch that is no prose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Zone {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: ZoneKind,
}

/// What a stretch that is no prose is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ZoneKind {
    /// A web address.
    Url,
    /// An e-mail address.
    Email,
    /// A handle or a hashtag.
    Handle,
    /// Code between backticks.
    Code,
}

/// The zones of `text`, in order.
pub fn of(text: &str) -> Vec<Zone> {
    let mut zones = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find([':', '@', '#', '`', 'w']).map(|at| at + from) {
        let zone = at_mark(text, at).filter(|zone| zone.span.start >= from);
        from = match zone {
            Some(zone) => {
                zones.push(zone);
                zone.span.end
            }
            None => at + 1,
        };
    }
    zones
}

/// The zone that the mark at byte `at` belongs to.
fn at_mark(text: &str, at: usize) -> Option<Zone> {
    let zone = |start, end, kind| Some(Zone { span: Span::new(start, end), kind });
    let rest = &text[at..];
    let before = text[..at].chars().next_back();
    match text.as_bytes()[at] {
        b':' if rest.starts_with("://") => {
            let scheme = text[..at].bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
            if scheme == 0 { None } else { zone(at - scheme, address_end(text, at), ZoneKind::Url) }
        }
        b'w' if rest.starts_with("www.") && !before.is_some_and(char::is_alphanumeric) => {
            zone(at, address_end(text, at), ZoneKind::Url)
        }
        b'@' => mail(text, at).or_else(|| handle(text, at)),
        b'#' => handle(text, at),
        b'`' => {
            let run = rest.bytes().take_while(|byte| *byte == b'`').count();
            let close = rest[run..].find(&rest[..run])?;
            zone(at, at + run + close + run, ZoneKind::Code)
        }
        _ => None,
    }
}

/// Where the address around byte `at` ends: at white space, quotation marks or angle brackets, less the marks that
/// belong to the sentence.
fn address_end(text: &str, at: usize) -> usize {
    let stops = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '«' | '»' | '“' | '”' | '’' | '`' | '|');
    let end = text[at..].find(stops).map_or(text.len(), |length| at + length);
    let shown = text[at..end].trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'']);
    let closed = shown.trim_end_matches([')', ']']);
    let opened = shown.contains(['(', '[']);
    at + if opened { shown.len() } else { closed.len() }
}

fn mail(text: &str, at: usize) -> Option<Zone> {
    let part = |c: &char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    let name: usize = text[..at].chars().rev().take_while(part).map(char::len_utf8).sum();
    let host: usize = text[at + 1..].chars().take_while(part).map(char::len_utf8).sum();
    let host = text[at + 1..at + 1 + host].trim_end_matches(['.', '-']);
    let found = name > 0 && host.contains('.');
    found.then(|| Zone { span: Span::new(at - name, at + 1 + host.len()), kind: ZoneKind::Email })
}

fn handle(text: &str, at: usize) -> Option<Zone> {
    let before = text[..at].chars().next_back();
    let length: usize =
        text[at + 1..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').map(char::len_utf8).sum();
    let lettered = text[at + 1..at + 1 + length].chars().any(char::is_alphabetic);
    let found = lettered && !before.is_some_and(char::is_alphanumeric);
    found.then(|| Zone { span: Span::new(at, at + 1 + length), kind: ZoneKind::Handle })
}

#[cfg(test)]
mod tests {
    use super::*;
    use ZoneKind::{Code, Email, Handle, Url};

    fn check(text: &str, expected: &[(ZoneKind, &str)]) {
        let found: Vec<_> = of(text).iter().map(|zone| (zone.kind, zone.span.of(text))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses_end_where_the_sentence_goes_on() {
        check(
            "Voir https://ec.europa.eu/a?b=1&c=(2), puis (www.lemonde.fr).",
            &[(Url, "https://ec.europa.eu/a?b=1&c=(2)"), (Url, "www.lemonde.fr")],
        );
        check("« https://x.org/é », dit-on : voilà", &[(Url, "https://x.org/é")]);
    }

    #[test]
    fn mail_handles_and_code() {
        check(
            "écrire à a.b@europa.eu. ou à @Elysee, #IA ; n° #4 `let x = 1`",
            &[(Email, "a.b@europa.eu"), (Handle, "@Elysee"), (Handle, "#IA"), (Code, "`let x = 1`")],
        );
    }

    #[test]
    fn prose_has_none() {
        check("Il a dit : « Oui » à 10 @ 20, owww.", &[]);
    }
}
