//! Own threads for blocking work: started when needed, kept for the next call, gone when idle.

use std::collections::VecDeque;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use alipay_global::AlipayError;
use napi::bindgen_prelude::{Object, ToNapiValue};
use napi::{Env, Error, Result};

use crate::raise;

/// More calls than this at a time wait in line: each may hold a connection, and a gateway has limits too.
const MOST: usize = 128;
const IDLE: Duration = Duration::from_secs(30);

type Job = Box<dyn FnOnce() + Send>;

struct Pool {
    jobs: VecDeque<Job>,
    threads: usize,
    idle: usize,
}

static POOL: Mutex<Pool> = Mutex::new(Pool {
    jobs: VecDeque::new(),
    threads: 0,
    idle: 0,
});
static WORK: Condvar = Condvar::new();

/// Runs `work` on a thread of ours and settles the promise with what it gives; a panic becomes a rejection.
pub(crate) fn promise<'env, T, F>(env: &'env Env, work: F) -> Result<Object<'env>>
where
    T: ToNapiValue + Send + 'static,
    F: FnOnce() -> std::result::Result<T, AlipayError> + Send + 'static,
{
    let (deferred, promise) = env.create_deferred()?;
    run(Box::new(move || {
        // The client is shared and immutable, so nothing half-changed can be seen after a panic.
        match catch_unwind(AssertUnwindSafe(work)) {
            Ok(Ok(value)) => deferred.resolve(move |_| Ok(value)),
            Ok(Err(error)) => deferred.reject(raise(error)),
            Err(_) => deferred.reject(Error::from_reason("panic")),
        }
    }))?;
    Ok(promise)
}

fn run(job: Job) -> Result<()> {
    let mut pool = pool();
    pool.jobs.push_back(job);
    if pool.idle >= pool.jobs.len() || pool.threads >= MOST {
        WORK.notify_one();
        return Ok(());
    }
    let started = std::thread::Builder::new().name("alipay".to_owned()).spawn(work);
    match started {
        Ok(_) => pool.threads += 1,
        // With a thread left the job waits for it; with none it would wait for ever.
        Err(error) if pool.threads == 0 => {
            pool.jobs.pop_back();
            return Err(Error::from_reason(format!("no thread to send from: {error}")));
        }
        Err(_) => {}
    }
    Ok(())
}

fn work() {
    let mut guard = pool();
    loop {
        if let Some(job) = guard.jobs.pop_front() {
            drop(guard);
            job();
            guard = pool();
            continue;
        }
        guard.idle += 1;
        let (woken, timeout) = WORK.wait_timeout(guard, IDLE).unwrap_or_else(PoisonError::into_inner);
        guard = woken;
        guard.idle -= 1;
        if timeout.timed_out() && guard.jobs.is_empty() {
            guard.threads -= 1;
            return;
        }
    }
}

fn pool() -> MutexGuard<'static, Pool> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}
