"""Derives the sandbox's own table of the AMS family from the specification, and never from the core's schema.

    python tests/sandbox/derive_ams.py SPECIFICATION/ams.json

SPECIFICATION/ams.json is the field list that was gathered from the vendor's SDKs and pages; it is no part of the
repository. Writes tests/sandbox/src/ams/table.json: of every operation its paths, request, reply and idempotency key,
of every model that they reach the fields with type, length, form and values. Where the specification contradicts its
own prose, CORRECTIONS says what holds and why. What the core's schema says otherwise is listed, with reasons, in
tests/sandbox/tests/ams-differences.json; a test compares.
"""

import json
import sys
from pathlib import Path

TARGET = Path(__file__).parent / "src/ams/table.json"

SCALARS = {
    "string": "text",
    "enum": "text",
    "int64": "integer",
    "boolean": "boolean",
    "decimal": "decimal",
    "epoch_millis": "millis",
    "any": "any",
    None: "any",
}
FORMATS = {
    "iso8601": "time",
    "iso4217": "currency",
    "iso3166-1-alpha2": "country",
    "minor_units_integer_string": "minor_units",
}

# Both ids are marked as required, and the prose of the operation asks for one of them.
EITHER = {
    "AlipayInquireDirectPaymentRequest": ("paymentId", "paymentRequestId"),
    "AlipayInquireDirectRefundRequest": ("refundId", "refundRequestId"),
}
# A key belongs to what changes something: an inquiry that is repeated is asked anew.
NO_KEY = {"vaults.inquireVaulting", "billing.invoiceCreateViewLink", "billing.invoiceInquireDetails"}
# The id of the change, not of what is changed; and ids that the prose calls keys without the mark.
KEYS = {
    "billing.invoiceRevise": "invoiceRevisionRequestId",
    "subscriptions.update": "subscriptionUpdateRequestId",
    "aps.pay": "paymentRequestId",
    "aps.refund": "refundRequestId",
}


def main(source):
    spec = json.loads(Path(source).read_text(encoding="utf-8"))
    operations = [operation(entry, spec["models"]) for entry in spec["apis"]]
    names = reachable(operations, spec["models"])
    # What buyers can pay by; no field names the list.
    enums = {"WalletPaymentMethodType"}
    models = {}
    for name in sorted(names):
        models[name] = [field(name, entry, enums) for entry in spec["models"][name]["fields"]]
    about = "Made by tests/sandbox/derive_ams.py from the specification, never from the core's schema. Do not edit."
    lines = [f'"generated": {json.dumps(about)}']
    lines.append(block("operations", [dump(entry) for entry in operations], "[]"))
    lines.append(block("models", [f"{json.dumps(name)}: {dump(fields)}" for name, fields in models.items()], "{}"))
    listed = [f"{json.dumps(name)}: {dump(spec['enums'][name])}" for name in sorted(enums)]
    lines.append(block("enums", listed, "{}"))
    TARGET.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")


def operation(entry, models):
    made = {
        "id": entry["id"],
        "path": entry["sandbox_path"],
        "request": entry["request"],
        "response": entry["response"],
    }
    marked = [known["name"] for known in models[entry["request"]]["fields"] if known.get("idempotency_key")]
    key = KEYS.get(entry["id"]) or (marked[0] if marked and entry["id"] not in NO_KEY else None)
    if key:
        made["idempotency"] = key
    return made


def reachable(operations, models):
    waiting = [entry[part] for entry in operations for part in ("request", "response")]
    found = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += [entry["ref"] for entry in models[name]["fields"] if entry.get("ref") in models]
    return found


def field(model, entry, enums):
    made = {"name": entry["name"], "type": kind(entry)}
    if entry["required"] and not entry.get("dropped"):
        made["required"] = True
    other = [name for name in EITHER.get(model, ()) if name != entry["name"]]
    if other and entry["name"] in EITHER[model]:
        made["unless"] = other[0]
    elif entry.get("required_unless"):
        made["unless"] = entry["required_unless"]
    if entry.get("max_length"):
        made["max"] = entry["max_length"]
    if entry.get("format"):
        made["format"] = FORMATS[entry["format"]]
    listed = entry.get("known_enum") or (entry["ref"] if entry["type"] == "enum" else None)
    if listed or item_is_enum(entry):
        made["enum"] = listed or entry["ref"]
        enums.add(made["enum"])
    elif entry.get("known_values"):
        made["values"] = entry["known_values"]
    return made


def kind(entry):
    if entry["type"] in ("list", "map"):
        inner = entry["ref"] if entry.get("item") == "model" else SCALARS[entry.get("item")]
        return f"{entry['type']}<{inner}>"
    return entry["ref"] if entry["type"] == "model" else SCALARS[entry["type"]]


def item_is_enum(entry):
    return entry["type"] in ("list", "map") and entry.get("item") == "enum"


def block(name, lines, ends):
    return f"{json.dumps(name)}: {ends[0]}\n" + ",\n".join(lines) + f"\n{ends[1]}"


def dump(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
