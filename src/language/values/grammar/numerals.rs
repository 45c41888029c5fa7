//! Numbers in words.

use super::NumeralAnd;
use super::reader::Reader;
use crate::language::values::role::Role;
use rust_decimal::Decimal;

/// A number in words.
#[derive(Clone, Copy)]
pub(super) struct Numeral {
    pub(super) number: Decimal,
    /// The power of ten of the scale word that it ends with, as in « deux millions »; 0 when more follows or none is
    /// there.
    pub(super) scale: u8,
    /// Whether it is a lone « un », which is an article more often than a number.
    pub(super) lone_one: bool,
    pub(super) next: usize,
}

/// A numeral in the course of being read.
#[derive(Default, Clone)]
struct Sum {
    /// What scale words and « mille » have closed.
    closed: Decimal,
    /// What stands since then, below a thousand.
    open: u32,
    /// What may be added next must be smaller.
    room: u32,
    /// Scale words must fall.
    ceiling: u8,
    scale: u8,
    words: usize,
    last: Last,
}

#[derive(Default, PartialEq, Clone, Copy)]
enum Last {
    #[default]
    Nothing,
    Small,
    Tens,
    Hundred,
    Closed,
}

/// The number in words at token `at`.
pub(super) fn numeral(reader: &Reader<'_>, at: usize) -> Option<Numeral> {
    if let Some((known, numeral)) = reader.numeral.get()
        && known == at
    {
        return numeral;
    }
    let numeral = sum(reader, at);
    reader.numeral.set(Some((at, numeral)));
    numeral
}

fn sum(reader: &Reader<'_>, at: usize) -> Option<Numeral> {
    let mut sum = Sum { room: 1000, ceiling: u8::MAX, ..Sum::default() };
    let mut next = at;
    let mut before_and = None;
    loop {
        let from = if sum.words == 0 { next } else { reader.past_hyphen(next) };
        if let Some(after) = sum.step(reader, from) {
            next = after;
        } else if let Some(joined) = sum.past_and(reader, from) {
            before_and = Some((sum.clone(), next));
            next = joined;
        } else {
            break;
        }
    }
    // `one hundred and two hundred` are two numbers
    if let Some((shorter, end)) = before_and.filter(|_| reader.find(next, multiplies).is_some()) {
        (sum, next) = (shorter, end);
    }
    if sum.words == 0 {
        return None;
    }
    let number = sum.closed.checked_add(Decimal::from(sum.open))?;
    let scale = if sum.last == Last::Closed && sum.scale >= 6 { sum.scale } else { 0 };
    Some(Numeral { number, scale, lone_one: sum.words == 1 && number == Decimal::ONE, next })
}

impl Sum {
    /// Take the numeral word at token `at`, if it fits.
    fn step(&mut self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        let (role, next) = reader.find(at, |role| is_numeral(role).then_some(role))?;
        // « cent quatre-vingtième » goes on with an ordinal, not with « quatre »
        let ordinal = reader.find(at, |role| matches!(role, Role::Ordinal(_)).then_some(()));
        if ordinal.is_some_and(|((), behind)| behind > next) {
            return None;
        }
        let fits = match role {
            Role::Small(value) => self.add(u32::from(value), 0, Last::Small),
            Role::Tens(value) => self.add(u32::from(value), 10, Last::Tens),
            Role::TensWithTeens(value) => self.add(u32::from(value), 20, Last::Tens),
            Role::Hundred => self.hundred(),
            Role::Thousand => self.close(3),
            Role::Scale(power) => self.close(power),
            Role::A => self.words == 0 && self.article(reader, next),
            _ => false,
        };
        self.words += usize::from(fits);
        fits.then_some(next)
    }

    /// « a » counts as one before a hundred and what is larger.
    fn article(&mut self, reader: &Reader<'_>, next: usize) -> bool {
        reader.find(next, multiplies).is_some() && self.add(1, 0, Last::Small)
    }

    fn add(&mut self, value: u32, room: u32, last: Last) -> bool {
        let zero_alone = value > 0 || self.words == 0;
        let fits = value < self.room && zero_alone;
        if fits {
            self.open += value;
            self.room = room;
            self.last = last;
            self.scale = 0;
        }
        fits
    }

    fn hundred(&mut self) -> bool {
        let fits = match self.open {
            0 => self.words == 0 || self.last == Last::Closed,
            1..20 => self.last == Last::Small,
            _ => false,
        };
        if fits {
            self.open = self.open.max(1) * 100;
            self.room = 100;
            self.last = Last::Hundred;
        }
        fits
    }

    /// Close what stands with a power of ten: « deux cent mille », « trois millions », « mille milliards ».
    fn close(&mut self, power: u8) -> bool {
        let bare_scale = power > 3 && self.words == 0;
        let thousands_of = self.last == Last::Closed && self.scale == 3 && power > 3 && self.open == 0;
        let fits = !bare_scale && (power < self.ceiling || thousands_of);
        if !fits || (self.last == Last::Closed && self.open == 0 && !thousands_of && power > 3) {
            return false;
        }
        let factor = Decimal::from(10u64.pow(u32::from(power.min(18))));
        let times = match self.last {
            Last::Closed if thousands_of => std::mem::take(&mut self.closed),
            Last::Nothing | Last::Closed => Decimal::from(self.open.max(1)),
            _ => Decimal::from(self.open),
        };
        let Some(sum) = times.checked_mul(factor).and_then(|product| self.closed.checked_add(product)) else {
            return false;
        };
        self.closed = sum;
        self.open = 0;
        self.room = 1000;
        self.ceiling = power;
        self.scale = power;
        self.last = Last::Closed;
        true
    }

    /// The token behind a conjunction at token `at`, if the numeral may go on there.
    fn past_and(&self, reader: &Reader<'_>, at: usize) -> Option<usize> {
        if self.words == 0 {
            return None;
        }
        let next = reader.past_hyphen(reader.is(at, Role::And)?);
        let adds = |role| matches!(role, Role::Small(1..) | Role::Tens(_) | Role::TensWithTeens(_)).then_some(());
        (self.allows_and(reader, next) && reader.find(next, adds).is_some()).then_some(next)
    }

    fn allows_and(&self, reader: &Reader<'_>, at: usize) -> bool {
        match reader.grammar.numeral_and {
            NumeralAnd::BeforeOne => {
                let one = |role| matches!(role, Role::Small(1 | 11)).then_some(());
                self.last == Last::Tens && reader.find(at, one).is_some()
            }
            NumeralAnd::AfterHundred => matches!(self.last, Last::Hundred | Last::Closed),
        }
    }
}

fn multiplies(role: Role) -> Option<()> {
    matches!(role, Role::Hundred | Role::Thousand | Role::Scale(_)).then_some(())
}

fn is_numeral(role: Role) -> bool {
    matches!(
        role,
        Role::Small(_)
            | Role::Tens(_)
            | Role::TensWithTeens(_)
            | Role::Hundred
            | Role::Thousand
            | Role::Scale(_)
            | Role::A
    )
}
