//! Markup and structure: what must reappear as it is. (M)

mod emphasis;
mod footnote_added;
mod footnote_missing;
mod footnote_order;
mod footnotes;
mod heading_mark;
mod list_marker;
mod mail_altered;
mod note_missing;
mod note_unmarked;
mod placeable_added;
mod placeable_missing;
mod placeable_order;
mod source_title;
mod url_altered;
mod verbatim;

pub use emphasis::Emphasis;
pub use footnote_added::FootnoteAdded;
pub use footnote_missing::FootnoteMissing;
pub use footnote_order::FootnoteOrder;
pub use heading_mark::HeadingMark;
pub use list_marker::ListMarker;
pub use mail_altered::MailAltered;
pub use note_missing::NoteMissing;
pub use note_unmarked::NoteUnmarked;
pub use placeable_added::PlaceableAdded;
pub use placeable_missing::PlaceableMissing;
pub use placeable_order::PlaceableOrder;
pub use source_title::SourceTitle;
pub use url_altered::UrlAltered;
