//! Blocking work on threads of our own, awaited from Kotlin and Swift.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::thread;

use futures_channel::oneshot;

use crate::error::AlipayError;

/// Runs `work` on its own thread and gives its result to whoever awaits.
///
/// The thread does not know its caller: when a coroutine or task is cancelled, only the waiting ends. A payment that is
/// on its way stays on its way, so the caller must query it. A thread per call costs microseconds next to a round trip
/// and, unlike a pool, never lets one slow gateway hold up calls to another.
pub(crate) async fn offload<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, AlipayError> + Send + 'static,
) -> Result<T, AlipayError> {
    let (sender, receiver) = oneshot::channel();
    thread::Builder::new()
        .name("alipay-call".to_owned())
        .spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|panic| Err(broken(panic.as_ref())));
            // Nobody waits any more when the caller was cancelled; that is not an error.
            let _ = sender.send(result);
        })
        .map_err(|error| AlipayError::not_sent(format!("nothing was sent, the system gave no thread: {error}")))?;
    match receiver.await {
        Ok(result) => result,
        Err(oneshot::Canceled) => Err(broken(&"the thread of the call ended without a result")),
    }
}

/// A panic is a mistake of ours; what it means for the money is not known.
fn broken(panic: &(dyn Any + Send)) -> AlipayError {
    let text = panic.downcast_ref::<&str>().copied().map(str::to_owned);
    let text = text
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    AlipayError::unknown(format!(
        "may or may not have happened, alipay-global failed inside: {text}; query it before anything else"
    ))
}

#[cfg(test)]
mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::sync::Arc;
    use std::sync::mpsc;
    use std::task::{Context, Wake, Waker};
    use std::thread::Thread;

    use super::*;
    use crate::error::Outcome;

    struct Unpark(Thread);

    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }

    fn wait<T>(future: impl Future<Output = T>) -> T {
        let waker = Waker::from(Arc::new(Unpark(thread::current())));
        let mut future = pin!(future);
        loop {
            if let std::task::Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
                return value;
            }
            thread::park();
        }
    }

    #[test]
    fn the_result_arrives_from_another_thread() {
        let here = thread::current().id();
        let there = wait(offload(|| Ok(thread::current().id()))).unwrap();
        assert_ne!(here, there);
    }

    #[test]
    fn a_panic_is_an_unknown_outcome() {
        let error = wait(offload(|| -> Result<(), _> { panic!("index 7 is gone") })).unwrap_err();
        assert_eq!(error.failure().outcome, Outcome::Unknown);
        assert!(error.to_string().contains("index 7 is gone"));
    }

    #[test]
    fn dropping_the_future_does_not_stop_the_work() {
        let (started, starts) = mpsc::channel();
        let (go, goes) = mpsc::channel::<()>();
        let (done, dones) = mpsc::channel();
        {
            let mut future = Box::pin(offload(move || {
                started.send(()).unwrap();
                goes.recv().unwrap();
                done.send("paid").unwrap();
                Ok(())
            }));
            assert!(
                future
                    .as_mut()
                    .poll(&mut Context::from_waker(Waker::noop()))
                    .is_pending()
            );
            starts.recv().unwrap();
        }
        go.send(()).unwrap();
        assert_eq!(dones.recv(), Ok("paid"));
    }
}
