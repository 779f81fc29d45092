from other_side import AMS, RUN, buyer_pays, wait_until

# region scan
from alipay_global import AmsClient

ams = AmsClient(**AMS)
till = {"env": {"terminalType": "MINI_APP"}, "settlementStrategy": {"settlementCurrency": "USD"}}


def charge(sale_id, scanned_code, cents):
    """PaymentCode: you scan the buyer. Waits for a password, inquires after a lost answer, cancels at the deadline."""
    amount = {"currency": "USD", "value": str(cents)}
    return ams.payments.pay_until_final(
        {
            **till,
            "paymentRequestId": sale_id,
            "productCode": "IN_STORE_PAYMENT",
            "paymentFactor": {"inStorePaymentScenario": "PaymentCode"},
            "paymentAmount": amount,
            "paymentMethod": {"paymentMethodType": "CONNECT_WALLET", "paymentMethodId": scanned_code},
            "order": {"referenceOrderId": sale_id, "orderDescription": "Tea", "orderAmount": amount},
        },
        deadline=60,
    )


# endregion
end = charge(f"till-{RUN}", "287634438256643941", 239)
assert end.state == "paid", end
no_money = charge(f"till-{RUN}-2", "280000000000000002", 239)
assert no_money.state == "not_paid", no_money


# region show
def show_code(sale_id, cents):
    """OrderCode: the buyer scans your screen. Gives an image of the code; it is good until `expires`."""
    amount = {"currency": "USD", "value": str(cents)}
    reply = ams.payments.pay({
        **till,
        "paymentRequestId": sale_id,
        "productCode": "IN_STORE_PAYMENT",
        "paymentFactor": {"inStorePaymentScenario": "OrderCode"},
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "CONNECT_WALLET"},
        "order": {"referenceOrderId": sale_id, "orderDescription": "Tea", "orderAmount": amount},
        "paymentNotifyUrl": "https://shop.example/alipay/notify",
    })
    return ams.redirect(reply).qr_svg()


def is_paid(sale_id):
    """Ask every two seconds, or wait for the notification."""
    return ams.payments.inquiry_payment({"paymentRequestId": sale_id})["paymentStatus"] == "SUCCESS"


# endregion
assert show_code(f"code-{RUN}", 500).startswith("<")
assert not is_paid(f"code-{RUN}")
buyer_pays(f"code-{RUN}")
wait_until(lambda: is_paid(f"code-{RUN}"))


# region entry
def send_to_wallet(sale_id, cents):
    """EntryCode: the buyer scanned the code on your counter and your page opened in the wallet. Send the browser on."""
    amount = {"currency": "USD", "value": str(cents)}
    reply = ams.payments.pay({
        **till,
        "paymentRequestId": sale_id,
        "productCode": "IN_STORE_PAYMENT",
        "paymentFactor": {"inStorePaymentScenario": "EntryCode"},
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "CONNECT_WALLET"},
        "order": {"referenceOrderId": sale_id, "orderDescription": "Tea", "orderAmount": amount},
        "paymentRedirectUrl": "https://shop.example/thanks",
        "paymentNotifyUrl": "https://shop.example/alipay/notify",
    })
    return ams.redirect(reply).url


# endregion
assert send_to_wallet(f"entry-{RUN}", 700).startswith("http")
buyer_pays(f"entry-{RUN}")
assert is_paid(f"entry-{RUN}")
