//! How an operation is called in each language.

use super::example::{Example, Literal};
use super::{is_typed, record};
use crate::names;
use crate::schema::{Family, Kind, Operation, Schema};

/// A language that has pages.
#[derive(Clone, Copy, Eq, PartialEq)]
pub(crate) enum Language {
    Rust,
    Python,
    Node,
    Kotlin,
    Swift,
}

impl Language {
    pub(crate) const ALL: [Self; 5] = [Self::Rust, Self::Python, Self::Node, Self::Kotlin, Self::Swift];

    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Rust => "Rust",
            Self::Python => "Python",
            Self::Node => "Node",
            Self::Kotlin => "Kotlin",
            Self::Swift => "Swift",
        }
    }

    pub(crate) const fn folder(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::Node => "node",
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }

    /// What highlights the code.
    pub(crate) const fn fence(self) -> &'static str {
        match self {
            Self::Node => "js",
            other => other.folder(),
        }
    }

    /// What holds for the whole page.
    pub(crate) fn introduction(self, schema: &Schema) -> String {
        let client = client(schema.family);
        let class = schema.family.class();
        match self {
            Self::Rust => format!(
                "`{client}` is an `alipay_global::{}::{class}Client`. Typed operations take records of `alipay_global::typed::{0}` \
                 (feature `typed`), whose fields are the wire's names in snake case; the others take JSON text by name.",
                schema.family
            ),
            Self::Python => format!(
                "`{client}` is an `{class}Client`; an `Async{class}Client` has the same methods, awaited. Requests and replies are \
                 dictionaries with the wire's names, described in `alipay_global.types.{}`.",
                schema.family
            ),
            Self::Node => format!(
                "`{client}` is a `{class}Client`. Requests and replies are objects with the wire's names; the declarations are part of the package."
            ),
            Self::Kotlin => format!(
                "`{client}` is a `{class}Client`. Calls are `suspend`. Typed operations take and give records; the others take JSON text \
                 by name and give an `Answer`."
            ),
            Self::Swift => format!(
                "`{client}` is a `{class}Client`. Typed operations take and give records; the others take JSON text by name and give an `Answer`."
            ),
        }
    }

    /// The call with the smallest request.
    pub(crate) fn call(self, schema: &Schema, operation: &Operation) -> String {
        let client = client(schema.family);
        let method = schema.method(operation);
        let wait = if local(operation) { "" } else { "await " };
        let name = answer(operation);
        let request = Example::of(schema, operation);
        if operation.kind == Kind::Question {
            return self.question(client);
        }
        let json = || request.literal(Literal::Json, 0);
        match self {
            Self::Python => format!("{name} = {client}.{method}({})", request.literal(Literal::Python, 0)),
            Self::Node => format!(
                "const {name} = await {client}.{}({})",
                dotted_camel(&method),
                request.literal(Literal::JavaScript, 0)
            ),
            Self::Rust if is_typed(operation) => {
                let method = method.replacen('.', "().", 1);
                format!(
                    "// use alipay_global::typed::{}::{};\nlet {name} = {client}.{method}(&request)?; // request: {1}",
                    schema.family,
                    record(&operation.request)
                )
            }
            Self::Rust => format!(
                "let request = r#\"{}\"#;\nlet {name} = {client}.call({:?}, request, &CallOptions::default())?;",
                json(),
                operation.id
            ),
            Self::Kotlin if is_typed(operation) => {
                format!(
                    "val {name} = {client}.{}({})",
                    typed_path(&method),
                    request.literal(Literal::Kotlin, 0)
                )
            }
            Self::Kotlin => format!(
                "val request = \"\"\"{}\"\"\"\nval answer = {client}.call({:?}, request)",
                json(),
                operation.id
            ),
            Self::Swift if is_typed(operation) => format!(
                "let {name} = try {wait}{client}.{}(request: {})",
                typed_path(&method),
                request.literal(Literal::Swift, 0)
            ),
            Self::Swift => format!(
                "let request = \"\"\"\n{}\n\"\"\"\nlet answer = try await {client}.call(operation: {:?}, request: request)",
                json(),
                operation.id
            ),
        }
    }

    /// The flow that stays with an operation until it is final.
    pub(crate) fn until_final(self, schema: &Schema, operation: &Operation) -> String {
        let client = client(schema.family);
        let method = schema.method(operation);
        match self {
            Self::Rust => format!("{client}.{}_until_final", method.replacen('.', "().", 1)),
            Self::Python => format!("{client}.{method}_until_final"),
            Self::Node => format!("{client}.{}UntilFinal", dotted_camel(&method)),
            Self::Kotlin | Self::Swift => format!("{client}.{}UntilFinal", typed_path(&method)),
        }
    }

    /// The same by the id of the operation, where there are no records.
    pub(crate) fn until_final_by_id(self, schema: &Schema, operation: &Operation) -> String {
        let (client, id) = (client(schema.family), &operation.id);
        match self {
            Self::Rust => format!("{client}.until_final(\"{id}\", request, &options)"),
            Self::Swift => format!("{client}.untilFinal(operation: \"{id}\", request: request)"),
            _ => format!("{client}.untilFinal(\"{id}\", request)"),
        }
    }

    /// The iterator over the pages of a list; only AMS has such lists.
    pub(crate) fn pages(self, operation: &Operation) -> String {
        let id = &operation.id;
        match self {
            Self::Rust => format!("ams.pages(\"{id}\", request, &options)"),
            Self::Python | Self::Kotlin => format!("ams.pages(\"{id}\", request)"),
            Self::Node => format!("ams.pages('{id}', request)"),
            Self::Swift => format!("ams.pages(operation: \"{id}\", request: request)"),
        }
    }

    /// The one service that answers yes or no has a method of its own.
    fn question(self, client: &str) -> String {
        match self {
            Self::Rust => format!("let is_theirs = {client}.notify_verify(&notify_id, &Default::default())?;"),
            Self::Python => format!("is_theirs = {client}.notify_verify(notify_id)"),
            Self::Node => format!("const isTheirs = await {client}.notifyVerify(notifyId)"),
            Self::Kotlin => format!("val isTheirs = {client}.notifyVerify(notifyId)"),
            Self::Swift => format!("let isTheirs = try await {client}.notifyVerify(notifyId)"),
        }
    }
}

const fn client(family: Family) -> &'static str {
    match family {
        Family::Ams => "ams",
        Family::Mapi => "mapi",
        Family::Instore => "instore",
    }
}

/// Nothing is sent, so there is nothing to wait for.
const fn local(operation: &Operation) -> bool {
    matches!(operation.kind, Kind::Redirect | Kind::AppOrder)
}

const fn answer(operation: &Operation) -> &'static str {
    match operation.kind {
        Kind::Redirect => "redirect",
        Kind::AppOrder => "order",
        Kind::File => "text",
        Kind::Call | Kind::Question | Kind::Upload | Kind::Session => "reply",
    }
}

/// `payments.inquiry_payment` as `payments.inquiryPayment`.
fn dotted_camel(method: &str) -> String {
    match method.split_once('.') {
        Some((group, name)) => format!("{}.{}", names::camel(group), names::camel(name)),
        None => names::camel(method),
    }
}

/// The same with the group as a method.
fn typed_path(method: &str) -> String {
    dotted_camel(method).replacen('.', "().", 1)
}
