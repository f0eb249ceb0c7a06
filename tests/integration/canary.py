#!/usr/bin/env python3
"""A broad day in the life of an office whose password, names, addresses and texts are canaries; then everything it left is searched for them.

The password may be in the protected file of secrets and nowhere else: no log, database, journal, backup, core, beacon, state, output, error,
argument or environment. Names, addresses and texts may be in the database, its backups and the outbox, and nowhere else but in answers to
somebody who asked for them. Row 53 of the fault matrix.

    canary.py --ctl PATH [--logs FOLDER]     FOLDER: where ctest keeps what earlier tests printed; searched for their passwords, too
"""
import argparse
import base64
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "faults"))
from office import midday  # noqa: E402

PASSWORD = "Canary-Hk7w2Zq9-żółć"
WRONG = "Canary-Wr0ng-5rT8x"
PEOPLE = ["Kanarek-Nazwisko-Qx", "kanarek-adres-qx@client.test", "Kanarek-Tytuł-Qx", "KANAREK/NUMER/QX", "Kanarek-Treść-Qx"]
# Passwords of other tests, as their files have them: none of them may stand in what a test printed.
PASSWORDS_OF_TESTS = ["s3cret żółć"]


def forms(secret):
    """As it may stand in a file: plain, UTF-16, base64 alone or in a SASL answer, percent, JSON and quoted-printable."""
    utf8 = secret.encode()
    found = {utf8, secret.encode("utf-16-le"), secret.encode("utf-16-be"), json.dumps(secret)[1:-1].encode(), "".join(f"%{b:02X}" for b in utf8).encode(),
             re.sub(rb"[^!-~]", lambda m: b"=%02X" % m[0][0], utf8)}
    for shift in range(3):  # what stands before it moves base64's groups
        whole = base64.b64encode(b"\0" * shift + utf8)
        found.add(whole[4 if shift else 0:len(whole) - 4])
    return found


class Search:
    def __init__(self):
        self.looked = 0
        self.found = []

    def bytes(self, place, data, canaries):
        self.looked += 1
        for canary in canaries:
            if any(form in data for form in forms(canary)):
                self.found.append(f"{place}: {canary}")

    def file(self, path, canaries):
        try:
            self.bytes(path, path.read_bytes(), canaries)
        except OSError as why:
            self.found.append(f"{path} cannot be read: {why}")


def words_of(stderr):
    return stderr.decode("utf-8", "replace")


def somebody(ctl):
    """Root may look into everything, so it is not told what others may: the programs run as nobody where nobody may start them."""
    if os.geteuid() != 0:
        return {}
    nobody = {"user": 65534, "group": 65534, "extra_groups": []}
    try:
        return nobody if subprocess.run([ctl, "--help"], capture_output=True, check=False, **nobody).returncode == 0 else {}
    except PermissionError:
        return {}


class Day:
    def __init__(self, ctl, folder):
        self.ctl, self.folder = ctl, folder
        self.data, self.cwd = folder / "office", folder / "cwd"
        self.secrets = folder / "protected" / "secrets.json"
        self.secrets.parent.mkdir()
        self.cwd.mkdir()
        self.search = Search()
        self.runs = 0
        self.env = {**os.environ, "DESKBELL_SECRETS": str(self.secrets), "DESKBELL_STATE": str(folder / "state"), "HOME": str(folder / "home"),
                    "XDG_CONFIG_HOME": str(folder / "home" / "config"), "XDG_DATA_HOME": str(folder / "home" / "data"), "QT_LOGGING_RULES": "*=true",
                    "TMPDIR": str(folder / "tmp"), "QT_LOGGING_TO_CONSOLE": "1"}
        (folder / "home").mkdir()
        (folder / "tmp").mkdir()
        for name in ("DESKBELL_DATA", "DESKBELL_DATABASE"):
            self.env.pop(name, None)
        self.who = somebody(ctl)
        for each in [folder, *folder.rglob("*")]:
            self.give(each)

    def give(self, path):
        if self.who:
            os.chown(path, self.who["user"], self.who["group"])

    def run(self, *words, want=0, given=b"", asked=False):
        """`asked`: the answer is what somebody wanted to see, so people may stand in it; never in what is said beside it."""
        self.runs += 1
        command = [self.ctl, "--json", "--data", str(self.data), *map(str, words)]
        process = subprocess.Popen(command, env=self.env, cwd=self.cwd, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                   preexec_fn=cores_allowed, **self.who)
        self.look_at(process.pid)
        out, err = process.communicate(given, timeout=120)
        name = "deskbellctl " + " ".join(map(str, words[:2]))
        self.search.bytes(f"stdout of {name}", out, [PASSWORD, WRONG])
        self.search.bytes(f"stderr of {name}", err, [PASSWORD, WRONG, *PEOPLE])
        if not asked:
            self.search.bytes(f"stdout of {name}", out, PEOPLE)
        if want is not None and process.returncode != want:
            raise SystemExit(f"{' '.join(command)}: exit {process.returncode}, not {want}\n{words_of(out)}\n{words_of(err)}")
        return json.loads(out).get("data", {}) if out.strip() else {}

    def look_at(self, pid):
        """What any other program of this PC can see of it while it runs."""
        for part in ("cmdline", "environ"):
            try:
                self.search.bytes(f"/proc/{part} of a running deskbellctl", pathlib.Path(f"/proc/{pid}/{part}").read_bytes(), [PASSWORD, WRONG])
            except OSError:
                pass  # gone already, or closed to us, as it should be

    def start(self, program, *words):
        """A program that goes on, and may dump core for all that its caller says."""
        with open(self.folder / "programs.out", "ab") as out, open(self.folder / "programs.err", "ab") as err:
            return subprocess.Popen([program, "--data", str(self.data), *words], env={**self.env, "QT_QPA_PLATFORM": "offscreen"}, cwd=self.cwd, **self.who,
                                    stdin=subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=cores_allowed)


def cores_allowed():
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def until(holds, what):
    limit = time.monotonic() + 60
    while not holds():
        if time.monotonic() > limit:
            raise SystemExit(f"in vain: {what}")
        time.sleep(0.05)


def mail_lab(folder):
    """The real Postfix and Dovecot with the canary as the account's password, or None where they cannot be."""
    script = pathlib.Path(__file__).with_name("mail_lab.py")
    done = subprocess.run([sys.executable, str(script), "start", str(folder), "--for", str(os.getpid()), "--password", PASSWORD], capture_output=True, text=True, timeout=120)
    if done.returncode == 77:
        print(f"without a mail server: {done.stderr.strip()}", flush=True)
        return None
    if done.returncode != 0:
        raise SystemExit(done.stderr)
    return json.loads(done.stdout.splitlines()[0])


def crash(day, program, *words):
    """A program that knows something dies of a fault. It leaves no core, and has told the kernel so before it knew anything."""
    name = pathlib.Path(program).name
    running = day.start(program, *words)
    # A worker says that it runs; the window does when it has its second thread.
    threads = lambda: int(re.search(r"Threads:\s+(\d+)", pathlib.Path(f"/proc/{running.pid}/status").read_text())[1])
    until(lambda: running.poll() is not None or (day.run("worker", "status", asked=True)["state"] == "running" if words else threads() > 1), f"{name} runs")
    if running.poll() is not None:
        raise SystemExit(f"{name} ended with {running.returncode}: {(day.folder / 'programs.err').read_text()}")
    day.look_at(running.pid)
    limits = pathlib.Path(f"/proc/{running.pid}/limits").read_text()
    if not re.search(r"Max core file size +0 +0", limits):
        day.search.found.append(f"{name} allows a core file: " + re.search("Max core.*", limits)[0])
    if (day.who or os.geteuid() != 0) and os.stat(f"/proc/{running.pid}/environ").st_uid != 0:
        day.search.found.append(f"{name} can be dumped and looked into by other programs (PR_SET_DUMPABLE)")
    running.send_signal(signal.SIGSEGV)
    if os.WCOREDUMP(os.waitpid(running.pid, 0)[1]):
        day.search.found.append(f"{name} left a core")


def live(day, lab):
    run = day.run
    name, address, title, number, text = PEOPLE
    zone, _ = midday()  # so that the window is open whenever this runs
    run("office", "init", "--preset", "insurance", "--zone", zone, "--language", "pl", "--name", "Kanarki")
    client = run("client", "add", "--name", name, "--email", address, asked=True)["id"]
    matter = run("matter", "add", client, "--type", "policy", "--title", title, "--number", number, "--ends", "2035-01-01", asked=True)["id"]
    table = day.folder / "in.csv"
    table.write_text(f"name;email;policy number;type;end date\n{name} II;{address};{number}2;policy;2035-02-02\nbroken;not-an-address;x;policy;99\n", encoding="utf-8")
    run("import", table, want=None, asked=True)

    password, wrong = day.folder / "protected" / "password", day.folder / "protected" / "wrong"
    for path, secret in ((password, PASSWORD), (wrong, WRONG)):
        path.write_text(secret + "\n", encoding="utf-8")
        path.chmod(0o600)
        day.give(path)
    account = ["channel", "set", "email", "--from", "desk@office.test", "--user", "desk@office.test"]
    # Settings that cannot work, with a password: refused, and it is not repeated.
    run(*account, "--smtp", "ftp://nowhere", "--password-file", password, want=None)
    if lab:
        smtp = f"smtp://localhost:{lab['starttls']}"
        run(*account, "--smtp", smtp, "--ca", lab["ca"], "--password-file", wrong)
        run("channel", "test", "email", want=None)  # the login fails
        run(*account, "--smtp", f"smtp://localhost:{lab['wrong_name']}", "--ca", lab["ca"], "--password-file", password)
        run("channel", "test", "email", want=None)  # the certificate is another's
        run(*account, "--smtp", smtp, "--ca", lab["ca"], "--password-file", "-", given=(PASSWORD + "\n").encode())
        run("channel", "test", "email")
        send(day, client, matter, text)
        run("worker", "run", "--once", asked=True)
    else:
        run(*account, "--smtp", "smtp://127.0.0.1:1", "--plain", "--password-file", password)
        send(day, client, matter, text)
        run("worker", "run", "--once", want=None)
    for words in (["client", "show", client], ["client", "list", "--search", name], ["log", client], ["message", "list"], ["why", client], ["plan"],
                  ["channel", "show", "email"], ["worker", "status"], ["doctor", "--verify"]):
        run(*words, want=None, asked=True)
    # What is refused is not told to the log of whoever called.
    run("client", "show", 999, want=4)
    run("client", "erase", "x", want=None)
    run("backup", "create", asked=True)


def send(day, client, matter, text):
    day.run("reminder", "send", client, "--matter", matter, "--text", text, asked=True)


def everything(day):
    """All files that were left, by what may stand in them."""
    for path in sorted(day.folder.rglob("*")):
        if not path.is_file() or path.is_symlink() or "mail" in path.relative_to(day.folder).parts or "protected" in path.relative_to(day.folder).parts:
            continue
        inside = path.relative_to(day.folder).parts
        office = inside[0] == "office" and (path.name.startswith("office.db") or "backups" in inside or "outbox" in inside)
        beside = path.suffix in (".beacon", ".lock") or "worker" in path.name
        people = [] if (office and not beside) or path.name == "in.csv" else PEOPLE  # the list that was imported is the office's own
        day.search.file(path, [PASSWORD, WRONG, *people])


def controls(day):
    """The search finds what was planted, in every form; else its silence means nothing."""
    for secret in (PASSWORD, PEOPLE[0]):
        for form in forms(secret):
            planted = Search()
            planted.bytes("planted", b"\x00 begin " + form + b" end \xff", [secret])
            if not planted.found:
                raise SystemExit(f"the search is blind to {form!r}")
    sasl = Search()
    sasl.bytes("planted", base64.b64encode(b"\0desk@office.test\0" + PASSWORD.encode()), [PASSWORD])
    if not sasl.found:
        raise SystemExit("the search is blind to a SASL answer")
    if PASSWORD.encode() not in day.secrets.read_bytes() and json.dumps(PASSWORD)[1:-1].encode() not in day.secrets.read_bytes():
        raise SystemExit("the password is not where it belongs: nothing was tested")
    if not any(form in each.read_bytes() for each in day.data.glob("backups/*.db") for form in forms(PEOPLE[0])):
        raise SystemExit("the client is in no backup: nothing was tested")
    if day.secrets.stat().st_mode & 0o077:
        raise SystemExit("others may read the file of secrets")
    if not any(form in each.read_bytes() for each in day.data.glob("office.db") for form in forms(PEOPLE[0])):
        raise SystemExit("the client is not in the database: nothing was tested")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", default=os.environ.get("DESKBELL_CTL"))
    parser.add_argument("--logs", type=pathlib.Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="deskbell-canary-") as folder:
        os.chmod(folder, 0o755)  # Postfix works as users of its own
        day = Day(os.path.abspath(given.ctl), pathlib.Path(folder))
        lab = mail_lab(day.folder / "mail")
        try:
            live(day, lab)
            crash(day, day.ctl, "worker", "run")
            window = pathlib.Path(day.ctl).with_name("deskbell")
            if window.exists():  # it starts the worker itself
                crash(day, str(window))
                day.run("worker", "stop", want=None)
        finally:
            if lab:
                subprocess.run([sys.executable, str(pathlib.Path(__file__).with_name("mail_lab.py")), "stop", lab["dir"]], check=False)
        controls(day)
        everything(day)
        if given.logs:
            for path in sorted(given.logs.glob("*.log*")):
                day.search.file(path, [PASSWORD, WRONG, *PASSWORDS_OF_TESTS])
        print(f"{day.runs} runs, {day.search.looked} places searched; found: {day.search.found or 'nothing'}")
        if day.search.found and os.environ.get("DESKBELL_KEEP"):
            shutil.copytree(folder, os.environ["DESKBELL_KEEP"], dirs_exist_ok=True)
        return 1 if day.search.found else 0


if __name__ == "__main__":
    sys.exit(main())
