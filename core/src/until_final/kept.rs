//! An error that a machine remembers: what a saved ticket can hold of it.

use serde::{Deserialize, Serialize};

use crate::error::{Action, AlipayError, ErrorKind};

#[derive(Clone, Debug, Deserialize, Eq, Hash, PartialEq, Serialize)]
pub(crate) struct Kept {
    refused: bool,
    text: String,
    operation: Option<String>,
    id: Option<String>,
    code: Option<String>,
    action: Option<String>,
    reason: Option<String>,
    reply: Option<String>,
}

impl Kept {
    pub(crate) fn reply(&self) -> &str {
        self.reply.as_deref().unwrap_or_default()
    }

    pub(crate) fn action(&self) -> Option<Action> {
        self.action.as_deref().and_then(Action::parse)
    }

    /// The gateway cannot tell who is calling: an answer without a signature that asks for a repair. One may be anybody's;
    /// when the next call fares no better, waiting helps nobody.
    pub(crate) fn is_locked_out(&self) -> bool {
        self.reason.as_deref() == Some("missing") && self.action() == Some(Action::Fix)
    }

    /// The error again.
    pub(crate) fn error(&self) -> AlipayError {
        let code = self.code.as_deref().unwrap_or_default();
        let mut error = match (self.refused, self.action()) {
            (true, action) => AlipayError::refused(code, action.unwrap_or(Action::Stop), self.text.as_str()),
            (false, Some(action)) => AlipayError::unknown(self.text.as_str()).with_code(code, action),
            (false, None) => AlipayError::unknown(self.text.as_str()),
        };
        if let Some(reason) = &self.reason {
            error = error.with_reason(reason.as_str());
        }
        if let Some(reply) = &self.reply {
            error = error.with_reply(reply.as_str());
        }
        match &self.operation {
            Some(operation) => error.on(operation, self.id.as_deref()),
            None => error,
        }
    }

    /// The end without a last word. The last trouble is the best hint why there is none.
    pub(crate) fn open_end(text: &str, trouble: Option<&Self>) -> AlipayError {
        let Some(trouble) = trouble else {
            return AlipayError::unknown(text);
        };
        let error = AlipayError::unknown(format!("{text}; last: {}", trouble.error()));
        match &trouble.reason {
            Some(reason) => error.with_reason(reason.as_str()),
            None => error,
        }
    }
}

impl From<&AlipayError> for Kept {
    fn from(error: &AlipayError) -> Self {
        let own = |text: Option<&str>| text.map(str::to_owned);
        Self {
            refused: error.kind() == ErrorKind::Refused,
            text: error.text().to_owned(),
            operation: own(error.operation()),
            id: own(error.idempotency_id()),
            code: own(error.code()),
            action: own(error.action().map(Action::as_str)),
            reason: own(error.reason()),
            reply: own(error.reply()),
        }
    }
}
