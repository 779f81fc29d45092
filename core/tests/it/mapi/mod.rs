//! The legacy gateway from outside: messages made by Python and by Alipay itself, and what they must lead to.

mod app;
mod notification;
mod options;
mod reply;
mod request;
mod support;
