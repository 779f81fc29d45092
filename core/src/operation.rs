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
    pub read_only: bool,
    /// The request field that makes a repetition harmless (`paymentRequestId`); empty where there is none.
    pub idempotency: &'static str,
    /// It goes to the host for large messages, where the gateway has one.
    pub large: bool,
    /// A list that comes in pages.
    pub paging: Option<&'static Paging>,
    /// What the request must look like; none for an operation the schema does not know.
    pub request: Option<&'static Model>,
}

impl Operation {
    /// An operation that sends one request and gets one reply; the generated tables say what differs.
    pub(crate) const fn new(
        id: &'static str,
        method: &'static str,
        path: &'static str,
        sandbox_path: &'static str,
    ) -> Self {
        Self {
            id: Cow::Borrowed(id),
            method: Cow::Borrowed(method),
            path: Cow::Borrowed(path),
            sandbox_path: Cow::Borrowed(sandbox_path),
            kind: Kind::Call,
            read_only: false,
            idempotency: "",
            large: false,
            paging: None,
            request: None,
        }
    }

    /// An operation that the schema does not know: nothing is checked, nothing is repeated.
    pub(crate) fn unknown(id: String, method: String, path: String) -> Self {
        Self {
            id: id.into(),
            method: method.into(),
            sandbox_path: path.clone().into(),
            path: path.into(),
            ..Self::new("", "", "", "")
        }
    }

    pub(crate) const fn kind(mut self, kind: Kind) -> Self {
        self.kind = kind;
        self
    }

    pub(crate) const fn read_only(mut self) -> Self {
        self.read_only = true;
        self
    }

    pub(crate) const fn idempotency(mut self, field: &'static str) -> Self {
        self.idempotency = field;
        self
    }

    pub(crate) const fn large(mut self) -> Self {
        self.large = true;
        self
    }

    pub(crate) const fn paging(mut self, paging: &'static Paging) -> Self {
        self.paging = Some(paging);
        self
    }

    pub(crate) const fn request(mut self, model: &'static Model) -> Self {
        self.request = Some(model);
        self
    }
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

/// How a list is read page by page. Names that are empty do not exist there; those of the reply may be paths.
#[derive(Debug)]
pub struct Paging {
    /// Reply field with the entries.
    pub items: &'static str,
    /// Request field that says where the page begins: a cursor where there is `more`, else a number from 1.
    pub ask: &'static str,
    /// Reply field that says whether there are more.
    pub more: &'static str,
    /// Reply field with the next cursor; where it is absent, the last entry's id is the cursor.
    pub next: &'static str,
    /// The id in an entry.
    pub id: &'static str,
    /// Reply field with the number of pages.
    pub pages: &'static str,
    /// Field of request and reply with the entries per page.
    pub size: &'static str,
    /// Reply field with the number of entries.
    pub total: &'static str,
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
    /// A required field that may be missing when this sibling is there.
    pub required_unless: Option<&'static str>,
    /// Longest text, in the family's unit (AMS and in-store: characters; mapi: bytes in the request charset); 0 is no limit.
    /// For a list or a map it limits each item.
    pub max: u32,
    /// Most items of a list or a map; 0 is no limit.
    pub max_items: u16,
    /// Form of the text.
    pub format: Format,
    /// Known values. Hints for messages and docs: other values pass.
    pub values: &'static [&'static str],
}

impl Field {
    /// An optional field without limits; the generated tables say what differs.
    pub(crate) const fn new(name: &'static str, shape: Shape) -> Self {
        Self {
            name,
            shape,
            required: false,
            required_unless: None,
            max: 0,
            max_items: 0,
            format: Format::None,
            values: &[],
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn required_unless(mut self, sibling: &'static str) -> Self {
        self.required = true;
        self.required_unless = Some(sibling);
        self
    }

    pub(crate) const fn max(mut self, length: u32) -> Self {
        self.max = length;
        self
    }

    pub(crate) const fn max_items(mut self, count: u16) -> Self {
        self.max_items = count;
        self
    }

    pub(crate) const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    pub(crate) const fn values(mut self, values: &'static [&'static str]) -> Self {
        self.values = values;
        self
    }
}

/// What a field may hold.
#[derive(Debug)]
pub enum Shape {
    /// A string. mapi, where everything travels as text, takes an integer or a boolean too.
    Text,
    /// An integer, or its decimal text.
    Integer,
    /// true, false, or their text.
    Boolean,
    /// A decimal as text, or an integer. A JSON number with a fraction may have passed through a binary float: refused.
    Decimal,
    /// mapi: a decimal without sign, given as text or as an integer: so many digits in all, so many of them after the
    /// point. The vendor's `Number(9,2)`, up to 9999999.99, is `Number(9, 2)`.
    Number(u8, u8),
    /// Integer milliseconds, or an ISO 8601 text.
    Millis,
    /// Anything.
    Any,
    /// An object.
    Model(&'static Model),
    /// A list of one shape.
    List(&'static Self),
    /// An object with free keys.
    Map(&'static Self),
    /// mapi: an object or list that travels as JSON text; given either way.
    Json(&'static Self),
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
    /// A day without a time: `YYYY-MM-DD`.
    Day,
    /// mapi: `YYYYMMDD`.
    Date,
    /// An absolute http or https URL.
    Url,
    /// Base64 with padding.
    Base64,
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
    /// AMS: where files and large messages go; empty where none is known.
    pub upload: &'static str,
}

/// A message that Alipay posts, and how to tell which one it is.
#[derive(Debug)]
pub struct Notification {
    /// The vendor's name: `notifyPayment`.
    pub name: &'static str,
    /// Values of `notifyType`; empty where the vendor does not say.
    pub kinds: &'static [&'static str],
    /// The field that says which event it is, where that is not `notifyType`; else empty.
    pub discriminator: &'static str,
    /// A field that only this message has; else empty.
    pub marker: &'static str,
}

/// In-store: one version of the protocol.
#[derive(Debug)]
pub struct Profile {
    /// The value of the option `profile`: `NA_2_0_2`.
    pub name: &'static str,
    /// The value of `head.version`.
    pub version: &'static str,
    /// The gateway that `production` means.
    pub gateway: &'static str,
    /// The gateway that `sandbox` means; empty where none is known.
    pub sandbox: &'static str,
    /// Where the account that Alipay settles to stands: `partnerId` or `merchantId`.
    pub account_field: &'static str,
    /// Longest account id.
    pub account_max: u32,
    /// Name of the merchant id in `order.seller`.
    pub seller_field: &'static str,
    /// What `order.seller` needs when paying.
    pub seller_required: &'static [&'static str],
}
