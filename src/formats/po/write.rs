//! A PO file, written.

use super::header;
use super::string::{push_quoted, quote};
use crate::model::{Bilingual, Pair, State, Verbatim};
use std::fmt::Write;

/// Write `bilingual` as a PO file.
pub(super) fn write(bilingual: &Bilingual) -> String {
    let pairs = bilingual.pairs.iter().map(|pair| (pair, false));
    let all = pairs.chain(bilingual.obsolete.iter().map(|pair| (pair, true)));
    let size = |(pair, _): (&Pair, bool)| {
        let comments: usize = pair.extracted.iter().map(|line| line.len() + 4).sum();
        pair.source.len() + pair.target.len() + comments + 64
    };
    let mut out = String::with_capacity(all.clone().map(size).sum::<usize>() + 512);
    write_header(&mut out, bilingual);
    let mut verbatim = bilingual.verbatim.iter().peekable();
    for (index, (pair, obsolete)) in all.enumerate() {
        while let Some(kept) = verbatim.next_if(|kept| kept.before <= index) {
            write_verbatim(&mut out, kept);
        }
        out.push('\n');
        write_pair(&mut out, pair, obsolete);
    }
    for kept in verbatim {
        write_verbatim(&mut out, kept);
    }
    out
}

fn write_verbatim(out: &mut String, kept: &Verbatim) {
    out.push('\n');
    out.push_str(&kept.text);
    out.push('\n');
}

fn write_header(out: &mut String, bilingual: &Bilingual) {
    let header = &bilingual.header;
    comments(out, "#", &header.notes);
    comments(out, "#.", &header.extracted);
    comments(out, "#:", &header.references);
    flags(out, false, &header.flags);
    let mut fields = String::new();
    for (name, value) in header::fields(bilingual) {
        let separator = if name.is_empty() { "" } else { ": " };
        writeln!(fields, "{name}{separator}{value}").expect("a string takes all that is written");
    }
    out.push_str("msgid \"\"\nmsgstr \"\"\n");
    for field in fields.split_inclusive('\n') {
        push_quoted(out, field);
    }
}

fn write_pair(out: &mut String, pair: &Pair, obsolete: bool) {
    let (mark, previous) = if obsolete { ("#~ ", "#~| ") } else { ("", "#| ") };
    comments(out, "#", &pair.notes);
    comments(out, "#.", &pair.extracted);
    comments(out, "#:", &pair.references);
    flags(out, pair.state == State::Draft, &pair.flags);
    if let Some(context) = &pair.previous_context {
        quote(out, previous, "msgctxt", context);
    }
    if let Some(source) = &pair.previous {
        quote(out, previous, "msgid", source);
    }
    if let Some(context) = &pair.context {
        quote(out, mark, "msgctxt", context);
    }
    quote(out, mark, "msgid", &pair.source);
    quote(out, mark, "msgstr", &pair.target);
}

/// One comment a line. The mark of an empty one stands alone.
fn comments(out: &mut String, mark: &str, lines: &[String]) {
    for line in lines {
        out.push_str(mark);
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

fn flags(out: &mut String, fuzzy: bool, flags: &[String]) {
    let all = fuzzy.then_some("fuzzy").into_iter().chain(flags.iter().map(String::as_str));
    for (index, flag) in all.enumerate() {
        out.push_str(if index == 0 { "#, " } else { ", " });
        out.push_str(flag);
    }
    if fuzzy || !flags.is_empty() {
        out.push('\n');
    }
}
