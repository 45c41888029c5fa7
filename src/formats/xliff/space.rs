//! White space that means nothing.

/// `text` without its line breaks: each becomes, with the white space around it, one space, and nothing at the ends.
/// White space without line breaks is somebody’s wish and stays.
pub(in crate::formats) fn tidied(text: &str) -> String {
    if !text.contains(['\n', '\r']) {
        return text.to_owned();
    }
    let is_space = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    let mut tidied = String::with_capacity(text.len());
    let mut rest = text;
    while !rest.is_empty() {
        let length = rest.find(|c| !is_space(c)).unwrap_or(rest.len());
        let (space, after) = rest.split_at(length);
        match space.contains(['\n', '\r']) {
            true if tidied.is_empty() || after.is_empty() => {}
            true => tidied.push(' '),
            false => tidied.push_str(space),
        }
        let length = after.find(is_space).unwrap_or(after.len());
        tidied.push_str(&after[..length]);
        rest = &after[length..];
    }
    tidied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_breaks_are_indentation() {
        let check = |text: &str, expected: &str| assert_eq!(tidied(text), expected, "{text:?}");
        check("\n\t Un  mot,\n   deux.\n", "Un  mot, deux.");
        check(" a  b ", " a  b ");
        check("a\u{A0}\r\nb ", "a\u{A0} b ");
        check("\n", "");
        check("", "");
    }
}
