//! Programs of others that tests ask: a test that needs one that is missing says so and is skipped, or fails where
//! `VISAVIS_REQUIRE_TOOLS=1` promises that it is there.

use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Run `command` with `input` on its standard input; none, after saying so, when the program is missing.
pub(crate) fn run(command: &mut Command, input: &str) -> Option<Output> {
    let spawned = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let Ok(mut child) = spawned else {
        skip(&command.get_program().to_string_lossy());
        return None;
    };
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let feeder = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    // A program that stops reading says why in its output.
    let _ = feeder.join().unwrap();
    Some(output)
}

/// Say that a test is skipped because `tool` is missing; straight to standard error, which the test runner does not
/// hide.
///
/// # Panics
/// When `VISAVIS_REQUIRE_TOOLS` is `1`.
#[expect(clippy::explicit_write, reason = "the test runner hides what `eprintln!` prints")]
pub(crate) fn skip(tool: &str) {
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    assert!(std::env::var("VISAVIS_REQUIRE_TOOLS").as_deref() != Ok("1"), "{test} needs {tool}");
    writeln!(std::io::stderr(), "SKIPPED {test}: {tool} is not installed").unwrap();
}

/// What a program printed.
pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
