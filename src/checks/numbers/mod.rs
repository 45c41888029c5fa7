//! Numbers, dates, times and money, compared by value; how the target writes them. (N)

mod compared;
mod currency_changed;
mod date_capital;
mod date_invalid;
mod date_mismatch;
mod date_style;
mod date_untranslated;
mod number_changed;
mod number_extra;
mod number_format;
mod number_missing;
mod number_scale;
mod ordinal_mismatch;
mod time_mismatch;
mod unit_changed;
mod value_spacing;
mod weekday_mismatch;
mod weekday_wrong;

pub use currency_changed::CurrencyChanged;
pub use date_capital::DateCapital;
pub use date_invalid::DateInvalid;
pub use date_mismatch::DateMismatch;
pub use date_style::DateStyle;
pub use date_untranslated::DateUntranslated;
pub use number_changed::NumberChanged;
pub use number_extra::NumberExtra;
pub use number_format::NumberFormat;
pub use number_missing::NumberMissing;
pub use number_scale::NumberScale;
pub use ordinal_mismatch::OrdinalMismatch;
pub use time_mismatch::TimeMismatch;
pub use unit_changed::UnitChanged;
pub use value_spacing::ValueSpacing;
pub use weekday_mismatch::WeekdayMismatch;
pub use weekday_wrong::WeekdayWrong;
