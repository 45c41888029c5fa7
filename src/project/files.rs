//! Reading text files that people wrote, with clear words for what is no text.

use super::Error;
use crate::formats;
use crate::model::Message;
use crate::text::Lines;
use std::io::Read;
use std::path::Path;

/// The path that stands for standard input, and for standard output.
pub const STANDARD: &str = "-";

/// The text of the file `path`, or of standard input for `-`.
///
/// # Errors
/// When it cannot be read, or is no UTF-8 text: the place of the first bad byte is named.
pub fn read(path: &Path) -> Result<String, Error> {
    text(path, bytes(path)?)
}

/// The text of the file `path` in a format of other tools, or of standard input for `-`: in UTF-8, or in the encoding
/// that its byte order mark, its XML declaration or its PO header tells.
///
/// # Errors
/// When it cannot be read, or is no text in its encoding.
pub fn read_encoded(path: &Path) -> Result<String, Error> {
    let bytes = bytes(path)?;
    let marks: [&[u8]; 5] = [b"\xFF\xFE", b"\xFE\xFF", b"<?xml", b"<\0?\0", b"\0<\0?"];
    let is_old_po = || [b"#", b"m"].iter().any(|mark| bytes.starts_with(*mark)) && std::str::from_utf8(&bytes).is_err();
    if marks.iter().any(|mark| bytes.starts_with(mark)) || is_old_po() {
        return formats::decode(&path.display().to_string(), &bytes).map_err(Error);
    }
    text(path, bytes)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Error> {
    if !is_standard(path) {
        return std::fs::read(path).map_err(|error| Error::io(path, &error));
    }
    let mut bytes = Vec::new();
    std::io::stdin().lock().read_to_end(&mut bytes).map_err(|error| Error::io(path, &error))?;
    Ok(bytes)
}

/// The text of the file `path`; none when there is no such file.
///
/// # Errors
/// As [`read`], but for a missing file.
pub fn read_if_there(path: &Path) -> Result<Option<String>, Error> {
    match std::fs::read(path) {
        Ok(bytes) => text(path, bytes).map(Some),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io(path, &error)),
    }
}

/// Whether `path` is `-`.
pub fn is_standard(path: &Path) -> bool {
    path.as_os_str() == STANDARD
}

/// The text that `bytes` of the file `path` are.
///
/// # Errors
/// When they are no UTF-8 text: the place of the first bad byte is named.
pub fn text(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        let error = Error::new(path, Message::new("project-utf-16")).at(1, 1);
        return Err(error.hint(Message::new("project-save-as-utf-8")));
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        let bytes = error.into_bytes();
        let before = String::from_utf8_lossy(&bytes[..valid]);
        let place = Lines::new(&before).position(valid);
        Error::new(path, Message::new("project-not-utf-8").text("byte", format!("0x{:02X}", bytes[valid])))
            .at(place.line, place.column)
            .hint(Message::new("project-save-as-utf-8"))
    })?;
    if let Some(at) = text.find('\0') {
        let place = Lines::new(&text).position(at);
        return Err(Error::new(path, Message::new("project-nul-byte")).at(place.line, place.column));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], expected: &str) {
        let error = text(Path::new("a.txt"), bytes.to_vec()).unwrap_err();
        assert_eq!(error.to_string(), expected);
    }

    #[test]
    fn what_is_no_text_is_named_with_its_place() {
        check(b"ab\nc\xE9t\xE9", "a.txt:2:2: project-not-utf-8");
        check(b"ab\n\xC3\xA9\0", "a.txt:2:2: project-nul-byte");
        check(b"\xFF\xFEa\0", "a.txt:1:1: project-utf-16");
    }
}
