#!/usr/bin/env python3
"""Kills workers at random moments and proves that nobody was told twice and nothing was lost.

Two worker processes on one office (the lock that forbids this is left out on purpose), a scripted SMTP server with faults at every
phase, SIGKILL at random times, a fifth of them after SIGSTOP with the zombie waking while its successor works. After every tenth kill
and at the end the invariants of `deskbellctl doctor --verify` are checked, and at the end the server's truth against the office's.

    kill_harness.py --ctl PATH [--cycles 300] [--seed 1]
"""
import collections
import random
import signal
import sys
import tempfile
import time

from office import Office, Verdict, arguments, due_today, end, wait_until
from smtp_truth import Truth

ROUND = 100  # kills per office, so that a young worker never drowns in planning
PER_CYCLE = 4  # messages an average cycle gets through; more clients than that, so that there is always work


def torment(office, chance, cycles, truth):
    """`cycles` kills; always two workers, one of them young."""
    begun, stretch = len(truth.accepted), 1.0
    workers = [office.worker(), office.worker()]
    zombies = []
    checked = 0
    for cycle in range(cycles):
        # The moment of the kill is the test's input. Workers live longer on a machine that is too busy to let them send.
        stretch = min(stretch * 1.5, 40) if len(truth.accepted) - begun < cycle * 0.35 else max(stretch / 2, 1)
        time.sleep(chance.uniform(0.01, 0.12) * stretch)
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


def one_round(tools, cycles, seed):
    """One office tormented and settled. Returns what was seen as counts, and everything that was broken by name."""
    chance, truth = random.Random(seed), Truth(seed)
    with tempfile.TemporaryDirectory(prefix="deskbell-kill-") as place:
        office = Office(tools, place)
        office.make(due_today(max(100, cycles * PER_CYCLE)))
        office.remind()
        office.send_through(truth.port)
        office.leave_no_wait_before_a_retry()
        first = office.worker()  # plans and sends alone for a while: kills before that would only test the planning, again and again
        wait_until(lambda: len(truth.accepted) >= 5, limit=120)
        end(first)
        workers, zombies, problems = torment(office, chance, cycles, truth)
        for process in workers + [zombie for _, zombie in zombies]:
            end(process)
        under_fire = len(truth.accepted)
        truth.faults, truth.delay = False, 0
        office.run("worker", "run", "--once", limit=3000)  # a healthy server takes all that is left
        broken = office.broken(truth)
        messages = office.messages()
        truth.close()

    broken["invariants"] = problems + broken["invariants"]
    broken["harness"] = [] if under_fire >= cycles / 4 else [f"only {under_fire} accepted while workers were killed"]
    unknown = [each for each in messages if each["state"] == "unknown"]
    seen = collections.Counter(each["state"] for each in messages)
    seen.update({"kills": cycles, "accepted": len(truth.accepted), "accepted under fire": under_fire,
                 "unknown but accepted": sum(each["to"] in truth.accepted for each in unknown)})
    return seen, broken


def main():
    options, tools = arguments(__doc__, cycles=300)
    print(f"kill harness: {options.cycles} cycles, seed {options.seed}", flush=True)
    verdict = Verdict()
    for first in range(0, options.cycles, ROUND):
        verdict.add(f"round of seed {options.seed + first}", *one_round(tools, min(ROUND, options.cycles - first), options.seed + first))
        verdict.say()
    return verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
