//! A request's parameters, decoded the way the gateway does it.

use crate::text::{Charset, parse_form};

/// Name and value pairs of URL and body together.
pub(super) struct Params {
    pairs: Vec<(String, String)>,
    /// The charset the URL names, if it names one.
    url_charset: Option<Charset>,
    /// An uploaded file, which no signature covers.
    file: Option<Vec<u8>>,
}

impl Params {
    /// The charset in the URL decodes URL and body; without one both are GBK, whatever the body says of itself.
    pub(super) fn read(query: &str, body: &[u8]) -> Self {
        let named = parse_form(query.as_bytes(), Charset::Utf8)
            .into_iter()
            .find(|(name, _)| name == "_input_charset");
        let url_charset = named.and_then(|(_, value)| Charset::named(&value));
        let charset = url_charset.unwrap_or(Charset::Gbk);
        let mut pairs = parse_form(query.as_bytes(), charset);
        for pair in parse_form(body, charset) {
            // The charset may stand in both places; it still counts once.
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        Self {
            pairs,
            url_charset,
            file: None,
        }
    }

    /// Parameters that did not come over the wire.
    pub(super) fn of(pairs: &[(&str, &str)]) -> Self {
        Self {
            pairs: pairs
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            url_charset: None,
            file: None,
        }
    }

    /// One more pair, in the bytes of the request's charset.
    pub(super) fn add(&mut self, name: &str, value: &[u8]) {
        let pair = (name.to_owned(), self.reply_charset().decode(value));
        if !self.pairs.contains(&pair) {
            self.pairs.push(pair);
        }
    }

    pub(super) fn set_file(&mut self, content: &[u8]) {
        self.file = Some(content.to_vec());
    }

    /// The uploaded file as text.
    pub(super) fn file(&self) -> Option<String> {
        self.file.as_ref().map(|bytes| self.reply_charset().decode(bytes))
    }

    /// A value; empty counts as absent.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.pairs
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// All pairs, in the order they came.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// A name that came with two values: nobody can say which was meant.
    pub(super) fn repeated(&self) -> Option<&str> {
        let mut seen = std::collections::BTreeSet::new();
        self.all().map(|(name, _)| name).find(|name| !seen.insert(*name))
    }

    /// What text is turned into bytes with before it is signed. `None` for a charset the gateway does not know.
    pub(super) fn signed_charset(&self) -> Option<Charset> {
        match self.get("_input_charset") {
            Some(name) => Charset::named(name),
            None => Some(Charset::Gbk),
        }
    }

    /// What XML is answered in.
    pub(super) fn reply_charset(&self) -> Charset {
        self.url_charset.unwrap_or(Charset::Gbk)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_gbk_unless_the_url_says_otherwise() {
        let body = b"_input_charset=utf-8&subject=%E6%B5%8B%E8%AF%95";
        let good = Params::read("_input_charset=utf-8", body);
        assert_eq!(good.get("subject"), Some("测试"));
        assert_eq!(good.reply_charset(), Charset::Utf8);
        assert_eq!(good.repeated(), None);

        let destroyed = Params::read("", body);
        assert_ne!(destroyed.get("subject"), Some("测试"));
        assert_eq!(destroyed.reply_charset(), Charset::Gbk);
        assert_eq!(destroyed.signed_charset(), Some(Charset::Utf8));
    }

    #[test]
    fn two_values_of_one_name_are_noticed() {
        assert_eq!(
            Params::read("total_fee=1", b"total_fee=2").repeated(),
            Some("total_fee")
        );
    }
}
