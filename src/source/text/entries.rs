//! Entries of lists of sources that a bare figure numbers: « 1 AFP, 3 mars 2025. »

use super::lines::Line;
use super::markers::{self, Marker, MarkerKind};
use crate::source::headings;
use crate::text::Span;

/// Behind the heading of a list of sources, take figures for markers that count its entries: the first line has 1, and
/// each entry one more than the last. Other lines may stand between them, up to a blank line.
pub(super) fn number(source: &str, lines: &mut [Line]) {
    let mut awaited = None;
    let mut first = false;
    for line in lines {
        if headings::opens_sources(line.body.of(source)) {
            (awaited, first) = (Some(1), true);
            continue;
        }
        let Some(number) = awaited else { continue };
        match markers::counted(line.content.of(source), number) {
            Some(len) if line.marker.is_none() => {
                mark(source, line, len);
                awaited = Some(number + 1);
            }
            _ if first || line.detached || line.marker.is_some() => awaited = None,
            _ => {}
        }
        first = false;
    }
}

/// Make the figure at the start of `line`, which takes `len` bytes, its marker.
fn mark(source: &str, line: &mut Line, len: usize) {
    let content = line.content.of(source);
    let body = content[len..].trim_start();
    line.marker = Some(Marker { kind: MarkerKind::Number, len });
    line.body = Span::new(line.content.end - body.len(), line.content.end);
    line.body_column = line.indent + content[..content.len() - body.len()].chars().count();
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;

    fn check(source: &str, expected: &[&str]) {
        let mut lines = lines(source);
        super::number(source, &mut lines);
        let bodies: Vec<&str> = lines.iter().map(|line| line.body.of(source)).collect();
        assert_eq!(bodies, expected);
    }

    #[test]
    fn bare_figures_count_entries() {
        let source = "Notes\n\n 1 AFP, 3 mars.\n2 « Un\ndeux ».\n\n3\u{A0}https://europa.eu\n4 mars : fin.";
        check(source, &["Notes", "AFP, 3 mars.", "« Un", "deux ».", "https://europa.eu", "4 mars : fin."]);
    }

    #[test]
    fn other_figures_count_nothing() {
        check("Sources\n2 Un.\n1 Deux.", &["Sources", "2 Un.", "1 Deux."]);
        check("Sources\n1 Un.\n\nFin.\n2 Deux.", &["Sources", "Un.", "Fin.", "2 Deux."]);
        check("Sources\n1. Un.\n2 Deux.", &["Sources", "Un.", "2 Deux."]);
        check("Le marché\n1 Français sur 2.", &["Le marché", "1 Français sur 2."]);
    }
}
