//! Alignment of 1,000 and 10,000 sentences: the time must grow no faster than the text.

#![allow(missing_docs)]

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use visavis::model::SegmentKind;
use visavis::pipeline::align::{Sentence, align};

/// Sentences of a text and of its translation: most one to one, some two to one, some alone.
fn texts(count: usize) -> [Vec<String>; 2] {
    let word = |at: usize, side: &str| match at % 7 {
        0 => format!("{}", at % 977),
        1 | 2 => format!("nomen{}", at % 613),
        _ => format!("{side}{}", (at * at) % 389),
    };
    let sentence = |number: usize, side: &str| {
        let words: Vec<String> = (0..8 + number * 31 % 17).map(|at| word(number * 13 + at * 5, side)).collect();
        words.join(" ") + "."
    };
    let source = (0..count).map(|number| sentence(number, "mot")).collect();
    let mut target: Vec<String> = Vec::new();
    for number in 0..count {
        match number % 25 {
            7 => {}
            13 => *target.last_mut().expect("some came before") += &(" ".to_owned() + &sentence(number, "word")),
            _ => target.push(sentence(number, "word")),
        }
    }
    [source, target]
}

fn alignment(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("align");
    group.sample_size(10);
    for count in [1_000, 10_000] {
        let texts = texts(count);
        let [source, target] = [&texts[0], &texts[1]].map(|texts| {
            let sentences =
                texts.iter().map(|text| Sentence { text, kind: SegmentKind::Paragraph, block: 0, anchors: &[] });
            sentences.collect::<Vec<_>>()
        });
        group.throughput(Throughput::Elements(u64::try_from(count).expect("small")));
        group.bench_with_input(BenchmarkId::from_parameter(count), &count, |bench, _| {
            bench.iter(|| align(black_box(&source), black_box(&target)));
        });
    }
    group.finish();
}

criterion_group!(benches, alignment);
criterion_main!(benches);
