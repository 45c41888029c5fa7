//! Questions that people ask of a termbase.

use super::{Entry, Termbase};
use crate::model::Mention;
use crate::text::Words;

impl Termbase {
    /// The entries that have to do with `words`, in any language: first those with a form or wording that is exactly this,
    /// then those that hold it among others. Case and accents do not count.
    pub fn find(&self, words: &str) -> Vec<&Entry> {
        let wanted = keys(words);
        if wanted.is_empty() {
            return Vec::new();
        }
        let mut exact = Vec::new();
        let mut partial = Vec::new();
        for entry in self.entries() {
            match self.relation(entry, &wanted) {
                Some(Relation::Exact) => exact.push(entry),
                Some(Relation::Partial) => partial.push(entry),
                None => {}
            }
        }
        exact.extend(partial);
        exact
    }

    fn relation(&self, entry: &Entry, wanted: &[u64]) -> Option<Relation> {
        let wordings = entry.terms.iter().flat_map(|terms| &terms.terms).map(|term| term.text.clone());
        let forms = self.forms(entry).into_iter().map(|form| form.text);
        let relations = wordings.chain(forms).filter_map(|wording| {
            let keys = keys(&wording);
            let partial = keys.windows(wanted.len()).any(|window| window == wanted);
            partial.then_some(if keys == wanted { Relation::Exact } else { Relation::Partial })
        });
        relations.min()
    }
}

/// How a wording has to do with the words that are looked for.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Relation {
    Exact,
    Partial,
}

fn keys(text: &str) -> Vec<u64> {
    Words::new(text).words.iter().map(|word| word.key).collect()
}

/// The mentions among `mentions` and their children that are of the entry, name or title `id`.
pub fn uses<'m>(mentions: &'m [Mention], id: &str) -> Vec<&'m Mention> {
    let mut uses = Vec::new();
    for mention in mentions {
        if mention.id == id {
            uses.push(mention);
        }
        uses.extend(self::uses(&mention.children, id));
    }
    uses
}

#[cfg(test)]
mod tests {
    use super::super::{layered, read};
    use super::*;
    use crate::model::{Locale, MentionKind};
    use crate::text::Span;

    #[test]
    fn exact_ones_first() {
        let french: Locale = "fr".parse().unwrap();
        let rows = "id,fr,en\n1,chef d’État,head of state\n2,État,state\n3,coup d’État,coup\n";
        let (entries, _) = layered(vec![read("g.csv", rows, &french).0], &french);
        let termbase = Termbase::new(entries, &french, &"en".parse().unwrap());
        let ids = |words: &str| termbase.find(words).iter().map(|entry| entry.id.clone()).collect::<String>();
        assert_eq!(ids("etats"), "213");
        assert_eq!(ids("État"), "213");
        assert_eq!(ids("State"), "21");
        assert_eq!(ids("chefs d'Etat"), "1");
        assert_eq!(ids("… !"), "");
    }

    #[test]
    fn uses_inside_others() {
        let mut outer = Mention::new(MentionKind::Title, "a", Span::new(0, 9));
        outer.children = vec![Mention::new(MentionKind::Term, "b", Span::new(0, 4))];
        let mentions = [outer, Mention::new(MentionKind::Term, "b", Span::new(12, 14))];
        assert_eq!(uses(&mentions, "b").iter().map(|mention| mention.span.start).collect::<Vec<_>>(), [0, 12]);
    }
}
