"""`backup create` and `backup restore` that meet a bad disk.

After each: the office opens, is the one that was there or the restored one and contradicts itself nowhere; every backup that counts as verified
is whole, and the older one is among them; what failed without being killed has left nothing behind; and the same command does it then.
"""
import errno
import json
import os
import subprocess

from crash_operation import Operation
from office import due_today

PARTLY = 3  # the console's exit code: it is made, and the log could not say so


class BackupTrial(Operation):
    """An office called Later, and a backup from when it was called Before."""

    def prepare(self):
        self.office.make(due_today(20))
        self.office.run("office", "set", "name", "Before")
        self.backup = self.office.run("backup", "create")["file"]
        self.office.run("office", "set", "name", "Later")
        self.before = self.files()

    def begin(self, fault):
        return subprocess.Popen([self.office.tools.ctl, "--data", self.office.folder, "--json", *self.command()], env=self.office.environment(fault),
                                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def files(self):
        """What lies there, but for what says nothing: locks, the beacon, a journal of nothing."""
        return sorted(os.path.relpath(os.path.join(at, name), self.office.folder) for at, _, names in os.walk(self.office.folder) for name in names
                      if not name.endswith((".lock", ".beacon")) and not (name == "office.db-journal" and os.path.getsize(os.path.join(at, name)) == 0))

    def settled(self, ending):
        succeeded = ending.code in (0, PARTLY)
        shown = self.office.call("office", "show")
        is_now = json.loads(shown.stdout)["data"] if shown.returncode == 0 else {"name": shown.stdout}
        wrong = self.wrong_with(is_now, ending, succeeded) + self.office.verify()
        listed = [each["file"] for each in self.office.run("backup", "list")["backups"] if each["verified"]]
        if self.backup not in listed:
            wrong.append("the older backup is gone")
        wrong += [f"not whole: {each}" for each in listed if self.office.call("backup", "verify", each).returncode != 0]
        if succeeded and len(listed) != self.backups_then:
            wrong.append(f"it said that it is done, and there are {len(listed)} backups")
        if not succeeded and not ending.died:
            wrong += self.left_behind(ending.fault)
        again = self.office.call(*self.command())
        if again.returncode != 0:
            wrong.append(f"it cannot be done any more: {again.stdout}")
        if left := self.unfinished():
            wrong.append(f"never taken away: {left}")
        return "went on" if succeeded else "died" if ending.died else f"ended with {ending.code}", {"trials": wrong}

    def unfinished(self):
        """By their names, or as a manifest without its backup."""
        files = self.files()
        return [each for each in files if ".part" in each or ".restoring" in each or (each.endswith(".json") and each[:-4] + "db" not in files)]

    def left_behind(self, fault):
        left = set(self.files()) ^ set(self.before)
        if fault.ever and fault.error == errno.EIO:  # nothing can be removed either; what is not finished goes with the next
            left = {each for each in left - set(self.unfinished()) if ".before-restore-" not in each}
        return [f"left behind: {sorted(left)}"] if left else []


class Backup(BackupTrial):
    backups_then = 2

    def command(self):
        return ("backup", "create")

    def wrong_with(self, office, ending, succeeded):
        return [] if office["name"] == "Later" else [f"the office is {office['name']}"]


class Restore(BackupTrial):
    backups_then = 1

    def command(self):
        return ("--yes", "backup", "restore", self.backup)

    def wrong_with(self, office, ending, succeeded):
        if office["name"] == "Later":
            return [f"it said {ending.code}, and nothing is restored"] if succeeded else []
        if office["name"] != "Before":
            return [f"the office is {office['name']}"]
        wrong = [] if succeeded or ending.died else [f"it said {ending.code}, and is restored"]
        if not any(".before-restore-" in each for each in self.files()):
            wrong.append("the office that was there is gone")
        if office["sending"] != "held":
            wrong.append("it would send")
        return wrong
