import time

from other_side import AMS, RUN, Shop, buyer_pays, control, wait_until

# region handler
from alipay_global import AmsClient

ams = AmsClient(**AMS)
# VALIDATE_SUCCESS and VALIDATE_FAIL are neither: material for a compliance request was checked.
WON_OR_LOST = {"ACCEPT_BY_CUSTOMER": "won", "ACCEPT_BY_MERCHANT": "lost"}


def on_dispute(event):
    """A notification of a dispute; verified before it came here."""
    dispute = event.data
    if event.kind == "DISPUTE_CREATED":
        open_case(dispute["disputeId"], dispute["paymentRequestId"], dispute["disputeAmount"], dispute["defenseDueTime"])
    elif event.kind == "DISPUTE_JUDGED" and dispute["disputeJudgedResult"] in WON_OR_LOST:
        close_case(dispute["disputeId"], WON_OR_LOST[dispute["disputeJudgedResult"]])
    elif event.kind == "RDR_RESOLVED":  # settled by itself: the buyer has the money, do not refund it again
        open_case(dispute["disputeId"], dispute["paymentRequestId"], dispute.get("disputeAmount"), None)
        close_case(dispute["disputeId"], "settled")
    elif event.kind == "DEFENSE_DUE_ALERT":
        print("the defence of", dispute["disputeId"], "is due within a day")


def defend(dispute_id, tracking_number):
    """Before defenseDueTime; each tag can be sent again and replaces what it held."""
    reply = ams.disputes.supply_evidence({
        "disputeId": dispute_id,
        "evidenceContent": {"PROOF_OF_DELIVERY": {"trackingNumber": tracking_number}},
    })
    return [found["evidenceTag"] for found in reply["evidenceResults"] if found["success"] != "true"]  # the refused ones


def give_in(dispute_id):
    """The money goes back to the buyer."""
    ams.disputes.accept_dispute({"disputeId": dispute_id})


# endregion
cases = {}


def open_case(dispute_id, payment_request_id, amount, due):
    cases[dispute_id] = ["open", payment_request_id]


def close_case(dispute_id, result):
    cases[dispute_id][0] = result


def route(path, headers, body):
    event = ams.verify_notification(path=path, headers=headers, body=body)
    on_dispute(event)
    return event.acknowledge()


shop = Shop(route)
amount = {"currency": "USD", "value": "1000"}
ams.payments.pay({"paymentRequestId": f"dispute-{RUN}", "productCode": "CASHIER_PAYMENT", "paymentAmount": amount, "paymentMethod": {"paymentMethodType": "CARD"}, "order": {"referenceOrderId": "order-42", "orderDescription": "Tea", "orderAmount": amount, "env": {"terminalType": "WEB"}}, "paymentNotifyUrl": f"{shop.url}/alipay/notify", "paymentRedirectUrl": "https://shop.example/thanks", "settlementStrategy": {"settlementCurrency": "USD"}})
buyer_pays(f"dispute-{RUN}")
opened = control("dispute", id=f"dispute-{RUN}")["id"]
wait_until(lambda: opened in cases)
assert defend(opened, "TRACK-1") == []
time.sleep(0.1)
control("dispute/step", id=opened, step="judge", result="ACCEPT_BY_CUSTOMER")
wait_until(lambda: cases[opened][0] == "won")
control("dispute", id=f"dispute-{RUN}")
wait_until(lambda: len(cases) == 2)
give_in(next(case for case in cases if case != opened))
