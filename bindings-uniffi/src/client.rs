//! One client per family, each standing on the core's own.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use alipay_global::{Client, NotificationRequest, Options, ams, instore, mapi};

use crate::config::{AmsConfig, CallOptions, InStoreConfig, MapiConfig, Parts};
use crate::error::AlipayError;
use crate::keys::{PrivateKey, PublicKey, SecretKey};
use crate::message::{Answer, Event, Final, HttpRequest, HttpResponse, NextPage, Redirect};
use crate::offload::offload;
use crate::ticket::Ticket;
use crate::transport::Transport;

/// The AMS JSON API for one merchant. Immutable; share one between all threads.
///
/// Its calls suspend and run on threads of the library. Cancelling one ends the waiting, not the payment: query it.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct AmsClient(pub(crate) ams::AmsClient);

/// The `gateway.do` API for one merchant. Immutable; share one between all threads.
///
/// Its calls suspend and run on threads of the library. Cancelling one ends the waiting, not the payment: query it.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct MapiClient(pub(crate) mapi::MapiClient);

/// The in-store JSON API for one merchant. Immutable; share one between all threads.
///
/// Its calls suspend and run on threads of the library. Cancelling one ends the waiting, not the payment: query it.
#[derive(uniffi::Object)]
#[uniffi::export(Debug, Display)]
pub struct InStoreClient(pub(crate) instore::InStoreClient);

/// An app result of the wallet whose signature held.
#[derive(Clone, uniffi::Record)]
#[uniffi::export(Display)]
pub struct AppResult {
    /// True only when the verified fields say so.
    pub paid: bool,
    /// `paid` as above; `pending`: the buyer may have paid (`8000`, `6004`, and whatever proves nothing), so wait for the
    /// notification or query, and charge nobody again before; `failed`: the wallet says, unsigned, that nobody paid.
    pub state: String,
    /// What the wallet says happened; `9000` is its word for success, `8000` and `6004` for not knowing. Not signed.
    pub result_status: String,
    /// Free text of the wallet. Not signed.
    pub memo: String,
    /// The verified fields.
    pub fields: HashMap<String, String>,
}

#[uniffi::export]
impl AmsClient {
    /// Opens a client that signs with your key and believes what Alipay's key signed.
    ///
    /// The private key belongs on a server or on a terminal that you own, never in an app that buyers install.
    #[uniffi::constructor(default(agent_token = None, proxy = None, transport = None))]
    pub fn new(
        config: AmsConfig,
        private_key: Arc<PrivateKey>,
        alipay_public_key: Arc<PublicKey>,
        agent_token: Option<Arc<SecretKey>>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            private_key: Some(private_key),
            alipay_public_key: Some(alipay_public_key),
            agent_token,
            proxy,
            transport,
            ..Parts::default()
        };
        open(config.options(parts)?).map(|client| Arc::new(Self(client)))
    }

    /// Opens a client for an account with an API key and no RSA keys. What replies say of money is then unverified.
    #[uniffi::constructor(default(proxy = None, transport = None))]
    pub fn with_api_key(
        config: AmsConfig,
        api_key: Arc<SecretKey>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            api_key: Some(api_key),
            proxy,
            transport,
            ..Parts::default()
        };
        open(config.options(parts)?).map(|client| Arc::new(Self(client)))
    }

    /// Where to send the buyer: `reply` is the JSON text that the call by name gave.
    pub fn redirect_from(&self, reply: String) -> Result<Redirect, AlipayError> {
        Ok(self.0.redirect(&reply)?.into())
    }

    /// Where a list goes on after this reply; null after its last page. `request` and `reply` are JSON texts, and `state` is
    /// the one of the answer before. `pages` asks this for you.
    #[uniffi::method(default(state = None))]
    pub fn next_page(
        &self,
        operation: String,
        request: String,
        reply: String,
        state: Option<String>,
    ) -> Result<Option<NextPage>, AlipayError> {
        let next = self.0.next_page(&operation, &request, &reply, state.as_deref())?;
        Ok(next.map(|ams::NextPage { request, state, .. }| NextPage { request, state }))
    }

    /// Verifies a notification over its raw bytes and only then reads it. `path` is the path as Alipay called it.
    pub fn verify_notification(
        &self,
        path: String,
        headers: HashMap<String, String>,
        body: Vec<u8>,
    ) -> Result<Arc<Event>, AlipayError> {
        let headers = headers.into_iter().collect();
        event(self.0.raw(), &NotificationRequest { path, headers, body })
    }
}

#[uniffi::export]
impl MapiClient {
    /// Opens a client for `RSA`, `RSA2` or `DSA`.
    ///
    /// The private key belongs on a server or on a terminal that you own, never in an app that buyers install.
    #[uniffi::constructor(default(proxy = None, transport = None))]
    pub fn new(
        config: MapiConfig,
        private_key: Arc<PrivateKey>,
        alipay_public_key: Arc<PublicKey>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            private_key: Some(private_key),
            alipay_public_key: Some(alipay_public_key),
            proxy,
            transport,
            ..Parts::default()
        };
        Self::open(&config, parts)
    }

    /// Opens a client for `MD5`: one shared key signs and verifies.
    #[uniffi::constructor(default(proxy = None, transport = None))]
    pub fn with_key(
        config: MapiConfig,
        key: Arc<SecretKey>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            key: Some(key),
            proxy,
            transport,
            ..Parts::default()
        };
        Self::open(&config, parts)
    }

    /// Opens a client that only verifies: for an app that buyers install, which holds Alipay's public key and no other.
    #[uniffi::constructor]
    pub fn verifier(config: MapiConfig, alipay_public_key: Arc<PublicKey>) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            alipay_public_key: Some(alipay_public_key),
            ..Parts::default()
        };
        Self::open(&config, parts)
    }

    /// Verifies a notification: the raw bytes of the form that was posted.
    pub fn verify_notification(&self, body: Vec<u8>) -> Result<Arc<Event>, AlipayError> {
        event(self.0.raw(), &incoming(body))
    }

    /// The fields of a verified visit to your `return_url`; `query` is the raw query string. For display only.
    pub fn verify_return(&self, query: String) -> Result<HashMap<String, String>, AlipayError> {
        Ok(self.0.verify_return(&query)?.into_iter().collect())
    }

    /// Verifies what the wallet app gave back: `resultStatus={..};memo={..};result={..}`.
    pub fn verify_app_result(&self, text: String) -> Result<AppResult, AlipayError> {
        let result = self.0.verify_app_result(&text)?;
        Ok(AppResult {
            paid: result.paid,
            state: result.state.to_owned(),
            result_status: result.result_status,
            memo: result.memo,
            fields: result.fields.into_iter().collect(),
        })
    }

    /// Asks the gateway whether it sent a notification. It answers for one minute only, and a verified signature is the
    /// stronger proof.
    pub async fn notify_verify(self: Arc<Self>, notify_id: String) -> Result<bool, AlipayError> {
        offload(move || Ok(self.0.notify_verify(&notify_id, &Default::default())?)).await
    }
}

impl MapiClient {
    fn open(config: &MapiConfig, parts: Parts) -> Result<Arc<Self>, AlipayError> {
        open(config.options(parts)?).map(|client| Arc::new(Self(client)))
    }
}

#[uniffi::export]
impl InStoreClient {
    /// Opens a client for `RSA2`, or `RSA` where Alipay asks for it.
    ///
    /// The private key belongs on a server or on a terminal that you own, never in an app that buyers install.
    #[uniffi::constructor(default(agent_token = None, proxy = None, transport = None))]
    pub fn new(
        config: InStoreConfig,
        private_key: Arc<PrivateKey>,
        alipay_public_key: Arc<PublicKey>,
        agent_token: Option<Arc<SecretKey>>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            private_key: Some(private_key),
            alipay_public_key: Some(alipay_public_key),
            agent_token,
            proxy,
            transport,
            ..Parts::default()
        };
        open(config.options(parts)?).map(|client| Arc::new(Self(client)))
    }

    /// Opens a client for `SHA256`: one shared key signs and verifies.
    #[uniffi::constructor(default(agent_token = None, proxy = None, transport = None))]
    pub fn with_key(
        config: InStoreConfig,
        key: Arc<SecretKey>,
        agent_token: Option<Arc<SecretKey>>,
        proxy: Option<Arc<SecretKey>>,
        transport: Option<Arc<dyn Transport>>,
    ) -> Result<Arc<Self>, AlipayError> {
        let parts = Parts {
            key: Some(key),
            agent_token,
            proxy,
            transport,
            ..Parts::default()
        };
        open(config.options(parts)?).map(|client| Arc::new(Self(client)))
    }

    /// Verifies a notification: the raw bytes of the JSON that was posted.
    pub fn verify_notification(&self, body: Vec<u8>) -> Result<Arc<Event>, AlipayError> {
        event(self.0.raw(), &incoming(body))
    }

    /// Where a payment stands by the reply to a payment query, as JSON text: `paid`, `not_paid`, `cancelled` or `pending`.
    /// The result of a query describes the query; only an explicit statement about the payment makes it `paid`.
    pub fn state(&self, reply: String) -> Result<String, AlipayError> {
        Ok(self.0.state(&reply)?.as_str().to_owned())
    }
}

/// What every client can do by name, also for operations this version does not know.
macro_rules! by_name {
    ($($client:ident)*) => {
        $(
        #[uniffi::export]
        impl $client {
            /// Calls any operation by its id or method name; `request` is the JSON text of an object.
            ///
            /// Cancelling ends the waiting, not the call: whatever was on its way stays on its way.
            #[uniffi::method(default(options = None))]
            pub async fn call(
                self: Arc<Self>,
                operation: String,
                request: String,
                options: Option<CallOptions>,
            ) -> Result<Answer, AlipayError> {
                let options = CallOptions::read(options)?;
                offload(move || Ok(self.0.call(&operation, &request, &options)?.into())).await
            }

            /// Stays with an operation until it is final: asks or repeats by the same id, cancels a payment that is still open
            /// at the deadline. Never pays twice, never says paid without a verified statement.
            ///
            /// Cancelling ends the waiting, not the flow.
            #[uniffi::method(default(options = None))]
            pub async fn until_final(
                self: Arc<Self>,
                operation: String,
                request: String,
                options: Option<CallOptions>,
            ) -> Result<Final, AlipayError> {
                let options = CallOptions::read(options)?;
                offload(move || Ok(self.0.until_final(&operation, &request, &options)?.into())).await
            }

            /// Begins what `until_final` does, one step at a time. Nothing is sent before the first step.
            #[uniffi::method(default(options = None))]
            pub fn start(
                &self,
                operation: String,
                request: String,
                options: Option<CallOptions>,
            ) -> Result<Arc<Ticket>, AlipayError> {
                let options = CallOptions::read(options)?;
                Ok(Arc::new(self.0.raw().start(&operation, &request, &options)?.into()))
            }

            /// Takes up a ticket that `save` wrote. Its deadline is in the text; a token of a call, or its time-out, is not.
            #[uniffi::method(default(options = None))]
            pub fn resume(&self, ticket: String, options: Option<CallOptions>) -> Result<Arc<Ticket>, AlipayError> {
                let options = CallOptions::read(options)?;
                Ok(Arc::new(self.0.raw().resume(&ticket, &options)?.into()))
            }

            /// Builds and signs a request without sending it, for your own HTTP stack and for debugging.
            #[uniffi::method(default(options = None))]
            pub fn prepare(
                &self,
                operation: String,
                request: String,
                options: Option<CallOptions>,
            ) -> Result<HttpRequest, AlipayError> {
                let options = CallOptions::read(options)?;
                Ok(self.0.prepare(&operation, &request, &options)?.into())
            }

            /// Verifies and reads a reply that you fetched yourself for a request from `prepare`.
            pub fn accept(
                &self,
                operation: String,
                prepared: HttpRequest,
                response: HttpResponse,
            ) -> Result<Answer, AlipayError> {
                Ok(self.0.accept(&operation, &prepared.into(), &response.into())?.into())
            }
        }

        impl fmt::Display for $client {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(stringify!($client))
            }
        }

        impl fmt::Debug for $client {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
        )*
    };
}

by_name!(AmsClient MapiClient InStoreClient);

impl fmt::Display for AppResult {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "AppResult(paid: {}, {} fields)", self.paid, self.fields.len())
    }
}

fn open<T>(options: impl Into<Options>) -> Result<T, AlipayError>
where
    T: TryFrom<Client, Error = alipay_global::AlipayError>,
{
    Ok(Client::open(options)?.try_into()?)
}

fn event(client: &Client, message: &NotificationRequest) -> Result<Arc<Event>, AlipayError> {
    Ok(Arc::new(client.verify_notification(message)?.into()))
}

fn incoming(body: Vec<u8>) -> NotificationRequest {
    NotificationRequest {
        path: String::new(),
        headers: Vec::new(),
        body,
    }
}
