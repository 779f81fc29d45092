//! What the gateway remembers besides trades: merchants, shop codes, agreements, declarations.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::Code;
use super::agreement::Agreement;
use super::merchants::Registration;
use super::shop_code::ShopCode;

/// The family's own part of the world; a reset forgets it.
#[derive(Default)]
pub(crate) struct State {
    /// By payment method, merchant and, in store, store.
    pub(super) merchants: BTreeMap<(&'static str, String, String), Registration>,
    /// By their number.
    pub(super) shop_codes: BTreeMap<String, ShopCode>,
    /// By the merchant's number.
    pub(super) agreements: BTreeMap<String, Agreement>,
    /// Customs declarations and tax papers: fingerprint and answer, by kind and the merchant's number.
    pub(super) papers: BTreeMap<(&'static str, String), Paper>,
    /// Answers that were asked for over the control API.
    pub(super) refusals: Vec<Refusal>,
}

/// Something that was declared once and stays as it is.
#[derive(Clone, Debug)]
pub(super) struct Paper {
    pub(super) fingerprint: String,
    pub(super) fields: Vec<(&'static str, String)>,
}

/// The next calls of a service are refused with a code.
pub(super) struct Refusal {
    pub(super) on: String,
    pub(super) code: Code,
    pub(super) times: u64,
}

impl State {
    /// Takes the refusal that waits for a service.
    pub(super) fn refusal(&mut self, service: &str) -> Option<Code> {
        let at = self
            .refusals
            .iter()
            .position(|refusal| refusal.on == service || refusal.on == "*")?;
        let refusal = &mut self.refusals[at];
        refusal.times = refusal.times.saturating_sub(1);
        let code = refusal.code.clone();
        if refusal.times == 0 {
            self.refusals.remove(at);
        }
        Some(code)
    }

    /// The paper under a number, or a new one. The same number with other content is refused.
    pub(super) fn paper(
        &mut self,
        kind: &'static str,
        id: &str,
        fingerprint: String,
        write: impl FnOnce() -> Vec<(&'static str, String)>,
    ) -> Result<Paper, Code> {
        let paper = self.papers.entry((kind, id.to_owned())).or_insert_with(|| Paper {
            fingerprint: fingerprint.clone(),
            fields: write(),
        });
        if paper.fingerprint == fingerprint {
            Ok(paper.clone())
        } else {
            Err("DISCORDANT_REPEAT_REQUEST".into())
        }
    }

    /// For the control API.
    pub(crate) fn json(&self) -> Map<String, Value> {
        let mut out = Map::new();
        let merchants = self.merchants.iter().map(|((method, id, store), known)| {
            json!({ "payment_method": method, "id": id, "store": store, "status": known.status() })
        });
        out.insert("merchants".into(), merchants.collect());
        let codes = self.shop_codes.iter();
        let codes = codes.map(|(id, code)| json!({ "id": id, "status": code.status(), "store": code.store() }));
        out.insert("shop_codes".into(), codes.collect());
        let agreements = self.agreements.values().map(Agreement::json);
        out.insert("agreements".into(), agreements.collect());
        let papers = self.papers.iter();
        let papers = papers.map(|((kind, id), _)| json!({ "kind": kind, "id": id }));
        out.insert("papers".into(), papers.collect());
        out
    }
}
