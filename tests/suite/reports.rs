//! The reports, each on one set of findings that exercises everything.

mod fixture;

use fixture::{report, set};
use visavis::reports::ALL;

fn snapshot(name: &str, text: &str) {
    insta::with_settings!({snapshot_path => "../reports/snapshots", prepend_module_to_snapshot => false, omit_expression => true}, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn every_report_has_a_snapshot() {
    let set = set();
    for (name, _) in ALL {
        let text = report(name, &set.findings(), "en");
        snapshot(name, &anstream::adapter::strip_str(&text).to_string());
    }
}

#[test]
fn reports_for_people_speak_french() {
    let set = set();
    for name in ["full", "markdown"] {
        let text = report(name, &set.findings(), "fr");
        snapshot(&format!("{name}.fr"), &anstream::adapter::strip_str(&text).to_string());
    }
}
