from other_side import AMS, RUN, buyer_pays

# region authorise
from alipay_global import AmsClient

ams = AmsClient(**AMS)


def reserve(order_id, cents):
    """Reserves the money on the buyer's card; nothing is taken yet."""
    amount = {"currency": "USD", "value": str(cents)}
    reply = ams.payments.pay({
        "paymentRequestId": order_id,
        "productCode": "CASHIER_PAYMENT",
        "paymentFactor": {"isAuthorization": True, "captureMode": "MANUAL"},
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "CARD"},
        "order": {"referenceOrderId": order_id, "orderDescription": "Teapot", "orderAmount": amount, "env": {"terminalType": "WEB"}},
        "paymentRedirectUrl": "https://shop.example/thanks",
        "paymentNotifyUrl": "https://shop.example/alipay/notify",
        "settlementStrategy": {"settlementCurrency": "USD"},
    })
    return reply["paymentId"], ams.redirect(reply).url


# endregion
payment_id, url = reserve(f"pot-{RUN}", 5000)
assert url.startswith("http")
buyer_pays(f"pot-{RUN}")


# region capture
def take(payment_id, parcel_id, cents, last):
    """When a parcel leaves. What is not captured within seven days goes back to the buyer."""
    return ams.payments.capture_until_final({
        "captureRequestId": f"capture-{parcel_id}",
        "paymentId": payment_id,
        "captureAmount": {"currency": "USD", "value": str(cents)},
        "isLastCapture": last,
    })


# endregion
assert take(payment_id, f"{RUN}-1", 2000, False).state == "captured"
assert take(payment_id, f"{RUN}-2", 9000, True).state == "not_captured"
assert take(payment_id, f"{RUN}-3", 3000, True).state == "captured"
