from other_side import AMS, RUN, Shop, control, wait_until

# region subscribe
from alipay_global import AmsClient

ams = AmsClient(**AMS)


def subscribe(plan_id, notify_url):
    """Sends the buyer to agree to the plan; the first period is charged when it begins."""
    price = {"currency": "USD", "value": "900"}
    reply = ams.subscriptions.create({
        "subscriptionRequestId": plan_id,
        "subscriptionDescription": "Tea of the month",
        "subscriptionStartTime": "2026-01-01T00:00:00+08:00",
        "periodRule": {"periodType": "MONTH", "periodCount": 1},
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "paymentAmount": price,
        "orderInfo": {"orderAmount": price},
        "settlementStrategy": {"settlementCurrency": "USD"},
        "env": {"terminalType": "WEB"},
        "subscriptionRedirectUrl": "https://shop.example/subscribed",
        "subscriptionNotificationUrl": f"{notify_url}/plans",  # the plan: agreed, changed, ended
        "paymentNotificationUrl": f"{notify_url}/periods",  # each period: paid or not
    })
    return reply["normalUrl"]


def on_notification(event):
    """Verified before it came here."""
    if "subscriptionNotificationType" in event.data:
        plans[event.data["subscriptionRequestId"]] = (event.data["subscriptionId"], event.data["subscriptionStatus"])
    elif event.kind == "PAYMENT_RESULT":
        periods.append((event.data["subscriptionId"], event.data["phaseNo"], event.data["result"]["resultStatus"] == "S"))


def unsubscribe(subscription_id):
    """CANCEL lets what was paid run out; TERMINATE ends it at once."""
    ams.subscriptions.cancel({"subscriptionId": subscription_id, "cancellationType": "CANCEL"})


# endregion
plans, periods = {}, []


def route(path, headers, body):
    event = ams.verify_notification(path=path, headers=headers, body=body)
    on_notification(event)
    return event.acknowledge()


shop = Shop(route)
plan = f"plan-{RUN}"
assert subscribe(plan, shop.url).startswith("http")
control("agree", id=plan)
wait_until(lambda: plan in plans and periods)
subscription_id, status = plans[plan]
assert status == "ACTIVE" and periods[0][0] == subscription_id and periods[0][2], (plans, periods)
control("period", id=subscription_id, code="USER_BALANCE_NOT_ENOUGH")
wait_until(lambda: len(periods) == 2)
assert periods[1][2] is False, periods
unsubscribe(subscription_id)
wait_until(lambda: plans[plan][1] == "TERMINATED")
