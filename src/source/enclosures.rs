//! Brackets and quotation marks: where a sentence must not be cut although its words would allow it.
//!
//! Rules look at the neighbourhood of a place; whether a bracket is still open, they cannot see. Three guards take
//! breaks back:
//!
//! 1. Inside brackets that opened after the start of the segment and close in the block: « Le plan (Voir l’annexe. Elle
//!    est longue.) est publié. » Brackets that open the segment do not bind it.
//! 2. Inside a quotation that opened after the start of the segment, when the sentence around it goes on after the
//!    closing mark: « La présidente, qui a dit “Nous avançons. Nous réussirons”, a quitté la salle. »
//! 3. Between a quotation mark and what it encloses; this matters for straight marks, which rules cannot tell apart.
//!
//! An unbalanced mark encloses nothing.

use crate::text::Span;

/// The pairs of marks that enclose.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enclosures {
    pairs: Vec<Pair>,
}

/// A pair of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Pair {
    open: char,
    close: char,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Bracket,
    Quotation,
}

/// A mark in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    /// Where it stands.
    span: Span,
    /// Its pair.
    pair: usize,
    /// Whether it opens.
    opens: bool,
}

/// The last straight mark of a pair.
#[derive(Debug, Clone, Copy)]
struct Straight {
    /// Its place among the marks.
    index: usize,
    opens: bool,
    /// Whether its neighbours tell.
    sure: bool,
}

/// What a pair of marks encloses in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Enclosure {
    /// From the first byte of the opening mark to one past the closing mark.
    span: Span,
    /// Its pair.
    pair: usize,
}

impl Enclosures {
    /// Pairs such as `"() []"` and `"«» “”"`, separated by spaces. A pair of twice the same character, such as `""`, is
    /// a straight mark, which opens and closes.
    pub fn new(brackets: &str, quotations: &str) -> Self {
        let mut pairs = read_pairs(brackets, Kind::Bracket);
        pairs.extend(read_pairs(quotations, Kind::Quotation));
        Self { pairs }
    }

    /// Those of `breaks` (byte offsets in `text`, in order) that the guards leave.
    pub fn keep(&self, text: &str, breaks: Vec<usize>) -> Vec<usize> {
        let marks = if breaks.is_empty() { Vec::new() } else { self.marks(text) };
        if marks.is_empty() {
            return breaks;
        }
        let mut binding = self.enclosures(&marks);
        binding.retain(|enclosure| self.binds(text, *enclosure));
        let mut ahead = binding.into_iter().peekable();
        let mut around: Vec<Span> = Vec::new();
        let mut segment = text.len() - text.trim_start().len();
        let stands = |at: &usize| {
            while let Some(enclosure) = ahead.next_if(|enclosure| enclosure.span.start < *at) {
                around.push(enclosure.span);
            }
            around.retain(|span| *at < span.end);
            let held = around.iter().any(|span| segment < span.start) || parts_mark(text, *at, &marks);
            if !held {
                segment = text.len() - text[*at..].trim_start().len();
            }
            !held
        };
        breaks.into_iter().filter(stands).collect()
    }

    /// The marks of `text` in order. A straight mark opens or closes by its neighbours, or in turn where they do not
    /// tell; then it closes if no other follows that could.
    fn marks(&self, text: &str) -> Vec<Mark> {
        let mut leads = [false; 256];
        let mut buffer = [0; 4];
        for character in self.pairs.iter().flat_map(|pair| [pair.open, pair.close]) {
            leads[character.encode_utf8(&mut buffer).as_bytes()[0] as usize] = true;
        }
        let mut marks: Vec<Mark> = Vec::new();
        let mut last: Vec<Option<Straight>> = vec![None; self.pairs.len()];
        for (at, _) in text.bytes().enumerate().filter(|(_, byte)| leads[*byte as usize]) {
            let Some(mark) = text[at..].chars().next() else { continue };
            let Some(pair) = self.pairs.iter().position(|pair| mark == pair.open || mark == pair.close) else {
                continue;
            };
            let span = Span::new(at, at + mark.len_utf8());
            let Pair { open, close, .. } = self.pairs[pair];
            let opens = if open == close {
                let (opens, sure) = straight_opens(text, span, last[pair].is_some_and(|last| last.opens));
                last[pair] = Some(Straight { index: marks.len(), opens, sure });
                opens
            } else {
                mark == open
            };
            marks.push(Mark { span, pair, opens });
        }
        for last in last.into_iter().flatten().filter(|last| !last.sure) {
            marks[last.index].opens = false;
        }
        marks
    }

    /// The outermost enclosures of each pair, in order of their start.
    fn enclosures(&self, marks: &[Mark]) -> Vec<Enclosure> {
        let mut open: Vec<Vec<usize>> = vec![Vec::new(); self.pairs.len()];
        let mut enclosures = Vec::new();
        for mark in marks {
            if mark.opens {
                open[mark.pair].push(mark.span.start);
            } else if let Some(start) = open[mark.pair].pop() {
                enclosures.push(Enclosure { span: Span::new(start, mark.span.end), pair: mark.pair });
            }
        }
        enclosures.sort_by_key(|enclosure| enclosure.span.start);
        let mut ends = vec![0; self.pairs.len()];
        enclosures.retain(|enclosure| {
            let outermost = enclosure.span.start >= ends[enclosure.pair];
            ends[enclosure.pair] = ends[enclosure.pair].max(enclosure.span.end);
            outermost
        });
        enclosures
    }

    /// Whether breaks inside are taken back.
    fn binds(&self, text: &str, enclosure: Enclosure) -> bool {
        self.pairs[enclosure.pair].kind == Kind::Bracket || goes_on(&text[enclosure.span.end..])
    }
}

fn read_pairs(list: &str, kind: Kind) -> Vec<Pair> {
    let pair = |pair: &str| {
        let mut characters = pair.chars();
        Some(Pair { open: characters.next()?, close: characters.next()?, kind })
    };
    list.split_whitespace().filter_map(pair).collect()
}

/// Whether the sentence around a quotation goes on with `rest`, which follows the closing mark; white space and a
/// footnote number are skipped.
fn goes_on(rest: &str) -> bool {
    let spaced = rest.trim_start();
    let digits = spaced.bytes().take_while(u8::is_ascii_digit).count();
    let rest = if spaced.len() < rest.len() && digits <= 3 { spaced[digits..].trim_start() } else { spaced };
    rest.starts_with(|next: char| next.is_lowercase() || ",;:([–—-".contains(next))
}

/// Whether a straight mark opens, and whether its neighbours say so; when they do not, it opens unless one is open.
fn straight_opens(text: &str, span: Span, inside: bool) -> (bool, bool) {
    let before = text[..span.start].chars().next_back();
    let after = text[span.end..].chars().next();
    let free_before = before.is_none_or(|before| before.is_whitespace() || "([«“'’".contains(before));
    let free_after = after.is_none_or(|after| after.is_whitespace() || ".,;:!?)]»”".contains(after));
    if free_before == free_after { (!inside, false) } else { (free_before, true) }
}

/// Whether byte `at` stands between a mark and what it encloses.
fn parts_mark(text: &str, at: usize, marks: &[Mark]) -> bool {
    let before = text[..at].trim_end().len();
    let after = text.len() - text[at..].trim_start().len();
    let next = marks.partition_point(|mark| mark.span.end <= before);
    let opened = next > 0 && marks[next - 1].span.end == before && marks[next - 1].opens;
    let closes = marks[next..].iter().take_while(|mark| mark.span.start <= after);
    opened || closes.into_iter().any(|mark| mark.span.start == after && !mark.opens)
}

#[cfg(test)]
mod tests {
    use super::Enclosures;

    /// `marked` has a bar where a break stands, and a low line where one is taken back.
    fn check(marked: &str) {
        let text = marked.replace(['|', '_'], " ");
        let breaks = marked.match_indices(['|', '_']).map(|(at, _)| at).collect();
        let mut kept = marked.replace('|', "_").into_bytes();
        for at in Enclosures::new("() []", "«» “” \"\"").keep(&text, breaks) {
            kept[at] = b'|';
        }
        assert_eq!(String::from_utf8(kept).unwrap(), marked);
    }

    #[test]
    fn brackets_hold_what_they_enclose() {
        check("Le plan (Voir l’annexe._Elle est longue.) est publié.|On l’étudie.");
        check("(L’annexe suivra.|Elle est longue.)|Fin.");
        check("Un.|Le plan [A._(B._C.)_D.] est.|Fin.");
        check("Un ( deux.|Trois.");
        check("Un ( deux.|Trois (quatre._cinq) six.|Sept.");
    }

    #[test]
    fn a_quotation_holds_when_the_sentence_goes_on() {
        check("Elle, qui a dit « Nous avançons._Nous réussirons », part.|Fin.");
        check("Elle a dit : « Nous avançons.|Nous réussirons. »|Fin.");
        check("« Je viens.|Attendez-moi », a dit Vance.|Fin.");
        check("Il dit « Oui._Non » 1, puis « Non._Oui » 22 et part.|Fin.");
        check("Il dit « Oui.|Non » 1.|Fin.");
    }

    #[test]
    fn straight_marks_open_and_close() {
        check("Elle a dit \"Un._Deux\", puis rien.|Il dit : \"Non.\"|Puis il sort.");
        check("Il dit : \"_Un.|Deux._\"|Puis il sort.|\"_Oui._\"");
        check("C’est une bête !_\"|Les serveurs sont aimables.");
    }

    #[test]
    fn a_segment_starts_behind_the_last_break() {
        check("Un.|(Deux.|Trois.)|Quatre (cinq._six).");
        check("Un (deux._trois) quatre.|« Cinq.|Six », dit-il.");
    }
}
