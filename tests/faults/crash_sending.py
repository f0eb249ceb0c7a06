"""What the worker does to an office, and what happens to one of an older program: a hand-over and a migration that meet a bad disk."""
import collections
import subprocess

import old_office
from crash_operation import Operation
from office import due_today
from smtp_truth import Truth


class Sending(Operation):
    """A message that is due is claimed, handed over and recorded, by a worker that starts and ends."""

    patience = 1

    def prepare(self):
        self.truth = Truth(0, faults=False, delay=0)
        self.office.make(due_today(1))
        self.office.remind()
        self.office.run("worker", "run", "--once")  # planned, and waiting for a way out
        self.office.send_through(self.truth.port)
        self.office.leave_no_wait_before_a_retry()

    def close(self):
        self.truth.close()

    def again(self):
        super().again()
        self.truth.accepted = {}

    def begin(self, fault):
        return self.office.worker("--once", fault=fault, alone=True)

    def settled(self, ending):
        """Where the message stood, and what is wrong after a healthy worker's run."""
        with self.office.file() as file:
            state, wire = file.execute("SELECT m.state, a.wire_started_at IS NOT NULL FROM message m LEFT JOIN attempt a ON a.message_id = m.id "
                                       "AND a.fence = m.fence").fetchone()
        stood = {"planned": "before or in the claim", "held": "before or in the claim", "sent": "after the record"}.get(
            state, "in the record" if wire else "in the gate")
        self.office.run("worker", "run", "--once")
        broken = self.office.broken(self.truth)
        ended = self.office.messages()[0]["state"]
        # Only what was behind its gate may be unknown; all else is known to have gone or not, and goes.
        if ended != "sent" and not (ended == "unknown" and stood == "in the record"):
            broken["not carried on"] = [f"{state}, then {ended}"]
        if ending.well and state == "sending":
            broken["left lying"] = [stood]
        return stood, broken


class Migration(Operation):
    """An office of an older program is brought up to date by the first that changes something in it."""

    def __init__(self, tools, place, version):
        self.version = version
        super().__init__(tools, place)

    def prepare(self):
        self.office.make(due_today(3))
        self.office.remind()
        self.office.run("channel", "set", "email", "--outbox")
        self.office.run("worker", "run", "--once")
        old_office.age(self.office, self.version)
        self.before = self.rows()

    def rows(self):
        with self.office.file() as file:
            return {table: file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in old_office.tables(file)}

    def begin(self, fault):
        return subprocess.Popen([self.office.tools.ctl, "--data", self.office.folder, "office", "set", "name", "Renamed"],
                                env=self.office.environment(fault), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def settled(self, ending):
        broken = collections.defaultdict(list)
        with self.office.file() as file:
            version = file.execute("PRAGMA user_version").fetchone()[0]
            if old_office.schema_of(file) != old_office.schema_at(version):
                broken["between two schemas"].append(version)
        if ending.well and self.office.run("office", "show")["name"] != "Renamed":
            broken["acknowledged and lost"].append(version)
        self.office.run("office", "set", "name", "Renamed again")
        rows = self.rows()
        broken["rows lost"] = [table for table, count in self.before.items() if rows[table] < count]
        with self.office.file() as file:
            if old_office.schema_of(file) != old_office.schema_at(old_office.NEWEST):
                broken["between two schemas"].append("in the end")
        broken["invariants"] = self.office.verify()
        return f"at schema {version}", broken
