#!/usr/bin/python3
"""A private mail server on 127.0.0.1: Postfix (submission with STARTTLS and login, implicit TLS, plain, a certificate with
a wrong name, one without DSN) and Dovecot (login and IMAP), everything inside one folder, on free high ports.

    mail_lab.py start DIR [--for PID] [--password P]   prints one JSON object: ports, account, CA file, Maildir; ends with PID when given
    mail_lab.py renew DIR               the server shows another certificate for localhost from now on, signed by nobody
    mail_lab.py stop DIR
    mail_lab.py read DIR ADDRESS        what ADDRESS got ("all": every client) as JSON, read by Python's e-mail parser

Needs root (Postfix insists) and the packages postfix and dovecot-imapd; without them it exits 77 and says what is missing.
Nothing of the machine's own configuration is read or touched; it is stopped by the pids it started with.
Every address at client.test has a mailbox, except nobody@ (refused), grey@ (try later) and full@ (mailbox full, for now).
"""
import argparse
import email
import email.policy
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time

USER = "desk@office.test"
PASSWORD = "s3cret żółć"
NOBODY = 65534

MAIN_CF = """
compatibility_level = 3.6
queue_directory = {dir}/postfix/queue
data_directory = {dir}/postfix/data
maillog_file = {dir}/postfix/log
maillog_file_prefixes = {dir}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = mail.office.test
mydestination =
local_transport = error:no local delivery
alias_maps =
alias_database =
virtual_mailbox_domains = office.test, client.test
virtual_mailbox_base = {dir}/maildir
virtual_mailbox_maps = regexp:{dir}/postfix/etc/mailboxes
virtual_uid_maps = static:65534
virtual_gid_maps = static:65534
recipient_delimiter = +
smtpd_recipient_restrictions = check_recipient_access inline:{{ {{nobody@client.test=550 5.1.1 No such user}}, {{grey@client.test=450 4.7.1 Greylisted}}, {{full@client.test=452 4.2.2 Mailbox full}} }}
disable_dns_lookups = yes
smtp_host_lookup = native
default_transport = error:this laboratory sends nothing out
relay_transport = error:this laboratory sends nothing out
in_flow_delay = 0
smtputf8_enable = yes
smtpd_tls_cert_file = {dir}/tls/localhost.pem
smtpd_tls_key_file = {dir}/tls/localhost.key
smtpd_tls_auth_only = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = {dir}/dovecot/run/auth-postfix
"""

SUBMISSION = "-o smtpd_tls_security_level=encrypt -o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject"

MASTER_CF = """
127.0.0.1:{plain} inet n - n - - smtpd
127.0.0.1:{starttls} inet n - n - - smtpd {submission}
127.0.0.1:{no_dsn} inet n - n - - smtpd {submission} -o smtpd_discard_ehlo_keywords=dsn
127.0.0.1:{wrong_name} inet n - n - - smtpd {submission} -o smtpd_tls_cert_file={dir}/tls/other.pem -o smtpd_tls_key_file={dir}/tls/other.key
127.0.0.1:{tls} inet n - n - - smtpd -o smtpd_tls_wrappermode=yes -o smtpd_sasl_auth_enable=yes -o smtpd_relay_restrictions=permit_sasl_authenticated,reject
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
tlsmgr unix - - n 1000? 1 tlsmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
virtual unix - n n - - virtual
anvil unix - - n - 1 anvil
postlog unix-dgram n - n - 1 postlogd
"""

DOVECOT_CONF = """
base_dir = {dir}/dovecot/run
state_dir = {dir}/dovecot/run
log_path = {dir}/dovecot/log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <{dir}/tls/localhost.pem
ssl_key = <{dir}/tls/localhost.key
auth_mechanisms = plain login
auth_failure_delay = 0
mail_location = maildir:{dir}/maildir/%n
first_valid_uid = 100
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {dir}/dovecot/users
}}
userdb {{
  driver = passwd-file
  args = username_format=%u {dir}/dovecot/users
}}
service imap-login {{
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service auth {{
  unix_listener auth-postfix {{
    mode = 0666
  }}
}}
service anvil {{
  chroot =
}}
"""


def missing():
    if os.geteuid() != 0:
        return "not root"
    try:
        pwd.getpwnam("postfix")
    except KeyError:
        return "no user postfix"
    path = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    for program in ("postfix", "dovecot", "openssl"):
        if not shutil.which(program, path=path):
            return f"{program} is not installed"
    return ""


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def run(*command, cwd=None):
    # Into a file, not a pipe: the daemons keep it open for life.
    with tempfile.TemporaryFile(mode="w+") as words:
        done = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, stdout=words, stderr=words, timeout=60,
                              env={**os.environ, "PATH": os.environ.get("PATH", "") + ":/usr/sbin:/sbin"})
        words.seek(0)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(command[:3])}: {words.read().strip()}")


def certificates(folder):
    folder.mkdir()
    curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    run("openssl", "req", "-x509", *curve, "-days", "30", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Deskbell laboratory",
        "-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign", cwd=folder)
    for stem, name in (("localhost", "localhost"), ("other", "mail.other.test")):
        run("openssl", "req", *curve, "-keyout", f"{stem}.key", "-out", f"{stem}.csr", "-subj", f"/CN={name}", cwd=folder)
        (folder / f"{stem}.ext").write_text(f"subjectAltName=DNS:{name}\n")
        run("openssl", "x509", "-req", "-in", f"{stem}.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial", "-days", "30",
            "-extfile", f"{stem}.ext", "-out", f"{stem}.pem", cwd=folder)


def greets(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=2) as link:
            link.settimeout(5)
            return link.recv(4) == b"220 "
    except OSError:
        return False


def start(folder, guarded, password):
    why = missing()
    if why:
        print(f"the mail laboratory cannot start here: {why}", file=sys.stderr)
        return 77
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)  # Postfix and Dovecot work as users of their own
    os.umask(0o022)
    certificates(folder / "tls")
    names = ("plain", "starttls", "no_dsn", "wrong_name", "tls", "imap", "imaps")
    ports = dict(zip(names, free_ports(len(names))))
    values = {**ports, "dir": folder, "submission": SUBMISSION}

    maildir = folder / "maildir"
    maildir.mkdir()
    os.chown(maildir, NOBODY, NOBODY)
    dovecot = folder / "dovecot"
    dovecot.mkdir()
    (dovecot / "run").mkdir()
    (dovecot / "users").write_text(f"{USER}:{{PLAIN}}{password}:{NOBODY}:{NOBODY}::\n", encoding="utf-8")
    (dovecot / "dovecot.conf").write_text(DOVECOT_CONF.format(**values))
    etc = folder / "postfix" / "etc"
    etc.mkdir(parents=True)
    (folder / "postfix" / "queue").mkdir()
    data = folder / "postfix" / "data"
    data.mkdir()
    shutil.chown(data, "postfix")
    (etc / "main.cf").write_text(MAIN_CF.format(**values))
    (etc / "master.cf").write_text(MASTER_CF.format(**values))
    (etc / "dynamicmaps.cf").write_text("")
    # virtual(8) allows no $1 in such a table, so all clients share one Maildir; Delivered-To tells them apart.
    (etc / "mailboxes").write_text("/^desk@office\\.test$/ desk/\n/@client\\.test$/ client/\n")

    run("dovecot", "-c", str(dovecot / "dovecot.conf"))
    try:
        run("postfix", "-c", str(etc), "start")
        deadline = time.monotonic() + 20
        waiting = [ports[name] for name in ("plain", "starttls", "no_dsn", "wrong_name")]
        while waiting:
            waiting = [port for port in waiting if not greets(port)]
            if waiting and time.monotonic() > deadline:
                raise SystemExit(f"no greeting on {waiting}: see {folder}/postfix/log")
            if waiting:
                time.sleep(0.05)
    except BaseException:
        stop(folder)
        raise
    if guarded:
        subprocess.Popen([sys.executable, __file__, "guard", str(folder), str(guarded)], start_new_session=True,
                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    print(json.dumps({**ports, "host": "localhost", "user": USER, "password": password, "ca": str(folder / "tls" / "ca.pem"),
                      "maildir": str(maildir), "dir": str(folder)}, ensure_ascii=False), flush=True)
    return 0


def renew(folder):
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-keyout", "localhost.key",
        "-out", "localhost.pem", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", cwd=folder / "tls")
    run("postfix", "-c", str(folder / "postfix" / "etc"), "reload")
    return 0


def alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def of_this_lab(folder):
    """Pids of mail daemons that work in this folder: what a master left behind."""
    found = []
    for entry in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            daemon = any(part in os.readlink(entry / "exe") for part in ("/postfix/", "/dovecot/"))
            if daemon and pathlib.Path(os.readlink(entry / "cwd")).is_relative_to(folder):
                found.append(int(entry.name))
        except OSError:
            pass
    return found


def stop(folder):
    pids = []
    for file in (folder / "postfix" / "queue" / "pid" / "master.pid", folder / "dovecot" / "run" / "master.pid"):
        try:
            pids.append(int(file.read_text().strip()))
        except (OSError, ValueError):
            pass
    for pid in pids:
        if alive(pid):
            os.kill(pid, signal.SIGTERM)
    deadline = time.monotonic() + 10
    while any(alive(pid) for pid in pids):
        if time.monotonic() > deadline:
            for pid in pids:
                if alive(pid):
                    os.kill(pid, signal.SIGKILL)
            break
        time.sleep(0.05)
    for pid in of_this_lab(folder):
        os.kill(pid, signal.SIGKILL)
    return 0


def guard(folder, pid):
    while alive(pid) and folder.exists():
        time.sleep(1)
    return stop(folder)


def read(folder, address):
    mails = []
    box = folder / "maildir" / ("desk" if address.endswith("@office.test") else "client")
    for path in sorted(box.glob("new/*")) + sorted(box.glob("cur/*")):
        mail = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
        if address not in ("all", str(mail["Delivered-To"])):
            continue

        def body(kind):
            part = mail.get_body((kind,))
            return part.get_content() if part else None
        mails.append({"headers": {key: [str(value) for value in mail.get_all(key)] for key in mail.keys()},
                      "to": [address.addr_spec for address in mail["To"].addresses] if mail["To"] else [],
                      "subject": str(mail["Subject"]), "text": body("plain"), "html": body("html"), "type": mail.get_content_type(),
                      "defects": [str(defect) for part in mail.walk() for defect in part.defects]})
    print(json.dumps(mails, ensure_ascii=False))
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    for verb in ("start", "renew", "stop", "guard", "read"):
        each = verbs.add_parser(verb)
        each.add_argument("dir", type=pathlib.Path)
        if verb == "start":
            each.add_argument("--for", dest="pid", type=int, default=0)
            each.add_argument("--password", default=PASSWORD)
        elif verb == "guard":
            each.add_argument("pid", type=int)
        elif verb == "read":
            each.add_argument("address")
    given = parser.parse_args()
    folder = given.dir.resolve()
    if given.verb == "start":
        return start(folder, given.pid, given.password)
    if given.verb == "renew":
        return renew(folder)
    if given.verb == "stop":
        return stop(folder)
    if given.verb == "guard":
        return guard(folder, given.pid)
    return read(folder, given.address)


if __name__ == "__main__":
    sys.exit(main())
