//! One set of findings that exercises everything: scripts, marks and widths, and whatever means something to a format.

use visavis::locales::Interface;
use visavis::model::{Edit, Finding, Fix, Located, Message, Rule, Safety, Severity, Suppression, Suppressor};
use visavis::reports::{Checked, Findings, Skipped, named};
use visavis::text::{Lines, Position, Span, digest};

/// A pair with what is found in it.
pub(super) struct Pair {
    pub(super) source: &'static str,
    pub(super) target: &'static str,
    pub(super) found: Vec<Found>,
}

/// A finding, its marks given by the text that they cover.
#[derive(Clone, Default)]
pub(super) struct Found {
    code: &'static str,
    message: Vec<(&'static str, &'static str)>,
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

fn summit() -> Vec<Pair> {
    vec![
        Pair {
            source: "Le Conseil européen se réunit demain à Bruxelles.",
            target: "The EU Council meets tomorrow in Brussels.",
            found: vec![
                Found {
                    code: "T001",
                    message: vec![("term", "Conseil européen"), ("rendering", "European Council")],
                    source: Some("Conseil européen"),
                    expected: &["European Council", "EUCO"],
                    ..Found::default()
                },
                Found {
                    code: "T002",
                    message: vec![("wording", "EU Council")],
                    source: Some("Conseil européen"),
                    target: Some("EU Council"),
                    expected: &["European Council"],
                    fix: Some(("European Council", Safety::Safe)),
                    ..Found::default()
                },
            ],
        },
        Pair {
            source: "Pékin 🐱 a e\u{301}lu 张国清 vice-premier avec 2 952 voix.",
            target: "Beijing 🐱 e\u{301}lected 张国清 vice premier with 2,925 votes.",
            found: vec![Found {
                code: "N001",
                message: vec![("source", "2 952"), ("target", "2,925")],
                source: Some("2 952"),
                target: Some("2,925"),
                expected: &["2,952"],
                fix: Some(("2,952", Safety::Unsafe)),
                ..Found::default()
            }],
        },
        Pair {
            source: "Le vote aura lieu vendredi.",
            target: "",
            found: vec![Found { code: "C001", ..Found::default() }],
        },
        Pair {
            source: "« Nous investirons 109 milliards d’euros », a déclaré le président français devant les chefs d’État et de gouvernement réunis au Grand Palais, avant de rappeler que les infrastructures de calcul, les centres de données et la formation de 100 000 personnes par an demandent du temps, de l’énergie décarbonée et une simplification des règles européennes sur les données.",
            target: "“We will invest €109 billion,” the French President told the Heads of State or Government gathered at the Grand Palais, before recalling that computing infrastructure, data centres and the training of 100,000 people a year take time, low-carbon energy and a simplification of the European rules on data.",
            found: vec![
                Found {
                    code: "T001",
                    message: vec![("term", "infrastructures de calcul"), ("rendering", "compute infrastructure")],
                    source: Some("infrastructures de calcul"),
                    target: Some("computing infrastructure"),
                    expected: &["compute infrastructure"],
                    fix: Some(("compute infrastructure", Safety::Unsafe)),
                    ..Found::default()
                },
                Found { code: "P101", message: vec![("mark", "«")], source: Some("« Nous"), ..Found::default() },
                Found {
                    code: "N001",
                    message: vec![("source", "100 000"), ("target", "100,000")],
                    source: Some("100 000"),
                    target: Some("100,000"),
                    suppression: Some((Suppressor::Waiver, "checked | with <the> Élysée")),
                    ..Found::default()
                },
            ],
        },
    ]
}

/// Texts that mean something to a format: HTML, XML, Markdown, workflow commands, terminals.
fn hostile() -> Vec<Pair> {
    vec![
        Pair {
            source: "Il a dit « oui | non » :\nla suite.",
            target: "He said \"yes | no:\nthe rest.",
            found: vec![Found {
                code: "P004",
                message: vec![("mark", "\"")],
                target: Some("\"yes | no"),
                expected: &["\"yes | no\""],
                fix: Some(("\"yes | no\"", Safety::Safe)),
                ..Found::default()
            }],
        },
        Pair {
            source: "<script>alert('é')</script> ]]> --> &amp; <b>gras</b> `code` *a* _b_ [lien](http://x) $1$",
            target: "<script>alert('e')</script> ]]> --> &amp; bold `code` *a* _b_ [link](http://x) $1$ ::error::100%0A",
            found: vec![Found {
                code: "M003",
                message: vec![(
                    "markup",
                    "<b>…</b> ::error file=x::100%\r\n::warning::y \u{1B}[31mred ]]> </script> | `t`",
                )],
                source: Some("<b>gras</b>"),
                target: Some("bold"),
                expected: &["<b>bold</b>"],
                fix: Some(("<b>bold</b>", Safety::Unsafe)),
                ..Found::default()
            }],
        },
        Pair {
            source: "Le secrétaire général\u{A0}: «\u{A0}C’est fini\u{A0}».",
            target: "The\u{A0}Secretary\u{200B}-General\u{202E} \u{FEFF}said:“It’s over.”",
            found: vec![
                Found {
                    code: "W002",
                    message: vec![("name", "U+200B")],
                    target: Some("\u{A0}Secretary\u{200B}-General\u{202E} \u{FEFF}"),
                    fix: Some((" Secretary-General ", Safety::Safe)),
                    ..Found::default()
                },
                Found { code: "W005", target: Some("said:|"), ..Found::default() },
                Found {
                    code: "W002",
                    message: vec![("name", "U+FEFF")],
                    target: Some("\u{FEFF}"),
                    suppression: Some((Suppressor::Baseline, "2025")),
                    ..Found::default()
                },
            ],
        },
    ]
}

/// Set `pairs` as a PO file, and locate what is found in them there.
pub(super) fn locate(path: &str, pairs: &[Pair], located: &mut Vec<Located>) {
    let mut file = String::new();
    let mut starts = Vec::new();
    for pair in pairs {
        file.push_str("msgid \"");
        let source = file.len();
        file.push_str(&format!("{}\"\nmsgstr \"", escaped(pair.source)));
        starts.push((source, file.len()));
        file.push_str(&format!("{}\"\n\n", escaped(pair.target)));
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
    let finding = found.message.iter().fold(rule.finding(), text);
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
