//! One set of findings that exercises everything: scripts, marks and widths, and whatever means something to a format.

use visavis::locales::Interface;
use visavis::model::{Edit, Finding, Fix, Located, Message, Rule, Safety, Severity, Suppression, Suppressor};
use visavis::reports::{Checked, Findings, Skipped, named};
use visavis::text::{Lines, Position, Span, digest};

/// A pair with what is found in it.
struct Pair {
    source: &'static str,
    target: &'static str,
    found: Vec<Found>,
}

/// A finding, its marks given by the text that they cover.
#[derive(Default)]
struct Found {
    code: &'static str,
    says: Vec<(&'static str, &'static str)>,
    source: Option<&'static str>,
    target: Option<&'static str>,
    expected: &'static [&'static str],
    fix: Option<(&'static str, Safety)>,
    suppression: Option<(Suppressor, &'static str)>,
}

/// Everything that a report is made from.
pub(super) struct Set {
    located: Vec<Located>,
    files: Vec<Checked>,
    skipped: Vec<Skipped<'static>>,
}

impl Set {
    /// The set, as the reports take it.
    pub(super) fn findings(&self) -> Findings<'_> {
        Findings {
            located: &self.located,
            rules: RULES,
            files: &self.files,
            skipped: &self.skipped,
            fail_level: Severity::Error,
            version: "1.2.3",
        }
    }
}

/// The report `name` of `findings`, on 100 columns.
pub(super) fn report(name: &str, findings: &Findings<'_>, locale: &str) -> String {
    let interface = interface(locale);
    let reader = visavis::reports::Reader { interface: &interface, width: 100 };
    named(name).expect("a report of this name").write(findings, &reader)
}

/// The real messages, and those of the rules below.
pub(super) fn interface(locale: &str) -> Interface {
    let (own, rules) = match locale {
        "fr" => (include_str!("../../../locales/fr/ui.ftl"), include_str!("../../reports/rules.fr.ftl")),
        _ => (include_str!("../../../locales/en/ui.ftl"), include_str!("../../reports/rules.en.ftl")),
    };
    Interface::new(&[(locale.parse().unwrap(), &format!("{own}\n{rules}"))])
}

const fn rule(severity: Severity, code: &'static str, name: &'static str) -> Rule {
    Rule::new(severity, code, name, "# The rule\n\nWhat it finds, and why: `<b>` & *all*.\n")
}

static RULES: &[&Rule] = &[
    &rule(Severity::Warning, "C001", "fixture-target-missing"),
    &rule(Severity::Error, "M003", "fixture-markup-lost"),
    &rule(Severity::Error, "N001", "fixture-number-changed"),
    &rule(Severity::Warning, "P004", "fixture-quotes-unpaired"),
    &rule(Severity::Note, "P101", "fixture-source-spacing"),
    &rule(Severity::Error, "T001", "fixture-term-missing"),
    &rule(Severity::Error, "T002", "fixture-term-forbidden"),
    &rule(Severity::Warning, "W002", "fixture-invisible-character"),
    &rule(Severity::Note, "W005", "fixture-space-missing"),
];

/// The set.
pub(super) fn set() -> Set {
    let mut located = Vec::new();
    locate("./examples/briefing.en.po", &summit(), &mut located);
    locate("docs/été 2025, 50 %#1.en-GB.po", &hostile(), &mut located);
    let checked = |path: &str, target: &str, pairs| Checked {
        path: path.to_owned(),
        source: "fr".parse().unwrap(),
        target: target.parse().unwrap(),
        pairs,
    };
    let skipped =
        Skipped { code: "T001", path: "clean.en.po".to_owned(), pairs: 3, reason: Message::new("fixture-no-forms") };
    Set {
        located,
        files: vec![
            checked("./examples/briefing.en.po", "en", 120),
            checked("docs/été 2025, 50 %#1.en-GB.po", "en-GB", 14),
            checked("clean.en.po", "en", 3),
        ],
        skipped: vec![skipped],
    }
}

fn found(code: &'static str) -> Found {
    Found { code, ..Found::default() }
}

impl Found {
    fn says(mut self, name: &'static str, value: &'static str) -> Self {
        self.says.push((name, value));
        self
    }

    fn source(self, marked: &'static str) -> Self {
        Self { source: Some(marked), ..self }
    }

    fn target(self, marked: &'static str) -> Self {
        Self { target: Some(marked), ..self }
    }

    fn expects(self, expected: &'static [&'static str]) -> Self {
        Self { expected, ..self }
    }

    fn fix(self, replacement: &'static str, safety: Safety) -> Self {
        Self { fix: Some((replacement, safety)), ..self }
    }

    fn suppressed(self, by: Suppressor, reason: &'static str) -> Self {
        Self { suppression: Some((by, reason)), ..self }
    }
}

fn pair(source: &'static str, target: &'static str, found: Vec<Found>) -> Pair {
    Pair { source, target, found }
}

/// What translators write: other scripts, marks on letters, a long sentence.
fn summit() -> Vec<Pair> {
    let council = found("T001").says("term", "Conseil européen").says("rendering", "European Council");
    let computing = found("T001").says("term", "infrastructures de calcul").says("rendering", "compute infrastructure");
    vec![
        pair(
            "Le Conseil européen se réunit demain à Bruxelles.",
            "The EU Council meets tomorrow in Brussels.",
            vec![
                council.source("Conseil européen").expects(&["European Council", "EUCO"]),
                found("T002")
                    .says("wording", "EU Council")
                    .source("Conseil européen")
                    .target("EU Council")
                    .expects(&["European Council"])
                    .fix("European Council", Safety::Safe),
            ],
        ),
        pair(
            "Pékin 🐱 a e\u{301}lu 张国清 vice-premier avec 2 952 voix.",
            "Beijing 🐱 e\u{301}lected 张国清 vice premier with 2,925 votes.",
            vec![
                found("N001")
                    .says("source", "2 952")
                    .says("target", "2,925")
                    .source("2 952")
                    .target("2,925")
                    .expects(&["2,952"])
                    .fix("2,952", Safety::Unsafe),
            ],
        ),
        pair("Le vote aura lieu vendredi.", "", vec![found("C001")]),
        pair(
            "« Nous investirons 109 milliards d’euros », a déclaré le président français devant les chefs d’État et de gouvernement réunis au Grand Palais, avant de rappeler que les infrastructures de calcul, les centres de données et la formation de 100 000 personnes par an demandent du temps, de l’énergie décarbonée et une simplification des règles européennes sur les données.",
            "“We will invest €109 billion,” the French President told the Heads of State or Government gathered at the Grand Palais, before recalling that computing infrastructure, data centres and the training of 100,000 people a year take time, low-carbon energy and a simplification of the European rules on data.",
            vec![
                computing
                    .source("infrastructures de calcul")
                    .target("computing infrastructure")
                    .expects(&["compute infrastructure"])
                    .fix("compute infrastructure", Safety::Unsafe),
                found("P101").says("mark", "«").source("« Nous"),
                found("N001")
                    .says("source", "100 000")
                    .says("target", "100,000")
                    .source("100 000")
                    .target("100,000")
                    .suppressed(Suppressor::Waiver, "checked | with <the> Élysée"),
            ],
        ),
    ]
}

/// What means something to a format: HTML, XML, Markdown, workflow commands, terminals.
fn hostile() -> Vec<Pair> {
    let said = "<b>…</b> ::error file=x::100%\r\n::warning::y \u{1B}[31mred ]]> </script> | `t`";
    let unseen = "\u{A0}Secretary\u{200B}-General\u{202E} \u{FEFF}";
    vec![
        pair(
            "Il a dit « oui | non » :\nla suite.",
            "He said \"yes | no:\nthe rest.",
            vec![
                found("P004")
                    .says("mark", "\"")
                    .target("\"yes | no")
                    .expects(&["\"yes | no\""])
                    .fix("\"yes | no\"", Safety::Safe),
            ],
        ),
        pair(
            "<script>alert('é')</script> ]]> --> &amp; <b>gras</b> `code` *a* _b_ [lien](http://x) $1$",
            "<script>alert('e')</script> ]]> --> &amp; bold `code` *a* _b_ [link](http://x) $1$ ::error::100%0A",
            vec![
                found("M003")
                    .says("markup", said)
                    .source("<b>gras</b>")
                    .target("bold")
                    .expects(&["<b>bold</b>"])
                    .fix("<b>bold</b>", Safety::Unsafe),
            ],
        ),
        pair(
            "Le secrétaire général\u{A0}: «\u{A0}C’est fini\u{A0}».",
            "The\u{A0}Secretary\u{200B}-General\u{202E} \u{FEFF}said:“It’s over.”",
            vec![
                found("W002").says("name", "U+200B").target(unseen).fix(" Secretary-General ", Safety::Safe),
                found("W005").target("said:|"),
                found("W002").says("name", "U+FEFF").target("\u{FEFF}").suppressed(Suppressor::Baseline, "2025"),
            ],
        ),
    ]
}

/// Set `pairs` as a PO file, and locate what is found in them there.
fn locate(path: &str, pairs: &[Pair], located: &mut Vec<Located>) {
    let mut file = String::new();
    let mut starts = Vec::new();
    for pair in pairs {
        file.push_str("msgid \"");
        let source = file.len();
        file += &(escaped(pair.source) + "\"\nmsgstr \"");
        starts.push((source, file.len()));
        file += &(escaped(pair.target) + "\"\n\n");
    }
    let lines = Lines::new(&file);
    for (index, (pair, (source, target))) in pairs.iter().zip(starts).enumerate() {
        for found in &pair.found {
            let in_source = |span| place(&lines, pair.source, source, span);
            let in_target = |span| place(&lines, pair.target, target, span);
            let whole = place_of(pair, found, (&in_source, &in_target));
            located.push(Located { path: path.to_owned(), unit: index + 1, ..whole });
        }
    }
}

type At<'a> = &'a dyn Fn(Span) -> (Position, Position);

fn place_of(pair: &Pair, found: &Found, (in_source, in_target): (At<'_>, At<'_>)) -> Located {
    let rule = RULES.iter().find(|rule| rule.code == found.code).expect("a rule of the set");
    let source = found.source.map(|marked| span(pair.source, marked));
    let target = found.target.map(|marked| span(pair.target, marked));
    let text = |finding: Finding, (name, value): &(&str, &str)| finding.text(name, *value);
    let finding = found.says.iter().fold(rule.finding(), text);
    let fix = found.fix.map(|(replacement, safety)| Fix {
        span: target.expect("a fix stands where the mark is"),
        replacement: replacement.to_owned(),
        safety,
    });
    let expected = found.expected.iter().map(|wording| (*wording).to_owned()).collect();
    Located {
        path: String::new(),
        unit: 0,
        source: pair.source.to_owned(),
        target: pair.target.to_owned(),
        source_place: in_source(source.unwrap_or(Span::new(0, pair.source.len()))),
        target_place: in_target(target.unwrap_or(Span::new(0, pair.target.len()))),
        edit: fix.as_ref().map(|fix| Edit { place: in_target(fix.span), text: escaped(&fix.replacement) }),
        fingerprint: digest::short(&[found.code, pair.source, found.target.unwrap_or_default()]),
        suppression: found.suppression.map(|(by, reason)| Suppression { by, reason: reason.to_owned() }),
        finding: Finding { source, target, expected, fix, ..finding },
    }
}

/// Where `marked` stands in `text`; the place behind it where it ends in `|` and the text has none there.
fn span(text: &str, marked: &str) -> Span {
    if let Some(start) = text.find(marked) {
        return Span::new(start, start + marked.len());
    }
    let before = marked.strip_suffix('|').expect("a mark is in the text");
    let end = text.find(before).expect("a mark is in the text") + before.len();
    Span::new(end, end)
}

fn place(lines: &Lines<'_>, text: &str, start: usize, span: Span) -> (Position, Position) {
    let offset = |at: usize| start + escaped(&text[..at]).len();
    (lines.position(offset(span.start)), lines.position(offset(span.end)))
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
