#!/usr/bin/env python3
"""The computer is off for a day on which a reminder is due: it goes the day after, once, and nobody else's is disturbed.

    day_off.py --ctl PATH
"""
import collections
import sys
import tempfile

from office import Office, Verdict, arguments

DAYS = ("2026-03-02", "2026-03-03", "2026-03-04")  # on, off, on again; each is 14 days before the end of one client's policy
ENDS = ("2026-03-16", "2026-03-17", "2026-03-18")


def run(tools, seed=0):
    del seed  # nothing is left to chance here
    with tempfile.TemporaryDirectory(prefix="deskbell-day-") as place:
        office = Office(tools, place)

        first, last = (f"{day}T09:00:00+01:00" for day in (DAYS[0], DAYS[2]))
        office.make(ENDS, now=first, zone="Europe/Warsaw")
        office.remind(now=first)
        office.run("--now", first, "channel", "set", "email", "--outbox")
        for now in (first, last, last):
            office.run("--now", now, "worker", "run", "--once")
        told = collections.Counter(each["to"] for each in office.messages() if each["state"] == "sent")
        problems = office.verify()
    addresses = [f"c{number}@example.org" for number in range(len(ENDS))]
    broken = {"missed": [each for each in addresses if each not in told], "duplicates": [each for each in addresses if told[each] > 1],
              "invariants": problems}
    return {"sent": sum(told.values())}, broken


if __name__ == "__main__":
    options, tools = arguments(__doc__)
    verdict = Verdict()
    verdict.add("day off", *run(tools))
    verdict.say()
    sys.exit(verdict.exit())
