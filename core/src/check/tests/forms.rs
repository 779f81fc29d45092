//! The forms of values: amounts, codes, times, numbers.

use serde_json::json;

use super::*;

#[test]
fn an_amount_is_digits_in_text_and_never_a_fraction() {
    for wrong in [
        json!("10.00"),
        json!("-5"),
        json!("+5"),
        json!("1e3"),
        json!(" 100"),
        json!("１００"),
        json!(100),
        json!(1.5),
    ] {
        assert_eq!(
            pay("/paymentAmount/value", wrong),
            refused("paymentAmount.value", "minor_units")
        );
    }
    assert_eq!(pay("/paymentAmount/value", json!("0")), Ok(()));
    assert_eq!(
        pay("/paymentAmount/value", json!("12345678901234567")),
        refused("paymentAmount.value", "max_length")
    );
    let goods = |value: Value| {
        let good =
            json!({"referenceGoodsId": "1", "goodsName": "pen", "goodsUnitAmount": {"currency": "USD", "value": "1"}});
        let bad = json!({"referenceGoodsId": "1", "goodsName": "pen", "goodsUnitAmount": {"currency": "USD", "value": value}});
        pay("/order/goods", json!([good, good, bad]))
    };
    assert_eq!(
        goods(json!(1.5)),
        refused("order.goods[2].goodsUnitAmount.value", "minor_units")
    );
}

#[test]
fn a_currency_has_three_capitals_and_a_country_two() {
    for wrong in ["usd", "US", "USDT", "U$D", "ＵＳＤ"] {
        assert_eq!(
            pay("/paymentAmount/currency", json!(wrong)),
            refused("paymentAmount.currency", "currency")
        );
    }
    assert_eq!(
        pay("/merchantRegion", json!("usa")),
        refused("merchantRegion", "country")
    );
    assert_eq!(pay("/merchantRegion", json!("US")), Ok(()));
}

#[test]
fn a_time_has_a_zone() {
    assert_eq!(
        pay("/paymentExpiryTime", json!("2026-04-17T08:00:00")),
        refused("paymentExpiryTime", "time")
    );
    assert_eq!(
        pay("/paymentExpiryTime", json!("tomorrow")),
        refused("paymentExpiryTime", "time")
    );
    assert_eq!(
        pay("/paymentExpiryTime", json!("2026-02-30T08:00:00Z")),
        refused("paymentExpiryTime", "time")
    );
    for good in [
        "2026-04-17T08:00:00+08:00",
        "2026-04-17T08:00:00Z",
        "2026-04-17T08:00:00.123+05:30",
        "2026-04-17",
    ] {
        assert_eq!(pay("/paymentExpiryTime", json!(good)), Ok(()), "{good}");
    }
}

#[test]
fn a_day_has_no_time() {
    let vault = |born: &str| {
        let card = json!({"cardNo": "4111111111111111", "expiryYear": "30", "expiryMonth": "02", "dateOfBirth": born});
        let request = json!({
            "vaultingRequestId": "vault-1", "vaultingNotificationUrl": "https://shop.example/vaulted",
            "redirectUrl": "https://shop.example/", "merchantRegion": "US", "paymentMethodType": "CARD",
            "paymentMethodDetail": {"paymentMethodType": "CARD", "card": card}, "env": {"terminalType": "WEB"}
        });
        check(
            operation(ams::OPERATIONS, "vaults.vaultPaymentMethod"),
            request,
            Unit::Characters,
        )
    };
    assert_eq!(vault("1990-12-31"), Ok(()));
    for wrong in ["19901231", "1990-02-30", "31.12.1990", "1990-12-31T00:00:00Z"] {
        assert_eq!(
            vault(wrong),
            refused("paymentMethodDetail.card.dateOfBirth", "day"),
            "{wrong}"
        );
    }
}

#[test]
fn a_mapi_amount_has_nine_digits_two_of_them_decimals() {
    for good in [
        json!("0.01"),
        json!("1000000.00"),
        json!("9999999.99"),
        json!("10"),
        json!(10),
        json!("0010.5"),
    ] {
        assert_eq!(refund("return_amount", good.clone()), Ok(()), "{good}");
    }
    assert_eq!(
        refund("return_amount", json!("100.999")),
        refused("return_amount", "decimals")
    );
    assert_eq!(
        refund("return_amount", json!("10000000")),
        refused("return_amount", "max_digits")
    );
    for wrong in [
        json!(10.5),
        json!(1.0),
        json!("1e2"),
        json!("-1"),
        json!("+1"),
        json!("1,000"),
        json!(".5"),
        json!("5."),
        json!("1.2.3"),
        json!("ten"),
    ] {
        assert_eq!(
            refund("return_amount", wrong.clone()),
            refused("return_amount", "decimal"),
            "{wrong}"
        );
    }
    assert_eq!(refund("return_amount", json!([])), refused("return_amount", "type"));
}

#[test]
fn a_form_takes_integers_and_booleans_as_text_but_no_fractions() {
    assert_eq!(refund("reason", json!(42)), Ok(()));
    assert_eq!(refund("reason", json!(true)), Ok(()));
    assert_eq!(refund("reason", json!(0.1)), refused("reason", "type"));
    assert_eq!(refund("reason", json!({})), refused("reason", "type"));
}

#[test]
fn mapi_times_dates_and_urls_have_their_form() {
    let query = |start: &str| {
        check(
            operation(mapi::OPERATIONS, "forex_compare_file"),
            json!({"start_date": start, "end_date": "20120205"}),
            UTF8,
        )
    };
    assert_eq!(query("20120202"), Ok(()));
    assert_eq!(query("2012-02-02"), refused("start_date", "date"));
    assert_eq!(query("20121302"), refused("start_date", "date"));
    assert_eq!(refund("notify_url", json!("https://example.com/n")), Ok(()));
    for wrong in [
        "example.com/n",
        "ftp://example.com",
        "https://",
        "https:///n",
        "https://a b",
        "javascript:alert(1)",
    ] {
        assert_eq!(
            refund("notify_url", json!(wrong)),
            refused("notify_url", "url"),
            "{wrong}"
        );
    }
    let status = |timestamp: &str| {
        check(
            operation(mapi::OPERATIONS, "alipay.overseas.secmerchant.maintain.queryStatus"),
            json!({"timestamp": timestamp, "secondary_merchant_id": "A1", "payment_method": "ONLINE_PAYMENT"}),
            UTF8,
        )
    };
    assert_eq!(status("2026-04-17 08:00:00"), Ok(()));
    assert_eq!(status("2026-04-17T08:00:00Z"), refused("timestamp", "time"));
}

#[test]
fn in_store_money_may_be_an_integer_but_not_a_fraction() {
    let refund = |value: Value| {
        check(
            operation(instore::OPERATIONS, "alipay.intl.acquiring.common.refund"),
            json!({"acquirementId": "A", "merchantRefundId": "R", "refundAmount": {"currency": "USD", "value": value}}),
            Unit::Characters,
        )
    };
    assert_eq!(refund(json!(100)), Ok(()));
    assert_eq!(refund(json!("100")), Ok(()));
    for wrong in [json!(1.5), json!("1.50"), json!(-1), json!("abc")] {
        assert_eq!(
            refund(wrong.clone()),
            refused("refundAmount.value", "minor_units"),
            "{wrong}"
        );
    }
    assert_eq!(
        refund(json!(12345678901234567_u64)),
        refused("refundAmount.value", "max_length")
    );
}

#[test]
fn decimals_integers_and_moments_keep_every_digit() {
    let field = |shape| Field::new("it", shape);
    let model = |shape| -> &'static Model {
        Box::leak(Box::new(Model {
            name: "It",
            fields: Box::leak(Box::new([field(shape)])),
        }))
    };
    let it =
        |shape, value: Value| check(model(shape), json!({"it": value}), Unit::Characters).map_err(|(_, rule)| rule);
    assert_eq!(it(Shape::Decimal, json!("-6.4886")), Ok(()));
    assert_eq!(it(Shape::Decimal, json!(6)), Ok(()));
    assert_eq!(it(Shape::Decimal, json!(6.4886)), Err("decimal".into()));
    assert_eq!(it(Shape::Decimal, json!("6,4886")), Err("decimal".into()));
    assert_eq!(it(Shape::Integer, json!(9007199254740993_i64)), Ok(()));
    assert_eq!(it(Shape::Integer, json!("-12")), Ok(()));
    assert_eq!(it(Shape::Integer, json!(1.0)), Err("integer".into()));
    assert_eq!(it(Shape::Integer, json!("1.0")), Err("integer".into()));
    assert_eq!(it(Shape::Integer, json!(true)), Err("type".into()));
    assert_eq!(it(Shape::Millis, json!(1776384000000_i64)), Ok(()));
    assert_eq!(it(Shape::Millis, json!("2026-04-17T08:00:00+08:00")), Ok(()));
    assert_eq!(it(Shape::Millis, json!(1.5)), Err("type".into()));
    assert_eq!(it(Shape::Map(&Shape::Text), json!({"a": "b"})), Ok(()));
    assert_eq!(it(Shape::Map(&Shape::Text), json!({"a": 1})), Err("type".into()));
}
