//! What the schema says about operations and models: data, generated from `core/schema`.

use std::borrow::Cow;

/// One operation of one family.
#[derive(Clone, Debug)]
pub struct Operation {
    /// The vendor's name: `payments.pay`, `create_forex_trade`, `alipay.intl.acquiring.offline.pay`.
    pub id: Cow<'static, str>,
    /// The method in snake case: `payments.pay`, `create_forex_trade`, `acquiring_offline_pay`.
    pub method: Cow<'static, str>,
    /// AMS: the whole path. In-store: what follows the base URL. mapi: empty.
    pub path: Cow<'static, str>,
    /// AMS: the path for client ids that start with `SANDBOX_`. Otherwise the same as `path`.
    pub sandbox_path: Cow<'static, str>,
    /// How it travels.
    pub kind: Kind,
    /// It only reads, so a lost reply may be fetched again.
    pub reads: bool,
    /// The request field that makes a repetition harmless (`paymentRequestId`); empty where there is none.
    pub idempotency: &'static str,
    /// What the request must look like; none for an operation the schema does not know.
    pub request: Option<&'static Model>,
}

/// How an operation travels.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    /// One request, one reply.
    Call,
    /// The buyer's browser is sent there; the server sends nothing.
    Redirect,
    /// A signed string for the wallet app; nothing is sent.
    AppOrder,
    /// One request; the reply is a text file or an error.
    File,
    /// One request; the reply is `true`, `false` or something else.
    Question,
    /// Multipart upload with a signed JSON part.
    Upload,
    /// HTTP/2 with a session id instead of a signature.
    Session,
}

/// An object of the wire.
#[derive(Debug)]
pub struct Model {
    /// The vendor's name without `Alipay`.
    pub name: &'static str,
    /// Its fields in the schema's order.
    pub fields: &'static [Field],
}

/// One field of a [`Model`].
#[derive(Debug)]
pub struct Field {
    /// Wire name.
    pub name: &'static str,
    /// What it may hold.
    pub shape: Shape,
    /// The schema is sure that it must be there.
    pub required: bool,
    /// Longest text, in the family's unit (AMS and in-store: characters; mapi: bytes in the request charset); 0 is no limit.
    pub max: u32,
    /// Most items of a list; 0 is no limit.
    pub max_items: u16,
    /// Form of the text.
    pub format: Format,
    /// Known values. Hints for messages and docs: other values pass.
    pub values: &'static [&'static str],
}

/// What a field may hold.
#[derive(Debug)]
pub enum Shape {
    /// A string.
    Text,
    /// An integer, or its decimal text.
    Integer,
    /// true, false, or their text.
    Boolean,
    /// A decimal as text or as a number written without exponent; never a binary float that lost digits.
    Decimal,
    /// mapi: a decimal with at most this many digits before and after the point. `Number(9,2)` is `Number(9, 2)`.
    Number(u8, u8),
    /// Integer milliseconds, or an ISO 8601 text.
    Millis,
    /// Anything.
    Any,
    /// An object.
    Model(&'static Model),
    /// A list of one shape.
    List(&'static Shape),
    /// An object with free keys.
    Map(&'static Shape),
    /// mapi: an object or list that travels as JSON text; given either way.
    Json(&'static Shape),
}

/// The form of a text.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Format {
    /// Free.
    None,
    /// ISO 4217 code: three capitals.
    Currency,
    /// Digits: an integer in the smallest unit of its currency.
    MinorUnits,
    /// ISO 8601 with offset.
    Time,
    /// Two capitals.
    Country,
    /// mapi: `yyyy-MM-dd HH:mm:ss` in GMT+8.
    Gmt8Time,
    /// mapi: `YYYYMMDD`.
    Date,
    /// An absolute http or https URL.
    Url,
}

/// A result code and what to do about it.
#[derive(Debug)]
pub struct ResultCode {
    /// The vendor's code.
    pub code: &'static str,
    /// `S`, `F`, `U`, or empty where the vendor does not say.
    pub status: &'static str,
    /// `fix`, `user`, `new_id`, `same`, `stop`, `support`, `inquire`, or `continue` where the flow goes on, or empty.
    pub action: &'static str,
}

/// A gateway that can be named instead of its URL.
#[derive(Debug)]
pub struct Gateway {
    /// Name for the option `gateway`: `north-america`, `production`, `sandbox`.
    pub name: &'static str,
    /// Base URL.
    pub url: &'static str,
}
