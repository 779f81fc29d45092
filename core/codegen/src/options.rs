//! Reads `core/schema/options.json`: what a client and what one call can be told.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::schema::Family;

/// Every option there is.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Options {
    /// Of the clients.
    pub client: Vec<Setting>,
    /// Of one call.
    pub call: Vec<Setting>,
}

/// One option.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setting {
    /// In snake case; the languages spell it in their own.
    pub name: String,
    /// Whose clients know it.
    pub families: Vec<Family>,
    /// What it holds.
    #[serde(rename = "type")]
    pub kind: SettingKind,
    /// Never printed.
    #[serde(default)]
    pub secret: bool,
    /// There is no client without it.
    #[serde(default)]
    pub required: bool,
    /// Known values.
    #[serde(default)]
    pub values: Vec<String>,
    /// The core's own type for these values, which can `parse` them.
    #[serde(default)]
    pub rust: String,
    /// Other values than these are taken too.
    #[serde(default)]
    pub open: bool,
    /// What holds when it is absent, in words.
    #[serde(default)]
    pub default: String,
    /// Kotlin and Swift: handed to a constructor, not part of the settings.
    #[serde(default)]
    pub argument: bool,
    /// Only for what stays with a payment until it is final.
    #[serde(default)]
    pub flow: bool,
    /// What it is for.
    pub doc: String,
}

/// What an option holds.
#[derive(Clone, Copy, Debug, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum SettingKind {
    /// A text.
    Text,
    /// A key or shared secret: text, or the bytes of a file.
    Key,
    /// Public keys, one or several.
    Keys,
    /// A whole number of 0 or more.
    Count,
    /// A time span.
    Seconds,
    /// Yes or no.
    Flag,
    /// Several texts.
    Texts,
    /// Names with a text each.
    Map,
    /// A file.
    Path,
    /// A moment.
    Time,
    /// A way to send.
    Transport,
}

impl Options {
    /// Reads the table.
    ///
    /// # Errors
    /// A line that says what does not fit.
    pub fn read(text: &str) -> Result<Self, String> {
        let options: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        for table in [&options.client, &options.call] {
            let mut seen = BTreeSet::new();
            for setting in table {
                for family in &setting.families {
                    if !seen.insert((&setting.name, *family)) {
                        return Err(format!("{} stands twice for {family}", setting.name));
                    }
                }
                if setting.families.is_empty() {
                    return Err(format!("{} belongs to no family", setting.name));
                }
                if !setting.values.is_empty() && setting.kind != SettingKind::Text {
                    return Err(format!("{}: only a text has values", setting.name));
                }
            }
        }
        Ok(options)
    }

    /// The options of a client, in the table's order.
    pub fn of(&self, family: Family) -> impl Iterator<Item = &Setting> {
        self.client
            .iter()
            .filter(move |setting| setting.families.contains(&family))
    }
}

impl Setting {
    /// What it is for and what holds without it, in one line; `spell` gives the language's spelling of an option's name.
    #[must_use]
    pub fn about(&self, all: &[Self], spell: fn(&str) -> String) -> String {
        let mut line = self.doc.clone();
        if !self.default.is_empty() {
            line.push_str(&format!(" Default: {}.", self.default));
        }
        for other in all {
            let own = spell(&other.name);
            if own != other.name {
                line = line.replace(&format!("`{}`", other.name), &format!("`{own}`"));
            }
        }
        line
    }
}
