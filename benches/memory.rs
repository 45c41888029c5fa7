//! Look-up in a translation memory of 100,000 units, opening it, and building one of 10,000.

#![allow(missing_docs)]

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use visavis::memory::{Memory, Neighbours, Shelf, in_order};
use visavis::model::State;

const WORDS: [&str; 40] = [
    "le",
    "la",
    "de",
    "des",
    "un",
    "une",
    "à",
    "en",
    "pour",
    "sur",
    "dans",
    "avec",
    "ministre",
    "gouvernement",
    "accord",
    "sommet",
    "élection",
    "budget",
    "réforme",
    "loi",
    "parlement",
    "président",
    "sénat",
    "projet",
    "crise",
    "marché",
    "énergie",
    "climat",
    "région",
    "conseil",
    "européen",
    "national",
    "annonce",
    "refuse",
    "signe",
    "prépare",
    "vote",
    "critique",
    "soutient",
    "examine",
];

/// A generator of numbers that is the same everywhere.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % end
    }

    /// A sentence of 8 to 30 words: common ones more often than rare ones, and one made up now and then.
    fn sentence(&mut self) -> String {
        let words: Vec<String> = (0..8 + self.below(23))
            .map(|_| match self.below(6) {
                0 => format!("mot{}", self.below(20_000)),
                _ => WORDS[self.below(WORDS.len()).min(self.below(WORDS.len()))].to_owned(),
            })
            .collect();
        words.join(" ") + "."
    }
}

fn shelf(count: usize) -> (Shelf, Vec<String>) {
    let mut numbers = Numbers(7);
    let sources: Vec<String> = (0..count).map(|_| numbers.sentence()).collect();
    let pairs = sources.iter().map(|source| (source.as_str(), source.as_str()));
    (Shelf::build(in_order(pairs, "bench.po", State::Translated)), sources)
}

fn memory(criterion: &mut Criterion) {
    let (shelf, sources) = shelf(100_000);
    let bytes = shelf.to_bytes().to_vec();
    let memory = Memory::new(vec![shelf]);
    let queries: Vec<String> = sources.iter().step_by(997).map(|source| source.replacen(' ', " autre ", 1)).collect();
    let mut next = queries.iter().cycle();
    criterion.bench_function("memory/fuzzy 75 in 100k", |bench| {
        bench.iter(|| memory.fuzzy(black_box(next.next().expect("a cycle")), 75, 1));
    });
    let mut next = sources.iter().cycle();
    criterion.bench_function("memory/exact in 100k", |bench| {
        bench.iter(|| memory.exact(black_box(next.next().expect("a cycle")), Neighbours::default()));
    });
    criterion.bench_function("memory/open 100k", |bench| {
        bench.iter_with_large_drop(|| Shelf::from_bytes(black_box(bytes.clone())));
    });
    criterion.bench_function("memory/build 10k", |bench| {
        let pairs = || sources[..10_000].iter().map(|source| (source.as_str(), source.as_str()));
        bench.iter(|| Shelf::build(in_order(pairs(), "bench.po", State::Translated)));
    });
}

criterion_group!(benches, memory);
criterion_main!(benches);
