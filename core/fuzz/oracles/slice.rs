//! The in-store slice: on whatever a full JSON parser takes for one unambiguous envelope, both see the same signed bytes.

use std::fmt;

use alipay_global::fuzzing;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// Never panics, never cuts anything but what the parser sees, and refuses nothing that is unambiguous.
pub fn check(data: &[u8]) {
    let ours = fuzzing::slice(data);
    // A parser that keeps every member, in order and literally.
    let Ok(theirs) = serde_json::from_slice::<Members>(data) else {
        return;
    };
    let responses = theirs.called("response");
    let signatures = theirs.called("signature");
    let Some((content, head, body, signature)) = ours else {
        // The parser steps over half a surrogate pair without a look; nothing that holds one can be read.
        let is_envelope =
            matches!(responses[..], [one] if serde_json::from_str::<Map<String, Value>>(one.get()).is_ok());
        let is_signed = signatures.iter().all(|text| text.get().starts_with('"')) && signatures.len() <= 1;
        assert!(!(is_envelope && is_signed) || depth(data) > 60, "refused");
        return;
    };
    assert_eq!(responses.len(), 1, "one of several was taken");
    assert_eq!(content, responses[0].get(), "other bytes");
    match (signatures.as_slice(), signature) {
        ([], None) => {}
        ([theirs], Some(ours)) => assert_eq!(serde_json::from_str::<String>(theirs.get()).ok(), Some(ours)),
        (theirs, ours) => panic!("{} signatures, {ours:?}", theirs.len()),
    }
    let Ok(inner) = serde_json::from_str::<Members>(content) else {
        panic!("an object in JSON is no JSON");
    };
    for (name, ours) in [("head", head), ("body", body)] {
        // Twins are refused later, when the whole signed text is read strictly.
        if let [theirs] = inner.called(name)[..] {
            let object = Some(theirs.get()).filter(|text| text.starts_with('{'));
            assert_eq!(ours, object, "{name}");
        }
    }
}

/// An object as the list of its members.
struct Members(Vec<(String, Box<RawValue>)>);

impl Members {
    fn called(&self, name: &str) -> Vec<&RawValue> {
        let found = self.0.iter().filter(|(known, _)| known == name);
        found.map(|(_, value)| &**value).collect()
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct All;
        impl<'de> Visitor<'de> for All {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = map.next_entry()? {
                    all.push(member);
                }
                Ok(Members(all))
            }
        }
        deserializer.deserialize_map(All)
    }
}

/// More than the deepest level that there is: braces in strings count too.
fn depth(data: &[u8]) -> usize {
    data.iter().filter(|byte| matches!(byte, b'{' | b'[')).count()
}
