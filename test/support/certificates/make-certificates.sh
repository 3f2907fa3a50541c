#!/bin/sh
# Makes the certificates beside this script, as PEM and as DER. Run it only to add one: every run
# makes new keys, so that all of them change. Private keys live in a temporary folder and go with it.
# Needs OpenSSL 3.
set -eu

out=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
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
string_mask = ${ENV::STRING_MASK}
utf8 = yes
[none]
[ca_extensions]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[leaf_extensions]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
extendedKeyUsage = ${ENV::USAGES}
subjectAltName = ${ENV::NAMES}
[leaf_without_names]
basicConstraints = critical, CA:FALSE
subjectKeyIdentifier = hash
CNF
export STRING_MASK=utf8only USAGES=serverAuth NAMES=DNS:contoso.com

# key NAME rsa|ec|ed25519
key() {
  case $2 in
    rsa) openssl genpkey -quiet -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$1.key" ;;
    ec) openssl genpkey -quiet -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1.key" ;;
    ed25519) openssl genpkey -quiet -algorithm ED25519 -out "$1.key" ;;
  esac
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
  cp "$1.pem" "$out/$1.pem"
  openssl x509 -in "$1.pem" -outform DER -out "$out/$1.der"
}

from=20250101000000Z
until=20461231235959Z
# Past 2049 a date is a GeneralizedTime.
late=20601231235959Z

key example-root ec
sign example-root '/C=GB/O=Example Trust Services/CN=Example Root CA' \
  01 20200101000000Z $late ca_extensions -
key example-intermediate ec
sign example-intermediate '/C=GB/O=Example Trust Services/CN=Example Issuing CA 1' \
  0A20 20200101000000Z $late ca_extensions example-root
ca=example-intermediate

export USAGES=serverAuth,clientAuth NAMES=DNS:mail.contoso.com,DNS:mail2.contoso.com
key mail-contoso rsa
sign mail-contoso '/C=GB/ST=Kent/L=Dover/O=Contoso Ltd/CN=mail.contoso.com' \
  1A2B3C4D5E6F $from $until leaf_extensions $ca

export USAGES=serverAuth NAMES='DNS:*.contoso.com,DNS:contoso.com'
key wildcard-contoso ec
sign wildcard-contoso '/C=GB/O=Contoso Ltd/CN=*.contoso.com' \
  0B01 $from $until leaf_extensions $ca

export NAMES=DNS:webmail.fabrikam.com,DNS:autodiscover.fabrikam.com
key webmail-fabrikam ec
sign webmail-fabrikam '/C=US/ST=Washington/O=Fabrikam, Inc./CN=webmail.fabrikam.com' \
  0B02 $from $until leaf_extensions $ca

# The empty subject, an algorithm forge does not know, and names that are no dNSName.
export NAMES=email:kate@contoso.com,DNS:relay.contoso.com,IP:203.0.113.10,DNS:edge.contoso.com
export USAGES=serverAuth,emailProtection,1.3.6.1.4.1.311.10.3.4
key san-only-contoso ed25519
sign san-only-contoso '/' 0B03 $from $until leaf_extensions $ca

export USAGES=serverAuth NAMES=DNS:xn--bcher-kva.contoso.com,DNS:mail.xn--mller-kva.example
key idn-contoso ec
sign idn-contoso '/C=DE/O=Müller & Söhne/CN=xn--bcher-kva.contoso.com' \
  0B04 $from $until leaf_extensions $ca

export NAMES=DNS:mail.contoso.com
key expired-contoso ec
sign expired-contoso '/C=GB/O=Contoso Ltd/CN=mail.contoso.com' \
  0B05 20230101000000Z 20240101000000Z leaf_extensions $ca

# BMPString throughout, characters that need quotes, two attributes in one relative name, a serial
# number with its first bit set.
STRING_MASK=MASK:0x800
key awkward-contoso ec
sign awkward-contoso '/C=GB/ST=Côte d’Or/L= padded /O=Contoso, "Mail" \+ Co; #1/OU=Relay=A+serialNumber=42/CN=first.contoso.com/CN=mail.contoso.com/emailAddress=postmaster@contoso.com/DC=contoso/1.3.6.1.4.1.311.60.2.1.3=GB/street=1 High Street/postalCode=CT16/title=T/GN=G/SN=S/initials=I' \
  F00DCAFE $from $until leaf_extensions $ca

# T61String, read as Latin-1.
STRING_MASK=MASK:0x4
key teletex-contoso ec
sign teletex-contoso '/C=DE/O=Müller GmbH/CN=mail.contoso.com' \
  0B06 $from $until leaf_extensions $ca
STRING_MASK=utf8only

# No dNSName and no extended key usage, as an internal server makes them.
key self-signed-contoso ed25519
sign self-signed-contoso '/CN=mail.contoso.com' 0B07 $from $until leaf_without_names -

# Its issuer has the same name and another key: not self-signed.
key namesake-root ec
sign namesake-root '/C=GB/O=Example Trust Services/CN=Example Root CA' \
  02 20200101000000Z $late ca_extensions example-root

cat mail-contoso.pem example-intermediate.pem example-root.pem > "$out/mail-contoso-chain.pem"
cp mail-contoso.csr "$out/mail-contoso-request.pem"
openssl crl2pkcs7 -nocrl -certfile mail-contoso.pem -out "$out/mail-contoso-pkcs7.pem"
openssl x509 -in mail-contoso.pem -trustout -addtrust serverAuth -out "$out/mail-contoso-trusted.pem"
