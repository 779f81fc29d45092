//! Settings of the clients and of one call as records that Kotlin and Swift see, and their way into the core.

use std::fmt::Write as _;

use crate::options::{Options, Setting, SettingKind};
use crate::schema::Family;
use crate::{Output, names};

pub(crate) fn file(options: &Options) -> Output {
    let mut out = String::from(
        "// @generated from core/schema/options.json by core/codegen. Do not edit.\n\
         //! Settings of the clients and of one call.\n\n\
         use std::collections::HashMap;\nuse std::sync::Arc;\n\n\
         use serde::Serialize;\n\n\
         use crate::config::{Parts, text};\nuse crate::error::AlipayError;\nuse crate::keys::SecretKey;\nuse crate::transport::Foreign;\n",
    );
    for family in Family::ALL {
        let class = family.class();
        let settings: Vec<&Setting> = options.of(family).collect();
        let about = format!("Settings of `{class}Client`. Keys go into its constructor.");
        record(&mut out, &format!("{class}Config"), &about, &settings, &options.client);
        conversion(
            &mut out,
            &format!("{class}Config"),
            &format!("{class}Options"),
            "parts: Parts",
            &settings,
        );
    }
    let settings: Vec<&Setting> = options.call.iter().collect();
    record(
        &mut out,
        "CallOptions",
        "Options of one call.",
        &settings,
        &options.call,
    );
    conversion(&mut out, "CallOptions", "CallOptions", "", &settings);
    Output {
        path: "bindings-uniffi/src/generated.rs".to_owned(),
        text: out,
    }
}

fn record(out: &mut String, name: &str, about: &str, settings: &[&Setting], all: &[Setting]) {
    let _ = write!(
        out,
        "\n/// {about}\n#[derive(Clone, Debug, Serialize, uniffi::Record)]\npub struct {name} {{\n"
    );
    for setting in settings.iter().filter(|setting| !setting.argument) {
        let _ = writeln!(out, "    /// {}", setting.about(all, names::camel));
        if setting.secret {
            out.push_str("    #[serde(skip)]\n");
        }
        let held = holds(setting);
        if setting.required {
            let _ = writeln!(out, "    pub {}: {held},", setting.name);
        } else {
            let _ = writeln!(out, "    #[uniffi(default)]\n    pub {}: Option<{held}>,", setting.name);
        }
    }
    out.push_str("}\n");
}

fn holds(setting: &Setting) -> &'static str {
    match setting.kind {
        _ if setting.secret => "Arc<SecretKey>",
        SettingKind::Text | SettingKind::Key | SettingKind::Path | SettingKind::Time | SettingKind::Transport => {
            "String"
        }
        SettingKind::Keys | SettingKind::Texts => "Vec<String>",
        SettingKind::Count => "u32",
        SettingKind::Seconds => "f64",
        SettingKind::Flag => "bool",
        SettingKind::Map => "HashMap<String, String>",
    }
}

/// What is text goes as JSON, so that it is checked and named in one place; what is secret goes by itself.
fn conversion(out: &mut String, name: &str, core: &str, parameter: &str, settings: &[&Setting]) {
    let comma = if parameter.is_empty() { "" } else { ", " };
    let _ = write!(
        out,
        "\nimpl {name} {{\n    pub(crate) fn options(&self{comma}{parameter}) -> Result<alipay_global::{core}, AlipayError> {{\n        \
         let mut options = alipay_global::{core}::from_json(&text(self)?)?;\n"
    );
    for setting in settings {
        let name = &setting.name;
        let value = match (setting.argument, setting.secret, setting.kind) {
            (true, _, SettingKind::Keys) => {
                format!("parts.{name}.map(|key| key.texts()).unwrap_or_default()")
            }
            (true, _, SettingKind::Transport) => format!("parts.{name}.map(|own| Arc::new(Foreign(own)) as _)"),
            (true, ..) => format!("parts.{name}.map(|secret| secret.secret())"),
            (false, true, _) => format!("self.{name}.as_ref().map(|secret| secret.secret())"),
            (false, false, _) => continue,
        };
        let _ = writeln!(out, "        options.{name} = {value};");
    }
    out.push_str("        Ok(options)\n    }\n}\n");
}
