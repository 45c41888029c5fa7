//! Applying fixes.

use crate::model::{Finding, Fix, Safety};

/// `target` with the safe fixes of `findings`. Of fixes that overlap, the first one in the text is applied; run the
/// checks again for the rest.
pub fn fix<'f>(target: &str, findings: impl IntoIterator<Item = &'f Finding>) -> String {
    let safe = |fix: &&Fix| fix.safety == Safety::Safe;
    let mut fixes: Vec<&Fix> = findings.into_iter().filter_map(|finding| finding.fix.as_ref()).filter(safe).collect();
    fixes.sort_by_key(|fix| (fix.span, fix.replacement.len()));
    let mut mended = String::with_capacity(target.len());
    let mut done = 0;
    for fix in fixes {
        let again = fix.span.start < done || (fix.span.is_empty() && fix.span.start == done && done > 0);
        if !again {
            mended.push_str(&target[done..fix.span.start]);
            mended.push_str(&fix.replacement);
            done = fix.span.end;
        }
    }
    mended.push_str(&target[done..]);
    mended
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Rule, Severity};
    use crate::text::Span;

    static RULE: Rule = Rule::new(Severity::Note, "X000", "none", "");

    fn finding(start: usize, end: usize, replacement: &str, safety: Safety) -> Finding {
        RULE.finding().fixed(Span::new(start, end), replacement, safety)
    }

    #[test]
    fn safe_fixes_that_do_not_overlap_are_applied() {
        let findings = [
            finding(6, 8, "!", Safety::Safe),
            finding(1, 3, " ", Safety::Safe),
            finding(2, 4, "?", Safety::Safe),
            finding(0, 1, "B", Safety::Unsafe),
        ];
        assert_eq!(fix("A  text  end", &findings), "A tex! end");
    }
}
