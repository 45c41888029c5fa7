//! Templates of pages, XML and Markdown.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment};
use serde::Serialize;
use std::borrow::Cow;

/// `template` filled in with `values`, each passed through `escape` but for those that the template calls safe.
pub(super) fn render(template: &str, values: impl Serialize, escape: fn(&str) -> String) -> String {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    let mut environment = Environment::new();
    environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
    environment.set_auto_escape_callback(|_| AutoEscape::Custom(Cow::Borrowed("by the formatter")));
    environment.set_formatter(move |output, _, value| {
        let text = value.to_string();
        output.write_str(&if value.is_safe() { text } else { escape(&text) })?;
        Ok(())
    });
    environment.render_str(template, Serde(values)).expect("the template and its values are ours")
}

/// `text` as HTML and XML want it, in content and in attributes.
pub(super) fn markup(text: &str) -> String {
    quick_xml::escape::escape(text).into_owned()
}
