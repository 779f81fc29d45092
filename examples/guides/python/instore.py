from other_side import RUN, rsa

# region pay
from alipay_global import InStoreClient

instore = InStoreClient(**rsa("instore"))  # client_id, partner_id, private_key, alipay_public_key, gateway


def charge(sale_id, scanned_code, cents):
    """Charges the code on the buyer's phone. The buyer may have to type a password: this waits for it."""
    return instore.acquiring_offline_pay_until_final(
        {
            "productCode": "OFFLINE_PAY",
            "merchantTransId": sale_id,
            "codeType": "BARCODE",
            "identityCode": scanned_code,
            "order": {
                "orderAmount": {"currency": "USD", "value": str(cents)},
                "orderTitle": "Tea",
                "seller": {"secondaryMerchantId": partner, "storeId": partner},  # as registered; direct merchants: the partner id
            },
        },
        deadline=60,
    )


# endregion
partner = rsa("instore")["partner_id"]
end = charge(f"till-{RUN}", "287634438256643941", 239)
assert end.state == "paid", end
no_money = charge(f"till-{RUN}-2", "280000000000000002", 239)
assert no_money.state == "not_paid", no_money
# region refund
refund = instore.acquiring_common_refund_until_final({
    "acquirementId": end.reply["acquirementId"],  # keep it with the sale: it is the only way to refund
    "merchantRefundId": f"till-{RUN}-refund-1",
    "refundAmount": {"currency": "USD", "value": "100"},
})
print(refund.state)
# endregion
assert refund.state == "refunded", refund
