//! `src/lib.rs` declares the floors; every `use crate::` keeps to them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Floor of each module, read from the `// floor N` comments of `src/lib.rs`.
fn floors() -> BTreeMap<String, u32> {
    let text = std::fs::read_to_string(root().join("src/lib.rs")).unwrap();
    let mut floor = None;
    let mut floors = BTreeMap::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("// floor ") {
            floor = Some(rest.split(':').next().unwrap().parse().unwrap());
        } else if let Some(name) = line.strip_prefix("pub mod ") {
            floors.insert(name.trim_end_matches(';').to_owned(), floor.expect("a floor above each module"));
        }
    }
    floors
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The top module that a file belongs to, and the text of the file.
fn modules() -> Vec<(String, PathBuf, String)> {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut modules = Vec::new();
    for file in files {
        let inside = file.strip_prefix(root().join("src")).unwrap().to_owned();
        let first = inside.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
        let name = first.trim_end_matches(".rs").to_owned();
        if name != "lib" && name != "main" {
            let text = std::fs::read_to_string(&file).unwrap();
            modules.push((name, inside, text));
        }
    }
    modules
}

#[test]
fn a_module_uses_only_floors_below_its_own() {
    let floors = floors();
    assert!(floors.len() > 10, "the floors of src/lib.rs were read: {floors:?}");
    let mut faults = Vec::new();
    for (name, file, text) in modules() {
        let own = floors[&name];
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for (at, _) in code.match_indices("crate::") {
                let used: String = code[at + 7..].chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                let Some(floor) = floors.get(&used) else { continue };
                if used != name && *floor >= own {
                    faults.push(format!(
                        "{}:{}: {name} (floor {own}) uses {used} (floor {floor})",
                        file.display(),
                        number + 1
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn pure_modules_keep_the_doors_shut() {
    let floors = floors();
    for (name, floor) in &floors {
        let folder = root().join("src").join(name).join("mod.rs");
        let file = if folder.exists() { folder } else { root().join("src").join(format!("{name}.rs")) };
        let text = std::fs::read_to_string(file).unwrap();
        let shut = text.contains("#![deny(clippy::disallowed_methods, clippy::disallowed_types)]");
        assert_eq!(shut, *floor <= 7, "{name} on floor {floor}");
    }
}
