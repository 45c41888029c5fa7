//! Markdown.

use super::{edition, laws};
use proptest::prelude::*;
use visavis::source::markdown::Markdown;

fn check(text: &str, expected: &[&str]) {
    super::check(text, &Markdown::DEFAULT, expected);
}

fn check_edition(text: &str, targets: &[(&str, &str)], expected: &str) {
    let target = |source: &str| {
        let found = targets.iter().find(|(known, _)| *known == source);
        found.unwrap_or_else(|| panic!("no target for {source:?}")).1.to_owned()
    };
    assert_eq!(edition(text, &Markdown::DEFAULT, target), expected);
}

#[test]
fn blocks_and_their_kinds() {
    check(
        "# Titre #\n\nUn.\nDeux *trois*.\n\nAutre\ntitre\n=====\n",
        &["head Titre", "para Un.", "para Deux ⟦*⟧trois⟦*⟧.", "head Autre titre"],
    );
    check(
        "- un\n- [x] deux\n\n  suite\n  1. trois\n     > quatre\n     > cinq\n\n---\n\n***\n",
        &["bull un", "bull deux", "bull suite", "bull trois", "bull quatre cinq"],
    );
    check(
        "| A | B |\n|---|:-:|\n| un | `x` **deux** |\n| 1\\|2 | |\n",
        &["cell A", "cell B", "cell un", "cell ⟦`x`⟧ ⟦**⟧deux⟦**⟧", "cell 1⟦\\|⟧2"],
    );
    check(
        "Fin.[^1] Puis.[^n]\n\n[^1]: Note. Suite.\n\n    Autre.\n[^n]: Deux.\n",
        &["para Fin.⟦[^1]⟧", "para Puis.⟦[^n]⟧", "note Note.", "note Suite.", "note Autre.", "note Deux."],
    );
    check("```rust\nlet x = 1;\n```\n\n    code\n\n<div>html</div>\n\n    ", &[]);
    check(
        "## Sources\n\n1. *Le Monde*, 3 mars. Page 2.\n2. [Élysée](https://elysee.fr), mars.\n\n1. Un. Deux.\n",
        &[
            "head Sources",
            "sour ⟦*⟧Le Monde⟦*⟧, 3 mars. Page 2.",
            "sour ⟦[⟧Élysée⟦](https://elysee.fr)⟧, mars.",
            "sour Un. Deux.",
        ],
    );
}

#[test]
fn codes_are_placeables() {
    check(
        "Voir `a b`, <https://a.fr>, <b>gras</b> et [un **mot**](u \"Titre\") ~~non~~ \\* &eacute;t&eacute;&nbsp;&amp;&#42;.",
        &[
            "para Voir ⟦`a b`⟧, ⟦<https://a.fr>⟧, ⟦<b>⟧gras⟦</b>⟧ et ⟦[⟧un ⟦**⟧mot⟦**⟧⟦](u \"⟧Titre⟦\")⟧ ⟦~~⟧non⟦~~⟧ ⟦\\*⟧ été\u{A0}&amp;⟦&#42;⟧.",
        ],
    );
    check(
        "> Un `x\n> y` et [un\n> lien](<u>\n> 'Le titre') fin.",
        &["para Un ⟦`x y`⟧ et ⟦[⟧un lien⟦](<u> '⟧Le titre⟦')⟧ fin."],
    );
    check(
        "Voir ![le plan](p.png) ici.\n\n![Le plan. Deux.](p.png)\n\n[Tout](u)\n\n[![Logo](l.png)](u)",
        &["para Voir ⟦![⟧le plan⟦](p.png)⟧ ici.", "attr Le plan. Deux.", "para Tout", "attr Logo"],
    );
    check("`x`\n\n![](p.png)\n\n<https://a.fr>\n", &[]);
}

#[test]
fn references_keep_referring() {
    let text = "Voir [le plan], [Plan][] et [ici][le plan].\n\n[le plan]: p.md \"Le plan\"\n[plan]: q.md\n";
    check(text, &["para Voir ⟦[⟧le plan⟦][le plan]⟧, ⟦[⟧Plan⟦][Plan]⟧ et ⟦[⟧ici⟦][le plan]⟧.", "attr Le plan"]);
    let source = "Voir [le plan][le plan], [Plan][Plan] et [ici][le plan].";
    let target = "See [the plan][le plan], [Map][Plan] and [here][le plan].";
    let expected = format!("{target}\n\n[le plan]: p.md \"The plan\"\n[plan]: q.md\n");
    check_edition(text, &[(source, target), ("Le plan", "The plan")], &expected);
}

#[test]
fn sentences_are_cut_outside_pairs() {
    check(
        "**Un.** Deux. *Trois. Quatre.* Cinq. [Six](u)",
        &["para ⟦**⟧Un.⟦**⟧", "para Deux.", "para ⟦*⟧Trois. Quatre.⟦*⟧", "para Cinq.", "para ⟦[⟧Six⟦](u)⟧"],
    );
    check("***Un.* Deux.** ", &["para ⟦*⟧Un.⟦*⟧", "para Deux."]);
    check(
        "Le sommet. `visavis` suit.\\\nLigne.  \nAutre. Fin.",
        &["para Le sommet.", "para ⟦`visavis`⟧ suit.", "para Ligne.", "para Autre.", "para Fin."],
    );
}

#[test]
fn front_matter_has_fields() {
    check("---\ntitle: Le plan\ndate: 2025-02-10\n---\n\nUn.\n", &["fiel Le plan", "para Un."]);
    check("\u{FEFF}+++\r\ndescription = \"Un. Deux.\"\r\n+++\r\nTrois.\r\n", &["fiel Un. Deux.", "para Trois."]);
}

#[test]
fn targets_do_not_end_where_they_stand() {
    check_edition(
        "---\ntitle: Le plan\ndescription: \"Dit \\\"oui\\\"\"\n---\n\n| A |\n|--|\n\n[r]: u 'Un'\n",
        &[("Le plan", "The plan: one"), ("Dit \"oui\"", "Says \"yes\""), ("A", "A|B"), ("Un", "It's")],
        "---\ntitle: \"The plan: one\"\ndescription: \"Says \\\"yes\\\"\"\n---\n\n| A\\|B |\n|--|\n\n[r]: u 'It\\'s'\n",
    );
}

#[test]
fn comments_direct() {
    check(
        "Un.\n\n<!-- visavis-skip -->\n- deux\n- trois\n\nQuatre.\n\n<!-- visavis-skip-start -->\nCinq.\n\n[a]: u \"Six\"\n\n<!-- visavis-skip-end -->\n\nSept.\n\n<!-- visavis-comment: le\nsommet -->\n<!-- visavis-merge -->\nHuit. Neuf.\nDix.\n\nOnze. Douze.\n",
        &["para Un.", "para Quatre.", "para Sept.", "para Huit. Neuf. Dix. // le sommet", "para Onze.", "para Douze."],
    );
}

#[test]
fn targets_take_the_place_of_texts() {
    check_edition(
        "> - Un *deux*\n>   trois.\n\n| A\u{A0}b |\n|--|\n| C |\n",
        &[("Un *deux* trois.", "One *two* three."), ("A\u{A0}b", "Ab"), ("C", "See")],
        "> - One *two*\n>   three.\n\n| Ab |\n|--|\n| See |\n",
    );
}

#[test]
fn no_line_ends_inside_a_code() {
    check_edition(
        "> Voir [ici](<le plan> \"Un\")\n> et là.\n",
        &[("Voir [ici](<le plan> \"Un\") et là.", "Please do see [here it is](<le plan> \"One\") and there.")],
        "> Please do see [here it\n> is](<le plan> \"One\") and\n> there.\n",
    );
}

/// Pieces of Markdown, mostly sound.
const PIECES: &[&str] = &[
    "Un ",
    "deux. ",
    "Trois",
    "*",
    "**",
    "_",
    "`",
    "``",
    "[",
    "](u)",
    "](<u> \"Titre\")",
    "][]",
    "][r]",
    "]",
    "![",
    "[^1]",
    "\n",
    "\r\n",
    "\n\n",
    "  \n",
    "\\\n",
    "> ",
    "- ",
    "1. ",
    "  ",
    "    ",
    "\t",
    "# ",
    "===\n",
    "---\n",
    "| ",
    "|--|\n",
    "~~",
    "<b>",
    "</b>",
    "<!-- x -->",
    "<!-- visavis-skip -->\n",
    "<!-- visavis-merge -->\n\n",
    "<!-- visavis-comment: x -->\n",
    "\\*",
    "\\",
    "&eacute;",
    "&amp;",
    "&#0;",
    "&lt;",
    "[r]: u 'Titre'\n",
    "[^1]: Note. ",
    "```\n",
    "<div>\n",
    "é\u{A0}! ",
    "<https://a.fr>",
    "title: Le ",
    "\"",
    "+++\n",
    "[ ] ",
    "\u{85}",
    "\u{2028}",
    "\u{0}",
];

fn markdown() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PIECES), 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_laws_hold_for_markdown(text in markdown(), front in "(---\n|\\+\\+\\+\n|\u{FEFF})?") {
        laws(&(front + &text), &Markdown::DEFAULT)?;
    }

    #[test]
    fn the_laws_hold_for_anything(text in "(?s)([\\[\\]()*_`<>!#&;|\\\\~\r\n\t \u{A0}aé.1-]|.){0,80}") {
        laws(&text, &Markdown::DEFAULT)?;
    }
}
