//! Cells that a spreadsheet would run as a formula, made harmless by an apostrophe in front (CWE-1236, OWASP “CSV
//! injection”), and back. A cell that already has apostrophes before such a start gets one more, so every cell reads
//! back as it was.

/// `cell` as it is written.
pub fn guarded(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// The cell that `written` stands for.
pub fn unguarded(written: &str) -> &str {
    match written.strip_prefix('\'') {
        Some(cell) if is_formula(cell) => cell,
        _ => written,
    }
}

/// Whether a spreadsheet would run the cell, its apostrophes left aside.
fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, written: &str) {
        assert_eq!(guarded(cell), written);
        assert_eq!(unguarded(written), cell);
    }

    #[test]
    fn every_cell_reads_as_it_was_written() {
        check("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0");
        check("-5 %", "'-5 %");
        check("'-5 %", "''-5 %");
        check("\t=1", "'\t=1");
        check("'quoted'", "'quoted'");
        check("l’IA = l’avenir", "l’IA = l’avenir");
        check("", "");
    }
}
