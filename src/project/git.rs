//! What git knows: revisions of files, who works here, when lines were written. Everything else works without git.

use super::{Error, files};
use crate::model::Message;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A repository, seen from one of its folders.
#[derive(Debug, Clone)]
pub struct Repository {
    /// The folder that git is asked in.
    folder: PathBuf,
    /// The root of the work tree.
    pub root: PathBuf,
}

impl Repository {
    /// The repository that `folder` lies in.
    ///
    /// # Errors
    /// When git is missing, or the folder is in no repository.
    pub fn of(folder: &Path) -> Result<Self, Error> {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        let root = ask(folder, &["rev-parse", "--show-toplevel"])?
            .ok_or_else(|| Error::new(folder, Message::new("project-not-a-repository")))?;
        Ok(Self { folder: folder.to_owned(), root: PathBuf::from(root.trim_end_matches('\n')) })
    }

    /// The name of the commit that `revision` means.
    ///
    /// # Errors
    /// When there is none; a shallow clone may not have it.
    pub fn commit(&self, revision: &str) -> Result<String, Error> {
        let wanted = format!("{revision}^{{commit}}");
        let found = self.ask(&["rev-parse", "--verify", "--quiet", "--end-of-options", &wanted])?;
        found
            .map(|name| name.trim().to_owned())
            .ok_or_else(|| Error::new(&self.root, Message::new("project-revision-unknown").text("revision", revision)))
    }

    /// The commit at which this branch and `revision` parted; that of `revision` itself where nobody knows.
    ///
    /// # Errors
    /// When there is no such revision.
    pub fn parting(&self, revision: &str) -> Result<String, Error> {
        let commit = self.commit(revision)?;
        let base = self.ask(&["merge-base", &commit, "HEAD"])?;
        Ok(base.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).unwrap_or(commit))
    }

    /// The text of `path`, named as from the working folder, at `revision`; none when it was not there.
    ///
    /// # Errors
    /// When there is no such revision, or the file was no text.
    pub fn text(&self, path: &Path, revision: &str) -> Result<Option<String>, Error> {
        let commit = self.commit(revision)?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let output = run(&self.folder, &["show", &format!("{commit}:./{name}")])?;
        if !output.status.success() {
            return Ok(None);
        }
        files::text(path, output.stdout).map(Some)
    }

    /// Lay the project's files of `commit` below `folder`: all of the work tree below `project` whose names `matching` takes.
    ///
    /// # Errors
    /// When git or the disk fails.
    pub fn lay(&self, commit: &str, folder: &Path, matching: impl Fn(&str) -> bool) -> Result<(), Error> {
        let list = run(&self.root, &["ls-tree", "-r", "-z", "--name-only", commit])?;
        let names = String::from_utf8_lossy(&list.stdout).into_owned();
        for name in names.split('\0').filter(|name| !name.is_empty() && matching(name)) {
            let blob = run(&self.root, &["cat-file", "blob", &format!("{commit}:{name}")])?;
            let place = folder.join(name);
            let parent = place.parent().unwrap_or(folder);
            std::fs::create_dir_all(parent).map_err(|error| Error::io(parent, &error))?;
            std::fs::write(&place, blob.stdout).map_err(|error| Error::io(&place, &error))?;
        }
        Ok(())
    }

    /// The value of a setting of git.
    ///
    /// # Errors
    /// When git cannot be run.
    pub fn setting(&self, name: &str) -> Result<Option<String>, Error> {
        Ok(self.ask(&["config", "--get", name])?.map(|value| value.trim_end().to_owned()))
    }

    /// Make a setting of this repository.
    ///
    /// # Errors
    /// When git refuses.
    pub fn set(&self, name: &str, value: &str) -> Result<(), Error> {
        let output = run(&self.folder, &["config", "--local", name, value])?;
        if output.status.success() { Ok(()) } else { Err(self.failed(&output.stderr)) }
    }

    /// For each line of `path` the day on which it was written (`2025-02-10`); nothing where git does not know.
    ///
    /// # Errors
    /// When git cannot be run.
    pub fn days(&self, path: &Path) -> Result<Vec<String>, Error> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let output = run(&self.folder, &["blame", "--line-porcelain", "--", &name])?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let seconds = text.lines().filter_map(|line| line.strip_prefix("committer-time ")?.parse::<i64>().ok());
        let day = |seconds| {
            let moment = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
            moment.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
        };
        Ok(seconds.map(day).collect())
    }

    fn ask(&self, arguments: &[&str]) -> Result<Option<String>, Error> {
        ask(&self.folder, arguments)
    }

    fn failed(&self, stderr: &[u8]) -> Error {
        let reason = String::from_utf8_lossy(stderr).trim().to_owned();
        Error::new(&self.root, Message::new("project-git-failed").text("reason", reason))
    }
}

/// Who works in `folder`, as git knows them, else as the system does.
pub fn user(folder: &Path) -> Option<String> {
    let repository = Repository::of(folder).ok();
    let named = repository.and_then(|repository| repository.setting("user.name").ok().flatten());
    let known = named.or_else(|| std::env::var("USER").ok()).or_else(|| std::env::var("USERNAME").ok());
    known.filter(|name| !name.trim().is_empty())
}

/// What git answers; none when it says no.
fn ask(folder: &Path, arguments: &[&str]) -> Result<Option<String>, Error> {
    let output = run(folder, arguments)?;
    Ok(output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned()))
}

fn run(folder: &Path, arguments: &[&str]) -> Result<std::process::Output, Error> {
    let missing = |_| Error::new(folder, Message::new("project-git-missing"));
    Command::new("git").current_dir(folder).args(arguments).stdin(Stdio::null()).output().map_err(missing)
}

/// The part of `.gitattributes` that sends the bilingual files of these `targets` to the drivers of visavis.
pub fn attributes(targets: &[String]) -> String {
    let line = |target: &String| format!("*.{target}.po text eol=lf diff=visavis merge=visavis");
    targets.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// Add the lines of `wanted` to the file `path` that it lacks.
///
/// # Errors
/// When the file cannot be read or written.
pub fn add_lines(path: &Path, wanted: &str) -> Result<super::save::Saved, Error> {
    let mut text = files::read_if_there(path)?.unwrap_or_default();
    for line in wanted.lines().filter(|line| !text.lines().any(|own| own == *line)).collect::<Vec<_>>() {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(line);
        text.push('\n');
    }
    super::save::write(path, &text)
}

/// The command by which git calls this program: its name where that leads here, else its place.
pub fn command() -> String {
    let own = std::env::current_exe().ok();
    let named = std::env::var_os("PATH")
        .and_then(|path| std::env::split_paths(&path).map(|folder| folder.join("visavis")).find(|file| file.is_file()));
    match (own, named) {
        (Some(own), Some(named)) if super::discover::is_same(&own, &named) => "visavis".to_owned(),
        (Some(own), _) => format!("'{}'", own.display().to_string().replace('\'', "'\\''")),
        (None, _) => "visavis".to_owned(),
    }
}
