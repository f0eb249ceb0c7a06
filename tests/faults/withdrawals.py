#!/usr/bin/env python3
"""Clients withdraw their consent while the worker is among their messages: whoever did so before the gate is told nothing.

What came first is no question of clocks: the file itself notes, in the transactions that did it, the order in which withdrawals and gates
were committed.

    withdrawals.py --ctl PATH [--clients 60] [--seed 1]
"""
import random
import sys
import tempfile

from office import Office, Verdict, arguments, due_today, end, wait_until
from smtp_truth import Truth

ORDER = """
CREATE TABLE came_first (place INTEGER PRIMARY KEY AUTOINCREMENT, what TEXT NOT NULL, client INTEGER NOT NULL);
CREATE TRIGGER withdrawal_noted AFTER UPDATE OF consent ON client WHEN NEW.consent = 'withdrawn' AND OLD.consent <> 'withdrawn'
  BEGIN INSERT INTO came_first(what, client) VALUES ('withdrawn', NEW.id); END;
CREATE TRIGGER gate_noted AFTER UPDATE OF wire_started_at ON attempt WHEN NEW.wire_started_at IS NOT NULL
  BEGIN INSERT INTO came_first(what, client) SELECT 'gate', client_id FROM message WHERE id = NEW.message_id; END;
"""


def run(tools, seed, clients=60):
    chance, truth = random.Random(seed), Truth(seed, faults=False, delay=0.05)
    with tempfile.TemporaryDirectory(prefix="deskbell-consent-") as place:
        office = Office(tools, place)
        office.make(due_today(clients))
        with office.file() as file:
            file.execute("UPDATE client SET consent = 'given'")
            file.executescript(ORDER)
            people = {address: client for client, address in file.execute("SELECT client_id, value FROM contact_point")}
        office.remind(consent="general")
        office.send_through(truth.port)
        worker = office.worker()
        wait_until(lambda: truth.accepted)
        waiting = sorted(people.values())
        chance.shuffle(waiting)
        for client in waiting[:clients // 2]:
            office.run("consent", "withdraw", str(client), "--source", "phone")
        end(worker)
        office.run("worker", "run", "--once", limit=300)
        with office.file() as file:
            order = file.execute("SELECT what, client FROM came_first ORDER BY place").fetchall()
        broken = office.broken(truth)
        truth.close()
    stopped = {client for at, (what, client) in enumerate(order) if what == "withdrawn" and ("gate", client) not in order[:at]}
    broken["consent"] = [client for at, (what, client) in enumerate(order) if what == "gate" and ("withdrawn", client) in order[:at]]
    broken["told all the same"] = [to for to in truth.accepted if people[to] in stopped]
    broken["harness"] = [] if len(stopped) >= 3 else [f"only {len(stopped)} withdrew in time"]
    return {"withdrawn in time": len(stopped), "withdrawn later": clients // 2 - len(stopped), "accepted": len(truth.accepted)}, broken


if __name__ == "__main__":
    options, tools = arguments(__doc__, clients=60)
    verdict = Verdict()
    verdict.add(f"seed {options.seed}", *run(tools, options.seed, options.clients))
    verdict.say()
    sys.exit(verdict.exit())
