//! The in-store envelope against what Python's `cryptography` expects, and against messages that were tampered with.

mod bytes;
mod open_points;
mod properties;
mod rules;
mod support;
