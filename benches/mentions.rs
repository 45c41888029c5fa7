//! Terms in running text: 1,000 and 10,000 rows over the same text, beside aho-corasick's own leftmost-longest scan of the
//! same forms; and what it costs to make the termbase ready.
//!
//! `cargo bench --bench mentions`. Memory is printed once per size, as growth of the resident set.

#![expect(clippy::print_stdout, reason = "a bench says how much memory it takes")]

use aho_corasick::{AhoCorasick, MatchKind};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::fmt::Write as _;
use std::hint::black_box;
use visavis::glossary::{Entry, Termbase, layered, read};
use visavis::model::Locale;
use visavis::text::Words;

/// The same figures in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % limit
    }

    /// One of the wordings of a list with `|` between them.
    fn one_of<'w>(&mut self, list: &'w str) -> &'w str {
        let chosen = self.below(list.split('|').count());
        list.split('|').nth(chosen).expect("it was counted")
    }
}

const STEMS: &str = "accord|agence|alliance|autorité|banque|bureau|centre|chambre|chantier|comité|conseil|contrat|cour|crédit|\
    défense|directeur|dossier|droit|énergie|enquête|épargne|fonds|gouverneur|impôt|journal|loi|marché|\
    ministre|mission|office|parti|plan|président|prix|projet|réseau|secrétaire|service|syndicat|système|taxe|\
    traité|travail|tribunal|vote";

const ADJECTIVES: &str = "agricole|ancien|budgétaire|central|civil|climatique|commun|communal|délégué|démocratique|départemental|\
    économique|électoral|étranger|européen|exécutif|familial|fédéral|fiscal|général|industriel|intérieur|\
    international|judiciaire|législatif|local|maritime|mondial|monétaire|municipal|national|naval|nouveau|\
    nucléaire|numérique|permanent|politique|privé|provincial|public|régional|rural|sanitaire|social|spatial|\
    spécial|supérieur|technique|territorial|universitaire";

const COMPLEMENTS: &str = "d’action|d’État|d’urgence|de base|de cohésion|de contrôle|de coopération|de crise|de données|de garantie|\
    de gestion|de l’eau|de l’emploi|de la mer|de la paix|de la presse|de recherche|de relance|de référence|\
    de sécurité|de surveillance|de transition|des forêts|des armées|des frontières|des jeunes|des prix|\
    des régions|du bâtiment|du climat|du logement|du travail|en chef|par pays|pour la santé|sans papiers|\
    sur les sociétés|contre la fraude|à terme|aux victimes";

const FILLERS: &str = "le|la|les|un|une|des|de|à|et|ou|dans|pour|que|qui|a|est|sera|ont|plus|selon|mardi|février|Paris|\
    Bruxelles|déclaré|annoncé|pourrait|devrait|toujours|millions|entre|après|avant|contre|leurs|cette|\
    aujourd’hui|l’annonce|d’abord|qu’elle|n’est|pas";

/// A glossary of `count` rows.
fn rows(count: usize) -> String {
    let mut dice = Dice(7);
    let mut csv = "id,fr,en,pos,gender,number,case\n".to_owned();
    for index in 0..count {
        let (stem, adjective, complement) = (dice.one_of(STEMS), dice.one_of(ADJECTIVES), dice.one_of(COMPLEMENTS));
        let term = match index % 3 {
            0 => format!("{stem} {adjective} {complement}"),
            1 => format!("{stem} {adjective} et {} {complement}", dice.one_of(ADJECTIVES)),
            _ => format!("co{stem} {adjective} {complement}"),
        };
        writeln!(csv, "b-{index},{term},rendering {index}|other {index},noun,mf,s,insensitive")
            .expect("a string takes text");
    }
    csv
}

fn entries(csv: &str) -> Vec<Entry> {
    let french = locale("fr");
    layered(vec![read("bench.csv", csv, &french).0], &french).0
}

fn locale(tag: &str) -> Locale {
    tag.parse().expect("a language")
}

fn termbase(csv: &str) -> Termbase {
    Termbase::new(entries(csv), &locale("fr"), &locale("en"))
}

/// About a megabyte of lines, in which one word in a dozen begins a term.
fn text(forms: &[String]) -> String {
    let mut dice = Dice(11);
    let mut text = String::with_capacity(1 << 20);
    while text.len() < 1 << 20 {
        for _ in 0..40 {
            match dice.below(12) {
                0 => text.push_str(&forms[dice.below(forms.len())]),
                1 => text.push_str(dice.one_of(STEMS)),
                2 => text.push_str(dice.one_of(ADJECTIVES)),
                _ => text.push_str(dice.one_of(FILLERS)),
            }
            text.push_str(if dice.below(9) == 0 { ", " } else { " " });
        }
        text.push_str(".\n");
    }
    text
}

/// Resident kilobytes of this process, where the system tells.
fn resident() -> usize {
    let statm = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    statm.split(' ').nth(1).and_then(|pages| pages.parse::<usize>().ok()).unwrap_or_default() * 4
}

fn matching(criterion: &mut Criterion) {
    let text = text(&forms(&termbase(&rows(10_000))));
    let mut group = criterion.benchmark_group("matching");
    group.throughput(Throughput::Bytes(text.len() as u64)).sample_size(20);
    group.bench_function("words alone", |bench| {
        bench.iter(|| text.lines().map(|line| Words::new(line).len()).sum::<usize>());
    });
    for count in [1_000, 10_000] {
        let before = resident();
        let termbase = termbase(&rows(count));
        let (ours, forms) = (resident() - before, forms(&termbase));
        let before = resident();
        let automaton = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&forms).expect("it fits");
        println!("{count} rows, {} forms: {ours} kB; aho-corasick {} kB", forms.len(), resident() - before);
        group.bench_function(BenchmarkId::new("visavis", count), |bench| {
            bench.iter(|| text.lines().map(|line| termbase.matches(&Words::new(line), &[]).len()).sum::<usize>());
        });
        group.bench_function(BenchmarkId::new("visavis, with renderings", count), |bench| {
            bench.iter(|| text.lines().map(|line| termbase.mentions(&Words::new(line), &[]).len()).sum::<usize>());
        });
        group.bench_function(BenchmarkId::new("aho-corasick", count), |bench| {
            bench.iter(|| text.lines().map(|line| automaton.find_iter(line).count()).sum::<usize>());
        });
    }
    group.finish();
}

fn forms(termbase: &Termbase) -> Vec<String> {
    let forms = termbase.entries().iter().flat_map(|entry| termbase.forms(entry));
    forms.filter(|form| !form.coordinated).map(|form| form.text).collect()
}

fn building(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("building");
    group.sample_size(10);
    for count in [600, 5_000] {
        let csv = rows(count);
        group.bench_function(BenchmarkId::new("read", count), |bench| bench.iter(|| black_box(entries(&csv)).len()));
        group.bench_function(BenchmarkId::new("read and build", count), |bench| {
            bench.iter(|| termbase(black_box(&csv)));
        });
    }
    group.finish();
}

criterion_group!(benches, matching, building);
criterion_main!(benches);
