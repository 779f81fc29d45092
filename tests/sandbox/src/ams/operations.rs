//! Which operation lives at which path.

/// Every operation and its sandbox path, one a line.
pub(super) const PATHS: &str = include_str!("operations.txt");

/// The operation whose sandbox path this is.
pub(super) fn operation_at(path: &str) -> Option<&'static str> {
    let lines = PATHS.lines().filter_map(|line| line.split_once(' '));
    let mut found = lines.filter(|(_, known)| *known == path);
    found.next().map(|(id, _)| id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_found_by_their_sandbox_path_only() {
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay"), Some("payments.pay"));
        assert_eq!(operation_at("/ams/api/v1/payments/pay"), None);
        assert_eq!(operation_at("/ams/sandbox/api/v1/payments/pay/"), None);
    }
}
