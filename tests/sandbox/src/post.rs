//! Posting to the merchant: plain HTTP, this machine only, one connection per message.

use axum::http::Uri;
use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;

/// A composed message, ready to be posted.
pub(crate) struct Composed {
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Vec<u8>,
}

/// What the merchant answered.
pub(crate) struct Heard {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) body: Vec<u8>,
}

/// The sandbox is offline: it delivers over plain HTTP to this machine and nowhere else.
pub(crate) fn deliverable(url: &str) -> Result<Uri, String> {
    let uri: Uri = url
        .parse()
        .map_err(|_| "the notification url is not a url".to_owned())?;
    let host = uri.host().unwrap_or_default().trim_matches(['[', ']']);
    let loopback = host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if uri.scheme_str() != Some("http") || !loopback {
        return Err("the sandbox is offline: it delivers to http urls of this machine only".to_owned());
    }
    Ok(uri)
}

/// Posts a message over a connection of its own.
pub(crate) async fn post(url: &Uri, composed: Composed) -> Result<Heard, String> {
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
    let stream = TcpStream::connect((host, url.port_u16().unwrap_or(80)))
        .await
        .map_err(|error| error.to_string())?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(|error| error.to_string())?;
    tokio::spawn(connection);
    let path = url.path_and_query().map_or("/", |path| path.as_str());
    let authority = url.authority().map(ToString::to_string).unwrap_or_default();
    let mut request = hyper::Request::post(path)
        .header("host", authority)
        .header("user-agent", "alipay-sandbox");
    for (name, value) in composed.headers {
        request = request.header(name, value);
    }
    let request = request
        .body(Full::new(Bytes::from(composed.body)))
        .map_err(|error| error.to_string())?;
    let response = sender.send_request(request).await.map_err(|error| error.to_string())?;
    let status = response.status().as_u16();
    let content_type = response
        .headers()
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default()
        .to_owned();
    let body = Limited::new(response.into_body(), 64 * 1024)
        .collect()
        .await
        .map_err(|error| error.to_string())?;
    Ok(Heard {
        status,
        content_type,
        body: body.to_bytes().to_vec(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ever_leaves_this_machine() {
        for url in [
            "http://127.0.0.1:8080/notify?a=1",
            "http://localhost/",
            "http://[::1]:9/x",
        ] {
            assert!(deliverable(url).is_ok(), "{url}");
        }
        for url in [
            "https://127.0.0.1/",
            "http://shop.example/notify",
            "http://10.0.0.1/",
            "/notify",
            "ftp://localhost/",
        ] {
            assert!(deliverable(url).is_err(), "{url}");
        }
    }
}
