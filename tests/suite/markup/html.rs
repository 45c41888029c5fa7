//! HTML.

use super::{edition, laws};
use proptest::prelude::*;
use visavis::source::html::Html;

fn check(text: &str, expected: &[&str]) {
    super::check(text, &Html, expected);
}

#[test]
fn blocks_and_their_kinds() {
    check(
        "<!DOCTYPE html>\n<html lang=fr><head><title>Le plan</title><meta name=\"description\" content=\"Un plan.\">\n\
         <meta name=\"viewport\" content=\"width=device-width\"><script>var a = 'non';</script><style>p{}</style></head>\n\
         <body><h1>Titre</h1>\n<p>Un.\n   Deux.<p>Trois<br>quatre\n<ul><li>cinq<li>six<ul><li>sept</ul></ul>\
         <table><tr><th>huit<td>neuf</table><pre>non</pre>dix</body></html>",
        &[
            "fiel Le plan",
            "attr Un plan.",
            "head Titre",
            "para Un.",
            "para Deux.",
            "para Trois",
            "para quatre",
            "bull cinq",
            "bull six",
            "bull sept",
            "cell huit",
            "cell neuf",
            "para dix",
        ],
    );
    check(
        "<h2>Sources :</h2><ol><li>Un. Deux.<li>Trois.</ol><ol><li>Un. Deux.</ol>",
        &["head Sources :", "sour Un. Deux.", "sour Trois.", "bull Un.", "bull Deux."],
    );
}

#[test]
fn codes_are_placeables() {
    check(
        "<p>Le <b>mot</b>, <a href=\"u\"\n title='Le titre'>un lien</a> et <code>x</code> <img src=i alt=\"Une image\"> fin<sup><a href=#1>1</a></sup>. Puis.",
        &[
            "para Le ⟦<b>⟧mot⟦</b>⟧, ⟦<a href=\"u\" title='⟧Le titre⟦'>⟧un lien⟦</a>⟧ et ⟦<code>x</code>⟧ ⟦<img src=i alt=\"⟧Une image⟦\">⟧ fin⟦<sup>⟧⟦<a href=#1>⟧1⟦</a>⟧⟦</sup>⟧.",
            "para Puis.",
        ],
    );
    check(
        "<p><font size=1><b>Un. Deux.</b></font></p><img alt=\"Le logo\" src=x><p>a<!-- non --></p>",
        &["para Un.", "para Deux.", "attr Le logo", "para a"],
    );
    check(
        "<input placeholder=\"Votre nom\"> <input type=submit value='Envoyer'> <input value='x'> <img alt=Plan>",
        &["attr Votre nom", "attr Envoyer"],
    );
}

#[test]
fn character_references_are_shown_where_that_is_safe() {
    check(
        "<p>L&rsquo;&eacute;t&eacute;&nbsp;: R&amp;D &lt; 3&#160;% &shy;&quot;fin&quot; &eacute",
        &["para L’été\u{A0}: R&amp;D ⟦&lt;⟧ 3\u{A0}% ⟦&shy;⟧\"fin\" &eacute"],
    );
    let text = "<p>L&rsquo;&eacute;t&eacute;.</p><p>Un&nbsp;!</p>";
    let target = |source: &str| if source == "L’été." { "Summer.".to_owned() } else { source.to_owned() };
    assert_eq!(edition(text, &Html, target), "<p>Summer.</p><p>Un&nbsp;!</p>");
}

#[test]
fn targets_do_not_end_the_value_of_an_attribute() {
    let text = "<div title='Le plan'><p aria-label=\"Deux\"><img alt=\"Trois\">";
    let target = |source: &str| format!("\"{source}\" it's");
    assert_eq!(
        edition(text, &Html, target),
        "<div title='\"Le plan\" it&#39;s'><p aria-label=\"&quot;Deux&quot; it's\"><img alt=\"&quot;Trois&quot; it's\">"
    );
}

#[test]
fn what_says_so_is_left_as_it_is() {
    check(
        "<p translate=no>Un<p>Deux <span translate=\"no\">Trois <span>x</span></span> quatre<div class='a notranslate'><p>cinq</div>six",
        &["para Deux ⟦<span translate=\"no\">Trois <span>x</span></span>⟧ quatre", "para six"],
    );
    check(
        "<html lang=en><p>Dit <i lang=\"en-GB\">fake news</i> et <i lang=fr>oui</i>.<blockquote lang=en><p>No.</blockquote>Fin.",
        &["para Dit ⟦<i lang=\"en-GB\">fake news</i>⟧ et ⟦<i lang=fr>⟧oui⟦</i>⟧.", "para Fin."],
    );
}

#[test]
fn comments_direct() {
    check(
        "<!-- visavis-skip --><div><p>Un</div><p>Deux</p><!-- visavis-skip-start --><p>Trois<img alt=\"non\"></p><!-- visavis-skip-end -->\
         <!-- visavis-comment: le mot --><!-- visavis-merge --><p>Quatre. Cinq.</p><p>Six. Sept.</p>",
        &["para Deux", "para Quatre. Cinq. // le mot", "para Six.", "para Sept."],
    );
}

/// Pieces of HTML, mostly sound.
const PIECES: &[&str] = &[
    "Un ",
    "deux. ",
    "Trois",
    "\n",
    "  ",
    "\r\n",
    "<p>",
    "</p>",
    "<p translate=no>",
    "<div>",
    "</div>",
    "<li>",
    "</li>",
    "<ul>",
    "</ul>",
    "<b>",
    "</b>",
    "<i lang=en>",
    "</i>",
    "<a title=\"Le titre\" href='u'>",
    "</a>",
    "<img alt='Une\nimage' title=\"Oui\">",
    "<br/>",
    "<code>",
    "</code>",
    "<pre>",
    "</pre>",
    "<script>",
    "</script>",
    "<svg>",
    "</svg>",
    "<table><tr><td>",
    "</table>",
    "<title>",
    "</title>",
    "<!-- x -->",
    "<!-- visavis-skip -->",
    "<!-- visavis-merge -->",
    "<!-- visavis-comment: x -->",
    "<!-- visavis-skip-start -->",
    "<!--",
    "-->",
    "&eacute;",
    "&amp;",
    "&nbsp;",
    "&#8203;",
    "&lt;",
    "&",
    ";",
    "<",
    ">",
    "</",
    "<!DOCTYPE html>",
    "<meta name=description content=\"Un mot\">",
    "<textarea>",
    "</textarea>",
    "<select><option>",
    "</select>",
    "<![CDATA[",
    "]]>",
    "\u{FEFF}",
    "\u{0}",
    "é",
    "<input placeholder='Nom'",
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_laws_hold_for_html(pieces in prop::collection::vec(prop::sample::select(PIECES), 0..40)) {
        laws(&pieces.concat(), &Html)?;
    }

    #[test]
    fn the_laws_hold_for_anything(text in "(?s)([<>/!&;=\"' \r\n-]|[aép]|.){0,80}") {
        laws(&text, &Html)?;
    }
}
