//! The built-in transport: ureq over rustls with aws-lc-rs, pooled connections, certificates always checked.

use std::sync::Arc;
use std::time::Duration;

use arc_swap::ArcSwap;
use ureq::unversioned::transport::{ConnectProxyConnector, Connector, TcpConnector};
use ureq::{Agent, Proxy};

use super::roots::Trusted;
use super::tls::Tls;
use super::watched::{self, CachingResolver, Watch};
use super::{MAX_REPLY, Transport, TransportError, USER_AGENT};
use crate::error::{AlipayError, Result};
use crate::http::{HttpRequest, HttpResponse};
use crate::secret::Secret;

pub(crate) struct BuiltIn {
    config: ureq::config::Config,
    trusted: Trusted,
    pool: ArcSwap<Pool>,
    #[cfg(feature = "http2")]
    http2: super::http2::Http2,
}

/// Connections belong to the process that opened them.
struct Pool {
    process: u32,
    agent: Agent,
}

impl BuiltIn {
    pub(crate) fn new(ca_file: Option<&str>, through: Option<&Secret>) -> Result<Self> {
        let trusted = Trusted::new(ca_file)?;
        let proxy = through.map(|url| proxy(url.expose())).transpose()?;
        #[cfg(feature = "http2")]
        let http2 = super::http2::Http2::new(trusted.clone(), proxy.clone());
        let config = Agent::config_builder()
            .proxy(proxy)
            .http_status_as_error(false)
            // A followed redirect would leave the signed path, and could leave the gateway.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .user_agent(USER_AGENT)
            .accept("*/*")
            .accept_encoding(ureq::config::AutoHeaderValue::None)
            .timeout_connect(Some(Duration::from_secs(10)))
            .max_idle_connections(64)
            .max_idle_connections_per_host(32)
            .build();
        let pool = ArcSwap::from_pointee(Pool::open(&config, &trusted));
        Ok(Self {
            config,
            trusted,
            pool,
            #[cfg(feature = "http2")]
            http2,
        })
    }

    /// The agent of this process. A forked child gets connections of its own: two processes
    /// writing into one TLS stream would break it for both.
    fn agent(&self) -> Agent {
        let pool = self.pool.load();
        if pool.process == std::process::id() {
            return pool.agent.clone();
        }
        let fresh = Arc::new(Pool::open(&self.config, &self.trusted));
        let agent = fresh.agent.clone();
        let inherited = self.pool.swap(fresh);
        if inherited.process != std::process::id() {
            // Dropping it would say goodbye on the parent's streams, and its lock may be held by a thread
            // that does not exist in this process. It is a few kilobytes, once per fork.
            std::mem::forget(inherited);
        }
        agent
    }
}

impl Pool {
    fn open(config: &ureq::config::Config, trusted: &Trusted) -> Self {
        let connector =
            ().chain(ConnectProxyConnector::default())
                .chain(TcpConnector::default())
                .chain(Tls::new(trusted.clone()))
                .chain(Watch {
                    proxied: config.proxy().is_some(),
                });
        let agent = Agent::with_parts(config.clone(), connector, CachingResolver::default());
        Self {
            process: std::process::id(),
            agent,
        }
    }
}

impl Transport for BuiltIn {
    fn send(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        watched::begin();
        self.exchange(request, timeout).map_err(|error| {
            let text = explain(&error, timeout);
            if watched::bytes_left() {
                TransportError::Lost(text)
            } else {
                TransportError::NotSent(text)
            }
        })
    }

    fn send_http2(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, TransportError> {
        #[cfg(feature = "http2")]
        return self.http2.send(request, timeout);
        #[cfg(not(feature = "http2"))]
        {
            let _ = (request, timeout);
            Err(TransportError::NotSent(
                "this build is without the feature http2".into(),
            ))
        }
    }
}

impl BuiltIn {
    fn exchange(&self, request: &HttpRequest, timeout: Duration) -> Result<HttpResponse, ureq::Error> {
        let agent = self.agent();
        let mut builder = ureq::http::Request::builder()
            .method(request.method.as_str())
            .uri(&request.url);
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        let connect = timeout.min(Duration::from_secs(10));
        let mut response = if request.method == "GET" {
            let message = builder.body(())?;
            agent.run(
                agent
                    .configure_request(message)
                    .timeout_global(Some(timeout))
                    .timeout_connect(Some(connect))
                    .build(),
            )?
        } else {
            let message = builder.body(&request.body[..])?;
            agent.run(
                agent
                    .configure_request(message)
                    .timeout_global(Some(timeout))
                    .timeout_connect(Some(connect))
                    .build(),
            )?
        };
        let status = response.status().as_u16();
        let headers = response
            .headers()
            .iter()
            .map(|(name, value)| {
                (
                    name.as_str().to_owned(),
                    String::from_utf8_lossy(value.as_bytes()).into_owned(),
                )
            })
            .collect();
        // Read to the end even when the status is no good: only then is the connection free for the next call.
        let body = response.body_mut().with_config().limit(MAX_REPLY).read_to_vec()?;
        Ok(HttpResponse { status, headers, body })
    }
}

/// One line for people, without URL parts that may hold a signature.
fn explain(error: &ureq::Error, timeout: Duration) -> String {
    match error {
        ureq::Error::Timeout(ureq::Timeout::Connect | ureq::Timeout::Resolve) => {
            format!("no connection within {:.0?}", timeout.min(Duration::from_secs(10)))
        }
        ureq::Error::Timeout(_) => format!("no complete reply within {timeout:.0?}"),
        ureq::Error::HostNotFound => "the host name does not resolve".into(),
        ureq::Error::BodyExceedsLimit(_) => format!("the reply is larger than {} MiB", MAX_REPLY >> 20),
        ureq::Error::Io(error) => match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
            Some(tls) => format!("TLS: {tls}"),
            None => format!("network: {}", error.kind()),
        },
        ureq::Error::ConnectProxyFailed(_) => "the proxy refuses to connect to the gateway".into(),
        ureq::Error::Protocol(_) => "the reply is not HTTP".into(),
        ureq::Error::Http(_) | ureq::Error::BadUri(_) => "the request cannot be written as HTTP".into(),
        other => other.to_string(),
    }
}

fn proxy(url: &str) -> Result<Proxy> {
    // Checked here: ureq panics on a socks URL that it was built without.
    if !url.starts_with("http://") && !url.starts_with("https://") {
        return Err(AlipayError::config("proxy must start with http:// or https://"));
    }
    Proxy::new(url).map_err(|_| AlipayError::config("proxy is not a URL such as http://user:password@host:3128"))
}
