//! Lines and columns, for people and for report formats.

use super::Span;

/// A place as people and report formats name it. All counts start at 1, but `offset_points`, which starts at 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Position {
    /// Line.
    pub line: usize,
    /// Column in code points.
    pub column: usize,
    /// Column in UTF-8 bytes.
    pub column_bytes: usize,
    /// Column in UTF-16 units.
    pub column_utf16: usize,
    /// Code points before the place in the whole text.
    pub offset_points: usize,
}

/// An index of the lines of one text: byte offsets in, [`Position`]s out. A line ends at LF, CRLF or a lone CR.
#[derive(Debug, Clone)]
pub struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
    points: Vec<usize>,
}

impl<'t> Lines<'t> {
    /// Index `text`.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.as_bytes();
        let mut starts = vec![0];
        for (at, byte) in bytes.iter().enumerate() {
            let ends = *byte == b'\n' || (*byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'));
            if ends {
                starts.push(at + 1);
            }
        }
        let mut points = Vec::with_capacity(starts.len());
        let mut count = 0;
        for pair in starts.windows(2) {
            points.push(count);
            count += text[pair[0]..pair[1]].chars().count();
        }
        points.push(count);
        Self { text, starts, points }
    }

    /// The position of byte `offset` (clamped to the end of the text).
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= offset) - 1;
        let before = &self.text[self.starts[line]..offset];
        let points = before.chars().count();
        Position {
            line: line + 1,
            column: points + 1,
            column_bytes: before.len() + 1,
            column_utf16: before.encode_utf16().count() + 1,
            offset_points: self.points[line] + points,
        }
    }

    /// The span of line `line` (from 1) without its terminator; empty past the end.
    pub fn line(&self, line: usize) -> Span {
        let Some(start) = line.checked_sub(1).and_then(|index| self.starts.get(index)).copied() else {
            return Span::new(self.text.len(), self.text.len());
        };
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        Span::new(start, start + self.text[start..end].trim_end_matches(['\r', '\n']).len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_unit_apart() {
        let lines = Lines::new("a\r\né😀x\rz");
        let at = lines.position("a\r\né😀".len());
        assert_eq!((at.line, at.column, at.column_bytes, at.column_utf16, at.offset_points), (2, 3, 7, 4, 5));
        assert_eq!(lines.position(usize::MAX).line, 3);
        assert_eq!(lines.line(2), Span::new(3, 10));
        assert!(lines.line(9).is_empty());
    }
}
