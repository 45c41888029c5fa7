//! Glossary files of other tools: laws, what each format keeps, and what the tools of others say of our files.

use crate::tools;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use std::process::Command;
use visavis::formats::{Feature, GLOSSARIES, GlossaryFormat, Keeps, Languages, glossary_named, keeps, losses};
use visavis::glossary::{Entry, Guard, Place, Status, Term, Terms};
use visavis::language::words::{Class, Count, Gender};
use visavis::model::{CasePolicy, Choice, Locale};

pub(crate) fn locales() -> Vec<Locale> {
    ["fr", "en", "pt-BR"].map(|tag| tag.parse().unwrap()).to_vec()
}

/// `entries`, written in `format` and read again; places left aside. Nothing is wrong in what was written.
fn through(format: &dyn GlossaryFormat, entries: &[Entry], targets: usize) -> Vec<Entry> {
    let locales = locales();
    let languages = Languages { source: &locales[0], targets: &locales[1..=targets] };
    let written = format.write(entries, languages);
    let read = format.read("a file", &written, languages);
    assert_eq!(read.problems, [], "{written}");
    read.value.into_iter().map(|entry| Entry { place: Place::default(), ..entry }).collect()
}

fn terms(locale: &Locale, accepted: Vec<String>, deprecated: Vec<String>, forms: Vec<String>) -> Terms {
    let ranks = std::iter::once(Status::Preferred).chain(std::iter::repeat(Status::Admitted));
    let mut terms: Vec<Term> = accepted.into_iter().zip(ranks).map(|(text, status)| Term { text, status }).collect();
    terms.extend(deprecated.into_iter().map(|text| Term { text, status: Status::Deprecated }));
    let mut seen = Vec::new();
    terms.retain(|term| {
        let is_new = !seen.contains(&term.text);
        seen.push(term.text.clone());
        is_new
    });
    Terms { locale: locale.clone(), terms, forms }
}

/// A wording with all that formats must escape, trimmed and composed as people write it.
fn wording() -> impl Strategy<Value = String> {
    r#"[a-zé='#"<&;+@’-]([a-zé ,;"'<>&:#=]{0,8}[a-zé"'<&;])?"#
        .prop_map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn choice<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    option::of(prop::sample::select(T::ALL))
}

fn entry() -> impl Strategy<Value = Entry> {
    let side = || (vec(wording(), 1..4), vec(wording(), 0..3), vec(wording(), 0..2));
    let acronyms = vec("[A-ZÉ]{2,5}", 0..1);
    let grammar = (choice::<Class>(), choice::<Gender>(), choice::<Count>(), choice::<CasePolicy>(), choice::<Guard>());
    let note = r#"(visavis (case: )?)?[a-z=][a-zé ,;\n"'<&]{0,9}[a-z]|"#;
    let ids = option::of("[a-z]{1,3}[-. 0-9]{0,2}[0-9]");
    let texts = (vec(wording(), 0..3), vec(wording(), 0..2), note);
    (side(), side(), side(), acronyms, grammar, (ids, texts)).prop_map(
        |(source, english, portuguese, acronyms, grammar, texts)| {
            let locales = locales();
            let mut entry = Entry::blank();
            let accepted = acronyms.into_iter().chain(source.0).collect();
            entry.terms.push(terms(&locales[0], accepted, source.1, source.2));
            entry.terms.push(terms(&locales[1], english.0, english.1, english.2));
            entry.terms.push(terms(&locales[2], portuguese.0, portuguese.1, portuguese.2));
            (entry.class, entry.gender, entry.count, entry.case, entry.guard) = grammar;
            let (id, (examples, counter_examples, note)) = texts;
            entry.id = id.unwrap_or_else(|| entry.terms[0].terms[0].text.clone());
            (entry.examples, entry.counter_examples, entry.note) = (examples, counter_examples, note);
            entry
        },
    )
}

/// Entries with ids of their own.
fn entries() -> impl Strategy<Value = Vec<Entry>> {
    vec(entry(), 0..4).prop_map(|mut entries| {
        let mut seen = Vec::new();
        entries.retain(|entry| {
            let is_new = !seen.contains(&entry.id);
            seen.push(entry.id.clone());
            is_new
        });
        entries
    })
}

proptest! {
    #[test]
    fn what_keeps_all_reads_what_it_wrote(entries in entries()) {
        // The entries have no vertical bars, which are all that our own format does not keep.
        let wanted = |feature: &&Feature| **feature != Feature::Bars;
        let keeps_all = |format: &str| Feature::ALL.iter().filter(wanted).all(|own| keeps(format, *own) == Keeps::Yes);
        for format in GLOSSARIES.iter().filter(|format| keeps_all(format.name())) {
            prop_assert_eq!(&through(*format, &entries, 2), &entries, "{}", format.name());
        }
    }

    /// Whatever the text, nothing panics, and every problem stands in it.
    #[test]
    fn anything_can_be_read(text in r#"([a-c,;\t"'#=|\n\r]|fr|en|<[/!?]?|>|tbx|termEntry|langSet|term|tig| xml:lang="fr"| type="|xmlns=|&|é){0,40}"#) {
        let locales = locales();
        let languages = Languages { source: &locales[0], targets: &locales[1..] };
        let lines = text.split(['\n', '\r']).count();
        for format in GLOSSARIES {
            let read = format.read("a file", &text, languages);
            for problem in &read.problems {
                prop_assert!(problem.path == "a file" && problem.line <= lines, "{}: {:?}", format.name(), problem);
            }
            let again = format.read("a file", &format.write(&read.value, languages), languages);
            prop_assert!(again.value.len() <= read.value.len(), "{}", format.name());
        }
    }
}

/// Two entries with nothing but what every format keeps.
fn plain() -> Vec<Entry> {
    let locales = locales();
    let entry = |french: &str, english: &str| {
        let mut entry = Entry::blank();
        french.clone_into(&mut entry.id);
        entry.terms.push(terms(&locales[0], vec![french.to_owned()], Vec::new(), Vec::new()));
        entry.terms.push(terms(&locales[1], vec![english.to_owned()], Vec::new(), Vec::new()));
        entry
    };
    vec![entry("réseau", "network"), entry("clé", "key")]
}

/// Entries with one feature more than [`plain`] ones.
fn with(feature: Feature) -> Vec<Entry> {
    let locales = locales();
    let mut entries = plain();
    let entry = &mut entries[0];
    let admitted = |text: &str| Term { text: text.to_owned(), status: Status::Admitted };
    match feature {
        Feature::Ids => "it-001".clone_into(&mut entry.id),
        Feature::Languages => {
            entry.terms.push(terms(&locales[2], vec!["rede".to_owned()], Vec::new(), Vec::new()));
        }
        Feature::DoNotTranslate => "réseau".clone_into(&mut entry.terms[1].terms[0].text),
        Feature::Synonyms => entry.terms[0].terms.push(admitted("maillage")),
        Feature::Admitted => entry.terms[1].terms.push(admitted("grid")),
        Feature::Forbidden => {
            entry.terms[1].terms.push(Term { status: Status::Deprecated, ..admitted("net") });
        }
        Feature::Homographs => {
            let mut second = entry.clone();
            "réseau-2".clone_into(&mut second.id);
            "grid".clone_into(&mut second.terms[1].terms[0].text);
            entries.push(second);
        }
        Feature::Untranslated => drop(entry.terms.pop()),
        Feature::Long => entry.terms[1].terms[0].text = "x".repeat(2000),
        Feature::Bars => "a|b".clone_into(&mut entry.terms[1].terms[0].text),
        Feature::Notes => "a note".clone_into(&mut entry.note),
        Feature::Class => entry.class = Some(Class::Proper),
        Feature::Gender => entry.gender = Some(Gender::Masculine),
        Feature::Number => entry.count = Some(Count::Invariable),
        Feature::Case => entry.case = Some(CasePolicy::Sensitive),
        Feature::Forms => entry.terms[0].forms.push("rézos".to_owned()),
        Feature::Guard => entry.guard = Some(Guard::Determiner),
        Feature::Examples => entry.examples.push("Le réseau tient.".to_owned()),
        Feature::CounterExamples => entry.counter_examples.push("Il n’y en a pas.".to_owned()),
    }
    entries
}

/// `entry` without its id, which formats without ids make of the wording.
fn unnamed(entries: &[Entry]) -> Vec<Entry> {
    entries.iter().map(|entry| Entry { id: String::new(), ..entry.clone() }).collect()
}

#[test]
fn the_table_of_what_formats_keep_is_true() {
    let locales = locales();
    for format in GLOSSARIES {
        for feature in Feature::ALL.iter().copied() {
            let (name, targets) = (format.name(), if feature == Feature::Languages { 2 } else { 1 });
            let entries = with(feature);
            let languages = Languages { source: &locales[0], targets: &locales[1..=targets] };
            let read = through(*format, &entries, targets);
            let same = if feature == Feature::Ids { read == entries } else { unnamed(&read) == unnamed(&entries) };
            let kept = keeps(name, feature);
            assert_eq!(same, kept == Keeps::Yes, "{name} {}: {read:?}", feature.name());
            let lost: Vec<Feature> = losses(name, &entries, languages).iter().map(|loss| loss.feature).collect();
            assert_eq!(lost.contains(&feature), kept == Keeps::No, "{name} {}: {lost:?}", feature.name());
            if kept == Keeps::Apart {
                let written = format.write(&entries, languages);
                let all = entries.iter().flat_map(|entry| &entry.terms).flat_map(|terms| &terms.terms);
                assert!(all.clone().count() > 0 && all.clone().all(|term| written.contains(&term.text)), "{written}");
            }
        }
        assert_eq!(unnamed(&through(*format, &plain(), 1)), unnamed(&plain()), "{}", format.name());
        assert_eq!(losses(format.name(), &plain(), Languages { source: &locales[0], targets: &locales[1..2] }), []);
    }
    assert!(glossary_named("nothing").is_none());
}

/// Entries of a glossary file in French and English.
pub(crate) fn rows(text: &str) -> Vec<Entry> {
    visavis::glossary::read("g.csv", text, &locales()[0]).0
}

/// Run a converter of the Translate Toolkit from a file with `text` in `folder`; what it wrote.
fn convert(program: &str, folder: &Path, (input, text): (&str, &str), output: &str) -> Option<String> {
    fs::write(folder.join(input), text).unwrap();
    let mut command = Command::new(program);
    command.current_dir(folder).args(["--progress=none", input, output]);
    let ran = tools::run(&mut command, "")?;
    let written = fs::read_to_string(folder.join(output));
    Some(written.unwrap_or_else(|error| panic!("{program}: {error}\n{}", tools::text(&ran.stderr))))
}

/// The Translate Toolkit knows the second edition of TBX only.
#[test]
fn the_translate_toolkit_reads_our_tbx() {
    let locales = locales();
    let languages = Languages { source: &locales[0], targets: &locales[1..2] };
    let entries =
        rows("id,fr,en,gender,note\n1,écrou <brumeux>,misty & nut,m,rare\nx-2,réseau|maillage,network|grid,,\n");
    let written = glossary_named("tbx-martif").unwrap().write(&entries, languages);
    let folder = tempfile::tempdir().unwrap();
    let Some(po) = convert("tbx2po", folder.path(), ("g.tbx", &written), "g.po") else { return };
    for pair in ["msgid \"écrou <brumeux>\"\nmsgstr \"misty & nut\"", "msgid \"réseau\"\nmsgstr \"network\""] {
        assert!(po.contains(pair), "{pair}\n{po}");
    }
}

#[test]
fn tbx_of_the_translate_toolkit_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let rows = "\"IT\",\"réseau\",\"network\"\n\"\",\"clé\",\"key\"\n";
    let Some(tbx) = convert("csv2tbx", folder.path(), ("g.csv", rows), "g.tbx") else { return };
    // It calls whatever it is given English and “xx”.
    let [source, target]: [Locale; 2] = ["en", "xx"].map(|tag| tag.parse().unwrap());
    let languages = Languages { source: &source, targets: std::slice::from_ref(&target) };
    let read = glossary_named("tbx").unwrap().read("g.tbx", &tbx, languages);
    let pairs: Vec<_> = read
        .value
        .iter()
        .map(|entry| (entry.accepted(&source).next().unwrap(), entry.accepted(&target).next().unwrap()))
        .collect();
    assert_eq!(pairs, [("réseau", "network"), ("clé", "key")], "{:?}", read.problems);
    assert!(
        read.problems.iter().all(|problem| problem.severity < visavis::model::Severity::Error),
        "{:?}",
        read.problems
    );
}

/// Our TBX is well-formed for libxml2, too.
#[test]
fn xmllint_reads_our_tbx() {
    let locales = locales();
    let languages = Languages { source: &locales[0], targets: &locales[1..2] };
    let entries = rows("id,fr,en,note\n1 x,a <b> & c,\"]]>\",\"d\ne\"\n");
    for name in ["tbx", "tbx-dct", "tbx-martif"] {
        let written = glossary_named(name).unwrap().write(&entries, languages);
        let Some(output) = tools::run(Command::new("xmllint").args(["--nonet", "--noout", "-"]), &written) else {
            return;
        };
        assert!(output.status.success(), "{}", tools::text(&output.stderr));
    }
}

/// OmegaT cuts lines at tabs and takes no quotes for such; lines with a `#` in front are remarks.
#[test]
fn omegat_reads_every_pair() {
    let locales = locales();
    let languages = Languages { source: &locales[0], targets: &locales[1..2] };
    let entries = rows("id,fr,en,note\n1,\"#a|\"\"b\"\"\",c|d,e\n");
    let written = glossary_named("omegat").unwrap().write(&entries, languages);
    let lines = written.lines().filter(|line| !line.starts_with('#'));
    let cells: Vec<Vec<&str>> = lines.map(|line| line.split('\t').map(str::trim).collect()).collect();
    let expected = [["#a", "c", "e"], ["#a", "d", "e"], ["\"b\"", "c", "e"], ["\"b\"", "d", "e"]];
    assert_eq!(cells, expected);
}

/// The README shows the table of what formats keep.
#[test]
fn the_readme_shows_what_formats_keep() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let mark = |kept: Keeps| match kept {
        Keeps::Yes => "yes",
        Keeps::Apart => "apart",
        Keeps::No => "–",
    };
    let shown = ["csv", "tbx", "omegat", "deepl"];
    for other in ["tbx-dct", "tbx-martif"] {
        assert!(
            Feature::ALL.iter().all(|feature| keeps(other, *feature) == keeps("tbx", *feature)),
            "{other} is like tbx"
        );
    }
    let rows: Vec<String> = Feature::ALL
        .iter()
        .map(|feature| {
            let cells = shown.map(|format| mark(keeps(format, *feature)));
            format!("| {} | {} |", feature.name().replace('-', " "), cells.join(" | "))
        })
        .collect();
    assert!(readme.contains(&rows.join("\n")), "{}", rows.join("\n"));
}

#[test]
fn every_feature_is_worded() {
    for catalog in [include_str!("../../locales/en/ui.ftl"), include_str!("../../locales/fr/ui.ftl")] {
        let worded = visavis::locales::interface::ids(catalog);
        let wanted = Feature::names().map(|name| format!("cli-terms-feature-{name}"));
        let missing: Vec<String> = wanted.filter(|id| !worded.contains(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
