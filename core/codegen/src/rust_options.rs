//! The option types of the core: fields, setters, and the table by which JSON text is read.

use std::fmt::Write as _;

use crate::Output;
use crate::options::{Options, Setting, SettingKind};
use crate::schema::Family;

pub(crate) fn file(options: &Options) -> Output {
    let mut out = String::from(
        "// @generated from core/schema/options.json by core/codegen. Do not edit.\n\
         //! Options of the clients, and of one call.\n\n\
         use std::collections::BTreeMap;\nuse std::fmt;\nuse std::sync::Arc;\nuse std::time::Duration;\n\n\
         use time::OffsetDateTime;\n\n\
         use crate::error::Result;\nuse crate::options::connection::Connection;\nuse crate::options::read;\nuse crate::secret::Secret;\nuse crate::transport::Transport;\n",
    );
    for family in Family::ALL {
        let settings: Vec<&Setting> = options.of(family).collect();
        let class = family.class();
        let about = format!("Options of [`{class}Client`](crate::{family}::{class}Client).");
        kind(
            &mut out,
            &format!("{class}Options"),
            &about,
            &format!("{class}Client"),
            &settings,
            &options.client,
        );
        connection(&mut out, class);
    }
    let settings: Vec<&Setting> = options.call.iter().collect();
    kind(
        &mut out,
        "CallOptions",
        "Options of one call.",
        "a call",
        &settings,
        &options.call,
    );
    Output {
        path: "core/src/generated/options.rs".to_owned(),
        text: out,
    }
}

fn kind(out: &mut String, name: &str, about: &str, owner: &str, settings: &[&Setting], all: &[Setting]) {
    let _ = write!(
        out,
        "\n/// {about}\n///\n/// Begin with `{name}::default()` and chain what you need; what is absent has its default.\n\
         #[derive(Clone, Default)]\n#[non_exhaustive]\npub struct {name} {{\n"
    );
    for setting in settings {
        let _ = writeln!(out, "    /// {}", setting.about(all, str::to_owned));
        let _ = writeln!(out, "    pub {}: {},", setting.name, field(setting));
    }
    out.push_str("}\n");
    let _ = writeln!(out, "\nimpl {name} {{");
    for setting in settings {
        setter(out, setting, all);
    }
    parser(out, owner, settings);
    out.push_str("}\n");
    debug(out, name, settings);
}

fn field(setting: &Setting) -> String {
    match (holds(setting), setting.kind) {
        // An empty collection says the same as an absent one.
        (held, SettingKind::Keys | SettingKind::Map) => held,
        (held, _) => format!("Option<{held}>"),
    }
}

fn holds(setting: &Setting) -> String {
    if !setting.rust.is_empty() {
        return format!("crate::{}", setting.rust);
    }
    match setting.kind {
        SettingKind::Text | SettingKind::Key if setting.secret => "Secret",
        SettingKind::Text | SettingKind::Key | SettingKind::Path => "String",
        SettingKind::Keys | SettingKind::Texts => "Vec<String>",
        SettingKind::Count => "u32",
        SettingKind::Seconds => "Duration",
        SettingKind::Flag => "bool",
        SettingKind::Map => "BTreeMap<String, String>",
        SettingKind::Time => "OffsetDateTime",
        SettingKind::Transport => "Arc<dyn Transport>",
    }
    .to_owned()
}

fn setter(out: &mut String, setting: &Setting, all: &[Setting]) {
    let name = &setting.name;
    let _ = writeln!(out, "    /// {}", setting.about(all, str::to_owned));
    let (given, set) = match setting.kind {
        SettingKind::Text if !setting.rust.is_empty() => (holds(setting), format!("self.{name} = Some({name})")),
        SettingKind::Text | SettingKind::Key | SettingKind::Path => {
            let held = holds(setting);
            (
                format!("impl Into<{held}>"),
                format!("self.{name} = Some({name}.into())"),
            )
        }
        SettingKind::Keys => {
            out.push_str("    ///\n    /// Called again, it adds one more.\n");
            (
                "impl Into<String>".to_owned(),
                format!("self.{name}.push({name}.into())"),
            )
        }
        SettingKind::Texts => (
            "impl IntoIterator<Item = impl Into<String>>".to_owned(),
            format!("self.{name} = Some({name}.into_iter().map(Into::into).collect())"),
        ),
        SettingKind::Map => (
            "impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>".to_owned(),
            format!("self.{name} = {name}.into_iter().map(|(name, text)| (name.into(), text.into())).collect()"),
        ),
        SettingKind::Transport => ("Arc<dyn Transport>".to_owned(), format!("self.{name} = Some({name})")),
        SettingKind::Count | SettingKind::Seconds | SettingKind::Flag | SettingKind::Time => {
            (holds(setting), format!("self.{name} = Some({name})"))
        }
    };
    let _ = writeln!(
        out,
        "    #[must_use]\n    pub fn {name}(mut self, {name}: {given}) -> Self {{\n        {set};\n        self\n    }}\n"
    );
}

fn parser(out: &mut String, owner: &str, settings: &[&Setting]) {
    let readable = || settings.iter().filter(|setting| setting.kind != SettingKind::Transport);
    let names: Vec<String> = readable().map(|setting| format!("{:?}", setting.name)).collect();
    let _ = write!(
        out,
        "    /// Reads options from the JSON text of an object, with names in snake case or camel case.\n    ///\n    \
         /// # Errors\n    /// `Config`, naming the option; values are not repeated, they may be keys.\n    \
         pub fn from_json(text: &str) -> Result<Self> {{\n        const KNOWN: &[&str] = &[{}];\n        \
         let mut options = Self::default();\n        \
         read::object({owner:?}, KNOWN, text, |name, value| {{\n            match name {{\n",
        names.join(", ")
    );
    for setting in readable() {
        let name = &setting.name;
        let reader = match setting.kind {
            SettingKind::Text | SettingKind::Key if setting.secret => "secret",
            SettingKind::Text | SettingKind::Key | SettingKind::Path => "text",
            SettingKind::Keys => "keys",
            SettingKind::Count => "count",
            SettingKind::Seconds => "seconds",
            SettingKind::Flag => "flag",
            SettingKind::Texts => "texts",
            SettingKind::Map => "map",
            SettingKind::Time => "time",
            SettingKind::Transport => continue,
        };
        let mut read = format!("read::{reader}(name, value)?");
        if !setting.rust.is_empty() {
            read = format!("crate::{}::parse(&{read})?", setting.rust);
        }
        let value = if field(setting).starts_with("Option") {
            format!("Some({read})")
        } else {
            read
        };
        let _ = writeln!(out, "                {name:?} => options.{name} = {value},");
    }
    out.push_str(
        "                _ => return Ok(false),\n            }\n            Ok(true)\n        })?;\n        Ok(options)\n    }\n",
    );
}

fn connection(out: &mut String, class: &str) {
    let _ = write!(
        out,
        "\nimpl {class}Options {{\n    /// What every family has.\n    pub(crate) fn connection(&self) -> Connection {{\n        Connection {{\n            \
         timeout: self.timeout,\n            retries: self.retries,\n            ca_file: self.ca_file.clone(),\n            \
         proxy: self.proxy.clone(),\n            transport: self.transport.clone(),\n            freshness: self.freshness,\n            now: self.now,\n        }}\n    }}\n}}\n"
    );
}

fn debug(out: &mut String, name: &str, settings: &[&Setting]) {
    let _ = write!(
        out,
        "\nimpl fmt::Debug for {name} {{\n    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{\n        f.debug_struct({name:?})\n"
    );
    for setting in settings {
        let name = &setting.name;
        let shown = if setting.kind == SettingKind::Transport {
            ".is_some()"
        } else {
            ""
        };
        let _ = writeln!(out, "            .field({name:?}, &self.{name}{shown})");
    }
    out.push_str("            .finish()\n    }\n}\n");
}
