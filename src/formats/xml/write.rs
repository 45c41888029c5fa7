//! Writing XML: what is written reads as it was, whatever the text.

use std::fmt::Write;

/// Writes a document, two spaces a level; what stands inside a text is never indented.
#[derive(Debug, Default)]
pub(in crate::formats) struct Writer {
    out: String,
    /// The names of the open elements.
    open: Vec<&'static str>,
}

impl Writer {
    /// A document that begins with the XML declaration.
    pub(in crate::formats) fn new() -> Self {
        Self { out: String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), open: Vec::new() }
    }

    /// Begin an element that holds elements.
    pub(in crate::formats) fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes);
        self.out.push_str(">\n");
        self.open.push(name);
    }

    /// End the innermost open element.
    pub(in crate::formats) fn end(&mut self) {
        let name = self.open.pop().expect("an element is open");
        self.indent();
        let _ = writeln!(self.out, "</{name}>");
    }

    /// Write an element that holds nothing.
    pub(in crate::formats) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.indent();
        self.tag(name, attributes);
        self.out.push_str("/>\n");
    }

    /// Write an element that holds `text`.
    pub(in crate::formats) fn text(&mut self, name: &str, attributes: &[(&str, &str)], text: &str) {
        let mut inner = String::with_capacity(text.len());
        push_text(&mut inner, text);
        self.markup(name, attributes, &inner);
    }

    /// Write an element that holds `markup`, which is well-formed.
    pub(in crate::formats) fn markup(&mut self, name: &str, attributes: &[(&str, &str)], markup: &str) {
        self.indent();
        self.tag(name, attributes);
        self.out.push('>');
        self.out.push_str(markup);
        let _ = writeln!(self.out, "</{name}>");
    }

    /// The document.
    pub(in crate::formats) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            push_attribute(&mut self.out, name, value);
        }
    }

    fn indent(&mut self) {
        (0..self.open.len()).for_each(|_| self.out.push_str("  "));
    }
}

/// Append an attribute with the space before it.
pub(in crate::formats) fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push_escaped(out, value, |c| match c {
        '"' => Some("&quot;"),
        '\n' => Some("&#10;"),
        '\t' => Some("&#9;"),
        _ => escaped(c),
    });
    out.push('"');
}

/// Append a text.
pub(in crate::formats) fn push_text(out: &mut String, text: &str) {
    push_escaped(out, text, escaped);
}

/// Append `text`, with what stands for the characters that `escaped` knows.
fn push_escaped(out: &mut String, text: &str, escaped: impl Fn(char) -> Option<&'static str>) {
    let mut written = 0;
    // Whatever must be escaped is ASCII, but for two characters that begin with EF.
    let suspects = text.bytes().enumerate().filter(|(_, byte)| *byte < b'?' || *byte == 0xEF);
    for (at, _) in suspects {
        let c = text[at..].chars().next().expect("something stands there");
        if let Some(other) = escaped(c) {
            out.push_str(&text[written..at]);
            out.push_str(other);
            written = at + c.len_utf8();
        }
    }
    out.push_str(&text[written..]);
}

/// Append an element that holds `text`, on the same line.
pub(in crate::formats) fn push_element(out: &mut String, name: &str, attributes: &[(&str, &str)], text: &str) {
    out.push('<');
    out.push_str(name);
    for (name, value) in attributes {
        push_attribute(out, name, value);
    }
    out.push('>');
    push_text(out, text);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// What stands for a character in a text; U+FFFD for one that XML does not allow.
fn escaped(c: char) -> Option<&'static str> {
    match c {
        '&' => Some("&amp;"),
        '<' => Some("&lt;"),
        '>' => Some("&gt;"),
        // Written as it is, it would read as a line feed.
        '\r' => Some("&#13;"),
        _ if super::parser::is_allowed(c) => None,
        _ => Some("\u{FFFD}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xml::parse;
    use proptest::prelude::*;

    #[test]
    fn documents_are_indented_but_their_texts_are_not() {
        let mut writer = Writer::new();
        writer.start("a", &[("b", "<\"&'>\n")]);
        writer.empty("c", &[]);
        writer.start("d", &[]);
        writer.text("e", &[("f", "")], "1 < 2 ]]> & \r\n");
        let written = writer.finish();
        let expected = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&lt;&quot;&amp;'&gt;&#10;\">\n  <c/>\n  <d>\n    \
            <e f=\"\">1 &lt; 2 ]]&gt; &amp; &#13;\n</e>\n  </d>\n</a>\n";
        assert_eq!(written, expected);
    }

    proptest! {
        #[test]
        fn texts_and_values_read_as_they_were(text in "[a-c<>&\"'\\]\\n\\t\\r \u{A0}😀]{0,20}", value in "[a<>&\"'\\n\\t\\r ]{0,9}") {
            let mut writer = Writer::new();
            writer.text("a", &[("b", &value)], &text);
            let written = writer.finish();
            let root = parse(&written, &[]).expect("well-formed");
            prop_assert_eq!(root.text(), text);
            prop_assert_eq!(root.attribute("b"), Some(value.as_str()));
        }
    }
}
