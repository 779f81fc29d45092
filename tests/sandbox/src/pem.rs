//! Worthless keys: every private key in here is public and protects nothing.
//!
//! They exist so that the sandbox and its merchants agree on something to sign with. They were made once with the OpenSSL
//! command line (`genpkey`, `pkey -pubout`, `req -x509`) and are compiled into the binary.

/// Public half of `ALIPAY_1024` (SubjectPublicKeyInfo).
pub(crate) const ALIPAY_1024_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQCdbHTwMd5Xzy9vI0EkF30xOkO2\n\
CjT0AEA7TPsigP9wxo4BJ92slnWTgRsdsUN1r4h41Ag0evGgbsNChO3Jwv1MH4jb\n\
aplLLxbpHIHFMgSl6ZPeGvSe0SFYwRzGVXClkHB/XD6x+7ghDA9Wjsa0vbxfU6++\n\
0HBQdEYke+yORB6XRQIDAQAB\n\
-----END PUBLIC KEY-----\n\
";
/// The same of 1024 bits.
pub(crate) const ALIPAY_1024: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIICdwIBADANBgkqhkiG9w0BAQEFAASCAmEwggJdAgEAAoGBAJ1sdPAx3lfPL28j\n\
QSQXfTE6Q7YKNPQAQDtM+yKA/3DGjgEn3ayWdZOBGx2xQ3WviHjUCDR68aBuw0KE\n\
7cnC/UwfiNtqmUsvFukcgcUyBKXpk94a9J7RIVjBHMZVcKWQcH9cPrH7uCEMD1aO\n\
xrS9vF9Tr77QcFB0RiR77I5EHpdFAgMBAAECgYA5zZkimS0LEQhZxpgkqHtPmBVE\n\
wnqvHWh4XcvY34Tr4/xAcGL0/Eov3zgVrwEWNV3m//QDUSFnx0PrKOQnMXHP7lcd\n\
6hFCRSaZXJCsS3aQ4QnRWKW+Hg1v9AP8lZlCrPA+R41ZqbZCll8BbPG8HK0bANUl\n\
2N1xgUZvRmqgxwnoAQJBAMl8xIY3bt+eyycMgA0TLB/dGTyb0nwXqW2aNFKUDIxn\n\
xZta3JGFL3jwAtjjP/e8ZDde3IStpdRsiXq0TPXm2E8CQQDIA8nxf1iq8wbGtomc\n\
ZvYh8MlEkb9bCuXHYg2nZTDHk9ceCvg7u1LNUXTx8KLrAhyqGgEgJqQrgp70Ag0I\n\
UR4rAkEAyViQPxuYBYl2s9/u+qHlHzZgKMwCTBWNL0TA8qCV5Z0xwGzNK/JvHSij\n\
f7+gRd2SPC7kqQWqSJvpyp/wpG76SwJAEv05GPJsKp60D/2Yhv7Hc2V21km4Dx6z\n\
vgAzJ6dVwDzq+XE1LAaWz+Nh5O5hqUokCoo5fSHuCCt4h9YCAr4gzQJBAKg39CVK\n\
qUmbHyT1raIiQtLhKizauzu6H74lgqOAPatG1p0k7NJT7zyAME88o9garMtpIEb6\n\
pDMlzydPvG5V7eU=\n\
-----END PRIVATE KEY-----\n\
";
/// Public half of `ALIPAY_DSA` (SubjectPublicKeyInfo).
pub(crate) const ALIPAY_DSA_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIIBvjCCATMGByqGSM44BAEwggEmAoGBAJ73+zkseFI1FSe6kR3oAuT9h6+o2x1D\n\
rb6lRdJ5ST9Ft2z0taS9omzOPfsseUmEQItlCBBnys+1gwOe2uNYLDcm6w+CZkZ3\n\
88/qMrtWjpQpUb+lYEtPTaUrFqiqA1EBRegkA9M+rYq6fiT1dYC2o1EMT/gru5OZ\n\
JRtn0NLXM0+XAh0A0T4HzxmAGwcax4SIiSUhe8dh/Yxk+1tQ36q8UQKBgAajZoG0\n\
Ru9m6hU2fJtiu/ochYuIA+betrS+ekzo237Ws0m9ReejoHXCJRxeLIDMXxICxaTs\n\
aIV2EZJPzVsWYiqZUTmlawswIVyDv/Nye9q8e6BWN7EmCLvVoSI2xC/RxtI3w0hj\n\
CcsgT1WpFCrqSCMu040tf7083n95F1qJvMm/A4GEAAKBgD4z1pA+3jucDCkviriS\n\
b0Z+u0Ch5W4vmXXOCMDIB3HVhAq76Zmy2cIVEbRWDZgTU8BaYre/zb4JJzFcZHy6\n\
VfmT7hQjbSKomLSRnswkGk7IffbZEp1yA4VcOd/1y7hTZdL6rRrj7mxQrAar4N+Z\n\
/MpTXFsEIOIzWjoplC0YyWIs\n\
-----END PUBLIC KEY-----\n\
";
/// "Alipay's" key for the sign type `DSA`.
pub(crate) const ALIPAY_DSA: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIIBWgIBADCCATMGByqGSM44BAEwggEmAoGBAJ73+zkseFI1FSe6kR3oAuT9h6+o\n\
2x1Drb6lRdJ5ST9Ft2z0taS9omzOPfsseUmEQItlCBBnys+1gwOe2uNYLDcm6w+C\n\
ZkZ388/qMrtWjpQpUb+lYEtPTaUrFqiqA1EBRegkA9M+rYq6fiT1dYC2o1EMT/gr\n\
u5OZJRtn0NLXM0+XAh0A0T4HzxmAGwcax4SIiSUhe8dh/Yxk+1tQ36q8UQKBgAaj\n\
ZoG0Ru9m6hU2fJtiu/ochYuIA+betrS+ekzo237Ws0m9ReejoHXCJRxeLIDMXxIC\n\
xaTsaIV2EZJPzVsWYiqZUTmlawswIVyDv/Nye9q8e6BWN7EmCLvVoSI2xC/RxtI3\n\
w0hjCcsgT1WpFCrqSCMu040tf7083n95F1qJvMm/BB4CHEsbQ2hgaTFb2QZjUeeV\n\
NZhO9+UrLMNoDHGN9hw=\n\
-----END PRIVATE KEY-----\n\
";
/// Public half of `ALIPAY` (SubjectPublicKeyInfo).
pub(crate) const ALIPAY_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArKc+uedHFdl5/J/12UEr\n\
CwcR287Y6ewQQigtxUkPyu0jSsVyAK7J6j8WQj00iBKmN0C5NXV2yFGb2lMteSIt\n\
u8CWd6bJM4a34hgNlq1dZ473Gu7qt2/v+n9FJfmu2kiCKscmNm0rGXkGUJstZ3fw\n\
fh5JdxpA0ywECjTlZfX8qvpcyPo/1fanlQK0jkuoAZa4tiPLZn2Ry1CpmG/fP9sH\n\
9tC5dg0/Uf3WbpYoRFm1ae8DLtwZ3DhkolWFABNKWjI2oNNpX0Wub9Zh+Qh5Cgge\n\
8hvWYOLTQIXagGq3kRLciVJDn+3UtdxVRK/Z0zbCloX3707+X6NDJjvFrX78bLgE\n\
iQIDAQAB\n\
-----END PUBLIC KEY-----\n\
";
/// "Alipay's" private key: replies and notifications are signed with it.
pub(crate) const ALIPAY: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCspz6550cV2Xn8\n\
n/XZQSsLBxHbztjp7BBCKC3FSQ/K7SNKxXIArsnqPxZCPTSIEqY3QLk1dXbIUZva\n\
Uy15Ii27wJZ3pskzhrfiGA2WrV1njvca7uq3b+/6f0Ul+a7aSIIqxyY2bSsZeQZQ\n\
my1nd/B+Hkl3GkDTLAQKNOVl9fyq+lzI+j/V9qeVArSOS6gBlri2I8tmfZHLUKmY\n\
b98/2wf20Ll2DT9R/dZulihEWbVp7wMu3BncOGSiVYUAE0paMjag02lfRa5v1mH5\n\
CHkKCB7yG9Zg4tNAhdqAareREtyJUkOf7dS13FVEr9nTNsKWhffvTv5fo0MmO8Wt\n\
fvxsuASJAgMBAAECggEAFp40S/Nd7yFV5z/nW6Y7Zs7uyn5vEToBKUGNOXaoUHu/\n\
b1itZiR/xCWum0/cVWUoDD345WV1gambQr85ylAtcJa6v4MEgbEI3uAqy437mgjz\n\
Gz6oVg6egBDzNJXgj60HDGaZfXDQwB4IM0AY8yCVy1fZZPZ1/pQaFWI3mSNgDd/W\n\
TY8Q/YnC6+tUgMNkALHjCun4HfeGG9kG/uRxT9TRMolCvWf3kWFQk1O7j3lQHTKr\n\
8X9rQKb/Pb7wgjilEVGHDHorZdQC5VmPfN2OzKQhKnbzU5g8cKdd+A2EEld6ImLP\n\
8T7fF7iCGi0+wKpbm37HZ5PxGpUpkdH7PrxG1u9KJwKBgQDjfzLw4vJMZxVO5qHi\n\
KVrPRIvxJhImW1S1vtzjCfgcXQ/rQDj42ewy5gr6SFC3RWRVvCyBnCrp+i6kz8VT\n\
ewyuHe+sjF4fWrouZGyb1BUUSL5fNVEtUHf1X7qvteDkAD0chuVEHrGPUWmiI6mP\n\
kt4gGHPwnpyL3hRDioQU4nYM0wKBgQDCSPo0rUA/Cn8S6HIBekB7WQXk1r3Nw+Me\n\
ego//i7dfH0BtyR4hcnebx1ouCEJwaSKSbDPTnZKpKDDUgJHQuYhPMvqvkIrE/am\n\
omXvEMxyyEC2aYc9o3z2XV37yMgDqVylVFEOdpaVoArtVoM3lK1v2rEcFKgwclhJ\n\
xlImGzKfswKBgGjKcsCbCVlAMoSBoBf5TKckwAF4s+uPLln5bO337Z3DEE4g6x1V\n\
5IMdi/j1zphdEnabkzSwpuPYJhwsyIxHpfOePoSQs9plhFVSVOUCsCMDzw00Fgx1\n\
gIw6aFf/w3PC2GOHj5vtN4T4z1usabKEyGSoXt97cEjNJzBlYantFsuZAoGAU/U3\n\
csYfyl5d1azvf2X2MZeh7WdDNIVfQ49XmJneZMZkOvaK4y5lsyLvYY6YcF/nG/+G\n\
Ub/FbLJB6sYox+TIEDr2oCXB8F27K/1n8Wyf/UY+eNWXpPJekRR+Bc2ZacOpjqSm\n\
NorWviggMLo/ECjG3lxyRwFCQVVYg+EZJPCB6vMCgYAj6FhjrR1AycpI+PGVAB40\n\
2bh+UFUliyLYlQ+CPAr74XE2nKvEeLDo3lnVJ0o6g2G9ijtg/s4oyWVL1UBkeSSb\n\
B9GJ6oZZ7LVwhqO+jlGpBiuuT/ll59IU5GExIwjA1Vt4P5Q8fzf4/pxDw8k6nwSM\n\
0DMWTvX0LOThrI5Y35uB5A==\n\
-----END PRIVATE KEY-----\n\
";
/// The CA that signed the certificate of the TLS listener. Its own key was thrown away.
pub(crate) const CA: &str = "\
-----BEGIN CERTIFICATE-----\n\
MIIBkTCCATagAwIBAgIBATAKBggqhkjOPQQDAjAtMSswKQYDVQQDDCJhbGlwYXkt\n\
c2FuZGJveCB0ZXN0IENBICh3b3J0aGxlc3MpMCAXDTIwMDEwMTAwMDAwMFoYDzIw\n\
OTkxMjMxMjM1OTU5WjAtMSswKQYDVQQDDCJhbGlwYXktc2FuZGJveCB0ZXN0IENB\n\
ICh3b3J0aGxlc3MpMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAERmoZAgs6hTwT\n\
CjFJgw/hzRU0tUCwzYpI3Me7FTgY/n655veiXK6uASgKT60ELOz5tKDO1IhEng4e\n\
X0/zR1C0UaNFMEMwEgYDVR0TAQH/BAgwBgEB/wIBADAOBgNVHQ8BAf8EBAMCAQYw\n\
HQYDVR0OBBYEFFaVe+cEOXirYUgpUfgMQ35hIgLGMAoGCCqGSM49BAMCA0kAMEYC\n\
IQDy05znJY/rODMJRY+m3qbeCvmTzMl6DRcdjc8T+C6HYAIhANsjCVcw/Y4uVZAC\n\
ZAeXBmhxM7XNGwgCsg/tBk6C9Rfn\n\
-----END CERTIFICATE-----\n\
";
/// Public half of `MERCHANT_1024` (SubjectPublicKeyInfo).
pub(crate) const MERCHANT_1024_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQC1nYJevcmNz+JsZv/lqHjqUp9Y\n\
1QGKZKtnT7s3kj2MX181JpjC4VcBqvhYkTIHjRuEaJiH72exhxnmm12bzH2n0n2t\n\
ASDgwZUElArWo76FYH9+Je7tRYWuB0IXlAOBjpYS7HkifFrjWl5e1EWCRMJk6a+R\n\
jDNB6ZyqVTqIzTxvowIDAQAB\n\
-----END PUBLIC KEY-----\n\
";
/// The merchant's private key of 1024 bits, as old contracts still have it.
pub(crate) const MERCHANT_1024: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIICeAIBADANBgkqhkiG9w0BAQEFAASCAmIwggJeAgEAAoGBALWdgl69yY3P4mxm\n\
/+WoeOpSn1jVAYpkq2dPuzeSPYxfXzUmmMLhVwGq+FiRMgeNG4RomIfvZ7GHGeab\n\
XZvMfafSfa0BIODBlQSUCtajvoVgf34l7u1Fha4HQheUA4GOlhLseSJ8WuNaXl7U\n\
RYJEwmTpr5GMM0HpnKpVOojNPG+jAgMBAAECgYADS4FDAMR4Wy4rc07vNrhC4A7e\n\
CLdHcH4fmLW302JkepJ6n2GkH3x5nkV1LeUvd+Lo6xDhXnmOIfpZUbZIDlS1P+lG\n\
ItfTXGz7uFB5fd+lsnmrSnk3IZEM4xPYFyjDh2fRcaSAWmbqF4P1HuTyXAncIxFC\n\
G9TD82rhGUQF8PrYeQJBAOQYjJIhRck8o0I8s6Yl1eRoqHfuROt8jY3uDDXqWRN4\n\
zlgIvb6ZuKl5b0oQBc5TpwGp8KMP2m6tHhA1q61HdQcCQQDL1UqbymFt1CZ6BpbA\n\
NDrDD8enbzH61LWndj32yEUUjbDHsaHowiMQDKFqVDhtxedCy+Nr21LFd/EAhm8a\n\
MIWFAkEAkK1llFbYbfExWJUqGgvLpMoheZi/TGK/YrQIOLaBc5FfyIUa3WehspVc\n\
2qxZEmsK9ko1YShwE11pQTzZvNojRwJBAJn9NhNCLp7Rgov3hFYKX0ZUGop0p/aO\n\
UfoEi0VwAThI3v/OQ7pbSC/sytlQbR0JQPAmplYqaHrEZS73YOIRPB0CQQCyL1Wu\n\
M2RdyHZyprgfyMDwtlMyPzuXhMQYPuJuZW7BVzoh0RK+pUvTN+vI+5AdYIqsljuF\n\
R/v3xNCcd3VHRZi7\n\
-----END PRIVATE KEY-----\n\
";
/// Public half of `MERCHANT_DSA` (SubjectPublicKeyInfo).
pub(crate) const MERCHANT_DSA_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIIBvjCCATMGByqGSM44BAEwggEmAoGBAKrAFNrJwWDjWI9bZjrS3Vv7U+MKpe+g\n\
wog7QwPYJjXARJRx6kw+V0c/jJ6t9xqaEiMEeMf8Bj07AxMk31QEFcK8tOWGJXdP\n\
2+dxnX+aY5krx60Q8HAYW1SAYqQskNv8rDJ8yn4sfnPUqnNRNqnGsuOlp4qit0WT\n\
pi9lV4fFQanTAh0AocjB6V5TzTbY+0TQb+hVT/JVTVDJH5pHghHKPwKBgCeJTvki\n\
Fzoyd93a2u2Dl1Sw7l7nXpem8vzTfabWYpQUBcOjZ7fjvMv9GSY9DcKmdXIsPcJH\n\
YanB1JKP2Dcod12WZ9oZ4stDf13RLsXFvBE3p7fxQHjiwXyaPPI69CZa1iAY4Axf\n\
XTpeOncyLSVNDGcDIPuaNH4H6kjXCglVWgbfA4GEAAKBgAYnhxljH+CSRnnT7uqJ\n\
9ZSaJr1J5J5yFc28Vyjo6f7eT5fLLFdTaiYAN8rxbvHFb3Q7stMYMLLOyz44/WEh\n\
20cZEa+dbumJQE2nJfoIMTtLm9Qxfsr5gOTywkit0aon+ieilfyc7Zhqq2Z1cR7y\n\
bDgdXrPCZn07U8zPsHuqbgyL\n\
-----END PUBLIC KEY-----\n\
";
/// The merchant's key for the sign type `DSA`: 1024 bits with a subgroup of 160.
pub(crate) const MERCHANT_DSA: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIIBWgIBADCCATMGByqGSM44BAEwggEmAoGBAKrAFNrJwWDjWI9bZjrS3Vv7U+MK\n\
pe+gwog7QwPYJjXARJRx6kw+V0c/jJ6t9xqaEiMEeMf8Bj07AxMk31QEFcK8tOWG\n\
JXdP2+dxnX+aY5krx60Q8HAYW1SAYqQskNv8rDJ8yn4sfnPUqnNRNqnGsuOlp4qi\n\
t0WTpi9lV4fFQanTAh0AocjB6V5TzTbY+0TQb+hVT/JVTVDJH5pHghHKPwKBgCeJ\n\
TvkiFzoyd93a2u2Dl1Sw7l7nXpem8vzTfabWYpQUBcOjZ7fjvMv9GSY9DcKmdXIs\n\
PcJHYanB1JKP2Dcod12WZ9oZ4stDf13RLsXFvBE3p7fxQHjiwXyaPPI69CZa1iAY\n\
4AxfXTpeOncyLSVNDGcDIPuaNH4H6kjXCglVWgbfBB4CHB7spBmulF/Xs3/Xeutw\n\
l4jecx3gg8p5i5KSMwU=\n\
-----END PRIVATE KEY-----\n\
";
/// Public half of `MERCHANT` (SubjectPublicKeyInfo).
pub(crate) const MERCHANT_PUBLIC: &str = "\
-----BEGIN PUBLIC KEY-----\n\
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAssqs55r2pFdYLqu+usv0\n\
dkNqqT3RWKsYxmzgAaEH5qOefNMbGUI0N5vlV5tn4Tm10ldM/IeeNrtPvv+uehRn\n\
cLMIIIATitD0xF3vNbRyc7ro6e6k0u4tfav7HUkXlWB+KxPy7HcHXM3jI1yonvuw\n\
thgz6CSZqwyDluNkBle7BgfpPjX9sH7gZIhAme1+qsnJnWVqN1MehCa1zwkGBtMl\n\
Pnzf9NC75Y95mJk2HCugmXtUaan9w+IIKkYB1DAYKoYzq7iWmfyhjNKfhjMoXrd7\n\
tMPnqapZHYNkxZCi+CxHqoWFm1KpgkpbVoLgcPWdOgv3BjYzBxX6WEJwAbd/eb1k\n\
5wIDAQAB\n\
-----END PUBLIC KEY-----\n\
";
/// The merchant's private key (PKCS#8), 2048 bits.
pub(crate) const MERCHANT: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIIEvAIBADANBgkqhkiG9w0BAQEFAASCBKYwggSiAgEAAoIBAQCyyqznmvakV1gu\n\
q766y/R2Q2qpPdFYqxjGbOABoQfmo5580xsZQjQ3m+VXm2fhObXSV0z8h542u0++\n\
/656FGdwswgggBOK0PTEXe81tHJzuujp7qTS7i19q/sdSReVYH4rE/LsdwdczeMj\n\
XKie+7C2GDPoJJmrDIOW42QGV7sGB+k+Nf2wfuBkiECZ7X6qycmdZWo3Ux6EJrXP\n\
CQYG0yU+fN/00Lvlj3mYmTYcK6CZe1Rpqf3D4ggqRgHUMBgqhjOruJaZ/KGM0p+G\n\
Myhet3u0w+epqlkdg2TFkKL4LEeqhYWbUqmCSltWguBw9Z06C/cGNjMHFfpYQnAB\n\
t395vWTnAgMBAAECggEAAt2p0NqUioTV5oWdPIxJYl3pR0Y05Vl0v7V+D7ifkkxc\n\
HX8ax5hekueeUP2uOBd/ORxqIQAhgpoVCKg7iTxrfgx4nGDBL2/zBHTHAVLfpMhB\n\
tII9RR5JP2Ly1wDVbnEKBLHAqpar2Qp50hbJoybAqeKQbm+rwOil8VS6xTlBx7Jw\n\
4ncMgAuYmJDSpM6oDQRXEL6x+XOd3rjh+jWDpy2NIsMuplH0tlGxsCIzu2/dsLU1\n\
H6l2Unc6LKKz17UlKI/JQyAKiGXL71yM/LxT/bGcGt28I6TS7cgtSBHetkgasD+z\n\
GA/dI6YtCGshSl4/MsyyTo7k/WcLV0/nk00uApB0NQKBgQDoMvZrvEij6uYprf6i\n\
ooOiMbioXL+sCya7Y2FB32orC8MKRFvFzxAKGpzGN0uMr4ivXT+vzmN08cYvbLAI\n\
keZtbPBAC7WKM8WC4t/vkKOZzPt+kqpSKp12yp4wZBAiyOFzihzWTdXnx71Ht5Mb\n\
R4QDzzh52w4RuMjjkYAvRmP+lQKBgQDFHkXK9I3PQtJpYVH0mmUVPqZeJbuzNmj2\n\
Ii8Muk60LoFw6+Rxc5yOHh6WPevdrI/eOfcKmGQ42AbVWbwKyzQ6BXDQS6tKPcLS\n\
fEHdSvIuEMMrdwY5PueeuEKN1dSBZh2XD2SQrGWp4NtbMSaqJT6xuJZDhHu5vzeI\n\
+fZqN2ECiwKBgGAAchGpDv92pyKkZZsoRfRRSl+RuU2QbrsbI6LwlByoCEO+b5Mh\n\
QShsSFVLl1jbWk/m5eXyFvzK2X3SGhXw/KxRViOks7IoJYkv9BZAXuO/9FsomHLQ\n\
W7o5m522QVWgaFY0zCdulvn1gzSbmZ61usc4bckz4GVDWQt9pNnm6IDhAoGAFX5J\n\
ienElLbqjocIEq3LG9fq+BURNGdYZo4vpymhb1Aq2Q8/p4c9qNlr6GH0GAW64jZb\n\
05HuS6xygkz4jgy+Mx1owa2ejcfSOHVIEUMcyR0WyuR9jzxmsQ3SY/jO5RUnYNNS\n\
2duSckWMZZMkbiUFgwdnixElFInfGlZ3IfnL4CUCgYAJTYf8tbcFiO6L8LC/MI89\n\
TRXO0Q0uGqJ4MIfVgiUM4cEF/aJb3BV7bKkqCIkcsCw+18BMF7zlmZbr9j8GKdaL\n\
BBgVVcmPnYK4X6xcLZI9OAzUcccdNPzWVhvOxlcUl3OYXktVp5IeJI/QPL0mLHJ+\n\
gyYCtS6SgSde1s60leFIQA==\n\
-----END PRIVATE KEY-----\n\
";
/// A stranger's key: what the `wrong_key` faults sign with.
pub(crate) const OTHER: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQDNQnOQ8kRt+rHe\n\
TM2R/Gex8+AZ2Gzg3WOIymQYh3WvRuVjxu4i3b3RJcis7JbS6/LgpiST0lW5Rbzm\n\
GHlQ4ESUQAM3rgDByNb3srJAmxKKrHViJjm50TamlYdlQ9yudznW7ajEOYt/SsVG\n\
mf58tjD2DWq14UWCT3wBD6CENIYT8+QJ9UaIWLVuIuX71Io6WskmCn21plWG4gIo\n\
P7VSa0DtX4NgUCRQ/hoaN3Vb3aVZqKskg51aOFzI8ezwPLZj2LMIb4qZTknBheL0\n\
293dKJGqPv+87jTFhpNzw4GYyiFLQm7uXJutpUq5SxuL4ByBR6hKz1+6qRyHDibI\n\
dO49AMZjAgMBAAECggEAOFR3xbwO9oW5wZGfSuSTip0sj7s66h0nvzcX8DlgnSke\n\
M9s4qD3lZVvyri5BmAHjxi4iVKUBHJbcZ+Moi/74Ix1MJMAuegAFqrWSQLOuC3uX\n\
vUdTSUD2uBHKNgrBKeoTZ/4R9kP6mgTpjd4eHpibaDM3aVG40zHADMR+nzmQ4DFt\n\
L2wIp+i/eUV50HGyCAS53Q/UH1lsVQrRy1BuDQ8uDCj702vbaUCLpEuPZlO3cpkv\n\
/SK/AHa2rxtG4W1cy4BLzWyI9LDm699EZL4ahS4DIIIWqTAB3VDWXeSGBrqqBz8u\n\
UOP3j+IZk1c1Y16Fv6JOUva6rIqP1KbnvH2vpHm26QKBgQDsYbhn9UKJAwkaS7gE\n\
fcuWrpwWtZ6ImGUvR9o+oT29QGNDT6HRDYHByz0D9WW6u4R/kbnWX2R5NzAXAXxd\n\
wmAYhVxYh2DLWLc6+6bPBQPVnOaANxN94jsb5v8iwxhSjYUOH5L+7SSN8wM8iFIh\n\
HdgMUhnSoXWtzOvM+Y/KXbdvmwKBgQDeS368Fk7wan1Lh2j4zkbSDPBufAihbxY4\n\
9zz8JbZ7zoihVRmFg5vuV0mzU0BUe8IFRBRlOhm5dFYxjyA/6KU2+QKxfnC0l9jO\n\
375EWhFxjX7iTP0GIu5E8iJDncgsEp6PsxsqNzH/ShZ4ScrCFqbNDXQ7FlKFTkg8\n\
QN9YWXpE2QKBgQDMOgmG1+GqWpMMwwqz5rN09lspS7UysugJF305yzl6Px0D1NMr\n\
uQ24j42h0+0WjliFlzQGQNif2cyUs9Xtc7hutxn36s74ISf9r9qI1f5gGnUTpYIT\n\
qtgC3Wrlb8Wd3WNttl3cHqsMcT8El4rNzekRjAV/c7wmcvvvVlajMqD/rQKBgCFB\n\
8EMZn1POytIa/zSCQAw7DVmqSuxEH3IEY2ZiCgw52S0x+zCDgTfGbWtb4DsDjQKW\n\
rep7J9AcPK0Lecq19snjtWhyv0/1i+VfiirVwthXUA1xcUWSwk0kYMX2/DTD0F81\n\
b7IAMgW8wuHaQHCLTQdOpP4WF+CD1sDU/9VLBcT5AoGBAKifmtqQ1pCgJuuwsEO3\n\
N01/AzHxNPV9Nb/gNSX0I2+lDwl2FhVk1xhnUy+IaTTZAj7T9aA/60OZRB8szuGz\n\
dH9KjVctFHwQJyQ6SVa4FZibxS+fYW5SuaVvG3cV3Zt++LWEplwIJxM5JtoQbA8E\n\
fRsGv97522NaWOO8XK90mJb5\n\
-----END PRIVATE KEY-----\n\
";
/// Private key of the TLS listener.
pub(crate) const SERVER_KEY: &str = "\
-----BEGIN PRIVATE KEY-----\n\
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg0ilabVwsIIw4GpLF\n\
qpQfwkkqht12Q5Wgr5gkEZ3b2hahRANCAASgp983+M8LwS0XluunZ7leNauXF3ct\n\
yr8mRNpRftFml7kwc9cnXJBfl1KNhIzeifLsQCqgeG1oOaMticffwTEr\n\
-----END PRIVATE KEY-----\n\
";
/// Certificate of the TLS listener: `localhost`, `127.0.0.1` and `::1`, valid until 2099.
pub(crate) const SERVER: &str = "\
-----BEGIN CERTIFICATE-----\n\
MIIB2DCCAX2gAwIBAgIBAjAKBggqhkjOPQQDAjAtMSswKQYDVQQDDCJhbGlwYXkt\n\
c2FuZGJveCB0ZXN0IENBICh3b3J0aGxlc3MpMCAXDTIwMDEwMTAwMDAwMFoYDzIw\n\
OTkxMjMxMjM1OTU5WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIB\n\
BggqhkjOPQMBBwNCAASgp983+M8LwS0XluunZ7leNauXF3ctyr8mRNpRftFml7kw\n\
c9cnXJBfl1KNhIzeifLsQCqgeG1oOaMticffwTEro4GkMIGhMAwGA1UdEwEB/wQC\n\
MAAwDgYDVR0PAQH/BAQDAgeAMBMGA1UdJQQMMAoGCCsGAQUFBwMBMCwGA1UdEQQl\n\
MCOCCWxvY2FsaG9zdIcEfwAAAYcQAAAAAAAAAAAAAAAAAAAAATAdBgNVHQ4EFgQU\n\
3zfIPVpU5zh1i7cjFxn8fIf2q64wHwYDVR0jBBgwFoAUVpV75wQ5eKthSClR+AxD\n\
fmEiAsYwCgYIKoZIzj0EAwIDSQAwRgIhANUCCoyjXapgnKQxCb4JbzyDXDcRLqrs\n\
p//PSF2nq92OAiEAjwoK60H9SCQnRwqION4GCkNXB7tAEPRK+ZrsDqD+xmA=\n\
-----END CERTIFICATE-----\n\
";
