//! What the target makes of the terms, names and titles of the source: worked out once for all checks that ask.

use super::Facing;
use super::entities::holder;
use crate::glossary::{Outcome, verdict};
use crate::language::Language;
use crate::language::grammar::Class;
use crate::model::{CasePolicy, Finding, Mention, MentionKind, Rule, Safety, Wordings};
use crate::text::{Span, Words, compare};

/// What the target makes of one concept of the source.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// What kind of mention it is.
    pub kind: MentionKind,
    /// Id of the glossary row, entity or title frame.
    pub id: String,
    /// Where the source mentions it first.
    pub source: Span,
    /// How often the source mentions it.
    pub mentions: usize,
    /// Whether the target owes it a rendering: what lies inside another mention owes none.
    pub owed: bool,
    /// Acceptable renderings, best first.
    pub renderings: Wordings,
    /// Where renderings stand in the target.
    pub found: Vec<Span>,
    /// The verdict.
    pub outcome: Outcome,
    /// Where the target has the wording of the source instead.
    pub left: Option<Span>,
}

impl Judgement {
    /// Whether nothing in the target answers for the concept.
    pub fn is_missing(&self) -> bool {
        self.owed && self.outcome == Outcome::Missing
    }

    /// Whether the target must write it as the source does.
    pub fn is_untranslatable(&self, source: &str) -> bool {
        matches!(self.renderings.as_slice(), [only] if only == self.source.of(source))
    }

    /// Its best renderings, for a message.
    pub fn shown(&self) -> String {
        self.renderings.iter().take(3).map(String::as_str).collect::<Vec<_>>().join(" / ")
    }

    /// The finding of `rule` that says it is missing, marking the source's wording where the target has that instead.
    pub fn missing(&self, rule: &Rule, facing: &Facing<'_>) -> Finding {
        let finding = rule.finding().in_source(self.source).text("source", self.source.of(facing.source.text));
        let finding = finding.text("expected", self.shown()).expecting(self.renderings.to_vec());
        match self.left {
            Some(span) => {
                let finding = finding.in_target(span).worded(&format!("check-{}-left", rule.name));
                let best = self.renderings.first().cloned().unwrap_or_default();
                finding.fixed(span, best, Safety::Unsafe)
            }
            None => finding,
        }
    }

    /// The accepted rendering that the target uses first, where there are several to choose from.
    pub fn used(&self, facing: &Facing<'_>) -> Option<&str> {
        let text = self.found.first()?.of(facing.target.text);
        let words = Words::new(text);
        let case = CasePolicy::Insensitive;
        let matches = |rendering: &&String| !facing.setting.wordings.occurrences(rendering, case, &words).is_empty();
        self.renderings.iter().filter(|_| self.renderings.len() > 1).find(matches).map(String::as_str)
    }
}

/// The judgements on the terms, names and titles of a pair, in the order of the source.
pub fn judge(facing: &Facing<'_>) -> Vec<Judgement> {
    let docket = Docket::new(facing);
    if (docket.mentions.is_empty() && docket.titles.is_empty()) || facing.target.is_blank() {
        return Vec::new();
    }
    let verdicts = verdict::verdicts(&docket.mentions, facing.target.words(), &facing.setting.wordings);
    let judgement = |verdict: verdict::Verdict| {
        let first = &docket.mentions[verdict.mentions[0]];
        let owed = verdict.mentions.iter().any(|index| docket.owed[*index]);
        let mut judgement = Judgement {
            kind: first.kind,
            id: docket.ids[verdict.mentions[0]].to_owned(),
            source: first.span,
            mentions: verdict.mentions.len(),
            owed,
            renderings: first.renderings.clone(),
            found: verdict.found.iter().map(|occurrence| occurrence.span).collect(),
            outcome: verdict.outcome,
            left: None,
        };
        if judgement.outcome == Outcome::Missing {
            appeal(&mut judgement, facing);
        }
        judgement
    };
    let mut judgements: Vec<Judgement> = verdicts.into_iter().map(judgement).collect();
    judgements.extend(docket.titles.iter().map(|title| judge_title(title, facing)));
    judgements.sort_by_key(|own| own.source);
    owe_holders(&mut judgements, facing);
    judgements
}

/// Where a title is missing, look for the bodies and people that it names: what is missing may be one of them.
fn owe_holders(judgements: &mut Vec<Judgement>, facing: &Facing<'_>) {
    let mut holders: Vec<Mention> = Vec::new();
    for missing in judgements.iter().filter(|own| own.kind == MentionKind::Title && own.is_missing()) {
        let title = facing.mentions.iter().find(|mention| mention.span == missing.source);
        let slots = title.into_iter().flat_map(|title| &title.slots);
        let wanted = slots.filter(|slot| slot.name.starts_with("org") || slot.name.starts_with("name"));
        let ids: Vec<&String> = wanted.filter_map(|slot| slot.id.as_ref()).collect();
        let parts = title.map(parts).unwrap_or_default().into_iter();
        holders.extend(parts.filter(|child| child.kind == MentionKind::Name && ids.contains(&&child.id)).cloned());
    }
    for holder in holders {
        let known = judgements.iter_mut().find(|own| own.kind == MentionKind::Name && own.id == holder.id);
        if let Some(known) = known {
            known.owed = true;
            continue;
        }
        let verdicts =
            verdict::verdicts(std::slice::from_ref(&holder), facing.target.words(), &facing.setting.wordings);
        if verdicts.iter().any(|verdict| verdict.outcome == Outcome::Missing) {
            judgements.push(Judgement {
                kind: holder.kind,
                id: holder.id,
                source: holder.span,
                mentions: 1,
                owed: true,
                renderings: holder.renderings,
                found: Vec::new(),
                outcome: Outcome::Missing,
                left: None,
            });
        }
    }
}

/// What the target makes of a title: case, hyphens and the stops of initials do not count.
fn judge_title(title: &Mention, facing: &Facing<'_>) -> Judgement {
    let mut judgement = Judgement {
        kind: MentionKind::Title,
        id: title.id.clone(),
        source: title.span,
        mentions: 1,
        owed: true,
        renderings: title.renderings.clone(),
        found: Vec::new(),
        outcome: Outcome::Missing,
        left: None,
    };
    let target = facing.plain_target();
    if title.renderings.iter().any(|rendering| target.contains(&plain(rendering))) {
        judgement.outcome = Outcome::Rendered;
        return judgement;
    }
    let verdicts = verdict::verdicts(std::slice::from_ref(title), facing.target.words(), &facing.setting.wordings);
    if let Some(verdict) = verdicts.into_iter().next() {
        judgement.outcome = verdict.outcome;
    }
    if judgement.outcome == Outcome::Missing {
        appeal(&mut judgement, facing);
    }
    judgement
}

/// What is to be judged.
struct Docket<'c> {
    /// The mentions, without their children.
    mentions: Vec<Mention>,
    /// Their ids as the project knows them.
    ids: Vec<&'c str>,
    owed: Vec<bool>,
    /// Titles that forbid nothing: they have many renderings, of which mostly the first one is there.
    titles: Vec<&'c Mention>,
}

impl<'c> Docket<'c> {
    fn new(facing: &Facing<'c>) -> Self {
        let mut docket = Self { mentions: Vec::new(), ids: Vec::new(), owed: Vec::new(), titles: Vec::new() };
        let forbids = facing.mentions.iter().any(has_forbidden);
        for mention in facing.mentions {
            docket.enter(mention, facing, true);
            for child in mention.children.iter().filter(|_| forbids) {
                docket.enter(child, facing, false);
            }
        }
        docket
    }

    /// Enter a mention, if it is a term, name or title. The title of a source that is cited stays as it is, so what it
    /// mentions is not judged.
    fn enter(&mut self, mention: &'c Mention, facing: &Facing<'_>, owed: bool) {
        let judged = matches!(mention.kind, MentionKind::Term | MentionKind::Name | MentionKind::Title);
        if !judged || (facing.is_citation() && facing.source.is_quoted(mention.span.start)) {
            return;
        }
        if mention.kind == MentionKind::Title && mention.forbidden.is_empty() {
            // An office alone (« le président ») is a common noun, and as often told by a name or a pronoun.
            let alone = mention.slots.len() < 2;
            self.titles.extend(Some(mention).filter(|title| owed && !alone && !title.renderings.is_empty()));
            return;
        }
        let mut own = Mention::new(mention.kind, &mention.id, mention.span);
        if mention.kind == MentionKind::Title {
            // Its id is the frame's, which other titles share.
            own.id.push_str(mention.span.of(facing.source.text));
        }
        own.renderings.clone_from(&mention.renderings);
        own.forbidden.clone_from(&mention.forbidden);
        own.case = mention.case;
        self.mentions.push(own);
        self.ids.push(&mention.id);
        self.owed.push(owed && !(mention.kind == MentionKind::Term && facing.is_citation()));
    }
}

fn has_forbidden(mention: &Mention) -> bool {
    !mention.forbidden.is_empty() || mention.children.iter().any(has_forbidden)
}

/// Look again at what seems to be missing: initials may be written with or without their stops, and compounds with or
/// without their hyphens; the parts of a title may stand apart. And see whether the source's wording stands in the target.
fn appeal(judgement: &mut Judgement, facing: &Facing<'_>) {
    let target = facing.plain_target();
    let joined = joined_up(facing.target.text);
    let is_written = |rendering: &String| {
        let bare = bare(rendering, judgement.kind, facing);
        target.contains(&plain(bare)) || joined.contains(&joined_up(bare))
    };
    let written = judgement.renderings.iter().any(is_written);
    if written || (judgement.kind == MentionKind::Title && is_told_in_parts(judgement, facing)) {
        judgement.outcome = Outcome::Rendered;
        return;
    }
    judgement.left = left(judgement.source.of(facing.source.text), facing.target.words());
}

/// A rendering without the article at its head, if it is a title’s: headings have none.
fn bare<'r>(rendering: &'r str, kind: MentionKind, facing: &Facing<'_>) -> &'r str {
    let grammar = facing.setting.target.and_then(Language::grammar).filter(|_| kind == MentionKind::Title);
    let head = rendering.split_once(' ').zip(grammar);
    head.filter(|((first, _), grammar)| grammar.class(first) == Some(Class::Article))
        .map_or(rendering, |((_, rest), _)| rest)
}

/// The offices and names inside a title: what fills its slots and those of the titles inside it.
pub(super) fn parts(title: &Mention) -> Vec<&Mention> {
    let mut parts = Vec::new();
    for child in &title.children {
        match child.kind {
            MentionKind::Title if !child.slots.is_empty() => parts.extend(self::parts(child)),
            MentionKind::Title | MentionKind::Name => parts.push(child),
            _ => {}
        }
    }
    parts
}

/// Whether all parts of a title are rendered, though not as one: the office and everything that the catalog knows about
/// its holder, « leaders of Turkey and Germany ». What describes somebody unknown without an office (« le groupe X ») is
/// told where the name is.
fn is_told_in_parts(judgement: &Judgement, facing: &Facing<'_>) -> bool {
    let title =
        facing.mentions.iter().find(|mention| mention.kind == MentionKind::Title && mention.span == judgement.source);
    let Some(title) = title else { return false };
    let parts: Vec<Mention> = parts(title).into_iter().cloned().collect();
    if !parts.iter().any(|part| part.kind == MentionKind::Title) {
        let unknown = title.slots.iter().filter(|slot| slot.id.is_none());
        let mut names = unknown.map(|slot| left(&slot.text, facing.target.words()).is_some()).peekable();
        return parts.is_empty() && names.peek().is_some() && names.all(|found| found);
    }
    let courtesy = |part: &Mention| part.kind == MentionKind::Title && is_courtesy(part.span.of(facing.source.text));
    let verdicts = verdict::verdicts(&parts, facing.target.words(), &facing.setting.wordings);
    let told = |verdict: &verdict::Verdict| {
        verdict.outcome == Outcome::Rendered || verdict.mentions.iter().all(|index| courtesy(&parts[*index]))
    };
    let names = title.slots.iter().filter(|slot| slot.id.is_none()).map(|slot| slot.text.as_str());
    verdicts.iter().all(told)
        && names.map(|name| left(name, facing.target.words())).all(|found| found.is_some())
        && !holder::is_another(title, facing)
}

/// Whether a title is a mere courtesy, which a translation may drop: « M. », « Mme », « Dr ».
fn is_courtesy(title: &str) -> bool {
    let short = title.chars().count() <= 4 && title.starts_with(char::is_uppercase);
    short && (title.ends_with('.') || title.chars().count() == 1 || title.contains(char::is_lowercase))
}

/// `text` in lower case between two spaces, hyphens being spaces, without stops.
pub(super) fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len() + 2);
    plain.push(' ');
    for character in text.chars() {
        match character {
            '.' => {}
            c if c.is_alphanumeric() => plain.extend(c.to_lowercase()),
            _ if !plain.ends_with(' ') => plain.push(' '),
            _ => {}
        }
    }
    // What is left of a possessive.
    let mut plain = plain.replace(" s ", " ");
    if !plain.ends_with(' ') {
        plain.push(' ');
    }
    plain
}

/// `text` as [`plain`] has it, but with compounds in one word: `film-maker` is `filmmaker`.
fn joined_up(text: &str) -> String {
    plain(&text.replace('-', ""))
}

/// Where `words` hold `wording` as it is.
fn left(wording: &str, words: &Words<'_>) -> Option<Span> {
    let wanted = Words::new(wording);
    let last = wanted.len().checked_sub(1)?;
    let at = |first: &usize| {
        let keys = wanted.words.iter().zip(&words.words[*first..]);
        first + last < words.len()
            && keys.clone().all(|(a, b)| a.key == b.key)
            && compare::agrees(wording, words.span(*first, first + last).of(words.text), compare::Case::Any)
    };
    (0..words.len()).find(at).map(|first| words.span(first, first + last))
}
