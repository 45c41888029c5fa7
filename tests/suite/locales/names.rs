//! Names in running text: forms, writings, guards, what a document has introduced.

use super::{ENGLISH, check, in_document, mentions, shown};
use visavis::locales::Discourse;
use visavis::model::{CasePolicy, MentionKind};
use visavis::text::Words;

#[test]
fn forms_are_rendered_in_parallel() {
    check("la Banque centrale européenne", "Banque centrale européenne [org-ecb] European Central Bank");
    check("la BCE", "BCE [org-ecb] ECB");
    check("l’Union négocie, l’UE aussi", "Union [org-eu] EU; UE [org-eu] EU");
    check("la Fédération de Russie", "Fédération de Russie [country-ru] Russian Federation");
}

#[test]
fn short_forms_follow_full_ones_in_a_document() {
    let mut discourse = Discourse::default();
    let mut say = |text: &str| shown(text, &in_document(&ENGLISH, text, &mut discourse));
    assert_eq!(say("Séjourné arrive, dit la Commission."), "");
    assert_eq!(
        say("les vice-présidents Virkkunen et Séjourné"),
        "les vice-présidents Virkkunen et Séjourné [frame-title-names] Vice Presidents Virkkunen and Séjourné"
    );
    assert_eq!(say("Séjourné repart."), "Séjourné [person-stephane-sejourne] Séjourné");
    assert_eq!(
        say("La Commission européenne hésite ; la Commission attend."),
        "Commission européenne [org-commission] European Commission; Commission [org-commission] Commission"
    );
    assert_eq!(say("la Commission des lois"), "");
    check("la Commission attend", "");
}

#[test]
fn surnames_of_others_are_not_taken() {
    check("Brigitte Macron", "");
    check(
        "Selon Macron, E. Macron et M. Macron",
        "Macron [person-emmanuel-macron] Macron; Macron [person-emmanuel-macron] Macron; M. Macron [frame-civility-name] Mr Macron",
    );
}

#[test]
fn initials_are_written_in_many_ways() {
    for text in ["J.D. Vance", "J. D. Vance", "JD Vance", "J.\u{A0}D.\u{A0}Vance", "J.D.\nVance"] {
        check(text, &format!("{text} [person-jd-vance] JD Vance"));
    }
    check("à l’O.N.U. et à l’O.N.U", "O.N.U. [org-un] UN; O.N.U [org-un] UN");
}

#[test]
fn capitals_accents_and_composition_do_not_matter() {
    check("EMMANUEL MACRON", "EMMANUEL MACRON [person-emmanuel-macron] Emmanuel Macron");
    check("les Etats-Unis", "Etats-Unis [country-us] United States");
    check("le Conseil Européen", "Conseil Européen [org-european-council] European Council");
    check("a\u{300} Te\u{301}he\u{301}ran", "Te\u{301}he\u{301}ran [place-tehran] Tehran");
    check("un peu de commission européenne", "européenne [country-eu] European");
}

#[test]
fn names_stand_alone() {
    for text in [
        "Paris-Saclay",
        "franco-allemand",
        "https://europe.eu/Paris",
        "@Macron",
        "paris",
        "l’aujourd’Union",
        "www.Google.com",
    ] {
        assert_eq!(shown(text, &mentions(text)), "", "{text}");
    }
    check(
        "l’ex-Yougoslavie, anti-Trump",
        "ex-Yougoslavie [place-former-yugoslavia] former Yugoslavia; Trump [person-donald-trump] Trump",
    );
}

#[test]
fn articles_fuse_with_names_or_not() {
    check(
        "au Caire, le maire du Caire",
        "Caire [place-cairo] Cairo; le maire du Caire [frame-title-place] the mayor of Cairo",
    );
    check(
        "Le Monde, le Monde, du Monde",
        "Le Monde [media-le-monde] Le Monde; le Monde [media-le-monde] Le Monde; Monde [media-le-monde] Le Monde",
    );
    check("dans le reste du monde, le monde entier", "");
    for text in [
        "le reste du Monde",
        "la Coupe du Monde",
        "tout le Monde",
        "le champion du Monde",
        "le Monde entier",
        "LE RESTE DU MONDE",
        "TOUT LE MONDE EN PARLE",
        "LA COUPE DU MONDE",
        "LE MONDE ARABE",
        "Médecins du Monde",
        "le Tiers Monde",
        "du Nouveau Monde",
        "l’Institut du Monde arabe",
        "le Monde du travail",
    ] {
        let papers = mentions(text).iter().filter(|mention| mention.id == "media-le-monde").count();
        assert_eq!(papers, 0, "{text}");
    }
    check(
        "Selon Le Monde diplomatique, oui",
        "Le Monde diplomatique [media-le-monde-diplomatique] Le Monde diplomatique",
    );
    check("LE RESTE DE LA PRESSE, LE MONDE EN TÊTE", "LE MONDE [media-le-monde] Le Monde");
    check("à La Haye, de Le Chat, le chat", "La Haye [place-the-hague] The Hague; Le Chat [product-le-chat] Le Chat");
}

#[test]
fn guards_tell_names_from_words() {
    check("Publication sur X de Mistral AI", "X [media-x] X; Mistral AI [org-mistral-ai] Mistral AI");
    check("Frederik X, le rayon X", "");
    check("Claude et Claude Monet", "Claude [product-claude] Claude");
    check(
        "l’Union africaine et l’Union soviétique",
        "Union africaine [org-au] African Union; Union soviétique [place-ussr] Soviet Union",
    );
}

#[test]
fn countries_adjectives_and_their_people() {
    check("la Chine et les Chinois", "Chine [country-cn] China; Chinois [country-cn] Chinese");
    check("Les Groenlandais, un Français", "Groenlandais [country-gl] Greenlanders; Français [country-fr] Frenchman");
    check(
        "le président nigérian, le général nigérien Tiani",
        "le président nigérian [frame-title-country] the Nigerian president; le général nigérien Tiani [frame-title-country-name] Nigerien General Tiani",
    );
    let [name] = mentions("en France").try_into().unwrap();
    assert_eq!(name.case, CasePolicy::Sensitive);
    assert!(["French", "France"].iter().all(|form| name.renderings.iter().any(|rendering| rendering == form)));
}

#[test]
fn what_looks_like_a_name_and_is_unknown() {
    let text = "Selon Jens-Frederik Nielsen et K. L. Møller-Petersen, Sam Altman hésite. Aucun Parti ne suit.";
    let words = Words::new(text);
    let known = mentions(text);
    let unknown = ENGLISH.unknown(&words, &known);
    assert_eq!(
        shown(text, &unknown),
        "Jens-Frederik Nielsen [] Jens-Frederik Nielsen; K. L. Møller-Petersen [] K. L. Møller-Petersen"
    );
    assert!(unknown.iter().all(|mention| mention.kind == MentionKind::Name));
}
