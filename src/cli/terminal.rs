//! Where output goes, and how it looks.

use super::{Context, Failure};
use crate::project::save;
use anstream::ColorChoice;
use indicatif::{ProgressBar, ProgressDrawTarget};
use std::io::{self, Write};
use std::path::Path;

/// The terminal, or what stands in its place.
#[derive(Debug)]
pub(super) struct Terminal {
    /// Columns that a line may take.
    pub(super) width: usize,
    /// Whether only errors are to be told.
    pub(super) quiet: bool,
}

impl Terminal {
    pub(super) fn new(color: clap::ColorChoice, quiet: bool) -> Self {
        match color {
            clap::ColorChoice::Always => ColorChoice::Always.write_global(),
            clap::ColorChoice::Never => ColorChoice::Never.write_global(),
            clap::ColorChoice::Auto => ColorChoice::Auto.write_global(),
        }
        let (_, columns) = console::Term::stderr().size_checked().unwrap_or((0, 100));
        Self { width: usize::from(columns).clamp(40, 160), quiet }
    }

    /// Tell the reader how things go, on standard error.
    pub(super) fn tell(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(anstream::stderr().lock(), "{text}"); // nobody is left to tell
        }
    }

    /// Standard output, for results.
    #[expect(clippy::unused_self, reason = "results go where the terminal says")]
    pub(super) fn results(&self) -> impl Write {
        anstream::stdout().lock()
    }
}

/// Write results to a file, or to standard output.
pub(super) fn put(context: &Context, text: &str, file: Option<&Path>) -> Result<(), Failure> {
    match file {
        Some(path) => {
            save::write(path, &anstream::adapter::strip_str(text).to_string())?;
        }
        None => context.terminal.results().write_all(text.as_bytes())?,
    }
    Ok(())
}

/// Write a line of results.
pub(super) fn line(output: &mut impl Write, text: &str) -> io::Result<()> {
    writeln!(output, "{text}")
}

/// A progress bar for `length` files on a terminal; nothing elsewhere, and nothing for a few.
pub(super) fn progress(context: &Context, length: usize) -> ProgressBar {
    const FEW: usize = 20;
    let bar = ProgressBar::new(u64::try_from(length).unwrap_or(u64::MAX));
    if length <= FEW || context.terminal.quiet || !console::user_attended_stderr() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    bar
}
