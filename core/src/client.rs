//! The client that all others stand on: JSON text in, JSON text out, for any operation of any family.

use std::fmt;
use std::sync::Arc;

use crate::ams::Ams;
use crate::answer::Answer;
use crate::any_options::Options;
use crate::error::{AlipayError, Result};
use crate::family::{Family, Protocol};
use crate::freshness::GatewayClock;
use crate::http::{HttpRequest, HttpResponse, NotificationRequest};
use crate::instore::InStore;
use crate::mapi::Mapi;
use crate::notification::Event;
use crate::options::CallOptions;
use crate::pipeline::Pipeline;
use crate::transport::{BuiltIn, Transport};
use crate::until_final::{self, Final, Ticket};

/// One merchant at one gateway. Cheap to clone, safe to share between threads, immutable.
///
/// The typed clients ([`crate::ams::AmsClient`], [`crate::mapi::MapiClient`], [`crate::instore::InStoreClient`]) stand on this one.
#[derive(Clone)]
pub struct Client {
    pipeline: Arc<Pipeline>,
    rules: Rules,
}

/// The rules of the client's family by their own type, for what only that family can be asked.
#[derive(Clone)]
pub(crate) enum Rules {
    Ams(Arc<Ams>),
    Mapi(Arc<Mapi>),
    InStore(Arc<InStore>),
}

impl Client {
    /// Opens a client of the family that the options are for.
    ///
    /// # Errors
    /// `Config` when an option or a key is wrong; the text says what was given and what is wanted.
    pub fn open(options: impl Into<Options>) -> Result<Self> {
        let options = options.into();
        let connection = options.connection();
        let rules = match &options {
            Options::Ams(options) => Rules::Ams(Arc::new(Ams::new(options)?)),
            Options::Mapi(options) => Rules::Mapi(Arc::new(Mapi::new(options)?)),
            Options::InStore(options) => Rules::InStore(Arc::new(InStore::new(options)?)),
        };
        let transport: Arc<dyn Transport> = match &connection.transport {
            Some(own) => Arc::clone(own),
            None => Arc::new(BuiltIn::new(connection.ca_file.as_deref(), connection.proxy.as_ref())?),
        };
        let pipeline = Pipeline {
            protocol: rules.protocol(),
            transport,
            clock: connection.clock(),
            timeout: connection.timeout(),
            retries: connection.retries(),
            freshness: connection.freshness.unwrap_or_default(),
            gateway_clock: GatewayClock::default(),
        };
        Ok(Self {
            pipeline: Arc::new(pipeline),
            rules,
        })
    }

    /// The family that this client speaks to.
    #[must_use]
    pub const fn family(&self) -> Family {
        match &self.rules {
            Rules::Ams(_) => Family::Ams,
            Rules::Mapi(_) => Family::Mapi,
            Rules::InStore(_) => Family::InStore,
        }
    }

    /// Calls any operation by its id or method name. `request` is the JSON text of an object.
    ///
    /// # Errors
    /// See [`crate::ErrorKind`]: the kind says what is known about the money.
    pub fn call(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Answer> {
        self.pipeline.call(operation, request, options)
    }

    /// Stays with an operation until it is final: on an unknown outcome it asks or repeats by the same id, and a payment that
    /// is still open at [`CallOptions::deadline`] is cancelled until that succeeds. Never pays twice, never says paid
    /// without a verified statement. This blocks, for the deadline and at most four minutes more, or until
    /// [`CallOptions::give_up`]; [`Client::start`] does not.
    ///
    /// # Errors
    /// As [`Client::call`]; a refusal for business reasons is no error but a state. `Config` for an operation without such
    /// a flow. Outcome `unknown` means that even the last word is missing: the message says what to keep doing.
    pub fn until_final(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Final> {
        self.until_final_while(operation, request, options, &|| true)
    }

    /// The same, but it ends with outcome `unknown` soon after `keep_waiting` says no: for programs that are told to stop.
    ///
    /// # Errors
    /// As [`Client::until_final`].
    pub fn until_final_while(
        &self,
        operation: &str,
        request: &str,
        options: &CallOptions,
        keep_waiting: &dyn Fn() -> bool,
    ) -> Result<Final> {
        let mut ticket = self.start(operation, request, options)?;
        until_final::run(&mut ticket, keep_waiting)
    }

    /// The same one step at a time: for workers, queues and event loops. Nothing is sent before the first step.
    ///
    /// # Errors
    /// `Config` for an operation without such a flow, `InvalidRequest` for a request without its id.
    pub fn start(&self, operation: &str, request: &str, options: &CallOptions) -> Result<Ticket> {
        Ticket::start(&self.pipeline, operation, request, options)
    }

    /// Takes up a ticket that [`Ticket::save`] wrote, perhaps in another process. Its deadline and the like are in the text;
    /// `options` gives what is not: a token, a time-out.
    ///
    /// # Errors
    /// `Config` for a text that is no ticket, or that was changed.
    pub fn resume(&self, ticket: &str, options: &CallOptions) -> Result<Ticket> {
        Ticket::resume(&self.pipeline, ticket, options)
    }

    /// Builds and signs a request without sending it.
    ///
    /// # Errors
    /// `InvalidRequest` when the request breaks a documented rule.
    pub fn prepare(&self, operation: &str, request: &str, options: &CallOptions) -> Result<HttpRequest> {
        let found = self.pipeline.protocol.operation(operation)?;
        self.pipeline
            .protocol
            .prepare(&found, request, &self.pipeline.attempt(options))
            .map_err(|error| self.pipeline.name(error, &found, request))
    }

    /// Verifies and reads a reply that you fetched yourself for a request from [`Client::prepare`], whose URL and body tell
    /// which reply is its own.
    ///
    /// # Errors
    /// `OutcomeUnknown` when the reply cannot be believed, `Refused` when the gateway said no.
    pub fn accept(&self, operation: &str, prepared: &HttpRequest, response: &HttpResponse) -> Result<Answer> {
        let found = self.pipeline.protocol.operation(operation)?;
        self.pipeline
            .protocol
            .accept(&found, prepared, response)
            .map_err(|error| error.on(&found.method, None))
    }

    /// Verifies a notification over its raw bytes and only then reads it.
    ///
    /// # Errors
    /// `Signature` when it is not from Alipay, or not for this client.
    pub fn verify_notification(&self, message: &NotificationRequest) -> Result<Event> {
        let event = self
            .pipeline
            .protocol
            .notification(message, self.pipeline.clock.now())?;
        match self.pipeline.protocol.confirmation(&event) {
            Some((operation, request)) if !self.confirms(operation, &request, &CallOptions::default())? => {
                Err(AlipayError::signature(
                    "not_confirmed",
                    "the signature of the notification holds, but the gateway does not confirm that it sent it within the last minute",
                ))
            }
            _ => Ok(event),
        }
    }

    /// Whether the gateway answers a yes-or-no question with yes. Anything else is a no.
    pub(crate) fn confirms(&self, operation: &str, request: &str, options: &CallOptions) -> Result<bool> {
        Ok(matches!(self.call(operation, request, options)?, Answer::Text(word) if word == "true"))
    }

    pub(crate) const fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Asked for what another family answers.
    pub(crate) fn is_not(&self, wanted: Family) -> AlipayError {
        AlipayError::config(format!(
            "this is a client of the family {:?}; wanted one of {:?}",
            self.family().as_str(),
            wanted.as_str()
        ))
    }
}

impl Rules {
    fn protocol(&self) -> Arc<dyn Protocol> {
        match self {
            Self::Ams(rules) => Arc::clone(rules) as _,
            Self::Mapi(rules) => Arc::clone(rules) as _,
            Self::InStore(rules) => Arc::clone(rules) as _,
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Client({})", self.family().as_str())
    }
}
