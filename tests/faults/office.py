"""An office that fault scenarios torment, through the console and, where a fault needs it, through its file."""
import argparse
import collections
import contextlib
import dataclasses
import datetime
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time

BUSY = 5  # the console's exit code

# One zone without summer time for each offset from UTC, -11 to 12 hours.
ZONES = ("Pacific/Pago_Pago Pacific/Honolulu Pacific/Gambier Pacific/Pitcairn America/Phoenix America/Costa_Rica America/Lima America/La_Paz "
         "America/Fortaleza America/Noronha Atlantic/Cape_Verde Africa/Abidjan Africa/Lagos Africa/Maputo Africa/Nairobi Asia/Dubai Asia/Karachi "
         "Asia/Dhaka Asia/Bangkok Asia/Singapore Asia/Tokyo Australia/Brisbane Pacific/Noumea Pacific/Fiji").split()


def midday():
    """A zone in which it is about noon, so that the default window is open whenever the test runs, and the day it is there."""
    now = datetime.datetime.now(datetime.timezone.utc)
    offset = 12 - now.hour
    return ZONES[offset + 11], (now + datetime.timedelta(hours=offset)).date()


def due_today(clients):
    """When the policies of so many clients end whose reminder is due today."""
    return [midday()[1] + datetime.timedelta(days=14)] * clients


@dataclasses.dataclass
class Tools:
    """What scenarios run: the console, which mutant of it, and the library that makes a disk bad."""
    ctl: str
    disk: str = ""
    mutant: str = ""


@dataclasses.dataclass
class Fault:
    """What a bad disk does to one process; see disk/steps.h."""
    kind: str
    at: object = 0
    error: int = 0
    ever: bool = False
    seed: int = 0
    log: str = ""

    def environment(self, library, folders):
        given = {"LD_PRELOAD": library, "DISK_FOLDERS": ":".join(folders), "DISK_FAULT": self.kind, "DISK_AT": str(self.at),
                 "DISK_SEED": str(self.seed), "DISK_LOG": self.log}
        if self.error:
            given["DISK_ERROR"] = str(self.error)
        if self.ever:
            given["DISK_EVER"] = "1"
        return given


class Refused(RuntimeError):
    """The console said no where it must not."""


class Office:
    """In `place`: the data folder, and what Deskbell keeps of it elsewhere on the computer, which has a name."""

    def __init__(self, tools, place, *, folder="office", state="state", computer="first"):
        self.tools, self.place, self.computer = tools, place, computer
        self.folder, self.state = os.path.join(place, folder), os.path.join(place, state)

    def environment(self, fault=None):
        given = {**os.environ, "DESKBELL_STATE": self.state, "DESKBELL_MACHINE_ID": self.computer,
                 "DESKBELL_SECRETS": os.path.join(self.place, "secrets.json")}
        if self.tools.mutant:
            given["DESKBELL_MUTANT"] = self.tools.mutant
        if fault:
            given.update(fault.environment(self.tools.disk, [self.folder, self.state]))
        return given

    def call(self, *arguments, fault=None, limit=120):
        return subprocess.run([self.tools.ctl, "--data", self.folder, "--json", *arguments], capture_output=True, text=True, timeout=limit,
                              env=self.environment(fault))

    def run(self, *arguments, limit=120):
        done = self.call(*arguments, limit=limit)
        if done.returncode != 0:
            raise Refused(f"deskbellctl {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)["data"]

    def worker(self, *options, fault=None, alone=False):
        """A worker beside others, unless it is to be `alone`."""
        return subprocess.Popen([self.tools.ctl, "--data", self.folder, "worker", "run", *options],
                                env={**self.environment(fault), **({} if alone else {"DESKBELL_FAULTS_WITHOUT_LOCK": "1"})},
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def verify(self):
        for _ in range(6):  # a worker that gets no time of a busy machine may hold the file for long
            done = self.call("doctor", "--verify")
            if done.returncode != BUSY:
                break
        if done.returncode == 0:
            return []
        try:
            return json.loads(done.stdout).get("data", {}).get("findings") or [done.stdout or done.stderr]
        except json.JSONDecodeError:
            return [f"exit {done.returncode}: {done.stderr}"]

    def messages(self):
        return self.run("message", "list")["messages"]

    @contextlib.contextmanager
    def file(self):
        """The database itself; what is written there is committed in the end."""
        with contextlib.closing(sqlite3.connect(os.path.join(self.folder, "office.db"), timeout=30)) as file, file:
            yield file

    def make(self, ends, *, now=None, zone=None):
        """The office, and clients c0, c1 … with a policy each, which ends on the day given, as an import brings them."""
        present = ("--now", now) if now else ()
        self.run(*present, "office", "init", "--preset", "insurance", "--zone", zone or midday()[0], "--language", "en", "--name", "Harness",
                 "--country", "PL")
        table = os.path.join(self.place, "clients.csv")
        with open(table, "w", encoding="utf-8") as out:
            out.write("name;email;policy number;type;end date\n")
            out.writelines(f"Client {number};c{number}@example.org;P/{number};policy;{day}\n" for number, day in enumerate(ends))
        self.run(*present, "import", table)

    def remind(self, *, now=None, **rule):
        """A rule: 14 days before the end, by e-mail, from today."""
        written = os.path.join(self.place, "rule.json")
        with open(written, "w", encoding="utf-8") as out:
            json.dump({"name": "Ending", "types": ["policy"], "trigger": {"kind": "before_end", "days": [14]}, "route": "email", **rule}, out)
        self.run(*(("--now", now) if now else ()), "rule", "add", "--file", written, "--from-today")

    def send_through(self, port):
        self.run("channel", "set", "email", "--smtp", f"smtp://127.0.0.1:{port}", "--plain", "--from", "desk@office.test", "--pace", "6000")

    def leave_no_wait_before_a_retry(self):
        """What was not taken is first in the queue again, at once and not a minute later. Only so do a worker and its successor meet over one
        message, which is what fence and gate are for, and only so does the end of a round show what would have been sent again."""
        with self.file() as file:
            file.execute("CREATE TRIGGER no_wait AFTER UPDATE OF due_at ON message WHEN NEW.state = 'planned' AND NEW.attempts > 0 BEGIN "
                         "UPDATE message SET due_at = (SELECT o.due_at FROM occurrence o WHERE o.id = NEW.occurrence_id) WHERE id = NEW.id; END")

    def broken(self, truth):
        """Where the server's truth and the office's differ, or the office contradicts itself."""
        messages = self.messages()
        told = {each["to"] for each in messages if each["state"] in ("sent", "unknown")}
        certain = {each["to"] for each in messages if each["state"] == "sent"}
        return {"duplicates": {to: ids for to, ids in truth.accepted.items() if len(ids) > 1}, "lost": sorted(set(truth.accepted) - told),
                "invented": sorted(certain - set(truth.accepted)), "stuck": [each["id"] for each in messages if each["state"] == "sending"],
                "invariants": self.verify()}


def end(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def wait_until(condition, limit=60):
    """Whether it came true in time."""
    until = time.monotonic() + limit
    while not condition():
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def arguments(doc, **more):
    """The options that all fault scripts have, and those of one of them with their defaults."""
    parser = argparse.ArgumentParser(description=doc.strip().splitlines()[0])
    parser.add_argument("--ctl", default=os.environ.get("DESKBELL_CTL"))
    parser.add_argument("--disk", default="")
    parser.add_argument("--mutant", default="")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    for name, value in more.items():
        if isinstance(value, bool):
            parser.add_argument(f"--{name}", action="store_true")
        else:
            parser.add_argument(f"--{name}", type=type(value), default=value)
    options = parser.parse_args()
    if options.disk and not os.path.exists(options.disk):  # the loader would only murmur, and nothing would ever go wrong
        sys.exit(f"There is no {options.disk}: build deskbell_bad_disk.")
    return options, Tools(options.ctl, options.disk, options.mutant)


class Verdict:
    """What rounds saw and broke, added up and said."""

    def __init__(self):
        self.seen, self.bad, self.started = collections.Counter(), collections.Counter(), time.monotonic()

    def add(self, what, seen, broken):
        self.seen.update(seen)
        for name, rows in broken.items():
            self.bad[name] += len(rows)
            if rows:
                print(f"BROKEN {name} ({what}): {str(rows)[:2000]}", flush=True)

    def say(self):
        print(f"{dict(self.seen)} in {time.monotonic() - self.started:.0f} s; broken: {dict(self.bad)}", flush=True)

    def exit(self):
        return 1 if sum(self.bad.values()) else 0
