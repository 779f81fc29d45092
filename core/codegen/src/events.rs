//! Which data comes with which kind of notification.

use crate::schema::{Notification, Schema};

/// Kinds whose data is described by the same models.
pub(crate) struct Event<'a> {
    /// What `event.kind` may say.
    pub(crate) kinds: Vec<&'a str>,
    /// Usually one; two where the vendor sends different messages under one kind.
    pub(crate) models: Vec<&'a str>,
}

/// The known kinds of a family, in the schema's order.
pub(crate) fn of(schema: &Schema) -> Vec<Event<'_>> {
    let mut by_kind: Vec<(&str, Vec<&str>)> = Vec::new();
    for known in schema.notifications.iter().filter(|known| !known.model.is_empty()) {
        for kind in kinds(schema, known) {
            match by_kind.iter_mut().find(|(other, _)| *other == kind) {
                Some((_, models)) => models.push(&known.model),
                None => by_kind.push((kind, vec![&known.model])),
            }
        }
    }
    let mut events: Vec<Event<'_>> = Vec::new();
    for (kind, models) in by_kind {
        match events.iter_mut().find(|event| event.models == models) {
            Some(event) => event.kinds.push(kind),
            None => events.push(Event {
                kinds: vec![kind],
                models,
            }),
        }
    }
    events
}

/// The schema names them, or the field does that tells the messages apart.
fn kinds<'a>(schema: &'a Schema, known: &'a Notification) -> Vec<&'a str> {
    let field = schema
        .model(&known.model)
        .and_then(|model| model.fields.iter().find(|field| field.name == known.discriminator));
    let told = field.map(|field| schema.values(field)).unwrap_or_default();
    known.kinds.iter().chain(told).map(String::as_str).collect()
}
