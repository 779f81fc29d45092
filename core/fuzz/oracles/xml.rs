//! Replies: whatever both readers take for XML, they read alike.

use alipay_global::fuzzing;

/// Never panics, and agrees with another parser about every leaf.
pub fn check(data: &[u8]) {
    let Some((text, ours)) = fuzzing::xml(data) else {
        return;
    };
    // Line ends are made one kind before anything else, says the standard; the other reader forgets those before an `&`.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // The other reader takes no DTD either, and refuses names and characters that ours lets pass.
    let Ok(document) = roxmltree::Document::parse(&text) else {
        return;
    };
    let mut theirs = Vec::new();
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        if node.children().any(|child| child.is_element()) {
            continue;
        }
        let content: String = node
            .children()
            .filter_map(|child| child.is_text().then(|| child.text()).flatten())
            .collect();
        let content = content.trim_matches(|c: char| c <= ' ').to_owned();
        theirs.push((node.tag_name().name().to_owned(), content));
    }
    assert_eq!(ours.len(), theirs.len(), "another number of leaves");
    for ((name, value), (their_name, their_value)) in ours.iter().zip(&theirs) {
        // The other reader resolves prefixes; ours keeps names as written.
        assert!(
            name == their_name || name.ends_with(&format!(":{their_name}")),
            "{name:?} {their_name:?}"
        );
        assert_eq!(value, their_value, "{name}");
    }
}
