//! Link settings of a Node-API addon.

fn main() {
    napi_build::setup();
    // Nobody links against an addon, so its symbol table is dead weight: a megabyte and more.
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,--strip-all");
    }
}
