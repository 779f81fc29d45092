"""Plausible messages from the field tables in core/schema: the same tables always give the same message."""

import json
import re

from .keys import HERE

SCHEMA = HERE.parent.parent / "core/schema"
FORMATS = {
    "currency": "USD",
    "minor_units": "100",
    "time": "2026-04-17T08:00:00+08:00",
    "country": "US",
    "gmt8_time": "2026-04-17 08:00:00",
    "date": "20260410",
    "day": "2026-04-17",
}
# Scalars of replies and of full requests that show whether text survives: quotes, mark-up, characters of three bytes.
SPECIAL = '苹果 "A" <b> & 50% + é'
DEEPEST = 7  # no message of the vendor nests deeper; what refers to itself ends here


class Sample:
    """Messages of one family. `fixed` gives values by field or by model and field where the table is not enough."""

    def __init__(self, family, fixed, special=SPECIAL):
        schema = json.loads((SCHEMA / f"{family}.json").read_text(encoding="utf-8"))
        self.schema = schema
        self.operations = schema["operations"]
        self.models = {model["name"]: model for model in schema["models"]}
        self.enums = {known["name"]: known["values"] for known in schema["enums"]}
        self.fixed = fixed
        self.special = special

    def required(self, model):
        """What a message of this model cannot do without."""
        return self.message(model, lambda field, depth: field.get("required"))

    def full(self, model, levels=2):
        """Every field of the first levels, below them what is required."""
        return self.message(model, lambda field, depth: field.get("required") or depth < levels)

    def reply(self, model):
        """What is required, and every field of the first level that is not an object."""
        return self.message(model, lambda field, depth: field.get("required") or (depth == 0 and self.is_scalar(field)))

    def message(self, model, wanted, depth=0):
        out = {}
        for field in self.models[model]["fields"]:
            if field.get("dropped") or depth > DEEPEST or not wanted(field, depth):
                continue
            fixed = self.fixed.get(f"{model}.{field['name']}", self.fixed.get(field["name"]))
            if fixed is None:
                fixed = self.value(field, field["type"], wanted, depth)
            if fixed is not None:
                out[field["name"]] = fixed
        return out

    def value(self, field, shape, wanted, depth):
        inner = re.fullmatch(r"(list|map|json)<(.*)>", shape)
        if shape == "json<any>":
            return {"key": "value"}
        if field.get("format") == "minor_units":
            return FORMATS["minor_units"]
        if inner and inner[1] == "json":
            return self.value(field, inner[2], wanted, depth)
        if inner:
            value = self.value(field, inner[2], wanted, depth)
            return [value] if inner[1] == "list" else {"key-1": value}
        if shape in self.models:
            return self.message(shape, wanted, depth + 1)
        if shape == "text" or shape == "any":
            return self.text(field)
        return {"integer": 1, "boolean": True, "decimal": "1.5", "millis": 1776384000000}.get(shape, "10.00")

    def text(self, field):
        known = self.enums.get(field.get("enum")) or field.get("values")
        if known:
            return known[0]
        form = field.get("format")
        if form == "url" or field["name"].lower().endswith("url"):
            return "https://shop.example/a?b=1&c=2" if field.get("max", 99) > 30 else "https://a.example"
        if form:
            return FORMATS[form]
        if re.search("[Dd]escription|[Rr]emark|[Mm]emo|[Ss]ubject|reason", field["name"]) and field.get("max", 256) >= 64:
            return self.special
        return f"{field['name']}-1"[: field.get("max") or 64]

    def is_scalar(self, field):
        return field["type"] not in self.models and "<" not in field["type"]
