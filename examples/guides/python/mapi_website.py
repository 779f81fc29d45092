from other_side import FACTS, RUN, browse, control, rsa

# region pay
from alipay_global import MapiClient, RefusedError

mapi = MapiClient(**rsa("mapi"))  # partner, private_key, alipay_public_key, sign_type="RSA2", gateway


def send_to_cashier(order_id):
    """Builds a signed address; nothing is sent. Mistakes in it show to the buyer, not here: try it in the sandbox."""
    return mapi.create_forex_trade({
        "out_trade_no": order_id,  # single use
        "subject": "Tea",
        "currency": "USD",  # the settlement currency of your contract
        "total_fee": "10.00",
        "product_code": "NEW_OVERSEAS_SELLER",
        "trade_information": {"business_type": "4", "goods_info": "tea^1", "total_quantity": "1"},
        "notify_url": "https://shop.example/alipay/notify",
        "return_url": "https://shop.example/thanks",
    }).url


def is_paid(order_id):
    """Only as long as you have not refunded it: this query does not show refunds."""
    try:
        trade = mapi.single_trade_query({"out_trade_no": order_id})
    except RefusedError as refused:
        if refused.code == "TRADE_NOT_EXIST":  # normal until the buyer has logged in
            return False
        raise
    return trade["trade_status"] in ("TRADE_FINISHED", "TRADE_SUCCESS") and trade["total_fee"] == "10.00"


# endregion
order = f"web-{RUN}"
url = send_to_cashier(order)
assert url.startswith(FACTS["mapi"]["gateway"])
assert is_paid(order) is False

browse(url)  # the buyer's browser
control("approve", id=order)
assert is_paid(order)
# region refund
end = mapi.forex_refund_until_final({
    "out_return_no": f"{order}-refund-1",
    "out_trade_no": order,
    "currency": "USD",
    "return_amount": "4.00",
    "product_code": "NEW_OVERSEAS_SELLER",
})
print(end.state)  # refunded or not_refunded
# endregion
assert end.state == "refunded", end
