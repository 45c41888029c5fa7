//! What the source catalog says of one entity, title or portfolio besides its wordings.

use super::Catalog;
use super::pattern::plain;
use crate::language::names::{Agreement, Gender, Names, number_named};
use crate::text::Words;
use fluent_syntax::ast::Message;

/// What a message is about: the prefix of its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Kind {
    /// A form of address, such as « M. ».
    Civility,
    /// A country, or a group of countries that has an adjective.
    Country,
    /// A common noun that says what an organisation is: « la licorne française ».
    Desc,
    /// A conference, a summit, a prize.
    Event,
    /// A newspaper, a channel, a network.
    Media,
    /// An institution, company, party, agency.
    Org,
    /// A person.
    Person,
    /// A town, region, sea, continent.
    Place,
    /// What a minister is in charge of.
    Portfolio,
    /// A product, a programme, a law with a name of its own.
    Product,
    /// An office.
    Title,
}

/// All kinds, with the prefix of their ids and the slot that they fill in frames.
const KINDS: &[(Kind, &str, &str)] = &[
    (Kind::Civility, "civility", "civility"),
    (Kind::Country, "country", "country"),
    (Kind::Desc, "desc", "desc"),
    (Kind::Event, "event", "event"),
    (Kind::Media, "media", "org"),
    (Kind::Org, "org", "org"),
    (Kind::Person, "person", "name"),
    (Kind::Place, "place", "place"),
    (Kind::Portfolio, "portfolio", "portfolio"),
    (Kind::Product, "product", "product"),
    (Kind::Title, "title", "title"),
];

/// What an organisation may be (`.org-kind`).
pub(super) const ORG_KINDS: &[&str] = &[
    "company",
    "court",
    "government",
    "institution",
    "intergovernmental",
    "legislature",
    "media",
    "ngo",
    "parliament",
    "party",
    "university",
];

impl Kind {
    /// The kind that the id of a message announces; none for frames, modifiers and ids of other prefixes.
    pub fn of(id: &str) -> Option<Self> {
        let (prefix, _) = id.split_once('-')?;
        KINDS.iter().find(|(_, name, _)| *name == prefix).map(|(kind, ..)| *kind)
    }

    /// Name of the slot that messages of this kind fill.
    pub fn slot(self) -> &'static str {
        KINDS.iter().find(|(kind, ..)| *kind == self).map_or("", |(.., slot)| *slot)
    }

    /// Whether the article may be missing after a preposition: « ambassadeur de France ».
    pub(super) const fn drops_article(self) -> bool {
        matches!(self, Self::Country)
    }

    /// Whether messages of this kind are names in running text, and not only parts of a title.
    pub(super) const fn is_name(self) -> bool {
        !matches!(self, Self::Civility | Self::Desc | Self::Portfolio | Self::Title)
    }
}

/// What the source catalog says of one message besides its wordings.
#[derive(Debug, Clone)]
pub(super) struct Entity {
    pub(super) id: String,
    pub(super) kind: Kind,
    /// Gender and number of the thing, or of the person.
    pub(super) agreement: Agreement,
    /// Its article; none when it takes none.
    pub(super) article: Option<String>,
    /// What an adjective behind the title agrees with, when that is not the title itself.
    pub(super) control: Option<Agreement>,
    /// What frames ask of a title.
    pub(super) traits: Vec<String>,
    /// Country of a person or an organisation, as the country's own id ends.
    pub(super) country: Option<String>,
    /// Kind of an organisation.
    pub(super) org_kind: Option<String>,
    /// Whether the short form needs no full form before it.
    pub(super) short_anywhere: bool,
    /// Whether the article is a fixed part of the name, and contracts with prepositions all the same.
    pub(super) fused_article: bool,
    /// Whether every letter keeps its case.
    pub(super) sensitive: bool,
    pub(super) guards: Guards,
}

/// The words around an ambiguous name that tell whether it is meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Guards {
    /// One of these must stand before it; anything may when there are none.
    pub(super) before: Vec<Guard>,
    /// None of these may stand before it.
    pub(super) not_before: Vec<Guard>,
    /// None of these may stand behind it.
    pub(super) not_behind: Vec<Guard>,
}

/// What may stand beside a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Guard {
    /// These words, in lower case.
    Words(Vec<String>),
    /// A word with a capital.
    Capital,
}

/// The attributes that are noted: all others are wordings.
pub(super) const NOTED: &[&str] = &[
    "agree",
    "article",
    "case",
    "country",
    "fused-article",
    "gender",
    "guard-next-not",
    "guard-prev",
    "guard-prev-not",
    "number",
    "org-kind",
    "short-anywhere",
    "traits",
    "wikidata",
];

impl Entity {
    /// Read the attributes of `message`; none when its id announces no kind.
    pub(super) fn read<'c>(catalog: &'c Catalog, message: &'c Message<&'c str>, language: &dyn Names) -> Option<Self> {
        let mut entity = Self::new(message.id.name)?;
        for attribute in message.attributes.iter().filter(|attribute| NOTED.contains(&attribute.id.name)) {
            if let Some(value) = plain(catalog, &attribute.value) {
                entity.note(attribute.id.name, &value);
            }
        }
        let told = entity.article.as_deref().and_then(|article| language.determiner(article.trim_end_matches('’')));
        entity.agreement = told.and_then(|told| entity.agreement.merge(told.agreement)).unwrap_or(entity.agreement);
        Some(entity)
    }

    fn new(id: &str) -> Option<Self> {
        let kind = Kind::of(id)?;
        Some(Self {
            id: id.to_owned(),
            kind,
            agreement: Agreement::OPEN,
            article: None,
            control: None,
            traits: Vec::new(),
            country: id.strip_prefix("country-").map(str::to_owned),
            org_kind: None,
            short_anywhere: false,
            fused_article: false,
            sensitive: false,
            guards: Guards::default(),
        })
    }

    /// Whether it is a group of countries, which has members of many nationalities.
    pub(super) fn is_union(&self) -> bool {
        self.traits.iter().any(|own| own == "union")
    }

    /// Whether `initial` is the initial of the name, as its id tells.
    pub(super) fn name_starts_with(&self, initial: &str) -> bool {
        let name = self.id.split_once('-').map_or("", |(_, name)| name);
        name.starts_with(&initial.to_lowercase())
    }

    /// Note the attribute `name`; those that are wordings are read elsewhere.
    fn note(&mut self, name: &str, value: &str) {
        match name {
            "agree" => self.control = Agreement::named(value),
            "article" => self.article = Some(value.to_owned()).filter(|article| article != "none"),
            "case" => self.sensitive = value == "sensitive",
            "country" => self.country = Some(value.to_owned()),
            "fused-article" => self.fused_article = value == "yes",
            "gender" => self.agreement.gender = Gender::named(value),
            "guard-next-not" => self.guards.not_behind = guards(value),
            "guard-prev" => self.guards.before = guards(value),
            "guard-prev-not" => self.guards.not_before = guards(value),
            "number" => self.agreement.number = number_named(value),
            "org-kind" => self.org_kind = Some(value.to_owned()),
            "short-anywhere" => self.short_anywhere = value == "yes",
            "traits" => self.traits = items(value).map(str::to_owned).collect(),
            _ => {}
        }
    }
}

/// The items of a comma list.
pub(super) fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split(',').map(str::trim).filter(|item| !item.is_empty())
}

fn guard(item: &str) -> Guard {
    if item == "@cap" {
        return Guard::Capital;
    }
    let words = Words::new(item);
    Guard::Words((0..words.len()).map(|word| words.word(word).to_lowercase()).collect())
}

fn guards(list: &str) -> Vec<Guard> {
    items(list).map(guard).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::french::names::FrenchNames;

    fn read(file: &str) -> Option<Entity> {
        let (catalog, _) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", file)]]);
        let message = catalog.messages().next().unwrap();
        Entity::read(&catalog, message, &FrenchNames)
    }

    #[test]
    fn the_article_tells_gender_and_number() {
        let entity = read("org-commission = Commission\n    .article = la\n").unwrap();
        assert_eq!(entity.agreement, Agreement::named("feminine-singular").unwrap());
        let entity = read("org-eu = Union\n    .article = l’\n    .gender = feminine\n").unwrap();
        assert_eq!(entity.agreement, Agreement::named("feminine-singular").unwrap());
        assert_eq!(read("place-paris = Paris\n    .article = none\n").unwrap().article, None);
    }

    #[test]
    fn ids_announce_kinds() {
        assert_eq!(Kind::of("media-x"), Some(Kind::Media));
        assert_eq!(Kind::Media.slot(), "org");
        assert!(read("frame-title = x\n").is_none() && read("x = y\n").is_none());
    }

    #[test]
    fn guards_are_lists() {
        let guards =
            read("media-x = X\n    .guard-prev = sur, réseau social\n    .guard-next-not = @cap\n").unwrap().guards;
        assert_eq!(
            guards.before,
            [Guard::Words(vec!["sur".into()]), Guard::Words(vec!["réseau".into(), "social".into()])]
        );
        assert_eq!((guards.not_before, guards.not_behind), (vec![], vec![Guard::Capital]));
    }
}
