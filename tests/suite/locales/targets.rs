//! The message files themselves: complete, sound, the same in every target.

use super::{FRENCH, in_document, read, shown, towards};
use std::sync::Arc;
use visavis::locales::{Catalog, Discourse, Lexicon, Names, lint};
use visavis::model::{Problem, Severity, Style};
use visavis::text::Words;

fn grave(problems: Vec<Problem>) -> Vec<Problem> {
    problems.into_iter().filter(|problem| problem.severity > Severity::Note).collect()
}

#[test]
fn the_files_are_sound() {
    let english = read("en");
    let problems = lint(&FRENCH, &[&english]);
    let ids: Vec<&str> = problems.iter().map(|problem| problem.message.id.as_str()).collect();
    assert!(ids.iter().all(|id| *id == "locales-shared-wording"), "{problems:#?}");
    for locale in ["de", "es"] {
        assert_eq!(grave(lint(&FRENCH, &[&read(locale)])), [], "{locale}");
    }
}

#[test]
fn every_country_has_a_name_an_article_and_an_english_adjective() {
    let english = read("en");
    let countries: Vec<&str> =
        FRENCH.messages().map(|message| message.id.name).filter(|id| id.starts_with("country-")).collect();
    assert_eq!(countries.len(), 249 + 2, "ISO 3166-1, Kosovo and Europe");
    for id in countries {
        let has = |message: Option<&_>, name: &str| attributes(message).contains(&name.to_owned());
        assert!(has(FRENCH.message(id), "article"), "{id}");
        assert!(
            ["the", "adjective", "title-adjective", "demonym"].iter().all(|name| has(english.message(id), name)),
            "{id}"
        );
    }
}

fn attributes(message: Option<&fluent_syntax::ast::Message<&str>>) -> Vec<String> {
    message.iter().flat_map(|message| &message.attributes).map(|attribute| attribute.id.name.to_owned()).collect()
}

#[test]
fn files_without_frames_hold_names() {
    let file = "title-minister = ministre\nperson-ada = Ada Lovelace\n    .gender = feminine\n";
    let (catalog, problems) = Catalog::read(&"fr".parse().unwrap(), &[&[("names.ftl", file)]]);
    assert_eq!(problems, []);
    let (lexicon, problems) = Lexicon::new(&catalog);
    assert_eq!(problems, []);
    let names = Names::new(Arc::new(lexicon), Arc::new(read("en")));
    let text = "la ministre Ada Lovelace ";
    let found = names.mentions(&Words::new(text), &Style::default(), &mut Discourse::default());
    assert_eq!(shown(text, &found), "Ada Lovelace [person-ada] ");
    assert_eq!(names.contradictions(&Words::new(text)), []);
}

/// Every frame of the French files, filled with what Spanish and German have too.
const TITLES: &[&str] = &[
    "le vice-président américain J.D. Vance",
    "le président des États-Unis Donald Trump",
    "le président français",
    "le président de la Chine",
    "la présidente de la Commission européenne Ursula von der Leyen",
    "le secrétaire général de l’OTAN",
    "la maire de Paris Anne Hidalgo",
    "le maire de Londres",
    "la haute représentante Kaja Kallas",
    "les présidents Macron et Trump",
    "les commissaires Virkkunen, Séjourné et Kallas",
    "les sénateurs américains Ted Cruz et Rand Paul",
    "Sam Altman, PDG d’OpenAI",
    "Giorgia Meloni, la Première ministre italienne",
    "Emmanuel Macron, président de la France",
    "Anne Hidalgo, maire de Paris",
    "la ministre allemande des Affaires étrangères Annalena Baerbock",
    "le ministre de la Défense polonais Radosław Sikorski",
    "le secrétaire américain au Trésor Scott Bessent",
    "le ministre chinois du Commerce",
    "le ministre de la Défense italien",
    "le secrétaire au Trésor américain",
    "le secrétaire au Trésor américain Scott Bessent",
    "le secrétaire américain au Trésor",
    "la ministre de la Culture Rachida Dati",
    "la ministre déléguée au Numérique Clara Chappaz",
    "la ministre de la Culture",
    "le secrétaire au Trésor",
    "le ministre délégué chargé du Commerce extérieur Laurent Saint-Martin",
    "le ministre français chargé du Commerce Laurent Saint-Martin",
    "la ministre déléguée chargée des Affaires européennes",
    "le ministre français chargé du Commerce",
    "Henna Virkkunen, vice-présidente exécutive chargée du Numérique",
    "Jean-Noël Barrot, ministre des Affaires étrangères",
    "Clara Chappaz, ministre déléguée au Numérique",
    "Annalena Baerbock, ministre allemande des Affaires étrangères",
    "le ministre des Affaires étrangères de l’Iran",
    "Scott Bessent, secrétaire américain au Trésor",
    "les ministres français et allemand des Affaires étrangères",
    "les présidents français et chinois",
    "Le cofondateur de la licorne française Mistral AI, Arthur Mensch",
    "le patron de la start-up Helsing, Gundbert Scherf",
    "la licorne française Mistral AI",
    "la start-up Helsing",
    "Sundar Pichai de Google",
    "l’ambassadrice de France à Pékin",
    "l’ambassadeur de France à Berlin François Delattre",
    "l’ambassadeur allemand à Paris",
    "l’ambassadeur allemand à Paris Stephan Steinlein",
    "le représentant permanent français de l’OTAN",
    "le directeur français du FMI Jean Dupont",
    "la sénatrice républicaine",
    "le sénateur républicain Ted Cruz",
    "les sénateurs républicains Ted Cruz et Rand Paul",
    "le sénateur républicain américain Ted Cruz",
    "le porte-parole du gouvernement",
    "le porte-parole du gouvernement allemand",
    "la porte-parole du gouvernement Sophie Primas",
    "le porte-parole du gouvernement allemand Steffen Hebestreit",
    "Sophie Primas, porte-parole du gouvernement",
    "M. Macron",
    "MM. Macron et Scholz",
    "l’ancienne chancelière allemande",
    "l’ex-président américain Barack Obama",
    "le futur chancelier allemand",
    "le président français par intérim",
    "le nouveau président américain",
];

#[test]
fn every_frame_is_rendered_in_every_target() {
    let frames: Vec<&str> =
        FRENCH.messages().map(|message| message.id.name).filter(|id| id.starts_with("frame-")).collect();
    for locale in ["en", "de", "es"] {
        let names = towards(locale);
        let mut seen = Vec::new();
        for text in TITLES {
            let found = in_document(&names, text, &mut Discourse::default());
            let [title] = found.as_slice() else { panic!("{text}: {}", shown(text, &found)) };
            assert!(!title.renderings.is_empty(), "{locale}: {text} [{}]", title.id);
            seen.push(title.id.clone());
        }
        assert_eq!(names.problems(), [], "{locale}");
        let missing: Vec<&&str> =
            frames.iter().filter(|frame| **frame != "frame-title" && !seen.iter().any(|id| id == *frame)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}

#[test]
fn other_targets_are_folders() {
    let check = |locale: &str, text: &str, expected: &str| {
        let found = in_document(&towards(locale), text, &mut Discourse::default());
        assert_eq!(found[0].renderings[0], expected);
    };
    check("de", "le vice-président américain J.D. Vance", "der amerikanische Vizepräsident J. D. Vance");
    check(
        "de",
        "la présidente de la Commission européenne Ursula von der Leyen",
        "Präsidentin der Europäischen Kommission, Ursula von der Leyen",
    );
    check("de", "du président de Stellantis John Elkann", "Verwaltungsratsvorsitzender von Stellantis, John Elkann");
    check("es", "le vice-président américain J.D. Vance", "el vicepresidente estadounidense J. D. Vance");
    check(
        "es",
        "des vice-présidents exécutifs Virkkunen et Séjourné",
        "los vicepresidentes ejecutivos Virkkunen y Séjourné",
    );
    check("it", "le PDG d’OpenAI", "l’amministratore delegato di OpenAI");
    check(
        "it",
        "la présidente de la Commission européenne Ursula von der Leyen",
        "la presidente della Commissione europea Ursula von der Leyen",
    );
}

/// A target names the people of a country; where its adjective is the noun as well, that is enough.
#[test]
fn peoples_have_names_in_every_target() {
    for (locale, text, expected) in [
        ("de", "les Français", "Franzosen"),
        ("de", "une Allemande", "Deutsche"),
        ("de", "les Syriennes", "Syrerinnen"),
        ("es", "les Syriens", "sirios"),
    ] {
        let found = in_document(&towards(locale), text, &mut Discourse::default());
        assert_eq!(found[0].renderings[0], expected, "{locale}: {text}");
    }
}

/// « français » is singular and plural; the noun before it tells.
#[test]
fn an_adjective_agrees_with_the_noun_before_it() {
    let names = towards("es");
    for (text, expected) in [
        ("le secteur français", "francés"),
        ("le monde politique français", "francés"),
        ("des secteurs français", "franceses"),
        ("les Français", "franceses"),
    ] {
        let found = in_document(&names, text, &mut Discourse::default());
        assert_eq!(found[0].renderings[0], expected, "{text}");
    }
}

#[test]
fn a_region_has_its_own_style() {
    let names = towards("en");
    let words = Words::new("M. Macron");
    let style = Style { region: Some("US".to_owned()), date: None };
    let found = names.mentions(&words, &style, &mut Discourse::default());
    assert_eq!(found[0].renderings[0], "Mr. Macron");
}
