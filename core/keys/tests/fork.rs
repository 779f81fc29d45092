//! A child that was forked while other threads sign can sign.
#![cfg(unix)]
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use alipay_global_keys::{Hash, PrivateKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};

#[test]
fn two_hundred_children_of_eight_signing_threads_sign() {
    let der: Pkcs8V1Der<'_> = KeyPair::generate(KeySize::Rsa2048).unwrap().as_der().unwrap();
    let key = PrivateKey::from_pkcs8(der.as_ref()).unwrap();
    let expected = key.sign(Hash::Sha256, b"a").unwrap();
    let (is_over, signed) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    assert_eq!(key.sign(Hash::Sha256, b"a").as_ref(), Some(&expected));
                    signed.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let ends: Vec<_> = (0..200)
            .map(|_| child(|| key.sign(Hash::Sha256, b"a").as_ref() == Some(&expected)))
            .collect();
        is_over.store(true, Ordering::Relaxed);
        assert!(ends.iter().all(|end| *end == End::Well), "{ends:?}");
    });
    assert!(signed.into_inner() > 200, "the parent signs on");
}

#[derive(Debug, PartialEq)]
enum End {
    Well,
    Dead,
    Hung,
}

fn child(work: impl FnOnce() -> bool) -> End {
    // SAFETY: the child runs `work`, which allocates (glibc and macOS make that safe) and signs, and ends without unwinding.
    match unsafe { libc::fork() } {
        0 => {
            let code = i32::from(!work());
            // SAFETY: ends the child.
            unsafe { libc::_exit(code) }
        }
        process => {
            let (begin, mut status) = (Instant::now(), 0);
            // SAFETY: waits for the child that was just made.
            while unsafe { libc::waitpid(process, &mut status, libc::WNOHANG) } == 0 {
                if begin.elapsed() > Duration::from_secs(20) {
                    // SAFETY: ends and buries it.
                    unsafe {
                        libc::kill(process, libc::SIGKILL);
                        libc::waitpid(process, &mut status, 0);
                    }
                    return End::Hung;
                }
                thread::sleep(Duration::from_micros(200));
            }
            if status == 0 { End::Well } else { End::Dead }
        }
    }
}
