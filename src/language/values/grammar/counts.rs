//! Quantities: amounts with what they count, and numbers behind a number sign.

use super::amounts::{Counted, HALF, amount, certainty, half};
use super::reader::{Found, Reader};
use crate::language::values::reading::{Certainty, Form, Lapse, Mark, Naming, Notation, Reading};
use crate::language::values::role::Role;
use crate::model::{Amount, MentionKind, Of, Quantity, Value};
use rust_decimal::Decimal;

/// The quantity at token `at`.
pub(super) fn find(reader: &Reader<'_>, at: usize) -> Option<Found> {
    signed_number(reader, at)
        .or_else(|| prefixed(reader, at))
        .or_else(|| multiple(reader, at))
        .or_else(|| counted(reader, at))
        .or_else(|| half_alone(reader, at))
}

/// An amount with what it counts behind it.
fn counted(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let mut counted = amount(reader, at, false)?;
    if let Some(next) = reader.is(counted.next, Role::TimesLess).filter(|_| counted.amount == TWICE) {
        return Some(found(reader, Counted { amount: Amount::Ratio(1, 2), next, ..counted }, Of::Times));
    }
    if let Some(of) = of(reader, &counted) {
        counted.form.naming = of.naming;
        counted.form.lapse = counted.form.lapse.or(of.lapse);
        counted.next = of.next;
        if let (Of::Times, Amount::Exact(number), Some(next)) = (&of.of, counted.amount, half(reader, of.next)) {
            counted.amount = Amount::Exact(number.checked_add(HALF)?);
            counted.next = next;
        }
        // « une fois » and « un pour cent » count, « un euro » is a euro
        let counts = !counted.lone_one || matches!(of.of, Of::Times | Of::Percent);
        return counts.then(|| found(reader, counted, of.of));
    }
    if counted.lone_one && !before_two(reader, at, counted.next) {
        return None;
    }
    if super::codes::is_version(reader, at) && counted.form.scale == 0 {
        return None;
    }
    if let Some(next) = age(reader, &counted) {
        counted.form.mark = Mark::Age;
        counted.next = next;
    }
    Some(found(reader, counted, Of::Things))
}

/// Whether « un » at token `at` counts because two follows it: « un à deux milliards », « une ou deux fois ».
pub(super) fn before_two(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let joint = reader.find(next, |role| match role {
        Role::To | Role::Or => Some(false),
        Role::And => Some(true),
        _ => None,
    });
    joint.is_some_and(|(and, two)| {
        let counts = reader.is(two, Role::Small(2)).is_some();
        counts && (!and || reader.before(at, Role::Between).is_some())
    })
}

fn found(reader: &Reader<'_>, counted: Counted, of: Of) -> Found {
    let form = Form { certainty: certainty(reader, &counted), ..counted.form };
    let kind = match &of {
        Of::Things | Of::Times => MentionKind::Number,
        Of::Percent => MentionKind::Percent,
        Of::Money(_) => MentionKind::Money,
        Of::Unit(_) => MentionKind::Unit,
    };
    let value = Value::Quantity(Quantity { amount: counted.amount, of });
    let reading = Reading::new(kind, reader.span(counted.start, counted.next), value).formed(form);
    Found { reading, start: counted.start, next: counted.next }
}

/// What an amount counts, if the grammar knows it.
struct Counts {
    of: Of,
    naming: Naming,
    lapse: Option<Lapse>,
    next: usize,
}

fn of(reader: &Reader<'_>, counted: &Counted) -> Option<Counts> {
    let at = counted.next;
    by_mark(reader, at).or_else(|| {
        let from = reader.past_hyphen(at);
        let of_money = counted.form.notation != Notation::Words || counted.form.scale > 0;
        by_name(reader, from, of_money).or_else(|| {
            let behind = reader.is(from, Role::Of)?;
            by_mark(reader, behind).or_else(|| by_name(reader, behind, of_money))
        })
    })
}

fn by_mark(reader: &Reader<'_>, at: usize) -> Option<Counts> {
    let (of, next) = reader.find(at, |role| match role {
        Role::CurrencyMark(code) => Some(Of::Money(code.to_owned())),
        Role::UnitMark(unit) => Some(Of::Unit(unit.to_owned())),
        Role::Percent => Some(Of::Percent),
        _ => None,
    })?;
    if matches!(of, Of::Unit(_)) && !is_unit_mark(reader, at, next) {
        return None;
    }
    let percent_sign = reader.mark(at) == Some('%');
    let lapse = (percent_sign && reader.grammar.spaced == reader.touches(at)).then_some(Lapse::Space);
    let naming = if of == Of::Percent && !percent_sign { Naming::Name } else { Naming::Symbol };
    Some(Counts { of, naming, lapse, next })
}

/// Whether a mark is not the beginning of something else: « 5 l’ont dit », `Table 2 C`.
fn is_unit_mark(reader: &Reader<'_>, at: usize, next: usize) -> bool {
    let lone_capital = reader.word(at).len() == 1 && reader.is_capital(at) && next == at + 1;
    let elided = matches!(reader.mark(next), Some('’' | '\'')) && reader.touches(next);
    // « 220 V », and no initial: « en 2024 V. Poutine »
    let spaced = reader.grammar.spaced && reader.mark(next) != Some('.');
    !elided && (!lone_capital || reader.touches(at) || spaced)
}

fn by_name(reader: &Reader<'_>, at: usize, of_money: bool) -> Option<Counts> {
    let (of, next) = reader.find(at, |role| match role {
        Role::Currency(code) => Some(Of::Money(code.to_owned())),
        Role::CurrencyPerhaps(code) if of_money => Some(Of::Money(code.to_owned())),
        Role::Unit(unit) => Some(Of::Unit(unit.to_owned())),
        Role::Percent => Some(Of::Percent),
        Role::Times => Some(Of::Times),
        _ => None,
    })?;
    Some(Counts { of, naming: Naming::Name, lapse: None, next })
}

/// A currency before its amount: `€109 billion`.
fn prefixed(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (code, from) = reader.find(at, |role| match role {
        Role::CurrencyMark(code) => Some(code),
        _ => None,
    })?;
    reader.figures(from)?;
    let counted = amount(reader, from, true).filter(|counted| counted.start == from)?;
    // « 100 $ 200 $ »: the mark belongs to what stands before it
    let behind = at > 0 && reader.figures(at - 1).is_some();
    (!behind).then(|| found(reader, Counted { start: at, ..counted }, Of::Money(code.to_owned())))
}

const TWICE: Amount = Amount::Exact(Decimal::TWO);

/// `twice`, « le double ».
fn multiple(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let ((number, naming, certainty), next) = reader.find(at, |role| match role {
        Role::Multiple(number) => Some((number, Naming::Name, Certainty::Sure)),
        Role::MultipleNoun(number) => Some((number, Naming::Symbol, Certainty::Sure)),
        Role::MultiplePerhaps(number) => Some((number, Naming::Symbol, Certainty::Possible)),
        _ => None,
    })?;
    let form = Form { notation: Notation::Words, naming, ..Form::default() };
    let amount = Amount::Exact(Decimal::from(number));
    let mut multiple = found(reader, Counted { amount, form, start: at, next, lone_one: false }, Of::Times);
    multiple.reading.form.certainty = certainty;
    Some(multiple)
}

/// `half` without an article, which may be one of many things.
fn half_alone(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let next = reader.is(at, Role::Half)?;
    let form = Form { notation: Notation::Words, ..Form::default() };
    let counted = Counted { amount: Amount::Ratio(1, 2), form, start: at, next, lone_one: false };
    let mut half = found(reader, counted, Of::Things);
    half.reading.form.certainty = Certainty::Possible;
    Some(half)
}

/// A number behind a number sign: « n° 12 », « nos 3 et 4 » (which a range goes on from).
fn signed_number(reader: &Reader<'_>, at: usize) -> Option<Found> {
    let (mark, from) = reader.find(at, |role| match role {
        Role::NumberSign => Some(Mark::NumberSign),
        Role::NumberSigns => Some(Mark::NumberSigns),
        _ => None,
    })?;
    if let Some(reference) = super::codes::reference(reader, from) {
        let form = Form { mark, ..Form::default() };
        let span = reader.span(at, reference.next);
        return Some(Found { reading: Reading { span, form, ..reference.reading }, start: at, ..reference });
    }
    let counted = amount(reader, from, false).filter(|counted| matches!(counted.amount, Amount::Exact(_)))?;
    let form = Form { mark, ..counted.form };
    Some(found(reader, Counted { start: at, form, lone_one: false, ..counted }, Of::Things))
}

/// Years of age beside a name, between commas or brackets: the token behind « ans ».
fn age(reader: &Reader<'_>, counted: &Counted) -> Option<usize> {
    let next = reader.is(counted.next, Role::Years)?;
    let before = counted.start.checked_sub(1).and_then(|at| reader.mark(at));
    let opened = matches!(before, Some(',' | '('));
    let closed = matches!(reader.mark(next), Some(',' | ')' | '.' | ';')) || next == reader.cut.tokens.len();
    (opened && closed).then_some(next)
}
