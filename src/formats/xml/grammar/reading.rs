//! Grammars, read.

use super::content::Content;
use super::{Grammar, Need, Rule, Type};
use crate::formats::xml::name::FOREIGN;
use crate::formats::xml::values::Kind;
use crate::model::Severity;
use rustc_hash::FxHashMap;

/// Read the grammar `text`, a part of the program.
pub(super) fn read(text: &'static str) -> Grammar {
    let mut reading = Reading {
        grammar: Grammar {
            elements: FxHashMap::default(),
            attributes: FxHashMap::default(),
            modules: Vec::new(),
            severity: Severity::Error,
        },
        types: FxHashMap::default(),
        element: None,
    };
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        reading.line(line);
    }
    reading.grammar
}

struct Reading {
    grammar: Grammar,
    types: FxHashMap<&'static str, Type>,
    /// The element whose attributes are being read.
    element: Option<&'static str>,
}

impl Reading {
    fn line(&mut self, line: &'static str) {
        if line == "lenient" {
            self.grammar.severity = Severity::Warning;
        } else if let Some(definition) = line.strip_prefix("type ") {
            let (name, alternatives) = definition.trim().split_once(' ').expect("a type has alternatives");
            let kinds = self.kinds(alternatives.split_whitespace());
            self.types.insert(name, kinds);
        } else if line.starts_with(' ') {
            self.attributes(line);
        } else if let Some(attribute) = line.strip_prefix('@') {
            let (name, kinds) = attribute.split_once(' ').unwrap_or((attribute, ""));
            let kinds = self.kinds(kinds.split_whitespace());
            self.grammar.attributes.insert(name, kinds);
            self.module(name.split_once(':').expect("an attribute of a module").0);
        } else {
            let (name, content) = line.split_once(": ").expect("an element has a content");
            let rule = Rule { content: Content::new(content.trim()), attributes: Vec::new(), open: Vec::new() };
            self.grammar.elements.insert(name, rule);
            if let Some((space, _)) = name.split_once(':') {
                self.module(space);
            }
            self.element = Some(name);
        }
    }

    fn module(&mut self, space: &'static str) {
        if !self.grammar.modules.contains(&space) {
            self.grammar.modules.push(space);
        }
    }

    /// Attributes, and the type that all of a line have.
    fn attributes(&mut self, line: &'static str) {
        let words = || line.split_whitespace();
        let kinds = self.kinds(words().skip_while(|word| word.starts_with('@')));
        let element = self.element.expect("attributes stand below their element");
        let rule = self.grammar.elements.get_mut(element).expect("it was just read");
        for word in words().map_while(|word| word.strip_prefix('@')) {
            let (name, need) = match word.strip_suffix(['!', '~']) {
                Some(name) if word.ends_with('!') => (name, Need::Required),
                Some(name) => (name, Need::Wanted),
                None => (word, Need::Optional),
            };
            match name.strip_suffix(":*") {
                _ if name == "*" => rule.open.push(FOREIGN),
                Some(space) => rule.open.push(space),
                None => rule.attributes.push((name, need, kinds.clone())),
            }
        }
    }

    /// The kinds of values that `words` name; none admits any.
    fn kinds(&self, words: impl Iterator<Item = &'static str>) -> Type {
        words.flat_map(|word| self.types.get(word).cloned().unwrap_or_else(|| vec![Kind::named(word)])).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xml::{Flaw, parse};

    const GRAMMAR: &str = "\
# An invention.
type yesno  yes no
@mod:size   natural
book: mod:shelf* chapter+ other*
  @id! token
  @open @closed yesno
  @mod:* @*
chapter: text (em|br)*
em: text
br: -
mod:shelf: any
";

    fn check(text: &str, expected: &str) {
        let root = parse(text, &[("urn:mod", "mod")]).unwrap();
        let mut flaws = Vec::new();
        read(GRAMMAR).check(&root, &mut flaws);
        let shown = |flaw: &Flaw| {
            let arguments: Vec<String> = flaw.message.arguments.iter().map(|(_, value)| format!("{value:?}")).collect();
            let id = flaw.message.id.split_once("xml-").expect("an id of this layer").1;
            format!("{id} {}", arguments.join(" ").replace("Text(", "").replace(')', ""))
        };
        let found: Vec<String> = flaws.iter().map(shown).collect();
        assert_eq!(found.join("\n").replace('"', ""), expected, "{text}");
    }

    #[test]
    fn documents_are_held_to_a_grammar() {
        check("<book id='1'><chapter>a<em>b</em><br/></chapter></book>", "");
        check(
            "<book id='1' xmlns:m='urn:mod' m:size='3' xmlns:x='urn:x' x:y='z'><m:shelf m:a=''/><chapter/><x:a/></book>",
            "",
        );
        check("<book id='1'/>", "content book mod:shelf* chapter+ …");
        check("<book><chapter/></book>", "attribute-missing id book");
        check("<book id='a b' open='maybe'><chapter/></book>", "value id book a b\nvalue open book maybe");
        check("<book id='1' sold='no'><chapter/></book>", "attribute-unknown sold book");
        check("<book id='1' xmlns:m='urn:mod' m:weight='3'><chapter/></book>", "attribute-unknown m:weight book");
        check("<book id='1'><page/><chapter/></book>", "element-misplaced book page\nelement-unknown page");
        check("<book id='1'><chapter/>text</book>", "text-misplaced book");
        check("<book id='1'><chapter><br x='1'>y</br></chapter></book>", "attribute-unknown x br\ntext-misplaced br");
    }
}
