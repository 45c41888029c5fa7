//! `visavis explain`.

use super::{Context, Failure, Outcome, usage};
use crate::checks;
use crate::model::{Message, Rule};
use crate::pipeline::drift::RULES;
use crate::project::config::layer::nearest;
use std::io::Write;

/// Show the page of a rule, or the list of all rules.
pub(super) fn run(context: &Context, rule: Option<&str>) -> Result<Outcome, Failure> {
    let mut rules: Vec<&Rule> = checks::ALL.iter().map(|check| check.rule()).collect();
    rules.extend(RULES.iter().filter(|rule| checks::rule(rule.name).is_none()));
    let mut output = context.terminal.results();
    let Some(name) = rule else {
        for rule in rules {
            let title = context.interface.say(&Message::new(&rule.title()));
            writeln!(output, "{}  {:7}  {:26}  {title}", rule.code, rule.severity.name(), rule.name)?;
        }
        return Ok(Outcome::Clean);
    };
    if let Some(rule) = rules.iter().find(|rule| rule.name == name || rule.code.eq_ignore_ascii_case(name)) {
        writeln!(output, "{}", rule.page.trim_end())?;
        return Ok(Outcome::Clean);
    }
    let names: Vec<&str> = rules.iter().map(|rule| rule.name).collect();
    let meant = nearest(name, &names).map(|near| Message::new("project-did-you-mean").text("name", near));
    let unknown = Message::new("cli-unknown-rule").text("rule", name);
    usage::tell(&context.interface, &unknown, meant.as_ref());
    Ok(Outcome::Failed)
}
