//! What TypeScript knows of the options. No index signature: a misspelt one does not compile.

use std::fmt::Write as _;

use crate::node::comment;
use crate::options::{Options, Setting, SettingKind};
use crate::schema::Family;
use crate::{Output, names};

const HEADER: &str = "// @generated from core/schema/options.json by core/codegen. Do not edit.\n";

pub(crate) fn files(options: &Options) -> Vec<Output> {
    let output = |ending: &str, text: String| Output {
        path: format!("bindings-node/generated/options.{ending}"),
        text,
    };
    vec![output("d.ts", declarations(options)), output("js", keys(options))]
}

/// Which options are keys: those may be the bytes of a file.
fn keys(options: &Options) -> String {
    let mut keys: Vec<String> = Vec::new();
    for setting in &options.client {
        let name = format!("'{}'", names::camel(&setting.name));
        if matches!(setting.kind, SettingKind::Key | SettingKind::Keys) && !keys.contains(&name) {
            keys.push(name);
        }
    }
    format!(
        "{HEADER}'use strict'\n\nmodule.exports = {{ keys: [{}] }}\n",
        keys.join(", ")
    )
}

fn declarations(options: &Options) -> String {
    let mut out = format!("{HEADER}import type {{ Key, Transport }} from '../index'\n");
    for family in Family::ALL {
        let class = family.class();
        let settings: Vec<&Setting> = options.of(family).collect();
        let about = format!("Options of {{@link {class}Client}}.");
        let begin = format!("interface {class}Options");
        interface(&mut out, &begin, &about, &settings, &options.client);
    }
    let (flow, call): (Vec<&Setting>, Vec<&Setting>) = options.call.iter().partition(|setting| setting.flow);
    interface(
        &mut out,
        "interface CallOptions",
        "Options of one call.",
        &call,
        &options.call,
    );
    let about = "Options of a flow: those of a call, and how long to wait for the end.";
    interface(
        &mut out,
        "interface FlowOptions extends CallOptions",
        about,
        &flow,
        &options.call,
    );
    out
}

fn interface(out: &mut String, begin: &str, about: &str, settings: &[&Setting], all: &[Setting]) {
    let _ = write!(out, "\n/** {about} */\nexport {begin} {{\n");
    for setting in settings {
        comment(out, "  ", &[setting.about(all, names::camel)]);
        let optional = if setting.required { "" } else { "?" };
        let _ = writeln!(out, "  {}{optional}: {}", names::camel(&setting.name), holds(setting));
    }
    out.push_str("}\n");
}

fn holds(setting: &Setting) -> String {
    match setting.kind {
        SettingKind::Text if !setting.values.is_empty() => {
            let mut values: Vec<String> = setting.values.iter().map(|value| format!("'{value}'")).collect();
            if setting.open {
                values.push("(string & {})".to_owned());
            }
            return values.join(" | ");
        }
        SettingKind::Text | SettingKind::Path => "string",
        SettingKind::Key => "Key",
        SettingKind::Keys => "Key | readonly Key[]",
        SettingKind::Count | SettingKind::Seconds => "number",
        SettingKind::Flag => "boolean",
        SettingKind::Texts => "readonly string[]",
        SettingKind::Map => "{ readonly [name: string]: string }",
        SettingKind::Time => "Date | string",
        SettingKind::Transport => "Transport",
    }
    .to_owned()
}
