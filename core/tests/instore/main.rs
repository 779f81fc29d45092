//! The in-store envelope against what Python's `cryptography` expects, and against messages that were tampered with.
// The setting that allows it in tests does not reach their helper functions.
#![allow(clippy::unwrap_used)]

mod bytes;
mod open_points;
mod properties;
mod rules;
mod support;
