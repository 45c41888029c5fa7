//! Values that people choose by name, on the command line and in configuration files.

/// A closed set of named values.
pub trait Choice: Copy + 'static {
    /// All of them, in the order in which help shows them.
    const ALL: &'static [Self];

    /// The name that people write.
    fn name(self) -> &'static str;

    /// The value that people call `name`.
    fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.name() == name)
    }

    /// The names of all values.
    fn names() -> impl Iterator<Item = &'static str> {
        Self::ALL.iter().map(|choice| choice.name())
    }
}
