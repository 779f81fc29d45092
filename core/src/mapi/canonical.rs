//! The text that is signed: parameters sorted by name, empty ones left out, joined raw.

/// `name=value&name=value` in ascending byte order of the names, without `sign`, `sign_type` and empty values.
///
/// Values are the decoded bytes in the message's charset: nothing is escaped here.
pub(crate) fn presign<'a>(pairs: impl IntoIterator<Item = (&'a [u8], &'a [u8])>) -> Vec<u8> {
    let kept = signed(pairs);
    let length = kept.iter().map(|(name, value)| name.len() + value.len() + 2).sum();
    let mut text = Vec::with_capacity(length);
    for (name, value) in kept {
        if !text.is_empty() {
            text.push(b'&');
        }
        text.extend_from_slice(name);
        text.push(b'=');
        text.extend_from_slice(value);
    }
    text
}

/// A field about money or identity that a value holds as `&name=`, where the signature cannot tell it from a field: the
/// name of the value, and the field in it.
///
/// Nothing is escaped in the signed text, so `subject` = `x&total_fee=1` signs like `subject` = `x` and `total_fee` = `1`,
/// provided that the names stay in order that way: whoever carries the message could have moved the border. Order is
/// what lets addresses with a query through.
pub(crate) fn hidden<'a>(
    pairs: impl IntoIterator<Item = (&'a [u8], &'a [u8])> + Clone,
) -> Option<(&'a [u8], &'static str)> {
    // Nearly no message has to be put in order for this.
    let mut all = pairs.clone().into_iter();
    all.find(|(_, value)| named(value).next().is_some())?;
    let kept = signed(pairs);
    kept.iter().enumerate().find_map(|(at, (name, value))| {
        let next = kept.get(at + 1).map(|(next, _)| *next);
        let fits = |inner: &str| *name < inner.as_bytes() && next.is_none_or(|next| inner.as_bytes() < next);
        named(value).find(|inner| fits(inner)).map(|inner| (*name, inner))
    })
}

/// Like [`hidden`], for a text that comes back among other fields some day: wherever it stands.
pub(crate) fn holds_field(value: &[u8]) -> Option<&'static str> {
    named(value).next()
}

/// Names of [`WEIGHTY`] that follow an `&` in this value and have an `=` behind them.
fn named(value: &[u8]) -> impl Iterator<Item = &'static str> {
    memchr::memchr_iter(b'&', value).filter_map(|at| {
        let rest = &value[at + 1..];
        let name = &rest[..memchr::memchr(b'=', rest)?];
        WEIGHTY.iter().copied().find(|known| known.as_bytes() == name)
    })
}

/// What is signed, in its order.
fn signed<'a>(pairs: impl IntoIterator<Item = (&'a [u8], &'a [u8])>) -> Vec<(&'a [u8], &'a [u8])> {
    let mut kept: Vec<_> = pairs
        .into_iter()
        .filter(|(name, value)| !value.is_empty() && *name != b"sign" && *name != b"sign_type")
        .collect();
    // Stable, so that repeated names keep the order of the message.
    kept.sort_by_key(|(name, _)| *name);
    kept
}

/// Fields that say whose money went where, or whether it did.
const WEIGHTY: &[&str] = &[
    "action",
    "agreement_no",
    "alipay_trans_id",
    "alipay_trans_status",
    "buyer_id",
    "currency",
    "detail_error_code",
    "error",
    "error_code",
    "forex_total_fee",
    "notify_id",
    "notify_type",
    "out_refund_no",
    "out_request_no",
    "out_return_no",
    "out_trade_no",
    "partner",
    "partner_refund_id",
    "partner_trans_id",
    "price",
    "quantity",
    "refund_amount",
    "refund_amount_cny",
    "refund_fee",
    "refund_status",
    "result_code",
    "retry_flag",
    "return_amount",
    "return_rmb_amount",
    "rmb_fee",
    "secondary_merchant_id",
    "seller_id",
    "service",
    "split_fund_info",
    "status",
    "total_fee",
    "trade_no",
    "trade_status",
    "trans_amount",
    "trans_amount_cny",
    "trans_currency",
];

#[cfg(test)]
mod tests {
    use super::*;

    fn text(pairs: &[(&str, &str)]) -> String {
        let bytes = pairs.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        String::from_utf8(presign(bytes)).unwrap()
    }

    #[test]
    fn names_sort_by_bytes_and_underscore_comes_first() {
        assert_eq!(
            text(&[
                ("b", "2"),
                ("_input_charset", "utf-8"),
                ("B", "1"),
                ("a_b", "3"),
                ("ab", "4")
            ]),
            "B=1&_input_charset=utf-8&a_b=3&ab=4&b=2"
        );
    }

    #[test]
    fn empty_values_and_the_signature_stay_out_but_zero_stays_in() {
        assert_eq!(
            text(&[
                ("fee", "0"),
                ("body", ""),
                ("sign", "x"),
                ("sign_type", "MD5"),
                ("blank", " ")
            ]),
            "blank= &fee=0"
        );
    }

    #[test]
    fn values_stay_raw() {
        assert_eq!(
            text(&[("u", "https://a.example/?x=1&y=%2B+\"中")]),
            "u=https://a.example/?x=1&y=%2B+\"中"
        );
    }

    fn hides(pairs: &[(&str, &str)]) -> Option<&'static str> {
        hidden(pairs.iter().map(|(name, value)| (name.as_bytes(), value.as_bytes()))).map(|(_, inner)| inner)
    }

    #[test]
    fn a_field_inside_a_value_is_found_where_the_signed_text_is_the_same() {
        let one = [("subject", "x&total_fee=1"), ("trade_no", "2")];
        let two = [("subject", "x"), ("total_fee", "1"), ("trade_no", "2")];
        assert_eq!(text(&one), text(&two));
        assert_eq!(hides(&one), Some("total_fee"));
        assert_eq!(hides(&two), None);
        // Split there, the names would be out of order, so no field can have been meant.
        assert_eq!(hides(&[("subject", "x&price=1"), ("trade_no", "2")]), None);
        assert_eq!(hides(&[("subject", "x&total_fee=1"), ("supplier", "y")]), None);
        // Of two borders only one fits.
        assert_eq!(hides(&[("body", "&a=1&total_fee=2&currency=USD")]), Some("total_fee"));
    }

    #[test]
    fn addresses_with_a_query_of_their_own_pass() {
        assert_eq!(
            hides(&[
                ("pic_url", "https://a.example/p?t=1&s=2&sign=x&format=png"),
                ("qr_code", "q")
            ]),
            None
        );
        assert_eq!(hides(&[("body", "a & b = c&total_fee &total_fees=1&=")]), None);
    }
}
