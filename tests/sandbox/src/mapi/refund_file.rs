//! forex_refund_file: many refunds in one file. No official page of it is known; the signature covers the parameters
//! beside the file.

use super::canonical::Channel;
use super::codes::Code;
use super::refund;
use super::request::Params;
use super::rules::illegal;
use super::settings::PARTNER;
use crate::app::Shared;

/// Takes every line as an asynchronous refund. A broken line refuses the file before anything moves.
pub(super) fn refund(app: &Shared, params: &Params, channel: Channel) -> Result<(), Code> {
    let file = params.file().ok_or_else(|| illegal("file"))?;
    let lines: Vec<&str> = file.lines().filter(|line| !line.trim().is_empty()).collect();
    let wishes: Option<Vec<Params>> = lines.iter().map(|line| wish(line, channel)).collect();
    let wishes = wishes
        .filter(|wishes| !wishes.is_empty())
        .ok_or("ILLEGAL_FILE_FORMAT")?;
    for wish in wishes {
        // One refund that is refused does not stop the others; the ledger tells which were made.
        let _refused = refund::refund(app, &wish, channel);
    }
    Ok(())
}

/// `partner|out_return_no|out_trade_no|currency|return_amount|gmt_return|reason`
fn wish(line: &str, channel: Channel) -> Option<Params> {
    let fields: Vec<&str> = line.split('|').collect();
    let [
        partner,
        out_return_no,
        out_trade_no,
        currency,
        return_amount,
        gmt_return,
        rest @ ..,
    ] = fields.as_slice()
    else {
        return None;
    };
    let reason = rest.first().copied().unwrap_or_default();
    if *partner != PARTNER || rest.len() > 1 || channel.charset.encode(reason).len() > 255 {
        return None;
    }
    // A file may say more than a single call may; nothing keeps it.
    let end = reason.char_indices().nth(33).map_or(reason.len(), |(at, _)| at);
    Some(Params::of(&[
        ("out_return_no", out_return_no),
        ("out_trade_no", out_trade_no),
        ("currency", currency),
        ("return_amount", return_amount),
        ("gmt_return", gmt_return),
        ("reason", &reason[..end]),
    ]))
}
