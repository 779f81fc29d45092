//! The slice against hand-made traps, and against a full JSON parser on random messages.

use super::*;

fn content(raw: &str) -> Result<&str, Fault> {
    cut(raw.as_bytes(), "response").map(|cut| cut.content)
}

#[test]
fn the_slice_is_the_literal_text_with_its_white_space() {
    let raw = " {\n \"response\" : { \"head\" : { } ,\r\n\t\"body\":{}\n} , \"signature\" : \"abc\" } \n";
    let cut = cut(raw.as_bytes(), "response").unwrap();
    assert_eq!(cut.content, "{ \"head\" : { } ,\r\n\t\"body\":{}\n}");
    assert_eq!(cut.signature.as_deref(), Some("abc"));
}

#[test]
fn members_may_come_in_any_order_and_between_others() {
    let raw = r#"{"a":[1,{"response":{"x":1},"signature":"no"}],"signature":"yes","b":-1.5e+3,"response":{"y":"}"},"c":null,"d":"\"}"}"#;
    let cut = cut(raw.as_bytes(), "response").unwrap();
    assert_eq!(cut.content, r#"{"y":"}"}"#);
    assert_eq!(cut.signature.as_deref(), Some("yes"));
}

#[test]
fn braces_quotes_and_backslashes_inside_strings_end_nothing() {
    for inner in [
        r#"{"t":"}"}"#,
        r#"{"t":"{{{"}"#,
        r#"{"t":"\"}"}"#,
        r#"{"t":"\\"}"#,
        r#"{"t":"\\\"}\\"}"#,
        r#"{"t":"\u007b\u0022}"}"#,
        r#"{"t":"]","u":["[","}"]}"#,
        r#"{"中文":"裙子}","\\":{}}"#,
    ] {
        assert_eq!(
            content(&format!(r#"{{"response":{inner},"signature":"s"}}"#)),
            Ok(inner)
        );
        assert_eq!(
            content(&format!(r#"{{"signature":"s","response":{inner}}}"#)),
            Ok(inner)
        );
    }
}

#[test]
fn an_escaped_solidus_in_the_signature_is_a_solidus() {
    let raw = r#"{"response":{},"signature":"ab\/c\u002b="}"#;
    assert_eq!(
        cut(raw.as_bytes(), "response").unwrap().signature.as_deref(),
        Some("ab/c+=")
    );
}

#[test]
fn a_member_that_stands_twice_is_refused_however_it_is_spelt() {
    for raw in [
        r#"{"response":{"a":1},"response":{"a":2},"signature":"s"}"#,
        r#"{"response":{"a":1},"signature":"s","signature":"t"}"#,
        r#"{"response":{"a":1},"\u0072esponse":{"a":2},"signature":"s"}"#,
        r#"{"response":{"a":1},"signature":"s","signatur\u0065":"t"}"#,
    ] {
        assert_eq!(content(raw), Err(Fault::Duplicate), "{raw}");
    }
}

#[test]
fn a_missing_signature_is_told_apart_from_an_empty_one() {
    assert_eq!(cut(br#"{"response":{}}"#, "response").unwrap().signature, None);
    assert_eq!(
        cut(br#"{"response":{},"signature":""}"#, "response")
            .unwrap()
            .signature
            .as_deref(),
        Some("")
    );
}

#[test]
fn a_message_without_the_wanted_object_is_refused() {
    assert_eq!(content(r#"{"request":{},"signature":"s"}"#), Err(Fault::Missing));
    assert_eq!(content("{}"), Err(Fault::Missing));
    assert_eq!(content(r#"{"x":{"response":{}},"signature":"s"}"#), Err(Fault::Missing));
    assert_eq!(content(r#"{"response":"{}","signature":"s"}"#), Err(Fault::Kind));
    assert_eq!(content(r#"{"response":[],"signature":"s"}"#), Err(Fault::Kind));
    assert_eq!(content(r#"{"response":{},"signature":null}"#), Err(Fault::Kind));
}

#[test]
fn every_truncation_is_refused() {
    let raw = r#"{"a":[1,"\\"],"response":{"h":{"x":"\"}"},"b":[1,2]},"signature":"abc="}"#;
    assert!(content(raw).is_ok());
    for end in 0..raw.len() {
        assert!(content(&raw[..end]).is_err(), "cut at {end}");
    }
    assert_eq!(content(&format!("{raw}x")), Err(Fault::Syntax));
    assert_eq!(content(&format!("{raw}{raw}")), Err(Fault::Syntax));
}

#[test]
fn text_that_only_looks_like_json_is_refused() {
    for raw in [
        "",
        " ",
        "null",
        "[]",
        "\u{feff}{\"response\":{}}",
        r#"{"response":{}"signature":"s"}"#,
        r#"{"response" {},"signature":"s"}"#,
        r#"{response:{},"signature":"s"}"#,
        r#"{"response":{},}"#,
        r#"{"response":{},"a":}"#,
        r#"{"response":{},"a":中}"#,
        r#"<html>502</html>"#,
    ] {
        assert!(content(raw).is_err(), "{raw}");
    }
    assert_eq!(
        cut(b"{\"response\":{},\"a\":\"\xff\"}", "response"),
        Err(Fault::Encoding)
    );
}

#[test]
fn deep_nesting_is_refused_before_anything_reads_it() {
    let deep = |n: usize| format!(r#"{{"response":{}{}}}"#, r#"{"a":"#.repeat(n) + "{", "}".repeat(n + 1));
    assert!(content(&deep(62)).is_ok());
    assert_eq!(content(&deep(64)), Err(Fault::Depth));
    assert_eq!(
        content(&format!(r#"{{"x":{}"#, "[".repeat(1_000_000))),
        Err(Fault::Depth)
    );
}

/// Small, seeded, the same everywhere.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn pick<'a>(&mut self, from: &[&'a str]) -> &'a str {
        from[self.below(from.len())]
    }

    fn space(&mut self) -> &'static str {
        self.pick(&["", "", "", " ", "\n\t", " \r\n "])
    }

    fn string(&mut self) -> String {
        let parts = (0..self.below(5)).map(|_| {
            self.pick(&[
                "a",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\\\"",
                "\\\\",
                "\\/",
                "\\u007b",
                "\\u0022",
                "\\n",
                "裙",
                "response",
                "\\ud83d\\ude00",
            ])
        });
        format!("\"{}\"", parts.collect::<String>())
    }

    fn value(&mut self, depth: usize) -> String {
        match self.below(if depth > 3 { 3 } else { 5 }) {
            0 => self.string(),
            1 => self.pick(&["0", "-1.5e+3", "null", "true", "false"]).to_owned(),
            2 => "{}".to_owned(),
            3 => {
                let items: Vec<_> = (0..self.below(4)).map(|_| self.value(depth + 1)).collect();
                format!("[{}{}]", self.space(), items.join(","))
            }
            _ => self.object(depth),
        }
    }

    fn object(&mut self, depth: usize) -> String {
        let members: Vec<_> = (0..self.below(4))
            .map(|at| self.member(&format!("\"k{at}\""), depth))
            .collect();
        format!("{{{}{}}}", self.space(), members.join(","))
    }

    fn member(&mut self, name: &str, depth: usize) -> String {
        let value = self.value(depth + 1);
        format!(
            "{}{name}{}:{}{value}{}",
            self.space(),
            self.space(),
            self.space(),
            self.space()
        )
    }
}

/// What a full JSON parser sees: the literal text of each top-level member.
fn parsed(raw: &str) -> Option<std::collections::HashMap<String, &serde_json::value::RawValue>> {
    serde_json::from_str(raw).ok()
}

#[test]
fn on_random_messages_the_slice_is_what_a_json_parser_sees() {
    let mut chance = Chance(1);
    for _ in 0..20_000 {
        let name = chance.pick(&[r#""response""#, r#""\u0072esponse""#, r#""res\u0070onse""#]);
        let object = chance.object(0);
        let mut members = vec![
            format!("{}{name}{}:{}{object}", chance.space(), chance.space(), chance.space()),
            format!(r#""signature":{}"#, chance.string()),
        ];
        for at in 0..chance.below(3) {
            let member = chance.member(&format!("\"m{at}\""), 1);
            members.insert(chance.below(members.len() + 1), member);
        }
        let raw = format!("{}{{{}}}{}", chance.space(), members.join(","), chance.space());
        let wanted = parsed(&raw).unwrap_or_else(|| panic!("the test made no JSON: {raw}"));
        let cut = cut(raw.as_bytes(), "response").unwrap_or_else(|fault| panic!("{fault}: {raw}"));
        assert_eq!(cut.content, wanted["response"].get(), "{raw}");
        let signature: String = serde_json::from_str(wanted["signature"].get()).unwrap();
        assert_eq!(cut.signature.as_deref(), Some(signature.as_str()), "{raw}");
    }
}

#[test]
fn random_damage_never_moves_the_slice_of_what_is_still_json() {
    let mut chance = Chance(2);
    let mut still_json = 0;
    for _ in 0..50_000 {
        let mut raw = format!(
            r#"{{"a":{},"response":{},"signature":"s"}}"#,
            chance.value(1),
            chance.object(0)
        )
        .into_bytes();
        for _ in 0..1 + chance.below(3) {
            let place = chance.below(raw.len());
            let byte = chance
                .pick(&["\"", "\\", "{", "}", "[", "]", ",", ":", " ", "a", "\u{0}"])
                .as_bytes()[0];
            match chance.below(3) {
                0 => raw[place] = byte,
                1 => raw.insert(place, byte),
                _ => drop(raw.remove(place)),
            }
        }
        // Damage may break a character; then only that it is refused matters.
        let Ok(text) = std::str::from_utf8(&raw) else {
            assert_eq!(cut(&raw, "response"), Err(Fault::Encoding));
            continue;
        };
        if let (Some(wanted), Ok(cut)) = (parsed(text), cut(&raw, "response")) {
            assert_eq!(cut.content, wanted["response"].get(), "{text}");
            still_json += 1;
        }
    }
    assert!(still_json > 2_000, "{still_json}");
}

#[test]
fn a_long_message_takes_time_in_proportion() {
    // Backslashes and braces in strings are what makes a backtracking expression explode.
    let time = |n: usize| {
        let raw = format!(
            r#"{{"response":{{"t":"{}"}},"signature":"{}"}}"#,
            r#"\\\"{"#.repeat(n),
            "a".repeat(n)
        );
        let fastest = (0..9).map(|_| {
            let start = std::time::Instant::now();
            assert!(content(&raw).is_ok());
            start.elapsed()
        });
        fastest.min().unwrap()
    };
    let small = time(2_000).as_secs_f64().max(1e-6);
    let large = time(640_000).as_secs_f64();
    // A busy machine interrupts the long run and not the short one, so much is forgiven, and still far from a square.
    assert!(
        large < small * 320.0 * 64.0,
        "320 times the text took {} times as long; a quadratic walk takes 102,400",
        large / small
    );
}
