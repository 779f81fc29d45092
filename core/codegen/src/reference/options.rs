//! The page of all options.

use std::fmt::Write as _;

use crate::Output;
use crate::options::{Options, Setting, SettingKind};
use crate::schema::Family;

pub(crate) fn file(options: &Options) -> Output {
    let mut text = String::from(
        "<!-- @generated from core/schema/options.json by core/codegen. Do not edit. -->\n\
         # Options\n\n\
         Names are those of Rust and Python; JavaScript, Kotlin and Swift write `clientId` for `client_id`. In Kotlin and Swift what is marked\n\
         *argument* is handed to a constructor of the client, everything else is a field of its settings. A misspelt option, and one of another\n\
         family, is refused when the client is opened. Options marked *secret* are shown by nothing that prints.\n",
    );
    for family in Family::ALL {
        let settings: Vec<&Setting> = options.of(family).collect();
        table(&mut text, &format!("`{}Client`", family.class()), &settings);
    }
    table(&mut text, "One call", &options.call.iter().collect::<Vec<_>>());
    Output {
        path: "core/docs/options.md".to_owned(),
        text,
    }
}

fn table(text: &mut String, title: &str, settings: &[&Setting]) {
    let _ = write!(
        text,
        "\n## {title}\n\n| option | holds | default | |\n| --- | --- | --- | --- |\n"
    );
    for setting in settings {
        let mut marks = Vec::new();
        if setting.required {
            marks.push("*required*");
        }
        if setting.secret {
            marks.push("*secret*");
        }
        if setting.argument {
            marks.push("*argument*");
        }
        let default = if setting.default.is_empty() {
            "none"
        } else {
            &setting.default
        };
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {}{} |",
            setting.name,
            holds(setting),
            if setting.required { "" } else { default },
            setting.doc,
            marks.iter().map(|mark| format!(" {mark}")).collect::<String>(),
        );
    }
}

fn holds(setting: &Setting) -> String {
    if !setting.values.is_empty() {
        let values: Vec<String> = setting.values.iter().map(|value| format!("`{value}`")).collect();
        return values.join(", ");
    }
    match setting.kind {
        SettingKind::Text => "text",
        SettingKind::Key => "key",
        SettingKind::Keys => "key or keys",
        SettingKind::Count => "whole number",
        SettingKind::Seconds => "seconds",
        SettingKind::Flag => "true or false",
        SettingKind::Texts => "list of texts",
        SettingKind::Map => "names with a text each",
        SettingKind::Path => "path",
        SettingKind::Time => "moment with its zone",
        SettingKind::Transport => "code of yours",
    }
    .to_owned()
}
