//! What counts as a rendering in a target text.

/// Placeholder.
#[derive(Debug, Clone)]
pub struct Wording;

impl Wording {
    /// Exactly this wording.
    pub fn exact(_wording: &str) -> Self {
        Self
    }
}
