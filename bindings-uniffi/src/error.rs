//! The one error of the Kotlin and Swift packages: `AlipayException` there, `AlipayError` here.

use std::fmt;

/// What is known about the money after a failed call.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, uniffi::Enum)]
pub enum Outcome {
    /// Nothing reached the gateway. Trying again is safe.
    NotSent,
    /// The gateway may have acted. Query by the same id before anything else.
    Unknown,
    /// The gateway refused, for good.
    Refused,
}

/// What to do about a result code.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq, uniffi::Enum)]
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

/// What every error says: what is known about the money, and what to do next. It prints as `detail` alone.
#[derive(Clone, Eq, PartialEq, uniffi::Record)]
#[uniffi::export(Debug, Display)]
pub struct Failure {
    /// What is known about the money.
    pub outcome: Outcome,
    /// One line for people and logs; it never holds a key, a signature or a body.
    pub detail: String,
    /// The operation that failed, such as `payments.pay`; none outside a call.
    pub operation: Option<String>,
    /// The id to query or to repeat with, such as the `paymentRequestId` of the call.
    pub idempotency_id: Option<String>,
    /// The field at fault, as a path: `order.goods[2].goodsUnitAmount.value`.
    pub field: Option<String>,
    /// The rule that field breaks: `required`, `max_length`, `type`, `currency` and so on.
    pub rule: Option<String>,
    /// The gateway's result code.
    pub code: Option<String>,
    /// What to do about that code.
    pub action: Option<Action>,
    /// Why a signature was not accepted: `missing`, `malformed`, `mismatch` and so on.
    pub reason: Option<String>,
    /// What the gateway answered, as JSON text, when there was something readable.
    pub reply: Option<String>,
}

/// Everything that can go wrong. The variant is the class of the error; `failure` says the rest.
#[derive(Clone, Eq, PartialEq, uniffi::Error)]
#[uniffi::export(Debug, Display)]
pub enum AlipayError {
    /// A key or an option is wrong.
    Config {
        /// What is known.
        failure: Box<Failure>,
    },
    /// The request breaks a documented rule; nothing was sent.
    InvalidRequest {
        /// What is known.
        failure: Box<Failure>,
    },
    /// The gateway was never reached.
    Connect {
        /// What is known.
        failure: Box<Failure>,
    },
    /// Time-out, lost or broken reply, bad or missing signature: query before anything else.
    OutcomeUnknown {
        /// What is known.
        failure: Box<Failure>,
    },
    /// The gateway said no.
    Refused {
        /// What is known.
        failure: Box<Failure>,
    },
    /// A notification, a return or an app result does not verify: do not believe it.
    Signature {
        /// What is known.
        failure: Box<Failure>,
    },
}

impl AlipayError {
    pub(crate) fn failure(&self) -> &Failure {
        match self {
            Self::Config { failure }
            | Self::InvalidRequest { failure }
            | Self::Connect { failure }
            | Self::OutcomeUnknown { failure }
            | Self::Refused { failure }
            | Self::Signature { failure } => failure,
        }
    }

    pub(crate) fn config(detail: impl Into<String>) -> Self {
        Self::Config {
            failure: Box::new(Failure::new(Outcome::NotSent, detail.into())),
        }
    }

    pub(crate) fn not_sent(detail: impl Into<String>) -> Self {
        Self::Connect {
            failure: Box::new(Failure::new(Outcome::NotSent, detail.into())),
        }
    }

    pub(crate) fn unknown(detail: impl Into<String>) -> Self {
        Self::OutcomeUnknown {
            failure: Box::new(Failure::new(Outcome::Unknown, detail.into())),
        }
    }
}

impl Failure {
    fn new(outcome: Outcome, detail: String) -> Self {
        Self {
            outcome,
            detail,
            operation: None,
            idempotency_id: None,
            field: None,
            rule: None,
            code: None,
            action: None,
            reason: None,
            reply: None,
        }
    }
}

impl From<alipay_global::AlipayError> for AlipayError {
    fn from(error: alipay_global::AlipayError) -> Self {
        use alipay_global::ErrorKind;

        let text = |part: Option<&str>| part.map(str::to_owned);
        let failure = Box::new(Failure {
            outcome: error.outcome().into(),
            detail: error.to_string(),
            operation: text(error.operation()),
            idempotency_id: text(error.idempotency_id()),
            field: text(error.field()),
            rule: text(error.rule()),
            code: text(error.code()),
            action: error.action().map(Action::from),
            reason: text(error.reason()),
            reply: text(error.reply()),
        });
        match error.kind() {
            ErrorKind::Config => Self::Config { failure },
            ErrorKind::InvalidRequest => Self::InvalidRequest { failure },
            ErrorKind::Connect => Self::Connect { failure },
            ErrorKind::Refused => Self::Refused { failure },
            ErrorKind::Signature => Self::Signature { failure },
            // A class that is new in the core is the careful one here.
            _ => Self::OutcomeUnknown { failure },
        }
    }
}

impl From<alipay_global::Outcome> for Outcome {
    fn from(outcome: alipay_global::Outcome) -> Self {
        match outcome {
            alipay_global::Outcome::NotSent => Self::NotSent,
            alipay_global::Outcome::Refused => Self::Refused,
            _ => Self::Unknown,
        }
    }
}

impl From<alipay_global::Action> for Action {
    fn from(action: alipay_global::Action) -> Self {
        match action {
            alipay_global::Action::Fix => Self::Fix,
            alipay_global::Action::User => Self::User,
            alipay_global::Action::NewId => Self::NewId,
            alipay_global::Action::Same => Self::Same,
            alipay_global::Action::Stop => Self::Stop,
            alipay_global::Action::Support => Self::Support,
            _ => Self::Inquire,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

// The same line: a debug print must not show the reply.
impl fmt::Debug for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.detail)
    }
}

impl fmt::Display for AlipayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.failure().detail)
    }
}

impl fmt::Debug for AlipayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let class = match self {
            Self::Config { .. } => "Config",
            Self::InvalidRequest { .. } => "InvalidRequest",
            Self::Connect { .. } => "Connect",
            Self::OutcomeUnknown { .. } => "OutcomeUnknown",
            Self::Refused { .. } => "Refused",
            Self::Signature { .. } => "Signature",
        };
        write!(f, "{class}({self})")
    }
}

impl std::error::Error for AlipayError {}
