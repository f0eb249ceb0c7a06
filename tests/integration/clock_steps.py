#!/usr/bin/env python3
"""The real worker process while the PC's clock is set, wrong, or the lid is closed. Rows 29, 32 and 33 of the fault matrix.

libfaketime stands between the programs and the system's clocks; what the clock says is rewritten in a file while the worker runs. The truth
is the outbox folder: what lies there has left. Back a day and five years ahead move the wall clock alone; nine days asleep move the clock
that counts since the start, too, as sleep does.

    clock_steps.py --ctl PATH        ends with 77 when libfaketime (Debian: faketime) is not there; DESKBELL_FAKETIME says where it is
"""
import argparse
import collections
import datetime
import email
import email.policy
import glob
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

CLIENTS = 5
DAY = 86400


def libfaketime():
    named = os.environ.get("DESKBELL_FAKETIME")
    found = [named] if named else glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
    return next((each for each in found if os.path.exists(each)), None)


def instant(day, clock):
    """Seconds since 1970 of a time in Warsaw, which is an hour ahead all this winter."""
    return datetime.datetime.fromisoformat(f"2026-11-{day:02}T{clock}+01:00").timestamp()


class Pc:
    """An office, its worker, and the clock both believe."""

    def __init__(self, ctl, library, folder, asleep):
        self.ctl, self.folder = ctl, pathlib.Path(folder)
        self.data = self.folder / "office"
        self.dial = self.folder / "clock"
        self.worker = None
        self.shift = instant(21, "12:00:00") - time.time()
        self.env = {**os.environ, "LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self.dial), "FAKETIME_NO_CACHE": "1",
                    "DESKBELL_SECRETS": str(self.folder / "secrets.json"), "DESKBELL_STATE": str(self.folder / "state"), "HOME": str(self.folder)}
        self.env.update({} if asleep else {"FAKETIME_DONT_FAKE_MONOTONIC": "1"})
        self.env.pop("DESKBELL_DATA", None)
        self.turn(0)

    def turn(self, seconds):
        """Sets the clock: so many seconds from where it stands."""
        self.shift += seconds
        fresh = self.dial.with_suffix(".new")
        fresh.write_text(f"{self.shift:+.0f}\n")
        fresh.replace(self.dial)

    def run(self, *words):
        done = subprocess.run([self.ctl, "--json", "--data", self.data, *words], env=self.env, capture_output=True, text=True, timeout=120)
        if done.returncode != 0:
            raise SystemExit(f"deskbellctl {' '.join(words)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)["data"]

    def found(self, first):
        """An office that was set up two days before the worker's first morning, `first` by its clock."""
        self.run("office", "init", "--preset", "insurance", "--zone", "Europe/Warsaw", "--language", "en", "--name", "Clocks")
        rule = self.folder / "rule.json"
        rule.write_text(json.dumps({"name": "Ending", "types": ["policy"], "trigger": {"kind": "before_end", "days": [21, 14, 7]}, "route": "email"}))
        self.run("rule", "add", "--file", str(rule), "--from-today")
        self.run("channel", "set", "email", "--outbox", "--from", "desk@office.test")
        for number in range(CLIENTS):
            self.client(f"c{number}@example.org", "2026-12-14")
        self.turn(first - time.time() - self.shift)

    def client(self, address, ends):
        client = self.run("client", "add", "--name", address, "--email", address)["id"]
        self.run("matter", "add", str(client), "--type", "policy", "--title", "Flat", "--ends", ends)

    def start(self):
        self.worker = subprocess.Popen([self.ctl, "--data", self.data, "worker", "run"], env=self.env, stdin=subprocess.DEVNULL,
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.until(lambda: self.status()["state"] == "running", "the worker runs")

    def stop(self):
        if self.worker:
            self.worker.terminate()
            self.worker.wait(60)

    def status(self):
        return self.run("worker", "status")

    def ticked(self):
        """The worker has looked at the clock since: it is woken as by anybody who writes to the office, and says when it last was alive."""
        (self.data / "office.db.beacon").write_text(str(time.time()))

    def told(self):
        """How many mails each address has got."""
        mails = [email.message_from_bytes(each.read_bytes(), policy=email.policy.default) for each in sorted((self.data / "outbox").glob("*.eml"))]
        return collections.Counter(mail["To"].addresses[0].addr_spec for mail in mails)

    def until(self, holds, what):
        limit = time.monotonic() + 90
        while not holds():
            if time.monotonic() > limit:
                raise SystemExit(f"in vain: {what}; status {self.status()}, told {dict(self.told())}")
            time.sleep(0.2)

    def all_told_once(self, what, addresses=CLIENTS):
        self.until(lambda: len(self.told()) >= addresses, what)
        expect(max(self.told().values()) == 1, f"{what}: somebody was told twice: {dict(self.told())}")

    def frozen(self, what):
        self.ticked()
        self.until(lambda: self.status()["clock_frozen"], what)

    def still(self, what):
        """Three looks of the worker at the clock change nothing of what has left."""
        before = self.told()
        for _ in range(3):
            self.turn(60)
            self.ticked()
            time.sleep(1)  # long enough for mistakes to be made; a right worker needs no time for doing nothing
        expect(self.told() == before, f"{what}: {dict(before)} became {dict(self.told())}")


def expect(true, what):
    if not true:
        raise SystemExit(f"BROKEN {what}")


def back_a_day(pc):
    """Row 32: no repeat; nothing leaves until a person says that the clock is right."""
    pc.found(instant(23, "08:00:05"))
    pc.start()
    pc.all_told_once("the morning")
    pc.turn(-DAY)
    pc.frozen("the worker notices the day that comes again")
    pc.client("later@example.org", "2026-12-13")  # due on the day it seems to be
    pc.still("frozen")
    pc.turn(DAY)
    pc.still("frozen, though the clock is past what was seen")
    pc.run("office", "set", "sending", "on")
    pc.all_told_once("what was entered meanwhile", CLIENTS + 1)
    pc.still("confirmed")


def five_years_ahead(pc):
    """Row 33: nothing sent or given up meanwhile."""
    pc.found(instant(23, "07:45:00"))
    pc.start()
    expect(not pc.told(), "nothing is due before eight")
    pc.turn(5 * 365 * DAY)
    pc.frozen("the worker notices five years")
    pc.still("frozen")
    expect(all(each["state"] == "planned" for each in pc.run("message", "list")["messages"]), "nothing is given up")
    pc.turn(-5 * 365 * DAY + 15 * 60)
    pc.still("frozen, though the clock is right again")
    pc.run("office", "set", "sending", "on")
    pc.all_told_once("the morning, after a person's word")
    pc.still("confirmed")


def nine_days_asleep(pc):
    """Row 29: one catch-up, never a burst; the 21st day is too late, the 14th still in time."""
    pc.found(instant(23, "07:45:00"))
    pc.start()
    expect(not pc.told(), "nothing is due before eight")
    pc.turn(8 * DAY + 4 * 3600)
    pc.ticked()
    pc.all_told_once("the catch-up")
    expect(not pc.status()["clock_frozen"], "both clocks agree: there is nothing to ask")
    sent = {each["occurrence"] for each in pc.run("message", "list", "--state", "sent")["messages"]}
    expect(sent == {"end-14@2026-12-14"}, f"only the latest missed step goes: {sent}")
    pc.still("caught up")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", default=os.environ.get("DESKBELL_CTL"))
    ctl = parser.parse_args().ctl
    library = libfaketime()
    if not library:
        print("libfaketime is not installed (Debian: faketime); the clock steps are skipped", file=sys.stderr)
        return 77
    for story in (back_a_day, five_years_ahead, nine_days_asleep):
        with tempfile.TemporaryDirectory(prefix="deskbell-clock-") as folder:
            pc = Pc(ctl, library, folder, asleep=story is nine_days_asleep)
            try:
                story(pc)
            finally:
                pc.stop()
            findings = pc.run("doctor", "--verify").get("findings")
            expect(not findings, f"{story.__name__}: {findings}")
        print(f"{story.__name__}: as it should be", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
