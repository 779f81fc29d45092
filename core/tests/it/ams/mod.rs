//! AMS from outside: what a client takes, sends and believes.

mod codes;
mod messages;
mod settings;
mod signatures;
mod until_final;
