//! What `inspect` shows: one document with every kind of mention.

use super::{fixture, plain, snapshot};
use proptest::prelude::*;
use visavis::model::{Document, Mention, MentionKind, Part, Segment, SegmentKind, Slot};
use visavis::reports::Reader;
use visavis::reports::inspect::{Inspected, jsonl, text as shown_text};
use visavis::text::Span;

const SEGMENTS: &[(SegmentKind, &str)] = &[
    (SegmentKind::Heading, "Le Conseil européen 🐱 se réunit"),
    (
        SegmentKind::Paragraph,
        "Le vice-président américain J.D. Vance a promis 109 milliards d’euros (cinq fois le budget de 2024) lundi à 18 h 30, a dit 张国清 : « C’est bien pour l’Europe. »",
    ),
    (SegmentKind::Bullet, "Les ministres français des Affaires étrangères et de la Défense\u{1B}[1m ont voté [1]."),
    (SegmentKind::Source, "https://example.org/a"),
    (SegmentKind::Paragraph, "Rien."),
];

fn document() -> Document {
    let mut source = String::from("\u{FEFF}");
    let mut parts = vec![Part::Skeleton(Span::new(0, source.len()))];
    for (block, (kind, text)) in SEGMENTS.iter().enumerate() {
        let span = Span::new(source.len(), source.len() + text.len());
        source.push_str(text);
        parts.push(Part::Segment(Segment { kind: *kind, span, text: (*text).to_owned(), block, ..Segment::default() }));
        parts.push(Part::Skeleton(Span::new(source.len(), source.len() + 2)));
        source.push_str("\n\n");
    }
    Document { source, locale: "fr".parse().unwrap(), parts }
}

fn mention(segment: usize, kind: MentionKind, id: &str, (marked, renderings): (&str, &[&str])) -> Mention {
    let start = SEGMENTS[segment].1.find(marked).unwrap();
    let mut mention = Mention::new(kind, id, Span::new(start, start + marked.len()));
    mention.renderings = renderings.iter().map(|rendering| (*rendering).to_owned()).collect();
    mention
}

fn title() -> Mention {
    let mut title = mention(
        1,
        MentionKind::Title,
        "vice-president",
        (
            "vice-président américain J.D. Vance",
            &["US Vice President JD Vance", "Vice President JD Vance of the United States"],
        ),
    );
    title.forbidden = vec!["American Vice President".to_owned()];
    title.children = vec![
        mention(1, MentionKind::Name, "country-us", ("américain", &["US", "American"])),
        mention(1, MentionKind::Name, "person-jd-vance", ("J.D. Vance", &["JD Vance"])),
    ];
    title.slots = vec![
        Slot { name: "country-adjective".to_owned(), id: Some("country-us".to_owned()), text: "américain".to_owned() },
        Slot { name: "name".to_owned(), id: None, text: "J.D. Vance".to_owned() },
    ];
    title
}

/// A quotation owns its marks, not its words.
fn quotation() -> Mention {
    let mut quotation = mention(1, MentionKind::Quote, "", ("« C’est bien pour l’Europe. »", &[]));
    let Span { start, end } = quotation.span;
    quotation.parts = vec![Span::new(start, start + "« ".len()), Span::new(end - " »".len(), end)];
    quotation
}

fn mentions() -> Vec<Vec<Mention>> {
    use MentionKind::{Date, Footnote, Money, Name, Number, Term, Time, Url};
    let mut defence = mention(
        2,
        Term,
        "defence-minister",
        ("ministres français des Affaires étrangères et de la Défense", &["defence ministers"]),
    );
    let last = SEGMENTS[2].1.find("de la Défense").unwrap();
    defence.parts = vec![
        Span::new(defence.span.start, defence.span.start + "ministres".len()),
        Span::new(last, last + "de la Défense".len()),
    ];
    vec![
        vec![mention(0, Name, "european-council", ("Conseil européen", &["European Council", "EUCO"]))],
        vec![
            title(),
            mention(1, Money, "", ("109 milliards d’euros", &["€109 billion"])),
            mention(1, Number, "", ("cinq", &["five", "5"])),
            mention(1, Date, "", ("2024", &["2024"])),
            mention(1, Date, "", ("lundi", &["on Monday"])),
            mention(1, Time, "", ("18 h 30", &["6:30 p.m.", "18:30"])),
            quotation(),
            mention(1, Name, "europe", ("Europe", &["Europe"])),
        ],
        vec![
            mention(
                2,
                Term,
                "foreign-minister",
                ("ministres français des Affaires étrangères", &["French foreign ministers"]),
            ),
            defence,
            mention(2, Footnote, "", ("[1]", &["[1]"])),
        ],
        vec![mention(3, Url, "", ("https://example.org/a", &["https://example.org/a"]))],
        Vec::new(),
    ]
}

/// The document as JSON lines.
pub(super) fn lines() -> String {
    jsonl(&Inspected { path: "./briefing.fr.md", document: &document(), mentions: &mentions() })
}

#[test]
fn inspected() {
    let (document, mentions) = (document(), mentions());
    let inspected = Inspected { path: "./briefing.fr.md", document: &document, mentions: &mentions };
    snapshot("inspect.jsonl", &lines());
    for (locale, width) in [("en", 100), ("fr", 60)] {
        let interface = fixture::interface(locale);
        let shown = shown_text(&inspected, &Reader { interface: &interface, width });
        snapshot(&format!("inspect.{locale}"), &plain(&shown));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the text and the spans: no line of it is lost, and each mention has its label.
    #[test]
    fn any_mentions_can_be_drawn(
        text in "(\\PC|[a-z’ ]|e\u{301}|张){1,60}",
        spans in prop::collection::vec((0..99usize, 0..99usize), 0..5),
        width in 24..90usize,
    ) {
        let bounds: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let place = |at: usize| bounds[at % bounds.len()];
        let span = |(from, to): &(usize, usize)| Span::new(place(*from).min(place(*to)), place(*from).max(place(*to)));
        let spans: Vec<Span> = spans.iter().map(span).filter(|span| !span.of(&text).trim().is_empty()).collect();
        let mentions: Vec<Mention> = spans.iter().map(|span| Mention::new(MentionKind::Term, "x", *span)).collect();
        let count = mentions.len();
        let whole = Span::new(0, text.len());
        let segment = Segment { kind: SegmentKind::Cell, span: whole, text: text.clone(), ..Segment::default() };
        let document = Document { source: text.clone(), locale: "fr".parse().unwrap(), parts: vec![Part::Segment(segment)] };
        let interface = fixture::interface("en");
        let inspected = Inspected { path: "a", document: &document, mentions: &[mentions] };
        let shown = plain(&shown_text(&inspected, &Reader { interface: &interface, width }));
        prop_assert!(shown.matches("term x").count() >= count, "{}", shown);
        prop_assert!(serde_json::from_str::<serde_json::Value>(&jsonl(&inspected)).is_ok());
    }
}
