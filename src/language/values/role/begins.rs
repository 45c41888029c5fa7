//! Which values a wording may begin.

use super::{Role, Way};

impl Role {
    /// Whether « un » counts before a wording of this role: « un million », « un tiers », « un sur quatre ».
    pub fn follows_one(self) -> bool {
        matches!(
            self,
            Self::Hundred
                | Self::Thousand
                | Self::Scale(_)
                | Self::Collective(_)
                | Self::Fraction(_)
                | Self::Half
                | Self::Times
                | Self::OutOf
                | Self::Percent
                | Self::Hours
                | Self::Currency(_)
                | Self::Unit(_)
                | Self::PeriodNoun(_)
        )
    }

    /// Whether a value of a kind can begin with a wording of this role.
    fn begins(self, way: Way) -> bool {
        let ranked = matches!(self, Self::Ordinal(_) | Self::OrdinalPerhaps(_) | Self::RomanOrdinal(_));
        let numeral = matches!(
            self,
            Self::Small(_) | Self::Tens(_) | Self::TensWithTeens(_) | Self::Hundred | Self::Thousand | Self::Scale(_)
        );
        match way {
            Way::Date => {
                let month = matches!(self, Self::Month(_) | Self::MonthPerhaps(_) | Self::ShortMonth(_));
                month || matches!(self, Self::Weekday(_) | Self::OrdinalPerhaps(1))
            }
            Way::Clock => matches!(self, Self::HourName(_) | Self::AroundTheClock | Self::Small(1..=12)),
            Way::Period => {
                let named = matches!(self, Self::Season(_) | Self::SeasonPerhaps(_) | Self::Division(_) | Self::Era(_));
                ranked || numeral || named || matches!(self, Self::Stage(_) | Self::Decade | Self::Decades(_))
            }
            Way::Ordinal => ranked || numeral,
            Way::Count => {
                let noun = matches!(self, Self::Collective(_) | Self::Order(_) | Self::Fraction(_));
                let part = matches!(
                    self,
                    Self::Half | Self::HalfNoun | Self::Multiple(_) | Self::MultipleNoun(_) | Self::MultiplePerhaps(_)
                );
                let sign = matches!(self, Self::CurrencyMark(_) | Self::NumberSign | Self::NumberSigns);
                numeral || noun || part || sign
            }
            Way::Code => false,
        }
    }
}

/// Kinds of value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ways(u8);

impl Ways {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// All of them: what figures can begin.
    pub const ALL: Self = Self(u8::MAX);

    /// The kinds that can begin with a wording of role `role`; what else belongs to the value is looked for from there.
    pub fn beginning_with(role: Role) -> Self {
        let ways = [Way::Date, Way::Clock, Way::Period, Way::Ordinal, Way::Count];
        ways.into_iter().filter(|way| role.begins(*way)).fold(Self::NONE, |ways, way| ways.or(Self(way.bit())))
    }

    /// These and those.
    #[must_use]
    pub const fn or(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Whether `way` is among them.
    pub const fn has(self, way: Way) -> bool {
        self.0 & way.bit() != 0
    }

    /// Whether there are none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl Way {
    const fn bit(self) -> u8 {
        1 << self as u8
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_begins_its_ways_alone() {
        let first = Ways::beginning_with(Role::OrdinalPerhaps(1));
        let ways = [Way::Date, Way::Clock, Way::Period, Way::Ordinal, Way::Count, Way::Code];
        assert_eq!(ways.map(|way| first.has(way)), [true, false, true, true, false, false]);
        assert!(ways.into_iter().all(|way| Ways::ALL.has(way)));
        assert!(Ways::beginning_with(Role::Of).is_empty() && Ways::NONE.is_empty());
    }
}
