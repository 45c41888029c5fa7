//! The names of roles in the tables of the languages.

use super::{Era, Role};
use crate::language::values::reading::About;
use crate::model::{Division, PeriodUnit, Stage};

impl Role {
    /// The role that the tables name `name`, with `value`.
    pub fn parse(name: &str, value: &'static str) -> Option<Self> {
        Self::of_number(name, value)
            .or_else(|| Self::of_measure(name, value))
            .or_else(|| Self::of_calendar(name, value))
            .or_else(|| Self::of_clock(name, value))
            .or_else(|| Self::of_link(name, value))
    }

    fn of_number(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse::<u8>().ok();
        Some(match name {
            "small" => Self::Small(number()?),
            "tens" => Self::Tens(number()?),
            "tens-with-teens" => Self::TensWithTeens(number()?),
            "hundred" => Self::Hundred,
            "thousand" => Self::Thousand,
            "scale" => Self::Scale(number()?),
            "scale-mark" => Self::ScaleMark(number()?),
            "scale-letter" => Self::ScaleLetter(number()?),
            "collective" => Self::Collective(value.parse().ok()?),
            "order" => Self::Order(number()?),
            "fraction" => Self::Fraction(number()?),
            "half" => Self::Half,
            "half-noun" => Self::HalfNoun,
            "ordinal" => Self::Ordinal(number()?),
            "ordinal-perhaps" => Self::OrdinalPerhaps(number()?),
            "ordinal-mark" => Self::OrdinalMark,
            "multiple" => Self::Multiple(number()?),
            "multiple-noun" => Self::MultipleNoun(number()?),
            "multiple-perhaps" => Self::MultiplePerhaps(number()?),
            "times" => Self::Times,
            "times-less" => Self::TimesLess,
            _ => return None,
        })
    }

    fn of_measure(name: &str, value: &'static str) -> Option<Self> {
        Some(match name {
            "percent" => Self::Percent,
            "currency" => Self::Currency(value),
            "currency-perhaps" => Self::CurrencyPerhaps(value),
            "currency-mark" => Self::CurrencyMark(value),
            "unit" => Self::Unit(value),
            "unit-mark" => Self::UnitMark(value),
            "number-sign" => Self::NumberSign,
            "number-signs" => Self::NumberSigns,
            "numbered" => Self::Numbered,
            "years" => Self::Years,
            "not" => Self::Not,
            _ => return None,
        })
    }

    fn of_calendar(name: &str, value: &str) -> Option<Self> {
        let number = || value.parse::<u8>().ok();
        Some(match name {
            "month" => Self::Month(number()?),
            "month-perhaps" => Self::MonthPerhaps(number()?),
            "short-month" => Self::ShortMonth(number()?),
            "weekday" => Self::Weekday(number()?),
            "season" => Self::Season(season(value)?),
            "season-perhaps" => Self::SeasonPerhaps(season(value)?),
            "quarter" if value.is_empty() => Self::Quarter,
            "quarter" => Self::Division(Division::Quarter(number()?)),
            "half-year" if value.is_empty() => Self::HalfYear,
            "half-year" => Self::Division(Division::Half(number()?)),
            "stage" => Self::Stage(stage(value)?),
            "period" => Self::PeriodNoun(period(value)?),
            "relative" => Self::Relative(value.parse().ok()?),
            "decade" => Self::Decade,
            "decade-mark" => Self::DecadeMark,
            "decades" => Self::Decades(number()?),
            "era" => Self::Era(Era { before: value.starts_with("before"), common: value.ends_with("common") }),
            "month-of" => Self::MonthOf,
            "in-time" => Self::InTime,
            _ => return None,
        })
    }

    fn of_clock(name: &str, value: &'static str) -> Option<Self> {
        Some(match name {
            "hour" => Self::Hour,
            "hours" => Self::Hours,
            "minutes" => Self::Minutes,
            "morning" => Self::Afternoon(false),
            "afternoon" => Self::Afternoon(true),
            "hour-name" => Self::HourName(value.parse().ok()?),
            "around-the-clock" => Self::AroundTheClock,
            "time-of" => Self::TimeOf,
            "time-noun" => Self::TimeNoun,
            "place" => Self::Place(value),
            "at" => Self::At,
            "during" => Self::During,
            "lasting" => Self::Lasting,
            _ => return None,
        })
    }

    fn of_link(name: &str, value: &str) -> Option<Self> {
        Some(match name {
            "and" => Self::And,
            "or" => Self::Or,
            "to" => Self::To,
            "to-date" => Self::ToDate,
            "between" => Self::Between,
            "from" => Self::From,
            "from-date" => Self::FromDate,
            "of" => Self::Of,
            "the" => Self::The,
            "a" => Self::A,
            "some" => Self::Some,
            "about" => Self::About(about(value)?),
            "out-of" => Self::OutOf,
            "perhaps" => Self::Perhaps,
            _ => return None,
        })
    }
}

fn season(value: &str) -> Option<Division> {
    Some(match value {
        "spring" => Division::Spring,
        "summer" => Division::Summer,
        "autumn" => Division::Autumn,
        "winter" => Division::Winter,
        _ => return None,
    })
}

fn stage(value: &str) -> Option<Stage> {
    Some(match value {
        "early" => Stage::Early,
        "mid" => Stage::Mid,
        "late" => Stage::Late,
        _ => return None,
    })
}

fn period(value: &str) -> Option<PeriodUnit> {
    Some(match value {
        "century" => PeriodUnit::Century,
        "millennium" => PeriodUnit::Millennium,
        "republic" => PeriodUnit::Republic,
        "empire" => PeriodUnit::Empire,
        "reich" => PeriodUnit::Reich,
        "international" => PeriodUnit::International,
        _ => return None,
    })
}

fn about(value: &str) -> Option<About> {
    Some(match value {
        "around" => About::Around,
        "more-than" => About::MoreThan,
        "less-than" => About::LessThan,
        "nearly" => About::Nearly,
        "at-least" => About::AtLeast,
        "few" => About::Few,
        "several" => About::Several,
        _ => return None,
    })
}
