//! Finished pages.

use visavis::pipeline::finish::{Draft, Words, finish};
use visavis::source::{self, Sentences};

/// The body of the page of `text`, whose targets are its own texts.
fn body(text: &str, format: &str) -> String {
    let page = page(text, format);
    let (_, rest) = page.split_once("<article>\n").unwrap();
    rest.split_once("\n</article>").unwrap().0.to_owned()
}

fn page(text: &str, format: &str) -> String {
    let locale = "fr".parse().unwrap();
    let sentences = Sentences::embedded(&locale).unwrap();
    let document = source::extract(text.to_owned(), locale.clone(), source::by_name(format).unwrap(), &sentences);
    let targets: Vec<String> = document.segments().map(|segment| segment.text.clone()).collect();
    let draft = Draft { document: &document, format, targets: &targets, edition: text, locale: &locale };
    let words = Words { notes: "Notes".to_owned(), back: "Retour".to_owned(), untitled: "Sans titre".to_owned() };
    finish(&draft, &words)
}

#[test]
fn plain_text_becomes_headings_lists_and_linked_notes() {
    let text = "Le plan & l’UE\n\nUn mot¹. Deux <b> sur https://a.fr/x.\n\n• trois ;\n• quatre.\n\n1. cinq\n\nSources\n\n1. Six.\n2. Sept.\n";
    let expected = "<h1 id=\"le-plan-l-ue\">Le plan &amp; l’UE</h1>
<p>Un mot<sup class=\"mark\"><a href=\"#note-1\" id=\"mark-1\" role=\"doc-noteref\">1</a></sup>. Deux &lt;b&gt; sur <a class=\"bare\" href=\"https://a.fr/x\">https://a.fr/x</a>.</p>
<ul>
<li>trois ;</li>
<li>quatre.</li>
</ul>
<ol>
<li value=\"1\">cinq</li>
</ol>
<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"sources\">
<h2 id=\"sources\">Sources</h2>
<ol>
<li id=\"note-1\" value=\"1\">Six. <a class=\"back\" href=\"#mark-1\" role=\"doc-backlink\" aria-label=\"Retour\">↩</a></li>
<li id=\"note-2\" value=\"2\">Sept.</li>
</ol>
</section>";
    assert_eq!(body(text, "text"), expected);
}

#[test]
fn markdown_is_rendered_with_its_notes_behind_it() {
    let text = "---\ntitle: Le plan\ndescription: Un mot\n---\n\n## Titre *un*\n\nDit.[^a] Et dit.[^a]\n\n[^a]: Note **deux**.\n\n| A |\n|---|\n| b |\n";
    let expected = "<h1>Le plan</h1>
<h2 id=\"titre-un\">Titre <em>un</em></h2>
<p>Dit.<sup class=\"mark\"><a href=\"#note-1\" id=\"mark-1\" role=\"doc-noteref\">1</a></sup> Et dit.<sup class=\"mark\"><a href=\"#note-1\" id=\"mark-1-2\" role=\"doc-noteref\">1</a></sup></p>
<div class=\"table\">
<table><thead><tr><th>A</th></tr></thead><tbody>
<tr><td>b</td></tr>
</tbody></table>
</div>
<section class=\"notes\" role=\"doc-endnotes\" aria-labelledby=\"notes\">
<h2 id=\"notes\">Notes</h2>
<ol>
<li id=\"note-1\">
<p>Note <strong>deux</strong>. <a class=\"back\" href=\"#mark-1\" role=\"doc-backlink\" aria-label=\"Retour\">↩</a> <a class=\"back\" href=\"#mark-1-2\" role=\"doc-backlink\" aria-label=\"Retour\">↩</a></p>
</li>
</ol>
</section>";
    assert_eq!(body(text, "markdown"), expected);
    let page = page(text, "markdown");
    assert!(page.contains("<title>Le plan</title>\n<meta name=\"description\" content=\"Un mot\">"));
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"));
}

#[test]
fn the_body_of_an_html_source_is_taken() {
    let text = "<html><head><title>Le plan</title></head><body class=x>\n<h1>Titre</h1><p>Un.</p></body></html>";
    assert_eq!(body(text, "html"), "<h1>Titre</h1><p>Un.</p>");
    assert!(page(text, "html").contains("<title>Le plan</title>"));
    assert_eq!(body("<p>Un &amp; deux.", "html"), "<p>Un &amp; deux.");
    assert!(page("<p>Un", "html").contains("<title>Sans titre</title>"));
}

#[test]
fn no_request_leaves_a_page() {
    let page = page("# Un\n\nDeux.", "markdown");
    for outward in ["src=", "url(", "@import", "<script", "<link"] {
        assert!(!page.contains(outward), "{outward}");
    }
}
