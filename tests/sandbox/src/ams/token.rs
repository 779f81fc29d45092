//! Authorisations: a buyer agrees once, a token pays from then on.

use serde_json::{Value, json};
use time::{Duration, OffsetDateTime};

use super::amount::amount;
use super::ask::{self, Ask, Kind, State, with_query};
use super::codes::{Refusal, refuse, success};
use super::notification::{self, About};
use super::request::{optional, required, web_url};
use crate::app::Shared;
use crate::clock;
use crate::json::{Fields, fields, with};
use crate::ledger::Payment;
use crate::money::Amount;
use crate::world::World;

const CODE_LIFE: Duration = Duration::minutes(10);
const TOKEN_LIFE: Duration = Duration::days(365);
const MANDATE_LIFE: Duration = Duration::minutes(30);

/// A token a buyer gave, or the question that leads to one.
#[derive(Clone, Debug)]
struct Token {
    /// The question it came from.
    ask: String,
    customer: String,
    state: String,
    notify_url: Option<String>,
    code: Option<String>,
    code_expires: OffsetDateTime,
    /// Empty until the code was exchanged.
    access: String,
    refresh: String,
    expires: OffsetDateTime,
    revoked: bool,
    /// The refresh token that was used to get this one.
    refreshed_from: Option<String>,
    /// A newer one took its place.
    replaced: bool,
}

/// The tokens, the oldest first.
#[derive(Clone, Debug, Default)]
struct Tokens(Vec<Token>);

/// Leave to charge one amount once.
#[derive(Clone, Debug)]
struct Mandate {
    id: String,
    amount: Amount,
    expires: OffsetDateTime,
    used: bool,
}

#[derive(Clone, Debug, Default)]
struct Mandates(Vec<Mandate>);

impl Token {
    fn json(&self) -> Value {
        json!({
            "customer": self.customer,
            "state": self.state,
            "code": self.code,
            "access": self.access,
            "refresh": self.refresh,
            "status": self.status(clock::now()),
        })
    }

    fn status(&self, now: OffsetDateTime) -> &'static str {
        match () {
            () if self.access.is_empty() => "WAITING",
            () if self.revoked || self.replaced => "CANCELED",
            () if now > self.expires => "EXPIRED",
            () => "ACTIVE",
        }
    }

    fn answer(&self) -> Fields {
        with(
            success(),
            json!({
                "accessToken": self.access,
                "accessTokenExpiryTime": clock::iso(self.expires),
                "refreshToken": self.refresh,
                "refreshTokenExpiryTime": clock::iso(self.expires + TOKEN_LIFE),
                "userLoginId": "buy***@sandbox.example",
                "pspCustomerInfo": { "pspName": self.customer, "pspCustomerId": "2088000000000001", "displayCustomerId": "buy***" },
            }),
        )
    }
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    world.books.book::<Tokens>().0.iter().map(Token::json).collect()
}

/// The same of mandates.
pub(super) fn show_mandates(world: &mut World) -> Value {
    let mandates = world.books.book::<Mandates>().0.iter();
    mandates
        .map(|mandate| json!({ "id": mandate.id, "amount": mandate.amount.to_string(), "used": mandate.used }))
        .collect()
}

/// Makes tokens look older, by access token or the shop's state: for tests of what runs out. Whether there were any.
pub(super) fn age(world: &mut World, id: &str, by: Duration) -> bool {
    let mut found = false;
    let tokens = world.books.book::<Tokens>().0.iter_mut();
    for token in tokens.filter(|token| token.access == id || token.state == id) {
        found = true;
        token.expires -= by;
        token.code_expires -= by;
    }
    found
}

/// Asks the buyer for an authorisation.
pub(super) fn consult(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let customer = required(request, "customerBelongsTo", 64)?;
    let return_url = web_url(request, "authRedirectUrl", 1024)?
        .ok_or_else(|| refuse("PARAM_ILLEGAL", "authRedirectUrl is missing"))?;
    let state = required(request, "authState", 256)?;
    let scopes = scopes(request)?;
    let terminal = required(request, "terminalType", 16)?;
    if !matches!(terminal, "WEB" | "WAP" | "APP" | "MINI_APP") {
        return Err(refuse("PARAM_ILLEGAL", format!("terminalType {terminal} is unknown")));
    }
    let notify_url = web_url(request, "authNotifyUrl", 1024)?;
    let url = open(app, customer, state, &scopes, return_url, notify_url);
    let mut out = with(success(), json!({ "authUrl": url, "normalUrl": url }));
    if terminal != "WEB" {
        out.extend(fields(
            json!({ "applinkUrl": url, "appIdentifier": "com.eg.android.AlipayGphone" }),
        ));
    }
    Ok(out)
}

/// The same question behind a session of the client SDK.
pub(super) fn session(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let state = required(request, "agreementInfo.authState", 256)?;
    let return_url = web_url(request, "paymentRedirectUrl", 2048)?
        .ok_or_else(|| refuse("PARAM_ILLEGAL", "paymentRedirectUrl is missing"))?;
    let customer = optional(request, "paymentMethod.paymentMethodType", 64)?.unwrap_or("ALIPAY_CN");
    let url = open(app, customer, state, "AGREEMENT_PAY", return_url, None);
    let id = url.rsplit('=').next().unwrap_or_default();
    Ok(with(
        success(),
        json!({
            "paymentSessionId": format!("S{id}"),
            "paymentSessionData": url,
            "paymentSessionExpiryTime": clock::iso(clock::now() + Duration::hours(1)),
        }),
    ))
}

fn scopes(request: &Fields) -> Result<String, Refusal> {
    let names: Option<Vec<&str>> = request
        .get("scopes")
        .and_then(Value::as_array)
        .and_then(|items| items.iter().map(Value::as_str).collect());
    match names {
        Some(names) if !names.is_empty() => Ok(names.join(", ")),
        _ => Err(refuse("PARAM_ILLEGAL", "scopes is empty")),
    }
}

fn open(app: &Shared, customer: &str, state: &str, scopes: &str, back: String, notify_url: Option<String>) -> String {
    let mut world = app.world();
    let ask = Ask {
        id: world.ledger.next_id("A"),
        kind: Kind::Consent,
        about: state.to_owned(),
        lines: vec![("Wallet", customer.to_owned()), ("The shop may", in_words(scopes))],
        return_url: Some(back),
        state: State::Open,
    };
    let url = ask.url(app.url());
    let now = clock::now();
    world.books.book::<Tokens>().0.push(Token {
        ask: ask.id.clone(),
        customer: customer.to_owned(),
        state: state.to_owned(),
        notify_url,
        code: None,
        code_expires: now,
        access: String::new(),
        refresh: String::new(),
        expires: now,
        revoked: false,
        refreshed_from: None,
        replaced: false,
    });
    ask::add(&mut world, ask);
    url
}

/// Scopes as a buyer understands them.
fn in_words(scopes: &str) -> String {
    let words = scopes.split(", ").map(|scope| match scope {
        "AGREEMENT_PAY" => "charge you without asking each time",
        "BASE_USER_INFO" | "USER_INFO" => "see your name",
        "USER_LOGIN_ID" | "HASH_LOGIN_ID" => "see your account name",
        "SEND_OTP" => "send you codes",
        other => other,
    });
    words.collect::<Vec<_>>().join(", ")
}

/// The buyer has answered: a code goes back with the shop's own state, or the state alone.
pub(super) fn decided(app: &Shared, world: &mut World, ask: &Ask, fresh: bool) -> Option<String> {
    let agreed = ask.state == State::Agreed;
    let code = world.ledger.next_id("C");
    let token = world
        .books
        .book::<Tokens>()
        .0
        .iter_mut()
        .find(|token| token.ask == ask.id)?;
    if fresh && agreed {
        token.code = Some(code);
        token.code_expires = clock::now() + CODE_LIFE;
        let token = token.clone();
        let body =
            json!({ "authorizationNotifyType": "AUTHCODE_CREATED", "authCode": token.code, "authState": token.state });
        announce(app, world, &token, body);
    }
    let token = world
        .books
        .book::<Tokens>()
        .0
        .iter()
        .find(|token| token.ask == ask.id)?;
    let mut more = Vec::new();
    if let Some(code) = &token.code {
        more.push(("authCode", code.as_str()));
    }
    more.push(("authState", &token.state));
    ask.return_url.as_deref().map(|url| with_query(url, &more))
}

/// A code or an older token becomes a token. Asked again with the same, it is the same: a lost answer must not lose it.
pub(super) fn apply(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let customer = required(request, "customerBelongsTo", 64)?;
    let mut world = app.world();
    let (access, refresh) = (world.ledger.next_id("T"), world.ledger.next_id("R"));
    let now = clock::now();
    let token = match required(request, "grantType", 64)? {
        "AUTHORIZATION_CODE" => {
            let code = required(request, "authCode", 128)?;
            let mut known = world.books.book::<Tokens>().0.iter_mut();
            known
                .find(|token| token.code.as_deref() == Some(code) && token.refreshed_from.is_none())
                .ok_or_else(|| refuse("INVALID_CODE", "no such authCode"))?
        }
        "REFRESH_TOKEN" => {
            let given = required(request, "refreshToken", 128)?;
            refreshed(&mut world.books.book::<Tokens>().0, given)?
        }
        other => return Err(refuse("PARAM_ILLEGAL", format!("grantType {other} is unknown"))),
    };
    if token.customer != customer {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "customerBelongsTo is not the wallet that was asked",
        ));
    }
    if token.revoked {
        return Err(refuse("INVALID_ACCESS_TOKEN", "the authorisation was revoked"));
    }
    if token.access.is_empty() {
        if token.refreshed_from.is_none() && now > token.code_expires {
            return Err(refuse("EXPIRED_CODE", "the authCode has expired"));
        }
        token.access = access;
        token.refresh = refresh;
        token.expires = now + TOKEN_LIFE;
        let token = token.clone();
        let body = json!({ "authorizationNotifyType": "TOKEN_CREATED", "accessToken": token.access, "authState": token.state });
        announce(app, &mut world, &token, body);
        return Ok(token.answer());
    }
    Ok(token.answer())
}

/// The token that follows the one with this refresh token: a new entry, or the one made before.
fn refreshed<'a>(tokens: &'a mut Vec<Token>, given: &str) -> Result<&'a mut Token, Refusal> {
    let known = tokens
        .iter()
        .position(|token| token.refreshed_from.as_deref() == Some(given));
    let at = match known {
        Some(at) => at,
        None => {
            let old = tokens
                .iter_mut()
                .find(|token| token.refresh == given && !token.refresh.is_empty())
                .ok_or_else(|| refuse("INVALID_ACCESS_TOKEN", "no such refreshToken"))?;
            if old.revoked {
                return Err(refuse("INVALID_ACCESS_TOKEN", "the authorisation was revoked"));
            }
            old.replaced = true;
            let next = Token {
                access: String::new(),
                refresh: String::new(),
                refreshed_from: Some(given.to_owned()),
                replaced: false,
                ..old.clone()
            };
            tokens.push(next);
            tokens.len() - 1
        }
    };
    tokens
        .get_mut(at)
        .ok_or_else(|| refuse("INVALID_ACCESS_TOKEN", "no such refreshToken"))
}

/// What a token is worth.
pub(super) fn query(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let given = required(request, "accessToken", 128)?;
    let mut world = app.world();
    let token = find(&mut world, given).ok_or_else(|| refuse("INVALID_ACCESS_TOKEN", "no such accessToken"))?;
    Ok(with(
        token.answer(),
        json!({ "tokenStatusType": token.status(clock::now()) }),
    ))
}

/// The shop gives the authorisation up. Doing so twice is fine.
pub(super) fn revoke(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let given = required(request, "accessToken", 128)?;
    let mut world = app.world();
    let token = world
        .books
        .book::<Tokens>()
        .0
        .iter_mut()
        .find(|token| token.access == given)
        .ok_or_else(|| refuse("INVALID_ACCESS_TOKEN", "no such accessToken"))?;
    if !token.revoked {
        token.revoked = true;
        let token = token.clone();
        let body = json!({
            "authorizationNotifyType": "TOKEN_CANCELED",
            "accessToken": token.access,
            "authState": token.state,
            "reason": "the merchant revoked it",
        });
        announce(app, &mut world, &token, body);
    }
    Ok(success())
}

/// Leave to charge exactly one amount, once.
pub(super) fn mandate(app: &Shared, request: &Fields) -> Result<Fields, Refusal> {
    let id = required(request, "mandateRequestId", 64)?;
    let value = amount(request, "paymentAmount")?;
    let mut world = app.world();
    usable(&mut world, required(request, "accessToken", 128)?)?;
    let now = clock::now();
    let made = Mandate {
        id: world.ledger.next_id("M"),
        amount: value,
        expires: now + MANDATE_LIFE,
        used: false,
    };
    let out = json!({
        "mandateRequestId": id,
        "mandateId": made.id,
        "validFrom": clock::iso(now),
        "validUntil": clock::iso(made.expires),
    });
    world.books.book::<Mandates>().0.push(made);
    Ok(with(success(), out))
}

/// Whether a token or a mandate pays for this payment; a mandate is used up by it.
pub(super) fn spend(world: &mut World, given: &str, payment: &Payment) -> Result<(), Refusal> {
    let Some(mandate) = world
        .books
        .book::<Mandates>()
        .0
        .iter_mut()
        .find(|mandate| mandate.id == given)
    else {
        return usable(world, given);
    };
    if mandate.used || clock::now() > mandate.expires {
        return Err(refuse("EXPIRED_ACCESS_TOKEN", "the mandate is used or has expired"));
    }
    if mandate.amount != payment.amount {
        return Err(refuse("INVALID_ACCESS_TOKEN", "the mandate is for another amount"));
    }
    mandate.used = true;
    Ok(())
}

fn usable(world: &mut World, given: &str) -> Result<(), Refusal> {
    match find(world, given).map(|token| token.status(clock::now())) {
        Some("ACTIVE") => Ok(()),
        Some("EXPIRED") => Err(refuse("EXPIRED_ACCESS_TOKEN", "the access token has expired")),
        _ => Err(refuse(
            "INVALID_ACCESS_TOKEN",
            "no such access token, or it was given up",
        )),
    }
}

fn find<'a>(world: &'a mut World, given: &str) -> Option<&'a Token> {
    world
        .books
        .book::<Tokens>()
        .0
        .iter()
        .find(|token| token.access == given && !token.access.is_empty())
}

/// No `notifyType` and no result: readers switch on `authorizationNotifyType`.
fn announce(app: &Shared, world: &mut World, token: &Token, body: Value) {
    let about = About {
        kind: "notifyAuthorization",
        id: &token.state,
        part: None,
    };
    notification::send(app, world, &about, token.notify_url.as_deref(), fields(body));
}
