from __future__ import annotations

from functools import cache

from alipay_global import AlipayError, AmsClient, OutcomeUnknownError, RefusedError, SignatureError, to_minor_units
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_GET, require_POST

from .models import Notification, Order

PRICE, CURRENCY = "19.90", "USD"


@cache
def alipay() -> AmsClient:
    """One client per process: it keeps the parsed keys and the connections, and all threads may use it."""
    return AmsClient(**settings.ALIPAY)


@require_GET
def product(request: HttpRequest) -> HttpResponse:
    return render(request, "shop/product.html", {"price": PRICE, "currency": CURRENCY})


@require_POST
def checkout(request: HttpRequest) -> HttpResponse:
    # Stored before anything is sent: whatever happens next, there is an id to inquire by.
    order = Order.objects.create(amount=to_minor_units(PRICE, CURRENCY), currency=CURRENCY)
    thanks_url = reverse("thanks", args=[order.id])
    amount = {"currency": order.currency, "value": order.amount}
    try:
        reply = alipay().payments.pay(
            {
                "paymentRequestId": order.payment_id,
                "productCode": "CASHIER_PAYMENT",
                "paymentAmount": amount,
                "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
                "order": {
                    "referenceOrderId": str(order.id),
                    "orderDescription": "A pencil",
                    "orderAmount": amount,
                    "env": {"terminalType": "WEB"},
                },
                "paymentNotifyUrl": request.build_absolute_uri(reverse("notify")),
                "paymentRedirectUrl": request.build_absolute_uri(thanks_url),
                "settlementStrategy": {"settlementCurrency": CURRENCY},
            }
        )
    except RefusedError:
        Order.objects.filter(pk=order.pk).update(state="refused")
        return redirect(thanks_url)
    except OutcomeUnknownError:
        # Perhaps it happened. The next page inquires by the same id; paying anew could charge twice.
        return redirect(thanks_url)
    return redirect(alipay().redirect(reply).url)


@csrf_exempt  # Alipay has no token of ours; its signature is what we check.
@require_POST
def notify(request: HttpRequest) -> HttpResponse:
    try:
        event = alipay().verify_notification(path=request.path, headers=request.headers, body=request.body)
    except SignatureError:
        return HttpResponse(status=400)
    with transaction.atomic():
        _, first = Notification.objects.get_or_create(dedup_key=event.dedup_key)
        if first and says_paid(event.kind, event.data):
            id = event.data["paymentRequestId"].removeprefix("order-")
            get_object_or_404(Order.objects.select_for_update(), pk=id).settle(event.data)
    reply = event.acknowledge()
    return HttpResponse(reply.body, status=reply.status, headers=reply.headers)


def says_paid(kind: str, data: dict) -> bool:
    """S alone is not enough: a card is only authorised (CAPTURE_RESULT says paid), a payment may be under review."""
    paid = data.get("result", {}).get("resultStatus") == "S"
    in_hand = data.get("paymentMethodType") != "CARD" and data.get("authReviewStatus", "ACCEPT") == "ACCEPT"
    return kind == "PAYMENT_RESULT" and paid and in_hand


@require_GET
def thanks(request: HttpRequest, id: str) -> HttpResponse:
    # Coming here proves nothing: anybody can open this address. So we ask.
    order = get_object_or_404(Order, pk=id)
    if order.state == "open":
        try:
            found = alipay().payments.inquiry_payment({"paymentRequestId": order.payment_id})
        except AlipayError:
            found = {}
        if found.get("paymentStatus") == "SUCCESS":
            order.settle(found)
    return render(request, "shop/thanks.html", {"order": order})
