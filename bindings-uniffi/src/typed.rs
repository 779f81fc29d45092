//! The typed operations. Their table lives in the core: this file adds no line per operation.

use std::sync::Arc;

use alipay_global::typed::{self, ams, instore, mapi};

use crate::client::{AmsClient, InStoreClient, MapiClient};
use crate::config::CallOptions;
use crate::error::AlipayError;
use crate::message::{Event, Final, Redirect};
use crate::offload::offload;

#[uniffi::export]
impl AmsClient {
    /// Where to send the buyer, out of the reply to a payment. Coming back from there proves nothing.
    pub fn redirect(&self, reply: ams::PayResponse) -> Result<Redirect, AlipayError> {
        self.redirect_from(typed::to_json(&reply)?)
    }
}

macro_rules! export {
    (
        ams {
            groups { $($(#[$about:meta])* $group:ident: $class:ident { calls $operations:tt flows $flows:tt })* }
            notifications { $($event:ident $id:literal: $data:ident;)* }
        }
        mapi { calls $mapi_calls:tt redirects $mapi_redirects:tt texts $mapi_texts:tt flows $mapi_flows:tt notifications {} }
        instore { calls $instore_calls:tt redirects {} texts {} flows $instore_flows:tt notifications {} }
    ) => {
        $(
        $(#[$about])*
        #[derive(uniffi::Object)]
        pub struct $class(alipay_global::ams::AmsClient);

        #[uniffi::export]
        impl AmsClient {
            $(#[$about])*
            pub fn $group(&self) -> Arc<$class> {
                Arc::new($class(self.0.clone()))
            }
        }

        calls! { $class ams $operations }
        flows! { $class ams $flows }
        )*

        #[uniffi::export]
        impl Event {
            $(
            /// The content of a notification of this name as a record; fields that it does not know are in `data`.
            pub fn $event(&self) -> Result<ams::$data, AlipayError> {
                Ok(typed::from_json(&self.data())?)
            }
            )*
        }

        calls! { MapiClient mapi $mapi_calls }
        redirects! { MapiClient mapi $mapi_redirects }
        texts! { MapiClient mapi $mapi_texts }
        flows! { MapiClient mapi $mapi_flows }
        calls! { InStoreClient instore $instore_calls }
        flows! { InStoreClient instore $instore_flows }
    };
}

macro_rules! calls {
    ($class:ident $family:ident { $($(#[$doc:meta])* $name:ident $id:literal: $request:ident => $reply:ident;)* }) => {
        #[uniffi::export]
        impl $class {
            $(
            $(#[$doc])*
            #[uniffi::method(default(options = None))]
            pub async fn $name(
                self: Arc<Self>,
                request: $family::$request,
                options: Option<CallOptions>,
            ) -> Result<$family::$reply, AlipayError> {
                let options = CallOptions::read(options)?;
                offload(move || Ok(typed::call(self.0.raw(), $id, &request, &options)?)).await
            }
            )*
        }
    };
}

macro_rules! flows {
    ($class:ident $family:ident {}) => {};
    ($class:ident $family:ident { $($(#[$doc:meta])* $name:ident $id:literal: $request:ident;)* }) => {
        #[uniffi::export]
        impl $class {
            $(
            $(#[$doc])*
            ///
            /// Cancelling ends the waiting, not the flow.
            #[uniffi::method(default(options = None))]
            pub async fn $name(
                self: Arc<Self>,
                request: $family::$request,
                options: Option<CallOptions>,
            ) -> Result<Final, AlipayError> {
                let options = CallOptions::read(options)?;
                offload(move || Ok(typed::until_final(self.0.raw(), $id, &request, &options)?.into())).await
            }
            )*
        }
    };
}

// Nothing is sent for these two, so there is nothing to wait for.

macro_rules! redirects {
    ($class:ident $family:ident { $($(#[$doc:meta])* $name:ident $id:literal: $request:ident;)* }) => {
        #[uniffi::export]
        impl $class {
            $(
            $(#[$doc])*
            #[uniffi::method(default(options = None))]
            pub fn $name(
                &self,
                request: $family::$request,
                options: Option<CallOptions>,
            ) -> Result<Redirect, AlipayError> {
                let options = CallOptions::read(options)?;
                Ok(typed::redirect(self.0.raw(), $id, &request, &options)?.into())
            }
            )*
        }
    };
}

macro_rules! texts {
    ($class:ident $family:ident { $($(#[$doc:meta])* $name:ident $id:literal: $request:ident;)* }) => {
        #[uniffi::export]
        impl $class {
            $(
            $(#[$doc])*
            #[uniffi::method(default(options = None))]
            pub fn $name(&self, request: $family::$request, options: Option<CallOptions>) -> Result<String, AlipayError> {
                let options = CallOptions::read(options)?;
                Ok(typed::text(self.0.raw(), $id, &request, &options)?)
            }
            )*
        }
    };
}

alipay_global::for_each_typed_operation!(export);
