//! What the gateway knows of a trade besides the money.

use time::{Duration, OffsetDateTime};

use super::canonical::{Channel, presign};
use super::request::Params;
use super::settings::FAMILY;
use crate::clock;
use crate::ledger::{Payment, Status};
use crate::money::Amount;
use crate::notes::Notes;

/// Details of a trade of this family.
#[derive(Clone, Debug)]
pub(crate) struct Trade {
    pub(super) channel: Channel,
    pub(super) product: Product,
    /// What the merchant is settled, in the currency of the contract.
    pub(super) total: Amount,
    pub(super) body: String,
    /// Queries that still say "waiting" before the outcome shows.
    pub(super) hidden_for: u32,
    /// Cancellations that ask to be repeated before one works.
    pub(super) stubborn: u32,
    /// The refund period is over: nothing can be given back any more.
    pub(super) finished: bool,
    /// What notifications repeat: `price`, `quantity`, `extra_common_param`.
    pub(super) extra: Vec<(&'static str, String)>,
}

/// Which product was sold through.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Product {
    /// `create_forex_trade`
    Website,
    /// `create_forex_trade_wap` and the app's order string: one product code.
    Mobile,
    /// `alipay.overseas.forex.order.pay`
    Order,
    /// The merchant scanned the buyer.
    Barcode,
    /// The buyer scanned a code, of one order or of a shop.
    Scanned,
    /// Charged under an agreement.
    Debit,
}

impl Product {
    /// `product_code` of online trades, which refunds must repeat.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Website => "NEW_OVERSEAS_SELLER",
            Self::Mobile => "NEW_WAP_OVERSEAS_SELLER",
            Self::Order => "",
            Self::Barcode | Self::Scanned => "OVERSEAS_MBARCODE_PAY",
            Self::Debit => "FOREX_GENERAL_WITHHOLDING",
        }
    }

    /// Queried, cancelled and refunded through the in-store services.
    pub(super) fn in_store(self) -> bool {
        matches!(self, Self::Barcode | Self::Scanned)
    }

    /// Queried and refunded through `alipay.acquire.*`.
    pub(super) fn acquire(self) -> bool {
        matches!(self, Self::Scanned | Self::Debit)
    }

    /// What a paid trade is called: a client that waits for the other word never completes an order.
    pub(super) fn paid(self) -> &'static str {
        match self {
            Self::Website | Self::Mobile | Self::Order => "TRADE_FINISHED",
            Self::Barcode | Self::Scanned | Self::Debit => "TRADE_SUCCESS",
        }
    }
}

impl Trade {
    /// A trade about which nothing is odd.
    pub(super) fn new(channel: Channel, product: Product, total: Amount) -> Self {
        Self {
            channel,
            product,
            total,
            body: String::new(),
            hidden_for: 0,
            stubborn: 0,
            finished: false,
            extra: Vec::new(),
        }
    }
}

/// The trade behind a payment of this family.
pub(super) fn trade_of(payment: &Payment) -> Option<&Trade> {
    payment.details.get()
}

/// The same, to change it.
pub(super) fn trade_mut(payment: &mut Payment) -> Option<&mut Trade> {
    payment.details.get_mut()
}

/// The word for where a trade stands; `None` before it exists.
pub(super) fn status_of(payment: &Payment) -> Option<&'static str> {
    let trade = trade_of(payment)?;
    match payment.status {
        Status::Created => None,
        Status::Waiting => Some("WAIT_BUYER_PAY"),
        // In store a trade that went back whole is closed.
        Status::Paid if trade.product.in_store() && payment.refunded() == payment.amount.minor => Some("TRADE_CLOSED"),
        Status::Paid if trade.finished => Some("TRADE_FINISHED"),
        Status::Paid => Some(trade.product.paid()),
        Status::Closed(_) | Status::Cancelled => Some("TRADE_CLOSED"),
    }
}

/// A payment that has just been asked for. The caller fills in what else it knows.
pub(super) fn open(id: &str, title: &str, amount: Amount, minutes: i64, trade: Trade) -> Payment {
    let now: OffsetDateTime = clock::now();
    Payment {
        family: FAMILY,
        id: id.to_owned(),
        alipay_id: String::new(),
        status: Status::Created,
        amount,
        title: title.to_owned(),
        shop: "Sandbox Shop".to_owned(),
        created: now,
        expires: now + Duration::minutes(minutes),
        paid_at: None,
        ended_at: None,
        notify_url: None,
        return_url: None,
        fingerprint: String::new(),
        requests: 1,
        charges: 0,
        refunds: Vec::new(),
        details: Notes::of(trade),
    }
}

/// What must be the same when a request is repeated. A second try has a new time, and a new code from the buyer's phone.
pub(super) fn fingerprint(params: &Params) -> String {
    const NEW_EACH_TIME: [&str; 4] = [
        "timestamp",
        "terminal_timestamp",
        "trans_create_time",
        "buyer_identity_code",
    ];
    presign(params.all().filter(|(name, _)| !NEW_EACH_TIME.contains(name)))
}
