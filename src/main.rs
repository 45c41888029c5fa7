//! The command-line program.

use mimalloc::MiMalloc;
use std::process::ExitCode;

/// Tables of many small pieces are built at every start, and the threads that fill them meet in the allocator.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    visavis::cli::run(std::env::args_os().collect())
}
