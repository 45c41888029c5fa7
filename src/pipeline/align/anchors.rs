//! What is mentioned in both texts, as anchors.

use crate::model::Mention;
use crate::text::phrases::Case;
use crate::text::{Phrase, Phrases, Words};

/// Anchors of each sentence of the two texts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Anchors {
    /// Of the source's sentences.
    pub source: Vec<Vec<String>>,
    /// Of the target's sentences.
    pub target: Vec<Vec<String>>,
}

/// The mentions of the source's sentences, wherever one of their renderings occurs in a sentence of the target.
/// A mention goes by its first rendering.
///
/// # Panics
/// Beyond 4 billion mentions.
pub fn mention_anchors(source: &[Vec<Mention>], target: &[&str]) -> Anchors {
    let mut names: Vec<&str> = Vec::new();
    let mut phrases = Phrases::default();
    let mut anchors = Anchors::default();
    for mentions in source {
        let rendered = mentions.iter().filter_map(|mention| Some((mention, mention.renderings.first()?)));
        let own = rendered.map(|(mention, name)| {
            let owner = u32::try_from(names.len()).expect("fewer than 2^32 mentions");
            names.push(name);
            for rendering in &mention.renderings {
                let text = rendering.trim_matches(|character: char| !character.is_alphanumeric()).to_owned();
                phrases.insert(Phrase { text, owner, case: Case::Any });
            }
            name.clone()
        });
        anchors.source.push(own.collect());
    }
    for text in target {
        let words = Words::new(text);
        let hits = (0..words.len()).flat_map(|first| phrases.starting_at(&words, first));
        anchors.target.push(hits.map(|hit| names[hit.phrase.owner as usize].to_owned()).collect());
    }
    anchors
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::MentionKind;
    use crate::text::Span;

    #[test]
    fn a_rendering_anchors_its_mention() {
        let mention = |renderings: &[&str]| {
            let mut mention = Mention::new(MentionKind::Money, "", Span::new(0, 0));
            mention.renderings = renderings.iter().map(|rendering| (*rendering).to_owned()).collect();
            mention
        };
        let source = vec![vec![mention(&["€109 billion", "109 billion euros"]), mention(&[])], vec![]];
        let anchors = mention_anchors(&source, &["No.", "It costs 109 billion euros."]);
        assert_eq!(anchors.source, [vec!["€109 billion".to_owned()], vec![]]);
        assert_eq!(anchors.target[0], [""; 0]);
        assert!(anchors.target[1].contains(&"€109 billion".to_owned()));
    }
}
