//! A fork copies the locks of all threads and only one thread. If another one stood inside aws-lc at that moment, its lock
//! would stay shut in the child for ever, or its half-used blinding would stop the child. So a fork waits until nobody is in
//! there, and nobody goes in while it happens.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::thread;
use std::time::Duration;

/// Threads inside the library.
static INSIDE: AtomicUsize = AtomicUsize::new(0);
/// Forks that are happening.
static FORKS: AtomicUsize = AtomicUsize::new(0);

/// Runs work of the C library that takes locks: keys, signatures, random numbers. It must not wait for the network, because
/// a fork waits for it.
pub fn away_from_forks<T>(work: impl FnOnce() -> T) -> T {
    unix::watch();
    loop {
        INSIDE.fetch_add(1, SeqCst);
        let _inside = Inside;
        if FORKS.load(SeqCst) == 0 {
            return work();
        }
        drop(_inside);
        thread::sleep(A_MOMENT);
    }
}

/// Leaves also when the work panics.
struct Inside;

impl Drop for Inside {
    fn drop(&mut self) {
        INSIDE.fetch_sub(1, SeqCst);
    }
}

const A_MOMENT: Duration = Duration::from_micros(50);

#[cfg(unix)]
mod unix {
    use std::sync::atomic::AtomicBool;
    use std::time::Instant;

    use super::{A_MOMENT, Duration, FORKS, INSIDE, SeqCst, thread};

    /// A signature takes a millisecond, a new key of 4096 bits some seconds. What is longer inside has died there.
    const PATIENCE: Duration = Duration::from_secs(10);

    /// Hears of every fork from now on.
    pub(super) fn watch() {
        static IS_WATCHING: AtomicBool = AtomicBool::new(false);
        if IS_WATCHING.load(SeqCst) || IS_WATCHING.swap(true, SeqCst) {
            return;
        }
        // SAFETY: the three functions live as long as the program, and do nothing but count, look at the clock and sleep.
        unsafe {
            libc::pthread_atfork(Some(before), Some(after_in_parent), Some(after_in_child));
        }
    }

    extern "C" fn before() {
        FORKS.fetch_add(1, SeqCst);
        let begin = Instant::now();
        while INSIDE.load(SeqCst) > 0 && begin.elapsed() < PATIENCE {
            thread::sleep(A_MOMENT);
        }
    }

    extern "C" fn after_in_parent() {
        FORKS.fetch_sub(1, SeqCst);
    }

    extern "C" fn after_in_child() {
        // The one thread here is the one that forked, and it is not inside.
        INSIDE.store(0, SeqCst);
        FORKS.store(0, SeqCst);
    }
}

#[cfg(not(unix))]
mod unix {
    /// Nothing forks here.
    pub(super) fn watch() {}
}
