//! What counts: policies, waivers, exemptions, baselines, fingerprints.

use super::project::Project;
use std::sync::LazyLock;
use visavis::model::{Bilingual, Header, Locale, Pair, Severity, State, Style, Suppressor};
use visavis::pipeline::check::{self, Baseline, Choices, Exemption, Judged, Override, Policy, Selector, Subject};

static PROJECT: LazyLock<Project> = LazyLock::new(Project::embedded);

fn english() -> Locale {
    "en".parse().unwrap()
}

fn bilingual(pairs: &[(&str, &str)]) -> Bilingual {
    let pair = |(source, target): &(&str, &str)| Pair {
        source: (*source).to_owned(),
        target: (*target).to_owned(),
        state: State::Translated,
        ..Pair::default()
    };
    Bilingual {
        source: "fr".parse().unwrap(),
        target: english(),
        header: Header::default(),
        pairs: pairs.iter().map(pair).collect(),
        obsolete: Vec::new(),
        verbatim: Vec::new(),
    }
}

fn run(bilingual: &Bilingual, policy: &Policy) -> Vec<Judged> {
    let style = Style::default();
    let subject = Subject {
        bilingual,
        path: "news/a.en.po",
        document: None,
        style: &style,
        today: "2025-02-10".parse().ok(),
        resources: &PROJECT.resources,
        reverse: None,
    };
    check::check(&subject, policy).findings
}

fn policy(choices: &Choices, overrides: &[Override]) -> Policy {
    Policy::new(choices, overrides, "news/a.en.po", &english())
}

fn selectors(names: &[&str]) -> Vec<Selector> {
    names.iter().map(|name| Selector::new(name).unwrap()).collect()
}

const TWO_FAULTS: (&str, &str) = ("Le sommet s’ouvre.", "The  summit opens .");

fn rules(choices: &Choices, overrides: &[Override]) -> Vec<(&'static str, Severity)> {
    let found = run(&bilingual(&[TWO_FAULTS]), &policy(choices, overrides));
    found.iter().map(|judged| (judged.finding.rule, judged.finding.severity)).collect()
}

#[test]
fn the_later_word_counts() {
    let both = [("double-space", Severity::Warning), ("space-before-punctuation", Severity::Warning)];
    assert_eq!(rules(&Choices::default(), &[]), both);
    let one = Choices { select: selectors(&["W"]), ..Choices::default() };
    assert_eq!(rules(&one, &[]), both[..1]);
    let ignoring = Choices { select: selectors(&["all"]), ignore: selectors(&["W0"]), ..Choices::default() };
    assert_eq!(rules(&ignoring, &[]), both[1..]);
    let grave = Choices { severity: vec![(Selector::new("W003").unwrap(), Severity::Error)], ..Choices::default() };
    assert_eq!(rules(&grave, &[])[0].1, Severity::Error);
    assert_eq!(Selector::new("W9"), None);
}

#[test]
fn overrides_speak_of_paths_and_targets() {
    let ignore = Choices { ignore: selectors(&["P"]), ..Choices::default() };
    let over = |paths: &[&str], targets: &[&str]| Override {
        paths: paths.iter().map(|path| (*path).to_owned()).collect(),
        targets: targets.iter().map(|tag| tag.parse().unwrap()).collect(),
        choices: ignore.clone(),
    };
    let count = |over: Override| rules(&Choices::default(), &[over]).len();
    assert_eq!(count(over(&["news/"], &[])), 1);
    assert_eq!(count(over(&["*.de.po"], &[])), 2);
    assert_eq!(count(over(&[], &["en"])), 1);
    assert_eq!(count(over(&["news/*.po"], &["de"])), 2);
}

#[test]
fn waivers_exemptions_and_baselines_keep_what_they_cover_from_counting() {
    let mut bilingual = bilingual(&[TWO_FAULTS]);
    bilingual.pairs[0].notes = vec!["visavis-ignore W003: as in the agency’s copy".to_owned()];
    let exemption = Exemption {
        rules: selectors(&["space-before-punctuation"]),
        text: Some("summit".to_owned()),
        reason: "house style".to_owned(),
    };
    let exempting = policy(&Choices::default(), &[]).exempting(vec![exemption]);
    let found = run(&bilingual, &exempting);
    let by: Vec<Suppressor> = found.iter().filter_map(|judged| Some(judged.suppression.as_ref()?.by)).collect();
    assert_eq!(by, [Suppressor::Waiver, Suppressor::Configuration]);

    let mut found = run(&bilingual, &policy(&Choices::default(), &[]));
    let mut baseline = Baseline::default();
    baseline.take("news/a.en.po", &found);
    let (read, refused) = Baseline::read(&baseline.write());
    assert_eq!((&read, refused.len()), (&baseline, 0));
    assert_eq!(read.apply("news/a.en.po", &mut found), []);
    assert!(found.iter().all(|judged| judged.suppression.is_some()));
    let unused = read.apply("news/a.en.po", &mut []);
    assert_eq!(unused.len(), 1, "the waived finding is not in the baseline: {unused:?}");
    assert_eq!(Baseline::read("# comment\n\nnonsense\n").1, [3]);
}

#[test]
fn fingerprints_outlive_moves_and_other_edits() {
    let before = run(&bilingual(&[TWO_FAULTS]), &policy(&Choices::default(), &[]));
    let moved = bilingual(&[("Bonjour.", "Good morning."), (TWO_FAULTS.0, "The  great summit opens .")]);
    let after = run(&moved, &policy(&Choices::default(), &[]));
    let marks = |found: &[Judged]| found.iter().map(|judged| judged.fingerprint.clone()).collect::<Vec<_>>();
    assert_eq!(marks(&before), marks(&after));
    let twice = run(&bilingual(&[(TWO_FAULTS.0, "The  summit  opens.")]), &policy(&Choices::default(), &[]));
    assert_ne!(twice[0].fingerprint, twice[1].fingerprint);
}

#[test]
fn what_cannot_be_checked_is_told() {
    let mut bilingual = bilingual(&[TWO_FAULTS]);
    bilingual.target = "hu".parse().unwrap();
    let style = Style::default();
    let subject = Subject {
        bilingual: &bilingual,
        path: "a.hu.po",
        document: None,
        style: &style,
        today: None,
        resources: &PROJECT.resources,
        reverse: None,
    };
    let checked = check::check(&subject, &Policy::new(&Choices::default(), &[], "a.hu.po", &bilingual.target));
    let skipped: Vec<&str> = checked.skipped.iter().map(|skipped| skipped.rule.name).collect();
    assert!(skipped.contains(&"number-missing") && skipped.contains(&"missing-block"), "{skipped:?}");
    assert!(!skipped.contains(&"double-space"));
}
