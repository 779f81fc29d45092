from other_side import AMS, RUN, buyer_pays

# region translate
from alipay_global import AmsClient, china_extra_trans_info, to_minor_units

ams = AmsClient(**AMS)


def to_ams(trade, attempt):
    """What create_forex_trade was given, as a request of payments.pay."""
    pricing = "CNY" if "rmb_fee" in trade else trade["currency"]
    amount = {"currency": pricing, "value": to_minor_units(trade.get("rmb_fee") or trade["total_fee"], pricing)}
    sold = trade["trade_information"]
    goods = [dict(zip(("name", "quantity"), item.split("^"), strict=True)) for item in sold["goods_info"].split("|")]
    goods = [{"name": item["name"], "quantity": int(item["quantity"])} for item in goods]
    return {
        "paymentRequestId": f"{trade['out_trade_no']}-{attempt}",  # new: one for each attempt
        "productCode": "CASHIER_PAYMENT",
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN"},
        "order": {
            "referenceOrderId": trade["out_trade_no"],
            "orderDescription": trade["subject"],
            "orderAmount": amount,
            "env": {"terminalType": "WEB"},
            "extendInfo": china_extra_trans_info({"businessType": sold["business_type"], "goods": goods}),
        },
        "settlementStrategy": {"settlementCurrency": trade["currency"]},
        "paymentNotifyUrl": trade["notify_url"],
        "paymentRedirectUrl": trade["return_url"],
    }


# endregion
old = {
    "out_trade_no": f"moved-{RUN}",
    "subject": "Tea",
    "currency": "USD",
    "total_fee": "10.00",
    "product_code": "NEW_OVERSEAS_SELLER",
    "trade_information": {"business_type": "4", "goods_info": "tea^1|cup^2", "total_quantity": "3"},
    "notify_url": "https://shop.example/alipay/notify",
    "return_url": "https://shop.example/thanks",
}
new = to_ams(old, 1)
assert new["paymentAmount"] == {"currency": "USD", "value": "1000"}
assert '"goodsInfo":"tea^1|cup^2","totalQuantity":"3"' in new["order"]["extendInfo"]
assert ams.redirect(ams.payments.pay(new)).url.startswith("http")
buyer_pays(new["paymentRequestId"])
assert ams.payments.inquiry_payment({"paymentRequestId": new["paymentRequestId"]})["paymentStatus"] == "SUCCESS"
assert to_ams({**old, "rmb_fee": "65.00"}, 2)["paymentAmount"] == {"currency": "CNY", "value": "6500"}
