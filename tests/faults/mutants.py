#!/usr/bin/env python3
"""Proves that the fault scenarios can see: each mistake of mutations.py must be noticed, and the program without them must pass the same scenarios.

    mutants.py --ctl PATH --mutated PATH --disk PATH [--seed 1]
"""
import sys
import time

import day_off
import kill_harness
import late_writer
import mutations
import power_cut
import withdrawals
from office import Tools, arguments

# Every scenario, and the mistakes it is there to notice.
SCENARIOS = {
    "kills": (lambda tools, seed: kill_harness.one_round(tools, 30, seed), ["rescue", "record_after_send"]),
    "late writer": (late_writer.run, ["no_fence"]),
    "power cuts": (lambda tools, seed: power_cut.one_round(tools, 10, seed), ["no_sync"]),
    "withdrawals": (lambda tools, seed: withdrawals.run(tools, seed, 40), ["consent_at_planning"]),
    "day off": (day_off.run, ["equal_to_date"]),
}


def findings(scenario, tools, seed):
    """What the scenario has to complain of, by name. That it did not get to its point fails the sound program and notices no mistake."""
    _, broken = scenario(tools, seed)
    return {name: rows for name, rows in broken.items() if rows and not (tools.mutant and name == "harness")}


def main():
    options, tools = arguments(__doc__, mutated="")
    print(f"mutants: seed {options.seed}", flush=True)
    every = {each.mutant for each in mutations.MUTATIONS}
    noticed, sound = set(), True

    def tried(name, scenario, these):
        started = time.monotonic()
        found = findings(scenario, these, options.seed)
        said = ", ".join(f"{what} {len(rows)}" for what, rows in found.items()) or "nothing to complain of"
        print(f"{name}, {these.mutant or 'no mistake'}: {said} ({time.monotonic() - started:.0f} s)", flush=True)
        return found

    for name, (scenario, mutants) in SCENARIOS.items():
        sound = not tried(name, scenario, tools) and sound
        noticed.update(mutant for mutant in mutants if tried(name, scenario, Tools(options.mutated, options.disk, mutant)))
    print(f"{len(noticed)} of {len(every)} mutants noticed{'' if sound else '; but the program without a mistake does not pass'}")
    return 0 if sound and noticed == every else 1


if __name__ == "__main__":
    sys.exit(main())
