//! `visavis translate`.

use super::arguments::Translate;
use super::{Context, Failure, Outcome};

pub(super) fn run(_context: &Context, _arguments: Translate) -> Result<Outcome, Failure> {
    Ok(Outcome::Clean)
}
