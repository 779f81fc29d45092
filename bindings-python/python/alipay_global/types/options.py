# @generated from core/schema/options.json by core/codegen. Do not edit.
"""Options of the clients and of one call: described in the stub beside this file, plain dictionaries at run time."""

from __future__ import annotations


def __getattr__(name: str) -> type:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return dict
