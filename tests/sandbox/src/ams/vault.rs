//! Cards and wallets that are kept for later payments.

use serde_json::{Value, json};
use time::Duration;

use super::ask::{self, Ask, Kind, State};
use super::codes::{Refusal, refuse, success, with_result};
use super::notification::{self, About};
use super::request::{optional, required, truthy, web_url};
use super::words::VAULTING;
use crate::app::Shared;
use crate::clock;
use crate::json::{Fields, fields, with};
use crate::world::World;

/// One request to keep a payment method.
#[derive(Clone, Debug)]
struct Vaulting {
    id: String,
    notify_url: Option<String>,
    /// What is kept, as replies show it.
    detail: Fields,
    token: String,
    status: &'static str,
    /// Where the buyer agrees, while that is open.
    page: Option<String>,
    email: Option<String>,
    deleted: bool,
    created: time::OffsetDateTime,
}

/// The requests, the oldest first.
#[derive(Clone, Debug, Default)]
struct Vaultings(Vec<Vaulting>);

impl Vaulting {
    fn json(&self) -> Value {
        json!({ "id": self.id, "status": self.status, "token": self.token, "email": self.email, "deleted": self.deleted })
    }

    fn kept(&self) -> bool {
        self.status == "SUCCESS" && !self.deleted
    }

    fn result(&self) -> Fields {
        match self.status {
            "SUCCESS" => success(),
            "PROCESSING" => with_result("VERIFICATION_IN_PROCESS", "U", "the buyer has to agree"),
            _ => with_result("USER_PAYMENT_VERIFICATION_FAILED", "F", "the buyer did not agree"),
        }
    }
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Vaultings>().0.iter().map(Vaulting::json).collect()
}

/// Keeps a card at once, or after the buyer has agreed on a page.
pub(super) fn keep(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "vaultingRequestId", 64)?;
    let notify_url = web_url(request, "vaultingNotificationUrl", 2048)?;
    let back = web_url(request, "redirectUrl", 2048)?;
    let method = required(request, "paymentMethodDetail.paymentMethodType", 64)?;
    let mut world = app.world();
    if let Some(known) = world.books.book::<Vaultings>().0.iter().find(|known| known.id == id) {
        return Ok(reply(known));
    }
    let token = world.ledger.next_id("V");
    let card = method == "CARD";
    let detail = if card {
        // A nonce stands for a card that was given to the client SDK.
        let seen = match optional(request, "paymentMethodDetail.card.cardNo", 32)? {
            Some(_) => card_of(request, "paymentMethodDetail.card")?,
            None => Seen::unseen(),
        };
        fields(json!({ "paymentMethodType": "CARD", "card": seen.shown(&token) }))
    } else {
        fields(
            json!({ "paymentMethodType": method, "wallet": { "accountNo": "buy***@sandbox.example", "token": token } }),
        )
    };
    let asks = !card || truthy(request, "paymentMethodDetail.card.is3DSAuthentication")?;
    let made = make(app, &mut world, id, notify_url, back, detail, token, asks);
    if !asks {
        announce(app, &mut world, &made);
    }
    Ok(reply(&made))
}

/// The same through a page of Alipay's.
pub(super) fn session(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "vaultingRequestId", 64)?;
    let notify_url = web_url(request, "vaultingNotificationUrl", 2048)?;
    let back = web_url(request, "redirectUrl", 2048)?;
    let method = required(request, "paymentMethodType", 64)?;
    let mut world = app.world();
    let known = world
        .books
        .book::<Vaultings>()
        .0
        .iter()
        .find(|known| known.id == id)
        .cloned();
    let made = known.unwrap_or_else(|| {
        let token = world.ledger.next_id("V");
        let detail = json!({ "paymentMethodType": method, "card": Seen::unseen().shown(&token) });
        make(app, &mut world, id, notify_url, back, fields(detail), token, true)
    });
    Ok(with(
        success(),
        json!({
            "vaultingSessionId": format!("S{}", made.token),
            "vaultingSessionData": made.page.as_deref().unwrap_or_default(),
            "vaultingSessionExpiryTime": clock::iso(made.created + Duration::hours(1)),
            "normalUrl": made.page,
        }),
    ))
}

#[expect(clippy::too_many_arguments, reason = "every one is a field of the new entry")]
fn make(
    app: &Shared,
    world: &mut World,
    id: &str,
    notify_url: Option<String>,
    back: Option<String>,
    detail: Fields,
    token: String,
    asks: bool,
) -> Vaulting {
    let method = detail
        .get("paymentMethodType")
        .and_then(Value::as_str)
        .unwrap_or("CARD");
    let ask = Ask {
        id: world.ledger.next_id("A"),
        kind: Kind::Vaulting,
        about: id.to_owned(),
        lines: vec![("Method", method.to_owned()), ("Kept for", "later payments".to_owned())],
        return_url: back,
        state: State::Open,
    };
    let made = Vaulting {
        id: id.to_owned(),
        notify_url,
        detail,
        token,
        status: if asks { "PROCESSING" } else { "SUCCESS" },
        page: asks.then(|| ask.url(app.url())),
        email: None,
        deleted: false,
        created: clock::now(),
    };
    if asks {
        ask::add(world, ask);
    }
    world.books.book::<Vaultings>().0.push(made.clone());
    made
}

/// The buyer has answered.
pub(super) fn decided(app: &Shared, world: &mut World, ask: &Ask, fresh: bool) -> Option<String> {
    let agreed = ask.state == State::Agreed;
    if fresh {
        let known = world
            .books
            .book::<Vaultings>()
            .0
            .iter_mut()
            .find(|known| known.id == ask.about)?;
        known.status = if agreed { "SUCCESS" } else { "FAIL" };
        known.page = None;
        let known = known.clone();
        announce(app, world, &known);
    }
    ask.return_url.clone()
}

fn announce(app: &Shared, world: &mut World, vaulting: &Vaulting) {
    let mut body = with(
        vaulting.result(),
        json!({ "vaultingRequestId": vaulting.id, "vaultingCreateTime": clock::iso(vaulting.created) }),
    );
    if vaulting.kept() {
        body.insert("paymentMethodDetail".into(), Value::Object(vaulting.detail.clone()));
    }
    if world.words.reading(&VAULTING) == "status" {
        body.insert("vaultingStatus".into(), json!(vaulting.status));
    }
    let about = About {
        kind: "notifyVaulting",
        id: &vaulting.id,
        part: None,
    };
    notification::send(app, world, &about, vaulting.notify_url.as_deref(), body);
}

fn reply(vaulting: &Vaulting) -> Fields {
    let mut out = with(
        vaulting.result(),
        json!({ "vaultingRequestId": vaulting.id, "normalUrl": vaulting.page }),
    );
    if vaulting.kept() {
        out.insert("paymentMethodDetail".into(), Value::Object(vaulting.detail.clone()));
    }
    out
}

/// Where a request to keep something stands.
pub(super) fn inquire(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "vaultingRequestId", 64)?;
    let mut world = app.world();
    let known = world
        .books
        .book::<Vaultings>()
        .0
        .iter()
        .find(|known| known.id == id)
        .ok_or_else(|| refuse("ORDER_NOT_EXIST", "no such vaultingRequestId"))?;
    let mut out = success();
    let result = known.result();
    let said = |name: &str| result.get("result").and_then(|result| result.get(name)).cloned();
    out = with(
        out,
        json!({
            "vaultingRequestId": known.id,
            "vaultingStatus": known.status,
            "vaultingResultCode": said("resultCode"),
            "vaultingResultMessage": said("resultMessage"),
            "normalUrl": known.page,
        }),
    );
    if known.kept() {
        out.insert("paymentMethodDetail".into(), Value::Object(known.detail.clone()));
    }
    Ok(out)
}

/// A token of what is kept.
pub(super) fn inquire_token(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let known = find(&mut world, required(request, "token", 2048)?)?;
    Ok(with(
        success(),
        json!({
            "token": known.token,
            "issuerName": "SANDBOX BANK",
            "issuingCountry": "US",
            "email": known.email,
            "tokenExpiryTime": clock::iso(known.created + Duration::days(3 * 365)),
        }),
    ))
}

/// Changes what is noted about a token.
pub(super) fn update_token(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    let email = optional(request, "email", 256)?.map(str::to_owned);
    let known = find(&mut world, required(request, "token", 2048)?)?;
    known.email = email.or(known.email.take());
    Ok(with(success(), json!({ "token": known.token })))
}

/// Forgets a token.
pub(super) fn delete_token(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let mut world = app.world();
    find(&mut world, required(request, "token", 2048)?)?.deleted = true;
    Ok(success())
}

/// Whether a card token pays.
pub(super) fn spend(world: &mut World, token: &str) -> Result<(), Refusal> {
    find(world, token).map(|_| ())
}

fn find<'a>(world: &'a mut World, token: &str) -> Result<&'a mut Vaulting, Refusal> {
    world
        .books
        .book::<Vaultings>()
        .0
        .iter_mut()
        .find(|known| known.token == token && known.kept())
        .ok_or_else(|| refuse("INVALID_PAYMENT_METHOD_META_DATA", "no such token is kept"))
}

/// A one-time stand-in for a card.
pub(super) fn nonce(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    card_of(request, "card")?;
    let token = app.world().ledger.next_id("N");
    Ok(with(success(), json!({ "cardToken": token })))
}

/// What may be shown of a card.
struct Seen {
    brand: &'static str,
    masked: String,
}

impl Seen {
    fn unseen() -> Self {
        Self {
            brand: "VISA",
            masked: "411111******1111".to_owned(),
        }
    }

    fn shown(&self, token: &str) -> Value {
        let last = self.masked.chars().rev().take(4).collect::<Vec<_>>();
        json!({
            "cardToken": token,
            "brand": self.brand,
            "maskedCardNo": self.masked,
            "lastFour": last.into_iter().rev().collect::<String>(),
            "funding": "CREDIT",
            "issuingCountry": "US",
            "supportedBrands": [self.brand],
        })
    }
}

/// Checks the number by its last digit, the expiry against today and the security code by its length.
fn card_of(request: &Fields, path: &str) -> Result<Seen, Refusal> {
    let number = required(request, &format!("{path}.cardNo"), 32)?;
    if !luhn(number) {
        return Err(refuse(
            "INVALID_CARD_NUMBER",
            format!("{path}.cardNo is not a card number"),
        ));
    }
    let part = |name: &str| -> Result<u8, Refusal> {
        let text = required(request, &format!("{path}.{name}"), 2)?;
        text.parse()
            .map_err(|_| refuse("INVALID_EXPIRATION_DATE", format!("{path}.{name} is not two digits")))
    };
    let (year, month) = (part("expiryYear")?, part("expiryMonth")?);
    if !(1..=12).contains(&month) {
        return Err(refuse(
            "INVALID_EXPIRATION_DATE",
            format!("{path}.expiryMonth is no month"),
        ));
    }
    let today = clock::now();
    if (2000 + i32::from(year), month) < (today.year(), u8::from(today.month())) {
        return Err(refuse("CARD_EXPIRED", "the card has expired"));
    }
    if let Some(cvv) = optional(request, &format!("{path}.cvv"), 4)?
        && !(cvv.len() >= 3 && cvv.bytes().all(|byte| byte.is_ascii_digit()))
    {
        return Err(refuse("INVALID_CVV", format!("{path}.cvv is not three or four digits")));
    }
    Ok(Seen {
        brand: match number.as_bytes().first() {
            Some(b'5' | b'2') => "MASTERCARD",
            Some(b'3') => "AMEX",
            _ => "VISA",
        },
        masked: format!("{}******{}", &number[..6], &number[number.len() - 4..]),
    })
}

fn luhn(number: &str) -> bool {
    if !(12..=19).contains(&number.len()) || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let doubled = |(at, byte): (usize, u8)| {
        let digit = u32::from(byte - b'0');
        match (at % 2, digit) {
            (1, 5..) => digit * 2 - 9,
            (1, _) => digit * 2,
            _ => digit,
        }
    };
    let sum: u32 = number.bytes().rev().enumerate().map(doubled).sum();
    sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn card_numbers_end_with_their_check_digit() {
        // Numbers that card schemes publish for tests.
        for good in ["4111111111111111", "5555555555554444", "378282246310005"] {
            assert!(luhn(good), "{good}");
        }
        for bad in ["4111111111111112", "4111", "411111111111111a", ""] {
            assert!(!luhn(bad), "{bad}");
        }
    }
}
