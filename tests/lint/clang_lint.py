#!/usr/bin/env python3
"""clang-tidy (by .clang-tidy) and clazy (level 1) over sources: clang_lint.py --build FOLDER [--only tidy|clazy] [FILE…]; none named: all of src, app, ui, tests.

Reads how the sources are compiled from FOLDER/compile_commands.json, less the precompiled headers and a hardening flag, which are another compiler's. So it also
proves that every source includes what it uses. Ends with 1 when there is a finding.
"""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys

FLOORS = ("src", "app", "ui", "tests")
CLAZY = "level1,no-qstring-ref"  # which asks for functions that Qt 6 has no more
CLAZY_OF_TESTS = f"{CLAZY},no-non-pod-global-static"  # their "const By anna" delays no program's start
HEADERS = r".*/(src|app|ui|tests)/.*"


def commands(build, root):
    """Own sources, by their path below the root; one compiled twice is looked at once."""
    found = {}
    for each in json.loads((build / "compile_commands.json").read_text()):
        file = os.path.relpath(os.path.join(each["directory"], each["file"]), root)
        if file.split(os.sep)[0] in FLOORS and file.endswith(".cpp"):
            each["command"] = re.sub(r" -Winvalid-pch\b| -include \S*cmake_pch\S*| -ftrivial-auto-var-init=\S+", "", each["command"])
            found.setdefault(file, each)
    return found


def findings(tool, folder, root, file):
    clazy = CLAZY_OF_TESTS if file.startswith("tests/") else CLAZY
    call = {
        "tidy": ["clang-tidy", "-p", folder, "--quiet", str(root / file)],
        "clazy": ["clazy-standalone", "-p", folder, f"-checks={clazy}", f"-header-filter={HEADERS}", str(root / file)],
    }[tool]
    done = subprocess.run(call, capture_output=True, text=True, check=False)
    lines = (done.stdout + done.stderr).splitlines()
    wrong = [line for line in lines if re.search(r": (warning|error): ", line)]
    if done.returncode != 0 and not wrong:
        wrong = [f"{file}: {call[0]} ended with {done.returncode}"] + lines[-3:]
    return wrong


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--build", type=pathlib.Path, required=True)
    options.add_argument("--only", choices=["tidy", "clazy"])
    options.add_argument("files", nargs="*")
    asked = options.parse_args()
    root = pathlib.Path(__file__).resolve().parents[2]
    known = commands(asked.build, root)
    folder = asked.build / "lint"
    folder.mkdir(exist_ok=True)
    (folder / "compile_commands.json").write_text(json.dumps(list(known.values())))
    files = [os.path.relpath(file, root) for file in asked.files] or sorted(known)
    if strangers := [file for file in files if file not in known]:
        sys.exit(f"not among what is built: {', '.join(strangers)}")

    seen = set()
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        jobs = [pool.submit(findings, tool, str(folder), root, file) for file in files for tool in ("clazy", "tidy") if asked.only in (None, tool)]
        for job in concurrent.futures.as_completed(jobs):
            for line in job.result():
                if line not in seen:  # a header is read by many
                    seen.add(line)
                    print(line.replace(f"{root}/", ""), flush=True)
    print(f"{len(files)} sources, {len(seen)} findings")
    return 1 if seen else 0


if __name__ == "__main__":
    sys.exit(main())
