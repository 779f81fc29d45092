//! The sentences of the schema, in the mark-up of each language.

use crate::schema::{Field, Operation};

/// What is said about an operation, line by line; never empty.
pub(crate) fn operation(operation: &Operation) -> Vec<String> {
    let mut lines = Vec::new();
    if operation.doc.is_empty() {
        lines.push(format!("`{}` of Alipay's reference.", operation.id));
    } else {
        lines.push(operation.doc.clone());
    }
    let key = &operation.idempotency;
    if !key.is_empty() && !operation.doc.contains(key.as_str()) {
        lines.push(format!(
            "Repeat it with the same `{key}`, never with a new one, until the outcome is known."
        ));
    }
    if operation.deprecated {
        lines.push("Superseded: for old integrations only.".to_owned());
    }
    if operation.unconfirmed {
        lines.push("Not confirmed by a document: try it in the sandbox first.".to_owned());
    }
    lines
}

/// What is said about the flow that makes an operation final; none where there is no such flow.
pub(crate) fn until_final(operation: &Operation) -> Option<Vec<String>> {
    if operation.until_final.is_empty() {
        return None;
    }
    let mut lines = vec![operation.until_final.clone()];
    let deadline = "The deadline is 60 seconds unless you say otherwise.";
    // Without an id that makes repeating harmless, it moves no money.
    lines.push(if operation.idempotency.is_empty() {
        deadline.to_owned()
    } else {
        format!("Never pays twice and never reports paid without a verified statement that says so. {deadline}")
    });
    Some(lines)
}

/// What is said about the same flow one step at a time; `whole` is the method that blocks or awaits it.
pub(crate) fn start(whole: &str) -> String {
    format!("Begins what `{whole}` does, one step at a time. Nothing is sent before the first step.")
}

/// What is said about a field, in one line; may be empty.
pub(crate) fn field(field: &Field) -> String {
    let mut line = field.doc.clone();
    let mut add = |text: &str| {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(text);
    };
    match field.format.as_str() {
        "time" => add("ISO 8601 with its zone."),
        "gmt8_time" => add("`yyyy-MM-dd HH:mm:ss`."),
        "day" => add("`YYYY-MM-DD`."),
        "date" => add("`YYYYMMDD`."),
        _ => {}
    }
    if field.secret {
        add("Secret: never log it.");
    }
    if field.unconfirmed {
        add("Unconfirmed.");
    }
    line
}

/// Markdown to reStructuredText: code has two ticks there.
pub(crate) fn rst(text: &str) -> String {
    text.replace('`', "``")
}
