#!/usr/bin/env python3
"""Restores, copies and rewinds an office, and counts what reaches the mail server: nothing may, before a person has looked.

A real worker sends a day's messages to a scripted SMTP server. Then the office comes back as an older file, as a copy in another folder, with its
old backup, from another computer, under an emptied memory; each time a worker runs over it, later too, and the wire is counted.

    copied_offices.py --ctl PATH
"""
import argparse
import json
import os
import shutil
import sys
import tempfile

from kill_harness import Office, midday, prepare
from smtp_truth import Truth


class Story:
    def __init__(self, ctl, folder):
        self.truth = Truth(1, faults=False, delay=0)
        self.folder, self.ctl = folder, ctl
        os.environ["DESKBELL_STATE"] = os.path.join(folder, "state")
        os.environ["DESKBELL_MACHINE_ID"] = "first"
        self.office = Office(ctl, os.path.join(folder, "office"))
        prepare(self.office, folder, 20, self.truth.port)
        self.early = os.path.join(folder, "early.db")
        shutil.copy(os.path.join(self.office.folder, "office.db"), self.early)  # nobody runs: a plain copy is whole
        self.office.run("worker", "run", "--once")
        self.told = len(self.truth.accepted)
        if self.told != 20:
            raise SystemExit(f"the office itself told {self.told} of 20")

    def wire(self):
        return sum(len(ids) for ids in self.truth.accepted.values())

    def holds(self, what, office):
        """One more run sends nothing, and the office says that it is held."""
        before = self.wire()
        office.run("worker", "run", "--once")
        office.run("worker", "run", "--once")
        shown = office.run("office", "show")
        sent = self.wire() - before
        ok = sent == 0 and shown["sending"] == "held" and shown["held_reason"] == "quarantine" and shown.get("copy")
        print(f"{what}: wire count {sent}, {shown['sending']} ({(shown.get('copy') or {}).get('cause')})", flush=True)
        return ok

    def confirmed(self, what, office):
        """Confirmed, it goes on, and still repeats nothing."""
        before = self.wire()
        office.run("office", "confirm", "--as", "continue")
        office.run("worker", "run", "--once")
        sent = self.wire() - before
        findings = office.verify()
        office.run("reminder", "send", "1", "--matter", "1", "--undo-seconds", "0")  # a new wish goes: it is no longer held
        office.run("worker", "run", "--once")
        wished = self.wire() - before - sent
        print(f"{what}, confirmed: wire count {sent}, of a new wish {wished}, findings {findings}", flush=True)
        return sent == 0 and wished == 1 and not findings and office.run("office", "show")["sending"] == "on"

    def put(self, file, folder):
        os.makedirs(folder, exist_ok=True)
        for each in os.listdir(folder):
            if each.startswith("office.db"):
                os.remove(os.path.join(folder, each))
        shutil.copy(file, os.path.join(folder, "office.db"))
        return Office(self.ctl, folder)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--ctl", default=os.environ.get("DESKBELL_CTL"))
    options = parser.parse_args()
    failed = []

    def expect(name, ok):
        if not ok:
            failed.append(name)

    with tempfile.TemporaryDirectory(prefix="deskbell-copies-") as folder:
        story = Story(options.ctl, folder)
        present = os.path.join(folder, "present.db")
        shutil.copy(os.path.join(story.office.folder, "office.db"), present)
        expect("copy", story.holds("copied to another folder", story.put(present, os.path.join(folder, "copy"))))
        expect("early copy", story.holds("an older one in another folder", story.put(story.early, os.path.join(folder, "older"))))
        os.environ["DESKBELL_MACHINE_ID"] = "second"
        elsewhere = story.put(present, os.path.join(folder, "elsewhere"))
        expect("other computer", story.holds("on another computer", elsewhere))
        os.environ["DESKBELL_STATE"] = os.path.join(folder, "state-of-second")
        early = story.put(story.early, os.path.join(folder, "early-elsewhere"))
        expect("other computer, no memory", story.holds("an older one on another computer", early))
        expect("other computer, confirmed", story.confirmed("an older one on another computer", early))
        os.environ["DESKBELL_MACHINE_ID"] = "first"
        os.environ["DESKBELL_STATE"] = os.path.join(folder, "emptied")
        expect("no memory", story.holds("this computer has forgotten it", story.put(present, os.path.join(folder, "forgotten"))))
        os.environ["DESKBELL_STATE"] = os.path.join(folder, "state")
        rewound = story.put(story.early, story.office.folder)
        expect("rewound", story.holds("an older file put back", rewound))
        expect("rewound, confirmed", story.confirmed("an older file put back", rewound))
        expect("early copy again", story.holds("the older one once more", story.put(story.early, story.office.folder)))
        story.truth.close()
    print("failed: " + ", ".join(failed) if failed else "all held")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
