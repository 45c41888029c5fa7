//! A small, safe layer over quick-xml: what the exchange formats read and write XML with.
//!
//! Nothing is fetched and nothing is expanded: a document type may be named (`<!DOCTYPE tmx SYSTEM "tmx14.dtd">`), but
//! not defined, and the only entities are the five of XML and character references. Depth, number of attributes and
//! size are limited. What quick-xml lets pass is checked here: a single root, closed at the end of the text; nothing
//! but white space outside it; no control characters, not even as references; no attribute twice; declared prefixes.
//! A text that is not well-formed XML yields one [`Flaw`] and no tree.

mod attributes;
mod element;
mod flaw;
mod grammar;
mod name;
mod parser;
mod tree;
mod values;
mod write;

pub(in crate::formats) use element::{Element, Node};
pub(in crate::formats) use flaw::Flaw;
pub(in crate::formats) use grammar::Grammar;
pub(in crate::formats) use name::{Spaces, is_name};
pub(in crate::formats) use parser::{Event, Parser, Tag, is_allowed};
pub(in crate::formats) use tree::{parse, rest_of};
pub(in crate::formats) use values::{is_token, locale};
pub(in crate::formats) use write::{Writer, push_attribute, push_element, push_text};

/// How deep elements may be nested.
const MAX_DEPTH: usize = 128;
/// How many attributes an element may have.
const MAX_ATTRIBUTES: usize = 256;
/// How many bytes a text may have.
const MAX_SIZE: usize = 1 << 30;
