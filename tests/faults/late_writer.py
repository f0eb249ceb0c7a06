#!/usr/bin/env python3
"""A worker that slept through its claim wakes while its successor is at the final dot: what it writes back must touch nothing.

Both hold the same message, the sleeper by an older fence. It says "not taken" in the very moment when the server has taken the message
from the successor and has not answered yet.

    late_writer.py --ctl PATH
"""
import signal
import sys
import tempfile
import threading

from office import Office, Verdict, arguments, due_today, end, wait_until
from smtp_truth import Truth


class Script:
    """The first recipient waits for `wake` and is dropped; the first message that is taken waits for `answer`."""

    def __init__(self):
        self.asleep, self.wake, self.taken, self.answer = (threading.Event() for _ in range(4))

    def __call__(self, phase, recipient):
        if phase == "rcpt" and not self.asleep.is_set():
            self.asleep.set()
            self.wake.wait(60)
            return "drop"
        if phase == "accepted" and not self.taken.is_set():
            self.taken.set()
            self.answer.wait(60)
        return None


def run(tools, seed):
    script = Script()
    truth = Truth(seed, faults=False, delay=0, script=script)
    with tempfile.TemporaryDirectory(prefix="deskbell-late-") as place:
        office = Office(tools, place)
        office.make(due_today(1))
        office.remind()
        office.send_through(truth.port)
        office.leave_no_wait_before_a_retry()
        sleeper = office.worker()
        staged = script.asleep.wait(60)
        sleeper.send_signal(signal.SIGSTOP)
        successor = office.worker()
        staged = staged and script.taken.wait(60)

        def spoken():
            with office.file() as file:
                late = file.execute("SELECT count(*) FROM activity WHERE kind = 'late_result'").fetchone()[0]
                return late > 0 or file.execute("SELECT max(fence) FROM message").fetchone()[0] > 2

        script.wake.set()
        sleeper.send_signal(signal.SIGCONT)
        staged = staged and wait_until(spoken)
        end(sleeper)
        script.answer.set()
        wait_until(lambda: all(each["state"] == "sent" for each in office.messages()), limit=5)
        end(successor)
        office.run("worker", "run", "--once")
        broken = office.broken(truth)
        truth.close()
    broken["harness"] = [] if staged else ["the two never met over the message"]
    return {"late results": 1, "accepted": len(truth.accepted)}, broken


if __name__ == "__main__":
    options, tools = arguments(__doc__)
    verdict = Verdict()
    verdict.add("late writer", *run(tools, options.seed))
    verdict.say()
    sys.exit(verdict.exit())
