//! Numbers in figures, as a language groups and marks them.

use rust_decimal::Decimal;

/// The marks that a language sets in figures.
#[derive(Debug, Clone, Copy)]
pub struct Digits {
    /// The decimal mark.
    pub decimal: char,
    /// The mark between groups of three.
    pub group: char,
}

impl Digits {
    /// `number` without its sign, in figures and with as many decimals as it has; in groups of three where `grouped`.
    pub fn write(self, number: Decimal, grouped: bool) -> String {
        let plain = number.abs().to_string();
        let (whole, fraction) =
            plain.split_once('.').map_or((plain.as_str(), None), |(whole, rest)| (whole, Some(rest)));
        let mut written = String::with_capacity(plain.len() + 8);
        for (index, digit) in whole.chars().enumerate() {
            if grouped && index > 0 && (whole.len() - index).is_multiple_of(3) {
                written.push(self.group);
            }
            written.push(digit);
        }
        if let Some(fraction) = fraction {
            written.push(self.decimal);
            written.push_str(fraction);
        }
        written
    }
}

/// `wording` behind each of `amounts`, with `space` between them.
pub fn behind(amounts: &[String], space: &str, wording: &str) -> Vec<String> {
    amounts.iter().map(|amount| [amount, space, wording].concat()).collect()
}

/// `wordings` without those that stand earlier already.
pub fn distinct(mut wordings: Vec<String>) -> Vec<String> {
    let mut kept = 0;
    for index in 0..wordings.len() {
        if !wordings[..kept].contains(&wordings[index]) {
            wordings.swap(kept, index);
            kept += 1;
        }
    }
    wordings.truncate(kept);
    wordings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_and_decimals() {
        let english = Digits { decimal: '.', group: ',' };
        let check = |number: &str, grouped, expected: &str| {
            assert_eq!(english.write(number.parse().unwrap(), grouped), expected);
        };
        check("1234567.80", true, "1,234,567.80");
        check("-999", true, "999");
        check("2025", false, "2025");
        check("0.05", true, "0.05");
    }

    #[test]
    fn the_first_of_equals_stays() {
        let wordings = ["a", "b", "a", "c", "b"].map(str::to_owned).to_vec();
        assert_eq!(distinct(wordings), ["a", "b", "c"]);
    }
}
