//! Titles in running text: walking the tree of frames along the words.

mod acceptance;

use crate::language::names::{Agreement, Article, Determiner, Link};
use crate::locales::entity::Kind;
use crate::locales::frame::{Role, SlotStep, Step};
use crate::locales::hits::{Families, Hit, Hits};
use crate::locales::lexicon::{Form, Lexeme, Lexicon};
use crate::locales::literal::{Spot, gap_fits};
use crate::locales::shape::{Shape, Shapes, lower};
use crate::text::{Span, Words};
use std::cell::Cell;

/// A frame that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::locales) struct Reading {
    /// Index of the frame.
    pub(in crate::locales) frame: usize,
    pub(in crate::locales) span: Span,
    /// What fills its slots, in text order.
    pub(in crate::locales) slots: Vec<Filled>,
    /// Gender and number that the slots agree in.
    pub(in crate::locales) agreement: Agreement,
    /// Index of the modifier of the title.
    pub(in crate::locales) modifier: Option<usize>,
    /// The part that does not agree with the rest; only a lenient reader gives such readings.
    pub(in crate::locales) fault: Option<Span>,
}

impl Reading {
    /// The frame without the article before its first slot.
    pub(in crate::locales) fn core(&self) -> Span {
        let start = self.slots.first().map_or(self.span.start, |slot| slot.span.start);
        Span::new(start, self.span.end)
    }
}

/// A filled slot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::locales) struct Filled {
    /// Index of the variable.
    pub(in crate::locales) variable: usize,
    pub(in crate::locales) span: Span,
    /// What fills it; none for a name that the catalog does not know.
    pub(in crate::locales) lexeme: Option<Lexeme>,
    /// Gender and number of the filler itself, with what stands before it.
    pub(in crate::locales) agreement: Agreement,
    /// Number of capitalised words of an unknown name.
    capitals: usize,
}

/// What is known on the way along a frame.
#[derive(Debug, Clone, Copy)]
struct State {
    agreement: Agreement,
    /// What an adjective agrees with, when that is not the frame as a whole.
    control: Option<Agreement>,
    modifier: Option<usize>,
    /// Whether a definite determiner stands before the first slot.
    definite: bool,
    /// The part that does not agree with the rest.
    fault: Option<Span>,
}

/// Reads the frames of one text.
#[derive(Debug)]
pub(in crate::locales) struct Reader<'a> {
    lexicon: &'a Lexicon,
    words: &'a Words<'a>,
    hits: &'a Hits,
    shapes: Shapes<'a>,
    /// First byte of the frame.
    start: usize,
    /// The determiner before it.
    determiner: Option<Determiner>,
    /// Whether that determiner is an article, which belongs into every frame that takes one.
    behind_article: bool,
    /// Whether what does not agree is read all the same.
    lenient: bool,
    /// The word whose shape was asked for last, with the name that begins there.
    seen: Cell<Option<(usize, Option<Shape>)>>,
    /// The slots filled so far.
    path: Vec<Filled>,
    readings: Vec<Reading>,
}

/// A slot about to be filled.
#[derive(Debug, Clone, Copy)]
struct Approach {
    step: SlotStep,
    /// The node behind the slot.
    next: usize,
    /// What stands before the slot.
    link: Option<&'static Link>,
    /// Where the filler must begin.
    spot: Spot,
    /// What the lexicon knows to begin there.
    families: Families,
    state: State,
}

impl<'a> Reader<'a> {
    /// A reader of the text that `shapes` sees.
    pub(in crate::locales) fn new(shapes: Shapes<'a>) -> Self {
        let Shapes { lexicon, words, hits } = shapes;
        Self {
            lexicon,
            words,
            hits,
            shapes,
            start: 0,
            determiner: None,
            behind_article: false,
            lenient: false,
            seen: Cell::new(None),
            path: Vec::new(),
            readings: Vec::new(),
        }
    }

    /// A reader that takes what does not agree as well, and tells where.
    pub(in crate::locales) fn lenient(shapes: Shapes<'a>) -> Self {
        Self { lenient: true, ..Self::new(shapes) }
    }

    /// The frames that stand in the text: for each start and end the best one; those that start first come first, and
    /// of those that start together the longest.
    pub(in crate::locales) fn read(&mut self) -> Vec<Reading> {
        let mut best: Vec<Reading> = Vec::new();
        if self.lexicon.frames.nodes.is_empty() {
            return best;
        }
        for word in self.starts() {
            self.start = self.words.words[word].span.start;
            self.determiner = self.determiner_before(word);
            self.behind_article = word.checked_sub(1).is_some_and(|before| self.is_article(before));
            let state =
                State { agreement: Agreement::OPEN, control: None, modifier: None, definite: false, fault: None };
            self.step(0, Spot { word, from: self.start }, state);
            let mut found = std::mem::take(&mut self.readings);
            found.sort_by_cached_key(|reading| {
                std::cmp::Reverse((reading.span.end, reading.fault.is_none(), self.weight(reading)))
            });
            found.dedup_by_key(|reading| reading.span.end);
            best.append(&mut found);
            self.readings = found;
        }
        best
    }

    /// The words at which a frame may start, in order.
    fn starts(&self) -> Vec<usize> {
        let mut starts = Vec::new();
        let mut title = None;
        for hit in self.hits.all() {
            for lexeme in hit.lexemes(self.lexicon) {
                match self.lexicon.entities[lexeme.entity].kind {
                    Kind::Title | Kind::Desc if title != Some(hit.first) => {
                        title = Some(hit.first);
                        self.push_starts(hit.first, &mut starts);
                    }
                    Kind::Civility | Kind::Person => starts.push(hit.first),
                    _ => {}
                }
            }
        }
        starts.sort_unstable();
        starts.dedup();
        starts
    }

    /// Where a frame may start whose title stands at `title`: at the article, and at a name in apposition before it.
    fn push_starts(&self, title: usize, starts: &mut Vec<usize>) {
        let first = self.lexicon.modifiers.left_of(self.words, title);
        let edge = first.checked_sub(1).filter(|word| self.is_article(*word)).unwrap_or(first);
        starts.extend([edge, first]);
        if edge > 0 && gap_fits(", ", self.words.before(edge)) {
            starts.extend(self.shapes.name_before(edge));
        }
    }

    /// Whether `word` is an article of the word behind it.
    fn is_article(&self, word: usize) -> bool {
        let spot = Spot { word, from: self.words.words[word].span.start };
        self.lexicon.articles(self.words, spot).any(|behind| behind.word == word + 1)
    }

    /// Go on from `node`, having read up to `spot`.
    fn step(&mut self, node: usize, spot: Spot, state: State) {
        let lexicon = self.lexicon;
        let node = &lexicon.frames.nodes[node];
        for end in &node.ends {
            self.readings.extend(self.accepted(*end, spot, state));
        }
        if node.edges.is_empty() {
            return;
        }
        let families = self.hits.families(spot);
        for (step, next) in &node.edges {
            match step {
                Step::Text(literal) => {
                    if let Some(spot) = literal.read(self.words, spot) {
                        self.step(*next, spot, state);
                    }
                }
                Step::Slot(step) => {
                    self.approach(&Approach { step: *step, next: *next, link: None, spot, families, state });
                }
            }
        }
    }

    /// Read what stands before a slot.
    fn approach(&mut self, approach: &Approach) {
        let lexicon = self.lexicon;
        let Some(links) = lexicon.function(approach.step) else { return self.fill(approach) };
        let left_behind = self.path.is_empty() && self.behind_article && !links.is_empty();
        if !left_behind && links.function.optional {
            self.fill(approach);
        }
        for (link, spot) in links.at(self.words, approach.spot) {
            if !link.edge || approach.spot.from == self.start {
                self.fill(&Approach { link: Some(link), spot, families: self.hits.families(spot), ..*approach });
            }
        }
    }

    /// Fill a slot in every way.
    fn fill(&mut self, approach: &Approach) {
        self.fill_known(approach);
        let role = self.lexicon.frames.variables[approach.step.variable].role;
        match role {
            Role::Title => {
                let lexicon = self.lexicon;
                for (modifier, spot) in lexicon.modifiers.before(self.words, approach.spot) {
                    let told = lexicon.modifiers.all[modifier].agreement;
                    if let Some(agreement) = approach.state.agreement.merge(told) {
                        let state = State { modifier: Some(modifier), agreement, ..approach.state };
                        self.fill_known(&Approach { spot, families: self.hits.families(spot), state, ..*approach });
                    }
                }
            }
            Role::Name | Role::Org | Role::Place => self.fill_unknown(approach, role),
            _ => {}
        }
    }

    #[inline]
    fn fill_known(&mut self, approach: &Approach) {
        let family = self.lexicon.fillers[approach.step.variable];
        if approach.families.may_hold(family) {
            self.fill_with(family, approach);
        }
    }

    /// Fill a slot with what is known of `family`.
    fn fill_with(&mut self, family: usize, approach: &Approach) {
        let hits = self.hits;
        let stands = |hit: &&Hit| hit.span.start == approach.spot.from && hit.families().may_hold(family);
        for hit in hits.at(approach.spot.word).iter().filter(stands) {
            for lexeme in hit.lexemes(self.lexicon).filter(|lexeme| lexeme.family == family && lexeme.skip == 0) {
                let Some((own, state)) = self.bound(approach, lexeme, hit.span) else { continue };
                let Some(end) = self.end(hit, lexeme, approach) else { continue };
                let span = Span::new(hit.span.start, end);
                let filled = Filled {
                    variable: approach.step.variable,
                    span,
                    lexeme: Some(*lexeme),
                    agreement: own,
                    capitals: 0,
                };
                self.go_on(filled, Spot { word: hit.end, from: end }, &Approach { state, ..*approach });
            }
        }
    }

    /// Go on behind a filled slot; a title may have a modifier behind it.
    fn go_on(&mut self, filled: Filled, spot: Spot, approach: &Approach) {
        let Approach { next, link, mut state, .. } = *approach;
        if self.path.is_empty() {
            state.definite = link.is_some() || self.determiner.is_some_and(|found| found.definite);
        }
        self.path.push(filled);
        self.step(next, spot, state);
        if self.lexicon.frames.variables[filled.variable].role == Role::Title && state.modifier.is_none() {
            let lexicon = self.lexicon;
            for (modifier, spot) in lexicon.modifiers.behind(self.words, spot) {
                self.step(next, spot, State { modifier: Some(modifier), ..state });
            }
        }
        self.path.pop();
    }

    /// Where the wording `hit` ends as `lexeme`; none when it may not stand in this slot.
    fn end(&self, hit: &Hit, lexeme: &Lexeme, approach: &Approach) -> Option<usize> {
        let entity = &self.lexicon.entities[lexeme.entity];
        if approach.link.is_some_and(|link| !self.lexicon.takes(lexeme, link)) {
            return None;
        }
        let brought = approach.link.is_some_and(|link| matches!(link.article, Article::Is(_)));
        if entity.kind.is_name() && lexeme.form != Form::Attribute && !lexeme.alone && !brought {
            return None;
        }
        if entity.kind == Kind::Person && self.shapes.follows(hit.end) && self.shapes.is_name_word(hit.end) {
            return None;
        }
        Some(hit.span.end)
    }

    /// What filling the slot with `lexeme`, which stands at `span`, tells.
    fn bound(&self, approach: &Approach, lexeme: &Lexeme, span: Span) -> Option<(Agreement, State)> {
        let faulty = || (lexeme.agreement, State { fault: Some(span), ..approach.state });
        self.bind(approach, lexeme).or_else(|| self.lenient.then(faulty))
    }

    /// What filling the slot with `lexeme` tells about itself and about the frame; none when it contradicts what is known.
    fn bind(&self, approach: &Approach, lexeme: &Lexeme) -> Option<(Agreement, State)> {
        let mut state = approach.state;
        let mut own = lexeme.agreement;
        match self.lexicon.frames.variables[approach.step.variable].role {
            Role::Title => {
                state.agreement = state.agreement.merge(own)?.merge(self.told(approach))?;
                state.control = self.lexicon.entities[lexeme.entity].control;
            }
            Role::Civility => state.agreement = state.agreement.merge(own)?,
            Role::Desc => {
                own = own.merge(self.told(approach))?;
                state.control = Some(own);
            }
            Role::Adjective => {
                let distributive =
                    self.lexicon.function(approach.step).is_some_and(|links| links.function.distributive);
                let must = if distributive { Agreement { number: None, ..own } } else { own };
                let agreement = state.control.unwrap_or(state.agreement).merge(must)?;
                if state.control.is_none() && !distributive {
                    state.agreement = agreement;
                }
            }
            _ => {}
        }
        Some((own, state))
    }

    /// What stands before a slot tells about it.
    fn told(&self, approach: &Approach) -> Agreement {
        let determiner = self.determiner.filter(|_| self.path.is_empty() && approach.link.is_none());
        approach.link.map(|link| link.agreement).or(determiner.map(|found| found.agreement)).unwrap_or_default()
    }

    /// The name that begins at `word` by its shape; it is asked for slot after slot.
    fn shape_at(&self, word: usize) -> Option<Shape> {
        if let Some((_, shape)) = self.seen.get().filter(|(asked, _)| *asked == word) {
            return shape;
        }
        let shape = self.shapes.name_at(word);
        self.seen.set(Some((word, shape)));
        shape
    }

    /// The determiner that stands before `word`.
    fn determiner_before(&self, word: usize) -> Option<Determiner> {
        let before = word.checked_sub(1).filter(|_| self.shapes.leans(word))?;
        self.lexicon.names.determiner(&lower(self.words.word(before)))
    }
}
