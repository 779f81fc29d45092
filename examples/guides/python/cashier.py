from other_side import AMS, RUN, buyer_pays

# region pay
from alipay_global import AmsClient, OutcomeUnknownError, RefusedError

ams = AmsClient(**AMS)  # client_id, private_key, alipay_public_key, gateway


def send_to_cashier(order_id, attempt, cents):
    """Where to send the buyer; None when the order cannot be paid like this."""
    amount = {"currency": "USD", "value": str(cents)}
    request = {
        "paymentRequestId": f"{order_id}-{attempt}",  # store it before you call: it is how you ask later
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "order": {"referenceOrderId": order_id, "orderDescription": "Tea", "orderAmount": amount, "env": {"terminalType": "WEB"}},
        "paymentNotifyUrl": "https://shop.example/alipay/notify",
        "paymentRedirectUrl": "https://shop.example/thanks",
        "settlementStrategy": {"settlementCurrency": "USD"},
    }
    try:
        reply = ams.payments.pay(request)
    except OutcomeUnknownError:
        reply = ams.payments.pay(request)  # the same id gives the same link and never a second payment
    except RefusedError as refused:
        print("declined:", refused.code, refused.action)
        return None
    return ams.redirect(reply).url


# endregion
order = f"order-{RUN}"
url = send_to_cashier(order, 1, 1000)
assert url.startswith("http"), url
buyer_pays(f"{order}-1")
# region inquire
inquiry = ams.payments.inquiry_payment({"paymentRequestId": f"{order}-1"})
if inquiry["paymentStatus"] == "SUCCESS" and inquiry["paymentAmount"] == {"currency": "USD", "value": "1000"}:
    print("ship", order, "paid as", inquiry["paymentId"])
# endregion
assert inquiry["paymentStatus"] == "SUCCESS"
