"""The in-store envelope to the byte, in every way that options can change it; replies and notifications that were tampered with."""

import base64
import hashlib
import json

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from .keys import CRYPTOGRAPHY, compact, private, private_pem, public_pem, signature_error, unknown
from .pairs import key as dedup_key

SECRET = "0123456789abcdef0123456789abcdef"
# As the vendor prints them, and the time of its example.
CLIENT, PARTNER = "211xxxxxxxxxxxxxxx044", "211xxxxxxxxxxxxxxxx512"
MESSAGE, NOW = "0d1fa2b3c4d5e6f708192a3b4c5d6e7f", "2018-05-29T07:37:10+08:00"
PAY, QUERY = "alipay.intl.acquiring.offline.pay", "alipay.intl.acquiring.offline.payQuery"
REFUND, CANCEL = "alipay.intl.acquiring.common.refund", "alipay.intl.acquiring.common.payCancel"
ARCHIVE = "alipay.intl.merchant.common.indirectMerchant.archive"
NOTIFY = "alipay.intl.acquiring.offline.notify.pay"
URL = "https://open-na.alipay.com/api/alipay/intl/acquiring"
RSA = {"private_key": private_pem("rsa2048"), "alipay_public_key": public_pem("alipay2048")}
OPTIONS = {"client_id": CLIENT, "partner_id": PARTNER, "gateway": "production", "now": NOW}


def files():
    shared = {"family": "instore", "call_options": {"message_id": MESSAGE}, "options": OPTIONS | RSA}
    return {
        "instore-envelopes.json": ({"source": CRYPTOGRAPHY + "sections 2 to 6 of the in-store specification", "kind": "prepare", **shared}, list(requests())),
        "instore-replies.json": (
            {"source": CRYPTOGRAPHY + "sections 4 and 6 of the in-store specification", "kind": "accept", "status": 200, "headers": {"content-type": "application/json"}, **shared},
            list(replies()),
        ),
        "instore-notifications.json": (
            {"source": CRYPTOGRAPHY + "sections 4, 7.6 and 7.7 of the in-store specification", "kind": "notification", "path": "/notify", "headers": {"content-type": "application/json"}, **shared},
            list(notifications()),
        ),
    }


def slug(text):
    return "-".join("".join(c if c.isalnum() else " " for c in text).split())


def rsa(text, key="alipay2048", digest=hashes.SHA256):
    return base64.b64encode(private(key).sign(text.encode(), padding.PKCS1v15(), digest())).decode()


def merchant(text):
    return rsa(text, "rsa2048")


def keyed(text, secret=SECRET):
    return hashlib.sha256((text + secret).encode())


def pasted(member, content, signature):
    return f'{{"{member}":{content},"signature":"{signature}"}}'


# --- what is sent --------------------------------------------------------------------------------


def request_content(function, body, version="2.0.2", sign_type="RSA2", reserve="{}"):
    head = {"version": version, "function": function, "clientId": CLIENT, "reqTime": NOW, "reqMsgId": MESSAGE, "reserve": reserve}
    if sign_type:
        head["signType"] = sign_type
    return compact({"head": head, "body": body})


def case(name, function, path, given, sent, signature=merchant, *, options=None, url=URL, **head):
    content = request_content(function, sent, **head)
    expect = {"method": "POST", "url": url + path, "headers": {"content-type": "application/json; charset=utf-8"}, "body": pasted("request", content, signature(content))}
    vector = {"name": f"instore/envelope-{slug(name)}", "operation": function, "request": compact(given), "expect": expect}
    return vector if options is None else {**vector, "options": options}


def shared_key(**more):
    return {**OPTIONS, "key": SECRET, "sign_type": "SHA256", **more}


def regional(profile, **more):
    return {name: value for name, value in OPTIONS.items() if name != "partner_id"} | RSA | {"merchant_id": PARTNER, "profile": profile, **more}


def requests():
    usd = {"currency": "USD", "value": "239"}
    seller = {"secondaryMerchantId": PARTNER, "storeId": PARTNER}
    order = {"orderAmount": usd, "orderTitle": 'Women Summer Dress 女式 "夏" \\ /', "seller": seller}
    pay = {"productCode": "OFFLINE_PAY", "merchantTransId": "51051001000000000002", "codeType": "BARCODE", "identityCode": "28763443825664394", "order": order}
    code = {name: value for name, value in pay.items() if name not in ("codeType", "identityCode")}
    pay_as_number = json.loads(compact(pay))
    pay_as_number["order"]["orderAmount"]["value"] = 239
    query = {"merchantTransId": "51051001000000000002"}
    refund = {"acquirementId": "2018052921001004060213245489", "merchantRefundId": "Merchant_Refund_Id_93045", "refundAmount": usd}
    partner, merchant_id = {"partnerId": PARTNER}, {"merchantId": PARTNER}
    token = "281010033AB2F588D14B43238637264FCA5AAF35xxxx"
    rsa_options = OPTIONS | RSA

    yield case("pay", PAY, "/offline/pay.htm", pay, partner | pay)
    yield case("a number as amount travels as text", PAY, "/offline/pay.htm", pay_as_number, partner | pay)
    yield case("amounts as numbers where asked for", PAY, "/offline/pay.htm", pay, partner | pay_as_number, options=rsa_options | {"amount_as_number": True})
    yield case("query", QUERY, "/offline/payquery.htm", query, partner | query)
    yield case("cancel", CANCEL, "/common/paycancel.htm", query, partner | query)
    yield case("refund says isSync", REFUND, "/common/grefund.htm", refund, partner | refund | {"isSync": True})
    yield case("asynchronous refund", REFUND, "/common/grefund.htm", refund | {"isSync": False}, partner | refund | {"isSync": False})
    yield case("own place of partnerId is kept", QUERY, "/offline/payquery.htm", query | partner, query | partner)
    yield case("absent fields are left out", QUERY, "/offline/payquery.htm", query | {"acquirementId": None}, partner | query)
    yield case("integrator", QUERY, "/offline/payquery.htm", query, partner | query, reserve=compact({"isvAccesstoken": token}), options=rsa_options | {"agent_token": token})
    yield case("shared key", QUERY, "/offline/payquery.htm", query, partner | query, lambda content: keyed(content).hexdigest(), sign_type="SHA256", options=shared_key())
    yield case("shared key in capitals", QUERY, "/offline/payquery.htm", query, partner | query, lambda content: keyed(content).hexdigest().upper(), sign_type="SHA256", options=shared_key(sha256_encoding="HEX"))
    yield case("shared key in base64", QUERY, "/offline/payquery.htm", query, partner | query, lambda content: base64.b64encode(keyed(content).digest()).decode(), sign_type="SHA256", options=shared_key(sha256_encoding="base64"))
    yield case("base64 twice", QUERY, "/offline/payquery.htm", query, partner | query, lambda content: base64.b64encode(merchant(content).encode()).decode(), options=rsa_options | {"double_base64": True})
    sea, hongkong = "https://open-sea.alipay.com/api/alipay/intl/acquiring", "https://open.alipay.hk/api/alipay/intl/acquiring"
    yield case("Asia", "alipay.intl.acquiring.offline.preCreate", "/offline/precreate.htm", code, merchant_id | code, version="2.0.4", options=regional("SEA_2_0_4"), url=sea)
    yield case("Hong Kong with SHA-1", QUERY, "/offline/payquery.htm", query, merchant_id | query, lambda content: rsa(content, "rsa2048", hashes.SHA1), version="2.0.0", sign_type=None, options=regional("HK_2_0_0", sign_type="RSA"), url=hongkong)
    yield case("another version", QUERY, "/offline/payquery.htm", query, partner | query, version="2.0.3", options=rsa_options | {"version": "2.0.3"})


# --- replies -------------------------------------------------------------------------------------


def head(function=PAY, message=MESSAGE, client=CLIENT):
    return {"version": "2.0.2", "function": function, "clientId": client, "respTime": NOW, "reqMsgId": message, "reserve": "{}"}


def result(status="S", code="SUCCESS", code_id="00000000"):
    return {"resultInfo": {"resultStatus": status, "resultCodeId": code_id, "resultCode": code, "resultMsg": "…"}}


def prepared(function):
    """The reply has to name the message and the function of this request; nothing else of it matters."""
    path = {PAY: "/offline/pay.htm", QUERY: "/offline/payquery.htm", REFUND: "/common/grefund.htm"}.get(function, "/common/indirectMerchant/archive.htm")
    base = URL.removesuffix("/acquiring") + "/merchant" if function == ARCHIVE else URL
    content = request_content(function, {"partnerId": PARTNER, "merchantTransId": "T1"})
    return {"method": "POST", "url": base + path, "headers": {}, "body_base64": base64.b64encode(pasted("request", content, merchant(content)).encode()).decode()}


def reply(name, message, expect, operation=PAY):
    return {"name": f"instore/reply-{slug(name)}", "operation": operation, "prepared": prepared(operation), "body_base64": base64.b64encode(message.encode()).decode(), "expect": expect}


def signed(name, content, expect, operation=PAY):
    return reply(name, pasted("response", content, rsa(content)), expect, operation)


def body(name, content, expect, operation=PAY):
    return signed(name, compact({"head": head(operation), "body": content}), expect, operation)


def refused(code, **more):
    return {"error": {"kind": "Refused", "outcome": "refused", "code": code, **more}}


def replies():
    amounts = {"orderAmount": {"currency": "USD", "value": "239"}, "payAmount": {"currency": "CNY", "value": 1481}}
    new = {"field": [9007199254740993, 6.4886, True, None, '裙子 "}" \\']}
    paid = result() | {"acquirementId": "2018052921001004060213245489", "merchantTransId": "T1", **amounts, "paymentTime": NOW, "new": new}
    good = compact({"head": head(), "body": paid})
    # The same data as a caller sees it: what a double would round is text.
    seen = json.loads(compact(paid))
    seen["new"]["field"][:2] = ["9007199254740993", "6.4886"]
    seen = {"kind": "reply", "contains": seen, "exactly": True}
    any_reply = {"kind": "reply"}

    yield signed("paid", good, seen)
    yield signed("white space is signed too", json.dumps({"head": head(), "body": paid}, ensure_ascii=False, indent=3), seen)
    escaped = "".join(f"\\u{ord(c):04x}" if ord(c) > 126 else c for c in good)
    yield signed("every character escaped", escaped, seen)
    yield reply("signature first", f'{{"signature":"{rsa(good)}","response":{good}}}', seen)
    yield reply("members before between and after", f' {{ "a" : [ "}}" , {{ "signature" : 1 }} ] ,\n"response"\t:{good} , "b":-1e3, "signature" : "{rsa(good)}" ,"c":null }}\r\n', seen)
    yield reply("solidus escaped in the signature", pasted("response", good, rsa(good).replace("/", "\\/")), seen)
    yield from meanings(any_reply)
    yield from unsigned(good, paid)
    yield from malformed(good, paid)
    yield from others(paid, any_reply)


def meanings(any_reply):
    yield body("waiting for the buyer", result("U", "USER_PAYING", "12005012"), any_reply)
    yield body("in process", result("U", "PAYMENT_IN_PROCESS", "12005215"), any_reply)
    yield body("system error", result("U", "SYSTEM_ERROR", "00000900"), unknown(code="SYSTEM_ERROR", action="inquire"))
    yield body("unknown exception", result("U", "UNKNOWN_EXCEPTION"), unknown(code="UNKNOWN_EXCEPTION", action="inquire"))
    yield body("refund in process", result("U", "REFUND_IN_PROCESS"), unknown(code="REFUND_IN_PROCESS", action="same"), REFUND)
    yield body("a code that nobody knows unknown", result("U", "BRAND_NEW"), unknown(code="BRAND_NEW", action="inquire"))
    yield body("no money", result("F", "BALANCE_NOT_ENOUGH", "12005115"), refused("BALANCE_NOT_ENOUGH"))
    yield body("a code that nobody knows failed", result("F", "BRAND_NEW"), refused("BRAND_NEW", action="stop"))
    yield body("failure with the code of success", result("F", "SUCCESS"), refused("SUCCESS"))
    yield body("status says failed and code says paying", result("F", "USER_PAYING"), refused("USER_PAYING"))
    for name, status in {"lower case": "s", "the letter A": "A", "empty": "", "a word": "SUCCESS", "null": None, "true": True}.items():
        yield body(f"status is none {name}", result(status), unknown())
    yield body("no result", {"paymentTime": NOW}, unknown())
    yield body("result of the wrong type", {"resultInfo": ["S"]}, unknown())


def unsigned(good, paid):
    bad = compact({"head": head(), "body": result("F", "INVALID_SIGNATURE", "00000007")})
    mismatch = unknown(reason="mismatch")
    yield reply("unsigned success", f'{{"response":{good}}}', unknown(reason="missing"))
    yield reply("empty signature", pasted("response", good, ""), unknown(reason="missing"))
    yield reply("unsigned failure proves nothing", f'{{"response":{bad}}}', unknown(reason="missing", code="INVALID_SIGNATURE"))
    yield reply("signed by another key", pasted("response", good, rsa(good, "other2048")), mismatch)
    yield reply("signed by the merchant", pasted("response", good, merchant(good)), mismatch)
    yield reply("signed with SHA-1", pasted("response", good, rsa(good, digest=hashes.SHA1)), mismatch)
    yield reply("hashed instead of signed", pasted("response", good, keyed(good, "").hexdigest()), mismatch)
    yield reply("amount changed after signing", pasted("response", good.replace('"239"', '"1"'), rsa(good)), mismatch)
    yield reply("white space added after signing", pasted("response", good.replace(',"body"', ', "body"'), rsa(good)), mismatch)
    yield reply("signature of the body alone", pasted("response", good, rsa(compact(paid))), mismatch)
    yield reply("signature over the whole message", pasted("response", good, rsa(f'{{"response":{good}}}')), mismatch)


def malformed(good, paid):
    bad = compact({"head": head(), "body": result("F", "INVALID_SIGNATURE", "00000007")})
    wrong = unknown(reason="malformed")
    yield reply("two responses", f'{{"response":{bad},"response":{good},"signature":"{rsa(good)}"}}', wrong)
    yield reply("two responses one spelt with an escape", f'{{"response":{good},"\\u0072esponse":{bad},"signature":"{rsa(good)}"}}', wrong)
    yield reply("two signatures", f'{{"response":{good},"signature":"x","signature":"{rsa(good)}"}}', wrong)
    yield signed("a status that stands twice", good.replace('"resultStatus":"S"', '"resultStatus":"F","resultStatus":"S"'), wrong)
    yield reply("a notification in place of a reply", pasted("request", good, rsa(good)), wrong)
    yield signed("no body", compact({"head": head()}), wrong)
    yield signed("body is text", compact({"head": head(), "body": "S"}), wrong)
    yield signed("old head", compact({"header": head(), "body": paid}), wrong)
    yield signed("invalid JSON well signed", '{"head":{},"body":{},}', wrong)
    yield reply("nothing", "", wrong)
    yield reply("a page", "<html><body>502 Bad Gateway</body></html>", wrong)
    yield reply("cut off", pasted("response", good, rsa(good))[:-20], wrong)
    yield signed("nested deeply", good[:-2] + ',"d":' + "[" * 100 + "]" * 100 + "}}", wrong)


def others(paid, any_reply):
    none = {name: value for name, value in head().items() if name != "reqMsgId"}
    yield signed("to another request", compact({"head": head(message="ffff0000ffff0000ffff0000ffff0000"), "body": paid}), unknown(reason="other_request"))
    yield signed("to nobody", compact({"head": none, "body": paid}), unknown(reason="other_request"))
    yield signed("of another function", compact({"head": head(CANCEL), "body": paid}), unknown(reason="other_request"))
    yield signed("to another client", compact({"head": head(client="someone"), "body": paid}), unknown(reason="client_id"))
    yield signed("archive answers with the name of query", compact({"head": head(ARCHIVE.replace("archive", "query")), "body": result()}), any_reply, ARCHIVE)
    yield body("query of an unknown order", result("F", "TARGET_NOT_FOUND", "00000020"), refused("TARGET_NOT_FOUND"), QUERY)


# --- notifications -------------------------------------------------------------------------------


def told(function=NOTIFY, message="msg-1", **fields):
    known = {"version": "2.0.4", "function": function, "clientId": "2014000014442", "reqTime": NOW, "reqMsgId": message, "reserve": "{}", "signType": "RSA2"}
    return compact({"head": known, "body": result() | fields})


def answered(function, message, good, signed=True):
    known = {"version": "2.0.4", "function": function, "clientId": "2014000014442", "respTime": NOW, "reqMsgId": message}
    status = ("S", "00000000", "SUCCESS", "success") if good else ("U", "00000900", "SYSTEM_ERROR", "system error")
    info = dict(zip(("resultStatus", "resultCodeId", "resultCode", "resultMsg"), status, strict=True))
    text = compact({"head": known, "body": {"resultInfo": info}})
    return pasted("response", text, merchant(text)) if signed else f'{{"response":{text}}}'


def notice(name, message, expect, options=None):
    vector = {"name": f"instore/notice-{slug(name)}", "body_base64": base64.b64encode(message.encode()).decode(), "expect": expect}
    return vector if options is None else {**vector, "options": OPTIONS | RSA | options}


def event(kind, told_of, text, function, message="msg-1", signed=True):
    answers = {"acknowledge": answered(function, message, True, signed), "reject": answered(function, message, False, signed)}
    (name, id), old = told_of, f"{kind}/{told_of[1]}/S"
    return {"event_kind": kind, "dedup_key": dedup_key(kind, [(name, id), ("resultStatus", "S")]), "old_dedup_key": old, "data": json.loads(text)["body"], "exactly": True, **answers}


def notifications():
    def signed(text, key="alipay2048"):
        return pasted("request", text, rsa(text, key))

    payment, refund, strange = ("notify.pay", ("merchantTransId", "T1")), ("notify.refund", ("merchantRefundId", "R1")), "alipay.intl.acquiring.common.refundResult"
    paid = told(merchantTransId="T1", acquirementId="A1", paymentTime=NOW, new="裙子")
    again = told(message="msg-2", merchantTransId="T1", acquirementId="A1")
    yield notice("payment", signed(paid), event(*payment, paid, NOTIFY))
    yield notice("redelivery", signed(again), event(*payment, again, NOTIFY, "msg-2"))
    yield notice("unsigned answer where asked for", signed(paid), event(*payment, paid, NOTIFY, signed=False), {"acknowledgement": "unsigned"})
    yield notice("plain answer where asked for", signed(paid), event(*payment, paid, NOTIFY) | {"acknowledge": "success", "reject": "fail"}, {"acknowledgement": "plain"})
    for function in ("alipay.intl.acquiring.common.notify.refund", "alipay.intl.acquiring.common.refundNotify"):
        refunded = told(function, merchantRefundId="R1", acquirementId="A1")
        yield notice(function, signed(refunded), event(*refund, refunded, function))
    other = told(strange, merchantRefundId="R1")
    yield notice("own name for a notification", signed(other), event(*refund, other, strange), {"notifications": {strange: "notify.refund"}})
    yield notice("a function that is no notification", signed(other), signature_error("function"))
    yield notice("our own request come back", signed(told(PAY, merchantTransId="T1")), signature_error("function"))
    yield notice("unsigned", f'{{"request":{paid}}}', signature_error("missing"))
    yield notice("other key", signed(paid, "other2048"), signature_error("mismatch"))
    yield notice("own key", signed(paid, "rsa2048"), signature_error("mismatch"))
    yield notice("a reply", pasted("response", paid, rsa(paid)), signature_error("malformed"))
    downgraded = paid.replace("RSA2", "SHA256")
    yield notice("downgrade to a hash", pasted("request", downgraded, keyed(downgraded, "").hexdigest()), signature_error("mismatch"))
    yield notice("amended", pasted("request", paid.replace("T1", "T2"), rsa(paid)), signature_error("mismatch"))
