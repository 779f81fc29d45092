"""Makes instore.json: what an independent implementation expects of the in-store envelope.

Written from the specification with Python's `cryptography` and `hashlib` only. The keys beside this file are worthless
test keys, made once with `openssl genrsa -out instore-NAME.pem 2048` and `openssl rsa -in ... -pubout`.

    python3 core/tests/data/make_instore.py
"""

import base64
import hashlib
import json
import pathlib

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding

HERE = pathlib.Path(__file__).parent
KEYS = {name: serialization.load_pem_private_key((HERE.parents[2] / f"core/tests/data/instore-{name}.pem").read_bytes(), None)
        for name in ("merchant", "alipay", "other")}
SECRET = "0123456789abcdef0123456789abcdef"
CLIENT, PARTNER = "211xxxxxxxxxxxxxxx044", "211xxxxxxxxxxxxxxxx512"
MESSAGE, NOW = "0d1fa2b3c4d5e6f708192a3b4c5d6e7f", "2018-05-29T07:37:10+08:00"
PAY, QUERY = "alipay.intl.acquiring.offline.pay", "alipay.intl.acquiring.offline.payQuery"
REFUND, CANCEL = "alipay.intl.acquiring.common.refund", "alipay.intl.acquiring.common.payCancel"
NOTIFY = "alipay.intl.acquiring.offline.notify.pay"


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def rsa(text, key="alipay", digest=hashes.SHA256):
    return base64.b64encode(KEYS[key].sign(text.encode(), padding.PKCS1v15(), digest())).decode()


def keyed(text, secret=SECRET):
    return hashlib.sha256((text + secret).encode())


def pasted(member, content, signature):
    return f'{{"{member}":{content},"signature":"{signature}"}}'


def request_content(function, body, version="2.0.2", sign_type="RSA2", reserve="{}"):
    head = {"version": version, "function": function, "clientId": CLIENT, "reqTime": NOW, "reqMsgId": MESSAGE,
            "reserve": reserve}
    if sign_type:
        head["signType"] = sign_type
    return compact({"head": head, "body": body})


def requests():
    url = "https://open-na.alipay.com/api/alipay/intl/acquiring"
    usd = {"currency": "USD", "value": "239"}
    seller = {"secondaryMerchantId": PARTNER, "storeId": PARTNER}
    pay = {"productCode": "OFFLINE_PAY", "merchantTransId": "51051001000000000002", "codeType": "BARCODE",
           "identityCode": "28763443825664394",
           "order": {"orderAmount": usd, "orderTitle": "Women Summer Dress 女式 \"夏\" \\ /", "seller": seller}}
    pay_as_number = json.loads(compact(pay))
    pay_as_number["order"]["orderAmount"]["value"] = 239
    query = {"merchantTransId": "51051001000000000002"}
    refund = {"acquirementId": "2018052921001004060213245489", "merchantRefundId": "Merchant_Refund_Id_93045",
              "refundAmount": usd}

    def case(name, function, path, given, sent, signature, **more):
        content = request_content(function, sent, **{k: v for k, v in more.items() if k != "options" and k != "url"})
        return {"name": name, "options": more.get("options", {}), "operation": function, "request": compact(given),
                "url": more.get("url", url) + path, "body": pasted("request", content, signature(content))}

    def hexed(content):
        return keyed(content).hexdigest()

    def merchant(content):
        return rsa(content, "merchant")

    partner = {"partnerId": PARTNER}
    yield case("pay", PAY, "/offline/pay.htm", pay, partner | pay, merchant)
    yield case("a number as amount travels as text", PAY, "/offline/pay.htm", pay_as_number, partner | pay, merchant)
    yield case("amounts as numbers where asked for", PAY, "/offline/pay.htm", pay, partner | pay_as_number, merchant,
               options={"amount_as_number": True})
    yield case("query", QUERY, "/offline/payquery.htm", query, partner | query, merchant)
    yield case("cancel", CANCEL, "/common/paycancel.htm", query, partner | query, merchant)
    yield case("refund says isSync", REFUND, "/common/grefund.htm", refund, partner | refund | {"isSync": True}, merchant)
    yield case("asynchronous refund", REFUND, "/common/grefund.htm", refund | {"isSync": False},
               partner | refund | {"isSync": False}, merchant)
    yield case("own place of partnerId is kept", QUERY, "/offline/payquery.htm", query | partner, query | partner, merchant)
    yield case("absent fields are left out", QUERY, "/offline/payquery.htm", query | {"acquirementId": None},
               partner | query, merchant)
    yield case("integrator", QUERY, "/offline/payquery.htm", query, partner | query, merchant,
               reserve='{"isvAccesstoken":"281010033AB2F588D14B43238637264FCA5AAF35xxxx"}',
               options={"agent_token": "281010033AB2F588D14B43238637264FCA5AAF35xxxx"})
    yield case("shared key", QUERY, "/offline/payquery.htm", query, partner | query, hexed, sign_type="SHA256",
               options={"sign_type": "SHA256"})
    yield case("shared key, capitals", QUERY, "/offline/payquery.htm", query, partner | query,
               lambda content: hexed(content).upper(), sign_type="SHA256",
               options={"sign_type": "SHA256", "sha256_encoding": "HEX"})
    yield case("shared key, base64", QUERY, "/offline/payquery.htm", query, partner | query,
               lambda content: base64.b64encode(keyed(content).digest()).decode(), sign_type="SHA256",
               options={"sign_type": "SHA256", "sha256_encoding": "base64"})
    yield case("base64 twice", QUERY, "/offline/payquery.htm", query, partner | query,
               lambda content: base64.b64encode(merchant(content).encode()).decode(), options={"double_base64": True})
    merchant_id = {"merchantId": PARTNER}
    yield case("Asia", "alipay.intl.acquiring.offline.preCreate", "/offline/precreate.htm",
               {k: v for k, v in pay.items() if k not in ("codeType", "identityCode")},
               merchant_id | {k: v for k, v in pay.items() if k not in ("codeType", "identityCode")}, merchant,
               version="2.0.4", options={"profile": "SEA_2_0_4"}, url="https://open-sea.alipay.com/api/alipay/intl/acquiring")
    yield case("Hong Kong with SHA-1", QUERY, "/offline/payquery.htm", query, merchant_id | query,
               lambda content: rsa(content, "merchant", hashes.SHA1), version="2.0.0", sign_type=None,
               options={"profile": "HK_2_0_0", "sign_type": "RSA"}, url="https://open.alipay.hk/api/alipay/intl/acquiring")
    yield case("another version", QUERY, "/offline/payquery.htm", query, partner | query, merchant, version="2.0.3",
               options={"version": "2.0.3"})


def head(function=PAY, message=MESSAGE, client=CLIENT):
    return {"version": "2.0.2", "function": function, "clientId": client, "respTime": NOW, "reqMsgId": message, "reserve": "{}"}


def result(status="S", code="SUCCESS", code_id="00000000"):
    return {"resultInfo": {"resultStatus": status, "resultCodeId": code_id, "resultCode": code, "resultMsg": "…"}}


def replies():
    paid = result() | {"acquirementId": "2018052921001004060213245489", "merchantTransId": "T1",
                       "orderAmount": {"currency": "USD", "value": "239"}, "payAmount": {"currency": "CNY", "value": 1481},
                       "paymentTime": NOW, "new": {"field": [9007199254740993, 6.4886, True, None, "裙子 \"}\" \\"]}}
    good = compact({"head": head(), "body": paid})
    # The same data as a caller sees it: what a double would round is text.
    seen = json.loads(compact(paid))
    seen["new"]["field"][:2] = ["9007199254740993", "6.4886"]

    def reply(name, message, outcome="unknown", operation=PAY, **more):
        return {"name": name, "operation": operation, "message": message, "outcome": outcome} | more

    def signed(name, content, outcome="unknown", **more):
        return reply(name, pasted("response", content, rsa(content)), outcome, **more)

    def body(name, content, outcome, operation=PAY, **more):
        return signed(name, compact({"head": head(operation), "body": content}), outcome, operation=operation, **more)

    yield signed("paid", good, "reply", reply=seen)
    pretty = json.dumps({"head": head(), "body": paid}, indent=2, ensure_ascii=False)
    yield signed("printed over many lines", pretty, "reply", reply=seen)
    escaped = json.dumps({"head": head(), "body": paid}).replace("/", "\\/")
    yield signed("every character escaped", escaped, "reply", reply=seen)
    yield reply("signature first", f'{{"signature":"{rsa(good)}","response":{good}}}', "reply", reply=seen)
    yield reply("members before, between and after",
                f' {{ "a" : [ "}}" , {{ "signature" : 1 }} ] ,\n"response"\t:{good} , "b":-1e3, "signature" : "{rsa(good)}" ,"c":null }}\r\n',
                "reply", reply=seen)
    yield reply("solidus escaped in the signature", pasted("response", good, rsa(good).replace("/", "\\/")), "reply", reply=seen)
    yield body("waiting for the buyer", result("U", "USER_PAYING", "12005012"), "reply")
    yield body("in process", result("U", "PAYMENT_IN_PROCESS", "12005215"), "reply")
    yield body("system error", result("U", "SYSTEM_ERROR", "00000900"), "unknown", code="SYSTEM_ERROR", action="inquire")
    yield body("unknown exception", result("U", "UNKNOWN_EXCEPTION"), "unknown", code="UNKNOWN_EXCEPTION", action="inquire")
    yield body("refund in process", result("U", "REFUND_IN_PROCESS"), "unknown", operation=REFUND, code="REFUND_IN_PROCESS", action="same")
    yield body("a code that nobody knows, unknown", result("U", "BRAND_NEW"), "unknown", code="BRAND_NEW", action="inquire")
    yield body("no money", result("F", "BALANCE_NOT_ENOUGH", "12005115"), "refused", code="BALANCE_NOT_ENOUGH")
    yield body("a code that nobody knows, failed", result("F", "BRAND_NEW"), "refused", code="BRAND_NEW", action="stop")
    yield body("failure with the code of success", result("F", "SUCCESS"), "refused", code="SUCCESS")
    yield body("status says failed, code says paying", result("F", "USER_PAYING"), "refused", code="USER_PAYING")
    for status in ("s", "A", "", "SUCCESS", None, True):
        yield body(f"status {status!r} is none", result(status), "unknown")
    yield body("no result", {"paymentTime": NOW}, "unknown")
    yield body("result of the wrong type", {"resultInfo": ["S"]}, "unknown")

    yield reply("unsigned success", f'{{"response":{good}}}', reason="missing")
    yield reply("empty signature", pasted("response", good, ""), reason="missing")
    bad = compact({"head": head(), "body": result("F", "INVALID_SIGNATURE", "00000007")})
    yield reply("unsigned failure proves nothing", f'{{"response":{bad}}}', reason="missing", code="INVALID_SIGNATURE")
    yield reply("signed by another key", pasted("response", good, rsa(good, "other")), reason="mismatch")
    yield reply("signed by the merchant", pasted("response", good, rsa(good, "merchant")), reason="mismatch")
    yield reply("signed with SHA-1", pasted("response", good, rsa(good, digest=hashes.SHA1)), reason="mismatch")
    yield reply("hashed instead of signed", pasted("response", good, keyed(good, "").hexdigest()), reason="mismatch")
    yield reply("amount changed after signing", pasted("response", good.replace('"239"', '"1"'), rsa(good)), reason="mismatch")
    yield reply("white space added after signing", pasted("response", good.replace(',"body"', ', "body"'), rsa(good)), reason="mismatch")
    yield reply("signature of the body alone", pasted("response", good, rsa(compact(paid))), reason="mismatch")
    yield reply("signature over the whole message", pasted("response", good, rsa(f'{{"response":{good}}}')), reason="mismatch")
    yield reply("two responses", f'{{"response":{bad},"response":{good},"signature":"{rsa(good)}"}}', reason="malformed")
    yield reply("two responses, one spelt with an escape", f'{{"response":{good},"\\u0072esponse":{bad},"signature":"{rsa(good)}"}}', reason="malformed")
    yield reply("two signatures", f'{{"response":{good},"signature":"x","signature":"{rsa(good)}"}}', reason="malformed")
    twice = good.replace('"resultStatus":"S"', '"resultStatus":"F","resultStatus":"S"')
    yield signed("a status that stands twice", twice, reason="malformed")
    yield reply("a notification in place of a reply", pasted("request", good, rsa(good)), reason="malformed")
    yield signed("no body", compact({"head": head()}), reason="malformed")
    yield signed("body is text", compact({"head": head(), "body": "S"}), reason="malformed")
    yield signed("old head", compact({"header": head(), "body": paid}), reason="malformed")
    yield signed("invalid JSON, well signed", '{"head":{},"body":{},}', reason="malformed")
    yield reply("nothing", "", reason="malformed")
    yield reply("a page", "<html><body>502 Bad Gateway</body></html>", reason="malformed")
    yield reply("cut off", pasted("response", good, rsa(good))[:-20], reason="malformed")
    deep = compact({"head": head(), "body": paid})[:-2] + ',"d":' + "[" * 100 + "]" * 100 + "}}"
    yield signed("nested deeply", deep, reason="malformed")

    other = compact({"head": head(message="ffff0000ffff0000ffff0000ffff0000"), "body": paid})
    yield signed("reply to another request", other, reason="other_request")
    none = {k: v for k, v in head().items() if k != "reqMsgId"}
    yield signed("reply to nobody", compact({"head": none, "body": paid}), reason="other_request")
    yield signed("reply of another function", compact({"head": head(CANCEL), "body": paid}), reason="other_request")
    yield signed("reply to another client", compact({"head": head(client="someone"), "body": paid}), reason="client_id")
    archive = "alipay.intl.merchant.common.indirectMerchant.archive"
    yield signed("archive answers with the name of query", compact({"head": head(archive.replace("archive", "query")), "body": result()}),
                 "reply", operation=archive)
    yield body("query of an unknown order", result("F", "TARGET_NOT_FOUND", "00000020"), "refused", operation=QUERY, code="TARGET_NOT_FOUND")


def notifications():
    def content(function=NOTIFY, message="msg-1", **fields):
        told = {"version": "2.0.4", "function": function, "clientId": "2014000014442", "reqTime": NOW, "reqMsgId": message,
                "reserve": "{}", "signType": "RSA2"}
        return compact({"head": told, "body": result() | fields})

    def answered(function, message, good, signed=True):
        told = {"version": "2.0.4", "function": function, "clientId": "2014000014442", "respTime": NOW, "reqMsgId": message}
        info = {"resultStatus": "S", "resultCodeId": "00000000", "resultCode": "SUCCESS", "resultMsg": "success"} if good else {
            "resultStatus": "U", "resultCodeId": "00000900", "resultCode": "SYSTEM_ERROR", "resultMsg": "system error"}
        text = compact({"head": told, "body": {"resultInfo": info}})
        return pasted("response", text, rsa(text, "merchant")) if signed else f'{{"response":{text}}}'

    def case(name, text, **more):
        return {"name": name, "options": {}, "message": pasted("request", text, rsa(text))} | more

    paid = content(merchantTransId="T1", acquirementId="A1", paymentTime=NOW, new="裙子")
    yield case("payment", paid, kind="notify.pay", dedup_key="notify.pay/T1/S", data=json.loads(paid)["body"],
               acknowledge=answered(NOTIFY, "msg-1", True), reject=answered(NOTIFY, "msg-1", False))
    again = content(message="msg-2", merchantTransId="T1", acquirementId="A1")
    yield case("redelivery", again, kind="notify.pay", dedup_key="notify.pay/T1/S", data=json.loads(again)["body"],
               acknowledge=answered(NOTIFY, "msg-2", True), reject=answered(NOTIFY, "msg-2", False))
    yield case("unsigned answer where asked for", paid, options={"acknowledgement": "unsigned"}, kind="notify.pay",
               dedup_key="notify.pay/T1/S", data=json.loads(paid)["body"],
               acknowledge=answered(NOTIFY, "msg-1", True, False), reject=answered(NOTIFY, "msg-1", False, False))
    yield case("plain answer where asked for", paid, options={"acknowledgement": "plain"}, kind="notify.pay",
               dedup_key="notify.pay/T1/S", data=json.loads(paid)["body"], acknowledge="success", reject="fail")
    for function in ("alipay.intl.acquiring.common.notify.refund", "alipay.intl.acquiring.common.refundNotify"):
        refunded = content(function, merchantRefundId="R1", acquirementId="A1")
        yield case(function, refunded, kind="notify.refund", dedup_key="notify.refund/R1/S", data=json.loads(refunded)["body"],
                   acknowledge=answered(function, "msg-1", True), reject=answered(function, "msg-1", False))
    strange = content("alipay.intl.acquiring.common.refundResult", merchantRefundId="R1")
    yield case("own name for a notification", strange, kind="notify.refund", dedup_key="notify.refund/R1/S",
               data=json.loads(strange)["body"], options={"notifications": {"alipay.intl.acquiring.common.refundResult": "notify.refund"}},
               acknowledge=answered("alipay.intl.acquiring.common.refundResult", "msg-1", True),
               reject=answered("alipay.intl.acquiring.common.refundResult", "msg-1", False))
    yield case("a function that is no notification", strange, reason="function")
    yield case("our own request come back", content(PAY, merchantTransId="T1"), reason="function")
    yield {"name": "unsigned", "options": {}, "message": f'{{"request":{paid}}}', "reason": "missing"}
    yield {"name": "other key", "options": {}, "message": pasted("request", paid, rsa(paid, "other")), "reason": "mismatch"}
    yield {"name": "own key", "options": {}, "message": pasted("request", paid, rsa(paid, "merchant")), "reason": "mismatch"}
    yield {"name": "a reply", "options": {}, "message": pasted("response", paid, rsa(paid)), "reason": "malformed"}
    yield {"name": "downgrade to a hash", "options": {}, "reason": "mismatch",
           "message": pasted("request", paid.replace("RSA2", "SHA256"), keyed(paid.replace("RSA2", "SHA256"), "").hexdigest())}
    yield {"name": "amended", "options": {}, "message": pasted("request", paid.replace("T1", "T2"), rsa(paid)), "reason": "mismatch"}


OUT = {"source": "made by make_instore.py with Python's cryptography and hashlib",
       "client_id": CLIENT, "account": PARTNER, "key": SECRET, "message_id": MESSAGE, "now": NOW,
       "requests": list(requests()), "replies": list(replies()), "notifications": list(notifications())}
(HERE / "instore.json").write_text(json.dumps(OUT, ensure_ascii=False, indent=1) + "\n")
