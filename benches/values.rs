//! Speed of reading, rendering and comparing values on ordinary text, and on text that is built to be slow.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use visavis::language::{self, Language};
use visavis::model::Style;
use visavis::values::{Text, compare, mentions};

fn language(tag: &str) -> &'static dyn Language {
    language::of(&tag.parse().expect("a language tag")).expect("a language of the table")
}

/// The segments of the example briefings in one language.
fn segments(key: &str) -> Vec<String> {
    let rows = include_str!("../tests/values/briefings.jsonl").lines();
    rows.map(|row| {
        let row: serde_json::Value = serde_json::from_str(row).expect("a row of JSON");
        row[key].as_str().expect("a text").to_owned()
    })
    .collect()
}

fn reading(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("read");
    for (tag, key) in [("fr", "fr"), ("en", "en")] {
        let text = segments(key).join("\n");
        let values = language(tag).values().expect("a language that reads values");
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(tag, |bencher| bencher.iter(|| values.read(black_box(&text), &[])));
    }
    group.finish();
}

fn rendering(criterion: &mut Criterion) {
    let segments = segments("fr");
    let style = Style::default();
    let bytes: usize = segments.iter().map(String::len).sum();
    let mut group = criterion.benchmark_group("mentions");
    group.throughput(Throughput::Bytes(bytes as u64));
    group.bench_function("fr-en", |bencher| {
        let (french, english) = (language("fr"), language("en"));
        bencher.iter(|| {
            segments.iter().map(|text| mentions(black_box(text), french, english, &style).len()).sum::<usize>()
        });
    });
    group.finish();
}

fn comparing(criterion: &mut Criterion) {
    let pairs: Vec<(String, String)> = segments("fr").into_iter().zip(segments("en")).collect();
    let style = Style::default();
    let mut group = criterion.benchmark_group("compare");
    group.throughput(Throughput::Elements(pairs.len() as u64));
    group.bench_function("fr-en", |bencher| {
        let (french, english) = (language("fr"), language("en"));
        bencher.iter(|| {
            let count = |(source, target): &(String, String)| {
                let (source, target) =
                    (Text { text: source, language: french }, Text { text: target, language: english });
                compare(source, target, &style).len()
            };
            pairs.iter().map(count).sum::<usize>()
        });
    });
    group.finish();
}

/// Texts that a careless reader takes quadratic time for, in two sizes: time a byte must stay the same.
fn hostile(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(10);
    for piece in ["1 ", "1-", "un ", "de ", "cent ", "« ", "http://a.", "(((", "1.1.", "le 1er "] {
        for size in [1 << 14, 1 << 18] {
            let text = piece.repeat(size / piece.len());
            group.throughput(Throughput::Bytes(text.len() as u64));
            group.bench_with_input(BenchmarkId::new(piece, size), &text, |bencher, text| {
                bencher.iter(|| mentions(black_box(text), language("fr"), language("en"), &Style::default()).len());
            });
        }
    }
    group.finish();
}

criterion_group!(benches, reading, rendering, comparing, hostile);
criterion_main!(benches);
