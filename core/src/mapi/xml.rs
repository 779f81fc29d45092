//! The gateway's XML as a small tree: no DTD, no entities beyond the five, limits on size, depth and count.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};

use super::charset::Charset;

/// An answer has 2 to 10 kB.
const MAX_BYTES: usize = 1 << 20;
const MAX_DEPTH: usize = 16;
const MAX_ELEMENTS: usize = 4_096;

/// One element. Attributes carry nothing that is needed. Everything is borrowed from the document where it can be.
#[derive(Debug, Default)]
pub(super) struct Element<'a> {
    pub(super) name: &'a str,
    /// Its own text, unescaped, ends trimmed.
    pub(super) text: Cow<'a, str>,
    pub(super) children: Vec<Self>,
    /// What stands between its tags, as written.
    pub(super) inner: &'a str,
}

impl Element<'_> {
    /// The only child of this name.
    ///
    /// # Errors
    /// When there are several: they could say different things.
    pub(super) fn only(&self, name: &str) -> Result<Option<&Self>, &'static str> {
        let mut found = self.children.iter().filter(|child| child.name == name);
        match (found.next(), found.next()) {
            (_, Some(_)) => Err("XML with an element of the envelope twice"),
            (first, None) => Ok(first),
        }
    }
}

/// The text of a document in the encoding that its prolog names. The error says what is wrong and holds nothing of it.
pub(super) fn decode(bytes: &[u8]) -> Result<(Charset, Cow<'_, str>), &'static str> {
    if bytes.len() > MAX_BYTES {
        return Err("larger than 1 MiB");
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii();
    let charset = declared(bytes)?;
    let text = charset
        .decode(bytes)
        .ok_or("not in the encoding that its prolog names")?;
    Ok((charset, text))
}

/// The encoding of the prolog; UTF-8 where it has none.
fn declared(bytes: &[u8]) -> Result<Charset, &'static str> {
    let Some(rest) = bytes.strip_prefix(b"<?xml") else {
        return Ok(Charset::Utf8);
    };
    let prolog = rest.split(|byte| *byte == b'>').next().unwrap_or_default();
    let prolog = std::str::from_utf8(prolog).map_err(|_| "XML with a broken prolog")?;
    let Some((_, value)) = prolog.split_once("encoding") else {
        return Ok(Charset::Utf8);
    };
    let name = value.split(['"', '\'']).nth(1).unwrap_or_default();
    Charset::parse(name).ok_or("XML in an encoding other than UTF-8, GBK and GB2312")
}

/// An element whose end tag has not come yet, and where its content starts.
type Open<'a> = (Element<'a>, usize);

/// Reads the text of a document.
pub(super) fn parse(text: &str) -> Result<Element<'_>, &'static str> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Open<'_>> = Vec::new();
    let mut root = None;
    let mut count = 0;
    loop {
        let before = position(&reader);
        let event = reader.read_event().map_err(|_| "broken XML")?;
        match event {
            Event::Start(start) => {
                count += 1;
                if root.is_some() {
                    return Err("XML with more than one root");
                }
                if open.len() == MAX_DEPTH || count > MAX_ELEMENTS {
                    return Err("XML that is too deep or has too many elements");
                }
                let element = Element {
                    name: name(text, before, start.name().as_ref())?,
                    ..Element::default()
                };
                open.push((element, position(&reader)));
            }
            Event::End(_) => {
                let (mut element, from) = open.pop().ok_or("broken XML")?;
                element.text = trimmed(element.text);
                element.inner = text.get(from..before).unwrap_or_default();
                match open.last_mut() {
                    Some((parent, _)) => parent.children.push(element),
                    None => root = Some(element),
                }
            }
            Event::Text(content) => append(&mut open, content.xml10_content())?,
            Event::CData(content) => append(&mut open, content.xml10_content())?,
            Event::GeneralRef(reference) => append(&mut open, resolve(&reference)?)?,
            Event::DocType(_) => return Err("XML with a DTD"),
            Event::Eof if open.is_empty() => return root.ok_or("empty"),
            Event::Eof => return Err("XML that ends too early"),
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// The name in a start tag that begins here, borrowed from the document instead of the reader.
fn name<'a>(text: &'a str, tag: usize, name: &str) -> Result<&'a str, &'static str> {
    let from = tag + 1;
    let found = text.get(from..from + name.len());
    found.filter(|found| *found == name).ok_or("broken XML")
}

fn append<'a>(open: &mut [Open<'a>], text: Cow<'a, str>) -> Result<(), &'static str> {
    match open.last_mut() {
        Some((element, _)) if element.text.is_empty() => element.text = text,
        Some((element, _)) => element.text.to_mut().push_str(&text),
        None if trim(&text).is_empty() => {}
        None => return Err("not XML"),
    }
    Ok(())
}

/// A character reference or one of the five named ones.
fn resolve<'a>(reference: &BytesRef<'_>) -> Result<Cow<'a, str>, &'static str> {
    let character = reference.resolve_char_ref().map_err(|_| "broken XML")?;
    match character {
        Some(c) if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => Err("XML with a character that XML bars"),
        Some(c) => Ok(c.to_string().into()),
        None => resolve_predefined_entity(&reference.xml10_content())
            .map(Cow::Borrowed)
            .ok_or("XML with an entity of its own"),
    }
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

/// The signer trims blanks and control characters, not every Unicode space.
fn trim(text: &str) -> &str {
    text.trim_matches(|c| c <= ' ')
}

fn trimmed(text: Cow<'_, str>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(trim(text)),
        Cow::Owned(text) if trim(&text).len() == text.len() => Cow::Owned(text),
        Cow::Owned(text) => Cow::Owned(trim(&text).to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Element<'_>, &'static str> {
        decode(text.as_bytes())?;
        parse(text.trim_start_matches('\u{feff}'))
    }

    #[test]
    fn text_is_unescaped_and_trimmed() {
        let root = read("<a>\n <b> x&amp;y&#20013;&#x4e2d;&lt;<![CDATA[&amp;]]> </b><c/></a>").unwrap();
        assert_eq!(root.children[0].text, "x&y中中<&amp;");
        assert_eq!(root.children[1].text, "");
        assert_eq!(root.text, "");
    }

    #[test]
    fn the_prolog_decides_the_encoding() {
        let mut gbk = b"<?xml version=\"1.0\" encoding=\"GBK\"?><a>".to_vec();
        gbk.extend_from_slice(&[0xb2, 0xe2, 0xca, 0xd4]);
        gbk.extend_from_slice(b"</a>");
        let (charset, text) = decode(&gbk).unwrap();
        assert_eq!((charset, &*parse(&text).unwrap().text), (Charset::Gbk, "测试"));

        let utf8 = "\u{feff}<?xml version='1.0' encoding='utf-8'?><a>测试</a>";
        assert_eq!(read(utf8).unwrap().text, "测试");
        assert_eq!(
            read("<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>").unwrap_err(),
            "XML in an encoding other than UTF-8, GBK and GB2312"
        );
        assert_eq!(
            decode(b"<a>\xb2\xe2</a>").unwrap_err(),
            "not in the encoding that its prolog names"
        );
    }

    #[test]
    fn bombs_and_private_entities_are_refused() {
        let bomb = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><a>&b;</a>";
        assert_eq!(read(bomb).unwrap_err(), "XML with a DTD");
        let external = "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>";
        assert_eq!(read(external).unwrap_err(), "XML with a DTD");
        assert_eq!(read("<a>&b;</a>").unwrap_err(), "XML with an entity of its own");
        assert!(read(&"<a>".repeat(100_000)).is_err());
        assert!(read(&format!("<a>{}</a>", "<b/>".repeat(MAX_ELEMENTS))).is_err());
        assert!(decode(&vec![b' '; MAX_BYTES + 1]).is_err());
    }

    #[test]
    fn cut_and_broken_documents_are_refused() {
        let whole = "<?xml version=\"1.0\"?><a><b>1</b></a>";
        assert!(read(whole).is_ok());
        for end in 1..whole.len() {
            assert!(read(&whole[..end]).is_err(), "{}", &whole[..end]);
        }
        for broken in [
            "",
            "true",
            "<a></b>",
            "<a/><b/>",
            "<a/>x",
            "x<a/>",
            "<a>&#0;</a>",
            "<a>&#1;</a>",
            "<a>&</a>",
        ] {
            assert!(read(broken).is_err(), "{broken}");
        }
    }

    #[test]
    fn the_inside_of_an_element_is_kept_as_written() {
        let root = read("<a><b><c>1</c> <d x='2'/></b></a>").unwrap();
        assert_eq!(root.children[0].inner, "<c>1</c> <d x='2'/>");
    }
}
