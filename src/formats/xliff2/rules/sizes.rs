//! Size and length restriction.

use super::{excludes, flaw, lost};
use crate::formats::xml::{Element, Flaw};

/// The rules of sizes: by the profiles of the specification they are whole numbers, and what is kept elsewhere is there.
pub(super) fn check(file: &Element<'_>, flaws: &mut Vec<Flaw>) {
    let profiles = file.first("slr:profiles");
    let profile = |name: &str| profiles.and_then(|profiles| profiles.attribute(name));
    let standard = |name: &str| profile(name).is_some_and(|profile| profile.starts_with("xliff:"));
    let sizes = [("slr:sizeInfo", standard("generalProfile")), ("slr:equivStorage", standard("storageProfile"))];
    for element in file.descendants() {
        flaws.extend(excludes(element, "slr:sizeInfoRef", "slr:sizeInfo"));
        for (attribute, standard) in sizes {
            let value = element.attribute(attribute).unwrap_or("0").trim();
            let whole = value.bytes().all(|byte| byte.is_ascii_digit());
            // Profiles of others may say sizes otherwise, but a number is a whole one.
            if !whole && (standard || value.parse::<f64>().is_ok()) {
                flaws.push(flaw(element, "formats-xliff2-size").text("attribute", attribute).text("value", value));
            }
        }
    }
    check_references(file, &mut Vec::new(), flaws);
}

/// A reference to size data: in this element’s parents, or beside them.
fn check_references<'e>(element: &'e Element<'_>, data: &mut Vec<&'e str>, flaws: &mut Vec<Flaw>) {
    let above = data.len();
    let own = element.all("slr:data").flat_map(Element::descendants).filter_map(|inner| inner.attribute("id"));
    data.extend(own);
    for child in element.elements().filter(|child| child.name.space.is_empty()) {
        if child.attribute("slr:sizeInfoRef").is_some_and(|id| !data.contains(&id)) {
            flaws.push(lost(child, "slr:sizeInfoRef"));
        }
        check_references(child, data, flaws);
    }
    data.truncate(above);
}
