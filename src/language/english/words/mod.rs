//! English as a language of terms: the forms of a term, and what counts as one in a translation.

mod head;
mod rendering;
mod spelling;

use crate::language::wording::Wording;
use crate::language::words::{Class, Count, Form, Lemma, Number, Words, as_written, open_on_the_right};
use crate::text;

/// The words of English.
#[derive(Debug)]
pub(super) struct EnglishWords;

impl Words for EnglishWords {
    fn forms(&self, term: &Lemma<'_>) -> Vec<Form> {
        let mut forms = as_written(term);
        if term.class != Class::Proper && term.count == Count::Singular {
            let plural = head::in_plural(term.text);
            if plural == term.text {
                forms[0].number = None;
            } else {
                forms.push(Form { rules: vec!["en-plural"], ..Form::lemma(&plural, Some(Number::Plural)) });
            }
        }
        forms
    }

    fn closes(&self, text: &text::Words<'_>, last: usize) -> bool {
        let next = last + 1;
        let possessive = next < text.len() && matches!(text.before(next), "’" | "'") && text.word(next) == "s";
        possessive || open_on_the_right(text, last)
    }

    fn wording(&self, wording: &str) -> Wording {
        rendering::rendering(wording)
    }

    fn in_number(&self, wording: &str, number: Number) -> String {
        match number {
            Number::Singular => wording.to_owned(),
            Number::Plural => head::in_plural(wording),
        }
    }

    fn in_region(&self, wording: &str, region: &str) -> String {
        if region != "US" {
            return wording.to_owned();
        }
        let words = text::Words::new(wording);
        let mut written = String::with_capacity(wording.len());
        for index in 0..words.len() {
            let word = words.word(index);
            written.push_str(words.before(index));
            written.push_str(spelling::american(word).as_deref().unwrap_or(word));
        }
        written + words.before(words.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_source_term() {
        let forms = |text, count| {
            let term = Lemma { text, class: Class::Noun, gender: None, count, given: &[] };
            EnglishWords.forms(&term).into_iter().map(|form| form.text).collect::<Vec<_>>()
        };
        assert_eq!(forms("member state", Count::Singular), ["member state", "member states"]);
        assert_eq!(forms("military equipment", Count::Singular), ["military equipment"]);
        assert_eq!(forms("tariffs", Count::Plural), ["tariffs"]);
    }

    #[test]
    fn american_renderings() {
        let check = |wording, expected| assert_eq!(EnglishWords.in_region(wording, "US"), expected);
        check("air defence", "air defense");
        check("European Defence Fund", "European Defence Fund");
        check("immobilised Russian assets", "immobilized Russian assets");
        assert_eq!(EnglishWords.in_region("air defence", "GB"), "air defence");
    }
}
