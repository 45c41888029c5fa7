//! Roman numerals.

const SIGNS: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// `number` in Roman numerals; empty for zero.
pub fn roman(mut number: u32) -> String {
    let mut written = String::new();
    for (value, sign) in SIGNS {
        while number >= value {
            written.push_str(sign);
            number -= value;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    #[test]
    fn signs_are_subtracted_and_added() {
        let written: Vec<String> = [1, 4, 9, 14, 19, 21, 40, 1994].into_iter().map(super::roman).collect();
        assert_eq!(written, ["I", "IV", "IX", "XIV", "XIX", "XXI", "XL", "MCMXCIV"]);
    }
}
