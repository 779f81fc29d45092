//! What the core costs, as one JSON object. `./dev bench` runs it in turn with OpenSSL and compares.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use alipay_global::ams::AmsClient;
use alipay_global::sign::{SignType, Signer, Verifier};
use alipay_global::tools::sign_params;
use alipay_global::typed;
use alipay_global::typed::ams::{PayRequest, PayResponse};
use alipay_global::{
    AmsOptions, CallOptions, Client, HttpRequest, HttpResponse, NotificationRequest, Secret, Transport, TransportError,
};

const PAY: &str = include_str!("../../tests/bench/pay.json");

fn main() {
    let keys: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/keys.json")).unwrap();
    let private = Secret::from(keys["rsa2048"].as_str().unwrap());
    let public = std::env::var("BENCH_PUBLIC_KEY").unwrap();
    let signer = Signer::new(SignType::Rsa2, Some(&private), None).unwrap();
    let body = vec![b'x'; 800];
    let signature = signer.sign(&body).unwrap();
    let verifier = Verifier::new(SignType::Rsa2, &[public], None, None).unwrap();
    let other = vec![std::env::var("BENCH_OTHER_KEY").unwrap()];
    let options = AmsOptions::default()
        .client_id(CLIENT_ID)
        .private_key(private)
        .alipay_public_key(other[0].clone())
        .gateway("north-america");
    let client = Client::open(options.clone()).unwrap();
    let alipay = Signer::new(SignType::Rsa2, Some(&keys["alipay2048"].as_str().unwrap().into()), None).unwrap();
    let canned = Canned::new(&alipay);
    let (reply, signed) = (canned.text.clone(), canned.signature.clone());
    let alipays = Verifier::new(SignType::Rsa2, &other, None, None).unwrap();
    let shop = AmsClient::new(options.transport(Arc::new(canned))).unwrap();
    let order: PayRequest = typed::from_json(PAY).unwrap();
    let request = PAY.trim();
    let message = notification();
    let options = CallOptions::default();
    let gateway: serde_json::Value = serde_json::from_str(include_str!("../../tests/bench/mapi.json")).unwrap();
    let params = gateway["params"].as_object().unwrap().iter();
    let params: Vec<_> = params
        .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
        .collect();
    let md5_key = gateway["key"].as_str().unwrap();
    let md5 = || sign_params(black_box(&params), "MD5", md5_key, "utf-8").unwrap();
    assert_eq!(md5(), gateway["sign"]);
    println!(
        "{}",
        serde_json::json!({
            "sign": per_second(|| { black_box(signer.sign(black_box(&body)).unwrap()); }),
            "verify": per_second(|| { assert!(verifier.verify(black_box(&body), &signature)); }),
            "md5_of_15_parameters": per_second(|| { black_box(md5()); }),
            "prepare_beside_sign_us": extra_microseconds(
                || { black_box(client.prepare("payments.pay", black_box(request), &options).unwrap()); },
                || { black_box(signer.sign(black_box(&body)).unwrap()); },
            ),
            "typed_pay_to_sign_and_verify": times_as_long(
                || {
                    let paid: PayResponse = typed::call(shop.raw(), "payments.pay", black_box(&order), &options).unwrap();
                    assert!(black_box(paid).normal_url.is_some());
                },
                || {
                    black_box(signer.sign(black_box(&body)).unwrap());
                    assert!(alipays.verify(black_box(&reply), &signed));
                },
            ),
            "notification_beside_verify_us": extra_microseconds(
                || { black_box(client.verify_notification(black_box(&message)).unwrap()); },
                || { assert!(verifier.verify(black_box(&body), &signature)); },
            ),
        })
    );
}

const CLIENT_ID: &str = "SANDBOX_5Y055A2Y2F6K05235";

/// A gateway in this process that gives one signed reply to everything.
struct Canned {
    text: Vec<u8>,
    signature: String,
    response: HttpResponse,
}

impl Canned {
    fn new(alipay: &Signer) -> Self {
        // About what the gateway answers to a cashier payment.
        let body = format!(
            r#"{{"normalUrl":"https://open-na-global.alipay.com/api/open/risk_ref?data={0}","paymentActionForm":"{{\"method\":\"GET\",\"redirectUrl\":\"https://x.example/?{0}\"}}","paymentAmount":{{"currency":"USD","value":"100"}},"paymentCreateTime":"2026-04-17T08:00:00+08:00","paymentId":"202604171140108001001889A0212345678","result":{{"resultCode":"PAYMENT_IN_PROCESS","resultMessage":"payment in process","resultStatus":"U"}}}}"#,
            "a1b2c3d4".repeat(24)
        );
        let time = "2026-04-17T08:00:01+08:00";
        let text = format!("POST /ams/sandbox/api/v1/payments/pay\n{CLIENT_ID}.{time}.{body}").into_bytes();
        let signature = alipay.sign(&text).unwrap();
        let escaped = signature.replace('+', "%2B").replace('/', "%2F").replace('=', "%3D");
        let header = |name: &str, value: String| (name.to_owned(), value);
        let headers = vec![
            header("client-id", CLIENT_ID.to_owned()),
            header("response-time", time.to_owned()),
            header(
                "signature",
                format!("algorithm=RSA256,keyVersion=1,signature={escaped}"),
            ),
        ];
        let response = HttpResponse {
            status: 200,
            headers,
            body: body.into_bytes(),
        };
        Self {
            text,
            signature,
            response,
        }
    }
}

impl Transport for Canned {
    fn send(&self, _: &HttpRequest, _: Duration) -> Result<HttpResponse, TransportError> {
        Ok(self.response.clone())
    }
}

/// The payment notification of the shared vectors, signed with the key that `BENCH_OTHER_KEY` belongs to.
fn notification() -> NotificationRequest {
    let file: serde_json::Value = serde_json::from_str(include_str!("../../tests/vectors/ams.json")).unwrap();
    let vectors = file["vectors"].as_array().unwrap();
    let vector = vectors
        .iter()
        .find(|vector| vector["name"] == "ams/notification-payment-result")
        .unwrap();
    let headers = vector["headers"].as_object().unwrap();
    NotificationRequest {
        path: vector["path"].as_str().unwrap().to_owned(),
        headers: headers
            .iter()
            .map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()))
            .collect(),
        body: STANDARD.decode(vector["body_base64"].as_str().unwrap()).unwrap(),
    }
}

/// Operations per second over half a second, after a warm-up.
fn per_second(mut operation: impl FnMut()) -> f64 {
    for _ in 0..50 {
        operation();
    }
    let begin = Instant::now();
    let mut count = 0.0;
    while begin.elapsed() < Duration::from_millis(500) {
        for _ in 0..20 {
            operation();
        }
        count += 20.0;
    }
    count / begin.elapsed().as_secs_f64()
}

/// How many times as long `whole` takes as `part`, in calls made in turn.
fn times_as_long(whole: impl FnMut(), part: impl FnMut()) -> f64 {
    let (long, short) = in_turn(whole, part);
    long / short
}

/// How much longer `whole` takes than `part`, in calls made in turn. The difference is small beside both, so only calls
/// count that nothing interrupted.
fn extra_microseconds(whole: impl FnMut(), part: impl FnMut()) -> f64 {
    let (long, short) = in_turn(whole, part);
    long - short
}

fn in_turn(mut whole: impl FnMut(), mut part: impl FnMut()) -> (f64, f64) {
    let (mut long, mut short) = (Vec::new(), Vec::new());
    for _ in 0..1_000 {
        long.push(time(&mut whole));
        short.push(time(&mut part));
    }
    (undisturbed(long), undisturbed(short))
}

fn time(operation: &mut impl FnMut()) -> f64 {
    let begin = Instant::now();
    operation();
    begin.elapsed().as_secs_f64() * 1e6
}

/// What the fastest tenth stays below.
fn undisturbed(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 10]
}
