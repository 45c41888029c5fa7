//! The forms of a French term: which of its words agree, in gender and number.
//!
//! The words before the first preposition form the head, which inflects as a whole; the complement behind it is frozen:
//! « ministres délégués | aux Affaires européennes », « bases industrielles et technologiques | de défense ».

use super::super::inflection::{Inflected, feminines, plurals, singular_adjective};
use super::super::{closed::Closed, elision::is_apostrophe};
use super::spelling;
use crate::language::words::{Class, Count, Form, Gender, Lemma, Number, Seam, Tail};
use crate::text::Words;

/// Every form of `term`, the lemma first.
pub(super) fn forms(term: &Lemma<'_>) -> Vec<Form> {
    let mut forms = Forms::default();
    let phrase = Phrase::new(term.text);
    match term.class {
        Class::Noun => phrase.inflect(term, &mut forms),
        Class::Acronym => forms.add(Form::lemma(term.text, None)),
        Class::Proper => forms.add(Form::lemma(term.text, number(term.count))),
    }
    for given in term.given {
        let number =
            (term.count == Count::Singular && Phrase::new(given).is_plural_of(&phrase)).then_some(Number::Plural);
        forms.add(Form { rules: vec!["given"], ..Form::lemma(given, number) });
    }
    forms.with_writings()
}

/// Whether a further word follows a complement without article (« mandat d’arrêt *européen* », « code de bonne
/// *pratique* »): it may agree with the head, and no rule can tell.
pub(super) fn is_doubtful(term: &Lemma<'_>) -> bool {
    let phrase = Phrase::new(term.text);
    let complement = phrase.words.get(phrase.head..).unwrap_or_default();
    let [link, noun, further, ..] = complement else { return false };
    let bare = matches!(link.trim_end_matches(is_apostrophe), "de" | "d" | "à" | "en") && !Closed::Article.has(noun);
    let open = term.class == Class::Noun && term.count == Count::Singular && term.given.is_empty();
    open && bare && !is_preposition(further) && !matches!(*further, "et" | "ou") && !elided_only(noun)
}

/// Forms without repetition.
#[derive(Default)]
struct Forms {
    forms: Vec<Form>,
}

impl Forms {
    /// Add a form. One that looks like an earlier one tells no number.
    fn add(&mut self, form: Form) {
        match self.forms.iter_mut().find(|other| other.text == form.text) {
            None => self.forms.push(form),
            Some(other) if form.coordinated == other.coordinated && form.number != other.number => other.number = None,
            Some(_) => {}
        }
    }

    fn with_writings(mut self) -> Vec<Form> {
        for index in 0..self.forms.len() {
            for (text, rule) in spelling::writings(&self.forms[index].text) {
                let mut form = Form { text, ..self.forms[index].clone() };
                form.rules.push(rule);
                self.add(form);
            }
        }
        self.forms
    }
}

/// A term cut into words, elided ones apart.
struct Phrase<'e> {
    words: Vec<&'e str>,
    /// Number of words that agree with one another.
    head: usize,
    /// Bytes of the whole.
    length: usize,
}

impl<'e> Phrase<'e> {
    fn new(text: &'e str) -> Self {
        let mut words = Vec::new();
        for mut word in text.split_whitespace() {
            while let Some(cut) = elided(word) {
                let (article, rest) = word.split_at(cut);
                words.push(article);
                word = rest;
            }
            words.push(word);
        }
        let head = (1..words.len()).find(|index| closes(&words, *index)).unwrap_or(words.len());
        Self { words, head, length: text.len() }
    }

    fn inflect(&self, term: &Lemma<'_>, forms: &mut Forms) {
        forms.add(Form { seam: self.seam(), ..Form::lemma(term.text, number(term.count)) });
        let both = term.gender == Some(Gender::Both);
        match term.count {
            Count::Singular => {
                self.add(forms, Change { feminine: false, number: Number::Plural });
                if both {
                    self.add(forms, Change { feminine: true, number: Number::Singular });
                    self.add(forms, Change { feminine: true, number: Number::Plural });
                }
                self.add_distributive(forms, both);
            }
            Count::Invariable if both => self.add(forms, Change { feminine: true, number: Number::Singular }),
            Count::Plural => self.add_distributive_singular(forms),
            Count::Invariable => {}
        }
        self.add_complements(forms);
    }

    /// Add each form with its bare complement in the other number: « conflit d’intérêts », « conflit d’intérêt ».
    fn add_complements(&self, forms: &mut Forms) {
        let (Some(noun), true) = (self.words.last(), self.head > 0 && self.words.len() == self.head + 2) else {
            return;
        };
        let link = self.words[self.head].trim_end_matches(is_apostrophe);
        let common = noun.starts_with(char::is_lowercase) || *noun == "État";
        if !common || !matches!(link, "de" | "d") {
            return;
        }
        let plural = plurals(noun).swap_remove(0).text;
        let other = if plural == *noun { singular_adjective(noun) } else { Some(plural) };
        let Some(other) = other.filter(|_| noun.chars().count() > 3) else { return };
        for index in 0..forms.forms.len() {
            let form = &forms.forms[index];
            let stem = form.text.strip_suffix(noun).map(ToOwned::to_owned);
            let Some(stem) = stem.filter(|_| !form.coordinated) else { continue };
            let mut form = Form { text: stem + &other, ..form.clone() };
            form.rules.push("fr-complement-number");
            forms.add(form);
        }
    }

    /// Add the forms that `change` makes of the head.
    fn add(&self, forms: &mut Forms, change: Change) {
        let mut first = Form { seam: self.seam(), ..Form::lemma("", Some(change.number)) };
        first.text.reserve(self.length + 4 * self.head);
        let mut made = vec![first];
        for (index, word) in self.words.iter().enumerate() {
            let choices = if index < self.head { self.agreeing(index, change) } else { Vec::new() };
            extend(&mut made, word, &choices);
        }
        for form in made {
            forms.add(form);
        }
    }

    /// The forms of word `index` of the head; none when it stays as it is.
    fn agreeing(&self, index: usize, change: Change) -> Vec<Inflected> {
        let word = self.words[index];
        let name = index > 0 && word.starts_with(char::is_uppercase) && !matches!(word, "Premier" | "État");
        if name || elided_only(word) || Closed::Unchanged.has(word) {
            return Vec::new();
        }
        let mut choices = change.of(word);
        if index > 0 && change.number == Number::Plural && is_apposed(word) {
            choices.push(Inflected { text: word.to_owned(), rule: "fr-plural-apposed" });
        }
        choices
    }

    /// « élections présidentielle » beside « et législatives ».
    fn add_distributive(&self, forms: &mut Forms, both: bool) {
        let [noun, adjective] = self.words[..] else { return };
        if self.head != 2 {
            return;
        }
        for feminine in [false, true].into_iter().filter(|feminine| both || !feminine) {
            let head = Change { feminine, number: Number::Plural }.of(noun);
            let tail = Change { feminine, number: Number::Singular }.of(adjective);
            for (head, tail) in head.iter().flat_map(|head| tail.iter().map(move |tail| (head, tail))) {
                forms.add(self.distributive(&head.text, &tail.text));
            }
        }
    }

    /// The same for a term that is known in the plural only: « élections législative ».
    fn add_distributive_singular(&self, forms: &mut Forms) {
        let [noun, adjective] = self.words[..] else { return };
        if let Some(singular) = singular_adjective(adjective).filter(|_| self.head == 2) {
            forms.add(self.distributive(noun, &singular));
        }
    }

    fn distributive(&self, noun: &str, adjective: &str) -> Form {
        Form {
            seam: self.seam(),
            coordinated: true,
            rules: vec!["fr-distributive"],
            ..Form::lemma(&format!("{noun} {adjective}"), Some(Number::Singular))
        }
    }

    /// Where the term may be torn apart: before its complement, or between a noun and its one adjective.
    fn seam(&self) -> Option<Seam> {
        let (words, tail) = match (self.head, self.words.len()) {
            (2, 2) => (1, Tail::Modifier),
            (head, all) if head < all => (head, Tail::Complement),
            _ => return None,
        };
        let words: usize = self.words[..words].iter().map(|word| Words::new(word).len()).sum();
        Some(Seam { words: u8::try_from(words).ok()?, tail })
    }

    /// Whether some word of this form is the plural of the same word of the singular `lemma`.
    fn is_plural_of(&self, lemma: &Phrase<'_>) -> bool {
        let marked = |word: &str| word.ends_with(['s', 'x']);
        self.words.len() == lemma.words.len()
            && self.words.iter().zip(&lemma.words).any(|(form, word)| form != word && marked(form) && !marked(word))
    }
}

/// What is asked of a head.
#[derive(Clone, Copy)]
struct Change {
    feminine: bool,
    number: Number,
}

impl Change {
    fn of(self, word: &str) -> Vec<Inflected> {
        let mut forms = vec![Inflected { text: word.to_owned(), rule: "" }];
        if self.feminine {
            forms = feminines(word);
        }
        if self.number == Number::Plural {
            forms = forms.iter().flat_map(|form| plurals(&form.text)).collect();
        }
        forms
    }
}

/// Append a word, in each of its `choices`, to each of the forms made so far.
fn extend(made: &mut Vec<Form>, word: &str, choices: &[Inflected]) {
    if let [] | [_] = choices {
        let chosen = choices.first().map_or(word, |choice| &choice.text);
        for form in made {
            append(form, chosen, choices.first());
        }
        return;
    }
    let before = std::mem::take(made);
    for form in &before {
        for choice in choices {
            let mut form = form.clone();
            append(&mut form, &choice.text, Some(choice));
            made.push(form);
        }
    }
}

fn append(form: &mut Form, word: &str, choice: Option<&Inflected>) {
    if !form.text.is_empty() && !form.text.ends_with(is_apostrophe) {
        form.text.push(' ');
    }
    form.text.push_str(word);
    if let Some(choice) = choice.filter(|choice| !choice.rule.is_empty() && !form.rules.contains(&choice.rule)) {
        form.rules.push(choice.rule);
    }
}

/// Whether the head ends before word `index`: at a preposition, a relative pronoun, or a conjunction before one.
fn closes(words: &[&str], index: usize) -> bool {
    let word = words[index];
    if matches!(word, "et" | "ou") {
        return words.get(index + 1).is_none_or(|next| is_preposition(next));
    }
    is_preposition(word)
}

fn is_preposition(word: &str) -> bool {
    Closed::Preposition.has(word)
        || (elided_only(word) && Closed::ElidedPreposition.has(word.trim_end_matches(is_apostrophe)))
}

/// Where an elided word at the start of `word` ends.
fn elided(word: &str) -> Option<usize> {
    let (at, mark) = word.char_indices().find(|(_, character)| is_apostrophe(*character))?;
    let end = at + mark.len_utf8();
    (Closed::Elided.has(&word[..at]) && end < word.len()).then_some(end)
}

fn elided_only(word: &str) -> bool {
    word.ends_with(is_apostrophe)
}

/// Whether a noun can stand beside another as an adjective, with or without the mark of the plural: « zones tampon(s) ».
fn is_apposed(word: &str) -> bool {
    word.starts_with("anti") || Closed::Apposed.has(word)
}

const fn number(count: Count) -> Option<Number> {
    match count {
        Count::Singular => Some(Number::Singular),
        Count::Plural => Some(Number::Plural),
        Count::Invariable => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lemma(text: &str, gender: Option<Gender>) -> Lemma<'_> {
        Lemma { text, class: Class::Noun, gender, count: Count::Singular, given: &[] }
    }

    fn shown(term: &Lemma<'_>) -> String {
        let number = |form: &Form| match form.number {
            Some(Number::Singular) => "s",
            Some(Number::Plural) => "p",
            None => "-",
        };
        let plain = |form: &&Form| !form.coordinated;
        forms(term)
            .iter()
            .filter(plain)
            .map(|form| format!("{}/{}", form.text, number(form)))
            .collect::<Vec<_>>()
            .join(" | ")
    }

    fn check(text: &str, gender: Option<Gender>, expected: &str) {
        assert_eq!(shown(&lemma(text, gender)), expected);
    }

    #[test]
    fn heads_agree_and_complements_are_frozen() {
        check("marché du travail", None, "marché du travail/s | marchés du travail/p");
        check("taux de change", None, "taux de change/- | taux de changes/-");
        check(
            "politique étrangère et commerciale de l’Union",
            Some(Gender::Feminine),
            "politique étrangère et commerciale de l’Union/s | politiques étrangères et commerciales de l’Union/p",
        );
        check("espace Schengen", Some(Gender::Masculine), "espace Schengen/s | espaces Schengen/p");
        check("État membre", Some(Gender::Masculine), "État membre/s | États membres/p");
        check("zone tampon", None, "zone tampon/s | zones tampons/p | zones tampon/p");
    }

    #[test]
    fn persons_have_both_genders() {
        check(
            "Premier ministre",
            Some(Gender::Both),
            "Premier ministre/s | Premiers ministres/p | Première ministre/s | Premières ministres/p",
        );
        check(
            "chef de file",
            Some(Gender::Both),
            "chef de file/s | chefs de file/p | cheffe de file/s | cheffes de file/p \
             | chef de files/s | chefs de files/p | cheffe de files/s | cheffes de files/p",
        );
        check("ministre de la Défense", Some(Gender::Both), "ministre de la Défense/s | ministres de la Défense/p");
    }

    #[test]
    fn bare_complements_come_in_both_numbers() {
        check(
            "conflit d’intérêts",
            None,
            "conflit d’intérêts/s | conflits d’intérêts/p | conflit d’intérêt/s | conflits d’intérêt/p",
        );
        check("mise en œuvre", None, "mise en œuvre/s | mises en œuvre/p");
    }

    #[test]
    fn given_forms_and_other_classes() {
        let given = ["pays d’origine sûrs".to_owned()];
        let term = Lemma { given: &given, ..lemma("pays d’origine sûr", None) };
        assert_eq!(shown(&term), "pays d’origine sûr/- | pays d’origine sûrs/p | pays d’origine surs/p");
        assert_eq!(shown(&Lemma { class: Class::Acronym, ..lemma("ONU", None) }), "ONU/- | O.N.U./-");
        assert_eq!(shown(&Lemma { class: Class::Proper, ..lemma("Cour suprême", None) }), "Cour suprême/s");
        assert_eq!(shown(&Lemma { count: Count::Plural, ..lemma("pourparlers", None) }), "pourparlers/p");
    }

    #[test]
    fn shared_heads_have_a_distributive_form() {
        let distributive = |text| {
            let forms = forms(&lemma(text, Some(Gender::Feminine)));
            forms.into_iter().filter(|form| form.coordinated).map(|form| form.text).collect::<Vec<_>>()
        };
        assert_eq!(distributive("élection présidentielle"), ["élections présidentielle"]);
        assert!(distributive("chaîne de valeur").is_empty());
    }
}
