//! Source messages as patterns: every wording that one of them can take.
//!
//! A source message is recognised, not formatted. It may choose by `$gender` and `$number`, hold other variables (slots),
//! wrap them in a grammatical function of the language, and use terms of its own locale; nothing else can be read
//! backwards. Enumeration gives one [`Wording`] for each cell of gender and number, with what the cell binds.

use super::Catalog;
use crate::language::names::{Agreement, Gender, number_named};
use fluent_syntax::{ast, unicode::unescape_unicode_to_string};
use std::borrow::Cow;

/// A message with more wordings than this is not read.
const MOST_WORDINGS: usize = 256;

/// One wording of a source message.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Wording<'c> {
    /// Texts and slots in order; no two texts follow each other.
    pub(super) parts: Vec<Part<'c>>,
    /// The cell that it belongs to.
    pub(super) agreement: Agreement,
}

/// A piece of a wording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part<'c> {
    /// Text as it stands.
    Text(Cow<'c, str>),
    /// A slot.
    Slot {
        /// The function around it.
        function: Option<&'c str>,
        /// Name of the variable.
        variable: &'c str,
    },
}

/// What cannot be read backwards, and where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Unreadable<'c> {
    /// The part of the file.
    pub(super) part: &'c str,
    /// Id of the message that explains it.
    pub(super) reason: &'static str,
}

type Wordings<'c> = Result<Vec<Wording<'c>>, Unreadable<'c>>;

impl<'c> Wording<'c> {
    /// The text, if there are no slots.
    pub(super) fn text(&self) -> Option<&str> {
        match self.parts.as_slice() {
            [] => Some(""),
            [Part::Text(text)] => Some(text),
            _ => None,
        }
    }

    fn of(part: Part<'c>) -> Self {
        Self { parts: vec![part], agreement: Agreement::OPEN }
    }

    /// This wording with `next` behind it; none when their cells contradict each other.
    fn then(&self, next: &Self) -> Option<Self> {
        let agreement = self.agreement.merge(next.agreement)?;
        let mut parts = self.parts.clone();
        for part in &next.parts {
            match (parts.last_mut(), part) {
                (Some(Part::Text(text)), Part::Text(more)) => text.to_mut().push_str(more),
                _ => parts.push(part.clone()),
            }
        }
        Some(Self { parts, agreement })
    }
}

/// Every wording of `pattern`.
pub(super) fn enumerate<'c>(catalog: &'c Catalog, pattern: &'c ast::Pattern<&'c str>) -> Wordings<'c> {
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Ok(vec![Wording::of(Part::Text(Cow::Borrowed(value)))]);
    }
    if let [ast::PatternElement::Placeable { expression }] = pattern.elements.as_slice() {
        return expression_wordings(catalog, expression);
    }
    let mut wordings = vec![Wording::default()];
    for element in &pattern.elements {
        let next = match element {
            ast::PatternElement::TextElement { value } => vec![Wording::of(Part::Text(Cow::Borrowed(value)))],
            ast::PatternElement::Placeable { expression } => expression_wordings(catalog, expression)?,
        };
        wordings = wordings.iter().flat_map(|first| next.iter().filter_map(|second| first.then(second))).collect();
        if wordings.len() > MOST_WORDINGS {
            return Err(Unreadable { part: first_text(pattern), reason: "locales-source-too-many" });
        }
    }
    Ok(wordings)
}

/// The only text of `pattern`; none when it has slots or cannot be read. Of several wordings the first.
pub(super) fn plain<'c>(catalog: &'c Catalog, pattern: &'c ast::Pattern<&'c str>) -> Option<Cow<'c, str>> {
    if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
        return Some(Cow::Borrowed(value));
    }
    let wordings = enumerate(catalog, pattern).ok()?;
    wordings.first()?.text().map(|text| Cow::Owned(text.to_owned()))
}

fn expression_wordings<'c>(catalog: &'c Catalog, expression: &'c ast::Expression<&'c str>) -> Wordings<'c> {
    match expression {
        ast::Expression::Select { selector, variants } => select(catalog, selector, variants),
        ast::Expression::Inline(inline) => Ok(vec![Wording::of(inline_part(catalog, inline)?)]),
    }
}

fn select<'c>(
    catalog: &'c Catalog,
    selector: &'c ast::InlineExpression<&'c str>,
    variants: &'c [ast::Variant<&'c str>],
) -> Wordings<'c> {
    let mut wordings = Vec::new();
    for variant in variants {
        let cell = cell(selector, &variant.key)?;
        for mut wording in enumerate(catalog, &variant.value)? {
            if let Some(agreement) = wording.agreement.merge(cell) {
                wording.agreement = agreement;
                wordings.push(wording);
            }
        }
    }
    Ok(wordings)
}

/// What choosing the variant `key` by `selector` binds.
fn cell<'c>(
    selector: &ast::InlineExpression<&'c str>,
    key: &ast::VariantKey<&'c str>,
) -> Result<Agreement, Unreadable<'c>> {
    let ast::VariantKey::Identifier { name: key } = key else {
        let ast::VariantKey::NumberLiteral { value: part } = key else { unreachable!("the other kind of key") };
        return Err(Unreadable { part, reason: "locales-source-key" });
    };
    let ast::InlineExpression::VariableReference { id } = selector else {
        return Err(Unreadable { part: key, reason: "locales-source-selector" });
    };
    let agreement = match id.name {
        "gender" => Gender::named(key).map(|gender| Agreement::new(Some(gender), None)),
        "number" => number_named(key).map(|number| Agreement::new(None, Some(number))),
        _ => return Err(Unreadable { part: id.name, reason: "locales-source-selector" }),
    };
    agreement.ok_or(Unreadable { part: key, reason: "locales-source-key" })
}

fn inline_part<'c>(
    catalog: &'c Catalog,
    inline: &'c ast::InlineExpression<&'c str>,
) -> Result<Part<'c>, Unreadable<'c>> {
    match inline {
        ast::InlineExpression::VariableReference { id } => Ok(Part::Slot { function: None, variable: id.name }),
        ast::InlineExpression::StringLiteral { value } => Ok(Part::Text(unescape_unicode_to_string(value))),
        ast::InlineExpression::FunctionReference { id, arguments } => match arguments.positional.as_slice() {
            [ast::InlineExpression::VariableReference { id: variable }] if arguments.named.is_empty() => {
                Ok(Part::Slot { function: Some(id.name), variable: variable.name })
            }
            _ => Err(Unreadable { part: id.name, reason: "locales-source-function" }),
        },
        ast::InlineExpression::TermReference { id, attribute: None, arguments } => {
            let arguments = arguments.as_ref().map_or(&[][..], |arguments| &arguments.named);
            term_text(catalog, id.name, arguments).map(|text| Part::Text(Cow::Owned(text)))
        }
        ast::InlineExpression::TermReference { id, .. } | ast::InlineExpression::MessageReference { id, .. } => {
            Err(Unreadable { part: id.name, reason: "locales-source-reference" })
        }
        ast::InlineExpression::NumberLiteral { value } => Ok(Part::Text(Cow::Borrowed(value))),
        ast::InlineExpression::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inline) => inline_part(catalog, inline),
            ast::Expression::Select { .. } => Err(Unreadable { part: "", reason: "locales-source-selector" }),
        },
    }
}

/// The text of a term. Its selectors see the arguments of the call only, else they take the default.
fn term_text<'c>(
    catalog: &'c Catalog,
    name: &'c str,
    arguments: &'c [ast::NamedArgument<&'c str>],
) -> Result<String, Unreadable<'c>> {
    let term = catalog.term(name).ok_or(Unreadable { part: name, reason: "locales-unknown-term" })?;
    let mut text = String::new();
    write_term(catalog, &term.value, arguments, &mut text)?;
    Ok(text)
}

fn write_term<'c>(
    catalog: &'c Catalog,
    pattern: &'c ast::Pattern<&'c str>,
    arguments: &'c [ast::NamedArgument<&'c str>],
    text: &mut String,
) -> Result<(), Unreadable<'c>> {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
                let chosen = argument(selector, arguments);
                let variant = variants.iter().find(|variant| chosen == Some(key(&variant.key)));
                let variant = variant.or_else(|| variants.iter().find(|variant| variant.default));
                write_term(catalog, &variant.expect("a select has a default").value, arguments, text)?;
            }
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
                match (argument(inline, arguments), inline_part(catalog, inline)?) {
                    (Some(value), _) => text.push_str(value),
                    (None, Part::Text(part)) => text.push_str(&part),
                    (None, Part::Slot { variable, .. }) => {
                        return Err(Unreadable { part: variable, reason: "locales-term-variable" });
                    }
                }
            }
        }
    }
    Ok(())
}

/// The literal that the call gives for the variable `inline`.
fn argument<'c>(inline: &ast::InlineExpression<&str>, arguments: &'c [ast::NamedArgument<&'c str>]) -> Option<&'c str> {
    let ast::InlineExpression::VariableReference { id } = inline else { return None };
    let argument = arguments.iter().find(|argument| argument.name.name == id.name)?;
    match argument.value {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

fn key<'c>(key: &ast::VariantKey<&'c str>) -> &'c str {
    match key {
        ast::VariantKey::Identifier { name: value } | ast::VariantKey::NumberLiteral { value } => value,
    }
}

fn first_text<'c>(pattern: &ast::Pattern<&'c str>) -> &'c str {
    pattern
        .elements
        .iter()
        .find_map(|element| match element {
            ast::PatternElement::TextElement { value } => Some(*value),
            ast::PatternElement::Placeable { .. } => None,
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(file: &str, expected: &str) {
        let (catalog, problems) = Catalog::read(&"fr".parse().unwrap(), &[&[("x.ftl", file)]]);
        assert_eq!(problems, []);
        let pattern = catalog.message("m").unwrap().value.as_ref().unwrap();
        let shown = match enumerate(&catalog, pattern) {
            Err(error) => format!("{} {}", error.reason, error.part),
            Ok(wordings) => wordings.iter().map(shown).collect::<Vec<_>>().join(" | "),
        };
        assert_eq!(shown, expected);
    }

    fn shown(wording: &Wording<'_>) -> String {
        let part = |part: &Part<'_>| match part {
            Part::Text(text) => text.to_string(),
            Part::Slot { function, variable } => {
                format!("<{}{variable}>", function.map_or(String::new(), |f| f.to_owned() + " "))
            }
        };
        let gender = wording.agreement.gender.map_or("", Gender::name);
        let number = wording.agreement.number.map_or("", crate::language::names::number_name);
        wording.parts.iter().map(part).collect::<String>()
            + &gender[..gender.len().min(1)]
            + &number[..number.len().min(1)]
    }

    #[test]
    fn cells_of_gender_and_number() {
        let nested = "m = { $number ->\n    [plural] { $gender ->\n        [feminine] élues\n       *[masculine] élus\n    }\n   *[singular] élu\n }\n";
        check(nested, "éluesfp | élusmp | élus");
        let twice = "m = { $gender ->\n    [feminine] une\n   *[masculine] un\n } { $gender ->\n    [feminine] élue\n   *[masculine] élu\n }\n";
        check(twice, "une éluef | un élum");
    }

    #[test]
    fn slots_and_functions() {
        check("m = { LE($title) } { $country-adjective }, { $name }\n", "<LE title> <country-adjective>, <name>");
        check("m = ex-{ $title }{ \" \" }x\n", "ex-<title> x");
    }

    #[test]
    fn terms_see_the_arguments_of_their_call() {
        let term = "-t = { $case ->\n    [genitive] des Bundes\n   *[other] Bund\n }\n";
        check(&format!("{term}m = Rat {{ -t(case: \"genitive\") }}, {{ -t }}\n"), "Rat des Bundes, Bund");
        check("-t = { $x } Y\nm = { -t(x: \"X\") }\n", "X Y");
        check("-t = { $x } Y\nm = { -t }\n", "locales-term-variable x");
    }

    #[test]
    fn what_cannot_be_read_backwards() {
        check("m = { $country ->\n   *[us] x\n }\n", "locales-source-selector country");
        check("m = { $gender ->\n   *[neuter] x\n }\n", "locales-source-key neuter");
        check("n = x\nm = { n }\n", "locales-source-reference n");
        check("m = { LE(\"x\") }\n", "locales-source-function LE");
        check("m = { -none }\n", "locales-unknown-term none");
        let twelve = "{ $number ->\n    [plural] a\n   *[singular] b\n }";
        let free = "{ $gender ->\n    [feminine] a\n    [feminine] b\n    [feminine] c\n    [feminine] d\n   *[masculine] e\n }";
        check(&format!("m = Z {twelve}{}\n", free.repeat(6)), "locales-source-too-many Z ");
    }
}
