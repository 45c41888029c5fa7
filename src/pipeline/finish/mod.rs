//! A finished page of an edition: HTML that stands alone, on a screen, dark or light, and on paper.
//!
//! The page comes from the edition in its own format. Plain text becomes headings, paragraphs, lists and notes by what
//! its blocks are; Markdown is rendered; the body of an HTML source is taken as it is. Headings have ids, notes are
//! linked both ways, no request leaves the page. It is written by a template whose only input is what is shown.

mod anchors;
mod html;
mod inline;
mod markdown;
mod text;

use crate::model::{Document, Locale};
use minijinja::syntax::SyntaxConfig;
use minijinja::{Environment, context};
use std::sync::LazyLock;

/// What is finished.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'d> {
    /// The document that the edition was made from.
    pub document: &'d Document,
    /// Name of its format.
    pub format: &'d str,
    /// What stands in the place of each of its segments with a text, in order.
    pub targets: &'d [String],
    /// The edition in the format of the document.
    pub edition: &'d str,
    /// Language of the edition.
    pub locale: &'d Locale,
}

/// The words of a page that its author did not write, in the language of the edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Heading of the notes.
    pub notes: String,
    /// What a link from a note leads to.
    pub back: String,
    /// Title of an edition that has none.
    pub untitled: String,
}

/// What is shown on a page.
#[derive(Debug, Default, PartialEq, Eq)]
struct Page {
    /// Its title, without markup.
    title: Option<String>,
    /// Whether the title is a heading of the body.
    is_titled: bool,
    /// What it is about, without markup.
    description: Option<String>,
    /// Its body, HTML.
    body: String,
}

static TEMPLATE: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut syntax = SyntaxConfig::builder();
    syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true);
    let mut environment = Environment::new();
    environment.set_syntax(syntax.build().expect("the delimiters are the usual ones"));
    environment.add_template("page.html", include_str!("page.html")).expect("the template is sound");
    environment
});

/// The finished page of an edition.
///
/// # Panics
/// Never: the template has what it asks for.
pub fn finish(draft: &Draft<'_>, words: &Words) -> String {
    let page = match draft.format {
        "markdown" => markdown::page(draft.edition, words),
        "html" => html::page(draft.edition, draft.locale),
        _ => text::page(draft, words),
    };
    let template = TEMPLATE.get_template("page.html").expect("it was added");
    let shown = context! {
        language => draft.locale.to_string(),
        title => page.title.as_ref().unwrap_or(&words.untitled),
        heading => page.title.filter(|_| !page.is_titled),
        description => page.description,
        style => include_str!("page.css"),
        body => page.body,
    };
    template.render(shown).expect("it has what it asks for")
}

/// Id of the mark that refers to the note `label` for the time number `again`, from 1.
fn mark_id(label: &str, again: usize) -> String {
    if again == 1 { format!("mark-{label}") } else { format!("mark-{label}-{again}") }
}

/// `text` as HTML.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
    out
}
