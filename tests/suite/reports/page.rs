//! The page of findings in a browser.

use super::fixture;
use crate::tools;
use serde_json::{Value, json};
use std::process::Command;

/// Collects what goes wrong on the page; it stands before everything else.
const WATCH: &str = r#"<script>
const faults = [];
addEventListener("error", (event) => faults.push(String(event.message ?? event.target.outerHTML)), true);
addEventListener("securitypolicyviolation", (event) => faults.push(event.violatedDirective + " " + event.blockedURI));
for (const name of ["error", "warn"]) console[name] = (...said) => faults.push(said.join(" "));
</script>"#;

/// What tests do on the page, and how they read it.
const HANDS: &str = r#"
const press = (key, target = document.activeElement) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
const form = document.forms[0];
const set = (name, value) => {
  form.elements[name].value = value;
  form.elements[name].dispatchEvent(new Event("input", { bubbles: true }));
};
const shown = () => [...document.querySelectorAll(".finding")].filter((finding) => finding.checkVisibility())
  .map((finding) => finding.dataset.rule).join(" ");
const here = () => document.activeElement.dataset.number ?? document.activeElement.name ?? "";
const lit = () => [...document.querySelectorAll("mark.active")].map((mark) => mark.textContent).join("|");
"#;

/// What `steps`, the body of a function, gives back on the page of the findings at `hash`; none without a browser.
fn on_the_page(hash: &str, steps: &str) -> Option<Value> {
    let page = fixture::report("html", &fixture::set().findings(), "en");
    let script = format!(
        "<script>{HANDS}const result = (() => {{{steps}}})();\
         document.body.textContent = JSON.stringify({{ result, faults }});</script></body>"
    );
    let page = page.replacen("<meta charset", &format!("{WATCH}<meta charset"), 1).replace("</body>", &script);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("page.html");
    std::fs::write(&file, page).unwrap();
    let mut chromium = Command::new("chromium");
    chromium.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]);
    chromium.args(["--disable-background-networking", "--disable-component-update", "--disable-sync", "--dump-dom"]);
    chromium.arg(format!("--user-data-dir={}", folder.path().join("profile").display()));
    let output = tools::run(chromium.arg(format!("file://{}{hash}", file.display())), "")?;
    let page = tools::text(&output.stdout);
    let body = page.rsplit_once("<body>").unwrap().1.split_once("</body>").unwrap().0;
    let seen: Value = serde_json::from_str(&quick_xml::escape::unescape(body).unwrap()).unwrap();
    assert_eq!(seen["faults"], json!([]));
    Some(seen["result"].clone())
}

fn check(hash: &str, steps: &str, expected: &Value) {
    if let Some(seen) = on_the_page(hash, steps) {
        assert_eq!(seen, *expected);
    }
}

#[test]
fn the_filter_works() {
    let steps = r#"
        const seen = [shown(), form.elements.shown.value];
        set("rule", "T001"); seen.push(shown(), location.hash);
        set("rule", ""); set("text", "BEIJING elected"); seen.push(shown());
        set("text", "nowhere"); seen.push(shown(), document.querySelector(".none").checkVisibility());
        set("text", ""); press("e", document.body); press("n", document.body); seen.push(shown(), location.hash);
        set("file", "examples/briefing.en.po"); seen.push(shown(), form.elements.shown.value);
        form.elements.suppressed.click(); press("w", document.body); press("e", document.body); seen.push(shown());
        return seen;
    "#;
    let expected = json!([
        "T001 T002 N001 C001 T001 P101 P004 M003 W002 W005",
        "10 / 12",
        "T001 T001",
        "#rule=T001",
        "N001",
        "",
        true,
        "C001 P004 W002",
        "#level=warning",
        "C001",
        "1 / 12",
        "T001 T002 N001 T001 N001",
    ]);
    check("", steps, &expected);
}

#[test]
fn the_address_keeps_the_filter() {
    let steps = "return [shown(), form.elements.rule.value, form.querySelector('[type=reset]').checkVisibility()];";
    check("#rule=N001&level=error&suppressed=", steps, &json!(["N001 N001", "N001", true]));
}

#[test]
fn the_keyboard_works() {
    let steps = r#"
        const seen = [];
        for (const key of ["j", "j", "k", "/"]) { press(key); seen.push(here(), lit()); }
        press("j"); press("Escape"); seen.push(here());
        set("rule", "W002"); press("k"); seen.push(here());
        press("j", document.body);
        press("?"); seen.push(document.querySelector("dialog").open);
        return seen;
    "#;
    let expected = json!([
        "1",
        "Conseil européen",
        "2",
        "Conseil européen|EU Council",
        "1",
        "Conseil européen",
        "text",
        "",
        "",
        "10",
        true,
    ]);
    check("", steps, &expected);
}

#[test]
fn the_page_stands_alone() {
    let page = fixture::report("html", &fixture::set().findings(), "fr");
    for (attribute, _) in page.match_indices(" src=").chain(page.match_indices(" href=")) {
        let value = page[attribute..].split('"').nth(1).unwrap();
        assert!(value.starts_with(['#']) || value == "data:,", "{value}");
    }
    assert!(!page.contains("@import") && !page.contains("url("));
    assert_eq!(page.matches("<script").count(), 1);
    assert!(page.starts_with("<!doctype html>\n<html lang=\"fr\">"));
    assert!(page.contains("<p lang=\"en-GB\"") && page.contains("<p lang=\"fr\""));
}
