//! `alipay-sandbox`: plays Alipay for tests. `--help` explains everything.

use std::io::{Read as _, Write as _};
use std::process::ExitCode;

use alipay_sandbox::{Config, help, help_codes, start};

fn main() -> ExitCode {
    match arguments().and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            let _shown = writeln!(std::io::stderr(), "alipay-sandbox: {message}");
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for.
enum Wish {
    Help,
    HelpCodes,
    Run { config: Config, exit_with_stdin: bool },
}

fn arguments() -> Result<Wish, String> {
    let mut config = Config::default();
    let mut exit_with_stdin = false;
    let mut rest = std::env::args().skip(1);
    while let Some(argument) = rest.next() {
        let (name, inline) = match argument.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (argument, None),
        };
        let mut value = || {
            inline
                .clone()
                .or_else(|| rest.next())
                .ok_or(format!("{name} needs a value"))
        };
        match name.as_str() {
            "--help" | "-h" => return Ok(Wish::Help),
            "--help-codes" => return Ok(Wish::HelpCodes),
            "--port" => config.port = number(&name, &value()?)?,
            "--time-scale" => config.time_scale = scale(&name, &value()?)?,
            "--max-skew" => config.max_skew = number(&name, &value()?)?,
            "--shop-url" => config.shop_url = Some(value()?),
            "--word" => config.words.push(word(&value()?)?),
            "--tls" => config.tls = true,
            "--refund-spacing" => config.refund_spacing = true,
            "--exit-with-stdin" => exit_with_stdin = true,
            _ => return Err(format!("unknown option {name}; --help lists them")),
        }
    }
    Ok(Wish::Run {
        config,
        exit_with_stdin,
    })
}

fn number<T: std::str::FromStr>(name: &str, text: &str) -> Result<T, String> {
    text.parse().map_err(|_| format!("{name} wants a number, not {text:?}"))
}

fn word(text: &str) -> Result<(String, String), String> {
    let (name, reading) = text
        .split_once('=')
        .ok_or_else(|| format!("--word wants NAME=READING, not {text:?}"))?;
    Ok((name.to_owned(), reading.to_owned()))
}

fn scale(name: &str, text: &str) -> Result<f64, String> {
    let factor: f64 = number(name, text)?;
    if (0.0..=1_000.0).contains(&factor) {
        Ok(factor)
    } else {
        Err(format!("{name} wants 0 to 1000, not {text}"))
    }
}

fn run(wish: Wish) -> Result<(), String> {
    let (config, exit_with_stdin) = match wish {
        Wish::Help => return print(&help()),
        Wish::HelpCodes => return print(&help_codes()),
        Wish::Run {
            config,
            exit_with_stdin,
        } => (config, exit_with_stdin),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let running = runtime.block_on(start(config))?;
    print(&format!("{}\n", running.hello()))?;
    if exit_with_stdin {
        // Reading ends when the parent closes the pipe or dies.
        let _read = std::io::stdin().read_to_end(&mut Vec::new());
        runtime.shutdown_background();
        return Ok(());
    }
    // SIGTERM keeps its default action: the process ends at once.
    runtime.block_on(std::future::pending())
}

fn print(text: &str) -> Result<(), String> {
    let mut out = std::io::stdout().lock();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .map_err(|error| error.to_string())
}
