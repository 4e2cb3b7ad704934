# SPDX-License-Identifier: GPL-2.0-or-later
"""
Checks recordings against the oracles in cells of QEMU × kernel × mitigations and processor model
× program. In each, the kernel's function_graph saw the same functions in the same execution, the
independent counter the same instructions, and every return had its call.

    cells.py Quick      some cells, quickly
    cells.py All        all cells; minutes

Cells that this machine cannot run are skipped by name; tools/backports.sh fetches another QEMU and
kernel. RINGTRIP_TESTED names a file for the table of the cells and their figures, such as
docs/tested.md.
"""
import glob
import os
import re
import shlex
import subprocess

import counter
import e2e
import oracles
import servers

QEMUS = ["7.2", "10.0"]
KERNELS = ["6.1", "6.12"]
I386 = "6.1 i386"  # 32-bit
MITIGATIONS = ["off", "auto"]
# The kernel does what each model needs: separate page tables for user space and retpolines
# (Skylake), untrained return thunks (EPYC). It counts call depths, and stuffs return stacks, only
# on request.
MODELS = ["Skylake-Client,+rdrand", "EPYC,+rdrand"]
# Two 32-bit programs, which enter through the vDSO: by sysenter on an Intel processor, else by
# syscall.
INTEL = "qemu64,+rdrand,vendor=GenuineIntel"
STUFF = "retbleed=stuff"
STUFFED = "Skylake-Client,+rdrand"

FGRAPH = r"(\d+) events agree, (\d+) differences.* (\d+) unmatched returns"
FIRST_LINE = r"^(\S+) · (\S+), 1 processor, mitigations (\w+) · QEMU (\S+) ·"

HEAD = """\
# What was checked

`RINGTRIP_TESTED=docs/tested.md python3 tests/e2e/cells.py All` wrote this page; the rows are its
measurements. The program was recorded twice in each cell.

- **function_graph**: function entries and returns that the kernel's own tracer saw in the same
  execution, in all tasks; **differences**: how many of them the recording has differently.
  Interrupts in the tracer's own code, and functions deeper than the tracer can see, are accounted
  for by name (tests/oracle/fgraph.c).
- **counter**: instructions that began, by QEMU's counter on every instruction, and whether the sum
  over the recorded blocks is equal.
- **unmatched**: returns without a call, and frames left over when a task was back in user space, in
  both runs.

| QEMU | kernel | mitigations | processor model | program | function_graph | differences |\
 counter | unmatched |
|---|---|---|---|---|---:|---:|---:|---:|
"""

rows = []


def line(row):
    words = f" ({row['words']})" if row["words"] else ""
    if "saw" not in row:
        return (f"| {row['qemu']} | {row['kernel']} | {row['mitigations']}{words} | {row['cpu']} | "
                f"{row['program']} | "
                "not here | | | |")
    same = "equal" if row["saw"] == row["sums"] else f"not {row['sums']:,}"
    return (f"| {row['qemu_version']} | {row['release']} | {row['mitigations']}{words} | "
            f"{row['cpu']} | {row['program']} | "
            f"{row['agree']:,} | {row['differ']} | {row['saw']:,}, {same} | {row['unmatched']} |")


def qemus():
    """
    Returns the installed QEMU and those unpacked by tools/backports.sh: paths by version, "7.2".
    """
    unpacked = os.path.join(os.path.dirname(e2e.kernels_folder()),
                            "qemu/*/usr/bin/qemu-system-x86_64")
    found = {}
    for path in ["qemu-system-x86_64"] + sorted(glob.glob(unpacked)):
        says = subprocess.run([path, "--version"], capture_output=True, text=True,
                              check=False).stdout
        version = re.search(r"version (\d+\.\d+)", says)
        if version:
            found.setdefault(version[1], path)
    return found


def kernels():
    """
    Returns the cached kernels: releases by version, "6.12", 32-bit ones by "6.1 i386"; of several
    the cloud one.
    """
    listed = subprocess.run([e2e.RINGTRIP, "kernel"], capture_output=True, text=True,
                            check=True).stdout
    releases = sorted((line.split()[:2] for line in listed.splitlines()),
                      key=lambda words: "-cloud-" in words[0])
    return {re.match(r"\d+\.\d+", release)[0] + (" i386" if arch == "i386" else ""): release
            for release, arch in releases}


class Cell(e2e.Case):
    """One cell: two recordings and their oracles."""

    def demo(self):
        return e2e.DEMO

    def demo_32(self):
        """The demo's 32-bit twin."""
        return ["--also", e2e.program("replyhi_32") + " 1", "--", e2e.program("hello_32")]

    def redis(self):
        """
        A third-party server; its program has another name in the package without a daemon.
        """
        try:
            os.symlink(servers.installed("redis-check-rdb"), self.path("redis-server"))
            servers.installed("redis-cli")
        except FileNotFoundError as missing:
            self.skipTest(str(missing))
        server = [self.path("redis-server"), "--port", "6399", "--save", "''", "--logfile",
                  "/dev/null"]
        return ["--also", " ".join(server), "--", "redis-cli", "-p", "6399", "incr", "count"]

    def holds(self, qemu, kernel, mitigations, cpu=None, words=None, program="demo"):
        row = dict(qemu=qemu, kernel=kernel, mitigations=mitigations, cpu=cpu or "", words=words,
                   program=program,
                   model=[*MODELS, INTEL].index(cpu) if cpu else -1)
        rows.append(row)
        if qemu not in qemus():
            self.skipTest(f"QEMU {qemu} is not here")
        if kernel not in kernels():
            self.skipTest(f"a kernel {kernel} is not here")
        job = getattr(self, program)()
        options = ["--qemu", qemus()[qemu], "--kernel", kernels()[kernel], "--mitigations",
                   mitigations]
        options += ["--cpu", cpu] if cpu else []
        options += ["--append", words] if words else []
        self.held(row, self.graph(options, job), self.counted(options, job))

    def graph(self, options, job):
        trace = self.record("--oracle", self.path("oracle"), *options, *job, name="graph")
        image = os.path.join(e2e.kernels_folder(), options[3], "vmlinux")
        result = self.command(oracles.FGRAPH, trace, self.path("oracle.0"), image)
        self.assertEqual(result.status, 0, result.out + result.err)
        return result.out

    def counted(self, options, job):
        trace = self.record("--count", *options, *job, name="count")
        return self.ringtrip("show", "--stats", trace)

    def held(self, row, graph, count):
        agree, differ, unmatched = map(int, re.search(FGRAPH, graph).groups())
        saw, sums = map(int, re.search(counter.SAYS, count.err, re.MULTILINE).groups())
        lost = re.search(r" (\d+) of them unmatched, (\d+) frames left over,", count.err)
        release, cpu, mitigations, qemu = re.match(FIRST_LINE, " ".join(count.out.split())).groups()
        unmatched += int(lost[1]) + int(lost[2])
        row.update(release=release, cpu=cpu, qemu_version=qemu, agree=agree, differ=differ, saw=saw,
                   sums=sums,
                   unmatched=unmatched)
        print(line(row))
        self.assertEqual(mitigations, row["mitigations"])
        self.assertEqual((differ, unmatched, saw), (0, 0, sums))


class Quick(Cell):
    """The cells that differ most from the default one, which other tests cover."""

    def test_new_qemu_and_kernel(self):
        self.holds("10.0", "6.12", "auto")

    def test_new_kernel(self):
        self.holds("7.2", "6.12", "off")

    def test_return_thunks(self):
        self.holds("7.2", "6.1", "auto", "EPYC,+rdrand")


class All(Cell):
    """Every cell."""


def add_cells():
    for program in "demo", "redis":
        for qemu in QEMUS:
            for kernel in KERNELS:
                for mitigations in MITIGATIONS:
                    add_cell(program, qemu, kernel, mitigations)
    for qemu in QEMUS:
        for kernel in KERNELS:
            for model in MODELS:
                add_cell("demo", qemu, kernel, "auto", model)
            for cpu in None, INTEL:
                add_cell("demo_32", qemu, kernel, "auto", cpu)
        for mitigations in MITIGATIONS:
            add_cell("demo_32", qemu, I386, mitigations)
        add_cell("demo_32", qemu, I386, "auto", MODELS[0])
    # QEMU 7.2 cannot boot a kernel that counts call depths up to its first program.
    add_cell("demo", "10.0", "6.12", "auto", STUFFED, STUFF)


def add_cell(program, qemu, kernel, mitigations, cpu=None, words=None):
    name = "_".join(["test", program, "qemu" + qemu, "kernel" + kernel, mitigations]
                    + shlex.split(cpu or "")
                    + shlex.split(words or ""))
    setattr(All, re.sub(r"\W", "_", name),
            lambda self: self.holds(qemu, kernel, mitigations, cpu, words, program))


def tearDownModule():
    """Writes the table of results, in the order of the cells."""
    path = os.environ.get("RINGTRIP_TESTED")
    if not path:
        return
    order = sorted(rows, key=lambda r: (r["program"], bool(r["words"]), QEMUS.index(r["qemu"]),
                                        [*KERNELS, I386].index(r["kernel"]),
                                        r["mitigations"] != "off", r["model"]))
    with open(path, "w", encoding="utf-8") as f:
        f.write(HEAD + "".join(line(row) + "\n" for row in order))


add_cells()
del Cell  # no cases of its own


if __name__ == "__main__":
    e2e.main()
