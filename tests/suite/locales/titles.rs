//! Titles: frames with their slots, agreement, modifiers, contradictions.

use super::{ENGLISH, check, mentions, shown};
use serde::Deserialize;
use std::collections::BTreeMap;
use visavis::locales::{Conflict, Contradiction};
use visavis::model::{Mention, MentionKind};
use visavis::text::Words;

/// A case of `tests/locales/titles.jsonl`: a French text with its titles (offsets in bytes), and their English.
#[derive(Deserialize)]
struct Case {
    id: String,
    fr: String,
    frames: Vec<CaseFrame>,
}

#[derive(Deserialize)]
struct CaseFrame {
    frame: String,
    start: usize,
    end: usize,
    en: String,
    #[serde(default)]
    en_accepted: Vec<String>,
    slots: BTreeMap<String, String>,
}

#[test]
fn titles_with_their_slots_and_renderings() {
    let cases =
        include_str!("../../locales/titles.jsonl").lines().map(|line| serde_json::from_str::<Case>(line).unwrap());
    let mut wrong = Vec::new();
    for case in cases {
        let found = mentions(&case.fr);
        let titles: Vec<&Mention> = found.iter().filter(|mention| mention.kind == MentionKind::Title).collect();
        let right =
            titles.len() == case.frames.len() && titles.iter().zip(&case.frames).all(|(title, frame)| is(title, frame));
        if !right {
            wrong.push(format!("{}: {}", case.id, shown(&case.fr, &found)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn is(title: &Mention, frame: &CaseFrame) -> bool {
    let slots =
        title.slots.iter().map(|slot| (slot.name.clone(), slot.id.clone().unwrap_or_else(|| slot.text.clone())));
    title.id == frame.frame
        && (title.span.start, title.span.end) == (frame.start, frame.end)
        && title.renderings.first() == Some(&frame.en)
        && frame.en_accepted.iter().all(|accepted| title.renderings.contains(accepted))
        && slots.collect::<BTreeMap<_, _>>() == frame.slots
}

/// What the briefing of a summit day says, one span at a time.
#[test]
fn a_summit_day() {
    check(
        "Le Sommet pour l’action sur l’IA s’ouvre",
        "Sommet pour l’action sur l’IA [event-ai-action-summit] AI Action Summit",
    );
    check(
        "dont le vice-président américain J.D. Vance, le vice-Premier ministre chinois Zhang Guoqing, Justin Trudeau",
        "le vice-président américain J.D. Vance [frame-title-country-name] US Vice President JD Vance; \
         le vice-Premier ministre chinois Zhang Guoqing [frame-title-country-name] Chinese Vice Premier Zhang Guoqing; \
         Justin Trudeau [person-justin-trudeau] Justin Trudeau",
    );
    check(
        "(accompagnée des vice-présidents exécutifs Virkkunen et Séjourné)",
        "des vice-présidents exécutifs Virkkunen et Séjourné [frame-title-names] Executive Vice-Presidents Virkkunen and Séjourné",
    );
    check(
        "où le vice-président américain a déclaré",
        "le vice-président américain [frame-title-country] the US vice president",
    );
    check(
        "Sam Altman, le président-directeur général d’OpenAI, devrait",
        "Sam Altman, le président-directeur général d’OpenAI [frame-name-title-org] Sam Altman, CEO of OpenAI",
    );
    check("avec les dirigeants européens sur", "les dirigeants européens [frame-title-country] the European leaders");
    check(
        "Le co-fondateur de la licorne française Mistral AI, Arthur Mensch, représentera",
        "Le co-fondateur de la licorne française Mistral AI, Arthur Mensch [frame-title-desc-country-org-name] \
         Arthur Mensch, co-founder of French unicorn Mistral AI",
    );
    check(
        "aux côtés du PDG de Kyutai Patrick Perez, Sundar Pichai de Google et du président de Stellantis John Elkann.",
        "du PDG de Kyutai Patrick Perez [frame-title-org-name] Kyutai CEO Patrick Perez; \
         Sundar Pichai de Google [frame-name-org] Sundar Pichai of Google; \
         du président de Stellantis John Elkann [frame-title-org-name] Stellantis Chairman John Elkann",
    );
    check(
        "avec la start-up Helsing (Allemagne)",
        "la start-up Helsing [frame-desc-org] the start-up Helsing; Allemagne [country-de] Germany",
    );
}

#[test]
fn articles_and_adjectives_agree() {
    check(
        "la ministre italienne de la Défense",
        "la ministre italienne de la Défense [frame-title-country-portfolio] the Italian defence minister",
    );
    check(
        "le chef de la diplomatie américaine",
        "le chef de la diplomatie américaine [frame-title-country] the US secretary of state",
    );
    for text in ["la vice-président américaine Kamala Harris", "le ministre italienne", "les président français"] {
        let titles = mentions(text).into_iter().filter(|mention| mention.kind == MentionKind::Title).count();
        assert_eq!(titles, 0, "{text}");
    }
}

#[test]
fn presidents_of_republics_belong_to_countries() {
    check(
        "avec le président de la République libanaise",
        "le président de la République libanaise [frame-title-country] the Lebanese president",
    );
    check(
        "la présidente de la République tchèque a parlé",
        "la présidente de la République tchèque [frame-title-country] the Czech president",
    );
    check(
        "le président de la République a parlé",
        "président de la République [frame-title] president of the republic",
    );
}

#[test]
fn a_minister_has_a_portfolio_and_a_country() {
    let check =
        |text: &str, english: &str| check(text, &format!("{text} [frame-title-portfolio-of-country] {english}"));
    check("le ministre des Affaires étrangères de l’Iran", "the Iranian foreign minister");
    check("la ministre de la Justice de Hongrie", "the Hungarian justice minister");
}

#[test]
fn a_title_without_name_is_definite() {
    for text in ["un ministre français a dit", "de nombreux ministres français", "Présidente, américain, ministre."]
    {
        let titles = mentions(text).into_iter().filter(|mention| mention.kind == MentionKind::Title).count();
        assert_eq!(titles, 0, "{text}");
    }
    check("leur Premier ministre a démissionné", "Premier ministre [frame-title] prime minister");
    check(
        "le Premier ministre et la rapporteuse",
        "Premier ministre [frame-title] prime minister; rapporteuse [frame-title] rapporteur",
    );
}

#[test]
fn apposition_on_either_side() {
    check(
        "Hadja Lahbib, commissaire à la Gestion des crises, s’y rendra",
        "Hadja Lahbib, commissaire à la Gestion des crises [frame-name-title-at-portfolio] Hadja Lahbib, commissioner for Crisis Management",
    );
    check(
        "Mme Nour Haddad-Kessler, conseillère économique d’une ONG",
        "Mme Nour Haddad-Kessler [frame-civility-name] Ms Nour Haddad-Kessler; conseillère économique [frame-title] economic adviser",
    );
    check(
        "Anne Hidalgo, maire de Paris,",
        "Anne Hidalgo, maire de Paris [frame-name-title-place] Anne Hidalgo, mayor of Paris",
    );
}

#[test]
fn modifiers_wrap_titles() {
    check(
        "l’ancienne Première ministre danoise Helle Thorning-Schmidt",
        "l’ancienne Première ministre danoise Helle Thorning-Schmidt [frame-title-country-name] former Danish Prime Minister Helle Thorning-Schmidt",
    );
    check("l’ex-président américain", "l’ex-président américain [frame-title-country] the former US president");
    check(
        "du Premier ministre sortant, Múte B. Egede",
        "Premier ministre sortant [frame-title] outgoing prime minister",
    );
    check(
        "les futurs ministres allemands",
        "les futurs ministres allemands [frame-title-country] the incoming German ministers",
    );
    check(
        "le ministre des Finances par intérim",
        "le ministre des Finances [frame-title-portfolio] the finance minister",
    );
}

/// An official name has its own article: « de la Belgique », « du Royaume de Belgique ».
#[test]
fn official_names_have_their_own_article() {
    for text in [
        "l’ambassadeur du Royaume de Belgique",
        "l’ambassadeur du Royaume d’Espagne",
        "l’ambassadeur de l’Union des Comores",
    ] {
        let found = mentions(text);
        assert_eq!((found[0].id.as_str(), found[0].span.of(text)), ("frame-title-of-country", text), "{text}");
    }
}

#[test]
fn a_modifier_stands_before_no_article() {
    for text in [
        "le futur président de la Commission européenne",
        "les anciens ministres des Pays-Bas",
        "l’ancien ambassadeur des États-Unis à Paris",
        "l’ex-ministre des Affaires étrangères de Google",
        "le nouveau patron de l’ONU",
        "l’ancien chef de la diplomatie",
    ] {
        let found = mentions(text);
        let titles: Vec<&Mention> = found.iter().filter(|mention| mention.kind == MentionKind::Title).collect();
        assert!(!titles.is_empty(), "{text}");
        for rendering in titles.iter().flat_map(|title| &title.renderings) {
            let words: Vec<&str> = rendering.split(' ').collect();
            let faulty = words.windows(2).any(|pair| {
                ["former", "future", "incoming", "new"].contains(&pair[0])
                    && (pair[1] == "the" || pair[1].ends_with("’s"))
            });
            assert!(!faulty, "{text}: {rendering}");
        }
    }
}

#[test]
fn the_longest_title_wins() {
    check(
        "la haute représentante de l’Union pour les affaires étrangères et la politique de sécurité",
        "haute représentante de l’Union pour les affaires étrangères et la politique de sécurité [frame-title] \
         high representative of the Union for foreign affairs and security policy",
    );
    check("le chef d’état-major des armées", "chef d’état-major des armées [frame-title] chief of the defence staff");
    check(
        "le commissaire européen à la Concurrence",
        "le commissaire européen à la Concurrence [frame-title-at-portfolio] the European commissioner for Competition",
    );
}

#[test]
fn parts_of_a_title_are_its_children() {
    let text = "le vice-président américain J.D. Vance";
    let [title] = mentions(text).try_into().unwrap();
    let Mention { children, .. } = title;
    assert_eq!(
        shown(text, &children),
        "le vice-président américain [frame-title-country] the US vice president; J.D. Vance [person-jd-vance] JD Vance"
    );
    assert_eq!(
        shown(text, &children[0].children),
        "vice-président [title-vice-president] Vice President; américain [country-us] American"
    );
}

#[test]
fn errors_in_the_target_are_told() {
    let [title] = mentions("des vice-présidents exécutifs Virkkunen et Séjourné").try_into().unwrap();
    assert_eq!(title.forbidden, ["Sejourne"]);
    let [name] = mentions("selon Vladimir Poutine").try_into().unwrap();
    assert_eq!(
        (name.renderings[0].as_str(), name.forbidden.as_slice()),
        ("Vladimir Putin", ["Poutine".to_owned()].as_slice())
    );
}

fn contradictions(text: &str, expected: &[(&str, &str, Conflict)]) {
    let found = ENGLISH.contradictions(&Words::new(text));
    let shown = |found: &Contradiction| {
        (found.span.of(text).to_owned(), found.part.of(text).to_owned(), found.conflict.clone())
    };
    let expected =
        expected.iter().map(|(span, part, conflict)| ((*span).to_owned(), (*part).to_owned(), conflict.clone()));
    assert_eq!(found.iter().map(shown).collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{text}");
}

#[test]
fn titles_that_contradict_themselves_or_their_holders() {
    let agreement = || Conflict::Agreement;
    contradictions(
        "la vice-président américaine Kamala Harris",
        &[("la vice-président américaine Kamala Harris", "vice-président", agreement())],
    );
    contradictions("les ministre français", &[("les ministre français", "ministre", agreement())]);
    let ursula = || "person-ursula-von-der-leyen".to_owned();
    contradictions(
        "le président de la Commission européenne Ursula von der Leyen",
        &[(
            "le président de la Commission européenne Ursula von der Leyen",
            "Ursula von der Leyen",
            Conflict::Gender { person: ursula() },
        )],
    );
    contradictions(
        "le président américain Emmanuel Macron",
        &[(
            "le président américain Emmanuel Macron",
            "américain",
            Conflict::Country { person: "person-emmanuel-macron".to_owned(), country: "fr".to_owned() },
        )],
    );
    contradictions("le président français Emmanuel Macron, la dirigeante européenne Ursula von der Leyen", &[]);
}
