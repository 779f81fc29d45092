//! The one error type: what kind it is, what is known about the money, what to do next.

use std::fmt;

/// The result of everything in this crate.
pub type Result<T, E = AlipayError> = std::result::Result<T, E>;

/// What is known about the money after a failed call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Outcome {
    /// Nothing reached the gateway. Trying again is safe.
    NotSent,
    /// The gateway may have acted. Query by the same id before anything else.
    Unknown,
    /// The gateway refused, for good.
    Refused,
}

impl Outcome {
    /// The name used in every language: `not_sent`, `unknown` or `refused`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotSent => "not_sent",
            Self::Unknown => "unknown",
            Self::Refused => "refused",
        }
    }
}

/// The class of an error; each has an exception class of the same name in the other languages.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A key or an option is wrong.
    Config,
    /// The request breaks a documented rule; nothing was sent.
    InvalidRequest,
    /// The gateway was never reached.
    Connect,
    /// Time-out, lost or broken reply, status other than 200, bad or missing signature, status `U` without a way ahead.
    OutcomeUnknown,
    /// The gateway said no.
    Refused,
    /// A notification, a return or an app result does not verify.
    Signature,
}

impl ErrorKind {
    /// The class name shared by all languages, such as `OutcomeUnknown`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Config => "Config",
            Self::InvalidRequest => "InvalidRequest",
            Self::Connect => "Connect",
            Self::OutcomeUnknown => "OutcomeUnknown",
            Self::Refused => "Refused",
            Self::Signature => "Signature",
        }
    }

    const fn outcome(self) -> Outcome {
        match self {
            Self::Config | Self::InvalidRequest | Self::Connect => Outcome::NotSent,
            Self::OutcomeUnknown | Self::Signature => Outcome::Unknown,
            Self::Refused => Outcome::Refused,
        }
    }
}

/// What to do about a result code.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Action {
    /// Repair the request or the configuration.
    Fix,
    /// Ask the buyer to change something, then use a new request id.
    User,
    /// Use a new request id.
    NewId,
    /// Repeat the same request, same id and same content.
    Same,
    /// Do not retry automatically.
    Stop,
    /// Ask Alipay.
    Support,
    /// Ask for the state first, then decide.
    Inquire,
}

impl Action {
    /// Reads [`Action::as_str`] back; none for anything else.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        [
            Self::Fix,
            Self::User,
            Self::NewId,
            Self::Same,
            Self::Stop,
            Self::Support,
            Self::Inquire,
        ]
        .into_iter()
        .find(|action| action.as_str() == text)
    }

    /// The name used in every language: `fix`, `user`, `new_id`, `same`, `stop`, `support` or `inquire`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fix => "fix",
            Self::User => "user",
            Self::NewId => "new_id",
            Self::Same => "same",
            Self::Stop => "stop",
            Self::Support => "support",
            Self::Inquire => "inquire",
        }
    }

    /// What it means, as the end of a sentence.
    pub(crate) const fn advice(self) -> &'static str {
        match self {
            Self::Fix => "repair the request or the configuration",
            Self::User => "ask the buyer for something else, then use a new request id",
            Self::NewId => "use a new request id",
            Self::Same => "repeat the same request with the same id, after a pause",
            Self::Stop => "do not retry automatically",
            Self::Support => "ask Alipay",
            Self::Inquire => "query it before anything else",
        }
    }
}

/// A result code as it may stand in a message: codes are capitals and underscores, some gateways send a short sentence in
/// their place, and anything else is not repeated.
pub(crate) fn printable(code: &str) -> &str {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b' ' | b'!' | b',');
    if !code.is_empty() && code.len() <= 64 && code.bytes().all(plain) {
        code
    } else {
        "no readable code"
    }
}

/// Everything that can go wrong.
///
/// The text names the operation and the id to act on; it never holds a key, a token, a signature or a body.
/// [`AlipayError::reply`] holds what the gateway said, for those who look.
#[derive(Clone)]
pub struct AlipayError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    text: String,
    operation: Option<String>,
    idempotency_id: Option<String>,
    field: Option<String>,
    rule: Option<String>,
    code: Option<String>,
    action: Option<Action>,
    reason: Option<String>,
    reply: Option<String>,
}

impl AlipayError {
    /// The class of the error.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What is known about the money.
    #[must_use]
    pub fn outcome(&self) -> Outcome {
        self.0.kind.outcome()
    }

    /// The operation that failed, such as `payments.pay`; empty outside a call.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_deref()
    }

    /// The id to query or to repeat with, such as the `paymentRequestId` of the call.
    #[must_use]
    pub fn idempotency_id(&self) -> Option<&str> {
        self.0.idempotency_id.as_deref()
    }

    /// The field at fault, as a path: `order.goods[2].goodsUnitAmount.value`.
    #[must_use]
    pub fn field(&self) -> Option<&str> {
        self.0.field.as_deref()
    }

    /// The rule that field breaks: `required`, `max_length`, `type`, `currency` and so on.
    #[must_use]
    pub fn rule(&self) -> Option<&str> {
        self.0.rule.as_deref()
    }

    /// The gateway's result code.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What to do about that code.
    #[must_use]
    pub fn action(&self) -> Option<Action> {
        self.0.action
    }

    /// Why a signature was not accepted: `missing`, `malformed`, `mismatch`, `client_id`, `downgrade`, `replayed` and so on.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.0.reason.as_deref()
    }

    /// What the gateway answered, as JSON text, when there was something readable. Not part of any message.
    #[must_use]
    pub fn reply(&self) -> Option<&str> {
        self.0.reply.as_deref()
    }

    /// The text alone, without the operation and the id that `Display` puts before it.
    pub(crate) fn text(&self) -> &str {
        &self.0.text
    }

    /// All of it as one JSON object for the bindings; `reply` is a JSON string inside.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::json!({
            "kind": self.kind().as_str(),
            "outcome": self.outcome().as_str(),
            "message": self.to_string(),
            "operation": self.operation(),
            "idempotency_id": self.idempotency_id(),
            "field": self.field(),
            "rule": self.rule(),
            "code": self.code(),
            "action": self.action().map(Action::as_str),
            "reason": self.reason(),
            "reply": self.reply(),
        })
        .to_string()
    }

    pub(crate) fn config(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, text)
    }

    pub(crate) fn invalid(field: impl Into<String>, rule: impl Into<String>, text: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::InvalidRequest, text);
        error.0.field = Some(field.into());
        error.0.rule = Some(rule.into());
        error
    }

    pub(crate) fn connect(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::Connect, text)
    }

    pub(crate) fn unknown(text: impl Into<String>) -> Self {
        Self::new(ErrorKind::OutcomeUnknown, text)
    }

    pub(crate) fn refused(code: impl Into<String>, action: Action, text: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Refused, text);
        error.0.code = Some(code.into());
        error.0.action = Some(action);
        error
    }

    pub(crate) fn signature(reason: impl Into<String>, text: impl Into<String>) -> Self {
        let mut error = Self::new(ErrorKind::Signature, text);
        error.0.reason = Some(reason.into());
        error
    }

    pub(crate) fn with_reply(mut self, reply: impl Into<String>) -> Self {
        self.0.reply = Some(reply.into());
        self
    }

    pub(crate) fn with_code(mut self, code: impl Into<String>, action: Action) -> Self {
        self.0.code = Some(code.into());
        self.0.action = Some(action);
        self
    }

    pub(crate) fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.0.reason = Some(reason.into());
        self
    }

    /// Says which call failed; what is already said stays.
    pub(crate) fn on(mut self, operation: &str, idempotency_id: Option<&str>) -> Self {
        self.0.operation.get_or_insert_with(|| operation.to_owned());
        if let Some(id) = idempotency_id {
            self.0.idempotency_id.get_or_insert_with(|| id.to_owned());
        }
        self
    }

    fn new(kind: ErrorKind, text: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            text: text.into(),
            operation: None,
            idempotency_id: None,
            field: None,
            rule: None,
            code: None,
            action: None,
            reason: None,
            reply: None,
        }))
    }
}

impl fmt::Display for AlipayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = self.operation() {
            f.write_str(operation)?;
            if let Some(id) = self.idempotency_id() {
                write!(f, " {id}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(&self.0.text)
    }
}

/// The same line as `Display`, with the class in front: a debug print must not show the reply.
impl fmt::Debug for AlipayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({self})", self.kind().as_str())
    }
}

impl std::error::Error for AlipayError {}
