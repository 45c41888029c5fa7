//! For code scanning: SARIF 2.1.0, one run, columns in code points.
//!
//! Results are told apart by their fingerprints, never by line numbers; the source of a pair is a related location.

mod schema;

use super::place::{self, Place};
use super::{Findings, Reader, Report, json, visible, wording};
use crate::model::{Edit, Located, Safety, Severity, Suppressor};
use schema::{
    Artifact, ArtifactLocation, Change, Configuration, Driver, Fingerprints, Fix, Help, Invocation, Location, Log,
    Notification, PhysicalLocation, Properties, Reference, Region, Replacement, Result, Rule, Run, Suppression, Text,
    Tool,
};

/// The report `sarif`.
pub(super) struct Sarif;

impl Report for Sarif {
    fn write(&self, findings: &Findings<'_>, reader: &Reader<'_>) -> String {
        let language = reader.interface.locale().map_or_else(|| "en".to_owned(), ToString::to_string);
        let artifact = |path| Artifact { location: artifact(path), roles: ["analysisTarget"] };
        let run = Run {
            tool: Tool { driver: driver(findings, reader) },
            language,
            column_kind: "unicodeCodePoints",
            invocations: [Invocation {
                execution_successful: true,
                tool_execution_notifications: notifications(findings, reader),
            }],
            artifacts: findings.files.iter().map(|file| artifact(file.path.as_str())).collect(),
            results: findings.located.iter().map(|located| result(located, findings, reader)).collect(),
        };
        json::pretty(&Log { schema: SCHEMA, version: "2.1.0", runs: [run] })
    }
}

/// Where the schema of the format is.
const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

fn driver<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Driver<'a> {
    let rule = |rule: &&'static crate::model::Rule| Rule {
        id: rule.code,
        name: rule.name,
        short_description: text(wording::title(rule, reader.interface)),
        full_description: text(summary(rule.page)),
        help: Help { text: rule.page, markdown: rule.page },
        default_configuration: Configuration { level: rule.severity.name() },
    };
    Driver { name: "visavis", semantic_version: findings.version, rules: findings.rules.iter().map(rule).collect() }
}

/// The first paragraph of a rule’s page, below its heading. The page itself is the help: there is no address to point to, so
/// that the report reads the same offline and in years to come.
fn summary(page: &str) -> &str {
    page.split("\n\n").find(|paragraph| !paragraph.starts_with('#')).unwrap_or(page).trim()
}

fn notifications<'a>(findings: &Findings<'a>, reader: &Reader<'_>) -> Vec<Notification<'a>> {
    let notification = |skipped: &'a super::Skipped<'a>| Notification {
        level: Severity::Note.name(),
        message: text(visible::lines(&wording::skipped(skipped, reader.interface))),
        locations: [location(&skipped.path, None)],
        associated_rule: Reference { id: skipped.code },
    };
    findings.skipped.iter().map(notification).collect()
}

fn result<'a>(located: &'a Located, findings: &Findings<'a>, reader: &Reader<'_>) -> Result<'a> {
    let finding = &located.finding;
    let path = place::path(located);
    let related = place::related(located).map(|place| Location {
        id: Some(1),
        message: Some(text(wording::say("report-source", reader.interface))),
        ..location(path, Some(place))
    });
    Result {
        rule_id: finding.code,
        rule_index: findings.rules.iter().position(|rule| rule.code == finding.code),
        level: finding.severity.name(),
        message: text(visible::lines(&wording::explanation(located, reader.interface))),
        locations: [location(path, Some(place::primary(located)))],
        related_locations: related.into_iter().collect(),
        partial_fingerprints: Fingerprints { visavis: &located.fingerprint },
        fixes: located.edit.iter().map(|edit| fix(located, edit, reader)).collect(),
        suppressions: located.suppression.iter().map(suppression).collect(),
        properties: Properties { unit: located.unit, expected: &finding.expected },
    }
}

fn fix<'a>(located: &'a Located, edit: &'a Edit, reader: &Reader<'_>) -> Fix<'a> {
    let safe = located.finding.fix.as_ref().is_some_and(|fix| fix.safety == Safety::Safe);
    let id = if safe { "report-fix-safe" } else { "report-fix-unsafe" };
    let replacement = Replacement { deleted_region: region(edit.place), inserted_content: text(edit.text.as_str()) };
    Fix {
        description: text(wording::say(id, reader.interface)),
        artifact_changes: [Change { artifact_location: artifact(place::path(located)), replacements: [replacement] }],
    }
}

fn suppression(suppression: &crate::model::Suppression) -> Suppression<'_> {
    Suppression {
        kind: if suppression.by == Suppressor::Waiver { "inSource" } else { "external" },
        status: "accepted",
        justification: &suppression.reason,
    }
}

fn location(path: &str, place: Option<Place>) -> Location<'_> {
    let physical_location = PhysicalLocation { artifact_location: artifact(path), region: place.map(region) };
    Location { id: None, physical_location, message: None }
}

fn artifact(path: &str) -> ArtifactLocation<'_> {
    ArtifactLocation { uri: place::uri(place::relative(path)), uri_base_id: "SRCROOT" }
}

fn region((start, end): Place) -> Region {
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

fn text<'a>(text: impl Into<std::borrow::Cow<'a, str>>) -> Text<'a> {
    Text { text: text.into() }
}
