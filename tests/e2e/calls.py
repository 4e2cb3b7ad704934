# SPDX-License-Identifier: GPL-2.0-or-later
"""
One program per call: each prints the lines that must appear, which strace prints natively and
ringtrip in the VM; in 64 bits and in 32, there through the vDSO and by `int $0x80`, with the calls'
own numbers and with socketcall.
"""
import json
import os
import re

import e2e
import lines

CALLS = "%net,%desc"
PROGRAMS = ["accept4", "bind", "connect", "epoll", "fcntl", "poll", "sendfile", "sendmsg", "sendto",
            "setsockopt", "socket"]
VARIANTS = {"native": "", "direct": "_32", "socketcall": "_socketcall", "int80": "_int80"}
MARK = "close(-4321)"
# strace's and ringtrip's lines about what varies from run to run.
LEFT = re.compile(r"left \{tv_sec=\d+, tv_nsec=\d+\}")


def normal(line):
    return LEFT.sub("left LEFT", re.sub(r" += ", " = ", line))


def by_program(text):
    """Returns the lines between the marks of each process, in the order of the processes."""
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
    """Returns what each program printed itself."""
    parts = re.split(r"^== .*\n", text, flags=re.MULTILINE)
    return [[normal(line) for line in part.splitlines()] for part in parts[1:]]


def programs(variant):
    return [e2e.built("tests/programs/calls/" + name + VARIANTS[variant]) for name in PROGRAMS]


class Calls(e2e.Case):
    def agree(self, theirs, ours, names):
        self.assertEqual(len(theirs), len(names))
        self.assertEqual(len(ours), len(names))
        for name, their, our in zip(names, theirs, ours):
            with self.subTest(os.path.basename(name)):
                self.assertTrue(our)
                self.assertEqual(our, their)

    def natively(self, variant):
        lines.needs_6_1(self)
        jobs = programs(variant)
        out = self.path("strace")
        result = self.command("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=" + CALLS,
                              "-o", out,
                              e2e.built("tests/programs/calls/driver"), *jobs)
        self.assertEqual(result.status, 0, result.err)
        with open(out, encoding="utf-8") as f:
            self.agree(said(result.out), by_program(f.read()), jobs)

    def traced(self, variant, *options, driver="driver"):
        jobs = programs(variant)
        out = self.path("lines")
        carried = [word for job in jobs for word in ("--with", job)]
        result = self.ringtrip("run", "--format", "strace", "-o", out, "-e", "trace=" + CALLS,
                               *options, *carried,
                               "--", e2e.built("tests/programs/calls/" + driver), *jobs)
        self.assertEqual(result.status, 0, result.err)
        with open(out, encoding="utf-8") as f:
            self.agree(said(result.out), by_program(f.read()), jobs)

    def test_sysenter(self):
        """The vDSO's entry on an Intel processor."""
        self.traced("direct", "--cpu", "Haswell-noTSX,vendor=GenuineIntel")

    def test_kernel_of_32_bits(self):
        if not re.search(r" i386 ", self.command(e2e.RINGTRIP, "kernel").out):
            self.skipTest("no 32-bit kernel is cached: ringtrip kernel fetch --arch i386")
        for variant in "direct", "socketcall", "int80":
            self.traced(variant, "--arch", "i386", driver="driver_32")


# strace's options for how a call is printed.
OPTIONS = [["-v"], ["-x"], ["-xx"], ["-X", "raw"], ["-X", "verbose"], ["-y"], ["-yy"], ["-s", "2"],
           ["-s", "100", "-v"]]


class Known:
    """
    Replaces what varies from run to run by names in order of appearance: PORT1, INODE1, ADDRESS1.
    """

    def __init__(self):
        self.names = {}

    def name(self, kind, value):
        same = self.names.setdefault(kind, {})
        return same.setdefault(value, f"{kind}{len(same) + 1}")

    def plain(self, line):
        line = re.sub(r"(?<=:\[)\d+(?=[\]\-,])|(?<=[\[(>])\d{4,}(?=[\]\-,])",
                      lambda m: self.name("INODE", m[0]), line)
        line = re.sub(r"(?<=htons\()\d{5}|(?<=1:)\d{5}", lambda m: self.port(m[0]), line)
        line = re.sub(r'(?<=port=")\\x..\\x..', lambda m: self.name("BYTES", m[0]), line)
        line = re.sub(r'sa_data="[^"]*"', "sa_data=BYTES", line)
        return re.sub(r"0x[0-9a-f]{7,}", lambda m: self.name("ADDRESS", m[0]), line)

    def port(self, text):
        return self.name("PORT", text) if int(text) >= 32768 else text


def plain(processes):
    known = Known()
    return [[known.plain(line) for line in lines] for lines in processes]


class Options(e2e.Case):
    """The programs' lines with each option, by strace and by ringtrip."""

    def setUp(self):
        super().setUp()
        lines.needs_6_1(self)

    def agree(self, variant):
        driver = e2e.built("tests/programs/calls/driver")
        jobs = programs(variant)
        trace = self.path("trace")
        carried = [word for job in jobs for word in ("--with", job)]
        result = self.ringtrip("record", "-o", trace, *carried, "--", driver, *jobs)
        self.assertEqual(result.status, 0, result.err)
        for options in OPTIONS:
            out = self.path("strace")
            self.command("strace", "-f", "-qq", "-e", "signal=none", "-e", "trace=" + CALLS,
                         *options, "-o", out,
                         "setarch", "-R", driver, *jobs)
            with open(out, encoding="utf-8") as f:
                theirs = plain(by_program(f.read()))
            ours = plain(by_program(self.show(trace, "--format", "strace", "-e", "trace=" + CALLS,
                                              *options)))
            self.assertEqual((len(ours), len(theirs)), (len(jobs), len(jobs)))
            for name, their, our in zip(jobs, theirs, ours):
                with self.subTest(" ".join(options + [os.path.basename(name)])):
                    self.assertTrue(our)
                    self.assertEqual(our, their)

    def test_native(self):
        self.agree("native")

    def test_socketcall(self):
        self.agree("socketcall")


class Rings(e2e.Case):
    """What goes through an io_uring is among the default calls where it is about sockets."""

    def test_default(self):
        result = self.ringtrip("run", "--format", "strace", e2e.program("uring"))
        if result.status == 77:
            self.skipTest("the kernel refuses io_uring")
        self.assertEqual(result.status, 0, result.err)
        calls = [line for line in result.err.splitlines() if line.startswith("io_uring_enter(")]
        self.assertEqual(len(calls), 6)


class Gone(e2e.Case):
    """A socket that lost its name: strace shows only its inode, the tree and JSON the name."""

    LAST = "shutdown(4<TCP:[INODE1]>, SHUT_RD) = -1 ENOTCONN (Transport endpoint is not connected)"

    def test_gone(self):
        path, trace = e2e.program("gone"), self.path("trace")
        theirs = self.command("strace", "-yy", "-qq", "-e", "trace=shutdown", path).err
        result = self.ringtrip("record", "-o", trace, "--", path)
        self.assertEqual(result.status, 0, result.err)
        ours = self.show(trace, "--format", "strace", "-yy", "-e", "trace=shutdown")
        for text in theirs, ours:
            self.assertEqual(Known().plain(normal(text.rstrip())), self.LAST)
        name = r"TCP:\[127\.0\.0\.1:\d+->127\.0\.0\.1:5997\]"
        self.assertRegex(self.show(trace, "-e", "trace=shutdown"), "4 is " + name)
        trip = json.loads(self.show(trace, "--format", "json", "-e", "trace=shutdown"))
        self.assertRegex(trip["sockets"][0]["name"], f"^{name}$")
        self.assertEqual((trip["sockets"][0]["fd"], trip["sockets"][0]["at"]), (4, "entry"))


def case(variant):
    def test(self):
        self.natively(variant)
        self.traced(variant)
    return test


for word in VARIANTS:
    setattr(Calls, "test_" + word, case(word))

if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
