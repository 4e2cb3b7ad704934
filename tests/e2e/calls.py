# SPDX-License-Identifier: GPL-2.0-or-later
"""
A program a call: each prints the lines that must appear, strace prints them of it natively, and ringtrip prints them of it in
the VM; in 64 bits and in 32, there through the vDSO and by `int $0x80`, with the calls of their own numbers and with socketcall.
"""
import os
import re

import e2e

CALLS = "%net,%desc"
PROGRAMS = ["accept4", "bind", "epoll", "fcntl", "poll", "sendfile", "sendmsg", "sendto", "setsockopt", "socket"]
VARIANTS = {"native": "", "direct": "_32", "socketcall": "_socketcall", "int80": "_int80"}
MARK = "close(-4321)"
# strace's and ringtrip's lines on what cannot be the same each time.
LEFT = re.compile(r"left \{tv_sec=\d+, tv_nsec=\d+\}")


def normal(line):
    return LEFT.sub("left LEFT", re.sub(r" += ", " = ", line))


def by_program(text):
    """The lines between the marks of each process, in the order of the processes."""
    lines = {}
    for line in text.splitlines():
        pid, call = re.match(r"(?:\[pid +(\d+)\] |(\d+) +)?(.*)$", line).group(0, 1, 3)[1:]
        lines.setdefault(pid or re.match(r"\d*", line)[0], []).append(call)
    found = []
    for process in lines.values():
        marks = [i for i, call in enumerate(process) if call.startswith(MARK)]
        if len(marks) == 2:
            found.append([normal(call) for call in process[marks[0] + 1:marks[1]]])
    return found


def said(text):
    """What each program printed itself."""
    parts = re.split(r"^== .*\n", text, flags=re.MULTILINE)
    return [[normal(line) for line in part.splitlines()] for part in parts[1:]]


def programs(variant):
    folder = os.path.join(e2e.BUILD, "tests/programs/calls")
    return [os.path.join(folder, name + VARIANTS[variant]) for name in PROGRAMS]


class Calls(e2e.Case):
    def agree(self, theirs, ours, names):
        self.assertEqual(len(theirs), len(names))
        self.assertEqual(len(ours), len(names))
        for name, their, our in zip(names, theirs, ours):
            with self.subTest(os.path.basename(name)):
                self.assertEqual(our, their)

    def natively(self, variant):
        jobs = programs(variant)
        out = self.path("strace")
        result = self.command("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=" + CALLS, "-o", out,
                              os.path.join(e2e.BUILD, "tests/programs/calls/driver"), *jobs)
        self.assertEqual(result.status, 0, result.err)
        with open(out, encoding="utf-8") as f:
            self.agree(said(result.out), by_program(f.read()), jobs)

    def traced(self, variant):
        jobs = programs(variant)
        out = self.path("lines")
        carried = [word for job in jobs for word in ("--with", job)]
        result = self.ringtrip("run", "--format", "strace", "-o", out, "-e", "trace=" + CALLS, *carried, "--",
                               os.path.join(e2e.BUILD, "tests/programs/calls/driver"), *jobs)
        self.assertEqual(result.status, 0, result.err)
        with open(out, encoding="utf-8") as f:
            self.agree(said(result.out), by_program(f.read()), jobs)


def case(variant):
    def test(self):
        if not os.path.exists(programs(variant)[0]):
            self.skipTest("no 32-bit programs can be built here")
        self.natively(variant)
        self.traced(variant)
    return test


for word in VARIANTS:
    setattr(Calls, "test_" + word, case(word))

if __name__ == "__main__":
    e2e.main()
