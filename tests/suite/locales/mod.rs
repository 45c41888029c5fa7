//! Names and titles in French text, and their renderings, with the message files that the program carries.

mod laws;
mod names;
mod targets;
mod titles;

use std::sync::{Arc, LazyLock};
use visavis::locales::{Catalog, Discourse, Lexicon, Names};
use visavis::model::{Mention, Style};
use visavis::resources::overlap;
use visavis::text::Words;

/// The files of `locale`, without the interface's own.
fn read(locale: &str) -> Catalog {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale);
    let mut files: Vec<(String, String)> = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "ftl") && !path.ends_with("ui.ftl") {
            files.push((path.display().to_string(), std::fs::read_to_string(&path).unwrap()));
        }
    }
    files.sort();
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let (catalog, problems) = Catalog::read(&locale.parse().unwrap(), &[&files]);
    assert_eq!(problems, []);
    catalog
}

static FRENCH: LazyLock<Catalog> = LazyLock::new(|| read("fr"));
static LEXICON: LazyLock<Arc<Lexicon>> = LazyLock::new(|| {
    let (lexicon, problems) = Lexicon::new(&FRENCH);
    assert_eq!(problems, []);
    Arc::new(lexicon)
});
static ENGLISH: LazyLock<Names> = LazyLock::new(|| towards("en"));

fn towards(locale: &str) -> Names {
    Names::new(Arc::clone(&LEXICON), Arc::new(read(locale)))
}

/// What stands in `text` by itself, as the whole program would see it.
fn mentions(text: &str) -> Vec<Mention> {
    in_document(&ENGLISH, text, &mut Discourse::default())
}

fn in_document(names: &Names, text: &str, discourse: &mut Discourse) -> Vec<Mention> {
    overlap::resolve(names.mentions(&Words::new(text), &Style::default(), discourse))
}

/// Each mention with its id and its first rendering.
fn shown(text: &str, mentions: &[Mention]) -> String {
    let one = |mention: &Mention| {
        let rendering = mention.renderings.first().map_or("", String::as_str);
        format!("{} [{}] {rendering}", mention.span.of(text), mention.id)
    };
    mentions.iter().map(one).collect::<Vec<_>>().join("; ")
}

fn check(text: &str, expected: &str) {
    assert_eq!(shown(text, &mentions(text)), expected, "{text}");
}
