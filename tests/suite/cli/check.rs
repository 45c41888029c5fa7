//! `check` and `explain`.

use super::Folder;

const BILINGUAL: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\nmsgid \"L’Allemagne a dépensé 109 milliards d’euros.\"\nmsgstr \"Germany  spent €109 million.\"\n";

#[test]
fn findings_decide_the_exit_code() {
    let folder = Folder::new();
    folder.write("a.en.po", BILINGUAL);
    let ran = folder.run(&["check"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.contains("a.en.po:6:"), "{}", ran.stdout);
    assert_eq!(folder.run(&["check", "--exit-zero"]).code, Some(0));
    assert_eq!(folder.run(&["check", "--select", "double-space"]).code, Some(0));
    assert_eq!(folder.run(&["check", "--select", "double-space", "--fail-level", "warning"]).code, Some(1));
    assert_eq!(folder.run(&["check", "--ignore", "N"]).code, Some(0));
}

#[test]
fn safe_fixes_are_shown_first_and_then_made() {
    let folder = Folder::new();
    folder.write("a.en.po", BILINGUAL);
    let ran = folder.run(&["check", "--diff"]);
    assert!(ran.stdout.contains("+msgstr \"Germany spent"), "{}", ran.stdout);
    assert_eq!(folder.read("a.en.po"), BILINGUAL);
    folder.run(&["check", "--fix"]);
    assert!(folder.read("a.en.po").contains("msgstr \"Germany spent €109 million.\""), "{}", folder.read("a.en.po"));
}

#[test]
fn a_baseline_lets_a_project_begin() {
    let folder = Folder::new();
    folder.write("a.en.po", BILINGUAL);
    assert_eq!(folder.run(&["check", "--write-baseline", "known.txt"]).code, Some(0));
    let ran = folder.run(&["check", "--baseline", "known.txt", "--fail-level", "note"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stdout);
    folder.write("visavis.toml", "[check]\nbaseline = 'known.txt'\nfail-level = 'note'\n");
    assert_eq!(folder.run(&["check"]).code, Some(0));
    folder.write("a.en.po", BILINGUAL.replace("109 million", "19 million"));
    assert_eq!(folder.run(&["check"]).code, Some(1));
}

#[test]
fn the_configuration_says_what_counts() {
    let folder = Folder::new();
    folder.write("a.en.po", BILINGUAL).write("old/b.en.po", BILINGUAL);
    folder.write(
        "visavis.toml",
        "[check]\nseverity = { double-space = 'error' }\nignore = ['N']\n[[check.override]]\npaths = ['old/']\nignore = ['all']\n",
    );
    let ran = folder.run(&["check", "--output-format", "json"]);
    let report: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    let findings = report["findings"].as_array().unwrap();
    let paths: Vec<&str> = findings.iter().map(|finding| finding["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["a.en.po"], "{}", ran.stdout);
    assert_eq!((findings[0]["rule"].as_str(), findings[0]["severity"].as_str()), (Some("double-space"), Some("error")));
    folder.write("visavis.toml", "[check]\nignore = ['no-such-rule']\n");
    let ran = folder.run(&["check"]);
    assert!(ran.code == Some(2) && ran.stderr.contains("visavis.toml:2:"), "{}", ran.stderr);
}

#[test]
fn every_report_can_be_had_and_written_to_a_file() {
    let folder = Folder::new();
    folder.write("a.en.po", BILINGUAL);
    let formats = [
        "full", "concise", "json", "jsonl", "github", "gitlab", "sarif", "junit", "rdjson", "rdjsonl", "markdown",
        "html",
    ];
    for format in formats {
        let ran = folder.run(&["check", "--output-format", format, "--output-file", "report"]);
        assert_eq!((ran.code, ran.stdout.as_str()), (Some(1), ""), "{format}");
        assert!(folder.read("report").contains("a.en.po"), "{format}");
    }
}

#[test]
fn pairs_in_a_table_are_checked_too() {
    let folder = Folder::new();
    folder.write("pairs.csv", "source,target\n109 milliards d’euros,€109 million\n");
    let ran = folder.run(&["check", "pairs.csv"]);
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    assert!(ran.stdout.starts_with("pairs.csv:2:"), "{}", ran.stdout);
    folder.write("notes.md", "x");
    assert_eq!(folder.run(&["check", "notes.md"]).code, Some(2));
}

#[test]
fn rules_are_explained() {
    let folder = Folder::new();
    assert!(folder.run(&["explain", "term-missing"]).stdout.starts_with("# T001 term-missing\n"));
    assert!(folder.run(&["explain", "t001"]).stdout.starts_with("# T001 term-missing\n"));
    assert!(folder.run(&["explain"]).stdout.lines().count() > 90);
    let ran = folder.run(&["explain", "term-mising"]);
    assert!(ran.code == Some(2) && ran.stderr.contains("Did you mean “term-missing”?"), "{}", ran.stderr);
}

#[test]
fn only_what_changed_since_a_revision() {
    let folder = Folder::new();
    let more = format!("{BILINGUAL}\nmsgid \"Oui.\"\nmsgstr \"Yes..\"\n");
    folder.write("a.en.po", BILINGUAL).write("new.po", &more);
    let script = "git init -q && git -c user.name=a -c user.email=a@b commit -q --allow-empty -m 0 && git add a.en.po && git -c user.name=a -c user.email=a@b commit -q -m 1 && mv new.po a.en.po && \"$visavis\" check --since HEAD --fail-level note";
    let ran = folder.shell(script);
    assert!(ran.stdout.contains("a.en.po:9:") && !ran.stdout.contains("a.en.po:6:"), "{}\n{}", ran.stdout, ran.stderr);
}
