//! The command line: converts and dispatches, no logic.
