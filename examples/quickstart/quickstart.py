import json
import os

from alipay_global import AmsClient, OutcomeUnknownError, RefusedError

sandbox = json.loads(os.environ["ALIPAY_SANDBOX"])  # the line that `./dev sandbox` prints
ams = AmsClient(**sandbox["ams"])  # client_id, private_key, alipay_public_key, gateway
try:
    reply = ams.payments.pay({
        "paymentRequestId": f"order-{os.getpid()}-try-1",
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": {"currency": "USD", "value": "1000"},  # 10.00 USD, in cents
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "order": {
            "referenceOrderId": "order-42",
            "orderDescription": "Tea",
            "orderAmount": {"currency": "USD", "value": "1000"},
            "env": {"terminalType": "WEB"},
        },
        "paymentRedirectUrl": "https://shop.example/thanks",
        "settlementStrategy": {"settlementCurrency": "USD"},
    })
    print("send the buyer to", ams.redirect(reply).url)
except RefusedError as error:  # the gateway said no
    print(error.code, error.action)  # "RISK_REJECT", "user"
except OutcomeUnknownError as error:  # it may have happened: ask before you try again
    print(ams.payments.inquiry_payment({"paymentRequestId": error.idempotency_id}))
