//! The command-line program.

use std::process::ExitCode;

fn main() -> ExitCode {
    visavis::cli::run(std::env::args_os().collect())
}
