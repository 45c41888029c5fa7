//! The examples on the pages of the checks.
//!
//! A couple is a `fr` block and the `en` block behind it (any two languages that visavis knows). Each line is a text, and
//! the lines of the two blocks are pairs. Below a text stand the marks of its findings: carets under the marked text
//! (`|` for a place between two characters) and the code; `! CODE` below the target where a finding marks nothing.
//! A line `# …` in the second block is a translator's note on the next pair, `#. …` a line of tools; `{{ }}` in the first stand around inline
//! codes.
//!
//! Words behind the language set the scene: a region (`us`), a date, a kind of block (`source`), a state (`draft`), and
//! `document` for a document of these lines, where `+ ` begins a line of the document only and `- ` one of the file
//! only. Blocks `csv`, `ftl fr` and `memory` give the glossary rows, the messages and the past pairs that the couples know.
//!
//! All checks run on all examples, the optional ones on their own page only, and nothing may be found but what is
//! marked. `VISAVIS_BLESS=1 cargo test` writes the marks anew.

use super::files;
use super::project::Project;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use visavis::checks::ALL;
use visavis::locales::Interface;
use visavis::model::{
    Bilingual, Document, Header, Locale, Pair, Part, Placeable, Rule, Segment, SegmentKind, State, Style,
};
use visavis::pipeline::check::{self, Choices, Judged, Policy, Selector, Subject};
use visavis::project::embedded;
use visavis::text::Span;

/// A fenced block of a page.
#[derive(Debug, Clone)]
struct Block {
    /// The words behind the fence.
    words: Vec<String>,
    /// Its lines, without the fences.
    lines: Vec<String>,
    /// Where its lines stand in the page.
    place: std::ops::Range<usize>,
}

fn blocks(page: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<Block> = None;
    for (index, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), open.as_mut()) {
            (Some(_), Some(block)) => {
                block.place.end = index;
                blocks.extend(open.take());
            }
            (Some(words), None) => {
                let words = words.split_whitespace().map(str::to_owned).collect();
                open = Some(Block { words, lines: Vec::new(), place: index + 1..index + 1 });
            }
            (None, Some(block)) => block.lines.push(line.to_owned()),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "every block is closed");
    blocks
}

/// Whether a line of a block carries marks, not text.
fn is_marks(line: &str) -> bool {
    let mark = line.trim_start();
    let code = |rest: &str| ALL.iter().any(|check| check.rule().code == rest.trim());
    mark.strip_prefix("! ").is_some_and(code)
        || (mark.starts_with(['^', '|']) && code(mark.trim_start_matches(['^', '|'])))
}

/// The scene that the words behind a `fr` fence set.
struct Scene {
    style: Style,
    kind: SegmentKind,
    state: State,
    document: bool,
}

impl Scene {
    fn new(words: &[String]) -> Self {
        let date = "2025-02-10".parse().ok();
        let style = Style { region: None, date };
        let mut scene = Self { style, kind: SegmentKind::Paragraph, state: State::Translated, document: false };
        for word in words {
            match word.as_str() {
                "gb" | "us" => scene.style.region = Some(word.to_uppercase()),
                "undated" => scene.style.date = None,
                "document" => scene.document = true,
                "draft" => scene.state = State::Draft,
                "reviewed" => scene.state = State::Reviewed,
                "heading" => scene.kind = SegmentKind::Heading,
                "bullet" => scene.kind = SegmentKind::Bullet,
                "note" => scene.kind = SegmentKind::Note,
                "source" => scene.kind = SegmentKind::Source,
                date => scene.style.date = Some(date.parse().unwrap_or_else(|_| panic!("{date} sets no scene"))),
            }
        }
        scene
    }
}

/// A couple of blocks, run.
struct Couple {
    sources: Vec<String>,
    targets: Vec<String>,
    notes: Vec<Vec<String>>,
    findings: Vec<Judged>,
}

/// The project that the blocks of a page describe.
fn project(blocks: &[Block], locales: (&Locale, &Locale)) -> Project {
    let text = |words: &[&str]| {
        let own = blocks.iter().filter(|block| block.words == words);
        own.flat_map(|block| &block.lines).fold(String::new(), |text, line| text + line + "\n")
    };
    let rows = text(&["csv"]);
    let header = format!("id,{},{}\n", locales.0, locales.1);
    let rows = if rows.is_empty() { header } else { rows };
    let (left, right) = (text(&["ftl", &locales.0.to_string()]), text(&["ftl", &locales.1.to_string()]));
    // Every catalog has frames; those of a page may do without.
    let frames = "frame-title-country = { LE($title) } { $country-adjective }\n";
    let left = if left.contains("frame-") { left } else { left + frames };
    let (left, right) = ([("page.ftl", left.as_str())], [("page.ftl", right.as_str())]);
    let past = blocks.iter().filter(|block| block.words == ["memory"]).flat_map(|block| &block.lines);
    Project::new(locales, &[("page.csv", &rows)], (&left, &right)).remembering(&past.collect::<Vec<_>>())
}

/// Run the couple under `rule`'s page.
fn run(rule: &Rule, source: &Block, target: &Block, blocks: &[Block]) -> Couple {
    let scene = Scene::new(&source.words[1..]);
    let lines: Vec<&String> = source.lines.iter().filter(|line| !is_marks(line)).collect();
    let plain = |line: &str| line.trim_start_matches("+ ").trim_start_matches("- ").replace("{{", "").replace("}}", "");
    let in_file = |line: &&&String| !(scene.document && line.starts_with("+ "));
    let in_document = |line: &&&String| !line.starts_with("- ");
    let strip = |line: &String| if scene.document { plain(line) } else { line.replace("{{", "").replace("}}", "") };
    let sources: Vec<String> = lines.iter().filter(in_file).map(|line| strip(line)).collect();
    let coded = lines.iter().any(|line| line.contains("{{"));
    let written = lines.iter().filter(in_document).map(|line| (strip(line), placeables(line)));
    let document = document(written, scene.kind);
    let (targets, notes) = targets(target);
    assert_eq!(sources.len(), targets.len(), "{}: as many targets as sources: {sources:?}", rule.name);
    let pair = |((source, target), notes): ((&String, &String), &Vec<String>)| Pair {
        source: source.clone(),
        target: target.clone(),
        state: if target.is_empty() { State::Initial } else { scene.state },
        notes: behind(notes, " "),
        extracted: behind(notes, ". "),
        ..Pair::default()
    };
    let locale = |block: &Block| block.words[0].parse().unwrap();
    let bilingual = Bilingual {
        source: locale(source),
        target: locale(target),
        header: Header::default(),
        pairs: sources.iter().zip(&targets).zip(&notes).map(pair).collect(),
        obsolete: Vec::new(),
        verbatim: Vec::new(),
    };
    let known = scene.document || coded || scene.kind != SegmentKind::Paragraph;
    let project = project(blocks, (&bilingual.source, &bilingual.target));
    let subject = Subject {
        bilingual: &bilingual,
        path: "page.po",
        document: known.then_some(&document),
        style: &scene.style,
        today: "2025-02-10".parse().ok(),
        resources: &project.resources,
        reverse: Some(&project.reverse),
    };
    let own = Choices { select: vec![Selector::new(rule.name).unwrap()], ..Choices::default() };
    let more = check::Override { choices: own, ..check::Override::default() };
    let policy = Policy::new(&Choices::default(), &[more], "page.po", &bilingual.target);
    let mut findings = check::check(&subject, &policy).findings;
    findings.retain(|judged| judged.suppression.is_none());
    Couple { sources, targets, notes, findings }
}

/// A document of these segments.
fn document(lines: impl Iterator<Item = (String, Vec<Placeable>)>, kind: SegmentKind) -> Document {
    let mut document = Document { source: String::new(), locale: "fr".parse().unwrap(), parts: Vec::new() };
    for (block, (text, placeables)) in lines.enumerate() {
        let span = Span::new(document.source.len(), document.source.len() + text.len());
        document.source.push_str(&text);
        document.parts.push(Part::Segment(Segment { kind, span, text, block, placeables, ..Segment::default() }));
        document.parts.push(Part::Skeleton(Span::new(span.end, span.end + 1)));
        document.source.push('\n');
    }
    document
}

/// The inline codes of a line, with their spans once the braces are gone.
fn placeables(line: &str) -> Vec<Placeable> {
    let mut placeables = Vec::new();
    let mut length = 0;
    for (index, piece) in line.split("{{").flat_map(|piece| piece.split("}}")).enumerate() {
        if index % 2 == 1 {
            let span = Span::new(length, length + piece.len());
            placeables.push(Placeable { span, text: piece.to_owned() });
        }
        length += piece.len();
    }
    placeables
}

/// What stands behind the mark of those lines that have it.
fn behind(lines: &[String], mark: &str) -> Vec<String> {
    lines.iter().filter_map(|line| line.strip_prefix(mark)).map(str::to_owned).collect()
}

/// The targets of a block, each with the lines of notes above it, without their `#`.
fn targets(block: &Block) -> (Vec<String>, Vec<Vec<String>>) {
    let (mut targets, mut all, mut notes) = (Vec::new(), Vec::new(), Vec::new());
    for line in block.lines.iter().filter(|line| !is_marks(line)) {
        if let Some(note) = line.strip_prefix('#').filter(|rest| rest.starts_with([' ', '.'])) {
            notes.push(note.to_owned());
        } else {
            targets.push(line.clone());
            all.push(std::mem::take(&mut notes));
        }
    }
    (targets, all)
}

/// The lines of the two blocks as they should stand on the page.
fn shown(couple: &Couple, source: &Block) -> (Vec<String>, Vec<String>) {
    let (mut left, mut right) = (Vec::new(), Vec::new());
    let of =
        |index: usize| couple.findings.iter().filter(move |judged| judged.pair == index).map(|judged| &judged.finding);
    for (index, (text, target)) in couple.sources.iter().zip(&couple.targets).enumerate() {
        left.push(text.clone());
        left.extend(of(index).filter_map(|finding| Some(marks(text, finding.source?, finding.code))));
        right.extend(couple.notes[index].iter().map(|note| format!("#{note}")));
        right.push(target.clone());
        for finding in of(index) {
            match finding.target {
                Some(span) => right.push(marks(target, span, finding.code)),
                None if finding.source.is_none() => right.push(format!("! {}", finding.code)),
                None => {}
            }
        }
    }
    if source.words.iter().any(|word| word == "document") {
        left.clone_from(&source.lines);
    }
    let texts = source.lines.iter().filter(|line| !is_marks(line) && line.contains("{{"));
    for line in texts {
        let plain = line.replace("{{", "").replace("}}", "");
        left.iter_mut().filter(|own| **own == plain).for_each(|own| line.clone_into(own));
    }
    (left, right)
}

fn marks(text: &str, span: Span, code: &str) -> String {
    let column = text[..span.start].chars().count();
    let length = span.of(text).chars().count();
    let carets = if length == 0 { "|".to_owned() } else { "^".repeat(length) };
    format!("{}{carets} {code}", " ".repeat(column))
}

#[test]
fn every_example_finds_what_is_marked_and_nothing_else() {
    let bless = std::env::var_os("VISAVIS_BLESS").is_some();
    let pages = files("md");
    let mut faults = String::new();
    let mut fired: BTreeSet<&str> = BTreeSet::new();
    let mut ran = 0;
    let interfaces = ["en", "fr"].map(|tag| {
        let text = embedded::interface(tag).expect("the interface speaks it");
        Interface::new(&[(tag.parse().unwrap(), text)])
    });
    for check in ALL {
        let rule = check.rule();
        let file = pages.values().find(|file| std::fs::read_to_string(file).unwrap() == rule.page);
        let file = file.expect("the page of the rule is a file");
        let mut lines: Vec<String> = rule.page.lines().map(str::to_owned).collect();
        let mut counts: BTreeMap<bool, usize> = BTreeMap::new();
        let blocks = blocks(rule.page);
        for (source, target) in couples(&blocks).into_iter().rev() {
            let couple = run(rule, source, target, &blocks);
            let own = couple.findings.iter().any(|judged| judged.finding.rule == rule.name);
            fired.extend(couple.findings.iter().map(|judged| judged.finding.code));
            *counts.entry(own).or_default() += 1;
            for judged in &couple.findings {
                for interface in &interfaces {
                    let said = interface.say(&judged.finding.message);
                    let worded = said.contains(' ') && !said.contains("{$");
                    assert!(worded, "{said}: {:?}", judged.finding.message);
                }
            }
            let silent = couple.findings.is_empty();
            if !own && !silent {
                writeln!(faults, "{}: another rule fires alone:\n{}\n", rule.name, said(&couple)).unwrap();
            }
            ran += 1;
            let (left, right) = shown(&couple, source);
            if left != source.lines || right != target.lines {
                let (wanted, found) = (target.lines.join("\n"), right.join("\n"));
                writeln!(
                    faults,
                    "{}:\nthe page says\n{}\n{wanted}\nfound\n{}\n{found}\n",
                    rule.name,
                    source.lines.join("\n"),
                    left.join("\n")
                )
                .unwrap();
            }
            lines.splice(target.place.clone(), right);
            lines.splice(source.place.clone(), left);
        }
        let count = |own: bool| counts.get(&own).copied().unwrap_or_default();
        if count(true) < 1 || count(false) < 2 {
            writeln!(faults, "{}: one example must fire, two be silent: {counts:?}\n", rule.name).unwrap();
        }
        if bless {
            std::fs::write(file, lines.join("\n") + "\n").unwrap();
        }
    }
    println!("{ran} examples ran on {} pages", ALL.len());
    assert!(faults.is_empty(), "{faults}");
    let silent: Vec<&str> = ALL.iter().map(|check| check.rule().code).filter(|code| !fired.contains(code)).collect();
    assert!(silent.is_empty(), "no example makes these fire: {silent:?}");
}

fn said(couple: &Couple) -> String {
    let one = |judged: &Judged| format!("{} {:?}", judged.finding.code, judged.finding.message);
    let findings: Vec<String> = couple.findings.iter().map(one).collect();
    format!("{:?}\n{:?}\n{}", couple.sources, couple.targets, findings.join("\n"))
}

/// The couples of a page: a block whose first word is a language, and the one behind it.
fn couples(blocks: &[Block]) -> Vec<(&Block, &Block)> {
    let known = |block: &Block| {
        let tag = block.words.first().map(String::as_str);
        visavis::language::ALL.iter().any(|language| Some(language.tag()) == tag)
    };
    let texts: Vec<&Block> = blocks.iter().filter(|block| known(block)).collect();
    texts.chunks_exact(2).map(|couple| (couple[0], couple[1])).collect()
}
