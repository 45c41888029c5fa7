//! The glossary: terms in French text, and their renderings in English.

mod cases;
mod curated;
mod laws;

use std::sync::LazyLock;
use visavis::glossary::{Termbase, layered, read};
use visavis::model::Locale;

fn locale(tag: &str) -> Locale {
    tag.parse().unwrap()
}

/// A termbase of the rows of `csv`.
fn termbase(csv: &str) -> Termbase {
    let (entries, problems) = read("test.csv", csv, &locale("fr"));
    assert!(problems.is_empty(), "{problems:?}");
    let (entries, problems) = layered(vec![entries], &locale("fr"));
    assert!(problems.is_empty(), "{problems:?}");
    Termbase::new(entries, &locale("fr"), &locale("en"))
}

/// The files of `glossary/`.
fn curated() -> Vec<(String, String)> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("glossary");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let name = |path: &std::path::Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.iter().map(|path| (name(path), std::fs::read_to_string(path).unwrap())).collect()
}

static CURATED: LazyLock<Termbase> = LazyLock::new(|| {
    let rows = curated().into_iter().flat_map(|(path, text)| read(&path, &text, &locale("fr")).0).collect();
    Termbase::new(layered(vec![rows], &locale("fr")).0, &locale("fr"), &locale("en"))
});
