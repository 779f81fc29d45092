//! Error codes of the gateway.

/// An error code of the gateway. Behind a blank may stand what it is about.
pub(super) type Code = String;

/// The documented codes: those of the gateway itself, then those of each service.
pub(super) const DOCUMENTED: &str = include_str!("codes.txt");

/// Codes of the gateway itself, which every service can give and none in its own layer.
pub(super) fn of_the_gateway(code: &str) -> bool {
    let line = DOCUMENTED.lines().next().unwrap_or_default();
    line.trim_start_matches("gateway: ")
        .split(", ")
        .any(|known| known == code)
}
