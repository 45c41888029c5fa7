//! How far a target says that it has come.

use crate::formats::xml::Element;
use crate::model::{Origin, State};

/// What tools say in their variants: attribute, value, state.
const DIALECTS: &str = include_str!("dialects.tsv");

/// The state of a target, by what its variant of the format says, else by its `state`, else by the approval of its unit;
/// most tools mean more than nothing by a target without a state. `segment` is what a tool says of the segment.
pub(super) fn state(unit: &Element<'_>, target: &Element<'_>, segment: Option<&Element<'_>>) -> State {
    let dialect = segment.into_iter().chain([unit, target]).find_map(dialect);
    // Of a segment that Trados lists without saying more nothing is confirmed.
    let unsaid = segment.map(|_| State::Draft);
    dialect.or(unsaid).unwrap_or_else(|| match (target.attribute("state"), unit.attribute("approved")) {
        (Some("final" | "signed-off" | "x-reviewed"), _) => State::Reviewed,
        (Some("translated"), _) | (None, Some("yes")) => State::Translated,
        (Some(state), _) if state == "new" || state.starts_with("needs-") => State::Draft,
        (_, Some("no")) => State::Draft,
        _ => State::Translated,
    })
}

fn dialect(element: &Element<'_>) -> Option<State> {
    let rows = DIALECTS.lines().filter(|line| !line.starts_with('#'));
    let mut cells = rows.filter_map(|line| {
        let mut cells = line.split('\t');
        Some((cells.next()?, cells.next()?, cells.next()?))
    });
    let own = |(name, value): (&str, &str)| {
        // `sdl:seg` has its attributes without prefix.
        let local = name.strip_prefix("sdl:").filter(|_| element.name.space == "sdl");
        element.attribute(local.unwrap_or(name)) == Some(value)
    };
    let (.., state) = cells.find(|(name, value, _)| own((name, value)))?;
    [State::Draft, State::Translated, State::Reviewed].into_iter().find(|known| known.name() == state)
}

/// What a qualifier says of where a target comes from.
pub(super) fn origin(qualifier: &str) -> Option<Origin> {
    match qualifier {
        "id-match" => Some(Origin::Context),
        "exact-match" => Some(Origin::Exact),
        "fuzzy-match" => Some(Origin::Fuzzy),
        "leveraged-mt" | "mt-suggestion" => Some(Origin::Assembled),
        "leveraged-glossary" => Some(Origin::Mention),
        _ => None,
    }
}

/// The qualifier of a draft of this origin; none for what a person wrote.
pub(super) const fn qualifier(origin: Origin) -> Option<&'static str> {
    match origin {
        Origin::Person | Origin::Aligned => None,
        Origin::Context => Some("id-match"),
        Origin::Exact => Some("exact-match"),
        Origin::Repaired | Origin::Fuzzy => Some("fuzzy-match"),
        Origin::Mention => Some("leveraged-glossary"),
        Origin::Assembled => Some("mt-suggestion"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formats::xliff12::SPACES;
    use crate::formats::xml::parse;

    fn check(unit: &str, expected: State) {
        let text = format!("<a xmlns:sdl='{}' xmlns:mq='MQXliff'>{unit}</a>", SPACES[2].0);
        let root = parse(&text, SPACES).unwrap();
        let unit = root.first("trans-unit").unwrap();
        let segment = unit.descendants().find(|element| element.name.is("sdl:seg"));
        assert_eq!(state(unit, unit.first("target").unwrap(), segment), expected, "{text}");
    }

    #[test]
    fn states_are_said_in_many_ways() {
        let plain = |attributes: &str, state: &str| format!("<trans-unit {attributes}><target {state}/></trans-unit>");
        check(&plain("", ""), State::Translated);
        check(&plain("approved='no'", ""), State::Draft);
        check(&plain("approved='yes'", ""), State::Translated);
        check(&plain("approved='no'", "state='translated'"), State::Translated);
        check(&plain("approved='yes'", "state='needs-review-translation'"), State::Draft);
        check(&plain("", "state='signed-off'"), State::Reviewed);
        check(&plain("", "state='x-reviewed'"), State::Reviewed);
        check(&plain("", "state='x-else'"), State::Translated);
        check(&plain("mq:status='ManuallyConfirmed' approved='no'", ""), State::Translated);
        let trados = |conf: &str| {
            format!("<trans-unit><target/><sdl:seg-defs><sdl:seg id='1' {conf}/></sdl:seg-defs></trans-unit>")
        };
        check(&trados("conf='ApprovedTranslation'"), State::Reviewed);
        check(&trados("conf='Translated'"), State::Translated);
        check(&trados(""), State::Draft);
    }

    #[test]
    fn the_table_of_variants_is_well_formed() {
        for line in DIALECTS.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            let states = [State::Draft, State::Translated, State::Reviewed].map(State::name);
            assert!(cells.len() == 3 && states.contains(&cells[2]), "{line}");
            assert!(SPACES.iter().any(|(_, space)| cells[0].starts_with(&format!("{space}:"))), "{line}");
        }
    }
}
