from other_side import RUN, rsa

# region pay
from alipay_global import MapiClient

mapi = MapiClient(**rsa("mapi"))


def charge(sale_id, scanned_code, amount):
    """Charges the code on the buyer's phone; True when the money is yours."""
    end = mapi.acquire_overseas_spot_pay_until_final(
        {
            "alipay_seller_id": seller,
            "partner_trans_id": sale_id,  # stays the same whatever happens
            "trans_name": "Tea",
            "currency": "USD",
            "trans_amount": amount,
            "buyer_identity_code": scanned_code,
            "identity_code_type": "barcode",
            "trans_create_time": "20260417080000",
            "biz_product": "OVERSEAS_MBARCODE_PAY",
        },
        deadline=60,
    )
    return end.state == "paid"  # otherwise not_paid or cancelled: scan again with a new sale_id


# endregion
seller = rsa("mapi")["partner"]
assert charge(f"sale-{RUN}", "287634438256643941", "10.00")
