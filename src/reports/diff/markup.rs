//! For comments and pages.

use super::text::{row_text, units};
use super::{Compared, label};
use crate::model::Pair;
use crate::pipeline::diff::Differing;
use crate::reports::{Reader, difference, markdown::escaped, template};
use std::fmt::Write;

/// What was and what is of one text of a segment.
fn sides(differing: &Differing, of: fn(&Pair) -> &String) -> (String, String) {
    let text = |pair: &Option<Pair>| pair.as_ref().map(|pair| of(pair).clone()).unwrap_or_default();
    (text(&differing.old), text(&differing.new))
}

/// What differs, as a table in Markdown.
pub(super) fn markdown(compared: &Compared<'_>, reader: &Reader<'_>) -> String {
    let mut text = format!(
        "| | | {} | {} |\n| ---: | --- | --- | --- |\n",
        escaped(compared.old_name),
        escaped(compared.new_name)
    );
    for differing in compared.differing {
        let both = |of| {
            let (old, new) = sides(differing, of);
            difference::markdown(&old, &new)
        };
        let rows = differing.rows.iter().fold(String::new(), |rows, row| rows + "<br>" + &escaped(&row_text(row)));
        let (source, target) = (both(|pair| &pair.source), both(|pair| &pair.target));
        let verdict = escaped(&label(differing, reader));
        writeln!(text, "| {} | {verdict} | {source}{rows} | {target} |", units(differing)).expect("a string takes all");
    }
    text
}

/// What differs, as a page.
pub(super) fn html(compared: &Compared<'_>, reader: &Reader<'_>) -> String {
    let mut rows = String::new();
    for differing in compared.differing {
        let both = |of| {
            let (old, new) = sides(differing, of);
            difference::html(&old, &new)
        };
        let line = |lines: String, row| lines + "<br><small>" + &template::markup(&row_text(row)) + "</small>";
        let lines = differing.rows.iter().fold(String::new(), line);
        let (source, target) = (both(|pair| &pair.source), both(|pair| &pair.target));
        let verdict = template::markup(&label(differing, reader));
        writeln!(
            rows,
            "<tr><th>{}</th><td>{verdict}</td><td>{source}{lines}</td><td>{target}</td></tr>",
            units(differing)
        )
        .expect("a string takes all that is written");
    }
    let names = format!("{} → {}", template::markup(compared.old_name), template::markup(compared.new_name));
    format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>{names}</title>\n<style>\n\
         :root {{ color-scheme: light dark; }}\n\
         body {{ font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; }}\n\
         td, th {{ padding: .3rem .8rem; text-align: start; vertical-align: top; white-space: pre-wrap; }}\n\
         del {{ background: light-dark(#fdd, #5a1f1f); color: light-dark(#600, #fdd); }}\n\
         ins {{ background: light-dark(#dfd, #1d4a26); color: light-dark(#040, #dfd); }}\n\
         </style>\n<h1>{names}</h1>\n<table>\n{rows}</table>\n"
    )
}
