#!/usr/bin/env python3
"""Meets `backup create` and `backup restore` with a bad disk at each of their steps: the process is killed there, or the power cut, the step fails once (EIO), or
the disk is full from there on.

After each: the office opens, is the one that was there or the restored one and contradicts itself nowhere; every backup that counts as verified
is whole, and the older one is among them; what failed without being killed has left nothing behind; and the same command does it then.

    interrupted_backups.py --ctl PATH --disk PATH [--every 1] [--seed 1]
"""
import collections
import errno
import json
import os
import shutil
import sys
import tempfile

from office import Fault, Office, Verdict, arguments, due_today

KINDS = {"killed": ("kill", 0, False), "cut": ("cut", 0, False), "failed": ("fail", errno.EIO, False), "full": ("fail", errno.ENOSPC, True)}


class Site:
    """An office called Later, and a backup from when it was called Before; put back to that for each trial."""

    def __init__(self, tools, place):
        self.office, self.kept = Office(tools, place), os.path.join(place, "kept")
        self.office.make(due_today(20))
        self.office.run("office", "set", "name", "Before")
        self.backup = self.office.run("backup", "create")["file"]
        self.office.run("office", "set", "name", "Later")
        shutil.copytree(self.office.folder, self.kept)
        self.log = os.path.join(place, "steps")

    def reset(self):
        shutil.rmtree(self.office.folder)
        shutil.copytree(self.kept, self.office.folder)

    def files(self):
        """What lies there, but for what says nothing: locks, the beacon, a journal of nothing."""
        return sorted(os.path.relpath(os.path.join(at, name), self.office.folder) for at, _, names in os.walk(self.office.folder) for name in names
                      if not name.endswith((".lock", ".beacon")) and not (name == "office.db-journal" and os.path.getsize(os.path.join(at, name)) == 0))

    def steps(self, command):
        self.reset()
        if self.office.call(*command, fault=Fault("count", log=self.log)).returncode != 0:
            sys.exit("it does not even work on a good disk")
        with open(self.log, encoding="utf-8", errors="replace") as lines:
            count = len(lines.readlines())
        os.remove(self.log)
        return count

    def trial(self, command, kind, at):
        self.reset()
        before = self.files()
        fault, error, ever = KINDS[kind]
        done = self.office.call(*command, fault=Fault(fault, at=at, error=error, ever=ever, seed=at))
        died, wrong = kind in ("killed", "cut"), []
        shown = self.office.call("office", "show")
        name = json.loads(shown.stdout)["data"]["name"] if shown.returncode == 0 else shown.stdout
        restores, succeeded = "restore" in command, done.returncode in (0, 3)  # 3: it is made, and the log could not say so
        if name not in ("Later", "Before") or (name == "Before" and not restores):
            wrong.append(f"the office is {name}")
        if restores and not died and (name == "Before") != succeeded:
            wrong.append(f"it said {done.returncode}, and the office is {name}")
        if name == "Before" and not any(".before-restore-" in each for each in self.files()):
            wrong.append("the office that was there is gone")
        if name == "Before" and json.loads(shown.stdout)["data"]["sending"] != "held":
            wrong.append("it would send")
        wrong += self.office.verify()
        listed = [each for each in self.office.run("backup", "list")["backups"] if each["verified"]]
        if self.backup not in [each["file"] for each in listed]:
            wrong.append("the older backup is gone")
        wrong += [f"not whole: {each['file']}" for each in listed if self.office.call("backup", "verify", each["file"]).returncode != 0]
        if succeeded and not restores and len(listed) != 2:
            wrong.append("it said that it is done, and there is no backup")
        if not succeeded and not died:
            left = set(self.files()) ^ set(before)
            if kind == "full":  # nothing can be removed either; what is not finished says so by its name, and goes with the next
                left = {each for each in left if ".part" not in each and ".restoring" not in each and ".before-restore-" not in each}
            if left:
                wrong.append(f"left behind: {left}")
        again = self.office.call(*command)
        if again.returncode != 0:
            wrong.append(f"it cannot be done any more: {again.stdout}")
        return "went on" if succeeded else f"ended with {done.returncode}", wrong


def main():
    options, tools = arguments(__doc__, every=1)
    verdict = Verdict()
    with tempfile.TemporaryDirectory(prefix="deskbell-backups-") as place:
        site = Site(tools, place)
        for command in (("backup", "create"), ("--yes", "backup", "restore", site.backup)):
            steps = site.steps(command)
            for kind in KINDS:
                seen, broken = collections.Counter(), []
                for at in range(1 + options.seed % options.every, steps + 1, options.every):
                    end, wrong = site.trial(command, kind, at)
                    seen[f"{command[-1] if command[-1] == 'create' else 'restore'} {kind}: {end}"] += 1
                    broken += [f"{kind} at {at} of {steps}: {each}" for each in wrong]
                verdict.add(" ".join(command), seen, {"trials": broken})
    verdict.say()
    return verdict.exit()


if __name__ == "__main__":
    sys.exit(main())
