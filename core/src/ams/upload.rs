//! File upload: multipart with a signed JSON part, then the bytes (section 13).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::error::{AlipayError, Result};
use crate::json::Object;

/// A message of two kinds of parts: the JSON that is signed, and files that are not.
pub(super) struct Multipart {
    pub(super) content_type: String,
    pub(super) signed: Vec<u8>,
    pub(super) body: Vec<u8>,
}

/// The largest file that the gateway takes.
const LARGEST: usize = 2 << 20;

/// Makes the message of a checked request: `file` becomes a part of its own, the rest is the JSON that is signed.
pub(super) fn message(mut request: Object) -> Result<Multipart> {
    let file = request.remove("file").unwrap_or_default();
    let text = |name: &str| file.get(name).and_then(Value::as_str).unwrap_or_default();
    let name = plain_name(text("name"));
    let content = STANDARD.decode(text("content")).map_err(|_| {
        AlipayError::invalid(
            "file.content",
            "base64",
            "file.content must be base64 text with padding",
        )
    })?;
    if content.is_empty() || content.len() > LARGEST {
        let length = content.len();
        return Err(AlipayError::invalid(
            "file.content",
            "file_size",
            format!("file.content has {length} bytes; a file has 1 to {LARGEST}, shrink the picture"),
        ));
    }
    let digest = crate::sign::digest_hex(&content);
    if request
        .get("fileSha256")
        .is_some_and(|given| given.as_str() != Some(&digest))
    {
        return Err(AlipayError::invalid(
            "fileSha256",
            "sha256",
            "fileSha256 is not the SHA-256 of file.content in lower-case hex; leave it out, it is computed",
        ));
    }
    request.insert("fileSha256".to_owned(), digest.as_str().into());
    let signed = Value::Object(request).to_string().into_bytes();
    // No file holds its own digest.
    let boundary = format!("alipay-{digest}");
    Ok(Multipart {
        content_type: format!("multipart/form-data; boundary={boundary}"),
        body: parts(&boundary, &signed, &name, &content),
        signed,
    })
}

/// `body` first, then the same bytes as `file` and as `imageFile`: the gateway wants them twice.
fn parts(boundary: &str, json: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(json.len() + 2 * content.len() + 1024);
    let mut part = |head: String, bytes: &[u8]| {
        out.extend_from_slice(format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        out.extend_from_slice(bytes);
        out.extend_from_slice(b"\r\n");
    };
    part(
        "name=\"body\"\r\nContent-Type: application/json; charset=UTF-8".to_owned(),
        json,
    );
    for field in ["file", "imageFile"] {
        part(
            format!(
                "name=\"{field}\"; filename=\"{name}\"\r\nContent-Type: {}",
                media_type(content)
            ),
            content,
        );
    }
    out.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    out
}

/// The last part of a path, without what could end the quotes or the line that it stands in.
fn plain_name(given: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control() && *c != '"').collect();
    match name.trim() {
        "" | "." | ".." => "file".to_owned(),
        name => name.to_owned(),
    }
}

/// By the first bytes: names lie.
fn media_type(content: &[u8]) -> &'static str {
    match content {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xff, 0xd8, 0xff, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_cannot_start_a_header_or_name_a_folder() {
        for (given, wanted) in [
            ("logo.png", "logo.png"),
            ("a\"; name=\"body\r\nX-Evil: 1.png", "a; name=bodyX-Evil: 1.png"),
            ("../../etc/passwd", "passwd"),
            ("C:\\pictures\\bag.png", "bag.png"),
            ("包.png", "包.png"),
            ("\r\n", "file"),
            ("..", "file"),
            ("a/", "file"),
        ] {
            assert_eq!(plain_name(given), wanted);
        }
    }

    #[test]
    fn the_type_follows_the_bytes() {
        assert_eq!(media_type(b"\x89PNG\r\n\x1a\n"), "image/png");
        assert_eq!(media_type(b"\xff\xd8\xff\xe0"), "image/jpeg");
        assert_eq!(media_type(b"<svg"), "application/octet-stream");
    }
}
