//! Titles with all that their frame holds.

use super::context::Arguments;
use super::name::forbidden;
use super::{Context, Rendering, Target};
use crate::locales::entity::{Entity, Kind};
use crate::locales::frame::{Role, Variable};
use crate::locales::lexicon::{Form, Lexicon};
use crate::locales::modifier::Modifier;
use crate::locales::reading::{Filled, Reading};
use std::collections::BTreeSet;

/// The frame of `reading` in every acceptable wording: those of the frame's message, and the same with the other names
/// of whoever and whatever fills it.
pub(super) fn render(target: &Target, lexicon: &Lexicon, reading: &Reading, region: Option<&str>) -> Rendering {
    let mut rendered = Rendering::default();
    let id = lexicon.frames.all[reading.frame].id.as_str();
    let context = Context::of_reading(lexicon, reading, region);
    let modifier = reading.modifier.map(|modifier| &lexicon.modifiers.all[modifier]);
    let mut needed = target.variables(id);
    needed.extend(modifier.iter().flat_map(|modifier| target.variables(&modifier.id)));
    let frame = Frame { target, id, modifier, context, needed };
    let slots = reading.slots.iter().enumerate().map(|(index, filled)| Slot::new(lexicon, index, filled));
    let slots: Vec<Slot<'_>> = slots.collect();
    let Some(main) = frame.arguments(&slots) else { return rendered };
    frame.push(&main, &mut rendered);
    for slot in &slots {
        for name in frame.other_names(slot) {
            let mut arguments = main.clone();
            if frame.fill(slot, Some(name), &mut arguments).is_some() {
                frame.push(&arguments, &mut rendered);
            }
        }
    }
    let known = slots.iter().filter_map(|slot| slot.entity);
    rendered.forbidden = known.flat_map(|entity| forbidden(target, &entity.id, &frame.context)).collect();
    rendered
}

/// A frame to be formatted.
struct Frame<'a> {
    target: &'a Target,
    id: &'a str,
    modifier: Option<&'a Modifier>,
    context: Context,
    /// The variables that its message and its modifier's use.
    needed: BTreeSet<&'a str>,
}

/// A filled slot.
struct Slot<'a> {
    variable: &'a Variable,
    filled: &'a Filled,
    /// Place among the slots.
    index: usize,
    entity: Option<&'a Entity>,
}

impl<'a> Slot<'a> {
    fn new(lexicon: &'a Lexicon, index: usize, filled: &'a Filled) -> Self {
        let entity = filled.lexeme.map(|lexeme| &lexicon.entities[lexeme.entity]);
        Self { variable: &lexicon.frames.variables[filled.variable], filled, index, entity }
    }

    /// The attribute that is parallel to the form found.
    fn parallel(&self) -> Option<&'static str> {
        match self.filled.lexeme?.form {
            Form::Acronym => Some("acronym"),
            Form::Official => Some("official"),
            Form::Short => Some("short"),
            Form::Full | Form::Attribute | Form::Demonym => None,
        }
    }
}

impl<'a> Frame<'a> {
    /// The values of all variables; none when the target lacks what fills a slot.
    fn arguments(&self, slots: &[Slot<'_>]) -> Option<Arguments> {
        let mut arguments = self.context.arguments.clone();
        for slot in slots {
            let parallel = slot.parallel();
            let has = |name: &&str| slot.entity.is_some_and(|entity| self.target.has_attribute(&entity.id, name));
            self.fill(slot, parallel.filter(has), &mut arguments)?;
        }
        Some(arguments)
    }

    /// Give the variables of `slot` the wording `name` of what fills it (the value when none). The attributes are those
    /// of that wording (`acronym-the`) where it has any; else those of the message, but another wording of a title stands
    /// for them all.
    fn fill(&self, slot: &Slot<'_>, name: Option<&str>, arguments: &mut Arguments) -> Option<()> {
        let base = slot.variable.base.as_str();
        let Some(entity) = slot.entity else {
            self.fill_unknown(slot, arguments);
            return Some(());
        };
        let context = match slot.variable.role {
            Role::Desc => self.context.in_number(slot.filled.agreement.number),
            _ => self.context.clone(),
        };
        let text = self.target.format(&entity.id, name, &context.arguments)?;
        for variable in &self.needed {
            let Some(attribute) = variable.strip_prefix(base).and_then(|rest| rest.strip_prefix('-')) else { continue };
            if context.arguments.contains_key(*variable) {
                continue;
            }
            let own = name.map(|name| format!("{name}-{attribute}"));
            let own = own.filter(|own| self.target.has_attribute(&entity.id, own));
            let value = match own {
                Some(own) => self.target.format(&entity.id, Some(&own), &context.arguments),
                None if name.is_some() && entity.kind == Kind::Title => Some(text.clone()),
                None => self.target.format(&entity.id, Some(attribute), &context.arguments),
            };
            value.and_then(|value| arguments.insert((*variable).to_owned(), value));
        }
        arguments.insert(base.to_owned(), text);
        Some(())
    }

    /// Let a stand-in take the place of a name that the lexicon does not know. The target may say how such a name takes
    /// its articles and prepositions: the message `unknown-org` and its attributes, with the name as `$text`.
    fn fill_unknown(&self, slot: &Slot<'_>, arguments: &mut Arguments) {
        let (base, id) = (slot.variable.base.as_str(), format!("unknown-{}", slot.variable.slot));
        let text = Context::stand_in(slot.index).to_string();
        let mut given = self.context.arguments.clone();
        given.insert("text".to_owned(), text.clone());
        for variable in &self.needed {
            let Some(attribute) = variable.strip_prefix(base).and_then(|rest| rest.strip_prefix('-')) else { continue };
            if !self.context.arguments.contains_key(*variable) {
                let value = self.target.format(&id, Some(attribute), &given).unwrap_or_else(|| text.clone());
                arguments.insert((*variable).to_owned(), value);
            }
        }
        arguments.insert(base.to_owned(), text);
    }

    /// The other wordings of what fills `slot`. A country has none: its frames choose between name and adjective.
    fn other_names(&self, slot: &Slot<'_>) -> Vec<&'a str> {
        let Some(entity) = slot.entity.filter(|entity| entity.kind != Kind::Country) else { return Vec::new() };
        let aliases = self.target.numbered(&entity.id, "alias");
        let forms: &[&str] = match entity.kind {
            Kind::Media | Kind::Org => &["acronym", "short"],
            _ => &[],
        };
        let forms = forms.iter().copied().filter(|name| self.target.has_attribute(&entity.id, name));
        aliases.chain(forms).collect()
    }

    /// Add the wordings of the frame with these values: the value, the one without article, the alternatives.
    fn push(&self, arguments: &Arguments, rendered: &mut Rendering) {
        let format = |name: Option<&str>| self.target.format(self.id, name, arguments);
        let Some(modifier) = self.modifier else {
            let names = [None, Some("bare")].into_iter().chain(self.target.numbered(self.id, "alt").map(Some));
            return rendered.extend(names.filter_map(format));
        };
        if self.target.variables(&modifier.id).contains("title") {
            self.push_with_title(modifier, arguments, rendered);
        } else {
            self.push_wrapped(modifier, arguments, rendered);
        }
    }
}

/// Modifiers. The target decides whether one wraps the whole frame (`former { $frame }`) or the title alone
/// (`ex{ $title }`).
impl Frame<'_> {
    fn push_with_title(&self, modifier: &Modifier, arguments: &Arguments, rendered: &mut Rendering) {
        for name in self.modifier_wordings(modifier) {
            let mut wrapping = arguments.clone();
            for (variable, title) in arguments.iter().filter(|(variable, _)| is_title(variable)) {
                let given = with(&self.context.arguments, "title", title);
                let wrapped = self.target.format(&modifier.id, name, &given);
                wrapped.and_then(|wrapped| wrapping.insert(variable.clone(), wrapped));
            }
            let names = [None, Some("bare")].into_iter().chain(self.target.numbered(self.id, "alt").map(Some));
            rendered.extend(names.filter_map(|name| self.target.format(self.id, name, &wrapping)));
        }
    }

    fn push_wrapped(&self, modifier: &Modifier, arguments: &Arguments, rendered: &mut Rendering) {
        let format = |name: Option<&str>| self.target.format(self.id, name, arguments);
        let wrap = |name: Option<&str>, frame: &str| {
            self.target.format(&modifier.id, name, &with(&self.context.arguments, "frame", frame))
        };
        let bare = format(Some("bare"));
        let definite = bare.as_deref().and_then(|bare| wrap(Some("definite"), bare));
        rendered.extend(definite);
        let main = bare.or_else(|| format(None));
        let alternatives =
            self.target.numbered(self.id, "alt").filter(|name| self.target.takes_modifier(self.id, name));
        let frames: Vec<String> = main.into_iter().chain(alternatives.filter_map(|name| format(Some(name)))).collect();
        for name in self.modifier_wordings(modifier) {
            rendered.extend(frames.iter().filter_map(|frame| wrap(name, frame)));
        }
    }

    fn modifier_wordings(&self, modifier: &Modifier) -> impl Iterator<Item = Option<&str>> {
        [None].into_iter().chain(self.target.numbered(&modifier.id, "alt").map(Some))
    }
}

/// Whether `variable` is a wording of the title.
fn is_title(variable: &str) -> bool {
    variable == "title" || (variable.starts_with("title-") && variable != "title-id")
}

fn with(arguments: &Arguments, name: &str, value: &str) -> Arguments {
    let mut given = arguments.clone();
    given.insert(name.to_owned(), value.to_owned());
    given
}
