//! The part of a rule that the automata leave open.

use super::automaton::WINDOW;
use super::dialect;
use super::rules::Rule;
use fancy_regex::{RegexBuilder, RegexInput};
use regex_automata::{Anchored, Input, meta};
use regex_syntax::hir::{Hir, Look};
use std::ops::Range;
use std::sync::OnceLock;

/// Steps that a rule with look-around may take at one place before it counts as not applying.
const BACKTRACK_LIMIT: usize = 20_000;

/// What the plain parts of such a rule may take, in bytes.
const SIZE_LIMIT: usize = 4 << 20;

/// A test of a whole rule at one place.
#[derive(Debug)]
pub(super) enum Exact {
    /// A rule with word boundaries, compiled when it is first asked.
    Boundaries(Box<Boundaries>),
    /// A rule with look-around, back references or atomic groups.
    LookAround(Box<fancy_regex::Regex>),
}

/// A rule with word boundaries.
#[derive(Debug)]
pub(super) struct Boundaries {
    before: String,
    after: String,
    compiled: OnceLock<[meta::Regex; 2]>,
}

impl Exact {
    /// The test of a rule whose sides both parse.
    pub(super) fn boundaries(rule: &Rule) -> Self {
        let (before, after) = (dialect::translate(&rule.before), dialect::translate(&rule.after));
        Self::Boundaries(Box::new(Boundaries { before, after, compiled: OnceLock::new() }))
    }

    /// The test of a rule that needs more than an automaton.
    ///
    /// # Errors
    /// What is wrong with the first side that does not compile.
    pub(super) fn look_around(rule: &Rule) -> Result<Self, String> {
        let (before, after) = (dialect::translate(&rule.before), dialect::translate(&rule.after));
        compile(&before)?;
        compile(&after)?;
        let whole = compile(&format!("(?<=(?:{before}))(?:{after})"))?;
        Ok(Self::LookAround(Box::new(whole)))
    }

    /// Whether the rule applies at byte `at` of `text`.
    pub(super) fn applies(&self, text: &str, at: usize) -> bool {
        let window = boundary_before(text, at.saturating_sub(WINDOW))..boundary_after(text, at + WINDOW);
        match self {
            Self::Boundaries(boundaries) => boundaries.apply(text, at, window),
            Self::LookAround(regex) => {
                let input = RegexInput::new(&text[window.clone()])
                    .from_pos(at - window.start)
                    .anchored(true)
                    .start_text(window.start == 0)
                    .end_text(window.end == text.len());
                regex.is_match_input(input).unwrap_or(false)
            }
        }
    }
}

impl Boundaries {
    fn apply(&self, text: &str, at: usize, window: Range<usize>) -> bool {
        let [before, after] = self.compiled.get_or_init(|| self.compile());
        let next = boundary_after(text, at + 1);
        before.is_match(Input::new(&text[..next]).span(window.start..next))
            && after.is_match(Input::new(text).span(at..window.end).anchored(Anchored::Yes))
    }

    /// The side before ends one character before the end of what is searched, so that a word boundary sees it.
    fn compile(&self) -> [meta::Regex; 2] {
        let parse = |pattern: &str| regex_syntax::parse(pattern).expect("parsed when the rule was read");
        let next = regex_syntax::parse("(?s:.)").expect("a pattern of our own");
        let before = Hir::concat(vec![parse(&self.before), next, Hir::look(Look::End)]);
        [before, parse(&self.after)]
            .map(|side| meta::Builder::new().build_from_hir(&side).expect("its size was measured when it was read"))
    }
}

/// Compile `pattern` in the engine that backtracks, within limits; `Err` says what is wrong with it.
fn compile(pattern: &str) -> Result<fancy_regex::Regex, String> {
    let mut builder = RegexBuilder::new(pattern);
    builder.allow_input_assertion_overrides(true).backtrack_limit(BACKTRACK_LIMIT).delegate_size_limit(SIZE_LIMIT);
    builder.build().map_err(|error| error.to_string())
}

/// The last character boundary up to byte `at`.
fn boundary_before(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// The first character boundary from byte `at` on.
fn boundary_after(text: &str, at: usize) -> usize {
    (at..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}
