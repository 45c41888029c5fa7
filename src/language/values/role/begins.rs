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

    /// Whether a value can begin with a wording of this role; what else belongs to it is looked for from there.
    pub fn starts(self) -> bool {
        [Way::Date, Way::Clock, Way::Period, Way::Ordinal, Way::Count].into_iter().any(|way| self.begins(way))
    }

    /// Whether a value of a kind can begin with a wording of this role.
    pub fn begins(self, way: Way) -> bool {
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
