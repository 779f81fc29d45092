import time

from alipay_global import AmsClient, Final
from other_side import AMS, RUN, buyer_pays

ams = AmsClient(**AMS)
amount = {"currency": "USD", "value": "1000"}
request = {"paymentRequestId": f"pay-{RUN}", "productCode": "CASHIER_PAYMENT", "paymentAmount": amount, "paymentMethod": {"paymentMethodType": "ALIPAY_CN"}, "order": {"referenceOrderId": "order-42", "orderDescription": "Tea", "orderAmount": amount, "env": {"terminalType": "WEB"}}, "paymentRedirectUrl": "https://shop.example/thanks", "settlementStrategy": {"settlementCurrency": "USD"}}
database, done, queue = {}, {}, []
# region begin
ticket = ams.payments.start_pay(request, deadline=600)
database["order-42"] = ticket.save()  # before the first step: nothing has been sent yet
queue.append(("order-42", 0.0))  # the order, and in how many seconds it is due
# endregion


# region work
def work(order: str) -> None:
    """One turn of a worker, in this process or another one."""
    ticket = ams.resume(database[order])
    step = ticket.step()  # at most one call
    if isinstance(step, Final):
        done[order] = step.state
    else:
        database[order] = ticket.save()
        queue.append((order, step))


# endregion
work(queue.pop(0)[0])
buyer_pays(f"pay-{RUN}")
while queue:
    order, seconds = queue.pop(0)
    time.sleep(seconds)  # a real queue does that
    work(order)
assert done == {"order-42": "paid"}, done
# region till
slept = []
end = ams.payments.start_pay(request).run(sleep=slept.append)  # a test of your own: minutes pass in milliseconds
# endregion
assert end.state == "paid", end
