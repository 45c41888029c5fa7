//! The JSON outputs keep to the schemas of `schemas/`, and SARIF to its own.

use super::{fixture, inspect};
use crate::tools;
use jsonschema::{Registry, Validator};
use serde_json::{Value, json};
use std::path::Path;

pub(super) fn schema(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas").join(format!("{name}.schema.json"));
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// A schema that lets no member through that it does not describe: for users members may be added, for us none may be
/// forgotten.
fn closed(mut schema: Value) -> Value {
    if schema.get("properties").is_some() {
        schema["additionalProperties"] = json!(false);
    }
    match &mut schema {
        Value::Object(members) => members.values_mut().for_each(|member| *member = closed(member.take())),
        Value::Array(items) => items.iter_mut().for_each(|item| *item = closed(item.take())),
        _ => {}
    }
    schema
}

fn check(validator: &Validator, value: &Value) {
    let faults: Vec<String> =
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn json_keeps_to_its_schema() {
    let report = fixture::report("json", &fixture::set().findings(), "en");
    check(&jsonschema::validator_for(&closed(schema("findings"))).unwrap(), &serde_json::from_str(&report).unwrap());
}

#[test]
fn json_lines_keep_to_their_schema() {
    let base = "json-schema:///findings.schema.json";
    let registry = Registry::new().add(base, closed(schema("findings"))).unwrap().prepare().unwrap();
    let validator = jsonschema::options().with_registry(&registry).build(&schema("finding")).unwrap();
    let report = fixture::report("jsonl", &fixture::set().findings(), "en");
    assert_eq!(report.lines().count(), fixture::set().findings().counting().count());
    for line in report.lines() {
        check(&validator, &serde_json::from_str(line).unwrap());
    }
    assert!(!validator.is_valid(&json!({"rule": "none"})));
}

#[test]
fn segments_keep_to_their_schema() {
    let validator = jsonschema::validator_for(&closed(schema("segment"))).unwrap();
    for line in inspect::lines().lines() {
        check(&validator, &serde_json::from_str(line).unwrap());
    }
}

/// Offsets are code points, and what they delimit is what is said.
#[test]
fn offsets_delimit_their_texts() {
    for line in inspect::lines().lines() {
        let segment: Value = serde_json::from_str(line).unwrap();
        for mention in segment["mentions"].as_array().unwrap() {
            delimits(&segment["text"], mention);
        }
    }
    let report = fixture::report("json", &fixture::set().findings(), "en");
    let report: Value = serde_json::from_str(&report).unwrap();
    for finding in report["findings"].as_array().unwrap() {
        for side in ["source", "target"].into_iter().filter(|side| !finding[side].is_null()) {
            delimits(&finding["pair"][side], &finding[side]);
        }
    }
}

fn delimits(text: &Value, marked: &Value) {
    let number = |name: &str| usize::try_from(marked[name].as_u64().unwrap()).unwrap();
    let characters = text.as_str().unwrap().chars().skip(number("start")).take(number("end") - number("start"));
    assert_eq!(characters.collect::<String>(), marked["text"].as_str().unwrap());
}

#[test]
fn schemas_are_schemas_and_say_what_they_mean() {
    for name in ["findings", "finding", "segment"] {
        let schema = schema(name);
        assert!(jsonschema::meta::is_valid(&schema), "{name}");
        let mut silent = Vec::new();
        undescribed(&schema, name, &mut silent);
        assert_eq!(silent, Vec::<String>::new());
    }
}

fn undescribed(schema: &Value, path: &str, silent: &mut Vec<String>) {
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        if property["description"].as_str().is_none_or(str::is_empty) {
            silent.push(format!("{path}.{name}"));
        }
        undescribed(property, &format!("{path}.{name}"), silent);
        undescribed(&property["items"], &format!("{path}.{name}[]"), silent);
    }
    for (name, definition) in schema["$defs"].as_object().into_iter().flatten() {
        undescribed(definition, name, silent);
    }
}

fn sarif() -> Value {
    serde_json::from_str(&fixture::report("sarif", &fixture::set().findings(), "en")).unwrap()
}

#[test]
fn sarif_keeps_to_its_schema() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/package/lib/schemas/sarif-2.1.0-rtm.5.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        return tools::skip("the schema of SARIF (.ci/run)");
    };
    // The pattern of language tags has a bracket too many, which only JavaScript overlooks.
    let text = text.replace("[a-zA-Z]{2}]?$", "[a-zA-Z]{2}$");
    let validator = jsonschema::validator_for(&serde_json::from_str(&text).unwrap()).unwrap();
    check(&validator, &sarif());
    let mut broken = sarif();
    broken["runs"][0]["results"][0]["level"] = json!("fatal");
    assert!(!validator.is_valid(&broken));
}

#[test]
fn sarif_says_what_code_scanning_needs() {
    let set = fixture::set();
    let sarif = sarif();
    let run = &sarif["runs"][0];
    assert_eq!((&sarif["version"], &run["columnKind"]), (&json!("2.1.0"), &json!("unicodeCodePoints")));
    let (rules, results) = (&run["tool"]["driver"]["rules"], run["results"].as_array().unwrap());
    assert_eq!(results.len(), set.findings().located.len());
    for (result, located) in results.iter().zip(set.findings().located) {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(result["ruleId"], rules[index]["id"]);
        assert!(rules[index]["help"]["markdown"].is_string());
        let place = &result["locations"][0]["physicalLocation"];
        let uri = place["artifactLocation"]["uri"].as_str().unwrap();
        assert!(!uri.starts_with(['/', '.']) && !uri.contains([' ', '#', '%']) | uri.contains("%20"), "{uri}");
        assert!(place["region"]["startColumn"].as_u64() <= place["region"]["endColumn"].as_u64());
        assert_eq!(result["fixes"].is_array(), located.edit.is_some());
        assert_eq!(result["suppressions"].as_array().map(Vec::len), Some(usize::from(located.suppression.is_some())));
        assert_eq!(result["partialFingerprints"]["visavis/v1"], json!(located.fingerprint));
        let is_on_the_target = located.finding.source.is_some() && located.finding.target.is_some();
        assert!(!is_on_the_target || result["relatedLocations"][0]["message"]["text"] == "source");
    }
    let kinds: Vec<&Value> = results.iter().map(|result| &result["suppressions"][0]["kind"]).collect();
    assert!(kinds.contains(&&json!("inSource")) && kinds.contains(&&json!("external")));
    let notification = &run["invocations"][0]["toolExecutionNotifications"][0];
    assert_eq!(notification["associatedRule"]["id"], "T001");
}
