//! The signed texts of the family and how they are signed.

use super::codes::Code;
use super::dsa;
use super::request::Params;
use crate::keys::{self, Bits, Hash, Keys, MD5_KEY, Signer};
use crate::text::Charset;

/// How one merchant call is signed and encoded. Everything said about it later is signed and encoded alike.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Channel {
    pub(crate) charset: Charset,
    algorithm: Algorithm,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Algorithm {
    Md5,
    Rsa(Hash, Bits),
    Dsa,
}

impl Channel {
    /// `sign_type` on the wire.
    pub(crate) fn sign_type(self) -> &'static str {
        match self.algorithm {
            Algorithm::Md5 => "MD5",
            Algorithm::Rsa(Hash::Sha1, _) => "RSA",
            Algorithm::Rsa(Hash::Sha256, _) => "RSA2",
            Algorithm::Dsa => "DSA",
        }
    }

    /// Alipay's signature, or a stranger's.
    pub(crate) fn sign(self, keys: &Keys, signer: Signer, text: &str) -> String {
        let bytes = self.charset.encode(text);
        match (self.algorithm, signer) {
            (Algorithm::Md5, Signer::Alipay) => keys::md5_with_key(&bytes, MD5_KEY),
            (Algorithm::Md5, Signer::Stranger) => keys::md5_with_key(&bytes, "00000000000000000000000000000000"),
            (Algorithm::Rsa(hash, bits), signer) => keys::base64(&keys.sign(signer, bits, hash, &bytes)),
            (Algorithm::Dsa, signer) => keys::base64(&dsa::sign(signer, &bytes)),
        }
    }

    /// For what is never signed with MD5: another algorithm in its place.
    pub(super) fn without_md5(self) -> Self {
        match self.algorithm {
            Algorithm::Md5 => Self {
                algorithm: Algorithm::Rsa(Hash::Sha1, Bits::Normal),
                ..self
            },
            _ => self,
        }
    }

    /// As the merchant wrote it into a shop code: the charset and the sign type of its notifications.
    pub(super) fn named(self, charset: Option<&str>, sign_type: Option<&str>) -> Option<Self> {
        let bits = match self.algorithm {
            Algorithm::Rsa(_, bits) => bits,
            _ => Bits::Normal,
        };
        Some(Self {
            charset: charset.map_or(Some(self.charset), Charset::named)?,
            algorithm: match sign_type {
                None => self.algorithm,
                Some("MD5") => Algorithm::Md5,
                Some("RSA") => Algorithm::Rsa(Hash::Sha1, bits),
                Some("RSA2") => Algorithm::Rsa(Hash::Sha256, bits),
                Some("DSA") => Algorithm::Dsa,
                Some(_) => return None,
            },
        })
    }

    /// How an order string was signed: the wallet answers alike.
    pub(super) fn verify_order(keys: &Keys, charset: Charset, text: &str, sign_type: &str, sign: &str) -> Option<Self> {
        let hash = match sign_type {
            "RSA" => Hash::Sha1,
            "RSA2" => Hash::Sha256,
            _ => return None,
        };
        let bits = keys.merchant_signed(hash, &charset.encode(text), &keys::unbase64(sign)?)?;
        Some(Self {
            charset,
            algorithm: Algorithm::Rsa(hash, bits),
        })
    }
}

/// Everything but `sign`, `sign_type` and empty values, sorted by name, raw values joined.
pub(super) fn presign<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut kept: Vec<(&str, &str)> = pairs
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && *name != "sign" && *name != "sign_type")
        .collect();
    kept.sort_unstable();
    let parts: Vec<String> = kept.iter().map(|(name, value)| format!("{name}={value}")).collect();
    parts.join("&")
}

/// Checks the merchant's signature. How it was made is how the answer will be signed.
pub(super) fn verify(keys: &Keys, params: &Params, charset: Charset) -> Result<Channel, Code> {
    let sign_type = params.get("sign_type").unwrap_or_default();
    if !["MD5", "RSA", "RSA2", "DSA"].contains(&sign_type) {
        return Err("ILLEGAL_SIGN_TYPE".into());
    }
    let sign = params.get("sign").ok_or("ILLEGAL_SIGN")?;
    let text = charset.encode(&presign(params.all()));
    let rsa = |hash| {
        let bits = keys.merchant_signed(hash, &text, &keys::unbase64(sign)?)?;
        Some(Algorithm::Rsa(hash, bits))
    };
    let algorithm = match sign_type {
        "RSA" => rsa(Hash::Sha1),
        "RSA2" => rsa(Hash::Sha256),
        "DSA" => keys::unbase64(sign)
            .filter(|signature| dsa::merchant_signed(&text, signature))
            .map(|_| Algorithm::Dsa),
        _ => (keys::md5_with_key(&text, MD5_KEY) == sign).then_some(Algorithm::Md5),
    };
    algorithm
        .map(|algorithm| Channel { charset, algorithm })
        .ok_or_else(|| "ILLEGAL_SIGN".into())
}

#[cfg(test)]
impl Channel {
    /// A channel for tests of what is signed.
    pub(super) fn md5(charset: Charset) -> Self {
        Self {
            charset,
            algorithm: Algorithm::Md5,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The `params` vectors of the mapi specification.
    const PAIRS: [(&str, &str); 9] = [
        ("service", "create_forex_trade"),
        ("partner", "2088101122136241"),
        ("subject", "测试商品"),
        ("out_trade_no", "ORDER-0001"),
        ("currency", "USD"),
        ("total_fee", "10.00"),
        ("body", ""),
        ("product_code", "NEW_OVERSEAS_SELLER"),
        ("return_url", "https://example.com/back?a=1&b=2"),
    ];

    #[test]
    fn the_published_texts_and_signatures_come_out() {
        for (charset, wanted) in [
            ("utf-8", "76d0e2599ff3acc69e5e3068e191c311"),
            ("gbk", "6bf25c0f03878f7e20e0bef289a43d2a"),
        ] {
            let pairs = PAIRS
                .into_iter()
                .chain([("_input_charset", charset), ("sign", "x"), ("sign_type", "MD5")]);
            let text = presign(pairs);
            assert_eq!(
                text,
                format!(
                    "_input_charset={charset}&currency=USD&out_trade_no=ORDER-0001&partner=2088101122136241&product_code=NEW_OVERSEAS_SELLER&return_url=https://example.com/back?a=1&b=2&service=create_forex_trade&subject=测试商品&total_fee=10.00"
                )
            );
            let channel = Channel::md5(Charset::named(charset).unwrap());
            assert_eq!(channel.sign(&Keys::embedded().unwrap(), Signer::Alipay, &text), wanted);
        }
    }

    #[test]
    fn the_other_published_md5_vectors_come_out() {
        let channel = Channel::md5(Charset::Utf8);
        let keys = Keys::embedded().unwrap();
        for (text, wanted) in [
            (
                "_input_charset=utf-8&currency=USD&notify_url=https://example.com/notify&out_trade_no=12345&partner=2088101122136241&rmb_fee=0.10&service=create_forex_trade&subject=product_name&supplier=company_name",
                "4986b31c8febb978ee6d6c45f76614ac",
            ),
            (
                "_input_charset=utf-8&out_trade_no=SAMPLE_TRANSACTION_ID&partner=2088101122136241&service=single_trade_query",
                "d4d3825356fd0799ee16829acffc1460",
            ),
            (
                "_input_charset=utf-8&currency=USD&gmt_return=20150320120000&out_return_no=SAMPLE_REFUND_ID&out_trade_no=SAMPLE_TRANSACTION_ID&partner=2088101122136241&reason=hello&return_rmb_amount=200.00&service=forex_refund",
                "a77e894e71491f41e73ebe40319cc300",
            ),
            (
                "end_date=20120205&partner=2088101122136241&service=forex_compare_file&start_date=20120202",
                "3d09abe0980696bb39bb72c6137266ca",
            ),
            (
                "end_date=20120205&partner=2088101122136241&service=forex_liquidation_file&start_date=20120202",
                "68c26fcba73dc3134bc88bb04a8be865",
            ),
            (
                "partner=2088101122136241&service=forex_rate_file",
                "4051af1716d522b47acff927d4fb9781",
            ),
        ] {
            // Splitting and joining again must not disturb the text.
            let pairs = text.split('&').filter_map(|pair| pair.split_once('='));
            assert_eq!(presign(pairs), text);
            assert_eq!(channel.sign(&keys, Signer::Alipay, text), wanted, "{text}");
        }
    }
}
