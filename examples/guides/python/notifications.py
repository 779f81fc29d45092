import json

from other_side import AMS, RUN, Shop, buyer_pays, wait_until

# region handler
from alipay_global import AmsClient, SignatureError

ams = AmsClient(**AMS)
seen = {}  # a table of your database with a unique index on the key


def says_paid(kind, data):
    """S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review."""
    paid = data.get("result", {}).get("resultStatus") == "S" or ("result" not in data and data.get("paymentStatus") == "SUCCESS")
    return kind == "PAYMENT_RESULT" and paid and data.get("paymentMethodType") != "CARD" and data.get("authReviewStatus", "ACCEPT") == "ACCEPT"


def alipay_notify(path, headers, body):
    """Your route for POST /alipay/notify, with the raw body."""
    try:
        event = ams.verify_notification(path=path, headers=headers, body=body)
    except SignatureError as forged:
        return 400, {}, str(forged).encode()  # not from Alipay: store nothing
    if event.dedup_key not in seen:  # a notification comes again until it is acknowledged
        seen[event.dedup_key] = event.data
        if says_paid(event.kind, event.data):
            settle_order(event.data["paymentRequestId"], event.data["paymentAmount"])
    return event.acknowledge()  # status, headers, body, in the form Alipay takes


# endregion
paid = []


def settle_order(payment_request_id, amount):
    paid.append((payment_request_id, amount))


shop = Shop(alipay_notify)
amount = {"currency": "USD", "value": "1000"}
ams.payments.pay({"paymentRequestId": f"note-{RUN}", "productCode": "CASHIER_PAYMENT", "paymentAmount": amount, "paymentMethod": {"paymentMethodType": "ALIPAY_CN"}, "order": {"referenceOrderId": "order-42", "orderDescription": "Tea", "orderAmount": amount, "env": {"terminalType": "WEB"}}, "paymentNotifyUrl": f"{shop.url}/alipay/notify", "paymentRedirectUrl": "https://shop.example/thanks", "settlementStrategy": {"settlementCurrency": "USD"}})
buyer_pays(f"note-{RUN}")
wait_until(lambda: paid)
assert paid == [(f"note-{RUN}", amount)], paid
forged = alipay_notify("/alipay/notify", {}, json.dumps({"notifyType": "PAYMENT_RESULT", "result": {"resultStatus": "S"}}).encode())
assert forged[0] == 400 and len(paid) == 1
