#!/usr/bin/env python3
"""Stops a program at every single step it takes on the disk, and looks what its successor makes of that.

At the Nth write, sync, truncation, rename or removal the process is killed, or the power is cut, or the step fails: once, or it and all that
follow. N goes up to the number of steps of an undisturbed run. Afterwards a healthy program goes on, and must get to the same end: nobody told twice, nobody
forgotten, nothing contradicting itself.

    crash_points.py --ctl PATH --disk PATH [--operation sending|migration|backup|restore] [--fault kill|cut|once|ever] [--points N] [--version V]

Without --points: all of them, else so many, evenly spread. Without --version: a migration from every older schema.
"""
import concurrent.futures
import errno
import os
import queue
import sys
import tempfile
import time

import crash_backups
import crash_sending
import old_office
from office import Fault, Refused, Verdict, arguments

AT_ONCE = 4  # much of a run is waiting
FAULTS = {"kill": [{"kind": "kill"}],
          "cut": [{"kind": "cut"}],
          "once": [{"kind": "fail", "error": errno.EIO}, {"kind": "fail", "error": errno.ENOSPC}],
          "ever": [{"kind": "fail", "error": errno.EIO, "ever": True}, {"kind": "fail", "error": errno.ENOSPC, "ever": True}]}


def name_of(fault):
    if "error" not in fault:
        return fault["kind"]
    return errno.errorcode[fault["error"]] + (" for ever" if fault.get("ever") else " once")


def points_of(steps, wanted):
    if not wanted or wanted >= steps:
        return list(range(1, steps + 1))
    return sorted({1 + at * steps // wanted for at in range(wanted)})


def every_point(make, wanted, faults, what):
    """Makes AT_ONCE of the operation and lets them share the points. How many runs left something broken."""
    verdict, started, bad = Verdict(), time.monotonic(), 0
    with tempfile.TemporaryDirectory(prefix="deskbell-points-") as folder:
        places = [os.path.join(folder, str(each)) for each in range(AT_ONCE)]
        idle = queue.Queue()
        for place in places:
            os.mkdir(place)
            idle.put(make(place))
        first = idle.get()
        steps = first.steps()
        idle.put(first)

        def one(point, fault):
            operation = idle.get()
            try:
                operation.again()
                return operation.settled(operation.disturbed(Fault(at=point, seed=point, log=operation.log, **fault)))
            except (Refused, OSError) as refused:
                return "in the end", {"not carried on": [str(refused)]}
            finally:
                idle.put(operation)

        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            tasks = {pool.submit(one, point, fault): (point, fault) for fault in faults for point in points_of(steps, wanted)}
            for task in concurrent.futures.as_completed(tasks):
                point, fault = tasks[task]
                stood, broken = task.result()
                bad += any(broken.values())
                verdict.add(f"{what}, {name_of(fault)}, step {point} of {steps}", {f"{name_of(fault)}, {stood}": 1}, broken)
        while not idle.empty():
            idle.get().close()
    print(f"{what}: {steps} steps, {len(faults)} ways ({', '.join(map(name_of, faults))}), {len(tasks)} runs, {bad} broken; "
          f"{time.monotonic() - started:.0f} s; {dict(sorted(verdict.seen.items()))}", flush=True)
    return bad


def main():
    options, tools = arguments(__doc__, operation="", fault="", points=0, version=0)
    faults = [each for name, several in FAULTS.items() if options.fault in ("", name) for each in several]
    versions = [options.version] if options.version else range(1, old_office.NEWEST)
    operations = {"sending": [("sending", lambda place: crash_sending.Sending(tools, place))],
                  "migration": [(f"migration from {version}", lambda place, version=version: crash_sending.Migration(tools, place, version))
                                for version in versions],
                  "backup": [("backup", lambda place: crash_backups.Backup(tools, place))],
                  "restore": [("restore", lambda place: crash_backups.Restore(tools, place))]}
    if options.operation and options.operation not in operations:
        sys.exit(f"there is no operation {options.operation}; there are {', '.join(operations)}")
    broken = sum(every_point(make, options.points, faults, what)
                 for name, several in operations.items() if options.operation in ("", name) for what, make in several)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
