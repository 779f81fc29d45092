//! Reads `core/schema/*.json` and refuses what does not fit together.

use std::collections::BTreeSet;

use serde::Deserialize;

use crate::names;
use crate::types::Type;

pub use crate::family::Family;

mod overrides;

/// One protocol family as the schema describes it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Schema {
    /// `ams`, `mapi` or `instore`.
    pub family: Family,
    /// What lengths count: `characters` or `bytes`.
    pub lengths: String,
    /// Gateways that can be named.
    pub gateways: Vec<Gateway>,
    /// In-store: versions of the protocol and what differs between them.
    #[serde(default)]
    pub profiles: Vec<Profile>,
    /// Result codes and what to do about them.
    pub result_codes: Vec<ResultCode>,
    /// mapi: sentences that the file services answer instead of a file.
    #[serde(default)]
    pub file_messages: Vec<ResultCode>,
    /// Messages that the vendor posts.
    #[serde(default)]
    pub notifications: Vec<Notification>,
    /// Everything that can be called.
    pub operations: Vec<Operation>,
    /// Known values of open enumerations.
    pub enums: Vec<Enum>,
    /// Objects of the wire.
    pub models: Vec<Model>,
}

/// A gateway with a name.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gateway {
    /// The value of the option `gateway`.
    pub name: String,
    /// Base URL.
    pub url: String,
    /// AMS: where files and large messages go.
    #[serde(default)]
    pub upload: String,
    /// Not established by a document.
    #[serde(default)]
    pub unconfirmed: bool,
    /// Remark.
    #[serde(default)]
    pub doc: String,
}

/// In-store: one version of the protocol.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// The value of the option `profile`.
    pub name: String,
    /// The value of `head.version`.
    pub version: String,
    /// Name of the production gateway.
    pub gateway: String,
    /// Name of the sandbox gateway; empty where none is known.
    #[serde(default)]
    pub sandbox: String,
    /// `partnerId` or `merchantId`.
    pub account_field: String,
    /// Longest account id.
    pub account_max: u32,
    /// Name of the merchant id in `order.seller`.
    pub seller_field: String,
    /// What `order.seller` needs to have when paying.
    pub seller_required: Vec<String>,
}

/// A result code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultCode {
    /// The vendor's code.
    pub code: String,
    /// `S`, `F`, `U`, or empty.
    #[serde(default)]
    pub status: String,
    /// What to do, or empty.
    #[serde(default)]
    pub action: String,
    /// In-store: eight digits.
    #[serde(default)]
    pub id: String,
    /// Not established by a document.
    #[serde(default)]
    pub unconfirmed: bool,
    /// Remark.
    #[serde(default)]
    pub doc: String,
}

/// A message that the vendor posts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notification {
    /// The vendor's name.
    pub name: String,
    /// In-store: `head.function`.
    #[serde(default)]
    pub function: String,
    /// Values of `notifyType`.
    #[serde(default)]
    pub kinds: Vec<String>,
    /// The field that says which event it is, where that is not `notifyType`.
    #[serde(default)]
    pub discriminator: String,
    /// A field that only this message has.
    #[serde(default)]
    pub marker: String,
    /// Body.
    #[serde(default)]
    pub model: String,
    /// 1 is typed everywhere, 2 is described only.
    pub tier: u8,
    /// When it appeared.
    #[serde(default)]
    pub since: String,
    /// Not established by a document.
    #[serde(default)]
    pub unconfirmed: bool,
}

/// One operation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Operation {
    /// The vendor's name.
    pub id: String,
    /// 1 is typed everywhere, 2 is described only.
    pub tier: u8,
    /// AMS: whole path. In-store: what follows the base URL.
    #[serde(default)]
    pub path: String,
    /// AMS: the sandbox path, where the rule does not give it.
    #[serde(default)]
    pub sandbox_path: String,
    /// How it travels; `call` when absent.
    #[serde(default)]
    pub kind: Kind,
    /// It only reads.
    #[serde(default)]
    pub read_only: bool,
    /// The field that makes a repetition harmless.
    #[serde(default)]
    pub idempotency: String,
    /// What examples say beside the required fields, where rules between fields ask for more.
    #[serde(default)]
    pub example: serde_json::Map<String, serde_json::Value>,
    /// A list that comes in pages: how to ask for the next one.
    #[serde(default)]
    pub paging: Option<Paging>,
    /// AMS: goes to the host for large messages.
    #[serde(default)]
    pub large: bool,
    /// mapi: which production gateway serves it.
    #[serde(default)]
    pub gateway: String,
    /// In-store: versions that document it.
    #[serde(default)]
    pub versions: Vec<String>,
    /// Request model.
    pub request: String,
    /// Reply model; empty where the reply is no object.
    #[serde(default)]
    pub response: String,
    /// What the flow does that stays with it until it is final; empty where there is none.
    #[serde(default)]
    pub until_final: String,
    /// Request model of that flow, where it is not the one of the operation.
    #[serde(default)]
    until_final_request: String,
    /// mapi: fields of its notification.
    #[serde(default)]
    pub notification: Vec<String>,
    /// When it appeared.
    #[serde(default)]
    pub since: String,
    /// The vendor calls it superseded.
    #[serde(default)]
    pub deprecated: bool,
    /// Not established by a document.
    #[serde(default)]
    pub unconfirmed: bool,
    /// What it is for.
    #[serde(default)]
    pub doc: String,
}

/// How a list is read page by page. Names of reply fields may be paths.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paging {
    /// Reply field with the entries.
    pub items: String,
    /// Request field that says where the page begins: a cursor where `more` is given, else a number from 1.
    pub ask: String,
    /// Reply field that says whether there are more.
    #[serde(default)]
    pub more: String,
    /// Reply field with the next cursor; where it is absent, the last entry's id is the cursor.
    #[serde(default)]
    pub next: String,
    /// The id in an entry.
    #[serde(default)]
    pub id: String,
    /// Reply field with the number of pages.
    #[serde(default)]
    pub pages: String,
    /// Field of request and reply with the entries per page.
    #[serde(default)]
    pub size: String,
    /// Reply field with the number of entries.
    #[serde(default)]
    pub total: String,
}

/// How an operation travels.
#[derive(Clone, Copy, Debug, Default, Deserialize, Eq, PartialEq)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// One request, one reply.
    #[default]
    Call,
    /// The buyer's browser goes there.
    Redirect,
    /// A signed string for the app.
    AppOrder,
    /// The reply is a text file.
    File,
    /// The reply is yes or no.
    Question,
    /// Multipart.
    Upload,
    /// HTTP/2 with a session id.
    Session,
}

/// Known values of an open enumeration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enum {
    /// Name.
    pub name: String,
    /// Wire values.
    pub values: Vec<String>,
}

/// An object of the wire.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Model {
    /// Name without the vendor's prefix.
    pub name: String,
    /// 1 where the vendor's main operations use it.
    #[serde(default)]
    pub tier: u8,
    /// What it is.
    #[serde(default)]
    pub doc: String,
    /// Its fields.
    pub fields: Vec<Field>,
}

/// One field of a model.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Wire name.
    pub name: String,
    /// What it may hold.
    #[serde(rename = "type")]
    pub shape: Type,
    /// It must be there.
    #[serde(default)]
    pub required: bool,
    /// A required field that may be missing when this sibling is there.
    #[serde(default)]
    pub required_unless: String,
    /// Longest text; for a list or map, of each item.
    #[serde(default)]
    pub max: u32,
    /// Most items.
    #[serde(default)]
    pub max_items: u16,
    /// Form of the text.
    #[serde(default)]
    pub format: String,
    /// Enumeration of its known values.
    #[serde(default, rename = "enum")]
    pub enumeration: String,
    /// Known values without a name of their own.
    #[serde(default)]
    pub values: Vec<String>,
    /// Another spelling that was seen.
    #[serde(default)]
    pub alias: String,
    /// When it appeared.
    #[serde(default)]
    pub since: String,
    /// Never printed: a token, a code or a card.
    #[serde(default)]
    pub secret: bool,
    /// The vendor took it back: do not send it.
    #[serde(default)]
    pub dropped: bool,
    /// Not established by a document.
    #[serde(default)]
    pub unconfirmed: bool,
    /// What it is.
    #[serde(default)]
    pub doc: String,
}

impl Field {
    /// It must be there whatever else is.
    pub fn always_required(&self) -> bool {
        self.required && self.required_unless.is_empty()
    }
}

impl Operation {
    /// What the flow that stays with it is given.
    pub fn flow_request(&self) -> &str {
        if self.until_final_request.is_empty() {
            &self.request
        } else {
            &self.until_final_request
        }
    }
}

impl Schema {
    /// Reads one schema and applies the override table.
    ///
    /// # Errors
    /// A line that says what does not fit.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut schema: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        overrides::apply(&mut schema)?;
        schema.check()?;
        schema.operations.sort_by(|a, b| a.id.cmp(&b.id));
        schema.result_codes.sort_by(|a, b| a.code.cmp(&b.code));
        Ok(schema)
    }

    /// The method of an operation in snake case: `payments.pay`, `create_forex_trade`.
    #[must_use]
    pub fn method(&self, operation: &Operation) -> String {
        names::method(self.family, &operation.id)
    }

    /// A model by its name. `check` has seen to it that every name is there.
    #[must_use]
    pub fn model(&self, name: &str) -> Option<&Model> {
        self.models.iter().find(|model| model.name == name)
    }

    /// An enumeration by its name.
    #[must_use]
    pub fn enumeration(&self, name: &str) -> Option<&Enum> {
        self.enums.iter().find(|known| known.name == name)
    }

    /// The known values of a field, named or not.
    #[must_use]
    pub fn values<'a>(&'a self, field: &'a Field) -> &'a [String] {
        match self.enumeration(&field.enumeration) {
            Some(known) => &known.values,
            None => &field.values,
        }
    }

    /// Names of all models that can be reached from these, in the schema's order.
    #[must_use]
    pub fn closure<'a>(&'a self, roots: impl IntoIterator<Item = &'a str>) -> Vec<&'a Model> {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = roots.into_iter().filter(|name| !name.is_empty()).collect();
        while let Some(name) = open.pop() {
            if !seen.insert(name) {
                continue;
            }
            if let Some(model) = self.model(name) {
                open.extend(model.fields.iter().filter_map(|field| field.shape.model()));
            }
        }
        self.models
            .iter()
            .filter(|model| seen.contains(model.name.as_str()))
            .collect()
    }

    fn check(&self) -> Result<(), String> {
        let mut seen = BTreeSet::new();
        for model in &self.models {
            if !seen.insert(&model.name) {
                return Err(format!("model {} stands twice", model.name));
            }
            let mut fields = BTreeSet::new();
            for field in &model.fields {
                let place = format!("{}.{}", model.name, field.name);
                if !fields.insert(&field.name) {
                    return Err(format!("{place} stands twice"));
                }
                if field.shape.model().is_some_and(|name| self.model(name).is_none()) {
                    return Err(format!("{place}: no model {:?}", field.shape));
                }
                if !field.required_unless.is_empty()
                    && !model.fields.iter().any(|other| other.name == field.required_unless)
                {
                    return Err(format!("{place}: no sibling {:?}", field.required_unless));
                }
                if !field.enumeration.is_empty() && self.enumeration(&field.enumeration).is_none() {
                    return Err(format!("{place}: no enum {:?}", field.enumeration));
                }
            }
        }
        let mut methods = BTreeSet::new();
        for operation in &self.operations {
            for name in [&operation.request, &operation.response, &operation.until_final_request] {
                if !name.is_empty() && self.model(name).is_none() {
                    return Err(format!("{}: no model {name:?}", operation.id));
                }
            }
            if !methods.insert(self.method(operation)) {
                return Err(format!("{}: its method stands twice", operation.id));
            }
            let request = self.model(&operation.request);
            let known = |name: &str| request.is_some_and(|model| model.fields.iter().any(|field| field.name == name));
            if !operation.idempotency.is_empty() && !known(&operation.idempotency) {
                return Err(format!(
                    "{}: no request field {:?}",
                    operation.id, operation.idempotency
                ));
            }
            if let Some(paging) = &operation.paging {
                self.check_paging(operation, paging)?;
            }
        }
        Ok(())
    }

    fn check_paging(&self, operation: &Operation, paging: &Paging) -> Result<(), String> {
        let has = |model: &str, path: &str| path.is_empty() || self.has(model, path);
        let (request, reply) = (&operation.request, &operation.response);
        let known = has(request, &paging.ask)
            && has(request, &paging.size)
            && [
                &paging.items,
                &paging.more,
                &paging.next,
                &paging.pages,
                &paging.size,
                &paging.total,
            ]
            .iter()
            .all(|path| has(reply, path));
        let complete = match paging.more.is_empty() {
            true => !paging.pages.is_empty() || !(paging.size.is_empty() || paging.total.is_empty()),
            false => self.has(reply, &format!("{}.{}", paging.items, paging.id)),
        };
        if known && complete && operation.read_only {
            return Ok(());
        }
        Err(format!("{}: its paging does not fit its models", operation.id))
    }

    /// Whether a model has this field, by a path through other models and lists of them.
    fn has(&self, model: &str, path: &str) -> bool {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        let field = self
            .model(model)
            .and_then(|model| model.fields.iter().find(|field| field.name == name));
        field.is_some_and(|field| rest.is_empty() || field.shape.model().is_some_and(|inner| self.has(inner, rest)))
    }
}
