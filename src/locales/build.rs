//! Building the source side: from messages to wordings, each with what it may stand for.

use super::Catalog;
use super::catalog::attribute;
use super::entity::{Entity, Guards, Kind};
use super::frame::report;
use super::lexicon::{CaseRule, Form, Lexeme, Lexicon, Recognised};
use super::pattern::{Unreadable, enumerate, plain};
use super::writings;
use crate::language::names::{Agreement, Article, Link};
use crate::language::words::Plain;
use crate::language::{Language, Names};
use crate::model::Problem;
use crate::text::phrases::Case;
use crate::text::{Phrase, Words};
use fluent_syntax::ast::{Attribute, Message, Pattern, PatternElement};
use rustc_hash::{FxBuildHasher, FxHashMap};
use std::collections::hash_map::Entry;

/// A lexicon in the making.
pub(super) struct Builder<'c> {
    catalog: &'c Catalog,
    lexicon: Lexicon,
    /// The wordings so far, each with its place among the readings.
    wordings: FxHashMap<String, usize>,
    /// What fills slots: slot, and attribute.
    families: Vec<(String, Option<String>)>,
    problems: Vec<Problem>,
}

/// A pattern that wordings of an entity come from.
struct Source<'c> {
    message: &'c Message<&'c str>,
    form: Form,
    family: usize,
    /// Name of the attribute; empty for the value.
    name: &'c str,
    pattern: &'c Pattern<&'c str>,
}

impl<'c> Builder<'c> {
    /// Begin.
    pub(super) fn new(catalog: &'c Catalog, language: &'static dyn Language, names: &'static dyn Names) -> Self {
        Self {
            catalog,
            lexicon: Lexicon::empty(names, language.words().unwrap_or(&Plain)),
            wordings: FxHashMap::with_capacity_and_hasher(catalog.len() * 4, FxBuildHasher),
            families: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// The lexicon of the whole catalog, and what could not be read.
    pub(super) fn build(mut self) -> (Lexicon, Vec<Problem>) {
        self.add_messages();
        for (text, owner) in self.wordings {
            let owner = u32::try_from(owner).expect("fewer than 2^32 wordings");
            self.lexicon.phrases.insert(Phrase { text, owner, case: Case::Any });
        }
        (self.lexicon, self.problems)
    }

    /// Every wording that the catalog lets recognise, sorted.
    pub(super) fn recognised(mut self) -> Vec<Recognised> {
        self.add_messages();
        let readings = &self.lexicon.readings;
        let wordings =
            self.wordings.iter().flat_map(|(text, index)| readings[*index].iter().map(move |lexeme| (text, lexeme)));
        let told = wordings.map(|(text, lexeme)| Recognised {
            id: self.lexicon.entities[lexeme.entity].id.clone(),
            text: text.clone(),
            form: lexeme.form,
            alone: lexeme.alone,
            guarded: lexeme.guarded && self.lexicon.entities[lexeme.entity].guards != Guards::default(),
        });
        let mut recognised: Vec<Recognised> = told.collect();
        recognised.sort();
        recognised.dedup();
        recognised
    }

    fn add_messages(&mut self) {
        self.lexicon.entities.reserve(self.catalog.len());
        self.add_frames();
        for message in self.catalog.messages() {
            if let Some(entity) = Entity::read(self.catalog, message, self.lexicon.names) {
                self.add_entity(entity, message);
            }
        }
    }

    /// Frames come first: they tell which attributes fill slots.
    fn add_frames(&mut self) {
        for message in self.catalog.messages() {
            let found = match message.id.name.split('-').next() {
                Some("frame") => self.lexicon.frames.add(self.catalog, message, self.lexicon.names),
                Some("mod") => self.lexicon.modifiers.add(self.catalog, message),
                _ => Vec::new(),
            };
            self.problems.extend(found);
        }
        let variables = std::mem::take(&mut self.lexicon.frames.variables);
        self.lexicon.fillers =
            variables.iter().map(|variable| self.family(&variable.slot, variable.attribute.as_deref())).collect();
        self.lexicon.frames.variables = variables;
    }

    fn family(&mut self, slot: &str, attribute: Option<&str>) -> usize {
        let known = self.families.iter().position(|(name, of)| name == slot && of.as_deref() == attribute);
        known.unwrap_or_else(|| {
            self.families.push((slot.to_owned(), attribute.map(str::to_owned)));
            self.families.len() - 1
        })
    }

    fn add_entity(&mut self, entity: Entity, message: &'c Message<&'c str>) {
        let index = self.lexicon.entities.len();
        let slot = entity.kind.slot();
        let whole = self.family(slot, None);
        self.lexicon.entities.push(entity);
        let value =
            message.value.iter().map(|pattern| Source { message, form: Form::Full, family: whole, name: "", pattern });
        let attributes = message.attributes.iter().filter_map(|attribute| {
            let (form, family) = form(attribute, slot, &self.families)?;
            let (name, pattern) = (attribute.id.name, &attribute.value);
            Some(Source { message, form, family: family.unwrap_or(whole), name, pattern })
        });
        for source in value.chain(attributes).collect::<Vec<_>>() {
            let lexeme = self.lexeme(index, &source);
            let added = self.add_pattern(lexeme, source.pattern, message.id.name);
            self.problems.extend(added.err().map(|unreadable| report(self.catalog, unreadable)));
        }
    }

    /// Every wording of `pattern`, nearly always one.
    fn add_pattern(
        &mut self,
        lexeme: Lexeme,
        pattern: &'c Pattern<&'c str>,
        id: &'c str,
    ) -> Result<(), Unreadable<'c>> {
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            self.add_wording(lexeme, value, Agreement::OPEN);
            return Ok(());
        }
        for wording in enumerate(self.catalog, pattern)? {
            let text = wording.text().ok_or(Unreadable { part: id, reason: "locales-source-slot" })?;
            self.add_wording(lexeme, text, wording.agreement);
        }
        Ok(())
    }

    /// What the wordings of `source` have in common, as wordings of the entity `index`.
    fn lexeme(&mut self, index: usize, source: &Source<'c>) -> Lexeme {
        let Source { message, form, family, name, .. } = *source;
        let told = |what: &str| attribute_of(message, name, what).and_then(|pattern| plain(self.catalog, pattern));
        let cell = told("agree").and_then(|cell| Agreement::named(&cell)).unwrap_or_default();
        let article = if name.is_empty() { None } else { told("article").map(Into::into) };
        let entity = &self.lexicon.entities[index];
        let article = article.or_else(|| entity.article.clone()).filter(|article| article != "none");
        let ambiguous = if attribute(message, "short").is_some() { form == Form::Short } else { name.is_empty() };
        Lexeme {
            entity: index,
            family,
            form,
            agreement: cell,
            article: article.map(|article| self.article(article)),
            case: CaseRule::Free,
            alone: false,
            guarded: ambiguous,
            skip: 0,
        }
    }

    fn article(&mut self, article: String) -> usize {
        let articles = &mut self.lexicon.taken;
        articles.iter().position(|known| *known == article).unwrap_or_else(|| {
            articles.push(article);
            articles.len() - 1
        })
    }

    fn add_wording(&mut self, lexeme: Lexeme, text: &str, agreement: Agreement) {
        let entity = &self.lexicon.entities[lexeme.entity];
        let thing = Agreement::new(entity.agreement.gender, None);
        let cell = agreement.merge(lexeme.agreement).unwrap_or(agreement);
        let agreement = if lexeme.form == Form::Attribute { cell } else { cell.merge(thing).unwrap_or(cell) };
        let case = case(entity, lexeme.form, text);
        let alone = entity.kind.is_name() && (lexeme.form != Form::Attribute || entity.kind == Kind::Country);
        let lexeme = Lexeme { agreement, case, alone, ..lexeme };
        let (person, fused) = (entity.kind == Kind::Person, entity.fused_article);
        if fused && lexeme.form != Form::Attribute {
            self.add_fused(Lexeme { case: CaseRule::Strict, ..lexeme }, text);
        } else {
            self.add_text(lexeme, text.to_owned());
        }
        if person {
            self.add_texts(lexeme, writings::of_initials(text));
        }
        if lexeme.form == Form::Acronym {
            self.add_texts(lexeme, writings::of_acronym(text));
        }
    }

    /// A name with its article inside (« Le Monde »): the article may be small, contracts with prepositions (« du
    /// Monde »), and is missing where a frame brings it.
    fn add_fused(&mut self, lexeme: Lexeme, text: &str) {
        let article = lexeme.article.map(|index| self.lexicon.taken[index].clone()).unwrap_or_default();
        let bare = text.get(article.len()..).filter(|_| text.to_lowercase().starts_with(&article)).map(str::trim_start);
        let Some(bare) = bare.filter(|bare| !article.is_empty() && !bare.is_empty()) else {
            return self.add_text(lexeme, text.to_owned());
        };
        self.add_text(lexeme, join(&article, bare));
        self.add_text(Lexeme { alone: false, ..lexeme }, bare.to_owned());
        for function in self.lexicon.names.functions() {
            let contracts = |link: &&Link| matches!(link.article, Article::Is(wanted) if wanted == article);
            for link in function.links.iter().filter(contracts) {
                let skip = Words::new(link.text).len();
                self.add_text(Lexeme { skip, ..lexeme }, join(link.text, bare));
            }
        }
    }

    fn add_texts(&mut self, lexeme: Lexeme, texts: Vec<String>) {
        for text in texts {
            self.add_text(lexeme, text);
        }
    }

    fn add_text(&mut self, lexeme: Lexeme, text: String) {
        let readings = &mut self.lexicon.readings;
        match self.wordings.entry(text) {
            Entry::Occupied(known) => {
                let readings = &mut readings[*known.get()];
                if !readings.contains(&lexeme) {
                    readings.push(lexeme);
                }
            }
            Entry::Vacant(new) => {
                new.insert(readings.len());
                readings.push(vec![lexeme]);
            }
        }
    }
}

/// The attribute of `message` that tells `what` about its attribute `name`: `short-agree` about `short`.
fn attribute_of<'c>(message: &'c Message<&'c str>, name: &str, what: &str) -> Option<&'c Pattern<&'c str>> {
    let tells = |id: &str| id.strip_prefix(name).and_then(|rest| rest.strip_prefix('-')) == Some(what);
    message.attributes.iter().find(|attribute| tells(attribute.id.name)).map(|attribute| &attribute.value)
}

/// What the attribute is a wording of: its form, and its family where that is not the whole message's.
fn form(
    attribute: &Attribute<&str>,
    slot: &str,
    families: &[(String, Option<String>)],
) -> Option<(Form, Option<usize>)> {
    let name = attribute.id.name;
    let is = |kind: &str| name.strip_prefix(kind).is_some_and(|rest| rest.is_empty() || is_number(rest));
    let whole = [("acronym", Form::Acronym), ("official", Form::Official), ("short", Form::Short)];
    if let Some((_, form)) = whole.into_iter().find(|(kind, _)| is(kind)) {
        return Some((form, None));
    }
    if name.strip_prefix("alias").or_else(|| name.strip_prefix("variant")).is_some_and(is_number) {
        return Some((Form::Full, None));
    }
    let of_slot = |(of, attribute): &(String, Option<String>)| of == slot && attribute.as_deref().is_some_and(is);
    families.iter().position(of_slot).map(|family| (Form::Attribute, Some(family)))
}

/// Whether `rest` is `-1`, `-2` …
fn is_number(rest: &str) -> bool {
    rest.strip_prefix('-').is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

fn case(entity: &Entity, form: Form, text: &str) -> CaseRule {
    match entity.kind {
        Kind::Civility => CaseRule::Strict,
        Kind::Desc => CaseRule::Small,
        kind if !kind.is_name() || form == Form::Attribute => CaseRule::Free,
        _ if entity.sensitive || form == Form::Acronym || !text.contains([' ', '-', '’']) => CaseRule::Strict,
        _ => CaseRule::Head,
    }
}

/// `first` before `second`, with a space unless it is elided.
fn join(first: &str, second: &str) -> String {
    if first.ends_with('’') { format!("{first}{second}") } else { format!("{first} {second}") }
}
