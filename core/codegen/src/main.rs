//! `alipay-codegen` writes the generated files; `alipay-codegen --check` exits with 1 when one of them has drifted.

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let check = match std::env::args().nth(1).as_deref() {
        None => false,
        Some("--check") => true,
        Some(other) => {
            eprintln!("unknown option {other}; there is only --check");
            return ExitCode::from(2);
        }
    };
    match run(check) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(check: bool) -> Result<ExitCode, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let schemas = alipay_codegen::read()?;
    let mut outputs = alipay_codegen::generate(&schemas, &alipay_codegen::options()?)?;
    outputs.extend(alipay_codegen::documents(
        &schemas,
        &alipay_codegen::Facts::read(&root)?,
    ));
    if check {
        let drifted = alipay_codegen::drift(&root, &outputs);
        for path in &drifted {
            eprintln!("{path} is not what the schema says; run ./dev gen");
        }
        return Ok(if drifted.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        });
    }
    for path in alipay_codegen::write(&root, &outputs)? {
        eprintln!("wrote {path}");
    }
    Ok(ExitCode::SUCCESS)
}
