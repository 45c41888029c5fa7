//! What the tools of others make of our files, and we of theirs: xmllint with the published schemas, the converters of
//! the Translate Toolkit.

use crate::generated::bilinguals;
use crate::survival::everything;
use crate::tools;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use std::path::{Path, PathBuf};
use std::process::Command;
use visavis::formats::csv::Csv;
use visavis::formats::tmx::Pairs;
use visavis::formats::xliff::{Xliff, Xliff12};
use visavis::formats::{Format, po::Po};
use visavis::model::{Bilingual, Pair, Severity, State};

/// Where the package `php-symfony-translation` of Debian has the schemas of XLIFF.
const SCHEMAS: &str = "usr/share/php/Symfony/Component/Translation/Resources/schemas";

/// The folder of schemas: unpacked for this repository, or installed.
fn schemas() -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools").join(SCHEMAS);
    let found = [own, Path::new("/").join(SCHEMAS)].into_iter().find(|folder| folder.is_dir());
    if found.is_none() {
        tools::skip("php-symfony-translation");
    }
    found
}

/// Files that have much of everything: the one that has all, with many references, and many made by chance.
fn files() -> Vec<Bilingual> {
    let mut everything = everything();
    for pair in everything.pairs.iter_mut().chain(&mut everything.obsolete) {
        pair.references.extend(["a.md:3 b.md".to_owned(), "c.md".to_owned()]);
    }
    let mut runner = TestRunner::deterministic();
    let made = (0..40).map(|_| bilinguals().new_tree(&mut runner).unwrap().current());
    std::iter::once(everything).chain(made).collect()
}

/// Written in `format`, files are valid by the schema of this name.
fn check_schema(format: &dyn Format<Bilingual>, schema: &str) {
    let Some(schemas) = schemas() else { return };
    let folder = tempfile::tempdir().unwrap();
    let [root, catalog] = [schemas.display(), folder.path().display()];
    let own = format!(
        "<catalog xmlns='urn:oasis:names:tc:entity:xmlns:xml:catalog'>\
            <uri name='http://www.w3.org/2001/xml.xsd' uri='file://{root}/xml.xsd'/>\
            <system systemId='http://www.w3.org/2001/xml.xsd' uri='file://{root}/xml.xsd'/>\
            <uri name='{root}/informativeCopiesOf3rdPartySchemas/w3c/xml.xsd' uri='file://{root}/xml.xsd'/>\
        </catalog>"
    );
    std::fs::write(folder.path().join("catalog.xml"), own).unwrap();
    let mut command = Command::new("xmllint");
    command.env("XML_CATALOG_FILES", format!("{catalog}/catalog.xml"));
    command.args(["--nonet", "--noout", "--schema"]).arg(schemas.join(schema));
    for (number, file) in files().iter().enumerate() {
        let path = folder.path().join(format!("{number}.xlf"));
        std::fs::write(&path, format.write(file)).unwrap();
        command.arg(path);
    }
    let Some(output) = tools::run(&mut command, "") else { return };
    assert!(output.status.success(), "{}", tools::text(&output.stderr));
}

#[test]
fn xliff_12_is_valid_by_the_strict_schema() {
    check_schema(&Xliff12, "xliff-core-1.2-strict.xsd");
}

#[test]
fn xliff_2_is_valid_by_the_core_schema() {
    check_schema(&Xliff, "xliff-core-2.0.xsd");
}

/// What the program `name` of the Translate Toolkit makes of `text`; none when it is missing.
fn converted(name: &str, arguments: &[&str], (from, text): (&str, &str), to: &str) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join(from), text).unwrap();
    let mut command = Command::new(name);
    command.current_dir(folder.path()).arg("--progress=none").args(arguments).args([from, to]);
    let output = tools::run(&mut command, "")?;
    assert!(output.status.success(), "{}", tools::text(&output.stderr));
    Some(std::fs::read_to_string(folder.path().join(to)).unwrap_or_default())
}

/// The file that has everything, in a form that the toolkit understands: it tells equal sources apart by references.
fn file() -> Bilingual {
    let mut file = Bilingual { verbatim: Vec::new(), ..everything() };
    for (number, pair) in file.pairs.iter_mut().enumerate() {
        pair.references = vec![format!("briefing.fr.md:{number}")];
    }
    file
}

fn texts(pairs: &[Pair], is_wanted: fn(&Pair) -> bool) -> Vec<(&str, &str)> {
    let wanted = pairs.iter().filter(|pair| is_wanted(pair));
    let mut texts: Vec<_> = wanted.map(|pair| (pair.source.as_str(), pair.target.as_str())).collect();
    texts.sort_unstable();
    texts
}

/// All active pairs of `file` are in `read`, those that are confirmed as such.
fn check_pairs(read: &Bilingual, file: &Bilingual) {
    let is_gone = |pair: &Pair| file.obsolete.iter().any(|gone| gone.source == pair.source);
    let mut pairs = read.pairs.clone();
    pairs.retain(|pair| !is_gone(pair));
    assert_eq!(texts(&pairs, |_| true), texts(&file.pairs, |_| true));
    let is_confirmed = |pair: &Pair| pair.state >= State::Translated;
    assert_eq!(texts(&pairs, is_confirmed), texts(&file.pairs, is_confirmed));
}

#[test]
fn xliff2po_reads_our_xliff() {
    let file = file();
    let written = Xliff12.write(&file);
    let Some(po) = converted("xliff2po", &["--duplicates=msgctxt"], ("a.xlf", &written), "a.po") else { return };
    let read = Po.read("a.po", &po).value;
    check_pairs(&read, &file);
    assert_eq!(read.pairs[0].notes, file.pairs[0].notes);
    assert_eq!(read.pairs[0].extracted, file.pairs[0].extracted);
}

#[test]
fn po2xliff_reads_our_po_and_we_its_xliff() {
    let file = file();
    let Some(xliff) = converted("po2xliff", &[], ("a.po", &Po.write(&file)), "a.xlf") else { return };
    let read = Xliff.read("a.xlf", &xliff);
    assert!(read.problems.iter().all(|problem| problem.severity < Severity::Error), "{:?}", read.problems);
    check_pairs(&read.value, &file);
    assert_eq!(read.value.pairs[0].notes, file.pairs[0].notes);
    assert_eq!(read.value.pairs[0].extracted, file.pairs[0].extracted);
    assert_eq!(read.value.header.fields, file.header.fields);
}

#[test]
fn po2tmx_reads_our_po_and_we_its_tmx() {
    let file = file();
    let languages = ["--language=en-GB", "--source-language=fr"];
    let Some(tmx) = converted("po2tmx", &languages, ("a.po", &Po.write(&file)), "a.tmx") else { return };
    let read = Pairs.read("a.tmx", &tmx).value;
    let is_confirmed = |pair: &Pair| pair.state >= State::Translated;
    assert_eq!(texts(&read.pairs, |_| true), texts(&file.pairs, is_confirmed));
    assert_eq!(read.pairs[0].context, file.pairs[0].context);
}

#[test]
fn csv2po_reads_our_csv() {
    let mut file = file();
    file.pairs.retain(|pair| pair.context.as_deref() != Some("2")); // without references, equal sources are one
    let Some(po) = converted("csv2po", &["--duplicates=msgctxt"], ("a.csv", &Csv.write(&file)), "a.po") else { return };
    assert_eq!(texts(&Po.read("a.po", &po).value.pairs, |_| true), texts(&file.pairs, |_| true));
}

#[test]
fn pofilter_finds_what_a_translation_lost() {
    let tests = ["-t", "xmltags", "-t", "pythonbraceformat", "-t", "escapes", "-t", "newlines", "-t", "blank"];
    let mut file = file();
    let failures = |file: &Bilingual| {
        let found = converted("pofilter", &tests, ("a.po", &Po.write(file)), "found.po")?;
        Some(Po.read("found.po", &found).value.pairs.len())
    };
    let Some(count) = failures(&file) else { return };
    assert_eq!(count, 0);
    file.pairs[0].target = "The European Council closed {0} sittings & more.".to_owned();
    assert_eq!(failures(&file), Some(1));
}
