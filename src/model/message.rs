//! A message for people: an id of the interface catalog (`locales/<locale>/ui.ftl`) with its arguments.

/// A message that is worded only at the rim, in the language of the person who reads it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Message {
    /// Id in the interface catalog.
    pub id: String,
    /// Arguments by name. Numbers that choose a plural are `Argument::Count`.
    pub arguments: Vec<(String, Argument)>,
}

/// An argument of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Argument {
    /// Shown as it is.
    Text(String),
    /// A count, which chooses the plural.
    Count(usize),
}

impl Message {
    /// A message without arguments.
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), arguments: Vec::new() }
    }

    /// The same message with the text argument `name`.
    #[must_use]
    pub fn text(mut self, name: &str, value: impl Into<String>) -> Self {
        self.arguments.push((name.to_owned(), Argument::Text(value.into())));
        self
    }

    /// The same message with the count `name`.
    #[must_use]
    pub fn count(mut self, name: &str, value: usize) -> Self {
        self.arguments.push((name.to_owned(), Argument::Count(value)));
        self
    }
}
