//! Where the cells of a record start, and what is wrong with its quotation marks.

/// The first fault in the quoting of a record, with byte offsets in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fault {
    pub(super) kind: Flaw,
    /// Where the cell starts.
    pub(super) cell: usize,
    /// Where the fault is.
    pub(super) at: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// A quoted cell never ends.
    Unclosed,
    /// Text follows the closing mark.
    TextAfter,
    /// A quotation mark stands inside a cell that is not quoted.
    Stray,
}

/// Where a scan of a record is.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Plain,
    Quoted,
    Closing,
}

/// Where the cells of a record start, and the first fault in its quoting.
pub(super) fn cells(raw: &str, delimiter: u8) -> (Vec<usize>, Option<Fault>) {
    let mut starts = vec![0];
    let mut fault = None;
    let mut state = State::Start;
    for (at, byte) in raw.trim_end_matches(['\r', '\n']).bytes().enumerate() {
        let mut flaw = |kind| {
            fault.get_or_insert(Fault { kind, cell: starts[starts.len() - 1], at });
            State::Plain
        };
        state = match (state, byte) {
            (State::Quoted, b'"') => State::Closing,
            (State::Start | State::Closing, b'"') | (State::Quoted, _) => State::Quoted,
            (_, byte) if byte == delimiter => {
                starts.push(at + 1);
                State::Start
            }
            (State::Closing, _) => flaw(Flaw::TextAfter),
            (State::Plain, b'"') => flaw(Flaw::Stray),
            (State::Start | State::Plain, _) => State::Plain,
        };
    }
    if state == State::Quoted {
        fault.get_or_insert(Fault { kind: Flaw::Unclosed, cell: starts[starts.len() - 1], at: raw.len() });
    }
    (starts, fault)
}
