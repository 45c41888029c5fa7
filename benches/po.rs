//! The working file: read, written, and brought in line with a changed document. Cost must stay linear: two sizes each.

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use visavis::formats::{Format, po::Po};
use visavis::model::{Bilingual, Document, Part, Segment, SegmentKind, State};
use visavis::pipeline::reconcile;
use visavis::text::Span;

const SIZES: [usize; 2] = [5_000, 50_000];

const WORDS: [&str; 24] = [
    "sommet",
    "européen",
    "ministre",
    "accord",
    "énergie",
    "budget",
    "vote",
    "Paris",
    "loi",
    "réforme",
    "marché",
    "défense",
    "président",
    "annonce",
    "mesure",
    "demain",
    "industrie",
    "climat",
    "banque",
    "hausse",
    "pays",
    "texte",
    "plan",
    "débat",
];

/// A sentence of some twenty words, another for each number.
fn sentence(number: usize) -> String {
    let words = (0..20).map(|place| WORDS[(number / 24_usize.pow(place % 4) + number * place as usize) % WORDS.len()]);
    format!("Le {} {number}.", words.collect::<Vec<_>>().join(" "))
}

fn document(texts: &[String]) -> Document {
    let (mut source, mut parts) = (String::new(), Vec::new());
    for (block, text) in texts.iter().enumerate() {
        let span = Span::new(source.len(), source.len() + text.len());
        let (kind, text, placeables) = (SegmentKind::Paragraph, text.clone(), Vec::new());
        source.push_str(&text);
        parts.push(Part::Segment(Segment { kind, span, text, block, placeables, ..Segment::default() }));
        parts.push(Part::Skeleton(Span::new(source.len(), source.len() + 2)));
        source.push_str("\n\n");
    }
    Document { source, locale: "fr".parse().expect("a locale"), parts }
}

/// A translated file of `size` pairs.
fn bilingual(size: usize) -> Bilingual {
    let texts: Vec<String> = (0..size).map(sentence).collect();
    let empty = Bilingual::new("fr".parse().expect("a locale"), "en".parse().expect("a locale"));
    let mut bilingual = reconcile(&empty, &document(&texts)).bilingual;
    for (number, pair) in bilingual.pairs.iter_mut().enumerate() {
        pair.target = format!("The {} {number}.", pair.source.to_uppercase());
        pair.state = State::Translated;
        pair.extracted = vec!["term eu-004: Conseil européen → European Council".to_owned()];
    }
    bilingual
}

/// The document of which one segment in ten was edited, removed or added.
fn changed(size: usize) -> Document {
    let texts = (0..size).flat_map(|number| match number % 100 {
        7 | 17 | 27 | 37 | 47 | 57 | 67 => vec![sentence(number).replacen(' ', " nouveau ", 2)],
        77 => Vec::new(),
        87 | 97 => vec![sentence(number), sentence(number + size)],
        _ => vec![sentence(number)],
    });
    document(&texts.collect::<Vec<_>>())
}

fn po(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("po");
    group.sample_size(10);
    for size in SIZES {
        let bilingual = bilingual(size);
        let text = Po.write(&bilingual);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_with_input(BenchmarkId::new("read", size), &text, |bench, text| {
            bench.iter_batched(|| (), |()| Po.read("a.po", black_box(text)), BatchSize::LargeInput);
        });
        group.bench_with_input(BenchmarkId::new("write", size), &bilingual, |bench, bilingual| {
            bench.iter(|| Po.write(black_box(bilingual)));
        });
        let document = changed(size);
        group.throughput(Throughput::Elements(size as u64));
        group.bench_function(BenchmarkId::new("reconcile", size), |bench| {
            bench.iter_batched(
                || (),
                |()| reconcile(black_box(&bilingual), black_box(&document)),
                BatchSize::LargeInput,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, po);
criterion_main!(benches);
