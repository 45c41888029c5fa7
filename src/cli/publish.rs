//! `visavis publish`.

use super::arguments::Publish;
use super::{Context, Failure, Outcome};

pub(super) fn run(_context: &Context, _arguments: Publish) -> Result<Outcome, Failure> {
    Ok(Outcome::Clean)
}
