#!/bin/bash
# Makes the bounces of one mail server of Debian. As root, with its package installed and not running:
#
#   unshare --net --uts --mount bash make-bounces.sh postfix|exim|sendmail FOLDER
#
# The namespace has loopback alone, so that no message can leave the machine. The addresses are from
# the range for documentation: 203.0.113.10 is the server, .25 stands for Exchange Online, .26 keeps
# what sendmail delivers.
set -eu
server=$1
out=$(realpath "$2")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
chmod 755 "$work"

hostname app01.contoso.com
ip link set lo up
for last in 10 25 26; do ip address add 203.0.113.$last/32 dev lo; done
cat > "$work/hosts" << END
127.0.0.1 localhost
203.0.113.10 app01.contoso.com app01
203.0.113.25 contoso-com.mail.protection.outlook.com
END
mount --bind "$work/hosts" /etc/hosts

mkdir -m 777 "$work/mail"
node "$here/smtp-server.js" 203.0.113.25 &
eop=$!
node "$here/smtp-server.js" 203.0.113.26 "$work/mail" &
sleep 1

start_postfix() {
  cat > /etc/postfix/main.cf << END
compatibility_level = 3.6
myhostname = app01.contoso.com
myorigin = contoso.com
mydestination = localhost
inet_interfaces = 203.0.113.10
inet_protocols = ipv4
smtp_host_lookup = native
smtp_dns_support_level = disabled
relayhost = [contoso-com.mail.protection.outlook.com]
virtual_alias_maps = inline:{ team@contoso.com=john@tailspintoys.com }
virtual_mailbox_domains = contoso.com
virtual_mailbox_base = $work/mail
virtual_mailbox_maps = static:kate/
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
queue_run_delay = 2s
minimal_backoff_time = 1s
maximal_backoff_time = 2s
maximal_queue_lifetime = 20s
bounce_queue_lifetime = 20s
delay_warning_time = 5s
END
  postconf -F '*/*/chroot = n'
  postfix start
}

start_exim() {
  cat > /etc/exim4/exim4.conf << END
primary_hostname = app01.contoso.com
qualify_domain = contoso.com
local_interfaces = 203.0.113.10
disable_ipv6
trusted_users = root
local_from_check = false
delay_warning = 1s
delay_warning_condition = yes
begin routers
mailbox:
  driver = accept
  domains = contoso.com
  local_parts = kate
  transport = maildir
team:
  driver = redirect
  domains = contoso.com
  local_parts = team
  data = john@tailspintoys.com
smart_host:
  driver = manualroute
  domains = !contoso.com
  transport = smtp
  route_list = * contoso-com.mail.protection.outlook.com byname
begin transports
maildir:
  driver = appendfile
  directory = $work/mail/kate
  maildir_format
  delivery_date_add
  envelope_to_add
  return_path_add
  user = nobody
smtp:
  driver = smtp
  hosts_try_chunking = :
begin retry
* * F,12s,3s
END
  exim4 -bd -q2s
}

start_sendmail() {
  printf 'hosts files\naliases files\n' > /etc/mail/service.switch
  m4 - > /etc/mail/sendmail.cf << 'END'
include(`/usr/share/sendmail/cf/m4/cf.m4')
OSTYPE(`debian')
DOMAIN(`debian-mta')
define(`MAIL_HUB', `esmtp:[203.0.113.26]')
define(`SMART_HOST', `[contoso-com.mail.protection.outlook.com]')
define(`confDOMAIN_NAME', `app01.contoso.com')
define(`confSERVICE_SWITCH_FILE', `/etc/mail/service.switch')
define(`confTO_QUEUERETURN', `14s')
define(`confTO_QUEUEWARN', `4s')
define(`confMIN_QUEUE_AGE', `1s')
define(`confDONT_PROBE_INTERFACES', `True')
DAEMON_OPTIONS(`Addr=203.0.113.10, Name=MTA')
FEATURE(`nocanonify')
FEATURE(`accept_unresolvable_domains')
MAILER(`local')
MAILER(`smtp')
LOCAL_CONFIG
Cwcontoso.com
O ResolverOptions=
END
  sendmail-mta -bd -q1s
}

send() {
  local name=$1 submit=sendmail
  shift
  if [ "$server" = sendmail ]; then submit='sendmail-mta -Am'; fi
  /usr/sbin/$submit -i -f kate@contoso.com "$@" << END
From: Kate Bishop <kate@contoso.com>
To: $(echo "$@" | sed 's/ /, /g')
Subject: $name
Message-ID: <$(echo "$name" | md5sum | cut -c1-12)@app01.contoso.com>
Date: $(date -R)
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8

The figures for November.
END
}

"start_$server"
sleep 1
send tenant-attribution john@tailspintoys.com
send tenant-attribution-two-tags amy@tailspintoys.com
send attr36 rosa@adatum.com
send attr36-after-data lars@adatum.com
send edge-blocked-recipient nobody@fabrikam.com
send partner-connector-refused sven@fabrikam.com
send direct-send-rejected kim@contoso.onmicrosoft.com
send several-recipients john@tailspintoys.com nobody@fabrikam.com rosa@adatum.com zoe@fabrikam.com sven@fabrikam.com
send wrong-region omar@outlook.example
if [ "$server" != sendmail ]; then send alias-expanded team@contoso.com; fi
sleep 35
kill $eop
send server-unreachable john@tailspintoys.com
sleep 30

find "$work/mail" -type f | sort | while read -r file; do
  name=$(sed -n 's/^Subject: \([a-z0-9-]*\)$/\1/p' "$file" | tail -1)
  case $(sed -n 's/^Subject: //p' "$file" | head -1) in
    Delayed* | Warning*) name=$name-delayed ;;
    *) name=${name/%wrong-region/wrong-region-expired} ;;
  esac
  # Later warnings say the same as the first.
  if [ ! -e "$out/$name.eml" ]; then cp "$file" "$out/$name.eml"; fi
done
for process in /proc/[0-9]*; do
  if [ "$process" != "/proc/$$" ] && [ "$(readlink "$process/ns/net")" = "$(readlink /proc/$$/ns/net)" ]; then
    kill "${process#/proc/}" 2> /dev/null || true
  fi
done
