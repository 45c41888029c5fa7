//! What the README tells people to type.

use super::Folder;
use std::fs;
use std::path::Path;

/// The commands in the README's shell blocks that run this program, without their comments.
fn commands() -> Vec<Vec<String>> {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let blocks = readme.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let lines = blocks.flat_map(str::lines).map(|line| line.split('#').next().unwrap().trim().to_owned());
    let arguments = lines.filter_map(|line| {
        let rest = line.strip_prefix("cargo run --release -- ").or_else(|| line.strip_prefix("visavis "))?;
        Some(rest.split_whitespace().map(str::to_owned).collect())
    });
    arguments.collect()
}

#[test]
fn every_command_of_the_readme_works() {
    let folder = Folder::new();
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    for entry in fs::read_dir(&examples).unwrap() {
        let path = entry.unwrap().path();
        folder.write(&format!("examples/{}", path.file_name().unwrap().to_str().unwrap()), fs::read(&path).unwrap());
    }
    for (name, example) in
        [("briefing.fr.txt", "2025-03-18-syria.fr.txt"), ("briefing.en.po", "2025-03-18-syria.en.po")]
    {
        folder.write(name, fs::read(examples.join(example)).unwrap());
    }
    let commands = commands();
    assert!(commands.len() >= 4, "{commands:?}");
    for arguments in commands {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let ran = folder.run(&arguments);
        assert_eq!(ran.code, Some(0), "visavis {}\n{}", arguments.join(" "), ran.stderr);
    }
    assert!(folder.names().contains(&"briefing.en.txt".to_owned()));
}
