//! Segmentation: rules until they are ready, sentences and documents in bytes a second.

#![allow(missing_docs)]

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use visavis::language;
use visavis::model::Locale;
use visavis::source::text::Text;
use visavis::source::{self, Sentences};

const BRIEFING: &str = include_str!("../tests/source/briefing.fr.txt");

/// Briefings after one another, of about `size` bytes together.
fn briefings(size: usize) -> String {
    BRIEFING.repeat(size.div_ceil(BRIEFING.len()))
}

fn segmentation(criterion: &mut Criterion) {
    let locale: Locale = "fr".parse().expect("a locale");
    let xml = language::of(&locale).and_then(language::Language::sentences).expect("French rules");
    let rules = || Sentences::read("fr.srx", xml, &locale).0.expect("sound rules");
    let sentences = rules();
    criterion.bench_function("rules", |bencher| bencher.iter(rules));
    criterion.bench_function("rules and one briefing", |bencher| {
        bencher.iter(|| source::extract(BRIEFING.to_owned(), locale.clone(), &Text::DETECT, &rules()));
    });
    let mut group = criterion.benchmark_group("segmentation");
    group.sample_size(20);
    for size in [1_000_000, 10_000_000] {
        let text = briefings(size);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("breaks", size), &text, |bencher, text| {
            bencher.iter(|| text.lines().map(|line| sentences.breaks(line).len()).sum::<usize>());
        });
        group.bench_with_input(BenchmarkId::new("extract", size), &text, |bencher, text| {
            let extract = |text| source::extract(text, locale.clone(), &Text::DETECT, &sentences);
            bencher.iter_batched(|| text.clone(), extract, BatchSize::LargeInput);
        });
    }
    group.finish();
}

criterion_group!(benches, segmentation);
criterion_main!(benches);
