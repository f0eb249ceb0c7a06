#!/usr/bin/env python3
"""Cuts the power under a worker, again and again: a random subset of the writes that were not synced is lost, as disk/power.h has it.

Nothing that was acknowledged may be lost by it: neither what a person was told is saved, nor that a message's final dot may have left. So
whoever the server has taken a message for is known to the office after every cut, and nobody is told twice.

    power_cut.py --ctl PATH --disk PATH [--cuts 50] [--seed 1]
"""
import collections
import json
import random
import signal
import sqlite3
import sys
import tempfile

from office import Fault, Office, Refused, Verdict, arguments, due_today
from smtp_truth import Truth

ROUND = 25  # cuts of one office
PER_CUT = 4  # messages; few of them get through between two cuts
LATEST = 400  # steps on the disk until the cut: a start takes about forty, a claim, its gates and their records a hundred or two


def forgotten(office, truth):
    """Those the server has taken a message for, and whose dot the office does not know of."""
    with office.file() as file:
        known = {address for (address,) in file.execute(
            "SELECT m.address FROM message m JOIN attempt a ON a.message_id = m.id AND a.fence = m.fence WHERE a.wire_started_at IS NOT NULL")}
    return sorted(set(truth.accepted) - known)


def saved_in_spite(office, name, seed):
    """A client is added, and the power goes the moment the console has said that it is done. Whether it is still there; None: it did not say so."""
    done = office.call("client", "add", "--name", name, fault=Fault("cut", at="exit", seed=seed))
    if done.returncode != -signal.SIGKILL or not done.stdout.strip() or not json.loads(done.stdout)["ok"]:
        return None
    return any(each["name"] == name for each in office.run("client", "list", "--search", name)["clients"])


def one_round(tools, cuts, seed):
    chance, truth = random.Random(seed), Truth(seed, faults=False, delay=0.002)
    seen, lost = collections.Counter(), collections.defaultdict(list)
    with tempfile.TemporaryDirectory(prefix="deskbell-power-") as place:
        office = Office(tools, place)
        office.make(due_today(cuts * PER_CUT))
        office.remind()
        office.run("worker", "run", "--once")  # all is planned, and waits for a way out
        office.send_through(truth.port)
        office.leave_no_wait_before_a_retry()
        broken = {}
        try:
            for cut in range(cuts):
                at = chance.randint(1 if chance.random() < 0.2 else 40, LATEST)
                worker = office.worker("--once", fault=Fault("cut", at=at, seed=seed + cut), alone=True)
                worker.wait(60)
                seen["cuts" if worker.returncode == -signal.SIGKILL else "ended before the cut"] += 1
                if cut % 5 == 0:
                    kept = saved_in_spite(office, f"Saved {cut}", seed + cut)
                    seen["acknowledged by the console"] += kept is not None
                    lost["acknowledged and lost"] += [f"Saved {cut}"] if kept is False else []
                lost["forgotten"] += forgotten(office, truth)
                lost["invariants"] += [each for each in office.verify() if not (isinstance(each, dict) and each.get("code") in ("stuck", "attempt_left_open"))]
                if any(lost.values()):
                    break
            seen["accepted under fire"] = len(truth.accepted)
            office.run("worker", "run", "--once", limit=300)
            broken = office.broken(truth)
            seen.update(each["state"] for each in office.messages())
        except (Refused, ValueError, sqlite3.Error) as refused:
            lost["damaged"].append(str(refused))
        truth.close()
    seen["accepted"] = len(truth.accepted)
    lost["invariants"] += broken.pop("invariants", [])
    if seen["accepted under fire"] < cuts / 2 and not any(lost.values()):
        lost["harness"] = [f"only {seen['accepted under fire']} accepted before the power went"]
    if not seen["cuts"]:
        lost["harness"].append("the power was never cut")
    return seen, {**broken, **lost}


def run(tools, seed, cuts=50):
    verdict = Verdict()
    for first in range(0, cuts, ROUND):
        verdict.add(f"round of seed {seed + first}", *one_round(tools, min(ROUND, cuts - first), seed + first))
        if cuts > ROUND:
            verdict.say()
    return verdict


if __name__ == "__main__":
    options, tools = arguments(__doc__, cuts=50)
    print(f"power cuts: {options.cuts}, seed {options.seed}", flush=True)
    verdict = run(tools, options.seed, options.cuts)
    if options.cuts <= ROUND:
        verdict.say()
    sys.exit(verdict.exit())
