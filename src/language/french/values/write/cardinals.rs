//! Cardinals and ordinals in French words, in the traditional spelling.

const SMALL: [&str; 17] = [
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize",
];

/// `number` below a million in words: « quatre-vingt-dix-sept », « deux cents ».
pub(super) fn cardinal(number: u32) -> String {
    match number {
        0..17 => SMALL[number as usize].to_owned(),
        17..20 => format!("dix-{}", cardinal(number - 10)),
        20..100 => below_hundred(number),
        100..1000 => hundreds(number),
        _ => thousands(number),
    }
}

fn below_hundred(number: u32) -> String {
    let (tens, base) = match number {
        20..30 => ("vingt", 20),
        30..40 => ("trente", 30),
        40..50 => ("quarante", 40),
        50..60 => ("cinquante", 50),
        60..80 => ("soixante", 60),
        _ => ("quatre-vingt", 80),
    };
    match number - base {
        0 if base == 80 => "quatre-vingts".to_owned(),
        0 => tens.to_owned(),
        rest @ (1 | 11) if base < 80 => format!("{tens} et {}", cardinal(rest)),
        rest => format!("{tens}-{}", cardinal(rest)),
    }
}

fn hundreds(number: u32) -> String {
    let (hundreds, rest) = (number / 100, number % 100);
    match (hundreds, rest) {
        (1, 0) => "cent".to_owned(),
        (1, _) => format!("cent {}", cardinal(rest)),
        (_, 0) => format!("{} cents", cardinal(hundreds)),
        _ => format!("{} cent {}", cardinal(hundreds), cardinal(rest)),
    }
}

fn thousands(number: u32) -> String {
    let (thousands, rest) = (number / 1000, number % 1000);
    // « cents » and « vingts » lose their mark of plural before « mille »
    let counted = cardinal(thousands);
    let counted = counted.strip_suffix("cents").map_or_else(
        || counted.strip_suffix("vingts").map_or_else(|| counted.clone(), |head| format!("{head}vingt")),
        |head| format!("{head}cent"),
    );
    let head = if thousands == 1 { "mille".to_owned() } else { format!("{counted} mille") };
    if rest == 0 { head } else { format!("{head} {}", cardinal(rest)) }
}

/// The rank `number` in words: « neuvième », « vingt et unième ».
pub(super) fn ordinal(number: u32) -> String {
    if number == 1 {
        return "premier".to_owned();
    }
    let cardinal = cardinal(number);
    let stem = match cardinal.as_str() {
        word if word.ends_with("cinq") => format!("{word}u"),
        word if word.ends_with("neuf") => format!("{}v", &word[..word.len() - 1]),
        word => word.trim_end_matches('s').trim_end_matches('e').to_owned(),
    };
    let stem = if cardinal.ends_with("trois") { cardinal } else { stem };
    format!("{stem}ième")
}

/// The rank `number` in figures: « 1er », « 21e ».
pub(super) fn rank(number: u32) -> String {
    format!("{number}{}", if number == 1 { "er" } else { "e" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cardinals() {
        let check = |number, expected: &str| assert_eq!(cardinal(number), expected);
        check(17, "dix-sept");
        check(21, "vingt et un");
        check(71, "soixante et onze");
        check(80, "quatre-vingts");
        check(81, "quatre-vingt-un");
        check(97, "quatre-vingt-dix-sept");
        check(200, "deux cents");
        check(201, "deux cent un");
        check(1_000, "mille");
        check(80_000, "quatre-vingt mille");
        check(200_300, "deux cent mille trois cents");
    }

    #[test]
    fn ranks() {
        let check = |number, expected: &str| assert_eq!(ordinal(number), expected);
        check(1, "premier");
        check(2, "deuxième");
        check(3, "troisième");
        check(4, "quatrième");
        check(5, "cinquième");
        check(9, "neuvième");
        check(21, "vingt et unième");
        check(80, "quatre-vingtième");
        check(1_000, "millième");
    }
}
