#!/usr/bin/env python3
"""The mistakes that the fault scenarios must notice, and the sources that make them.

Each is the one place in the program where a promise is kept, and what would stand there if somebody had not known better. The shipped program
knows nothing of them: `mutations.py SOURCE TARGET` writes the files concerned anew, with both versions and a choice by $DESKBELL_MUTANT, and
fails when a place is not found exactly once. Then the place has moved, and this list must follow.
"""
import dataclasses
import pathlib
import sys


@dataclasses.dataclass
class Mutation:
    mutant: str
    file: str
    kept: str
    broken: str  # may stand for several lines


# Short places, so that an edit beside one does not lose it.
MUTATIONS = [
    # "Rescue to the queue": silence after the dot, and a worker that died behind its gate, are tried again.
    Mutation("rescue", "src/engine/sending/recorder.cpp", "case OutcomeKind::Unknown: return Event::Silence;",
             "case OutcomeKind::Unknown: return mutant(\"rescue\") ? Event::NotTaken : Event::Silence;"),
    # A write-back asks only whether the message is being sent, not by whom.
    Mutation("no_fence", "src/store/tables/messages.cpp", "\"reason_detail = :detail WHERE id = :id AND state = 'sending' AND fence = :fence\"_s);",
             "\"reason_detail = :detail WHERE id = :id AND state = 'sending' AND (fence = :fence OR \"_s + (mutant(\"no_fence\") ? u\"1)\"_s : u\"0)\"_s));"),
    # Commits are not waited for until they are on the disk.
    Mutation("no_sync", "src/store/database.cpp", "execute(\"database.setUp\", QString::fromLatin1(pragma))",
             "execute(\"database.setUp\", QString::fromLatin1(mutant(\"no_sync\") && std::strstr(pragma, \"synchronous=\") ? \"PRAGMA synchronous=OFF\" : pragma))"),
    # The gate opens at once, and that it did is written with the result.
    Mutation("record_after_send", "src/engine/sending/gates.cpp", "may = store::Messages(m_database).openGate(asked[i].message, asked[i].fence, now);",
             "may = mutant(\"record_after_send\") ? Result<bool>(true) : store::Messages(m_database).openGate(asked[i].message, asked[i].fence, now);"),
    Mutation("record_after_send", "src/engine/sending/endings.cpp", '#include "store/database.h"', '#include "store/database.h"\n#include "store/tables/messages.h"'),
    Mutation("record_after_send", "src/engine/sending/endings.cpp", "const auto recorded = record(m_database, each->message,",
             "if (mutant(\"record_after_send\") && each->outcome.kind != OutcomeKind::NotTaken) static_cast<void>("
             "store::Messages(m_database).openGate(each->message, each->fence, m_clock.now())); const auto recorded = record(m_database, each->message,"),
    # Whoever had agreed when it was planned is told, whatever they said since.
    Mutation("consent_at_planning", "src/engine/sending/claim.cpp", "const auto sisters = store::Messages(database).ofOccurrence(row->id);",
             "if (mutant(\"consent_at_planning\")) facts->version.consent = ConsentNeed::None; "
             "const auto sisters = store::Messages(database).ofOccurrence(row->id);"),
    # What is due today, instead of what has become due since the last time.
    Mutation("equal_to_date", "src/engine/sending/planner.cpp", "return due >= rule.plannedThrough && due <= m_now; };",
             "return mutant(\"equal_to_date\") ? due <= m_now && civilDay(due, zone) == civilDay(m_now, zone) : due >= rule.plannedThrough && due <= m_now; };"),
]
CHOICE = '#include <cstdlib>\n#include <cstring>\nstatic bool mutant(const char *name) { const char *chosen = std::getenv("DESKBELL_MUTANT"); ' \
         'return chosen && std::strcmp(chosen, name) == 0; }\n'


def write(source, target):
    files = {each.file: (source / each.file).read_text(encoding="utf-8") for each in MUTATIONS}
    for each in MUTATIONS:
        if files[each.file].count(each.kept) != 1:
            raise SystemExit(f"{each.file}: the place of the mutation {each.mutant} is there {files[each.file].count(each.kept)} times, not once:\n  {each.kept}")
        files[each.file] = files[each.file].replace(each.kept, each.broken)
    for name, text in files.items():
        (target / pathlib.Path(name).name).write_text(f'{CHOICE}#line 1 "{name}"\n{text}', encoding="utf-8")


if __name__ == "__main__":
    write(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
