// @generated from core/schema by core/codegen. Do not edit.
//! Typed records and calls of the tier-1 operations.
pub mod ams;
pub mod calls;
pub mod instore;
pub mod mapi;
mod table;
