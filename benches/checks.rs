//! All checks over pairs like those of briefings, with the glossary and the catalogs that the program carries.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::sync::Arc;
use visavis::glossary::{self, Termbase};
use visavis::locales::{Catalog, Lexicon, Names};
use visavis::memory::Memory;
use visavis::model::{Bilingual, Header, Locale, Pair, State, Style};
use visavis::pipeline::check::{self, Choices, Policy, Subject};
use visavis::project::embedded;
use visavis::resources::Resources;

/// Rows of a glossary, beside those that the program carries.
const ROWS: usize = 4_400;

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a well-formed tag")
}

/// What the program carries, with more rows.
fn resources() -> Resources {
    let (source, target) = (locale("fr"), locale("en"));
    let row = |index: usize| format!("z{index},série de mesures {index},series of measures {index}\n");
    let more: String = std::iter::once("id,fr,en\n".to_owned()).chain((0..ROWS).map(row)).collect();
    let files = embedded::glossary().iter().copied().chain([("more.csv", more.as_str())]);
    let entries = files.flat_map(|(path, text)| glossary::read(path, text, &source).0).collect();
    let catalog = |locale: &Locale| {
        let files: Vec<_> = embedded::locale(locale.language.as_str()).collect();
        Catalog::read(locale, &[&files]).0
    };
    Resources {
        termbase: Termbase::new(entries, &source, &target),
        names: Names::new(Arc::new(Lexicon::new(&catalog(&source)).0), Arc::new(catalog(&target))),
        memory: Memory::default(),
        source,
        target,
    }
}

/// `count` pairs, no two alike.
fn bilingual(count: usize) -> Bilingual {
    let rows: Vec<serde_json::Value> = include_str!("../tests/checks/briefings.jsonl")
        .lines()
        .map(|line| serde_json::from_str(line).expect("a row of JSON"))
        .collect();
    let pair = |index: usize| {
        let text = |name: &str| format!("{} [{index}]", rows[index % rows.len()][name].as_str().expect("a text"));
        Pair { source: text("fr"), target: text("en"), state: State::Translated, ..Pair::default() }
    };
    Bilingual {
        source: locale("fr"),
        target: locale("en"),
        header: Header::default(),
        pairs: (0..count).map(pair).collect(),
        obsolete: Vec::new(),
        verbatim: Vec::new(),
    }
}

fn checks(criterion: &mut Criterion) {
    let resources = resources();
    let style = Style::default();
    let mut group = criterion.benchmark_group("checks");
    group.sample_size(10);
    // A briefing, and two sizes that show whether cost is linear.
    for count in [22, 2_000, 20_000] {
        let bilingual = bilingual(count);
        let policy = Policy::new(&Choices::default(), &[], "briefing.en.po", &bilingual.target);
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(BenchmarkId::from_parameter(count), |bencher| {
            let subject = Subject {
                bilingual: &bilingual,
                path: "briefing.en.po",
                document: None,
                style: &style,
                today: None,
                resources: &resources,
                reverse: None,
            };
            bencher.iter(|| black_box(check::check(&subject, &policy)));
        });
    }
    group.finish();
}

criterion_group!(benches, checks);
criterion_main!(benches);
