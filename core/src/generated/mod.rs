//! Tables and models made from `core/schema`.
pub mod ams;
pub mod instore;
pub mod mapi;
pub mod meanings;
#[cfg(feature = "typed")]
pub mod typed;
