from other_side import AMS, RUN, control

# region ask
from alipay_global import AmsClient, authorization_code, new_auth_state

ams = AmsClient(**AMS)


def ask_for_agreement(session):
    """Sends the buyer to the wallet to agree; the state stays in the buyer's session."""
    session["auth_state"] = new_auth_state()
    reply = ams.authorizations.consult({
        "customerBelongsTo": "ALIPAY_CN",
        "authState": session["auth_state"],
        "scopes": ["AGREEMENT_PAY"],
        "authRedirectUrl": "https://shop.example/agreed",
        "terminalType": "WEB",
    })
    return reply["normalUrl"]


def buyer_came_back(session, url):
    """Your route for authRedirectUrl. Refuses a state that is not this buyer's; the token is a secret."""
    code = authorization_code(url, session.pop("auth_state"))
    grant = {"grantType": "AUTHORIZATION_CODE", "customerBelongsTo": "ALIPAY_CN", "authCode": code}
    token = ams.authorizations.apply_token(grant)
    return {"access": token["accessToken"], "refresh": token["refreshToken"], "until": token["accessTokenExpiryTime"]}


# endregion
session = {}
assert ask_for_agreement(session).startswith("http")
back = control("agree", id=session["auth_state"])["location"]
tokens = buyer_came_back(session, back)


# region charge
def charge(tokens, bill_id, cents):
    """No buyer is there: the money moves now."""
    amount = {"currency": "USD", "value": str(cents)}
    return ams.payments.pay_until_final({
        "paymentRequestId": bill_id,
        "productCode": "AGREEMENT_PAYMENT",
        "paymentAmount": amount,
        "paymentMethod": {"paymentMethodType": "ALIPAY_CN", "paymentMethodId": tokens["access"]},
        "order": {"referenceOrderId": bill_id, "orderDescription": "Tea of the month", "orderAmount": amount},
        "env": {"terminalType": "WEB"},
        "settlementStrategy": {"settlementCurrency": "USD"},
    })


def refresh(tokens):
    grant = {"grantType": "REFRESH_TOKEN", "customerBelongsTo": "ALIPAY_CN", "refreshToken": tokens["refresh"]}
    token = ams.authorizations.apply_token(grant)
    return {"access": token["accessToken"], "refresh": token["refreshToken"], "until": token["accessTokenExpiryTime"]}


def end_agreement(tokens):
    ams.authorizations.revoke({"accessToken": tokens["access"]})


# endregion
assert charge(tokens, f"bill-{RUN}-1", 900).state == "paid"
tokens = refresh(tokens)
assert charge(tokens, f"bill-{RUN}-2", 900).state == "paid"
end_agreement(tokens)
assert charge(tokens, f"bill-{RUN}-3", 900).state == "not_paid"
