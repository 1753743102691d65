#!/bin/bash
# Test PKI: root (P-384) -> intermediate (RSA-3072) -> signers, expired, revoked, TSA, CRLs, OCSP responder, p12s;
# a second root that knows none of them; identities with faults, each named for it.
# usage: make-pki.sh DIR   (passphrase of every .p12: test)
set -e
D=${1:?usage: make-pki.sh DIR}; rm -rf "$D"; mkdir -p "$D"; cd "$D"
# Nobody has this name: whoever fetches from it goes through the pki-server of the tests.
CRLURL=${CRLURL:-http://pki.test}
mkca() { # name
  mkdir -p $1.db; : > $1.db/index.txt; echo 'unique_subject = no' > $1.db/index.txt.attr; echo 1000 > $1.db/serial; echo 01 > $1.db/crlnumber; }
cat > ca.cnf <<X
[ req ]
distinguished_name = dn
prompt = no
[ dn ]
CN = x
[ root ]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[ inter ]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
crlDistributionPoints = URI:$CRLURL/root.crl
authorityInfoAccess = OCSP;URI:$CRLURL/ocsp-root,caIssuers;URI:$CRLURL/root.crt
[ signer ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
extendedKeyUsage = emailProtection,1.3.6.1.5.5.7.3.36
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
crlDistributionPoints = URI:$CRLURL/inter.crl
authorityInfoAccess = OCSP;URI:$CRLURL/ocsp,caIssuers;URI:$CRLURL/inter.crt
[ selfs ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature,nonRepudiation
subjectKeyIdentifier = hash
[ nosign ]
basicConstraints = CA:FALSE
keyUsage = critical,keyEncipherment
extendedKeyUsage = serverAuth
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
[ tsa ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
crlDistributionPoints = URI:$CRLURL/inter.crl
authorityInfoAccess = caIssuers;URI:$CRLURL/inter.crt
[ tsa_alone ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
[ ocsp ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = OCSPSigning
1.3.6.1.5.5.7.48.1.5 = ASN1:NULL
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
[ ocsp_checked ]
basicConstraints = CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = OCSPSigning
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid:always
crlDistributionPoints = URI:$CRLURL/inter.crl
[ ca_root ]
dir = ./root.db
database = ./root.db/index.txt
serial = ./root.db/serial
crlnumber = ./root.db/crlnumber
new_certs_dir = ./root.db
certificate = ./root.pem
private_key = ./root.key
default_md = sha384
default_crl_days = 365
policy = pol
x509_extensions = inter
crl_extensions = crlext
[ ca_inter ]
dir = ./inter.db
database = ./inter.db/index.txt
serial = ./inter.db/serial
crlnumber = ./inter.db/crlnumber
new_certs_dir = ./inter.db
certificate = ./inter.pem
private_key = ./inter.key
default_md = sha256
default_crl_days = 365
policy = pol
crl_extensions = crlext
[ crlext ]
authorityKeyIdentifier = keyid:always
[ pol ]
commonName = supplied
organizationName = optional
countryName = optional
[ tsa_cfg ]
default_tsa = tsa1
[ tsa1 ]
serial = ./tsaserial
crypto_device = builtin
signer_cert = ./tsa.pem
certs = ./inter.pem
signer_key = ./tsa.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256,sha384,sha512
accuracy = secs:1
ordering = yes
tsa_name = yes
ess_cert_id_chain = no
ess_cert_id_alg = sha256
X
for name in tsa-rsa tsa-expired tsa-untrusted; do
  sed -n '/^\[ tsa1 \]/,$p' ca.cnf | sed "s/tsa1/$name/; s/\.\/tsa\./.\/$name./" >> more.cnf; done
cat more.cnf >> ca.cnf; rm more.cnf
sed -n '/^\[ tsa1 \]/,/^ess_cert_id_alg/p' ca.cnf | sed 's/tsa1/tsa-sha1-binding/; s/^ess_cert_id_alg.*/ess_cert_id_alg = sha1/' >> ca.cnf
sed -n '/^\[ tsa1 \]/,/^ess_cert_id_alg/p' ca.cnf | sed 's/tsa1/tsa-sha1-signature/; s/^signer_digest.*/signer_digest = sha1/' >> ca.cnf
sed -n '/^\[ tsa1 \]/,/^ess_cert_id_alg/p' ca.cnf | sed 's/tsa1/tsa-sha1-imprint/; s/^digests.*/digests = sha1/' >> ca.cnf
echo 01 > tsaserial
rsa() { openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072 -out $1 2>/dev/null; }
ec()  { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:$2 -pkeyopt ec_param_enc:named_curve -out $1; }
mkca root; mkca inter
ec root.key P-384
openssl req -x509 -new -key root.key -sha384 -days 7300 -subj "/C=DE/O=ConfSeal Test/CN=Test Root CA" -config ca.cnf -extensions root -out root.pem
rsa inter.key
openssl req -new -key inter.key -subj "/C=DE/O=ConfSeal Test/CN=Test Issuing CA" -config ca.cnf -out inter.csr
openssl ca -batch -notext -config ca.cnf -name ca_root -extensions inter -days 3650 -in inter.csr -out inter.pem 2>/dev/null
issue() { # name cn ext [extra args to openssl ca]
  local n=$1 cn=$2 ext=$3; shift 3
  openssl req -new -key $n.key -subj "/C=DE/O=ConfSeal Test/CN=$cn" -config ca.cnf -out $n.csr
  openssl ca -batch -notext -config ca.cnf -name ca_inter -extensions $ext "$@" -in $n.csr -out $n.pem 2>/dev/null; }
rsa signer-rsa.key;  issue signer-rsa  "Test Signer RSA"  signer -days 730
ec  signer-ec.key P-256;  issue signer-ec "Test Signer P-256" signer -days 730
ec  signer-ec384.key P-384; issue signer-ec384 "Test Signer P-384" signer -days 730
ec  signer-ec521.key P-521; issue signer-ec521 "Test Signer P-521" signer -days 730
ec  expired.key P-256; issue expired "Test Signer Expired" signer -startdate 20200101000000Z -enddate 20210101000000Z
ec  notyet.key P-256; issue notyet "Test Signer Not Yet Valid" signer -startdate 20400101000000Z -enddate 20410101000000Z
ec  revoked.key P-256; issue revoked "Test Signer Revoked" signer -days 730
ec  tlsonly.key P-256; issue tlsonly "TLS Only" nosign -days 730
ec  tsa.key P-256; issue tsa "Test TSA" tsa -days 1825
rsa tsa-rsa.key; issue tsa-rsa "Test TSA RSA" tsa -days 1825
ec  tsa-expired.key P-256; issue tsa-expired "Test TSA Expired" tsa -startdate 20200101000000Z -enddate 20210101000000Z
ec  ocsp.key P-256; issue ocsp "Test OCSP" ocsp -startdate 20200101000000Z -enddate 20400101000000Z
ec  ocsp-expired.key P-256; issue ocsp-expired "Test OCSP Expired" ocsp -startdate 20200101000000Z -enddate 20210101000000Z
ec  ocsp-checked.key P-256; issue ocsp-checked "Test OCSP Checked" ocsp_checked -days 1825
ec  ocsp-root.key P-256
openssl req -new -key ocsp-root.key -subj "/C=DE/O=ConfSeal Test/CN=Test OCSP Root" -config ca.cnf -out ocsp-root.csr
openssl ca -batch -notext -config ca.cnf -name ca_root -extensions ocsp -days 1825 -in ocsp-root.csr -out ocsp-root.pem 2>/dev/null
ec  selfsigned.key P-256; openssl req -x509 -new -key selfsigned.key -sha256 -days 730 -subj "/CN=Test Self-signed" -config ca.cnf -extensions selfs -out selfsigned.pem
ec  otherroot.key P-256; openssl req -x509 -new -key otherroot.key -sha256 -days 7300 -subj "/O=ConfSeal Test/CN=Other Root CA" -config ca.cnf -extensions root -out otherroot.pem
ec  tsa-untrusted.key P-256
openssl req -new -key tsa-untrusted.key -subj "/O=ConfSeal Test/CN=Other TSA" -config ca.cnf -out tsa-untrusted.csr
openssl x509 -req -in tsa-untrusted.csr -CA otherroot.pem -CAkey otherroot.key -set_serial 4711 -days 1825 -extfile ca.cnf -extensions tsa_alone -out tsa-untrusted.pem 2>/dev/null
openssl ca -config ca.cnf -name ca_inter -revoke revoked.pem -crl_reason keyCompromise 2>/dev/null
openssl ca -config ca.cnf -name ca_inter -gencrl -out inter.crl.pem 2>/dev/null
openssl ca -config ca.cnf -name ca_root  -gencrl -out root.crl.pem 2>/dev/null
for c in inter root; do openssl crl -in $c.crl.pem -outform DER -out $c.crl; done
cp root.db/index.txt index.saved # only that list knows of the revocation, not the responder
openssl ca -config ca.cnf -name ca_root -revoke inter.pem -crl_reason CACompromise 2>/dev/null
openssl ca -config ca.cnf -name ca_root -gencrl -out issuer-revoked.crl.pem 2>/dev/null
mv index.saved root.db/index.txt
cat inter.pem root.pem > chain.pem
for c in inter root; do openssl x509 -in $c.pem -outform DER -out $c.crt; done
for s in signer-rsa signer-ec signer-ec384 signer-ec521 expired revoked tlsonly notyet; do
  openssl pkcs12 -export -inkey $s.key -in $s.pem -certfile inter.pem -name $s -passout pass:test -out $s.p12; done
openssl pkcs12 -export -inkey selfsigned.key -in selfsigned.pem -passout pass:test -out selfsigned.p12
openssl pkcs12 -export -legacy -inkey signer-rsa.key -in signer-rsa.pem -certfile inter.pem -passout pass:test -out legacy-rc2.p12
openssl pkcs12 -export -inkey signer-ec.key -in signer-ec.pem -passout pass: -out no-passphrase.p12
openssl pkcs12 -export -nokeys -in signer-ec.pem -certfile inter.pem -passout pass:test -out no-key.p12
openssl pkcs12 -export -nocerts -inkey signer-ec.key -passout pass:test -out no-certificate.p12
openssl pkcs12 -export -nocerts -inkey signer-ec.key -certfile inter.pem -passout pass:test -out other-certificate.p12 2>/dev/null
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024 -out weak.key 2>/dev/null
openssl req -x509 -new -key weak.key -sha256 -days 730 -subj "/CN=Weak Key" -config ca.cnf -extensions selfs -out weak.pem
openssl pkcs12 -export -inkey weak.key -in weak.pem -passout pass:test -out weak-key.p12
openssl verify -CAfile root.pem -untrusted inter.pem signer-rsa.pem signer-ec.pem signer-ec384.pem
openssl verify -CAfile root.pem -untrusted inter.pem -purpose timestampsign tsa.pem
cat root.crl.pem inter.crl.pem > crls.pem
openssl verify -CAfile root.pem -untrusted inter.pem -crl_check_all -CRLfile crls.pem revoked.pem 2>&1 | grep -E 'error' || true
openssl verify -CAfile root.pem -untrusted inter.pem expired.pem 2>&1 | grep -E 'error' || true
