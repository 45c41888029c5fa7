//! What `check` takes.

use super::{Project, choice};
use crate::model::{Choice, Severity};
use crate::pipeline::check::Selector;
use crate::project::config::Layer;
use crate::project::config::check::{self, Level, Rules};
use crate::reports;
use clap::Args;
use clap::builder::PossibleValuesParser;
use std::path::PathBuf;

#[derive(Debug, Args)]
pub(in crate::cli) struct Check {
    #[arg(value_name = "PATHS")]
    pub(in crate::cli) paths: Vec<PathBuf>,
    #[command(flatten)]
    pub(in crate::cli) project: Project,
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rules)]
    pub(in crate::cli) select: Vec<Rules>,
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rules)]
    pub(in crate::cli) ignore: Vec<Rules>,
    #[arg(long, value_name = "RULES=LEVEL", value_delimiter = ',', value_parser = severity)]
    pub(in crate::cli) severity: Vec<(Rules, Level)>,
    #[arg(long, value_name = "LEVEL", value_parser = choice::<Severity>())]
    pub(in crate::cli) fail_level: Option<Severity>,
    #[arg(long)]
    pub(in crate::cli) exit_zero: bool,
    #[arg(long, value_name = "REVISION")]
    pub(in crate::cli) since: Option<String>,
    #[arg(long)]
    pub(in crate::cli) fix: bool,
    #[arg(long)]
    pub(in crate::cli) diff: bool,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) baseline: Option<PathBuf>,
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) write_baseline: Option<PathBuf>,
    #[arg(long, value_name = "FORMAT", value_parser = PossibleValuesParser::new(reports::ALL.iter().map(|(name, _)| *name)))]
    pub(in crate::cli) output_format: Option<String>,
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) output_file: Option<PathBuf>,
}

/// Rules by a name that names some.
fn rules(name: &str) -> Result<Rules, String> {
    Selector::new(name).map(|_| Rules(name.to_owned())).ok_or_else(|| name.to_owned())
}

/// Rules with the severity of their findings: `term-missing=error`.
fn severity(text: &str) -> Result<(Rules, Level), String> {
    let (name, level) = text.split_once('=').ok_or_else(|| text.to_owned())?;
    let level = Severity::named(level).ok_or_else(|| level.to_owned())?;
    Ok((rules(name)?, Level(level)))
}

impl Check {
    /// Its settings as a layer of the configuration.
    pub(in crate::cli) fn layer(self) -> Layer {
        let some = |list: Vec<Rules>| (!list.is_empty()).then_some(list);
        let check = check::Check {
            select: some(self.select),
            ignore: some(self.ignore),
            severity: (!self.severity.is_empty()).then(|| self.severity.into_iter().collect()),
            fail_level: self.fail_level.map(Level),
            baseline: self.baseline,
            ..check::Check::default()
        };
        Layer { check, ..self.project.layer() }
    }
}
