//! The one service that takes a file: a form in parts.

use super::request::Params;

/// URL parameters and the parts of the body; the file becomes a parameter that is not signed.
pub(super) fn read(query: &str, content_type: &[u8], body: &[u8]) -> Params {
    let content_type = String::from_utf8_lossy(content_type);
    let boundary = content_type
        .split_once("boundary=")
        .map(|(_, rest)| rest.split(';').next().unwrap_or_default().trim_matches('"').to_owned());
    let mut params = Params::read(query, b"");
    for part in boundary.iter().flat_map(|boundary| parts(boundary, body)) {
        let Some(at) = find(part, b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&part[..at]).into_owned();
        let name = attribute(&head, "name").unwrap_or_default();
        if attribute(&head, "filename").is_some() {
            params.set_file(&part[at + 4..]);
        } else {
            params.add(&name, &part[at + 4..]);
        }
    }
    params
}

/// What stands between the boundaries, without the line ends that belong to them.
fn parts<'a>(boundary: &str, body: &'a [u8]) -> Vec<&'a [u8]> {
    let mark = format!("--{boundary}").into_bytes();
    let mut out = Vec::new();
    let mut rest = body;
    while let Some(start) = find(rest, &mark) {
        rest = &rest[start + mark.len()..];
        let Some(content) = rest.strip_prefix(b"\r\n") else {
            break;
        };
        let Some(end) = find(content, &mark) else { break };
        out.push(content[..end].strip_suffix(b"\r\n").unwrap_or(&content[..end]));
        rest = &content[end..];
    }
    out
}

fn attribute(head: &str, name: &str) -> Option<String> {
    let disposition = head
        .lines()
        .find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    disposition.split(';').find_map(|pair| {
        let (known, value) = pair.split_once('=')?;
        (known.trim() == name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_become_parameters_and_the_file_stands_apart() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"service\"\r\n\r\nforex_refund_file\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r.txt\"\r\nContent-Type: text/plain\r\n\r\na|b\nc|d\n\r\n--x--\r\n";
        let params = read("_input_charset=utf-8", b"multipart/form-data; boundary=x", body);
        assert_eq!(params.get("service"), Some("forex_refund_file"));
        assert_eq!(params.file().as_deref(), Some("a|b\nc|d\n"));
        assert!(params.all().all(|(name, _)| name != "file"));
    }
}
