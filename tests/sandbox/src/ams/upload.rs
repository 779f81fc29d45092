//! A file beside a request: `multipart/form-data` whose first part is the JSON that is signed.

use axum::http::HeaderMap;
use multer::Multipart;
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::codes::{Refusal, refuse, success};
use super::request::required;
use crate::json::{Fields, with};

const LARGEST: usize = 2 * 1024 * 1024;

/// What was uploaded.
pub(super) struct Upload {
    /// The bytes of the part `body`: all that is signed.
    pub(super) json: Vec<u8>,
    file: Vec<u8>,
    name: String,
}

/// Takes the parts apart, in the order they must have.
pub(super) async fn read(headers: &HeaderMap, body: &[u8]) -> Result<Upload, Refusal> {
    let kind = headers
        .get("content-type")
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let boundary = multer::parse_boundary(kind)
        .map_err(|_| refuse("MEDIA_TYPE_NOT_ACCEPTABLE", "an upload is multipart/form-data"))?;
    let broken = |_| refuse("PARAM_ILLEGAL", "the parts cannot be told apart");
    let mut parts = Multipart::with_reader(body, boundary);
    let mut found = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        let file = part.file_name().map(str::to_owned);
        let json = part
            .content_type()
            .is_some_and(|kind| kind.essence_str() == "application/json");
        found.push((name, file, json, part.bytes().await.map_err(broken)?));
    }
    let names: Vec<&str> = found.iter().map(|(name, ..)| name.as_str()).collect();
    if names != ["body", "file", "imageFile"] {
        return Err(refuse(
            "PARAM_ILLEGAL",
            "the parts are not body, file and imageFile in this order",
        ));
    }
    let [(_, _, is_json, json), (_, name, _, file), (_, _, _, again)] = &found[..] else {
        return Err(refuse("PARAM_ILLEGAL", "three parts are wanted"));
    };
    if !is_json {
        return Err(refuse(
            "MEDIA_TYPE_NOT_ACCEPTABLE",
            "the part body is not application/json",
        ));
    }
    if file != again {
        return Err(refuse("PARAM_ILLEGAL", "file and imageFile differ"));
    }
    Ok(Upload {
        json: json.to_vec(),
        file: file.to_vec(),
        name: name.clone().unwrap_or_default(),
    })
}

/// Whether the file is the one the request speaks of.
pub(super) fn take(upload: &Upload, request: &Fields) -> Result<Fields, Refusal> {
    let product = required(request, "productId", 64)?;
    let wanted = required(request, "fileSha256", 64)?;
    let bad = |why: &str| refuse("PARAM_ILLEGAL", format!("the file {why}"));
    if upload.file.is_empty() || upload.file.len() > LARGEST {
        return Err(bad("is empty or larger than 2 MiB"));
    }
    if upload.name.is_empty() || upload.name.contains(['/', '\\', '"']) {
        return Err(bad("has no name, or one with a path in it"));
    }
    let digest: String = Sha256::digest(&upload.file)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    if digest != wanted {
        return Err(bad("is not the one of fileSha256"));
    }
    Ok(with(
        success(),
        json!({
            "productId": product,
            "imageName": upload.name,
            "imageUrl": format!("https://sandbox.example/images/{digest}"),
        }),
    ))
}
