//! Notifications: a form that is taken is read as the web reads forms, and survives being written again.

use std::borrow::Cow;

use alipay_global::fuzzing;

/// Never panics, and agrees with another decoder.
pub fn check(data: &[u8]) {
    let Some(ours) = fuzzing::form(data) else {
        return;
    };
    let theirs: Vec<(Cow<'_, str>, Cow<'_, str>)> = form_urlencoded::parse(data).collect();
    assert_eq!(ours.len(), theirs.len(), "another number of fields");
    for ((name, value), (their_name, their_value)) in ours.iter().zip(&theirs) {
        assert_eq!(String::from_utf8_lossy(name), *their_name);
        assert_eq!(String::from_utf8_lossy(value), *their_value);
    }
    let mut names: Vec<_> = ours.iter().map(|(name, _)| name).collect();
    names.sort();
    assert!(names.windows(2).all(|two| two[0] != two[1]), "a name twice");
    assert_eq!(fuzzing::form(fuzzing::written(&ours).as_bytes()).as_ref(), Some(&ours));
    // What is signed holds each field once, and a border that could be moved is seen from both sides.
    let text = fuzzing::presign(&ours);
    for (name, value) in ours
        .iter()
        .filter(|(name, value)| !value.is_empty() && name != b"sign" && name != b"sign_type")
    {
        let pair = [name.as_slice(), b"=", value.as_slice()].concat();
        assert!(
            text.windows(pair.len()).any(|window| window == pair.as_slice()),
            "a field is not signed"
        );
    }
}
