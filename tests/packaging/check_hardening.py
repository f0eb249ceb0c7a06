#!/usr/bin/env python3
"""Reads from finished programs that they are hardened: check_hardening.py [--optimised] [--run] PROGRAM…

Always: position independent, all symbols bound at the start and read-only afterwards, no executable stack.
--optimised, for what is built to be handed out: stack canaries, and on x86-64 the places marked where an indirect jump may land. The mark of the whole
program (IBT, SHSTK) is only there where the C library's start files have it, which Debian 12's have not; so the places are counted, not the mark.
--run, for the probe: fortified calls, and that a text too long for its array ends it.
"""
import argparse
import platform
import subprocess
import sys


def readelf(option, program):
    return subprocess.run(["readelf", "-W", option, program], check=True, capture_output=True, text=True).stdout


def stack_flags(segments):
    return next((line.split()[-2] for line in segments.splitlines() if "GNU_STACK" in line), "missing")


def missing_in(program, optimised, probe):
    dynamic, segments = readelf("-d", program), readelf("-l", program)
    symbols = readelf("--dyn-syms", program)
    functions = 5 if probe else 1000
    wanted = {
        "position-independent code": "DYN (Position-Independent" in readelf("-h", program),
        "symbols bound at the start (BIND_NOW)": "BIND_NOW" in dynamic or "Flags: NOW" in dynamic,
        "read-only relocations (GNU_RELRO)": "GNU_RELRO" in segments,
        "a stack that cannot be executed": stack_flags(segments) == "RW",
    }
    if optimised:
        wanted["stack canaries"] = "__stack_chk_fail" in symbols
        if platform.machine() == "x86_64":
            with open(program, "rb") as code:
                wanted["marked places for indirect jumps (endbr64)"] = code.read().count(b"\xf3\x0f\x1e\xfa") >= functions
    if probe:
        wanted["fortified calls"] = "__strcpy_chk" in symbols and "__snprintf_chk" in symbols
        wanted["an end when a text is too long for its array"] = (
            subprocess.run([program, "short"], capture_output=True).returncode == 0
            and subprocess.run([program, "x" * 33], capture_output=True).returncode < 0
        )
    return [what for what, there in wanted.items() if not there]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--optimised", action="store_true")
    options.add_argument("--run", action="store_true")
    options.add_argument("programs", nargs="+")
    asked = options.parse_args()
    wrong = 0
    for program in asked.programs:
        missing = missing_in(program, asked.optimised or asked.run, asked.run)
        print(f"{program}: {'hardened' if not missing else 'lacks ' + '; '.join(missing)}")
        wrong += bool(missing)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
