//! What travels between the app and the library: messages, answers, redirects, events.

use std::collections::HashMap;
use std::fmt;

use crate::error::AlipayError;

/// A request ready to be sent: these bytes were signed, so send exactly them.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct HttpRequest {
    /// `GET` or `POST`.
    pub method: String,
    /// Absolute URL.
    pub url: String,
    /// Header names and values.
    pub headers: HashMap<String, String>,
    /// The exact body bytes.
    pub body: Vec<u8>,
}

/// A reply as it came from the wire.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct HttpResponse {
    /// HTTP status code.
    pub status: u16,
    /// Header names and values, in any case.
    pub headers: HashMap<String, String>,
    /// The exact body bytes, transfer encoding removed.
    pub body: Vec<u8>,
}

/// What your server answers to a notification.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct HttpReply {
    /// HTTP status code.
    pub status: u16,
    /// Header names and values.
    pub headers: HashMap<String, String>,
    /// The exact body bytes.
    pub body: Vec<u8>,
}

/// One field of a form.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct FormField {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// Where to send the buyer. Coming back proves nothing: decide on a verified notification or an inquiry.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Redirect {
    /// `GET` or `POST`.
    pub method: String,
    /// Target. For `GET` it is complete; for `POST` it is the form's action.
    pub url: String,
    /// Fields of the form, in order.
    pub fields: Vec<FormField>,
    /// A whole HTML page that submits the form by itself.
    pub form: String,
    /// The content of a code to draw and show, when the buyer scans.
    pub qr_code: Option<String>,
    /// Opens the wallet app where it is installed, else a page.
    pub app_link: Option<String>,
    /// Custom scheme of the wallet app. It fails without a word where the app is missing: better serve `app_page`.
    pub scheme_url: Option<String>,
    /// A whole HTML page that opens `scheme_url` and goes to `url` where no app answers.
    pub app_page: Option<String>,
    /// What to ask the buyer before a verification is completed: the fields of `challengeActionForm`, in order.
    pub challenge: Vec<FormField>,
    /// Until when it can be used, ISO 8601, when the gateway says so.
    pub expires: Option<String>,
}

/// How a flow ended.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct Final {
    /// Payments: `paid`, `not_paid` or `cancelled`. Refunds: `refunded` or `not_refunded`.
    pub state: String,
    /// The verified reply that says so, as JSON text.
    pub reply: String,
}

impl From<alipay_global::Final> for Final {
    fn from(end: alipay_global::Final) -> Self {
        Self {
            state: end.state.to_owned(),
            reply: end.reply,
        }
    }
}

impl fmt::Display for Final {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Final({}, {} bytes)", self.state, self.reply.len())
    }
}

/// Where a list goes on.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct NextPage {
    /// The request for the next page, as JSON text.
    pub request: String,
    /// What the question after the next page wants to be given.
    pub state: String,
}

/// What a call by name gives back.
#[derive(Clone, uniffi::Enum)]
#[uniffi::export(Display)]
#[allow(clippy::large_enum_variant)] // A box cannot cross, and there is one answer per call.
pub enum Answer {
    /// A verified reply.
    Reply {
        /// JSON text of an object. Numbers that a double cannot hold are strings in it.
        json: String,
    },
    /// Where to send the buyer. Nothing was sent to the gateway.
    Go {
        /// Target and form.
        redirect: Redirect,
    },
    /// Plain text: an order string for the wallet app, a file, or a yes or no.
    Text {
        /// The text.
        text: String,
    },
}

/// A notification whose signature held. Store it, answer it, then act on it.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct Event(alipay_global::Event);

#[uniffi::export]
impl Event {
    /// What happened, in the vendor's word: `PAYMENT_RESULT`, `trade_status_sync` and so on.
    pub fn kind(&self) -> String {
        self.0.kind().to_owned()
    }

    /// The content as JSON text of an object, unknown fields kept.
    pub fn data(&self) -> String {
        self.0.data().to_owned()
    }

    /// The same for every redelivery of one business event, different for any other.
    pub fn dedup_key(&self) -> String {
        self.0.dedup_key().to_owned()
    }

    /// The key in its first form, for tables that hold such keys; goes with version 0.2.
    ///
    /// Different events could share one: found stored, it means "seen" only if what you stored with it says the same.
    pub fn old_dedup_key(&self) -> String {
        self.0.old_dedup_key().to_owned()
    }

    /// What Alipay expects to hear once you have stored the event.
    pub fn acknowledge(&self) -> Result<HttpReply, AlipayError> {
        Ok(self.0.acknowledge()?.into())
    }

    /// Asks for redelivery: your own booking failed.
    pub fn reject(&self) -> Result<HttpReply, AlipayError> {
        Ok(self.0.reject()?.into())
    }
}

impl From<alipay_global::Event> for Event {
    fn from(event: alipay_global::Event) -> Self {
        Self(event)
    }
}

impl From<alipay_global::Answer> for Answer {
    fn from(answer: alipay_global::Answer) -> Self {
        match answer {
            alipay_global::Answer::Reply(json) => Self::Reply { json },
            alipay_global::Answer::Redirect(redirect) => Self::Go {
                redirect: redirect.into(),
            },
            alipay_global::Answer::Text(text) => Self::Text { text },
            _ => Self::Text { text: String::new() },
        }
    }
}

impl From<alipay_global::Redirect> for Redirect {
    fn from(redirect: alipay_global::Redirect) -> Self {
        let fields = |pairs: Vec<(String, String)>| {
            let pairs = pairs.into_iter();
            pairs.map(|(name, value)| FormField { name, value }).collect()
        };
        Self {
            method: redirect.method,
            url: redirect.url,
            fields: fields(redirect.fields),
            form: redirect.form,
            qr_code: redirect.qr_code,
            app_link: redirect.app_link,
            scheme_url: redirect.scheme_url,
            app_page: redirect.app_page,
            challenge: fields(redirect.challenge),
            expires: redirect.expires,
        }
    }
}

impl From<alipay_global::HttpRequest> for HttpRequest {
    fn from(request: alipay_global::HttpRequest) -> Self {
        Self {
            method: request.method,
            url: request.url,
            headers: request.headers.into_iter().collect(),
            body: request.body,
        }
    }
}

impl From<HttpRequest> for alipay_global::HttpRequest {
    fn from(request: HttpRequest) -> Self {
        Self {
            method: request.method,
            url: request.url,
            headers: request.headers.into_iter().collect(),
            body: request.body,
        }
    }
}

impl From<HttpResponse> for alipay_global::HttpResponse {
    fn from(response: HttpResponse) -> Self {
        Self {
            status: response.status,
            headers: response.headers.into_iter().collect(),
            body: response.body,
        }
    }
}

impl From<alipay_global::HttpReply> for HttpReply {
    fn from(reply: alipay_global::HttpReply) -> Self {
        Self {
            status: reply.status,
            headers: reply.headers.into_iter().collect(),
            body: reply.body,
        }
    }
}

// Queries, bodies and fields carry signatures and buyers' data: they stay out of what is printed.

impl fmt::Display for HttpRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.url.split(['?', '#']).next().unwrap_or_default();
        write!(f, "HttpRequest({} {address}, {} bytes)", self.method, self.body.len())
    }
}

impl fmt::Display for HttpResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpResponse({}, {} bytes)", self.status, self.body.len())
    }
}

impl fmt::Display for HttpReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "HttpReply({}, {} bytes)", self.status, self.body.len())
    }
}

impl fmt::Display for NextPage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "NextPage({} bytes)", self.request.len())
    }
}

impl fmt::Display for FormField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FormField({}, {} bytes)", self.name, self.value.len())
    }
}

impl fmt::Display for Redirect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let address = self.url.split(['?', '#']).next().unwrap_or_default();
        write!(f, "Redirect({} {address}, {} fields)", self.method, self.fields.len())
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reply { json } => write!(f, "Answer.Reply({} bytes)", json.len()),
            Self::Go { redirect } => write!(f, "Answer.Go({redirect})"),
            Self::Text { text } => write!(f, "Answer.Text({} bytes)", text.len()),
        }
    }
}

impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Event({}, {})", self.0.kind(), self.0.dedup_key())
    }
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
