from other_side import AMS, RUN, control

# region keep
from alipay_global import AmsClient

ams = AmsClient(**AMS)


def keep_wallet(vaulting_id):
    """Sends the buyer to agree that you keep this wallet; nothing is charged."""
    reply = ams.vaults.vault_payment_method({
        "vaultingRequestId": vaulting_id,  # after an answer that is lost, a new one
        "paymentMethodDetail": {"paymentMethodType": "ALIPAY_CN"},
        "env": {"terminalType": "WEB"},
        "redirectUrl": "https://shop.example/kept",
        "vaultingNotificationUrl": "https://shop.example/alipay/notify",
    })
    return reply["normalUrl"]


def kept(vaulting_id):
    """The token when the buyer has agreed, None until then. A secret: it pays."""
    found = ams.vaults.inquire_vaulting({"vaultingRequestId": vaulting_id})
    if found["vaultingStatus"] != "SUCCESS":
        return None
    return found["paymentMethodDetail"]["wallet"]["token"]


def forget(token):
    ams.vaults.delete_token({"token": token})


# endregion
assert keep_wallet(f"vault-{RUN}").startswith("http")
assert kept(f"vault-{RUN}") is None
control("agree", id=f"vault-{RUN}")
token = kept(f"vault-{RUN}")
assert token
forget(token)
