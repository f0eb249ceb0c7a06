#!/usr/bin/env python3
"""Kills workers at random moments and proves that nobody was told twice and nothing was lost.

Two worker processes on one office (the lock that forbids this is left out on purpose), a scripted SMTP server with faults at every
phase, SIGKILL at random times, a fifth of them after SIGSTOP with the zombie waking while its successor works. After every tenth kill
and at the end the invariants of `deskbellctl doctor --verify` are checked, and at the end the server's truth against the office's.

    kill_harness.py --ctl PATH [--cycles 300] [--seed 1]
"""
import argparse
import collections
import contextlib
import datetime
import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

from smtp_truth import Truth

ROUND = 100  # kills per office, so that a young worker never drowns in planning
PER_CYCLE = 6  # messages an average cycle gets through; more clients than that, so that there is always work


class Office:
    def __init__(self, ctl, folder):
        self.ctl, self.folder = ctl, folder

    def run(self, *arguments, check=True, limit=120):
        done = subprocess.run([self.ctl, "--data", self.folder, "--json", *arguments], capture_output=True, text=True, timeout=limit)
        if check and done.returncode != 0:
            raise SystemExit(f"deskbellctl {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return json.loads(done.stdout)["data"] if done.returncode == 0 else done

    def worker(self):
        return subprocess.Popen([self.ctl, "--data", self.folder, "worker", "run"], env={**os.environ, "DESKBELL_FAULTS_WITHOUT_LOCK": "1"},
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def verify(self):
        done = self.run("doctor", "--verify", check=False)
        if isinstance(done, dict):
            return []
        try:
            return json.loads(done.stdout).get("data", {}).get("findings") or [done.stdout or done.stderr]
        except json.JSONDecodeError:
            return [f"exit {done.returncode}: {done.stderr}"]

    def messages(self):
        return self.run("message", "list")["messages"]


# One zone without summer time for each offset from UTC, -11 to 12 hours.
ZONES = ("Pacific/Pago_Pago Pacific/Honolulu Pacific/Gambier Pacific/Pitcairn America/Phoenix America/Costa_Rica America/Lima America/La_Paz "
         "America/Fortaleza America/Noronha Atlantic/Cape_Verde Africa/Abidjan Africa/Lagos Africa/Maputo Africa/Nairobi Asia/Dubai Asia/Karachi "
         "Asia/Dhaka Asia/Bangkok Asia/Singapore Asia/Tokyo Australia/Brisbane Pacific/Noumea Pacific/Fiji").split()


def midday():
    """A zone in which it is about noon, so that the default window is open whenever the test runs, and the day it is there."""
    now = datetime.datetime.now(datetime.timezone.utc)
    offset = 12 - now.hour
    return ZONES[offset + 11], (now + datetime.timedelta(hours=offset)).date()


def prepare(office, folder, clients, port):
    zone, today = midday()
    office.run("office", "init", "--preset", "insurance", "--zone", zone, "--language", "en", "--name", "Harness", "--country", "PL")
    table = os.path.join(folder, "clients.csv")
    with open(table, "w", encoding="utf-8") as out:
        out.write("name;email;policy number;type;end date\n")
        for number in range(clients):
            out.write(f"Client {number};c{number}@example.org;P/{number};policy;{today + datetime.timedelta(days=14)}\n")
    office.run("import", table)
    rule = os.path.join(folder, "rule.json")
    with open(rule, "w", encoding="utf-8") as out:
        json.dump({"name": "Ending", "types": ["policy"], "trigger": {"kind": "before_end", "days": [14]}, "route": "email"}, out)
    office.run("rule", "add", "--file", rule, "--from-today")
    office.run("channel", "set", "email", "--smtp", f"smtp://127.0.0.1:{port}", "--plain", "--from", "desk@office.test", "--pace", "6000")


def leave_no_wait_before_a_retry(office):
    """What was not taken is first in the queue again, at once and not a minute later. Only so do a worker and its successor meet over one
    message, which is what fence and gate are for, and only so does the end of a round show what would have been sent again."""
    with contextlib.closing(sqlite3.connect(os.path.join(office.folder, "office.db"))) as file:
        file.execute("CREATE TRIGGER no_wait AFTER UPDATE OF due_at ON message WHEN NEW.state = 'planned' AND NEW.attempts > 0 BEGIN "
                     "UPDATE message SET due_at = (SELECT o.due_at FROM occurrence o WHERE o.id = NEW.occurrence_id) WHERE id = NEW.id; END")


def end(process):
    process.send_signal(signal.SIGKILL)
    process.wait()


def torment(office, chance, cycles):
    """`cycles` kills; always two workers, one of them young."""
    workers = [office.worker(), office.worker()]
    zombies = []
    checked = 0
    for cycle in range(cycles):
        time.sleep(chance.uniform(0.01, 0.12))  # the moment of the kill is the test's input
        victim = workers.pop(chance.randrange(2))
        if chance.random() < 0.2:
            victim.send_signal(signal.SIGSTOP)
            zombies.append((cycle + chance.randint(1, 3), victim))
        else:
            end(victim)
        workers.append(office.worker())
        for wakes, zombie in list(zombies):
            if wakes <= cycle:
                zombies.remove((wakes, zombie))
                zombie.send_signal(signal.SIGCONT)
                time.sleep(0.02)
                end(zombie)
        if cycle % 10 >= 7 and not zombies and cycle - checked >= 7:  # a sleeping zombie may hold the file's lock
            checked = cycle
            problems = [each for each in office.verify() if not (isinstance(each, dict) and each.get("code") in ("stuck", "attempt_left_open"))]
            if problems:
                return workers, zombies, problems
    return workers, zombies, []


def wait_until_sending(office, truth):
    """Lets one worker plan and send its first messages: kills before that would only test the planning, again and again."""
    worker = office.worker()
    limit = time.monotonic() + 120
    while len(truth.accepted) < 5 and time.monotonic() < limit:
        time.sleep(0.01)
    end(worker)


def one_round(ctl, cycles, seed):
    """One office tormented and settled. Returns what was seen as counts, and everything that was broken by name."""
    chance, truth = random.Random(seed), Truth(seed)
    with tempfile.TemporaryDirectory(prefix="deskbell-kill-") as folder:
        office = Office(ctl, os.path.join(folder, "office"))
        prepare(office, folder, max(100, cycles * PER_CYCLE), truth.port)
        leave_no_wait_before_a_retry(office)
        wait_until_sending(office, truth)
        workers, zombies, problems = torment(office, chance, cycles)
        for process in workers + [zombie for _, zombie in zombies]:
            end(process)
        under_fire = len(truth.accepted)
        truth.faults = False
        office.run("worker", "run", "--once", limit=3000)  # a healthy server takes all that is left
        problems += office.verify()
        messages = office.messages()
        truth.close()

    told = {each["to"] for each in messages if each["state"] in ("sent", "unknown")}
    certain = {each["to"] for each in messages if each["state"] == "sent"}
    unknown = [each for each in messages if each["state"] == "unknown"]
    broken = {"duplicates": {to: ids for to, ids in truth.accepted.items() if len(ids) > 1}, "lost": sorted(set(truth.accepted) - told),
              "invented": sorted(certain - set(truth.accepted)), "stuck": [each["id"] for each in messages if each["state"] == "sending"],
              "invariants": problems, "harness": [] if under_fire >= cycles / 4 else [f"only {under_fire} accepted while workers were killed"]}
    seen = collections.Counter(each["state"] for each in messages)
    seen.update({"kills": cycles, "accepted": len(truth.accepted), "accepted under fire": under_fire,
                 "unknown but accepted": sum(each["to"] in truth.accepted for each in unknown)})
    return seen, broken


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", default=os.environ.get("DESKBELL_CTL"))
    parser.add_argument("--cycles", type=int, default=300)
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    print(f"kill harness: {options.cycles} cycles, seed {options.seed}", flush=True)
    total, bad, started = collections.Counter(), collections.Counter(), time.monotonic()
    for first in range(0, options.cycles, ROUND):
        seen, broken = one_round(options.ctl, min(ROUND, options.cycles - first), options.seed + first)
        total.update(seen)
        for name, rows in broken.items():
            bad[name] += len(rows)
            if rows:
                print(f"BROKEN {name} (round of seed {options.seed + first}): {str(rows)[:2000]}", flush=True)
    print(f"{dict(total)} in {time.monotonic() - started:.0f} s; broken: {dict(bad)}")
    return 1 if sum(bad.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
