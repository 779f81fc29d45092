//! Cuts the signed object out of an envelope, on the raw text.
//!
//! The signature covers the literal bytes of `request` or `response`. Reading the message into objects and printing it
//! again would change them, and a plain search for braces would stop inside a string: so one walk over the text that
//! knows strings and nothing else. Nothing that it passes is believed before the signature over the slice holds.

#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::fmt;

/// An envelope taken apart, not verified yet.
#[derive(Debug, Eq, PartialEq)]
pub(crate) struct Cut<'a> {
    /// From the opening brace of the signed object to its closing one.
    pub(crate) content: &'a str,
    /// The objects `head` and `body` of the signed object, literally: so that once the signature holds, nothing has to be
    /// walked again. None when there is no such object.
    pub(crate) head: Option<&'a str>,
    pub(crate) body: Option<&'a str>,
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
    let mut walk = Walk::new(text);
    let (mut head, mut body) = (None, None);
    let (mut content, mut signature) = (None, None);
    walk.members(|walk, name| {
        let start = walk.at;
        if name == member {
            if walk.peek() != Some(b'{') {
                return Err(Fault::Kind);
            }
            walk.members(|walk, name| {
                let value = walk.token(Walk::value)?;
                match &*name {
                    "head" => head = Some(value),
                    "body" => body = Some(value),
                    _ => {}
                }
                Ok::<(), Fault>(())
            })?;
            let double = content.replace(&text[start..walk.at]).is_some();
            return if double { Err(Fault::Duplicate) } else { Ok(()) };
        }
        let value = walk.token(Walk::value)?;
        if name != "signature" {
            return Ok(());
        }
        match (signature.replace(value).is_some(), value.starts_with('"')) {
            (true, _) => Err(Fault::Duplicate),
            (_, false) => Err(Fault::Kind),
            _ => Ok(()),
        }
    })?;
    walk.space();
    if walk.at != text.len() {
        return Err(Fault::Syntax);
    }
    let object = |value: &&str| value.starts_with('{');
    Ok(Cut {
        content: content.ok_or(Fault::Missing)?,
        head: head.filter(object),
        body: body.filter(object),
        signature: signature.map(resolve).transpose()?,
    })
}

/// The text of the object at this path of names, which must be known to be unique: the first ends the search. None when
/// there is no such object.
pub(crate) fn object_at<'a>(text: &'a str, path: &[&str]) -> Option<&'a str> {
    enum End<'a> {
        Found(&'a str),
        Missing,
    }
    impl From<Fault> for End<'_> {
        fn from(_: Fault) -> Self {
            Self::Missing
        }
    }
    fn search<'a>(walk: &mut Walk<'a>, path: &[&str]) -> Result<(), End<'a>> {
        let Some((name, deeper)) = path.split_first() else {
            return Err(End::Found(walk.token(Walk::value)?));
        };
        walk.members(|walk, key| {
            if key == *name {
                return search(walk, deeper);
            }
            Ok(walk.value()?)
        })
    }
    match search(&mut Walk::new(text), path) {
        Err(End::Found(value)) if value.starts_with('{') => Some(value),
        _ => None,
    }
}

/// The text that a string token stands for: `"\u0073ignature"` is the same member as `"signature"`.
fn resolve(token: &str) -> Result<Cow<'_, str>, Fault> {
    match token.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(plain) if !plain.contains('\\') => Ok(Cow::Borrowed(plain)),
        _ => serde_json::from_str(token).map(Cow::Owned).map_err(|_| Fault::Syntax),
    }
}

/// Real messages have about six levels; this also keeps the later, strict reading far from its own limit.
const DEEPEST: usize = 64;

struct Walk<'a> {
    text: &'a str,
    /// Always at a character boundary: only ASCII is ever stepped over one byte at a time, except inside strings, which
    /// end at a quote.
    at: usize,
    depth: usize,
}

impl<'a> Walk<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, at: 0, depth: 0 }
    }

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

    /// The literal text of what `step` steps over.
    fn token(&mut self, step: impl Fn(&mut Self) -> Result<(), Fault>) -> Result<&'a str, Fault> {
        let start = self.at;
        step(self)?;
        Ok(&self.text[start..self.at])
    }

    /// Steps over an object that starts here, or after white space. `visit` is given the name of each member and steps
    /// over its value.
    fn members<E: From<Fault>>(
        &mut self,
        mut visit: impl FnMut(&mut Self, Cow<'a, str>) -> Result<(), E>,
    ) -> Result<(), E> {
        self.space();
        self.expect(b'{')?;
        self.deeper()?;
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
        } else {
            loop {
                self.space();
                let name = self.token(Self::string)?;
                self.space();
                self.expect(b':')?;
                self.space();
                visit(self, resolve(name)?)?;
                self.space();
                match self.next() {
                    Some(b',') => {}
                    Some(b'}') => break,
                    _ => return Err(Fault::Syntax.into()),
                }
            }
        }
        self.depth -= 1;
        Ok(())
    }

    fn deeper(&mut self) -> Result<(), Fault> {
        self.depth += 1;
        if self.depth > DEEPEST {
            Err(Fault::Depth)
        } else {
            Ok(())
        }
    }

    /// Steps over a string that starts here.
    fn string(&mut self) -> Result<(), Fault> {
        self.expect(b'"')?;
        let text = self.text.as_bytes();
        loop {
            let rest = text.get(self.at..).ok_or(Fault::Syntax)?;
            let place = quote_or_backslash(rest).ok_or(Fault::Syntax)?;
            self.at += place + 1;
            if rest[place] == b'"' {
                return Ok(());
            }
            // Whatever a backslash escapes is no end of the string. If it is the first byte of a longer character, the
            // other bytes are stepped over as content.
            self.at += 1;
        }
    }

    /// Steps over an object or a list that starts here.
    fn container(&mut self) -> Result<(), Fault> {
        let outside = self.depth;
        loop {
            match self.peek().ok_or(Fault::Syntax)? {
                b'"' => {
                    self.string()?;
                    continue;
                }
                b'{' | b'[' => self.deeper()?,
                b'}' | b']' => self.depth -= 1,
                _ => {}
            }
            self.at += 1;
            if self.depth == outside {
                return Ok(());
            }
        }
    }

    /// Steps over any value.
    fn value(&mut self) -> Result<(), Fault> {
        match self.peek().ok_or(Fault::Syntax)? {
            b'"' => self.string(),
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

/// Where the first quote or backslash stands. Eight bytes at a time: most strings are too short for a wide search to pay,
/// and too long for single steps.
fn quote_or_backslash(text: &[u8]) -> Option<usize> {
    let (words, rest) = text.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let hits = zeros(word ^ every(b'"')) | zeros(word ^ every(b'\\'));
        if hits != 0 {
            return Some(at * 8 + hits.trailing_zeros() as usize / 8);
        }
    }
    let place = rest.iter().position(|byte| matches!(byte, b'"' | b'\\'))?;
    Some(words.len() * 8 + place)
}

const fn every(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of the lowest byte that is zero, exactly; above it there may be bits too many.
const fn zeros(word: u64) -> u64 {
    word.wrapping_sub(every(1)) & !word & every(0x80)
}
