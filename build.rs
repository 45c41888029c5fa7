//! Lists the files of `glossary/` and `locales/`, so that the program carries them.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo names the package"));
    let mut table = String::new();
    for (name, extension) in [("GLOSSARY", "csv"), ("LOCALES", "ftl")] {
        let folder = root.join(name.to_lowercase());
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files = Vec::new();
        collect(&folder, extension, &mut files);
        files.sort();
        writeln!(table, "/// Path below the repository, and text, of each embedded `{extension}` file.")
            .expect("a string takes text");
        writeln!(table, "pub(crate) static {name}: &[(&str, &str)] = &[").expect("a string takes text");
        for file in files {
            let inside = file.strip_prefix(&root).expect("it was found below the root");
            let shown = inside.to_string_lossy().replace('\\', "/");
            writeln!(table, "    ({shown:?}, include_str!({:?})),", file.to_string_lossy())
                .expect("a string takes text");
        }
        table.push_str("];\n");
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the output folder"));
    std::fs::write(out.join("embedded.rs"), table).expect("the output folder is writable");
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder stands in the repository") {
        let path = entry.expect("its entries can be read").path();
        if path.is_dir() {
            collect(&path, extension, files);
        } else if path.extension().is_some_and(|found| found == extension) {
            files.push(path);
        }
    }
}
