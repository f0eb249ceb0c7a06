"""One thing a program does to an office, to be done again and again from the same beginning, on a disk that gets bad at one of its steps."""
import os
import shutil
import signal
import subprocess
import sys

from office import Fault, Office, Refused, end, wait_until

LIMIT = 120  # seconds


class Operation:
    """A subclass prepares the office, begins the program, and says afterwards what is wrong."""

    patience = LIMIT  # on a disk that stays bad; a program that tries again for ever is ended then

    def __init__(self, tools, place):
        self.office, self.kept, self.log = Office(tools, os.path.join(place, "now")), os.path.join(place, "kept"), os.path.join(place, "steps")
        os.mkdir(self.office.place)
        self.prepare()
        shutil.copytree(self.office.place, self.kept)

    def again(self):
        shutil.rmtree(self.office.place)
        shutil.copytree(self.kept, self.office.place)

    def close(self):
        pass

    def taken(self):
        """How many steps have been taken since `again`."""
        with open(self.log, encoding="utf-8", errors="replace") as lines:
            return sum(1 for _ in lines)

    def steps(self):
        """Of an undisturbed run."""
        self.again()
        if self.disturbed(Fault("count", log=self.log)).code != 0:
            sys.exit("it does not even work on a good disk")
        return self.taken()

    def disturbed(self, fault):
        """Does it once. Whoever does not end is ended."""
        open(self.log, "w", encoding="utf-8").close()
        process = self.begin(fault)
        if fault.ever:
            wait_until(lambda: process.poll() is not None or self.taken() >= fault.at, LIMIT)
        try:
            return Ending(process.wait(self.patience if fault.ever else LIMIT), fault)
        except subprocess.TimeoutExpired:
            end(process)
            if self.patience == LIMIT or not fault.ever:
                raise Refused("it did not end") from None
            return Ending(-signal.SIGKILL, fault)


class Ending:
    def __init__(self, code, fault):
        self.code, self.fault = code, fault
        self.well, self.died = code == 0, code == -signal.SIGKILL
