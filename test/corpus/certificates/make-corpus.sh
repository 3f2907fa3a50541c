#!/bin/sh
# Makes the files beside this script with OpenSSL 3 and a real TLS session on loopback. Run it only to add one: every
# run makes new keys, so that all of them change. Private keys live in a temporary folder and go with it.
set -eu

out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
mkdir -p "$out/pem" "$out/openssl" "$out/p7b" "$out/s-client"
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir issued
: > index.txt
echo 'unique_subject = no' > index.txt.attr

cat > openssl.cnf <<'CNF'
[ca]
default_ca = example
[example]
dir = .
database = ./index.txt
new_certs_dir = ./issued
serial = ./serial
default_md = sha256
policy = anything
unique_subject = no
[anything]
commonName = optional
[req]
distinguished_name = none
string_mask = utf8only
utf8 = yes
[none]
[authority]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[leaf]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
extendedKeyUsage = ${ENV::USAGES}
subjectAltName = ${ENV::NAMES}
[bare]
subjectKeyIdentifier = hash
CNF
export USAGES=serverAuth NAMES=DNS:contoso.com

# key NAME ALGORITHM [OPTION]
key() {
  if [ $# = 3 ]; then openssl genpkey -quiet -algorithm "$2" -pkeyopt "$3" -out "$1.key"
  else openssl genpkey -quiet -algorithm "$2" -out "$1.key"; fi
}

# sign NAME SUBJECT SERIAL FROM TO EXTENSIONS ISSUER   (an issuer of "-": signed by itself)
sign() {
  openssl req -new -config openssl.cnf -utf8 -key "$1.key" -subj "$2" -out "$1.csr"
  echo "$3" > serial
  if [ "$7" = - ]; then signer="-selfsign -keyfile $1.key"
  else signer="-cert $7.pem -keyfile $7.key"; fi
  # shellcheck disable=SC2086
  openssl ca -batch -notext -preserveDN -config openssl.cnf -utf8 $signer -in "$1.csr" -out "$1.pem" \
    -startdate "$4" -enddate "$5" -extensions "$6" 2> log || { cat log >&2; exit 1; }
  cp "$1.pem" "$out/pem/$1.pem"
}

# describe NAME   the certificate as OpenSSL prints it
describe() {
  openssl x509 -in "$1.pem" -noout -text > "$out/openssl/$1.text.txt"
  openssl x509 -in "$1.pem" -noout -subject -issuer -serial -dates -fingerprint -sha1 \
    -ext subjectAltName,extendedKeyUsage > "$out/openssl/$1.short.txt" 2> log
  openssl x509 -in "$1.pem" -noout -nameopt multiline -subject -issuer > "$out/openssl/$1.multiline.txt"
  openssl x509 -in "$1.pem" -noout -nameopt RFC2253 -subject -issuer > "$out/openssl/$1.rfc2253.txt"
  openssl x509 -in "$1.pem" -noout -nameopt compat -subject -issuer > "$out/openssl/$1.compat.txt"
}

from=20250101000000Z
until=20461231235959Z

key root EC ec_paramgen_curve:P-384
sign root '/C=GB/O=Example Trust Services/CN=Example Root CA R1' 01 20200101000000Z 20601231235959Z authority -
key policy-ca RSA rsa_keygen_bits:2048
sign policy-ca '/C=GB/O=Example Trust Services/CN=Example Policy CA P1' \
  0A01 20200101000000Z 20601231235959Z authority root
key issuing-ca EC ec_paramgen_curve:P-256
sign issuing-ca '/C=GB/O=Example Trust Services/OU=Mail, Web \+ More/CN=Example Issuing CA I1' \
  0A02 20200101000000Z 20601231235959Z authority policy-ca

# The same root, signed by an older one as well.
key older-root EC ec_paramgen_curve:P-256
sign older-root '/C=GB/O=Example Trust Services/CN=Example Root CA R0' 02 20150101000000Z 20601231235959Z authority -
cp root.key root-crossed.key
sign root-crossed '/C=GB/O=Example Trust Services/CN=Example Root CA R1' \
  03 20200101000000Z 20601231235959Z authority older-root

export USAGES=serverAuth,clientAuth NAMES=DNS:mail.contoso.com,DNS:autodiscover.contoso.com
key rsa RSA rsa_keygen_bits:2048
sign rsa '/C=GB/ST=Kent/L=Dover/O=Contoso Ltd/CN=mail.contoso.com' \
  5F3A9C17D2E4B6801122334455667788 $from $until leaf issuing-ca

export USAGES=serverAuth NAMES='DNS:*.contoso.com,DNS:contoso.com'
key wildcard EC ec_paramgen_curve:P-256
sign wildcard '/C=GB/O=Contoso Ltd/CN=*.contoso.com' 0B01 $from $until leaf issuing-ca

NAMES=$(seq -f 'DNS:host%03g.contoso.com' -s, 1 60)
export NAMES
key many-names EC ec_paramgen_curve:P-384
sign many-names '/O=Contoso Ltd/CN=host001.contoso.com' 0B02 $from $until leaf issuing-ca

export NAMES=email:kate@contoso.com,DNS:relay.contoso.com,IP:203.0.113.10,DNS:edge.contoso.com
export USAGES=serverAuth,emailProtection,1.3.6.1.4.1.311.10.3.4,1.2.3.4
key no-common-name ED25519
sign no-common-name '/' FFEEDDCCBBAA99887766 $from $until leaf issuing-ca

export USAGES=serverAuth NAMES=DNS:xn--bcher-kva.contoso.com,DNS:mail.xn--mller-kva.example
key idn EC ec_paramgen_curve:P-256
sign idn '/C=DE/ST=Baden-Württemberg/O=Müller, Söhne & "Partner" \+ Co; #1/OU=A=B\/C/CN=xn--bcher-kva.contoso.com/emailAddress=post@contoso.com' \
  0B04 $from $until leaf issuing-ca

export NAMES=DNS:mail.contoso.com
key expired EC ec_paramgen_curve:P-256
sign expired '/C=GB/O=Contoso Ltd/CN=mail.contoso.com' 0B05 20230101000000Z 20240229120000Z leaf issuing-ca

key self-signed RSA rsa_keygen_bits:2048
sign self-signed '/CN=EX01' 0B06 $from $until bare -

for name in rsa wildcard many-names no-common-name idn expired self-signed issuing-ca; do describe $name; done

chain='rsa.pem issuing-ca.pem policy-ca.pem root.pem'
# shellcheck disable=SC2086
cat $chain > "$out/pem/chain.pem"
openssl x509 -in rsa.pem -text > "$out/openssl/text-and-pem.txt"
cp rsa.csr "$out/pem/request.pem"
openssl req -in rsa.csr -noout -text > "$out/openssl/request.text.txt"

# P7B in every form. -stream makes OpenSSL write lengths as BER's indefinite ones, as other programs do.
# shellcheck disable=SC2046,SC2086
openssl crl2pkcs7 -nocrl $(printf -- '-certfile %s ' $chain) -out "$out/p7b/chain.p7b.pem"
openssl pkcs7 -in "$out/p7b/chain.p7b.pem" -outform DER -out "$out/p7b/chain.p7b"
openssl pkcs7 -in "$out/p7b/chain.p7b.pem" -print_certs > "$out/openssl/print-certs.txt"
openssl pkcs7 -in "$out/p7b/chain.p7b.pem" -print_certs -noout > "$out/openssl/print-certs-noout.txt"
# shellcheck disable=SC2086
cat issuing-ca.pem policy-ca.pem root.pem > more.pem
echo 'Hello' | openssl cms -sign -nodetach -stream -signer rsa.pem -inkey rsa.key -certfile more.pem \
  -outform DER -out "$out/p7b/chain-indefinite.p7b"
echo 'Hello' | openssl cms -sign -nodetach -signer rsa.pem -inkey rsa.key -certfile more.pem \
  -outform PEM -out "$out/p7b/chain.cms.pem"

# What OpenSSL makes of a PFX without its key.
openssl pkcs12 -export -inkey rsa.key -in rsa.pem -certfile more.pem -name 'Mail' -passout pass:x -out rsa.pfx
openssl pkcs12 -in rsa.pfx -nokeys -passin pass:x > "$out/openssl/pkcs12-nokeys.txt"

# Sessions with real servers, of which one speaks SMTP.
# session PORT FILE OPTION...
session() {
  port=$1 file=$2
  shift 2
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if echo QUIT | openssl s_client -connect "127.0.0.1:$port" -servername mail.contoso.com "$@" \
      > "$file" 2> log; then break; fi
    sleep 1
  done
  # The chain of trust is printed to the other stream, which a terminal shows first.
  cat log "$file" > "$out/s-client/$file"
}
openssl s_server -accept 127.0.0.1:40443 -key rsa.key -cert rsa.pem -cert_chain more.pem -quiet > server.log 2>&1 &
tls=$!
session 40443 tls.txt -showcerts -tls1_2
kill $tls
node "$out/smtp-server.ts" 40025 "$work/rsa.key" "$out/pem/chain.pem" &
smtp=$!
session 40025 smtp.txt -starttls smtp -showcerts
session 40025 smtp-leaf.txt -starttls smtp
kill $smtp
