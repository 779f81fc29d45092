//! Reads keys: PEM or bare base64 around DER, with any white space in it.
//!
//! A fault completes the sentence "`private_key` …" and never repeats any of the text.

use alipay_global_keys::Hash;
use base64::DecodeError;
use pkcs8::der::asn1::{AnyRef, ObjectIdentifier};
use pkcs8::der::{Decode, Header, Reader, SliceReader, Tag, Tagged};
use pkcs8::{PrivateKeyInfo, spki::SubjectPublicKeyInfoRef};
use zeroize::Zeroizing;

use super::{dsa, rsa as rsa_key, text};

/// What a text turned out to be.
pub(super) struct Found {
    pub(super) key: Key,
    /// `PKCS#1`, `PKCS#8`, `SPKI` or `OpenSSL`.
    pub(super) form: &'static str,
    /// PEM, as against bare base64.
    pub(super) is_pem: bool,
}

pub(super) enum Key {
    Private(Private),
    Public(Public),
}

pub(super) enum Private {
    Rsa(rsa_key::Private),
    Dsa(dsa::Private),
}

#[derive(Clone, PartialEq)]
pub(super) enum Public {
    Rsa(rsa_key::Public),
    Dsa(dsa::Public),
}

impl Private {
    /// Reads a private key and nothing else.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        match read(text)?.key {
            Key::Private(key) => Ok(key),
            Key::Public(_) => Err("is a public key; a private key is wanted here".into()),
        }
    }

    pub(super) fn public(&self) -> Public {
        match self {
            Self::Rsa(key) => Public::Rsa(key.public().clone()),
            Self::Dsa(key) => Public::Dsa(key.public()),
        }
    }

    pub(super) fn is_dsa(&self) -> bool {
        matches!(self, Self::Dsa(_))
    }

    /// The signature; none when the library refuses the key. DSA of Alipay is always over SHA-1.
    pub(super) fn sign(&self, hash: Hash, bytes: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Rsa(key) => key.sign(hash, bytes),
            Self::Dsa(key) => key.sign(bytes),
        }
    }
}

impl Public {
    /// Reads a public key and nothing else.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        match read(text)?.key {
            Key::Public(key) => Ok(key),
            Key::Private(_) => Err("is a private key; a public key is wanted here".into()),
        }
    }

    pub(super) fn bits(&self) -> usize {
        match self {
            Self::Rsa(key) => key.bits(),
            Self::Dsa(key) => key.bits(),
        }
    }

    /// `RSA` or `DSA`.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Rsa(_) => "RSA",
            Self::Dsa(_) => "DSA",
        }
    }

    /// The key as SubjectPublicKeyInfo.
    pub(super) fn spki(&self) -> Option<Vec<u8>> {
        match self {
            Self::Rsa(key) => key.spki(),
            Self::Dsa(key) => key.spki(),
        }
    }
}

/// Reads a key of any kind and form.
pub(super) fn read(text: &str) -> Result<Found, String> {
    let (base64, is_pem) = armour(text)?;
    let der = Zeroizing::new(decode(base64)?);
    let content = content(&der)?;
    let (key, form) = by_shape(&der, content)?;
    Ok(Found { key, form, is_pem })
}

/// The base64 of the text, and whether it was in PEM.
fn armour(text: &str) -> Result<(&str, bool), String> {
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.is_empty() {
        return Err("is empty".into());
    }
    if text.len() > MAX_TEXT {
        return Err(format!("is too long to be a key: {} bytes", text.len()));
    }
    if text.starts_with("ssh-") || text.contains("BEGIN OPENSSH") {
        return Err(
            "is an OpenSSH key; convert it to PEM (ssh-keygen -e -m pkcs8, or -p -m pkcs8 for a private one)".into(),
        );
    }
    if text.starts_with('<') {
        return Err("is XML; a key in PEM or base64 is wanted".into());
    }
    if !text.contains("-----BEGIN ") {
        return Ok((text, false));
    }
    let mut found = None;
    let mut rest = text;
    while let Some((_, after)) = rest.split_once("-----BEGIN ") {
        let (label, after) = after.split_once("-----").ok_or(NO_END)?;
        let (body, after) = after.split_once("-----END ").ok_or(NO_END)?;
        rest = after;
        if label.ends_with("PARAMETERS") {
            // OpenSSL writes them in front of a key that contains them again.
            continue;
        }
        if label.contains("ENCRYPTED") || body.contains("4,ENCRYPTED") {
            return Err(ENCRYPTED.into());
        }
        if found.replace(body).is_some() {
            return Err("holds more than one PEM block; give one key".into());
        }
    }
    found
        .map(|body| (body, true))
        .ok_or_else(|| "holds parameters, but no key".into())
}

fn decode(base64: &str) -> Result<Vec<u8>, String> {
    // Room for everything at once: a buffer that grows leaves copies of the key behind.
    let mut compact = Zeroizing::new(String::with_capacity(base64.len()));
    let mut characters = base64.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            // A line break as environment variables and JSON files spell it.
            ('\\', Some('n' | 'r')) => drop(characters.next()),
            ('\u{200b}' | '\u{feff}', _) => {}
            _ if c.is_whitespace() => {}
            _ => compact.push(c),
        }
    }
    if looks_like_a_path(&compact) {
        return Err("is the name of a file; give its content".into());
    }
    if compact.len() <= MAX_SECRET {
        return Err("is too short for a key; a shared secret goes into the option key".into());
    }
    text::key_base64(&compact).map_err(|error| match error {
        DecodeError::InvalidByte(..) => "is neither PEM nor base64".into(),
        _ => "is truncated: its base64 breaks off".into(),
    })
}

fn looks_like_a_path(text: &str) -> bool {
    [".pem", ".key", ".der", ".txt", ".crt", ".cer", ".p12", ".pfx"]
        .iter()
        .any(|ending| text.ends_with(ending))
}

/// The inside of the one sequence that every key is.
fn content(der: &[u8]) -> Result<&[u8], String> {
    if der.starts_with(b"-----BEGIN") {
        return Err("is base64 of a PEM file; decode it once".into());
    }
    let mut reader = SliceReader::new(der).map_err(|_| DAMAGED)?;
    let header = Header::decode(&mut reader).map_err(|_| DAMAGED)?;
    if header.tag != Tag::Sequence {
        return Err(DAMAGED.into());
    }
    let wanted = usize::try_from(header.length).map_err(|_| DAMAGED)?;
    let there = usize::try_from(reader.remaining_len()).map_err(|_| DAMAGED)?;
    if there < wanted {
        return Err(format!(
            "is truncated: {} of {wanted} bytes are missing",
            wanted - there
        ));
    }
    if there > wanted {
        return Err(format!("has {} bytes too many at its end", there - wanted));
    }
    reader.read_slice(header.length).map_err(|_| DAMAGED.into())
}

/// Tells the forms apart by what stands in the sequence; PEM labels are wrong too often to be asked.
fn by_shape(der: &[u8], content: &[u8]) -> Result<(Key, &'static str), String> {
    use Tag::{BitString, Integer, OctetString, Sequence};

    let tags = tags(content)?;
    match tags.as_slice() {
        [Integer, Sequence, OctetString, ..] => Ok((Key::Private(pkcs8(der)?), "PKCS#8")),
        [Sequence, BitString] => Ok((Key::Public(spki(der)?), "SPKI")),
        [Integer, Integer] => Ok((Key::Public(Public::Rsa(rsa_key::Public::from_der(der)?)), "PKCS#1")),
        [Integer, Integer, Integer, Integer, Integer, Integer] => Ok((
            Key::Private(Private::Dsa(dsa::Private::from_numbers(content)?)),
            "OpenSSL",
        )),
        [Integer, Integer, Integer, Integer, Integer, Integer, Integer, ..] => {
            Ok((Key::Private(Private::Rsa(rsa_key::Private::from_der(der)?)), "PKCS#1"))
        }
        [Integer, OctetString, ..] => Err(foreign("an EC private key")),
        [Sequence, OctetString] => Err(ENCRYPTED.into()),
        [Sequence, Sequence, BitString] => {
            Err("is a certificate; give the public key in it (openssl x509 -pubkey -noout)".into())
        }
        [Integer, Sequence] | [Integer, Sequence, Sequence] => {
            Err("is a PKCS#12 file; take the key out of it (openssl pkcs12 -nocerts)".into())
        }
        _ => Err(DAMAGED.into()),
    }
}

fn tags(content: &[u8]) -> Result<Vec<Tag>, String> {
    let mut reader = SliceReader::new(content).map_err(|_| DAMAGED)?;
    let mut tags = Vec::new();
    while !reader.is_finished() {
        tags.push(AnyRef::decode(&mut reader).map_err(|_| DAMAGED)?.tag());
    }
    Ok(tags)
}

fn pkcs8(der: &[u8]) -> Result<Private, String> {
    let info = PrivateKeyInfo::from_der(der).map_err(|_| DAMAGED)?;
    match info.algorithm.oid {
        pkcs1::ALGORITHM_OID => rsa_key::Private::from_der(info.private_key).map(Private::Rsa),
        ::dsa::OID => dsa::Private::from_pkcs8(info).map(Private::Dsa),
        other => Err(foreign(&format!("{} private key", algorithm(other)))),
    }
}

fn spki(der: &[u8]) -> Result<Public, String> {
    let info = SubjectPublicKeyInfoRef::from_der(der).map_err(|_| DAMAGED)?;
    match info.algorithm.oid {
        pkcs1::ALGORITHM_OID => {
            let inside = info.subject_public_key.as_bytes().ok_or(DAMAGED)?;
            rsa_key::Public::from_der(inside).map(Public::Rsa)
        }
        ::dsa::OID => dsa::Public::from_spki(info).map(Public::Dsa),
        other => Err(foreign(&format!("{} public key", algorithm(other)))),
    }
}

fn algorithm(oid: ObjectIdentifier) -> &'static str {
    match oid.to_string().as_str() {
        "1.2.840.10045.2.1" => "an EC",
        "1.3.101.112" => "an Ed25519",
        "1.3.101.113" => "an Ed448",
        "1.3.101.110" | "1.3.101.111" => "an X25519 or X448",
        "1.2.840.113549.1.1.10" => "an RSA-PSS",
        "1.2.840.113549.1.3.1" => "a Diffie-Hellman",
        _ => "an unknown kind of",
    }
}

fn foreign(what: &str) -> String {
    format!("is {what}; Alipay takes RSA (and DSA in old contracts)")
}

const NO_END: &str = "is truncated: its PEM has no end line";
const ENCRYPTED: &str = "is encrypted; decrypt it first (openssl pkcs8 -topk8 -nocrypt)";
const DAMAGED: &str = "is not a key that can be read; copy it again";

// The longest key here, 4096 bits in PKCS#8, has 3.3 kB of PEM.
const MAX_TEXT: usize = 32 * 1_024;
// Shared secrets have 32 characters; the shortest key, RSA 1024 as PKCS#1, has 188.
const MAX_SECRET: usize = 48;
