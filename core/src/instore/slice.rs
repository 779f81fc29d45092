//! Cuts the signed object out of an envelope, on the raw text.
//!
//! The signature covers the literal bytes of `request` or `response`. Reading the message into objects and printing it
//! again would change them, and a plain search for braces would stop inside a string: so one walk over the text that
//! knows strings and nothing else. Nothing that it passes is believed before the signature over the slice holds.

use std::borrow::Cow;
use std::fmt;

/// An envelope taken apart, not verified yet.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Cut<'a> {
    /// From the opening brace of the signed object to its closing one.
    pub(crate) content: &'a str,
    /// The text of the member `signature`, escapes resolved; none when there is no such member.
    pub(crate) signature: Option<Cow<'a, str>>,
}

/// Why an envelope was refused, without any of its text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// Bytes that are no UTF-8.
    Encoding,
    /// Cut off, or not JSON at the level of the envelope.
    Syntax,
    /// A member that decides stands twice: two readers could read two messages.
    Duplicate,
    /// There is no signed object in it.
    Missing,
    /// The signed part is no object, or the signature no text.
    Kind,
    /// More levels than any real message has.
    Depth,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Encoding => "it is not UTF-8",
            Self::Syntax => "it is not a complete JSON object",
            Self::Duplicate => "a member of the envelope stands twice",
            Self::Missing => "it holds no signed object",
            Self::Kind => "a member of the envelope has the wrong type",
            Self::Depth => "it is nested too deeply",
        })
    }
}

/// Finds the top-level object called `member` and the top-level text called `signature`, in any order and between any
/// other members. Takes time proportional to the length of the message.
pub(crate) fn cut<'a>(raw: &'a [u8], member: &str) -> Result<Cut<'a>, Fault> {
    let text = std::str::from_utf8(raw).map_err(|_| Fault::Encoding)?;
    let mut walk = Walk { text, at: 0 };
    let mut content = None;
    let mut signature = None;
    walk.space();
    walk.expect(b'{')?;
    walk.space();
    if walk.peek() != Some(b'}') {
        loop {
            walk.space();
            let name = walk.string()?;
            walk.space();
            walk.expect(b':')?;
            walk.space();
            if name == member {
                let start = walk.at;
                if walk.peek() != Some(b'{') {
                    return Err(Fault::Kind);
                }
                walk.container()?;
                if content.replace(&text[start..walk.at]).is_some() {
                    return Err(Fault::Duplicate);
                }
            } else if name == "signature" {
                if walk.peek() != Some(b'"') {
                    return Err(Fault::Kind);
                }
                if signature.replace(walk.string()?).is_some() {
                    return Err(Fault::Duplicate);
                }
            } else {
                walk.value()?;
            }
            walk.space();
            match walk.next() {
                Some(b',') => {}
                Some(b'}') => break,
                _ => return Err(Fault::Syntax),
            }
        }
    } else {
        walk.at += 1;
    }
    walk.space();
    if walk.at != text.len() {
        return Err(Fault::Syntax);
    }
    let content = content.ok_or(Fault::Missing)?;
    Ok(Cut { content, signature })
}

/// Real messages have about six levels; this also keeps the later, strict reading far from its own limit.
const DEEPEST: usize = 64;

struct Walk<'a> {
    text: &'a str,
    /// Always at a character boundary: only ASCII is ever stepped over one byte at a time, except inside strings, which
    /// end at a quote.
    at: usize,
}

impl<'a> Walk<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn expect(&mut self, wanted: u8) -> Result<(), Fault> {
        if self.next() == Some(wanted) {
            Ok(())
        } else {
            Err(Fault::Syntax)
        }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n')) {
            self.at += 1;
        }
    }

    /// A string with its escapes resolved: `"\u0073ignature"` is the same member as `"signature"`.
    fn string(&mut self) -> Result<Cow<'a, str>, Fault> {
        if self.peek() != Some(b'"') {
            return Err(Fault::Syntax);
        }
        let start = self.at;
        let escaped = self.skip_string()?;
        let token = &self.text[start..self.at];
        if escaped {
            serde_json::from_str(token).map(Cow::Owned).map_err(|_| Fault::Syntax)
        } else {
            Ok(Cow::Borrowed(&token[1..token.len() - 1]))
        }
    }

    /// Steps over a string that starts here; true when it holds a backslash.
    fn skip_string(&mut self) -> Result<bool, Fault> {
        let mut escaped = false;
        self.at += 1;
        loop {
            match self.next().ok_or(Fault::Syntax)? {
                b'"' => return Ok(escaped),
                b'\\' => {
                    escaped = true;
                    // Whatever it escapes is no end of the string. A lone byte of a longer character cannot be skipped
                    // here by half: the rest of it is stepped over as string content.
                    self.next().ok_or(Fault::Syntax)?;
                }
                _ => {}
            }
        }
    }

    /// Steps over an object or a list that starts here.
    fn container(&mut self) -> Result<(), Fault> {
        let mut depth = 0_usize;
        loop {
            match self.peek().ok_or(Fault::Syntax)? {
                b'"' => {
                    self.skip_string()?;
                    continue;
                }
                b'{' | b'[' => {
                    depth += 1;
                    if depth > DEEPEST {
                        return Err(Fault::Depth);
                    }
                }
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            self.at += 1;
            if depth == 0 {
                return Ok(());
            }
        }
    }

    /// Steps over any value.
    fn value(&mut self) -> Result<(), Fault> {
        match self.peek().ok_or(Fault::Syntax)? {
            b'"' => self.skip_string().map(|_| ()),
            b'{' | b'[' => self.container(),
            _ => {
                let start = self.at;
                while matches!(self.peek(), Some(byte) if byte.is_ascii_alphanumeric() || b"+-.".contains(&byte)) {
                    self.at += 1;
                }
                if self.at == start { Err(Fault::Syntax) } else { Ok(()) }
            }
        }
    }
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn a_long_message_takes_time_in_proportion() {
        // Backslashes and braces in strings are what makes a backtracking expression explode.
        let time = |n: usize| {
            let raw = format!(
                r#"{{"response":{{"t":"{}"}},"signature":"{}"}}"#,
                r#"\\\"{"#.repeat(n),
                "a".repeat(n)
            );
            let fastest = (0..5).map(|_| {
                let start = std::time::Instant::now();
                assert!(content(&raw).is_ok());
                start.elapsed()
            });
            fastest.min().unwrap()
        };
        let small = time(20_000).as_secs_f64().max(1e-5);
        let large = time(640_000).as_secs_f64();
        // Quadratic time would be 1,024 times as long; a busy machine is not.
        assert!(
            large < small * 32.0 * 12.0,
            "32 times the text took {} times as long",
            large / small
        );
    }
}
