//! The services of the family as data: how each one refuses, and which parameter can be magic.

use std::sync::LazyLock;

use super::codes::{self, Code};
use super::request::Params;

/// How a service says no to a caller it knows.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Style {
    /// A page for the buyer's browser that names the code.
    Page,
    /// `is_success` F with `error`.
    Plain,
    /// `result_code` FAIL with `error`.
    Spot,
    /// `result_code` FAIL with `detail_error_code` and `detail_error_des`.
    Acquire,
    /// The same in the element `qrcodeinfo`.
    QrCode,
    /// A sentence.
    File,
}

/// One service.
#[derive(Debug)]
pub(super) struct Service {
    pub(super) name: &'static str,
    pub(super) style: Style,
    /// What an id holds in front of a code to bring that code about: `FAIL`, `QUERY` or `UNDO`.
    word: &'static str,
    /// Which parameter that id is.
    parameter: &'static str,
}

static SERVICES: LazyLock<Vec<Service>> =
    LazyLock::new(|| include_str!("services.txt").lines().filter_map(read).collect());

fn read(line: &'static str) -> Option<Service> {
    let mut columns = line.split_whitespace();
    Some(Service {
        name: columns.next()?,
        style: match columns.next()? {
            "page" => Style::Page,
            "spot" => Style::Spot,
            "acquire" => Style::Acquire,
            "qrcode" => Style::QrCode,
            "file" => Style::File,
            _ => Style::Plain,
        },
        word: columns.next()?,
        parameter: columns.next()?,
    })
}

impl Service {
    /// By its name on the wire.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        SERVICES.iter().find(|service| service.name == name)
    }

    /// The code behind the magic word in the id: `FAIL-BUYER_BALANCE_NOT_ENOUGH`, at any place in it.
    pub(super) fn magic_code(&self, params: &Params) -> Option<Code> {
        let value = params.get(self.parameter)?;
        let (_, rest) = value.split_once(&format!("{}-", self.word))?;
        let plain = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '_';
        let end = rest.find(|letter| !plain(letter)).unwrap_or(rest.len());
        (end > 2).then(|| rest[..end].to_owned())
    }
}

/// For `--help-codes`.
pub(crate) fn help_codes() -> String {
    let mut out = String::from(
        "Documented error codes by service. The id in brackets brings one about when it holds the word, a hyphen and the code,\n\
         for example partner_trans_id=till-1-FAIL-BUYER_BALANCE_NOT_ENOUGH. The codes of the gateway work with every service.\n\
         POST /control/mapi/refuse {\"on\":SERVICE,\"code\":CODE} does the same to the next call of a service.\n\n",
    );
    for line in codes::DOCUMENTED.lines() {
        let (name, codes) = line.split_once(':').unwrap_or((line, ""));
        let magic = Service::named(name).filter(|service| service.word != "-");
        let magic = magic.map_or(String::new(), |service| {
            format!(" [{} {}-CODE]", service.parameter, service.word)
        });
        out.push_str(&format!("{name}{magic}\n  {}\n", codes.trim()));
    }
    out
}
