"""An office's file as an older program left it: the schema files replayed by hand up to one of them, with the rows of an office of today."""
import contextlib
import functools
import os
import pathlib
import sqlite3

SCHEMA = sorted((pathlib.Path(__file__).parents[2] / "resources" / "schema").glob("*.sql"))
NEWEST = len(SCHEMA)


def replayed(file, version):
    for part in SCHEMA[:version]:
        file.executescript(part.read_text(encoding="utf-8"))
    file.execute(f"PRAGMA user_version={version}")


def tables(file, schema="main"):
    return [name for (name,) in file.execute(f"SELECT name FROM {schema}.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'client_search%' AND name NOT LIKE 'sqlite%'")]


def age(office, version):
    """Puts a file of `version` in the place of the office's own, with all rows that had a place in it then."""
    path = os.path.join(office.folder, "office.db")
    newer = path + ".newer"
    os.rename(path, newer)
    os.remove(path + "-journal")
    with contextlib.closing(sqlite3.connect(path)) as file:
        application = sqlite3.connect(newer).execute("PRAGMA application_id").fetchone()[0]
        file.execute(f"PRAGMA application_id={application}")
        replayed(file, version)
        file.execute("ATTACH ? AS newer", (newer,))
        for table in tables(file):
            columns = ", ".join(sorted({row[1] for row in file.execute(f"PRAGMA main.table_info({table})")}
                                       & {row[1] for row in file.execute(f"PRAGMA newer.table_info({table})")}))
            file.execute(f"INSERT OR REPLACE INTO main.{table}({columns}) SELECT {columns} FROM newer.{table}")
        file.execute("INSERT INTO client_search(client_search) VALUES ('rebuild')")
        file.commit()
    os.chmod(path, 0o600)
    os.remove(newer)


def schema_of(file):
    return sorted(file.execute("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL").fetchall())


@functools.cache
def schema_at(version):
    with contextlib.closing(sqlite3.connect(":memory:")) as file:
        replayed(file, version)
        return schema_of(file)
