# SPDX-License-Identifier: GPL-2.0-or-later
"""
32-bit programs on a 32-bit kernel. They enter by int $0x80, or through the vDSO, by sysenter; what
is proved for the 64-bit kernel holds here, too, although the kernel describes neither its
structures nor where its data is.
"""
import os
import re
import subprocess
import unittest

import compat
import counter
import e2e
import oracles
from e2e import program

INTEL = "Haswell-noTSX,vendor=GenuineIntel"


def kernel():
    """Returns the release of the newest cached 32-bit kernel."""
    listed = subprocess.run([e2e.RINGTRIP, "kernel"], capture_output=True, text=True,
                            check=True).stdout
    found = [line.split()[0] for line in listed.splitlines() if line.split()[1] == "i386"]
    if not found:
        raise unittest.SkipTest("no i386 kernel is cached (ringtrip kernel fetch --arch i386)")
    return found[-1]


def vmlinux():
    return os.path.join(e2e.kernels_folder(), kernel(), "vmlinux")


class Case(e2e.Case):
    """All runs use that kernel."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        kernel()
        e2e.built("guest/init32")

    def start(self, *argv, **how):
        if argv[0] == e2e.RINGTRIP and argv[1:2] in (("run",), ("record",)):
            argv = [*argv[:2], "--arch", "i386", *argv[2:]]
        return super().start(*argv, **how)


class Truth(Case):
    """function_graph and the independent counter, in the same execution."""

    def holds(self, *job):
        trace = self.record("--count", "--oracle", self.path("oracle"), *job)
        graph = self.command(oracles.FGRAPH, trace, self.path("oracle.0"), vmlinux())
        print(graph.out, end="")
        self.assertEqual(graph.status, 0, graph.out + graph.err)
        count = self.ringtrip("show", "--stats", "-e", "trace=none", trace)
        saw, sums = re.search(counter.SAYS, count.err, re.MULTILINE).groups()
        self.assertEqual(saw, sums)
        self.assertIn(" 0 of them unmatched, 0 frames left over,", count.err)

    def test_demo(self):
        self.holds(*compat.demo())

    def test_mitigations(self):
        """
        Retpolines, which are inside the calling functions here, and separate kernel page tables.
        """
        self.holds("--mitigations", "auto", "--cpu", INTEL, program("udp_32_static"))


class Long(Truth):
    """More programs."""

    test_demo = test_mitigations = None


def add(name):
    setattr(Long, "test_" + name, lambda self: self.holds(program(name + "_32")))


for each in ("epoll", "events", "fails", "forks", "int80", "orphans", "signals", "threads", "udp",
             "unix"):
    add(each)


def kernel_functions(trip):
    return [n.get("fn") for n in e2e.nodes(trip["tree"]) if n["ring"] == 0]


class Trips(Case):
    def trips_of(self, *job):
        result, trips = self.run_trips(*job)
        self.assertEqual(result.status, 0, result.err)
        for trip in trips:
            self.assertTrue(trip["complete"])
            self.assertEqual(trip["abi"], "i386")
        return trips

    def test_int80(self):
        trips = self.trips_of(program("int80_32"))
        said = [(t["call"], t["nr"], t.get("subcall"), t.get("errno", t["result"])) for t in trips]
        self.assertEqual(said, compat.INT80)
        for trip in trips:
            self.assertRegex(compat.entry(trip)["insn"], r"int \$0x80$")
            self.assertEqual(compat.entry(trip)["fn"], "entry_INT80_32")
            self.assertIn("do_int80_syscall_32", kernel_functions(trip))
        bind, wrong, nowhere = trips[2], trips[6], trips[7]
        self.assertEqual(bind["args"][1]["text"],
                         '{sa_family=AF_INET, sin_port=htons(5002), '
                         'sin_addr=inet_addr("127.0.0.1")}')
        self.assertIn("__sys_bind", kernel_functions(bind))
        for trip in wrong, nowhere:
            self.assertIn("__ia32_sys_socketcall", kernel_functions(trip))
            self.assertNotIn("__sys_socket", kernel_functions(trip))

    def test_sysenter(self):
        """
        The demo's calls are those on the 64-bit kernel, except for the name of the entry.
        """
        there = self.run_trips("--arch", "amd64", *compat.demo())[1]
        here = self.trips_of(*compat.demo())
        said = [[(t["call"], t["nr"], t["result"])
                 for t in sorted(trips, key=lambda t: (t["comm"], t["seq"]))]
                for trips in (there, here)]
        self.assertEqual(*said)
        for trip in here:
            names = [n.get("fn") for n in e2e.nodes(trip["tree"])]
            self.assertEqual(compat.entry(trip)["fn"], "entry_SYSENTER_32")
            self.assertRegex(compat.entry(trip)["insn"], "sysenter$")
            for name in "main", "__kernel_vsyscall", "do_SYSENTER_32", "do_fast_syscall_32":
                self.assertIn(name, names)

    def test_files(self):
        """
        Only sockets are shown as sockets: the kernel's descriptor tables are read at the offsets
        that were found.
        """
        calls = [t["call"] for t in self.trips_of(program("epoll_32"))]
        self.assertIn("epoll_wait", calls)
        self.assertNotIn("openat", calls)
        every = [t["call"] for t in self.trips_of("-e", "trace=openat,close", program("epoll_32"))]
        self.assertIn("openat", every)
        self.assertGreater(every.count("close"), calls.count("close"))

    def test_descriptors(self):
        """
        -yy prints what it prints on the 64-bit kernel, which describes its own layout.
        """
        for name in "udp_32", "unix_32", "epoll_32":
            said = []
            for arch in "i386", "amd64":
                job = ["--format", "strace", "-yy", "-e", "trace=%net,openat,read,close", "-o",
                       self.path("lines"), program(name)]
                result = self.ringtrip("run", "--arch", arch, *job)
                self.assertEqual(result.status, 0, result.err)
                with open(self.path("lines"), encoding="utf-8") as f:
                    text = re.sub(r" += ", " = ", re.sub(r"0x[0-9a-f]{6,}", "ADDRESS", f.read()))
                numbers = []  # inodes and ports: the first, the second …
                said.append(re.sub(r"\b\d{5}\b|(?<=:\[)\d+(?=[\]\-,])|(?<=->)\d+(?=\])",
                                   lambda m: str(numbers.index(m[0]) if m[0] in numbers else
                                                                numbers.append(m[0])
                                                 or len(numbers) - 1), text))
            self.assertEqual(*said)
            self.assertRegex(said[0], r"3</\S*libc\.so\.6>")
            self.assertIn("<UNIX-STREAM:[" if name == "unix_32" else "127.0.0.1:", said[0])

    def test_registers(self):
        result = self.ringtrip("run", "--regs", "-o", self.path("tree"), "-e", "trace=bind",
                               program("int80_32"))
        self.assertEqual(result.status, 0, result.err)
        with open(self.path("tree"), encoding="utf-8") as f:
            text = f.read()
        self.assertIn(kernel(), text.split("\n")[0])
        # of the first call
        saved = re.findall(r"^ +0x(c[0-9a-f]{7})  (\w+) +0x([0-9a-f]+)$", text, re.MULTILINE)[:17]
        names = "ss esp eflags cs eip orig_eax gs fs es ds eax ebp edi esi edx ecx ebx"
        self.assertEqual([name for _, name, _ in saved], names.split())
        self.assertEqual([int(saved[0][0], 16) - int(at, 16) for at, _, _ in saved],
                         [4 * i for i in range(17)])
        self.assertEqual({name: value for _, name, value in saved}["orig_eax"], "66")

    def test_repeats(self):
        """The same machine executes the same instructions; a boot shows the same calls."""
        job = ["--format", "strace", "-o", self.path("lines"), program("udp_32")]
        said = []
        for options in [], [], ["--no-snapshot"]:
            self.assertEqual(self.ringtrip("run", *options, *job).status, 0)
            with open(self.path("lines"), encoding="utf-8") as f:
                said.append(f.read())
        self.assertEqual(said[0], said[1])
        self.assertEqual(*[re.sub(r"htons\(\d+\)", "PORT", text) for text in said[1:]])


class Lines(Case, compat.Lines):
    """The calls are printed as strace prints them."""


class Errors(Case):
    def test_64_bits(self):
        """Refusals before anything is started."""
        script = self.write("script", "#!/bin/sh\n", 0o755)
        for job in ["true"], [script], ["--also", "sleep 1", "--", program("udp_32")]:
            result = self.ringtrip("run", *job)
            self.one_message(result, "is a 64-bit program", 125 if "--also" in job else 126)
            self.assertIn(kernel(), result.err)

    def test_kernels(self):
        image = vmlinux()
        listed = self.ringtrip("kernel").out
        wide = listed.split("\n")[-2].split()[0]
        self.one_message(self.ringtrip("run", "--kernel", wide, program("udp_32")),
                         wide + " is a 64-bit kernel")
        self.one_message(self.ringtrip("run", "--arch", "arm", "true"), "'arm'")
        self.one_message(self.ringtrip("kernel", "default", kernel()), "--arch i386")
        cache = {"XDG_CACHE_HOME": self.path("cache")}
        self.one_message(self.ringtrip("run", program("udp_32"), env=cache),
                         "ringtrip kernel fetch --arch i386")
        # A path needs no --arch; the kernel's layout is found before its first run, and kept.
        result = e2e.Case.start(self, e2e.RINGTRIP, "run", "--kernel",
                                image.replace("vmlinux", "vmlinuz"), "-o", self.path("tree"),
                                program("udp_32"), env=cache)
        self.assertEqual(self.finish(result).status, 0)
        folder = os.path.join(cache["XDG_CACHE_HOME"], "ringtrip/kernels", kernel())
        with open(os.path.join(folder, "layout"), encoding="ascii") as f:
            layout = f.read()
        self.assertRegex(layout, r"^task_pid \d+\ntask_tgid \d+\n")
        self.assertIn("recording     yes", self.ringtrip("kernel", "show", kernel(), env=cache).out)
        # A missing member is reported, and what depends on it is shown rather than hidden.
        with open(os.path.join(folder, "layout"), "w", encoding="ascii") as f:
            f.write(re.sub(r"socket_type \d+", "socket_type -", layout))
        job = ["--format", "strace", "-o", self.path("lines"), program("udp_32")]
        result = self.ringtrip("run", *job, env=cache)
        self.one_message(result, "not found in this kernel: socket_type; calls "
                                 "on any descriptor are shown", 0)
        with open(self.path("lines"), encoding="utf-8") as f:
            self.assertIn('read(3, "\\177ELF', f.read())
        # A damaged layout file is made anew.
        with open(os.path.join(folder, "layout"), "w", encoding="ascii") as f:
            f.write(layout[:-5])
        self.assertEqual(self.ringtrip("run", "-o", self.path("tree"), program("udp_32"),
                                       env=cache).status, 0)
        with open(os.path.join(folder, "layout"), encoding="ascii") as f:
            self.assertEqual(f.read(), layout)

    def test_without_init(self):
        result = self.command(self.install(), "run", "--arch", "i386", program("udp_32"))
        self.one_message(result, "`make setup`")


if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
