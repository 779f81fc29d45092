//! The legacy gateway from outside: messages made by Python and by Alipay itself, and what they must lead to.
#![allow(clippy::unwrap_used, clippy::expect_used)] // helpers of tests stand outside of test functions

mod app;
mod notification;
mod options;
mod reply;
mod request;
mod support;
