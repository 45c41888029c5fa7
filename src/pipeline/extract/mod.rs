//! `terms extract`: notions that a text keeps naming and that the termbase lacks.
//!
//! A candidate is a group of words that could be a noun with its complements: it starts and ends with a word that names
//! or tells something, and only links stand inside (« loi de finances », « transition écologique », "rule of law").
//! There is no tagger: which words hold a sentence together is known ([`crate::language::Grammar`]), and what surrounds a group on its
//! occurrences tells nouns from the rest. Candidates are ranked by termhood:
//!
//! - how often the group occurs by itself, and not inside a longer candidate, times the logarithm of its length, after
//!   the C-value of Frantzi, Ananiadou and Mima (2000, « Automatic recognition of multi-word terms »);
//! - how often it is announced by an article, a determiner or a preposition, as nouns are, or has a capital;
//! - how often nothing stands beside it that could belong to it.
//!
//! From pairs, each candidate also gets the group of the target that keeps it company ([`extract_pairs`]).

mod candidates;
mod partners;

use crate::language::Language;
use candidates::Groups;

/// A term that the termbase may lack.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its commonest wording.
    pub source: String,
    /// In how many places it occurs.
    pub count: usize,
    /// How much of a term it is; only good for comparison.
    pub termhood: f64,
    /// Its likeliest rendering.
    pub target: Option<Rendering>,
    /// The first segment that has it.
    pub segment: usize,
}

/// A rendering as the texts have it.
#[derive(Debug, Clone, PartialEq)]
pub struct Rendering {
    /// Its commonest wording.
    pub text: String,
    /// In how many pairs it keeps the candidate company.
    pub count: usize,
    /// How much the two keep to each other, from 0 to 1.
    pub strength: f64,
}

/// What to look for.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    /// Candidates that occur in fewer places are left out.
    pub least: usize,
    /// Whether the termbase has a wording.
    pub known: &'a dyn Fn(&str) -> bool,
}

/// The candidates of `segments`, best first. None when nothing is known of the language's small words.
pub fn extract(segments: &[&str], language: &dyn Language, wanted: Wanted<'_>) -> Option<Vec<Candidate>> {
    let groups = Groups::of(segments, language.grammar()?, wanted.least);
    Some(ranked(&groups, wanted).into_iter().map(|(_, candidate)| candidate).collect())
}

/// The candidates of the sources of `pairs`, best first, with their renderings in the targets. None when nothing is known
/// of the small words of one of the languages (source, target).
pub fn extract_pairs(
    pairs: &[(&str, &str)],
    languages: [&dyn Language; 2],
    wanted: Wanted<'_>,
) -> Option<Vec<Candidate>> {
    let [source, target] = [languages[0].grammar()?, languages[1].grammar()?];
    let sources: Vec<&str> = pairs.iter().map(|(source, _)| *source).collect();
    let targets: Vec<&str> = pairs.iter().map(|(_, target)| *target).collect();
    let groups = Groups::of(&sources, source, wanted.least);
    let renderings = Groups::of(&targets, target, 1);
    let mut partners = partners::Partners::new(&renderings, pairs.len());
    let candidates = ranked(&groups, wanted).into_iter();
    Some(
        candidates
            .map(|(group, candidate)| Candidate { target: partners.of(&groups.all[group]), ..candidate })
            .collect(),
    )
}

/// The groups that are terms and not known, best first, with their numbers.
fn ranked(groups: &Groups<'_>, wanted: Wanted<'_>) -> Vec<(usize, Candidate)> {
    let termhood = groups.termhood();
    let mut candidates: Vec<(usize, Candidate)> = groups
        .all
        .iter()
        .zip(&termhood)
        .enumerate()
        .filter(|(_, (group, termhood))| group.count >= wanted.least && **termhood > 0.0)
        .map(|(number, (group, termhood))| {
            let source = group.wording().to_owned();
            let candidate =
                Candidate { source, count: group.count, termhood: *termhood, target: None, segment: group.segments[0] };
            (number, candidate)
        })
        .filter(|(_, candidate)| !(wanted.known)(&candidate.source))
        .collect();
    candidates
        .sort_by(|(_, one), (_, two)| two.termhood.total_cmp(&one.termhood).then_with(|| one.source.cmp(&two.source)));
    candidates
}
