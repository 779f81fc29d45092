//! One broken rule per case; the field that is named is the one to repair.

use time::macros::datetime;

use super::check;
use crate::mapi::parameters::Parameters;

/// The field and the rule that these parameters break.
fn fault(service: &str, pairs: &[(&str, &str)]) -> Option<(String, String)> {
    // 1:30 of the 17th in China is still the 16th in Greenwich.
    let now = datetime!(2026-04-16 17:30 UTC);
    let error = check(service, &Parameters::from_pairs(pairs), now).err()?;
    Some((error.field()?.to_owned(), error.rule()?.to_owned()))
}

fn refuses(service: &str, pairs: &[(&str, &str)], field: &str, rule: &str) {
    assert_eq!(
        fault(service, pairs),
        Some((field.to_owned(), rule.to_owned())),
        "{pairs:?}"
    );
}

fn takes(service: &str, pairs: &[(&str, &str)]) {
    assert_eq!(fault(service, pairs), None, "{pairs:?}");
}

const PAY: &str = "create_forex_trade";
const REFUND: &str = "forex_refund";

#[test]
fn exactly_one_amount_is_sent() {
    takes(PAY, &[("currency", "USD"), ("total_fee", "10.00")]);
    takes(PAY, &[("currency", "USD"), ("rmb_fee", "69.80")]);
    refuses(
        PAY,
        &[("currency", "USD"), ("rmb_fee", "1"), ("total_fee", "1")],
        "rmb_fee",
        "one_of",
    );
    refuses(PAY, &[("currency", "USD")], "total_fee", "one_of");
    takes(REFUND, &[("currency", "USD"), ("return_amount", "1")]);
    refuses(
        REFUND,
        &[("currency", "USD"), ("return_amount", "1"), ("return_rmb_amount", "1")],
        "return_rmb_amount",
        "one_of",
    );
}

#[test]
fn yen_and_won_have_no_point_and_others_two_decimals() {
    takes(PAY, &[("currency", "JPY"), ("total_fee", "100")]);
    refuses(
        PAY,
        &[("currency", "JPY"), ("total_fee", "100.00")],
        "total_fee",
        "decimals",
    );
    refuses(
        PAY,
        &[("currency", "KRW"), ("total_fee", "100.5")],
        "total_fee",
        "decimals",
    );
    refuses(
        PAY,
        &[("currency", "USD"), ("total_fee", "100.999")],
        "total_fee",
        "decimals",
    );
    takes(PAY, &[("currency", "JPY"), ("rmb_fee", "10.50")]);
    takes(
        "alipay.acquire.precreate",
        &[("currency", "JPY"), ("trans_currency", "CNY"), ("total_fee", "9.99")],
    );
    refuses(
        "alipay.acquire.precreate",
        &[("currency", "USD"), ("trans_currency", "JPY"), ("total_fee", "9.99")],
        "total_fee",
        "decimals",
    );
}

#[test]
fn an_amount_is_a_plain_decimal_above_zero() {
    for text in ["-1", "+1", "1e2", " 1", "1,00", ".5", "1.", "", "0x1", "１"] {
        refuses(PAY, &[("currency", "USD"), ("total_fee", text)], "total_fee", "decimal");
    }
    refuses(PAY, &[("currency", "USD"), ("total_fee", "0.00")], "total_fee", "min");
}

#[test]
fn the_settlement_currency_is_never_cny() {
    refuses(
        REFUND,
        &[("currency", "CNY"), ("return_rmb_amount", "1.00")],
        "currency",
        "currency",
    );
    refuses(
        PAY,
        &[("currency", "CNY"), ("total_fee", "1.00")],
        "currency",
        "currency",
    );
}

#[test]
fn price_times_quantity_is_the_total() {
    let order = |total| {
        [
            ("currency", "USD"),
            ("price", "0.10"),
            ("quantity", "3"),
            ("total_fee", total),
        ]
    };
    takes("alipay.acquire.precreate", &order("0.3"));
    takes("alipay.acquire.precreate", &order("0.30"));
    refuses("alipay.acquire.precreate", &order("0.31"), "total_fee", "product");
}

#[test]
fn a_split_names_ten_accounts_at_most_in_the_currency_of_the_amount() {
    let split = |count: usize, body: &str| format!("[{}]", vec![body; count].join(","));
    let entry = r#"{"transIn":"2088101126708402","amount":"0.10","currency":"USD","desc":"t"}"#;
    let with = |text: &str, amount: &'static str| {
        fault(
            PAY,
            &[("currency", "USD"), (amount, "10.00"), ("split_fund_info", text)],
        )
    };
    assert_eq!(with(&split(10, entry), "total_fee"), None);
    assert_eq!(with(&split(11, entry), "total_fee").unwrap().1, "max_items");
    assert_eq!(
        with(&split(1, entry), "rmb_fee").unwrap().0,
        "split_fund_info[0].currency"
    );
    let wrong_side = entry.replace("transIn", "transOut");
    assert_eq!(
        with(&split(1, &wrong_side), "total_fee").unwrap().0,
        "split_fund_info[0].transIn"
    );
    assert_eq!(with("[not json", "total_fee").unwrap().1, "json");
}

#[test]
fn goods_add_up_and_names_hold_no_separator() {
    let trade = |info: &str| {
        fault(
            PAY,
            &[("currency", "USD"), ("total_fee", "1"), ("trade_information", info)],
        )
    };
    assert_eq!(
        trade(r#"{"business_type":"4","goods_info":"pencil^2|eraser^5","total_quantity":"7"}"#),
        None
    );
    assert_eq!(
        trade(r#"{"business_type":4,"goods_info":"pencil^2","total_quantity":2}"#),
        None
    );
    let wrong_sum = trade(r#"{"business_type":"4","goods_info":"pencil^2|eraser^5","total_quantity":"8"}"#);
    assert_eq!(wrong_sum.unwrap().0, "trade_information.total_quantity");
    for goods in ["a^b^1", "a|b^1", "a", "^1", "a^", "a^-1"] {
        let info = format!(r#"{{"business_type":"4","goods_info":"{goods}","total_quantity":"1"}}"#);
        assert_eq!(trade(&info).unwrap().1, "format", "{goods}");
    }
    let hotel =
        trade(r#"{"business_type":"1|5","hotel_name":"H","check_in_time":"2026-03-05","other_business_type":"x"}"#);
    assert_eq!(hotel.unwrap().0, "trade_information.check_out_time");
}

#[test]
fn a_refund_has_an_id_of_its_own() {
    let pairs = [
        ("partner_refund_id", "A"),
        ("partner_trans_id", "A"),
        ("refund_amount", "1"),
        ("currency", "USD"),
    ];
    refuses(
        "alipay.acquire.overseas.spot.refund",
        &pairs,
        "partner_refund_id",
        "distinct",
    );
}

#[test]
fn files_end_yesterday_by_the_calendar_of_china() {
    let range = |start, end| fault("forex_compare_file", &[("start_date", start), ("end_date", end)]);
    assert_eq!(range("20260406", "20260416"), None);
    assert_eq!(range("20260405", "20260416").unwrap().1, "range");
    assert_eq!(range("20260417", "20260417").unwrap().1, "range");
    assert_eq!(range("20260415", "20260414").unwrap().1, "range");
    assert_eq!(range("20260231", "20260414").unwrap().1, "date");
}

#[test]
fn five_sites_at_most_and_what_the_kind_of_merchant_needs() {
    let service = "alipay.overseas.secmerchant.online.maintain";
    let sites = |count: usize| format!("[{}]", vec![r#"{"site_type":"WEB"}"#; count].join(","));
    takes(service, &[("site_infos", &sites(5))]);
    refuses(service, &[("site_infos", &sites(6))], "site_infos", "max_items");
    refuses(
        service,
        &[("secondary_merchant_type", "INDIVIDUAL")],
        "representative_name",
        "required",
    );
    refuses(
        service,
        &[("secondary_merchant_type", "ENTERPRISE")],
        "registration_no",
        "required",
    );
    let with_number = [("secondary_merchant_type", "ENTERPRISE"), ("registration_no", "1")];
    refuses(service, &with_number, "shareholder_name", "required");
}

#[test]
fn a_taxi_names_ten_drivers_at_most() {
    let service = "alipay.overseas.secmerchant.offline.maintain";
    let drivers = |count: usize| format!("[{}]", vec![r#"{"operation_id":"1"}"#; count].join(","));
    takes(service, &[("store_industry", "5499")]);
    refuses(service, &[("store_industry", "4121")], "extend_params", "required");
    takes(service, &[("store_industry", "4121"), ("extend_params", &drivers(10))]);
    let many = drivers(11);
    let crowd = [("store_industry", "4121"), ("extend_params", many.as_str())];
    refuses(service, &crowd, "extend_params", "max_items");
    refuses(service, &[("extend_params", "{}")], "extend_params", "type");
}

#[test]
fn a_question_about_a_store_names_the_store() {
    let service = "alipay.overseas.secmerchant.maintain.queryStatus";
    takes(service, &[("payment_method", "ONLINE_PAYMENT")]);
    takes(service, &[("payment_method", "INSTORE_PAYMENT"), ("store_id", "S")]);
    refuses(
        service,
        &[("payment_method", "INSTORE_PAYMENT")],
        "store_id",
        "required",
    );
}
