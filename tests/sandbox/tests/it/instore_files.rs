//! In-store reconciliation files: every cent of the ledger, in the formats of the three versions.

use serde_json::json;

use crate::instore_versions::Merchant;
use crate::merchant::{CANCEL, PAY, REFUND};
use crate::support::Sandbox;

/// Two payments, one of them partly refunded, and one that was cancelled. And one that was never made.
fn trade(merchant: &Merchant<'_>) {
    for (id, cents) in [("a", "1000"), ("b", "739"), ("c", "500")] {
        let mut order = merchant.order(&format!("{id}-{}", merchant.version), "28763443825664394");
        order["order"]["orderTitle"] = json!("tea, \"green\" | black");
        order["order"]["orderAmount"]["value"] = json!(cents);
        let paid = merchant.call(PAY, order);
        if id == "b" {
            let refund = json!({
                "acquirementId": paid["acquirementId"], "merchantRefundId": format!("r-{}", merchant.version),
                "refundAmount": { "currency": "USD", "value": "239" }, "isSync": true,
            });
            assert_eq!(merchant.said(REFUND, refund), "SUCCESS S");
        }
    }
    let cancel = json!({ "merchantTransId": format!("c-{}", merchant.version) });
    assert_eq!(merchant.said(CANCEL, cancel), "SUCCESS S");
    merchant.said(
        PAY,
        merchant.order(&format!("no-{}", merchant.version), "280000000000000002"),
    );
}

fn files(sandbox: &Sandbox) -> Vec<String> {
    let list = sandbox.get(&format!("{}/control/files/instore", sandbox.url())).json();
    let files = list["files"].as_array().unwrap().iter();
    files.map(|file| file.as_str().unwrap().to_owned()).collect()
}

/// A file as its header and its rows.
fn read(sandbox: &Sandbox, part: &str, separator: char) -> (Vec<String>, Vec<Vec<String>>) {
    let path = files(sandbox).into_iter().find(|path| path.contains(part)).unwrap();
    let answer = sandbox.get(&format!("{}/control/files/instore/{path}", sandbox.url()));
    assert_eq!(answer.status, 200);
    let text = answer.text();
    let mut lines = text.lines().map(|line| split(line, separator));
    (lines.next().unwrap(), lines.collect())
}

/// Cells of a line; quoted ones may hold the separator.
fn split(line: &str, separator: char) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            letter if letter == separator && !quoted => cells.push(String::new()),
            letter => cells.last_mut().unwrap().push(letter),
        }
    }
    cells
}

fn column<'a>((header, rows): &'a (Vec<String>, Vec<Vec<String>>), name: &str) -> Vec<&'a str> {
    let at = header.iter().position(|known| known == name).unwrap();
    assert!(rows.iter().all(|row| row.len() == header.len()), "{header:?} {rows:?}");
    rows.iter().map(|row| row[at].as_str()).collect()
}

fn merchant<'s>(sandbox: &'s Sandbox, version: &'static str) -> Merchant<'s> {
    Merchant {
        sandbox,
        version,
        live: false,
    }
}

#[test]
fn the_quick_starts_file_has_seventeen_columns_and_its_types() {
    let sandbox = Sandbox::new();
    assert_eq!(files(&sandbox), [""; 0]);
    trade(&merchant(&sandbox, "2.0.2"));
    let file = read(&sandbox, "2188101122136512_transaction_", '|');
    let seed = "Partner_transaction_id|Transaction_id|Transaction_amount|Charge_amount|Currency|Payment_time|Transaction_type|Secondary_merchant_id|Store_id|Remark|Secondary_merchant_industry|Secondary_merchant_name|Operator_name|Order_scene|Trans_currency|Trans_amount|Trans_forex_rate";
    assert_eq!(file.0.join("|"), seed);
    assert_eq!(
        column(&file, "Transaction_type"),
        ["PAYMENT", "PAYMENT", "REFUND", "PAYMENT", "CANCEL"]
    );
    assert_eq!(
        column(&file, "Partner_transaction_id"),
        ["a-2.0.2", "b-2.0.2", "r-2.0.2", "c-2.0.2", "c-2.0.2"]
    );
    assert_eq!(
        column(&file, "Transaction_amount"),
        ["10.00", "7.39", "2.39", "5.00", "5.00"]
    );
    assert_eq!(column(&file, "Charge_amount"), ["0.10", "0.07", "0.02", "0.05", "0.05"]);
    assert_eq!(column(&file, "Trans_forex_rate"), [""; 5], "as in the published row");
    assert_eq!(column(&file, "Store_id"), ["2188101122136512"; 5]);

    let settled = read(&sandbox, "_settlement_", '|');
    assert_eq!(settled.0.len(), 21);
    assert_eq!(column(&settled, "Type"), ["P", "P", "R", "P", "R"]);
    assert_eq!(column(&settled, "Settlement"), ["9.90", "7.32", "2.37", "4.95", "4.95"]);
    let (ids, alipay) = (
        column(&settled, "Partner_transaction_id"),
        column(&settled, "Transaction_id"),
    );
    assert_eq!(ids[4], alipay[4], "a cancelled row");
}

#[test]
fn version_2_0_4_has_three_files_whose_amounts_have_signs() {
    let sandbox = Sandbox::new();
    trade(&merchant(&sandbox, "2.0.4"));
    assert!(
        files(&sandbox)
            .iter()
            .all(|path| path.starts_with("download/2188101122136512/"))
    );
    let detail = read(&sandbox, "ALIPAY_TRANSACTION_DETAIL_USD_", ',');
    assert_eq!(detail.0.len(), 16);
    assert_eq!(column(&detail, "orderTitle"), ["tea, green | black"; 5]);
    assert_eq!(column(&detail, "productCode"), ["GlobalOfflineAcquire"; 5]);
    let original = column(&detail, "originalAcquirementId");
    assert_eq!(original[2], column(&detail, "acquirementId")[1]);
    assert_eq!(original[0], "");

    let settled = read(&sandbox, "ALIPAY_SETTLEMENT_DETAIL_USD_", ',');
    assert_eq!(
        column(&settled, "settlementAmount"),
        ["9.90", "7.32", "-2.37", "4.95", "-4.95"]
    );
    let summary = read(&sandbox, "ALIPAY_SETTLEMENT_SUMMARY_USD_", ',');
    assert_eq!(column(&summary, "type"), ["PAYMENT", "REFUND", "CANCEL", "TOTAL"]);
    assert_eq!(column(&summary, "count"), ["3", "1", "1", "5"]);
    assert_eq!(
        column(&summary, "settlementAmount"),
        ["22.17", "-2.37", "-4.95", "14.85"]
    );
    assert_eq!(column(&summary, "commission"), ["-0.22", "+0.02", "+0.05", "-0.15"]);
}

#[test]
fn hong_kong_has_fourteen_columns_and_negative_settlements() {
    let sandbox = Sandbox::new();
    trade(&merchant(&sandbox, "2.0.0"));
    for (part, status) in [("_fptrade_", ""), ("_settle_", "SETTLED")] {
        let file = read(&sandbox, part, ',');
        assert_eq!(file.0.len(), 14);
        assert_eq!(column(&file, "Status"), [status; 5]);
        assert_eq!(column(&file, "Settlement"), ["9.90", "7.32", "-2.37", "4.95", "-4.95"]);
        assert_eq!(
            column(&file, "Original_partner_transaction_ID"),
            ["", "", "b-2.0.0", "", "c-2.0.0"]
        );
    }
    let nothing = sandbox.get(&format!("{}/control/files/instore/nothing.txt", sandbox.url()));
    assert_eq!(nothing.status, 404);
}
