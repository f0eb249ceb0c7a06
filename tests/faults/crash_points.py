#!/usr/bin/env python3
"""Stops a program at every single step it takes on the disk, and looks what its successor makes of that.

At the Nth write, sync, truncation, rename or removal the process is killed, or the power is cut, or the step fails: once, or it and all that
follow. N goes up to the number of steps of an undisturbed run. Afterwards a healthy program goes on, and must get to the same end: nobody told twice, nobody
forgotten, nothing contradicting itself.

    crash_points.py --ctl PATH --disk PATH [--operation sending|migration] [--fault kill|cut|once|ever] [--points N] [--version V]

Without --points: all of them, else so many, evenly spread. Without --version: a migration from every older schema.
"""
import collections
import concurrent.futures
import errno
import os
import queue
import shutil
import subprocess
import sys
import tempfile

import old_office
from office import Fault, Office, Refused, Verdict, arguments, due_today, end
from smtp_truth import Truth

AT_ONCE = 4  # much of a run is waiting
PATIENCE = 2.5  # seconds; who tries again for ever is ended
FAULTS = {"kill": [{"kind": "kill"}],
          "cut": [{"kind": "cut"}],
          "once": [{"kind": "fail", "error": errno.EIO}, {"kind": "fail", "error": errno.ENOSPC}],
          "ever": [{"kind": "fail", "error": errno.EIO, "ever": True}, {"kind": "fail", "error": errno.ENOSPC, "ever": True}]}


class Operation:
    """One thing a program does to an office, to be done again and again from the same beginning."""

    def __init__(self, tools, place):
        self.office, self.kept = Office(tools, os.path.join(place, "now")), os.path.join(place, "kept")
        os.mkdir(self.office.place)
        self.prepare()
        shutil.copytree(self.office.place, self.kept)

    def again(self):
        shutil.rmtree(self.office.place)
        shutil.copytree(self.kept, self.office.place)

    def close(self):
        pass

    def disturbed(self, fault):
        """Does it once. Whoever does not end is ended. Whether it said in the end that all went well."""
        process = self.begin(fault)
        try:
            return process.wait(PATIENCE if fault.ever else 60) == 0
        except subprocess.TimeoutExpired:
            end(process)
            return False


class Sending(Operation):
    """A message that is due is claimed, handed over and recorded, by a worker that starts and ends."""

    def prepare(self):
        self.truth = Truth(0, faults=False, delay=0)
        self.office.make(due_today(1))
        self.office.remind()
        self.office.run("worker", "run", "--once")  # planned, and waiting for a way out
        self.office.send_through(self.truth.port)
        self.office.leave_no_wait_before_a_retry()

    def close(self):
        self.truth.close()

    def again(self):
        super().again()
        self.truth.accepted = {}

    def begin(self, fault):
        return self.office.worker("--once", fault=fault, alone=True)

    def settled(self, well):
        """Where the message stood, and what is wrong after a healthy worker's run."""
        with self.office.file() as file:
            state, wire = file.execute("SELECT m.state, a.wire_started_at IS NOT NULL FROM message m LEFT JOIN attempt a ON a.message_id = m.id "
                                       "AND a.fence = m.fence").fetchone()
        stood = {"planned": "before or in the claim", "held": "before or in the claim", "sent": "after the record"}.get(
            state, "in the record" if wire else "in the gate")
        self.office.run("worker", "run", "--once")
        broken = self.office.broken(self.truth)
        ended = self.office.messages()[0]["state"]
        # Only what was behind its gate may be unknown; all else is known to have gone or not, and goes.
        if ended != "sent" and not (ended == "unknown" and stood == "in the record"):
            broken["not carried on"] = [f"{state}, then {ended}"]
        if well and state == "sending":
            broken["left lying"] = [stood]
        return stood, broken


class Migration(Operation):
    """An office of an older program is brought up to date by the first that changes something in it."""

    def __init__(self, tools, place, version):
        self.version = version
        super().__init__(tools, place)

    def prepare(self):
        self.office.make(due_today(3))
        self.office.remind()
        self.office.run("channel", "set", "email", "--outbox")
        self.office.run("worker", "run", "--once")
        old_office.age(self.office, self.version)
        self.before = self.rows()

    def rows(self):
        with self.office.file() as file:
            return {table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in old_office.tables(file)}

    def begin(self, fault):
        return subprocess.Popen([self.office.tools.ctl, "--data", self.office.folder, "office", "set", "name", "Renamed"],
                                env=self.office.environment(fault), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def settled(self, well):
        broken = collections.defaultdict(list)
        with self.office.file() as file:
            version = file.execute("PRAGMA user_version").fetchone()[0]
            if old_office.schema_of(file) != old_office.schema_at(version):
                broken["between two schemas"].append(version)
        if well and self.office.run("office", "show")["name"] != "Renamed":
            broken["acknowledged and lost"].append(version)
        self.office.run("office", "set", "name", "Renamed again")
        rows = self.rows()
        broken["rows lost"] = [table for table, count in self.before.items() if rows[table] < count]
        with self.office.file() as file:
            if old_office.schema_of(file) != old_office.schema_at(old_office.NEWEST):
                broken["between two schemas"].append("in the end")
        broken["invariants"] = self.office.verify()
        return f"at schema {version}", broken


def name_of(fault):
    if "error" not in fault:
        return fault["kind"]
    return errno.errorcode[fault["error"]] + (" for ever" if fault.get("ever") else " once")


def points_of(steps, wanted):
    if not wanted or wanted >= steps:
        return list(range(1, steps + 1))
    return sorted({1 + at * steps // wanted for at in range(wanted)})


def every_point(make, wanted, faults, what):
    """Makes AT_ONCE of the operation and lets them share the points. Whether something was broken."""
    verdict = Verdict()
    with tempfile.TemporaryDirectory(prefix="deskbell-points-") as folder:
        places = [os.path.join(folder, str(each)) for each in range(AT_ONCE)]
        idle = queue.Queue()
        for place in places:
            os.mkdir(place)
            idle.put(make(place))
        log = os.path.join(folder, "log")
        first = idle.get()
        first.disturbed(Fault("count", log=log))
        idle.put(first)
        with open(log, encoding="utf-8") as lines:
            steps = sum(1 for _ in lines)

        def one(point, fault):
            operation = idle.get()
            try:
                operation.again()
                return operation.settled(operation.disturbed(Fault(at=point, seed=point, **fault)))
            except (Refused, OSError) as refused:
                return "in the end", {"not carried on": [str(refused)]}
            finally:
                idle.put(operation)

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            tasks = {pool.submit(one, point, fault): (point, fault) for fault in faults for point in points_of(steps, wanted)}
            for task in concurrent.futures.as_completed(tasks):
                point, fault = tasks[task]
                stood, broken = task.result()
                verdict.add(f"{what}, {name_of(fault)}, step {point} of {steps}", {f"{name_of(fault)}, {stood}": 1}, broken)
        while not idle.empty():
            idle.get().close()
    print(f"{what}: {steps} steps", flush=True)
    verdict.say()
    return verdict.exit()


def main():
    options, tools = arguments(__doc__, operation="", fault="", points=0, version=0)
    faults = [each for name, several in FAULTS.items() if options.fault in ("", name) for each in several]
    broken = 0
    if options.operation in ("", "sending"):
        broken += every_point(lambda place: Sending(tools, place), options.points, faults, "sending")
    if options.operation in ("", "migration"):
        for version in range(options.version or 1, (options.version or old_office.NEWEST - 1) + 1):
            broken += every_point(lambda place: Migration(tools, place, version), options.points, faults, f"migration from {version}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
