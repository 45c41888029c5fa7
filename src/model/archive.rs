//! Past translations as tools exchange them: units with a text in each of several languages.

use super::Locale;

/// A translation memory on its way between tools.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Archive {
    /// The language that the units were translated from; none when any will do.
    pub source: Option<Locale>,
    /// Notes about the whole.
    pub notes: Vec<String>,
    /// What tools noted about the whole.
    pub properties: Vec<Property>,
    /// The units in file order.
    pub units: Vec<TranslationUnit>,
}

/// What a tool noted, under a name of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Property {
    /// The name.
    pub kind: String,
    /// What it says.
    pub value: String,
}

/// The same text in several languages.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TranslationUnit {
    /// Its id, if it has one.
    pub id: Option<String>,
    /// The language that it was translated from, when that is not the archive's.
    pub source: Option<Locale>,
    /// Its texts.
    pub variants: Vec<Variant>,
    /// Notes about it.
    pub notes: Vec<String>,
    /// What tools noted about it.
    pub properties: Vec<Property>,
    /// Who made it, and when.
    pub history: History,
}

/// The text of a unit in one language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Variant {
    /// The language.
    pub locale: Locale,
    /// The text, its codes as their own wording.
    pub text: String,
    /// Notes about it.
    pub notes: Vec<String>,
    /// What tools noted about it.
    pub properties: Vec<Property>,
    /// Who made it, and when.
    pub history: History,
}

/// Who made something and when; times as TMX writes them (`20250311T101500Z`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// When it was made.
    pub created: Option<String>,
    /// Who made it.
    pub created_by: Option<String>,
    /// When it was changed last.
    pub changed: Option<String>,
    /// Who changed it last.
    pub changed_by: Option<String>,
}

impl TranslationUnit {
    /// The texts of the unit in these two languages, whichever of them it was translated from.
    ///
    /// A variant is wanted exactly, else by truncation of what is wanted (`en-GB` takes `en`), else in a variety of a
    /// wanted language without region (`en` takes `en-US`). Of sources another region will do, too: what counts is that
    /// the text is the same.
    pub fn pair(&self, source: &Locale, target: &Locale) -> Option<(&Variant, &Variant)> {
        Some((self.best(source, Fit::OtherRegion)?, self.best(target, Fit::Variety)?))
    }

    /// The value of the property `kind`.
    pub fn property(&self, kind: &str) -> Option<&str> {
        self.properties.iter().find(|property| property.kind == kind).map(|property| property.value.as_str())
    }

    /// The variant that fits `wanted` best, and at least so well; of equals the first.
    fn best(&self, wanted: &Locale, least: Fit) -> Option<&Variant> {
        let fitting = self.variants.iter().filter_map(|variant| Some((fit(wanted, &variant.locale)?, variant)));
        let (_, best) = fitting.filter(|(fit, _)| *fit <= least).min_by_key(|(fit, _)| *fit)?;
        Some(best)
    }
}

/// How a language fits another that is wanted, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    /// It is the same.
    Same,
    /// It says less: any region, any script.
    Truncated,
    /// It says more: a variety of what is wanted.
    Variety,
    /// It is of another region.
    OtherRegion,
}

fn fit(wanted: &Locale, found: &Locale) -> Option<Fit> {
    if wanted == found {
        return Some(Fit::Same);
    }
    let scripts = wanted.script.is_some() && found.script.is_some() && wanted.script != found.script;
    if wanted.language != found.language || scripts {
        return None;
    }
    Some(match (wanted.region, found.region) {
        (Some(own), Some(other)) if own != other => Fit::OtherRegion,
        (None, Some(_)) => Fit::Variety,
        _ if wanted.script.is_none() && found.script.is_some() => Fit::Variety,
        _ => Fit::Truncated,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tags: &[&str], wanted: (&str, &str), expected: Option<(&str, &str)>) {
        let variant =
            |tag: &&str| Variant { locale: tag.parse().unwrap(), text: (*tag).to_owned(), ..Variant::default() };
        let unit = TranslationUnit { variants: tags.iter().map(variant).collect(), ..TranslationUnit::default() };
        let found = unit.pair(&wanted.0.parse().unwrap(), &wanted.1.parse().unwrap());
        let found = found.map(|(source, target)| (source.text.as_str(), target.text.as_str()));
        assert_eq!(found, expected, "{tags:?} for {wanted:?}");
    }

    #[test]
    fn variants_are_chosen_by_truncation() {
        check(&["FR-fr", "EN-us", "en-GB", "en"], ("fr", "en-GB"), Some(("FR-fr", "en-GB")));
        check(&["fr", "en-US", "en"], ("fr-FR", "en-GB"), Some(("fr", "en")));
        check(&["fr-CA", "en-US", "en-GB"], ("fr-FR", "en"), Some(("fr-CA", "en-US")));
        check(&["fr", "en-US"], ("fr", "en-GB"), None);
        check(&["en", "fr"], ("en", "fr"), Some(("en", "fr")));
        check(&["zh-Hant", "zh-Hans-CN", "fr"], ("fr", "zh-Hans"), Some(("fr", "zh-Hans-CN")));
        check(&["fr"], ("fr", "en"), None);
    }
}
