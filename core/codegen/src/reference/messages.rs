//! Tables of requests and replies in the names of the wire, which every language's dictionaries use.

use std::fmt::Write as _;

use super::groups::Group;
use super::{FOLDER, HEADER};
use crate::schema::{Field, Model, Schema};
use crate::types::Type;
use crate::{Output, docs};

/// Lists that are longer stand on a page of their own.
const SHORT: usize = 8;

pub(crate) fn files(schema: &Schema, groups: &[Group<'_>], homes: &Homes<'_>) -> Vec<Output> {
    let mut outputs: Vec<Output> = groups
        .iter()
        .map(|group| {
            let about = format!("Requests and replies of {}, with what they are made of.", group.title);
            page(schema, homes, group.name, &format!("Messages: {}", group.title), &about)
        })
        .collect();
    if homes.has("notify") {
        let about = "What Alipay posts to you. Believe it only after `verify_notification`.";
        outputs.push(page(schema, homes, "notify", "Messages: notifications", about));
    }
    if homes.has("shared") {
        let about = "Parts that messages of several groups are made of.";
        outputs.push(page(schema, homes, "shared", "Messages: shared parts", about));
    }
    outputs.push(codes(schema));
    if !schema.enums.is_empty() {
        outputs.push(values(schema));
    }
    outputs
}

/// On which page a model stands: with the only group that uses it, or with the shared ones.
pub(crate) struct Homes<'a>(Vec<(&'a Model, &'static str)>);

impl<'a> Homes<'a> {
    pub(crate) fn new(schema: &'a Schema, groups: &[Group<'_>]) -> Self {
        let mut reached: Vec<(&'static str, Vec<&Model>)> = groups
            .iter()
            .map(|group| {
                let roots = group.operations.iter();
                let roots = roots.flat_map(|operation| [operation.request.as_str(), operation.response.as_str()]);
                (group.name, schema.closure(roots))
            })
            .collect();
        reached.push((
            "notify",
            schema.closure(schema.notifications.iter().map(|known| known.model.as_str())),
        ));
        let direct = |name: &str| {
            let mut users = groups.iter().filter(|group| {
                let mut operations = group.operations.iter();
                operations.any(|operation| operation.request == name || operation.response == name)
            });
            users.next().map(|group| group.name)
        };
        let home = |model: &Model| {
            let mut users = reached
                .iter()
                .filter(|(_, models)| models.iter().any(|known| known.name == model.name));
            match (users.next(), users.next()) {
                (Some((only, _)), None) => Some(*only),
                (Some(_), Some(_)) => Some(direct(&model.name).unwrap_or("shared")),
                (None, _) => None,
            }
        };
        Self(
            schema
                .models
                .iter()
                .filter_map(|model| Some((model, home(model)?)))
                .collect(),
        )
    }

    /// Where the table of a model is, from a page of a language.
    pub(crate) fn link_from_outside(&self, schema: &Schema, name: &str) -> String {
        let found = self.0.iter().find(|(model, _)| model.name == name);
        let home = found.map_or("shared", |(_, home)| home);
        format!(
            "[`{name}`](../messages/{}-{home}.md#{})",
            schema.family,
            name.to_lowercase()
        )
    }

    fn has(&self, page: &str) -> bool {
        self.0.iter().any(|(_, home)| *home == page)
    }

    fn link(&self, schema: &Schema, here: &str, name: &str) -> String {
        match self.0.iter().find(|(model, _)| model.name == name) {
            Some((_, home)) if *home == here => format!("[{name}](#{})", name.to_lowercase()),
            Some((_, home)) => format!("[{name}]({}-{home}.md#{})", schema.family, name.to_lowercase()),
            None => format!("`{name}`"),
        }
    }
}

fn page(schema: &Schema, homes: &Homes<'_>, here: &str, title: &str, about: &str) -> Output {
    let unit = if schema.lengths == "bytes" {
        "bytes of the request's charset"
    } else {
        "characters"
    };
    let mut text = format!("{HEADER}# {title}\n\n{about} Lengths count {unit}.\n");
    for (model, _) in homes.0.iter().filter(|(_, home)| *home == here) {
        let _ = write!(text, "\n### {}\n\n", model.name);
        if !model.doc.is_empty() {
            let _ = write!(text, "{}\n\n", model.doc);
        }
        if model.fields.is_empty() {
            text.push_str("No fields.\n");
            continue;
        }
        text.push_str("| field | type | |\n| --- | --- | --- |\n");
        for field in &model.fields {
            let kind = kind(schema, homes, here, &field.shape);
            let _ = writeln!(text, "| `{}` | {kind} | {} |", field.name, about_field(schema, field));
        }
    }
    Output {
        path: format!("{FOLDER}/messages/{}-{here}.md", schema.family),
        text,
    }
}

fn kind(schema: &Schema, homes: &Homes<'_>, here: &str, shape: &Type) -> String {
    let inner = |inner: &Type| kind(schema, homes, here, inner);
    match shape {
        Type::Text => "text".to_owned(),
        Type::Integer => "integer".to_owned(),
        Type::Boolean => "true or false".to_owned(),
        Type::Decimal => "decimal as text".to_owned(),
        Type::Number(digits, decimals) => format!("decimal as text, {digits} digits, {decimals} decimals"),
        Type::Millis => "time".to_owned(),
        Type::Any => "anything".to_owned(),
        Type::Model(name) => homes.link(schema, here, name),
        Type::List(item) => format!("list of {}", inner(item)),
        Type::Map(item) => format!("map to {}", inner(item)),
        Type::Json(item) => format!("JSON of {}", inner(item)),
    }
}

/// Need, limits, meaning and values, each only where there is one.
fn about_field(schema: &Schema, field: &Field) -> String {
    let mut parts = Vec::new();
    if field.always_required() {
        parts.push("**required**".to_owned());
    } else if field.required {
        parts.push(format!("**required** without `{}`", field.required_unless));
    }
    if field.max > 0 {
        parts.push(format!("at most {}", field.max));
    }
    if field.max_items > 0 {
        parts.push(format!("at most {} items", field.max_items));
    }
    if field.dropped {
        parts.push("taken back, do not send".to_owned());
    }
    if !field.since.is_empty() {
        parts.push(format!("since {}", field.since));
    }
    let mut text = parts.join(", ");
    let mut sentence = |more: &str| {
        if !more.is_empty() {
            text.push_str(if text.is_empty() { "" } else { ". " });
            text.push_str(more.trim_end_matches('.'));
        }
    };
    sentence(&docs::field(field));
    let values = schema.values(field);
    if values.len() > SHORT && !field.enumeration.is_empty() {
        let name = &field.enumeration;
        sentence(&format!(
            "[Known values]({}-values.md#{})",
            schema.family,
            name.to_lowercase()
        ));
    } else if !values.is_empty() {
        sentence(&format!("Known: {}", list(values)));
    }
    text.replace('|', "\\|")
}

fn list(values: &[String]) -> String {
    let values: Vec<String> = values.iter().map(|value| format!("`{value}`")).collect();
    values.join(", ")
}

/// What to do about each code.
fn codes(schema: &Schema) -> Output {
    let mut text = format!(
        "{HEADER}# Result codes of the {} family\n\n\
         `RefusedError.action`, or `OutcomeUnknownError.action`, is what to do: `fix` the request or the configuration, ask the \
         `user` for something else, send again with a `new_id`, repeat the `same` request, `stop`, ask `support`, `inquire` first; \
         `continue` is no error. A code that is not listed follows its status.\n\n\
         | code | status | action | |\n| --- | --- | --- | --- |\n",
        schema.family
    );
    for code in &schema.result_codes {
        let mut about = code.doc.clone();
        if code.unconfirmed {
            about = format!("{about} Unconfirmed.").trim().to_owned();
        }
        let _ = writeln!(
            text,
            "| `{}` | {} | {} | {} |",
            code.code, code.status, code.action, about
        );
    }
    if !schema.file_messages.is_empty() {
        text.push_str("\nThe file services answer in sentences instead of a file:\n\n| sentence | action | |\n| --- | --- | --- |\n");
        for message in &schema.file_messages {
            let _ = writeln!(text, "| {} | {} | {} |", message.code, message.action, message.doc);
        }
    }
    Output {
        path: format!("{FOLDER}/messages/{}-codes.md", schema.family),
        text,
    }
}

fn values(schema: &Schema) -> Output {
    let mut text = format!(
        "{HEADER}# Known values of the {} family\n\nOthers may come and are kept as they are; none of them ever reads as success.\n",
        schema.family
    );
    for known in &schema.enums {
        let _ = write!(text, "\n### {}\n\n{}\n", known.name, list(&known.values));
    }
    Output {
        path: format!("{FOLDER}/messages/{}-values.md", schema.family),
        text,
    }
}
