//! The glossary and the locales that the program carries.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The files of the embedded glossary: path below the repository, and text.
pub fn glossary() -> &'static [(&'static str, &'static str)] {
    GLOSSARY
}

/// The embedded message files of `locale`, without the interface's own: path below the repository, and text.
pub fn locale(locale: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    files(locale).filter(|(path, _)| !path.ends_with(INTERFACE))
}

/// The interface's messages in `locale`.
pub fn interface(locale: &str) -> Option<&'static str> {
    files(locale).find(|(path, _)| path.ends_with(INTERFACE)).map(|(_, text)| text)
}

const INTERFACE: &str = "/ui.ftl";

fn files(locale: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = format!("locales/{locale}/");
    LOCALES.iter().copied().filter(move |(path, _)| path.starts_with(&folder))
}

#[cfg(test)]
mod tests {
    use crate::locales::interface::ids;

    #[test]
    fn the_interface_speaks_english_and_french_alike() {
        let [english, french] = ["en", "fr"].map(|locale| ids(super::interface(locale).expect("it is embedded")));
        assert_eq!(english, french);
        assert!(super::glossary().len() > 5);
    }
}
