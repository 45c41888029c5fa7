//! The translation memory from outside: laws of look-up, and what becomes of a match.

use proptest::prelude::*;
use visavis::language;
use visavis::memory::repair::repair;
use visavis::memory::{Memory, Neighbours, Search, Sentence, Shelf, Today, Unit, in_order, likeness, renew};
use visavis::model::{Match, Mention, MentionKind, Origin, State, Value};
use visavis::text::Span;

const WORDS: &[&str] = &[
    "le",
    "de",
    "ministre",
    "Ministre",
    "président",
    "signe",
    "décret",
    "Paris",
    "12",
    "2025",
    "l’État",
    "«",
    "»",
    ",",
];

fn sentence() -> impl Strategy<Value = String> {
    let word = (0..WORDS.len(), 0..WORDS.len()).prop_map(|(a, b)| WORDS[a.min(b)]);
    prop::collection::vec(word, 1..12).prop_map(|words| words.join(" "))
}

proptest! {
    #[test]
    fn no_near_match_is_lost(sources in prop::collection::vec(sentence(), 0..60), query in sentence(), threshold in 40u8..100) {
        let shelves = sources.chunks(25).map(|chunk| {
            let pairs = chunk.iter().map(|source| (source.as_str(), source.as_str()));
            Shelf::build(in_order(pairs, "past.po", State::Translated))
        });
        let memory = Memory::new(shelves.collect());
        let mut expected: Vec<u8> = Vec::new();
        let mut seen: Vec<&str> = Vec::new();
        for source in &sources {
            let score = likeness::percent(source, &query);
            let exact = !memory.exact(&query, Neighbours::default()).iter().all(|found| &found.source != source);
            let has_words = query.chars().any(char::is_alphanumeric);
            if score >= threshold && !exact && has_words && !seen.contains(&source.as_str()) {
                expected.push(score);
                seen.push(source);
            }
        }
        expected.sort_unstable_by(|a, b| b.cmp(a));
        for limit in [1, 3, 100] {
            let found: Vec<u8> = memory.fuzzy(&query, threshold, limit).iter().map(|found| found.score).collect();
            prop_assert_eq!(&found, &expected[..expected.len().min(limit)], "limit {}", limit);
        }
    }

    #[test]
    fn a_shelf_comes_back_from_its_bytes(pairs in prop::collection::vec((".{0,20}", ".{1,20}"), 0..20)) {
        let units = in_order(pairs.iter().map(|(source, target)| (source.as_str(), target.as_str())), "a.po", State::Reviewed);
        let shelf = Shelf::build(units);
        prop_assert_eq!(shelf.len(), pairs.len());
        let memory = Memory::new(vec![Shelf::from_bytes(shelf.to_bytes().to_vec()).unwrap()]);
        for (source, target) in &pairs {
            let found = memory.exact(source, Neighbours::default());
            let place = |found: &Match| found.score == 100 && &found.target == target && found.place == "a.po";
            prop_assert!(found.iter().any(place), "{:?}", found);
        }
    }
}

#[test]
fn matches_are_ranked() {
    let unit = |source, target, neighbours, state| Unit { source, target, neighbours, place: "a.po", state };
    let between = |previous, next| Neighbours { previous, next };
    let memory = Memory::new(vec![Shelf::build([
        unit("Il signe.", "He signs.", between(Some("Avant."), None), State::Translated),
        unit("Il signe.", "He is signing.", between(None, None), State::Reviewed),
        unit("Il  signe\u{A0}.", "It signs.", between(Some("Avant."), None), State::Reviewed),
        unit("Elle signe.", "She signs.", between(None, None), State::Translated),
        unit("Il signe.", "", between(None, None), State::Initial),
    ])]);
    let check = |neighbours, expected: &[(Origin, u8, &str)]| {
        let found = memory.find("Il signe.", Search { neighbours, threshold: 50, limit: 9 });
        let found: Vec<_> = found.iter().map(|found| (found.origin, found.score, found.target.as_str())).collect();
        assert_eq!(found, expected);
    };
    let (first, second) = ((Origin::Exact, 100, "He is signing."), (Origin::Exact, 100, "He signs."));
    let (third, fourth) = ((Origin::Exact, 99, "It signs."), (Origin::Fuzzy, 54, "She signs."));
    check(between(None, None), &[first, second, third, fourth]);
    check(between(Some("Avant !"), None), &[first, second, third, fourth]);
    let in_context = (Origin::Context, 100, "He signs.");
    check(between(Some("Avant."), None), &[in_context, first, third, fourth]);
}

/// A number, a name or a term of `text`, with its renderings.
fn mention(text: &str, wording: &str, renderings: &[&str]) -> Mention {
    let start = text.find(wording).unwrap();
    let number = wording.parse().ok().map(Value::number);
    let kind = if number.is_some() { MentionKind::Number } else { MentionKind::Term };
    let mut mention = Mention::new(kind, "", Span::new(start, start + wording.len()));
    mention.renderings = renderings.iter().map(|rendering| (*rendering).to_owned()).collect();
    mention.value = number;
    mention
}

fn mentions(text: &str, all: &[(&str, &[&str])]) -> Vec<Mention> {
    all.iter().map(|(wording, renderings)| mention(text, wording, renderings)).collect()
}

type Wordings<'a> = &'a [(&'a str, &'a [&'a str])];

fn check_repair(old: (&str, Wordings<'_>), target: &str, new: (&str, Wordings<'_>), expected: Option<&str>) {
    let (was, is) = (mentions(old.0, old.1), mentions(new.0, new.1));
    let english = language::ALL.iter().copied().find(|language| language.tag() == "en");
    let (was, is) = (Sentence { text: old.0, mentions: &was }, Sentence { text: new.0, mentions: &is });
    assert_eq!(repair(was, target, is, english).as_deref(), expected, "{} → {}", old.0, new.0);
}

#[test]
fn renderings_are_exchanged() {
    let trade: &[&str] = &["Trade Minister", "Minister for Trade"];
    let budget: &[&str] = &["Budget Minister"];
    check_repair(
        ("Le ministre du Commerce a promis 12 trains.", &[("ministre du Commerce", trade), ("12", &["12", "twelve"])]),
        "The minister for trade promised twelve trains.",
        ("Le ministre du Budget a promis 15 trains.", &[("ministre du Budget", budget), ("15", &["15", "fifteen"])]),
        Some("The Budget Minister promised fifteen trains."),
    );
    check_repair(
        ("12 élus", &[("12", &["12", "twelve"])]),
        "Twelve members",
        ("15 élus", &[("15", &["15", "fifteen"])]),
        Some("Fifteen members"),
    );
    // the source is the same, the glossary changed
    check_repair(
        ("La loi-cadre passe.", &[("loi-cadre", &["framework act"])]),
        "The framework act passes.",
        ("La loi-cadre passe.", &[("loi-cadre", &["framework law"])]),
        Some("The framework law passes."),
    );
}

#[test]
fn what_is_not_certain_is_not_repaired() {
    let twelve: Wordings<'_> = &[("12", &["12"])];
    let fifteen: Wordings<'_> = &[("15", &["15"])];
    let check = |old: (&str, Wordings<'_>), target, new: (&str, Wordings<'_>)| check_repair(old, target, new, None);
    // another word differs; the old rendering is not there; it is there twice
    check(("Il a 12 trains.", twelve), "He has 12 trains.", ("Elle a 15 trains.", fifteen));
    check(("Il a 12 trains.", twelve), "He has a dozen trains.", ("Il a 15 trains.", fifteen));
    check(("Il a 12 trains.", twelve), "He has 12 trains, 12!", ("Il a 15 trains.", fifteen));
    // a noun would turn plural; an article would be wrong; nothing to write
    check(("Il a 1 train.", &[("1", &["1"])]), "He has 1 train.", ("Il a 15 train.", fifteen));
    check(("Hausse de 7 points", &[("7", &["7"])]), "A 7-point rise", ("Hausse de 8 points", &[("8", &["8"])]));
    check(("Il a 12 trains.", twelve), "He has 12 trains.", ("Il a 15 trains.", &[("15", &[])]));
    // two mentions have the same rendering
    let both: Wordings<'_> = &[("12", &["12"]), ("douze", &["12"])];
    check(("De 12 à douze", both), "From 12 to 13", ("De 15 à douze", &[("15", &["15"]), ("douze", &["12"])]));
}

#[test]
fn a_match_is_renewed() {
    let text = "La loi-cadre passe.";
    let today = mentions(text, &[("loi-cadre", &["framework law"])]);
    let satisfied = |target: &str, mention: &Mention| mention.renderings.iter().any(|wording| target.contains(wording));
    let now = Today { sentence: Sentence { text, mentions: &today }, language: None, satisfied: &satisfied };
    let check = |target: &str, lock: &[&str], expected: (Origin, u8, &str)| {
        let place = String::new();
        let found =
            Match { origin: Origin::Exact, score: 100, source: text.to_owned(), target: target.to_owned(), place };
        let renewed = renew(found, &mentions(text, &[("loi-cadre", lock)]), &now);
        assert_eq!((renewed.origin, renewed.score, renewed.target.as_str()), expected);
    };
    check("The framework law passes.", &["framework act"], (Origin::Exact, 100, "The framework law passes."));
    check("The framework act passes.", &["framework act"], (Origin::Repaired, 100, "The framework law passes."));
    check("The outline act passes.", &["framework act"], (Origin::Fuzzy, 99, "The outline act passes."));
}
