//! Customs declarations and tax papers: what was declared once and stays as it is.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::codes::Code;
use crate::world::World;

/// Something that was declared once.
#[derive(Clone, Debug)]
pub(super) struct Paper {
    pub(super) fingerprint: String,
    pub(super) fields: Vec<(&'static str, String)>,
}

/// The papers by kind and the merchant's number.
#[derive(Clone, Debug, Default)]
pub(super) struct Papers(BTreeMap<(&'static str, String), Paper>);

impl Papers {
    /// The paper under a number.
    pub(super) fn find(&self, kind: &'static str, id: &str) -> Option<&Paper> {
        self.0.get(&(kind, id.to_owned()))
    }

    /// The paper under a number, or a new one. The same number with other content is refused.
    pub(super) fn keep(
        &mut self,
        kind: &'static str,
        id: &str,
        fingerprint: String,
        write: impl FnOnce() -> Vec<(&'static str, String)>,
    ) -> Result<Paper, Code> {
        let paper = self.0.entry((kind, id.to_owned())).or_insert_with(|| Paper {
            fingerprint: fingerprint.clone(),
            fields: write(),
        });
        if paper.fingerprint == fingerprint {
            Ok(paper.clone())
        } else {
            Err("DISCORDANT_REPEAT_REQUEST".into())
        }
    }
}

/// For the control API.
pub(super) fn show(world: &mut World) -> Value {
    let papers = world.books.book::<Papers>().0.keys();
    papers.map(|(kind, id)| json!({ "kind": kind, "id": id })).collect()
}
