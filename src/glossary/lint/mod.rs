//! What is wrong with a glossary, beyond the form of its files: each finding at its cell, with what to do about it.
//!
//! Rows on their own (`wordings.rs`), against one another (`rivals.rs`), against their own examples (`examples.rs`).

mod examples;
mod rivals;
mod wordings;

use super::{Entry, Termbase};
use crate::model::{Locale, Message, Problem, Severity};

/// The problems of `entries` as glossary from `source` into `targets`, in the order of the entries. Those of the files'
/// form come from [`super::read`], those of ids from [`super::layered`].
pub fn lint(entries: &[Entry], source: &Locale, targets: &[Locale]) -> Vec<Problem> {
    let target = targets.first().unwrap_or(source);
    let termbase = Termbase::new(entries.to_vec(), source, target);
    let mut problems = Vec::new();
    for entry in entries {
        problems.extend(wordings::problems(entry, &termbase, targets));
        problems.extend(examples::problems(entry, &termbase));
    }
    problems.extend(rivals::problems(&termbase, targets));
    let place = |problem: &Problem| (problem.path.clone(), problem.line, problem.column);
    problems.sort_by_key(place);
    problems
}

/// A problem of `entry` in the column of a locale.
fn of_wording(entry: &Entry, locale: &Locale, severity: Severity, message: Message) -> Problem {
    entry.place.problem(&locale.to_string(), severity, message)
}

fn hinted(problem: Problem, hint: Message) -> Problem {
    Problem { hint: Some(hint), ..problem }
}

#[cfg(test)]
mod tests {
    use super::super::{layered, read};
    use super::*;

    /// The problems of the rows (header `id,fr,en,en_forbidden,pos,number,case,fr_forms,guard,examples,counter_examples`), as
    /// `line:column id`, one a line.
    fn check(rows: &str, expected: &str) {
        let locale = |tag: &str| tag.parse::<Locale>().expect("a language");
        let header = "id,fr,en,en_forbidden,pos,number,case,fr_forms,guard,examples,counter_examples";
        let (entries, problems) = read("g.csv", &format!("{header}\n{rows}"), &locale("fr"));
        assert!(problems.iter().all(|problem| problem.message.id == "glossary-short-row"), "{problems:?}");
        let (entries, _) = layered(vec![entries], &locale("fr"));
        let problems = lint(&entries, &locale("fr"), &[locale("en")]);
        let show = |problem: &Problem| format!("{}:{} {}", problem.line, problem.column, problem.message.id);
        assert_eq!(problems.iter().map(show).collect::<Vec<_>>().join("\n"), expected);
    }

    #[test]
    fn a_sound_row_has_no_problem() {
        check(
            "1,réseau social,social network|social media,social grid,noun,s,insensitive,,,Les réseaux sociaux.,\n",
            "",
        );
    }

    #[test]
    fn wordings_that_contradict_one_another() {
        check("1,chien,dog,Dog,noun,s,,\n", "2:9 glossary-preferred-forbidden");
        check("1,chien,dog|hound|dog,,noun,s,,\n", "2:9 glossary-repeated-wording");
        check("1,chien,,,noun,s,,\n", "2:9 glossary-no-target");
    }

    #[test]
    fn case_policies_that_cannot_be_meant() {
        check("1,UE,EU,,acronym,s,insensitive,\n", "2:20 glossary-acronym-any-case");
        check("1,Cour suprême,Supreme Court,,proper,s,insensitive,\n", "2:40 glossary-name-any-case");
        check("1,chien,dog,,noun,s,sensitive,\n", "2:21 glossary-case-without-capital");
    }

    #[test]
    fn agreement_that_cannot_be_known() {
        check("1,mandat d’arrêt européen,European arrest warrant,,noun,s,,\n", "2:3 glossary-doubtful-agreement");
        check("1,mandat d’arrêt européen,European arrest warrant,,noun,s,,mandats d’arrêt européens\n", "");
        check("1,droit de la concurrence,competition law,,noun,s,,\n", "");
    }

    #[test]
    fn rows_against_one_another() {
        check("1,chien,dog,,noun,s,,\n2,Chien,dog,,noun,s,,\n", "3:3 glossary-duplicate-row");
        check("1,chien,dog,,noun,s,,\n2,chien,hound,,noun,s,,\n", "3:3 glossary-contradictory-rows");
        check(
            "1,chien,dog,hound,noun,s,,\n2,chien,hound,,noun,s,,\n",
            "3:3 glossary-contradictory-rows\n3:9 glossary-forbidden-elsewhere",
        );
        check("1,chien,dog,,noun,s,,\n2,chiens,dogs,,noun,p,,\n", "3:3 glossary-shadowed-row");
        check("1,chiens,dogs,,noun,p,,\n2,chien,dog,,noun,s,,\n", "3:3 glossary-forms-collide");
    }

    #[test]
    fn examples_are_run() {
        check("1,chien,dog,,noun,s,,,,Deux chiens.|Un chat.,\n", "2:24 glossary-example-not-found");
        check("1,chien,dog,,noun,s,,,,,Un chien-loup.|Un chien.\n", "2:25 glossary-counter-example-found");
        check("1,sous-marin,submarine,,noun,s,,,det,Les sous-marins.,Le relief sous-marin.\n", "");
        check("1,—,dash,,noun,s,,\n", "2:3 glossary-dead-row");
    }
}
