//! What type checkers and editors know of the options in Python: one `TypedDict` for each client, and one for a call.

use std::fmt::Write as _;

use crate::options::{Options, Setting, SettingKind};
use crate::python::{PACKAGE, docstring};
use crate::schema::Family;
use crate::{Output, docs};

const HEADER: &str = "# @generated from core/schema/options.json by core/codegen. Do not edit.\n";

pub(crate) fn files(options: &Options) -> Vec<Output> {
    let output = |ending: &str, text: String| Output {
        path: format!("{PACKAGE}/types/options.{ending}"),
        text,
    };
    vec![output("pyi", stub(options)), output("py", shadow())]
}

fn stub(options: &Options) -> String {
    let mut out = format!(
        "{HEADER}\"\"\"Options of the clients and of one call.\"\"\"\n\n\
         from collections.abc import Iterable, Mapping\nfrom datetime import datetime\nfrom os import PathLike\nfrom typing import Literal\n\n\
         from typing_extensions import Required, TypedDict\n\n\
         from .._client import KeyText, Transport\n"
    );
    for family in Family::ALL {
        let class = family.class();
        let settings: Vec<&Setting> = options.of(family).collect();
        let about = format!("Options of `{class}Client`, all of them keywords.");
        typed_dict(&mut out, &format!("{class}Options"), &about, &settings, &options.client);
    }
    // How long a flow waits is a parameter of its methods.
    let settings: Vec<&Setting> = options
        .call
        .iter()
        .filter(|setting| setting.name != "deadline")
        .collect();
    typed_dict(
        &mut out,
        "CallOptions",
        "Options of one call.",
        &settings,
        &options.call,
    );
    out
}

fn typed_dict(out: &mut String, name: &str, about: &str, settings: &[&Setting], all: &[Setting]) {
    let _ = write!(
        out,
        "\n\nclass {name}(TypedDict, total=False):\n    \"\"\"{}\"\"\"\n\n",
        docs::rst(about)
    );
    for setting in settings {
        let held = holds(setting);
        let held = if setting.required {
            format!("Required[{held}]")
        } else {
            held
        };
        let _ = writeln!(out, "    {}: {held}", setting.name);
        docstring(out, "    ", &[setting.about(all, str::to_owned)]);
    }
}

fn holds(setting: &Setting) -> String {
    match setting.kind {
        SettingKind::Text if !setting.values.is_empty() => {
            let values: Vec<String> = setting.values.iter().map(|value| format!("{value:?}")).collect();
            // Settings come from files and environments, so a plain text must do.
            return format!("Literal[{}] | str", values.join(", "));
        }
        SettingKind::Text => "str",
        SettingKind::Key => "KeyText",
        SettingKind::Keys => "KeyText | Iterable[KeyText]",
        SettingKind::Count => "int",
        SettingKind::Seconds => "float",
        SettingKind::Flag => "bool",
        SettingKind::Texts => "Iterable[str]",
        SettingKind::Map => "Mapping[str, str]",
        SettingKind::Path => "str | PathLike[str]",
        SettingKind::Time => "datetime | str",
        SettingKind::Transport => "Transport",
    }
    .to_owned()
}

fn shadow() -> String {
    format!(
        "{HEADER}\"\"\"Options of the clients and of one call: described in the stub beside this file, plain dictionaries at run time.\"\"\"\n\n\
         from __future__ import annotations\n\n\n\
         def __getattr__(name: str) -> type:\n    \
         if name.startswith(\"_\"):\n        \
         raise AttributeError(f\"module {{__name__!r}} has no attribute {{name!r}}\")\n    \
         return dict\n"
    )
}
