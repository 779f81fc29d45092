//! Tables and models made from `core/schema`.
pub mod ams;
pub mod instore;
pub mod mapi;
pub mod meanings;
pub mod options;
#[cfg(feature = "typed")]
pub mod typed;
