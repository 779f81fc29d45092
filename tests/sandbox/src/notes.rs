//! Values whose type only their owner knows: details of a payment, books of a family.

use axum::http::Extensions;

/// One value of each type.
#[derive(Clone, Debug, Default)]
pub(crate) struct Notes(Extensions);

impl Notes {
    /// Notes that hold one value.
    pub(crate) fn of<T: Clone + Send + Sync + 'static>(value: T) -> Self {
        let mut notes = Extensions::new();
        notes.insert(value);
        Self(notes)
    }

    /// The value of a type.
    pub(crate) fn get<T: Send + Sync + 'static>(&self) -> Option<&T> {
        self.0.get()
    }

    /// The same, to change it.
    pub(crate) fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T> {
        self.0.get_mut()
    }

    /// The value of a type, empty at first.
    pub(crate) fn book<T: Clone + Default + Send + Sync + 'static>(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}
