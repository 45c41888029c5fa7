//! Bilingual files in git: real merges, differences and revisions in repositories of their own.

use crate::cli::Folder;

/// A shell in which git knows nobody but the test.
const GIT: &str = "set -e; export HOME=\"$PWD\" GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null; \
    export GIT_AUTHOR_NAME=Ada GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=Ada GIT_COMMITTER_EMAIL=a@b; \
    export GIT_AUTHOR_DATE='2025-02-10T12:00:00Z' GIT_COMMITTER_DATE='2025-02-10T12:00:00Z'; ";

const SOURCE: &str = "Le sommet s’ouvre demain à Lyon.\n\nIls liront la jauge.\n\nElle partira sans bruit.\n";

/// A repository with one translated briefing, and the drivers of visavis; none where git is missing.
fn repository() -> Option<Folder> {
    if std::process::Command::new("git").arg("--version").output().is_err() {
        crate::tools::skip("git");
        return None;
    }
    let folder = Folder::new();
    folder.write("visavis.toml", "draft = 'none'\n").write("b.fr.txt", SOURCE);
    folder.run(&["translate", "-q"]);
    let po = folder.read("b.en.po");
    let targets = ["It opens in Lyon.", "They will read it.", "She will leave."];
    let mut parts = po.split("msgstr \"\"\n");
    let mut whole = parts.next().unwrap().to_owned() + "msgstr \"\"\n" + parts.next().unwrap();
    for (part, target) in parts.map(Some).chain([None]).zip(targets) {
        whole += &format!("msgstr \"{target}\"\n{}", part.unwrap_or_default());
    }
    folder.write("b.en.po", whole);
    folder.run(&["translate", "-q"]);
    shell(&folder, "git init -q -b main . && \"$visavis\" -q git install && git add . && git commit -qm one");
    Some(folder)
}

fn shell(folder: &Folder, script: &str) -> String {
    let ran = folder.shell(&format!("{GIT}{script}"));
    assert_eq!(ran.code, Some(0), "{script}\n{}\n{}", ran.stdout, ran.stderr);
    ran.stdout
}

/// Replace words of the bilingual file on a branch, and commit.
fn on_branch(folder: &Folder, branch: &str, change: (&str, &str)) {
    shell(folder, &format!("git checkout -q {branch} 2>/dev/null || git checkout -q -b {branch} main"));
    let text = folder.read("b.en.po");
    assert!(text.contains(change.0), "{text}");
    folder.write("b.en.po", text.replace(change.0, change.1));
    shell(folder, "git commit -qam change");
}

#[test]
fn branches_that_translate_neighbours_merge() {
    let Some(folder) = repository() else { return };
    on_branch(&folder, "left", ("They will read it.", "They will read the gauge."));
    on_branch(&folder, "right", ("She will leave.", "She will leave without a sound."));
    shell(&folder, "git merge -q left -m merge");
    let text = folder.read("b.en.po");
    assert!(text.contains("They will read the gauge.") && text.contains("She will leave without a sound."), "{text}");
    assert!(!text.contains("<<<<") && !text.contains("fuzzy"), "{text}");
}

#[test]
fn a_source_edited_here_and_a_target_there_are_both_kept() {
    let Some(folder) = repository() else { return };
    on_branch(&folder, "left", ("They will read it.", "They will read the gauge."));
    shell(&folder, "git checkout -q -b right main");
    folder.write("b.fr.txt", SOURCE.replace("la jauge", "le manuel"));
    folder.run(&["translate", "-q"]);
    shell(&folder, "git commit -qam edited && git merge -q left -m merge");
    let text = folder.read("b.en.po");
    let expected = "#, fuzzy\n#| msgid \"Ils liront la jauge.\"\nmsgid \"Ils liront le manuel.\"\nmsgstr \"They will read the gauge.\"\n";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn a_true_conflict_is_marked_and_opens_everywhere() {
    let Some(folder) = repository() else { return };
    on_branch(&folder, "left", ("They will read it.", "They will read the gauge."));
    on_branch(&folder, "right", ("They will read it.", "They’ll read the dial."));
    let ran = folder.shell(&format!("{GIT}git merge left"));
    assert_eq!(ran.code, Some(1), "{}", ran.stderr);
    let text = folder.read("b.en.po");
    let expected = "#. conflict ours: They’ll read the dial.\n#. conflict theirs: They will read the gauge.\n#, fuzzy\nmsgid \"Ils liront la jauge.\"\nmsgstr \"They’ll read the dial.\"\n";
    assert!(text.contains(expected), "{text}");
    if let Some(output) =
        crate::tools::run(std::process::Command::new("msgfmt").args(["--check", "-o", "/dev/null", "-"]), &text)
    {
        assert!(output.status.success(), "{}", crate::tools::text(&output.stderr));
    }
    assert!(folder.run(&["drift", "--output-format", "concise"]).stdout.contains("D007"));
    // Somebody decides: the flag goes, and with it the comments.
    folder.write("b.en.po", text.replace("#, fuzzy\nmsgid \"Ils", "msgid \"Ils"));
    folder.run(&["translate", "-q"]);
    assert!(!folder.read("b.en.po").contains("conflict"));
    assert_eq!(folder.run(&["drift"]).code, Some(0));
}

#[test]
fn git_diff_shows_segments() {
    let Some(folder) = repository() else { return };
    let text = folder.read("b.en.po");
    folder.write("b.en.po", text.replace("They will read it.", "They will read the gauge."));
    let diff = shell(&folder, "git diff --no-color");
    let expected = " fr: Ils liront la jauge.\n-en: They will read it.\n+en: They will read the gauge.\n";
    assert!(diff.contains(expected) && !diff.contains("msgid"), "{diff}");
}

#[test]
fn revisions_are_compared_by_segment() {
    let Some(folder) = repository() else { return };
    folder.write("b.fr.txt", SOURCE.replace("demain à Lyon", "demain à Nice"));
    folder.run(&["translate", "-q"]);
    for format in ["text", "unified", "side-by-side", "json", "markdown", "html"] {
        let ran = folder.run(&["diff", "b.en.po@HEAD", "b.en.po", "--output-format", format, "--exit-code"]);
        assert_eq!(ran.code, Some(1), "{format}: {}", ran.stderr);
        assert!(ran.stdout.contains("Nice") && ran.stdout.contains("Lyon"), "{format}: {}", ran.stdout);
    }
    let plain = folder.run(&["diff", "b.fr.txt@HEAD", "b.fr.txt"]);
    assert_eq!(plain.stdout, "   1  name\n      Le sommet s’ouvre demain à [-Lyon-]{+Nice+}.\n", "{}", plain.stderr);
    let same = folder.run(&["diff", "b.fr.txt", "b.fr.txt", "--exit-code"]);
    assert_eq!((same.code, same.stdout.as_str()), (Some(0), ""));
    assert_eq!(folder.run(&["diff", "b.fr.txt@nowhere", "b.fr.txt"]).code, Some(2));
}

#[test]
fn drift_since_a_revision_is_what_came_since() {
    let Some(folder) = repository() else { return };
    folder.write("b.fr.txt", SOURCE.replace("la jauge", "le manuel"));
    shell(&folder, "git commit -qam drifted && git checkout -q -b work");
    assert_eq!(folder.run(&["drift"]).code, Some(1));
    let since = folder.run(&["drift", "--since", "main"]);
    assert_eq!(since.code, Some(0), "{}{}", since.stdout, since.stderr);
    folder.write("b.fr.txt", folder.read("b.fr.txt").replace("sans bruit", "tout de suite"));
    let since = folder.run(&["drift", "--since", "main", "--output-format", "json"]);
    assert_eq!(since.code, Some(1), "{}", since.stderr);
    let value: serde_json::Value = serde_json::from_str(&since.stdout).unwrap();
    assert_eq!((&value["summary"]["drifted"], &value["files"][0]["drift"][0]["unit"]), (&1.into(), &3.into()));
    // On a detached head, in a work tree and in a shallow clone as well.
    shell(
        &folder,
        "git commit -qam more && git checkout -q --detach && git worktree add -q tree HEAD && cd tree && (\"$visavis\" drift --since main > /dev/null || test $? = 1)",
    );
    assert_eq!(folder.run(&["drift", "--since", "main"]).code, Some(1));
    let shallow = shell(
        &folder,
        "git clone -q --depth 1 \"file://$PWD\" clone && cd clone && (\"$visavis\" drift --since HEAD; echo $?)",
    );
    assert!(shallow.ends_with("0\n"), "{shallow}");
    let status = folder.run(&["status"]);
    assert!(status.stdout.contains("2025-02-10"), "{}", status.stdout);
}
