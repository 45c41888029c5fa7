//! Frames: how titles, names, countries, organisations and portfolios combine, in one structure.
//!
//! The wordings of all frames share their beginnings in a tree of steps, so that recognition tries each step once
//! however many frames begin with it.

use super::Catalog;
use super::catalog::attribute;
use super::entity::items;
use super::literal::Literal;
use super::pattern::{Part, Unreadable, Wording, enumerate, plain};
use crate::language::names::{Agreement, Names, number_named};
use crate::language::words::Number;
use crate::model::{Message as Notice, Problem, Severity};
use fluent_syntax::ast::Message;

/// All frames of a source catalog.
#[derive(Debug, Default)]
pub(super) struct Frames {
    /// In file order.
    pub(super) all: Vec<Frame>,
    /// The variables that the frames use.
    pub(super) variables: Vec<Variable>,
    /// The tree; the first node is the root.
    pub(super) nodes: Vec<Node>,
}

/// A frame.
#[derive(Debug)]
pub(super) struct Frame {
    pub(super) id: String,
    pub(super) rules: Rules,
}

/// When a frame that fits is accepted.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Rules {
    /// What the title (`.trait`, `.trait-not`) or the common noun (`.desc-trait`, `.desc-trait-not`) must have, or must
    /// not have, among its traits.
    pub(super) traits: Vec<Trait>,
    /// The title must be able to stand in this number (`.title-number`).
    pub(super) number: Option<Number>,
    /// These slots must be filled by something that the catalog knows (`.known`).
    pub(super) known: Vec<String>,
    /// A name that the catalog does not know must have so many capitalised words (`.name-words`).
    pub(super) name_words: usize,
    /// The title must have this trait if the catalog does not know the body (`.unknown-org`).
    pub(super) unknown_org: Option<String>,
    /// Neither an adjective nor a name may follow (`.closed`): they belong to the title.
    pub(super) closed: bool,
}

/// A trait that the filler of a slot must have, or must not have.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Trait {
    pub(super) role: Role,
    pub(super) name: String,
    /// Whether it must have it.
    pub(super) wanted: bool,
}

/// A variable of a frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Variable {
    /// Its name: `title`, `country-adjective`, `name2`.
    pub(super) name: String,
    /// The name without attribute: `country2`.
    pub(super) base: String,
    /// The slot without number: `country`.
    pub(super) slot: String,
    /// The attribute of the message that stands in the text.
    pub(super) attribute: Option<String>,
    /// What the slot does in a frame.
    pub(super) role: Role,
}

/// What a slot does in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// It agrees with the title or the common noun on its left.
    Adjective,
    /// It is addressed to the person: « M. ».
    Civility,
    /// It is a common noun with a gender and number of its own.
    Desc,
    /// It names a person, known or not.
    Name,
    /// It names a body, known or not.
    Org,
    /// It names a place, known or not.
    Place,
    /// It is the office, which decides gender and number.
    Title,
    /// It stands for itself.
    Other,
}

/// A place in the tree of frames.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// What may come next.
    pub(super) edges: Vec<(Step, usize)>,
    /// The frames that are complete here, with the cell of gender and number that their wording belongs to.
    pub(super) ends: Vec<(usize, Agreement)>,
}

/// A piece of a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SlotStep {
    /// Index of the variable.
    pub(super) variable: usize,
    /// Index of the grammatical function around it.
    pub(super) function: Option<usize>,
}

/// A step in the tree of frames.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Step {
    /// Text as it stands.
    Text(Literal),
    /// A slot.
    Slot(SlotStep),
}

impl Frames {
    /// Add the frame `message`. What cannot be read is left out and reported.
    pub(super) fn add<'c>(
        &mut self,
        catalog: &'c Catalog,
        message: &'c Message<&'c str>,
        language: &dyn Names,
    ) -> Vec<Problem> {
        let Some(value) = &message.value else { return Vec::new() };
        let wordings = match enumerate(catalog, value) {
            Ok(wordings) => wordings,
            Err(unreadable) => return vec![report(catalog, unreadable)],
        };
        let frame = self.all.len();
        self.all.push(Frame { id: message.id.name.to_owned(), rules: Rules::read(catalog, message) });
        let added = wordings.iter().map(|wording| self.add_wording(frame, wording, language));
        added.filter_map(Result::err).map(|unreadable| report(catalog, unreadable)).collect()
    }

    fn add_wording<'c>(
        &mut self,
        frame: usize,
        wording: &Wording<'c>,
        language: &dyn Names,
    ) -> Result<(), Unreadable<'c>> {
        if self.nodes.is_empty() {
            self.nodes.push(Node::default());
        }
        let mut node = 0;
        for part in &wording.parts {
            let step = match part {
                Part::Text(text) => Step::Text(Literal::new(text)),
                Part::Slot { function, variable } => {
                    let function = function.map(|name| named(language, name)).transpose()?;
                    Step::Slot(SlotStep { variable: self.variable(variable), function })
                }
            };
            node = self.follow(node, step);
        }
        self.nodes[node].ends.push((frame, wording.agreement));
        Ok(())
    }

    /// The ids of frames that nothing can start: they begin neither with a title nor with a common noun, a form of
    /// address or a name.
    pub(super) fn unreachable(&self) -> impl Iterator<Item = &str> {
        let starts = |step: &Step| match step {
            Step::Slot(slot) => {
                let role = self.variables[slot.variable].role;
                matches!(role, Role::Title | Role::Desc | Role::Civility | Role::Name)
            }
            Step::Text(_) => false,
        };
        let dead = self.nodes.first().into_iter().flat_map(|root| &root.edges).filter(move |(step, _)| !starts(step));
        dead.flat_map(|(_, node)| self.below(*node)).map(|frame| self.all[frame].id.as_str())
    }

    /// The frames that are complete at `node` or behind it.
    fn below(&self, node: usize) -> Vec<usize> {
        let here = self.nodes[node].ends.iter().map(|(frame, _)| *frame);
        let behind = self.nodes[node].edges.iter().flat_map(|(_, next)| self.below(*next));
        here.chain(behind).collect()
    }

    fn follow(&mut self, node: usize, step: Step) -> usize {
        if let Some((_, next)) = self.nodes[node].edges.iter().find(|(known, _)| *known == step) {
            return *next;
        }
        let next = self.nodes.len();
        self.nodes.push(Node::default());
        self.nodes[node].edges.push((step, next));
        next
    }

    fn variable(&mut self, name: &str) -> usize {
        if let Some(index) = self.variables.iter().position(|variable| variable.name == name) {
            return index;
        }
        self.variables.push(Variable::named(name));
        self.variables.len() - 1
    }
}

impl Variable {
    /// The variable `name`.
    pub(super) fn named(name: &str) -> Self {
        let (base, attribute) = name.split_once('-').map_or((name, None), |(base, rest)| (base, Some(rest.to_owned())));
        let slot = base.trim_end_matches(|digit: char| digit.is_ascii_digit());
        let role = match (slot, &attribute) {
            (_, Some(_)) => Role::Adjective,
            ("civility", None) => Role::Civility,
            ("desc", None) => Role::Desc,
            ("name", None) => Role::Name,
            ("org", None) => Role::Org,
            ("place", None) => Role::Place,
            ("title", None) => Role::Title,
            _ => Role::Other,
        };
        Self { name: name.to_owned(), base: base.to_owned(), slot: slot.to_owned(), attribute, role }
    }
}

/// The attributes that ask for traits.
const TRAITS: &[(&str, Role, bool)] = &[
    ("desc-trait", Role::Desc, true),
    ("desc-trait-not", Role::Desc, false),
    ("trait", Role::Title, true),
    ("trait-not", Role::Title, false),
];

impl Rules {
    fn read<'c>(catalog: &'c Catalog, message: &'c Message<&'c str>) -> Self {
        let text = |name: &str| attribute(message, name).and_then(|pattern| plain(catalog, pattern));
        Self {
            traits: TRAITS
                .iter()
                .filter_map(|(attribute, role, wanted)| {
                    Some(Trait { role: *role, name: text(attribute)?.into(), wanted: *wanted })
                })
                .collect(),
            number: text("title-number").and_then(|name| number_named(&name)),
            known: text("known").map(|list| items(&list).map(str::to_owned).collect()).unwrap_or_default(),
            name_words: text("name-words").and_then(|words| words.parse().ok()).unwrap_or(1),
            unknown_org: text("unknown-org").map(Into::into),
            closed: text("closed").is_some_and(|value| value == "yes"),
        }
    }
}

fn named<'c>(language: &dyn Names, name: &'c str) -> Result<usize, Unreadable<'c>> {
    let function = language.functions().iter().position(|function| function.name == name);
    function.ok_or(Unreadable { part: name, reason: "locales-source-function" })
}

/// The problem that `unreadable` is.
pub(super) fn report(catalog: &Catalog, unreadable: Unreadable<'_>) -> Problem {
    let notice = Notice::new(unreadable.reason).text("part", unreadable.part);
    let mut problem = catalog.problem(Severity::Error, unreadable.part, notice);
    problem.hint = Some(Notice::new("locales-source-hint"));
    problem
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::french::names::FrenchNames;

    fn read(file: &str) -> (Frames, Vec<Problem>) {
        let (catalog, _) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", file)]]);
        let mut frames = Frames::default();
        let problems = catalog.messages().flat_map(|message| frames.add(&catalog, message, &FrenchNames)).collect();
        (frames, problems)
    }

    #[test]
    fn frames_share_their_beginnings() {
        let (frames, problems) =
            read("frame-a = { LE($title) } { $name }\nframe-b = { LE($title) } { DE($org) } { $name }\n");
        assert_eq!(problems, []);
        assert_eq!(frames.nodes[0].edges.len(), 1);
        assert_eq!(frames.nodes.len(), 1 + 3 + 3);
        assert_eq!(
            frames.variables.iter().map(|variable| variable.name.as_str()).collect::<Vec<_>>(),
            ["title", "name", "org"]
        );
    }

    #[test]
    fn variables_have_a_slot_and_an_attribute() {
        let variable = Variable::named("country2-title-adjective");
        assert_eq!((variable.base.as_str(), variable.slot.as_str()), ("country2", "country"));
        assert_eq!(variable.attribute.as_deref(), Some("title-adjective"));
    }

    #[test]
    fn rules_are_attributes() {
        let (frames, _) = read(
            "frame-a = { $title }\n    .trait = place\n    .title-number = plural\n    .known = org, name\n    .name-words = 2\n",
        );
        let rules = &frames.all[0].rules;
        assert_eq!((rules.number, rules.name_words), (Some(Number::Plural), 2));
        assert_eq!(rules.traits, [Trait { role: Role::Title, name: "place".into(), wanted: true }]);
        assert_eq!(rules.known, ["org", "name"]);
    }

    #[test]
    fn an_unknown_function_is_reported_with_its_place() {
        let (_, problems) = read("frame-a = { OF($title) }\n");
        assert_eq!(
            (problems[0].line, problems[0].column, problems[0].message.id.as_str()),
            (1, 13, "locales-source-function")
        );
    }
}
