//! Sources: sentences, blocks of plain text, SRX files, and the law that nothing of a source is lost.

use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::LazyLock;
use visavis::model::{Document, Locale, Part, Problem, SegmentKind};
use visavis::source::text::{Layout, Text};
use visavis::source::{self, Sentences};

static FRENCH: LazyLock<Sentences> = LazyLock::new(|| Sentences::embedded(&locale("fr")).unwrap());
static ENGLISH: LazyLock<Sentences> = LazyLock::new(|| Sentences::embedded(&locale("en")).unwrap());

const BRIEFING: &str = include_str!("../source/briefing.fr.txt");

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

fn document(text: &str, layout: Layout) -> Document {
    source::extract(text.to_owned(), locale("fr"), &Text { layout }, &FRENCH)
}

fn texts(document: &Document) -> Vec<&str> {
    document.segments().map(|segment| segment.text.as_str()).collect()
}

/// Cases with the segments of a small text.
#[test]
fn cases() {
    for line in include_str!("../source/cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let document = document(case["input"].as_str().unwrap(), Layout::Detect);
        assert_eq!(Value::from(texts(&document)), case["segments"], "{}", case["id"]);
    }
}

/// Each line of `list` is a paragraph with a bar at the end of each sentence, and `⍽` for a no-break space.
fn check_sentences(list: &str, sentences: &Sentences) {
    let lines = list.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut faults = Vec::new();
    for line in lines.map(|line| line.replace('⍽', "\u{A0}")) {
        let text = line.replace('|', "");
        let mut found = String::new();
        let mut start = 0;
        for end in sentences.breaks(&text).into_iter().chain([text.len()]) {
            write!(found, "|{}", text[start..end].trim()).unwrap();
            start = end;
        }
        let expected: String = line.split('|').fold(String::new(), |all, part| all + "|" + part.trim());
        if found != expected {
            faults.push(format!("expected {expected}\n   found {found}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn french_sentences() {
    check_sentences(include_str!("../source/sentences.fr.txt"), &FRENCH);
}

#[test]
fn english_sentences() {
    check_sentences(include_str!("../source/sentences.en.txt"), &ENGLISH);
}

/// `expected` has a line a segment: its block, the first letters of its kind, its text.
fn check_blocks(layout: Layout, text: &str, expected: &[&str]) {
    let document = document(text, layout);
    let found: Vec<String> = document
        .segments()
        .map(|segment| format!("{} {} {}", segment.block, &segment.kind.name()[..4], segment.text))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn a_briefing_has_paragraphs_bullets_headings_and_sources() {
    let document = document(BRIEFING, Layout::Detect);
    let count = |kind| document.segments().filter(|segment| segment.kind == kind).count();
    assert_eq!(count(SegmentKind::Paragraph), 9);
    assert_eq!(count(SegmentKind::Bullet), 10);
    assert_eq!(count(SegmentKind::Heading), 1);
    assert_eq!(count(SegmentKind::Source), 2);
    let blocks: BTreeSet<usize> = document.segments().map(|segment| segment.block).collect();
    assert!(blocks.into_iter().eq(0..16), "blocks are numbered from 0 without gap");
}

#[test]
fn markers_are_skeleton() {
    let text = "Trois axes :\n  • un ;\n  – deux.\n\n1) Premier point. Il suit.\n\t2.1 Méthode\n(3) Fin.\na) Ou non.\n# Titre #1\n¹ Voir p. 3. Fin.\n[^2]: Note.";
    let expected = [
        "0 para Trois axes :",
        "1 bull un ;",
        "2 bull deux.",
        "3 bull Premier point.",
        "3 bull Il suit.",
        "4 bull Méthode",
        "5 bull Fin.",
        "6 bull Ou non.",
        "7 head Titre #1",
        "8 note Voir p. 3.",
        "8 note Fin.",
        "9 note Note.",
    ];
    check_blocks(Layout::Detect, text, &expected);
}

#[test]
fn an_entry_of_a_list_of_sources_is_one_segment() {
    let text = "Fin du texte.\nSources\n  1. GEUS, « Ressources. Un état », 2e éd., p. 14 et suiv. Consulté le 5 mars.\n\n  2. Entretien.\nNotes :\n[1] Voir p. 3. Fin.\nEt après. Oui.\n3. Un. Deux.";
    let expected = [
        "0 para Fin du texte.",
        "1 head Sources",
        "2 sour GEUS, « Ressources. Un état », 2e éd., p. 14 et suiv. Consulté le 5 mars.",
        "3 sour Entretien.",
        "4 para Notes :",
        "5 sour Voir p. 3. Fin.",
        "6 para Et après.",
        "6 para Oui.",
        "7 bull Un.",
        "7 bull Deux.",
    ];
    check_blocks(Layout::Detect, text, &expected);
}

#[test]
fn bare_figures_number_the_entries_of_a_list_of_sources() {
    let text = "Sources et références\n  1 AFP, 3 mars. En ligne.\n  2\u{A0}« Un plan », Le Monde,\n    p. 3.\n\n3 pays ont voté.\n4 Le reste.";
    let expected = [
        "0 head Sources et références",
        "1 sour AFP, 3 mars. En ligne.",
        "2 sour « Un plan », Le Monde, p. 3.",
        "3 para 3 pays ont voté.",
        "4 para 4 Le reste.",
    ];
    check_blocks(Layout::Detect, text, &expected);
}

#[test]
fn arrows_ticks_and_figures_with_a_stroke_mark_items() {
    let text = "→ La Fed attend.\n✓\u{A0}La BCE agit\n1/ Voter.\n1/3 des voix.";
    let expected = ["0 bull La Fed attend.", "1 bull La BCE agit", "2 bull Voter.", "3 para 1/3 des voix."];
    check_blocks(Layout::Detect, text, &expected);
}

#[test]
fn headings_are_short_and_have_no_end_mark() {
    let long = format!("{} fin", "mot ".repeat(40));
    let text = format!("Économie\n\nFin.\n\nÀ suivre…\n\n{long}\n\nLe « plan »\n\nLe « plan. »");
    let expected = [
        "0 head Économie",
        "1 para Fin.",
        "2 para À suivre…",
        &format!("3 para {long}"),
        "4 head Le « plan »",
        "5 para Le « plan. »",
    ];
    check_blocks(Layout::Detect, &text, &expected);
}

#[test]
fn what_has_no_words_is_skeleton() {
    check_blocks(Layout::Detect, "Un.\n-----\n* * *\n\n***\n…\n• \nDeux.\n=====", &["0 para Un.", "1 para Deux."]);
    check_blocks(Layout::Detect, "", &[]);
    check_blocks(Layout::Detect, "\u{FEFF} \r\n\u{A0}\t", &[]);
}

#[test]
fn every_line_break_is_understood() {
    let expected = ["0 head un", "1 head deux", "2 head trois", "3 head quatre", "4 head cinq"];
    check_blocks(Layout::Detect, "\u{FEFF}un\r\ndeux\rtrois\u{2028}quatre\u{2029}cinq", &expected);
}

#[test]
fn items_go_on_over_indented_lines() {
    let text = "  • De nombreux dirigeants\n    ont confirmé. Pas tous.\n  • Un autre\n1. Voir\n   l’annexe.\nFin.";
    let expected = [
        "0 bull De nombreux dirigeants ont confirmé.",
        "0 bull Pas tous.",
        "1 bull Un autre",
        "2 bull Voir l’annexe.",
        "3 para Fin.",
    ];
    check_blocks(Layout::Detect, text, &expected);
    check_blocks(Layout::LinePerParagraph, "• Un\n  deux", &["0 bull Un", "1 head deux"]);
}

const WRAPPED: &str = "Le sommet sur l’intelligence artificielle s’ouvre aujourd’hui à Paris avec
la journée des dirigeants. Il se clôturera demain.
Mistral AI a annoncé un partenariat avec la start-up Helsing, qui réunit \x20
plus de 1 000 entreprises.
   Le vice-président américain devrait critiquer la direction prise par
l’Union.

Sources";

#[test]
fn wrapped_paragraphs_are_joined() {
    let expected = [
        "0 para Le sommet sur l’intelligence artificielle s’ouvre aujourd’hui à Paris avec la journée des dirigeants.",
        "0 para Il se clôturera demain.",
        "1 para Mistral AI a annoncé un partenariat avec la start-up Helsing, qui réunit plus de 1 000 entreprises.",
        "2 para Le vice-président américain devrait critiquer la direction prise par l’Union.",
        "3 head Sources",
    ];
    check_blocks(Layout::Detect, WRAPPED, &expected);
    let document = document(WRAPPED, Layout::Detect);
    let first = document.segments().next().unwrap();
    assert_eq!(first.span.of(WRAPPED).replace('\n', " "), first.text);
}

#[test]
fn the_layout_can_be_forced() {
    let text = "Le ministre a\ndit non. Il part.\n\nFin.";
    check_blocks(Layout::Detect, text, &["0 head Le ministre a", "1 para dit non.", "1 para Il part.", "2 para Fin."]);
    check_blocks(Layout::Wrapped, text, &["0 para Le ministre a dit non.", "0 para Il part.", "1 para Fin."]);
    let first = WRAPPED.lines().next().unwrap();
    assert_eq!(texts(&document(WRAPPED, Layout::LinePerParagraph))[0], first);
}

/// `line` broken so that no line is wider than `width`, as an editor does it: at spaces, never at no-break spaces.
fn wrap(line: &str, width: usize) -> String {
    let indent = line.len() - line.trim_start().len();
    let hanging = if line.contains('•') { indent + 2 } else { 0 };
    let mut wrapped = " ".repeat(indent);
    let mut column = indent;
    for (number, word) in line.trim_start_matches(' ').split(' ').enumerate() {
        let length = word.chars().count();
        if number > 0 && column + 1 + length > width {
            wrapped.push('\n');
            wrapped += &" ".repeat(hanging);
            column = hanging;
        } else if number > 0 {
            wrapped.push(' ');
            column += 1;
        }
        wrapped += word;
        column += length;
    }
    wrapped
}

proptest! {
    #[test]
    fn wrapping_a_briefing_changes_no_segment(width in 50_usize..=110) {
        let wrapped: Vec<String> = BRIEFING.lines().map(|line| wrap(line, width)).collect();
        let (before, after) = (document(BRIEFING, Layout::Detect), document(&wrapped.join("\n"), Layout::Detect));
        prop_assert_eq!(texts(&before), texts(&after));
    }

    #[test]
    fn the_parts_tile_the_source(
        text in "(?s)([«»“”\"().!?…•*–1-9\r\n\u{2028}\u{2029}\u{85}\u{FEFF}\u{A0}\u{202F}\u{AD}\0\tM XYéà#\\[\\]]|.){0,120}",
        layout in prop::sample::select(vec![Layout::Detect, Layout::LinePerParagraph, Layout::Wrapped]),
    ) {
        let document = document(&text, layout);
        let mut end = 0;
        for part in &document.parts {
            prop_assert!(part.span().start == end && !part.span().is_empty());
            end = part.span().end;
            prop_assert!(text.is_char_boundary(end));
            if let Part::Segment(segment) = part {
                prop_assert!(!segment.text.is_empty());
                prop_assert_eq!(segment.text.trim(), &segment.text);
                let source = segment.span.of(&text);
                prop_assert_eq!(source.trim(), source);
                let broken = source.contains(['\n', '\r', '\u{2028}', '\u{2029}']);
                prop_assert!(broken || source == segment.text, "a segment on one line is its source");
            }
        }
        prop_assert_eq!(end, text.len());
        prop_assert_eq!(document.source, text);
    }

    #[test]
    fn breaks_are_inside_and_in_order(text in "(?s)([«»\"(). !?…M1É-]|.){0,80}") {
        for sentences in [&FRENCH, &ENGLISH] {
            let breaks = sentences.breaks(&text);
            prop_assert!(breaks.is_sorted_by(|a, b| a < b));
            prop_assert!(breaks.iter().all(|at| 0 < *at && *at < text.len() && text.is_char_boundary(*at)));
        }
    }
}

const HEAD: &str = "<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\">\n<header segmentsubflows=\"yes\" cascade=\"yes\"/><body>";
const MAPS: &str = "<maprules><languagemap languagepattern=\"[Ff][Rr].*\" languagerulename=\"F\"/><languagemap languagepattern=\".*\" languagerulename=\"All\"/></maprules></body></srx>";

fn srx(french: &str, all: &str) -> String {
    format!(
        "{HEAD}<languagerules><languagerule languagerulename=\"F\">{french}</languagerule><languagerule languagerulename=\"All\">{all}</languagerule></languagerules>{MAPS}"
    )
}

const STOP: &str = "<rule><beforebreak>[.?!]+</beforebreak><afterbreak>\\s</afterbreak></rule>";

fn pieces(sentences: &Sentences, text: &str) -> Vec<String> {
    let mut breaks = sentences.breaks(text);
    breaks.push(text.len());
    let starts = [0].into_iter().chain(breaks.clone());
    starts.zip(breaks).map(|(start, end)| text[start..end].to_owned()).collect()
}

fn place(problem: &Problem) -> (&str, usize, usize) {
    (&problem.message.id, problem.line, problem.column)
}

#[test]
fn an_srx_file_stands_instead_of_the_embedded_rules() {
    let french = "<!-- M. --><rule break=\"no\"><beforebreak>\\bM&#46;|<![CDATA[etc\\.]]></beforebreak><afterbreak>\\s</afterbreak></rule>";
    let xml = srx(french, STOP);
    let (sentences, problems) = Sentences::read("r.srx", &xml, &locale("fr-CA"));
    assert_eq!(problems, []);
    assert_eq!(pieces(&sentences.unwrap(), "M. A. Mme. B, etc. c. D"), ["M. A.", " Mme.", " B, etc. c.", " D"]);
    let (english, _) = Sentences::read("r.srx", &xml, &locale("en"));
    assert_eq!(pieces(&english.unwrap(), "M. A"), ["M.", " A"]);
    let (first, _) = Sentences::read("r.srx", &xml.replace("cascade=\"yes\"", "cascade=\"no\""), &locale("fr"));
    assert_eq!(pieces(&first.unwrap(), "M. A. B"), ["M. A. B"]);
}

#[test]
fn an_srx_file_can_extend_the_embedded_rules() {
    let rule = "<rule break=\"no\"><beforebreak>Soc\\.</beforebreak><afterbreak>\\sGen</afterbreak></rule>\
                <rule break=\"yes\"><beforebreak>;</beforebreak><afterbreak>\\s</afterbreak></rule>";
    let (sentences, problems) = Sentences::extended("r.srx", &srx(rule, ""), &locale("fr"));
    assert_eq!(problems, []);
    let text = "La Soc. Gen. a dit (oui. Non.) à M. Macron. Rien ; et tout.";
    assert_eq!(
        pieces(&sentences.unwrap(), text),
        ["La Soc. Gen. a dit (oui. Non.) à M. Macron.", " Rien ;", " et tout."]
    );
}

#[test]
fn faulty_rules_are_left_out_and_reported_with_their_place() {
    let rules = "\n<rule break=\"no\"><beforebreak>(M\\.</beforebreak><afterbreak>\\s</afterbreak></rule>\n\
                 <rule break=\"no\"><beforebreak>\\p{L}{9999}</beforebreak></rule><rule break=\"no\"/>\n\
                 <rule break=\"yes\"><afterbreak>(?&lt;=x</afterbreak></rule>";
    let xml = srx(rules, STOP).replace("languagerulename=\"All\"/>", "languagerulename=\"Alle\"/>");
    let (sentences, problems) = Sentences::read("r.srx", &xml, &locale("fr"));
    assert_eq!(pieces(&sentences.unwrap(), "M. A"), ["M. A"], "the rules named All are not there for the map");
    let found: BTreeSet<_> = problems.iter().map(place).collect();
    let expected = [
        ("source-srx-empty-rule", 4, 63),
        ("source-srx-map-rules", 5, 289),
        ("source-srx-pattern", 3, 1),
        ("source-srx-pattern", 5, 1),
        ("source-srx-pattern-too-large", 4, 1),
    ];
    assert_eq!(found, BTreeSet::from(expected));
}

#[test]
fn files_that_cannot_be_read_are_refused_with_their_place() {
    let good = srx(STOP, "");
    let deep = format!("{HEAD}{}", "<x>".repeat(70));
    let entity = srx("<rule><beforebreak>&x;</beforebreak></rule>", "");
    let cases = [
        (&good[..good.len() - 6], ("source-srx-truncated", 2, 408)),
        (&good[..90], ("source-srx-malformed", 2, 1)),
        (&good.replace("</rule>", "</rul>"), ("source-srx-malformed", 2, 168)),
        ("<java version=\"1.6\"/>", ("source-srx-not-srx", 1, 1)),
        ("", ("source-srx-no-rules", 1, 1)),
        (&good.replace("version=\"2.0\"", "version=\"1.0\""), ("source-srx-version", 1, 1)),
        (&format!("<!DOCTYPE srx [<!ENTITY a \"b\">]>{good}"), ("source-srx-internal-subset", 1, 1)),
        (&deep, ("source-srx-too-deep", 2, 238)),
        (&entity, ("source-srx-entity", 2, 121)),
        (&format!("<srx>{}", " ".repeat(17 << 20)), ("source-srx-file-too-large", 1, 1)),
    ];
    for (xml, expected) in cases {
        let (result, _) = Sentences::read("r.srx", xml, &locale("fr"));
        let problem = result.unwrap_err();
        assert_eq!(place(&problem), expected, "{}", &xml[..xml.len().min(100)]);
        assert_eq!(problem.path, "r.srx");
    }
    let (result, _) = Sentences::read("r.srx", &good.replace("\".*\"", "\"de\""), &locale("en"));
    assert_eq!(place(&result.unwrap_err()), ("source-srx-no-locale", 1, 1));
}

proptest! {
    #[test]
    fn damaged_files_are_read_or_refused(at in 0_usize..400, cut in 0_usize..40, damage in "(?s)[<>&;/!\\[\\](){}?*+\\\\\"'=\u{0}é]{0,3}") {
        let good = srx(STOP, "<rule break=\"no\"><beforebreak>(?&lt;!\\d)M\\.</beforebreak></rule>");
        let end = (at + cut).min(good.len());
        let damaged = [&good[..at], &damage, &good[end..]].concat();
        let (result, problems) = Sentences::read("r.srx", &damaged, &locale("fr"));
        let places = result.as_ref().err().into_iter().chain(&problems);
        prop_assert!(places.into_iter().all(|problem| problem.line > 0 && problem.column > 0));
        if let Ok(sentences) = result {
            sentences.breaks("M. Macron. Il part ! « Oui. » Fin.");
        }
    }
}

#[test]
fn a_byte_order_mark_and_a_document_type_do_no_harm() {
    let xml = format!("\u{FEFF}<?xml version=\"1.0\"?>\n<!DOCTYPE srx SYSTEM \"srx.dtd\">{}", srx(STOP, ""));
    let (sentences, problems) = Sentences::read("r.srx", &xml, &locale("fr"));
    assert!(sentences.is_ok() && problems.is_empty());
}

/// Ids of messages in the code, and in the interface catalog of `language`.
#[test]
fn every_message_is_worded_in_every_language() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    let mut folders = vec![root.join("src/source")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let code = std::fs::read_to_string(path).unwrap();
                used.extend(code.split('"').filter(|text| text.starts_with("source-")).map(str::to_owned));
            }
        }
    }
    assert!(used.len() > 10);
    for language in ["en", "fr"] {
        let catalog = std::fs::read_to_string(root.join("locales").join(language).join("ui.ftl")).unwrap();
        let ids = catalog.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned());
        let worded: BTreeSet<String> = ids.filter(|id| id.starts_with("source-")).collect();
        assert_eq!(worded, used, "{language}");
    }
}
