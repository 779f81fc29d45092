//! The table from which bindings make their typed methods.

/// Takes the whole table apart, as a binding does.
macro_rules! count {
    (
        ams { groups { $($(#[$d:meta])* $group:ident: $class:ident {
                  calls { $($(#[$o:meta])* $m:ident $id:literal: $q:ident => $r:ident;)* }
                  flows { $($(#[$fd:meta])* $fm:ident $fid:literal: $fq:ident;)* } })* }
              notifications { $($n:ident $nid:literal: $nr:ident;)* } }
        mapi { calls { $($mapi:tt)* } redirects { $($(#[$rd:meta])* $rm:ident $rid:literal: $rq:ident;)* }
               texts { $($(#[$td:meta])* $tm:ident $tid:literal: $tq:ident;)* } flows { $($(#[$md:meta])* $mm:ident $mid:literal: $mq:ident;)* } notifications {} }
        instore { calls { $($instore:tt)* } redirects {} texts {}
                  flows { $($(#[$sd:meta])* $sm:ident $sid:literal: $sq:ident;)* } notifications {} }
    ) => {
        (vec![$(vec![$($id),*]),*].concat(), vec![$($nid),*], vec![$($rid),*], vec![$($tid),*],
         vec![<[Vec<&str>]>::concat(&[$(vec![$($fid),*]),*]), vec![$($mid),*], vec![$($sid),*]])
    };
}

#[test]
fn the_table_hands_over_every_typed_operation() {
    let (ams, notifications, redirects, texts, flows) = alipay_global::for_each_typed_operation!(count);
    assert_eq!(ams.len(), 41);
    assert!(ams.contains(&"payments.pay") && notifications.contains(&"notifyPayment"));
    assert_eq!(redirects, ["create_forex_trade", "create_forex_trade_wap"]);
    assert_eq!(texts, ["mobile_securitypay_pay"]);
    assert_eq!(flows[0], ["payments.capture", "payments.pay", "payments.refund"]);
    assert!(flows[1].contains(&"forex_refund"));
    assert_eq!(flows[2], ["acquiring_common_refund", "acquiring_offline_pay"]);
}
