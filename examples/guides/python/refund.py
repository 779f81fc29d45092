from alipay_global import AmsClient
from other_side import AMS, RUN, buyer_pays

ams = AmsClient(**AMS)
amount = {"currency": "USD", "value": "1000"}
payment = ams.payments.pay({"paymentRequestId": f"pay-{RUN}", "productCode": "CASHIER_PAYMENT", "paymentAmount": amount, "paymentMethod": {"paymentMethodType": "ALIPAY_CN"}, "order": {"referenceOrderId": "order-42", "orderDescription": "Tea", "orderAmount": amount, "env": {"terminalType": "WEB"}}, "paymentRedirectUrl": "https://shop.example/thanks", "settlementStrategy": {"settlementCurrency": "USD"}})
payment_id = payment["paymentId"]
buyer_pays(f"pay-{RUN}")
refund_id = f"refund-{RUN}"
# region refund
end = ams.payments.refund_until_final(
    {
        "refundRequestId": refund_id,  # one for each refund you mean to make; store it first
        "paymentId": payment_id,
        "refundAmount": {"currency": "USD", "value": "400"},
        "refundReason": "one cup was broken",
    },
    deadline=60,
)
if end.state == "refunded":
    print("returned 4.00 USD, refund", end.reply["refundId"])
else:  # not_refunded: too much, too late, or no money to refund from
    print("not returned:", end.reply["result"]["resultCode"])
# endregion
assert end.state == "refunded", end
