//! Listening: one router on plain HTTP and, if asked for, on TLS.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::Request;
use axum::routing::any;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use serde_json::{Map, Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tower_service::Service as _;

use crate::ams::Ams;
use crate::app::{self, App, Family, Shared};
use crate::config::Config;
use crate::fault::DropConnection;
use crate::instore::InStore;
use crate::mapi::Mapi;
use crate::words::Word;
use crate::{cashier, control, flow, pem};

/// Which families this sandbox plays, in the order of the ledger. No other file names them all.
const FAMILIES: &[&dyn Family] = &[&Ams, &Mapi, &InStore];

/// All words with more than one reading.
pub(crate) fn words() -> Vec<&'static Word> {
    app::all_words(FAMILIES)
}

/// A sandbox that is listening. It ends with its runtime.
pub struct Running {
    app: Shared,
    tls_port: Option<u16>,
    ca_file: Option<PathBuf>,
}

impl Running {
    /// `http://127.0.0.1:P`
    #[must_use]
    pub fn url(&self) -> &str {
        self.app.url()
    }

    /// The line a started process prints: addresses, ids and keys under the names of the client options.
    #[must_use]
    pub fn hello(&self) -> Value {
        let url = self.url();
        let mut line = Map::new();
        line.insert("ready".into(), json!(true));
        line.insert("url".into(), json!(url));
        line.insert("control".into(), json!(format!("{url}/control")));
        let tls_url = self.tls_port.map(|port| format!("https://localhost:{port}"));
        line.insert("tls_url".into(), json!(tls_url));
        line.insert("ca_file".into(), json!(self.ca_file));
        for family in self.app.families {
            line.extend(family.hello(url));
        }
        Value::Object(line)
    }
}

/// Starts a sandbox on the current tokio runtime.
///
/// # Errors
/// When the port is taken or an embedded key cannot be read.
pub async fn start(config: Config) -> Result<Running, String> {
    let app: Shared = Arc::new(App::new(config, FAMILIES)?);
    let router = router(Arc::clone(&app));

    let listener = bind(app.config.port).await?;
    let port = port_of(&listener)?;
    let _set_once = app.url.set(format!("http://127.0.0.1:{port}"));
    tokio::spawn(accept(Arc::clone(&app), listener, router.clone(), None));
    tokio::spawn(flow::close_overdue(Arc::clone(&app)));

    let (mut tls_port, mut ca_file) = (None, None);
    if app.config.tls {
        let listener = bind(0).await?;
        let port = port_of(&listener)?;
        tls_port = Some(port);
        ca_file = Some(write_ca()?);
        tokio::spawn(accept(Arc::clone(&app), listener, router, Some(acceptor()?)));
    }
    Ok(Running { app, tls_port, ca_file })
}

fn router(app: Shared) -> Router {
    let mut router = cashier::routes().route("/followed", any(followed));
    let mut below_control = control::routes();
    for family in app.families {
        router = router.merge(family.gateway());
        below_control = below_control.merge(family.control());
    }
    router
        .nest("/control", below_control)
        .layer(DefaultBodyLimit::max(16 * 1024 * 1024))
        .with_state(app)
}

/// Where the fault `status_302` points: whoever comes here followed a redirect.
async fn followed(State(app): State<Shared>) -> &'static str {
    *app.world().calls.entry("followed a redirect".into()).or_default() += 1;
    "followed"
}

async fn accept(app: Shared, listener: TcpListener, router: Router, tls: Option<TlsAcceptor>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            continue;
        };
        app.connections.fetch_add(1, Ordering::Relaxed);
        let _without_delay = stream.set_nodelay(true);
        let (router, tls) = (router.clone(), tls.clone());
        tokio::spawn(async move {
            match tls {
                None => converse(stream, router).await,
                Some(tls) => {
                    if let Ok(stream) = tls.accept(stream).await {
                        converse(stream, router).await;
                    }
                }
            }
        });
    }
}

/// One connection, kept alive, until the client leaves or a fault breaks it.
async fn converse(stream: impl AsyncRead + AsyncWrite + Unpin + 'static, router: Router) {
    let service = service_fn(move |request: Request<Incoming>| {
        let mut router = router.clone();
        async move {
            let response = router
                .call(request)
                .await
                .unwrap_or_else(|never: Infallible| match never {});
            // Hyper closes a connection whose service fails, without sending a byte.
            match response.extensions().get::<DropConnection>() {
                Some(_) => Err("a fault closes this connection"),
                None => Ok(response),
            }
        }
    });
    // HTTP/2 from the first byte on, or chosen by TLS, is for the upload of meter events.
    let _ended = auto::Builder::new(TokioExecutor::new())
        .http1()
        .timer(TokioTimer::new())
        .http2()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service)
        .await;
}

async fn bind(port: u16) -> Result<TcpListener, String> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .await
        .map_err(|error| format!("cannot listen on port {port}: {error}"))
}

fn port_of(listener: &TcpListener) -> Result<u16, String> {
    listener
        .local_addr()
        .map(|address| address.port())
        .map_err(|error| error.to_string())
}

fn acceptor() -> Result<TlsAcceptor, String> {
    let certificate = CertificateDer::from_pem_slice(pem::SERVER.as_bytes()).map_err(|error| error.to_string())?;
    let key = PrivateKeyDer::from_pem_slice(pem::SERVER_KEY.as_bytes()).map_err(|error| error.to_string())?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| builder.with_no_client_auth().with_single_cert(vec![certificate], key))
        .map_err(|error| error.to_string())?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(TlsAcceptor::from(Arc::new(config)))
}

/// Puts the test CA where a client can be pointed at it. The name is fixed so that killed processes leave one file, not many.
fn write_ca() -> Result<PathBuf, String> {
    let path = std::env::temp_dir().join("alipay-sandbox-ca.pem");
    if std::fs::read(&path).is_ok_and(|known| known == pem::CA.as_bytes()) {
        return Ok(path);
    }
    // Renamed into place: another process must never read half a file.
    let fresh = path.with_extension(format!("{}.new", std::process::id()));
    std::fs::write(&fresh, pem::CA)
        .and_then(|()| std::fs::rename(&fresh, &path))
        .map_err(|error| format!("cannot write the test CA to {}: {error}", path.display()))?;
    Ok(path)
}
