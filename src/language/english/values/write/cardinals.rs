//! Cardinals and ordinals in English words.

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];

const TENS: [&str; 10] = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// `number` below a million in words: `ninety-seven`, `two hundred and five`.
pub(super) fn cardinal(number: u32) -> String {
    match number {
        0..20 => SMALL[number as usize].to_owned(),
        20..100 => below_hundred(number),
        100..1000 => hundreds(number),
        _ => thousands(number),
    }
}

fn below_hundred(number: u32) -> String {
    let tens = TENS[(number / 10) as usize];
    if number.is_multiple_of(10) { tens.to_owned() } else { format!("{tens}-{}", cardinal(number % 10)) }
}

fn hundreds(number: u32) -> String {
    let hundreds = format!("{} hundred", cardinal(number / 100));
    if number.is_multiple_of(100) { hundreds } else { format!("{hundreds} and {}", cardinal(number % 100)) }
}

fn thousands(number: u32) -> String {
    let thousands = format!("{} thousand", cardinal(number / 1000));
    match number % 1000 {
        0 => thousands,
        rest @ 1..100 => format!("{thousands} and {}", cardinal(rest)),
        rest => format!("{thousands} {}", cardinal(rest)),
    }
}

/// The rank `number` in words: `ninth`, `twenty-first`.
pub(super) fn ordinal(number: u32) -> String {
    if number == 100 {
        return "hundredth".to_owned();
    }
    let cardinal = cardinal(number);
    let (head, last) = cardinal.rfind([' ', '-']).map_or(("", cardinal.as_str()), |at| cardinal.split_at(at + 1));
    format!("{head}{}", ordinal_word(last))
}

fn ordinal_word(cardinal: &str) -> String {
    match cardinal {
        "one" => "first".to_owned(),
        "two" => "second".to_owned(),
        "three" => "third".to_owned(),
        "five" => "fifth".to_owned(),
        "eight" => "eighth".to_owned(),
        "nine" => "ninth".to_owned(),
        "twelve" => "twelfth".to_owned(),
        _ => match cardinal.strip_suffix('y') {
            Some(tens) => format!("{tens}ieth"),
            None => format!("{cardinal}th"),
        },
    }
}

/// The rank `number` below a million in figures: `21st`, `1,000th`.
pub(super) fn rank(number: u32) -> String {
    let ending = match (number % 100, number % 10) {
        (11..=13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };
    match number {
        1000.. => format!("{},{:03}{ending}", number / 1000, number % 1000),
        _ => format!("{number}{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cardinals() {
        let check = |number, expected: &str| assert_eq!(cardinal(number), expected);
        check(0, "zero");
        check(13, "thirteen");
        check(40, "forty");
        check(97, "ninety-seven");
        check(205, "two hundred and five");
        check(97_200, "ninety-seven thousand two hundred");
        check(1_001, "one thousand and one");
    }

    #[test]
    fn ranks() {
        let check = |number, words: &str, figures: &str| {
            assert_eq!((ordinal(number).as_str(), rank(number).as_str()), (words, figures));
        };
        check(1, "first", "1st");
        check(12, "twelfth", "12th");
        check(20, "twentieth", "20th");
        check(21, "twenty-first", "21st");
        check(22, "twenty-second", "22nd");
        check(103, "one hundred and third", "103rd");
        check(111, "one hundred and eleventh", "111th");
        check(1_001, "one thousand and first", "1,001st");
    }
}
