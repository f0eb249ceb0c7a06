#!/usr/bin/env python3
"""Restores, copies and rewinds an office, and counts what reaches the mail server: nothing may, before a person has looked.

A real worker sends a day's messages to a scripted SMTP server. Then the office comes back as an older file, as a copy in another folder, with its
old backup, from another computer, under an emptied memory; each time a worker runs over it, later too, and the wire is counted.

    copied_offices.py --ctl PATH
"""
import os
import shutil
import sys
import tempfile

from office import Office, arguments, due_today
from smtp_truth import Truth


class Story:
    def __init__(self, tools, place):
        self.truth = Truth(1, faults=False, delay=0)
        self.tools, self.place = tools, place
        self.office = Office(tools, place)
        self.office.make(due_today(20))
        self.office.remind()
        self.office.send_through(self.truth.port)
        self.early = os.path.join(place, "early.db")
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

    def put(self, file, folder, **computer):
        office = Office(self.tools, self.place, folder=folder, **computer)
        os.makedirs(office.folder, exist_ok=True)
        for each in os.listdir(office.folder):
            if each.startswith("office.db"):
                os.remove(os.path.join(office.folder, each))
        shutil.copy(file, os.path.join(office.folder, "office.db"))
        return office


def main():
    _, tools = arguments(__doc__)
    failed = []

    def expect(name, ok):
        if not ok:
            failed.append(name)

    with tempfile.TemporaryDirectory(prefix="deskbell-copies-") as place:
        story = Story(tools, place)
        present = os.path.join(place, "present.db")
        shutil.copy(os.path.join(story.office.folder, "office.db"), present)
        expect("copy", story.holds("copied to another folder", story.put(present, "copy")))
        expect("early copy", story.holds("an older one in another folder", story.put(story.early, "older")))
        expect("other computer", story.holds("on another computer", story.put(present, "elsewhere", computer="second")))
        early = story.put(story.early, "early-elsewhere", computer="second", state="state-of-second")
        expect("other computer, no memory", story.holds("an older one on another computer", early))
        expect("other computer, confirmed", story.confirmed("an older one on another computer", early))
        expect("no memory", story.holds("this computer has forgotten it", story.put(present, "forgotten", state="emptied")))
        rewound = story.put(story.early, "office")
        expect("rewound", story.holds("an older file put back", rewound))
        expect("rewound, confirmed", story.confirmed("an older file put back", rewound))
        expect("early copy again", story.holds("the older one once more", story.put(story.early, "office")))
        story.truth.close()
    print("failed: " + ", ".join(failed) if failed else "all held")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
