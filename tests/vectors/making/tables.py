"""Vectors that come from a table of somebody else's: one for each line of it."""

import base64

from .ams import CLIENT_ID, ams_header, ams_options
from .keys import CRYPTOGRAPHY, HERE, NOW_MILLIS, RESPONSE_TIME, compact, unknown

TABLES = HERE / "tables"
# Withdrawn from ISO 4217 before 2025, and codes that never were for payments.
WITHDRAWN = """
    ADP AFA ATS AYM AZM BEF BGL BYB BYR CSD CUC CYP DEM EEK ESP FIM FRF GHC GRD GWP HRK IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PTE ROL RUR
    SDD SIT SKK SLL SRG STD TMM TPE TRL USS VEB VEF YUM ZMK ZWD ZWL ZWN ZWR
""".split()
LATER = {"UYW": 4}  # in ISO 4217 since 2018, too young for the table


def files():
    return {
        "currencies.json": ({"source": "java.util.Currency of OpenJDK 17, getDefaultFractionDigits (tables/currencies-openjdk17.txt)", "kind": "amount", "op": "to_minor_units", "value": "7"}, list(currencies())),
        "ams-results.json": ({"source": CRYPTOGRAPHY + "tables 5.4 and 17.7 of the AMS specification (tables/ams-results.txt)", "kind": "accept", "family": "ams", "options": ams_options(), "status": 200}, list(results())),
    }


def rows(name):
    lines = (TABLES / name).read_text(encoding="utf-8").splitlines()
    return [line.split() for line in lines if line and not line.startswith("#")]


def currencies():
    """Seven of each currency in its smallest unit; one that is no longer paid in is not taken."""
    places = {code: int(places) for code, places in rows("currencies-openjdk17.txt")} | LATER
    for code in sorted(places):
        expect = {"error": True} if code in WITHDRAWN else {"expect": "7" + "0" * places[code]}
        yield {"name": f"currency/{code}", "currency": code, **expect}


def ams_results():
    """Code: status and action. A status that the vendor does not establish is `-`."""
    return {code: (status, action) for code, status, action in rows("ams-results.txt")}


def results():
    for code, (status, action) in ams_results().items():
        if status == "S":
            yield result(code, "S", {"kind": "reply", "contains": {"paymentId": "P-1"}})
        elif action == "continue":
            yield result(code, "U", {"kind": "reply", "contains": {"paymentId": "P-1"}})
        elif status == "U":
            yield result(code, "U", unknown(code=code, action=action))
        else:
            yield result(code, "F", {"error": {"kind": "Refused", "outcome": "refused", "code": code, "action": action}})


def result(code, status, expect):
    """The answer to a payment: of all operations the one that may stay open."""
    path = "/ams/sandbox/api/v1/payments/pay"
    raw = compact({"result": {"resultCode": code, "resultStatus": status, "resultMessage": "x"}, "paymentRequestId": "T-1", "paymentId": "P-1"}).encode()
    headers = {"client-id": CLIENT_ID, "response-time": RESPONSE_TIME, "content-type": "application/json;charset=UTF-8", "signature": ams_header("alipay2048", 1, path, CLIENT_ID, RESPONSE_TIME, raw)}
    prepared = {"method": "POST", "url": "https://open-na.alipay.com" + path, "headers": {"client-id": CLIENT_ID, "request-time": NOW_MILLIS}, "body_base64": base64.b64encode(b'{"paymentRequestId":"T-1"}').decode()}
    return {"name": f"ams/result-{code}", "operation": "payments.pay", "prepared": prepared, "headers": headers, "body_base64": base64.b64encode(raw).decode(), "expect": expect}
