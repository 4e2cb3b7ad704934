# SPDX-License-Identifier: GPL-2.0-or-later
"""
32-bit programs on the 64-bit kernel. They enter by int $0x80, or through the vDSO, which uses the
instruction of the processor's vendor: syscall on AMD, sysenter on Intel. In each case the kernel's
function_graph saw what the recording shows, in the same execution, the independent counter every
instruction, and the trip is an i386 one.
"""
import json
import os
import re

import cells
import counter
import e2e
import lines
import oracles

AMD, INTEL = "qemu64,+rdrand", "qemu64,+rdrand,vendor=GenuineIntel"


def demo():
    return ["--also", e2e.program("replyhi_32") + " 1", "--", e2e.program("hello_32")]


def entry(trip):
    """Returns the node where the kernel was entered."""
    return next(n for n in e2e.nodes(trip["tree"]) if n["kind"] == "entry")


def kernel_functions(trip):
    return [n.get("fn") for n in e2e.nodes(trip["tree"]) if n["ring"] == 0]


class Truth(e2e.Case):
    """The oracles in the same execution."""

    def holds(self, cpu, *job):
        trace = self.record("--cpu", cpu, "--count", "--oracle", self.path("oracle"), *job)
        graph = self.command(oracles.FGRAPH, trace, self.path("oracle.0"), e2e.vmlinux())
        print(graph.out, end="")
        self.assertEqual(graph.status, 0, graph.out + graph.err)
        count = self.ringtrip("show", "--stats", "-e", "trace=none", trace)
        saw, sums = re.search(counter.SAYS, count.err, re.MULTILINE).groups()
        self.assertEqual(saw, sums)
        self.assertIn(" 0 of them unmatched, 0 frames left over,", count.err)

    def test_int80(self):
        self.holds(AMD, e2e.program("int80_32"))

    def test_int80_of_64_bits(self):
        self.holds(INTEL, e2e.program("int80"))

    def test_syscall(self):
        self.holds(AMD, *demo())

    def test_sysenter(self):
        self.holds(INTEL, *demo())

    def test_signals_sysenter(self):
        self.holds(INTEL, e2e.program("signals_32"))

    def test_threads_syscall(self):
        self.holds(AMD, e2e.program("threads_32"))


# What int80.c does: the call, the number, the sub-call, the result or the error.
INT80 = [
    ("socket", 102, 1, 3), ("socket", 359, None, 4), ("bind", 102, 2, 0), ("sendto", 369, None, 12),
    ("recvfrom", 102, 12, 12), ("recvfrom", 371, None, "EAGAIN"),
    ("socketcall", 102, None, "EINVAL"),
    ("socketcall", 102, None, "EFAULT"), ("socket", 102, 1, "EAFNOSUPPORT"),
    ("send", 102, 9, "EBADF"), ("close", 6, None, 0), ("close", 6, None, 0),
]


class Trips(e2e.Case):
    def trips_of(self, cpu, *job):
        result, trips = self.run_trips("--cpu", cpu, *job)
        self.assertEqual(result.status, 0, result.err)
        for trip in trips:
            self.assertTrue(trip["complete"])
        return trips

    def int80(self, name):
        trips = self.trips_of(AMD, e2e.program(name))
        said = [(t["call"], t["nr"], t.get("subcall"), t.get("errno", t["result"])) for t in trips]
        self.assertEqual(said, INT80)
        for trip in trips:
            files = [n["site"].get("file", "") for n in e2e.nodes(trip["tree"]) if "site" in n]
            self.assertEqual(trip["abi"], "i386")
            self.assertRegex(entry(trip)["insn"], r"int \$0x80$")
            self.assertIn(entry(trip)["fn"], ("asm_int80_emulation", "entry_INT80_compat"))
            self.assertTrue(any(name.endswith("int80.c") for name in files), files)
        return trips

    def test_int80(self):
        trips = self.int80("int80_32")
        bind, wrong, nowhere = trips[2], trips[6], trips[7]
        self.assertEqual(bind["args"][1]["text"],
                         '{sa_family=AF_INET, sin_port=htons(5002), '
                         'sin_addr=inet_addr("127.0.0.1")}')
        self.assertIn("__sys_bind", kernel_functions(bind))
        # The function that returned the error: the last one on the way down.
        for trip in wrong, nowhere:
            self.assertIn("__ia32_compat_sys_socketcall", kernel_functions(trip))
            self.assertNotIn("__sys_socket", kernel_functions(trip))

    def test_int80_of_64_bits(self):
        trips = self.int80("int80")
        # Where explain says that the kernel sends the number is where it went.
        for trip in trips[1], trips[3], trips[5]:
            kernel = self.explained(trip["call"], trip["nr"])
            way = [kernel["fn"], kernel["handler"]["fn"], *(fn["fn"] for fn in kernel["calls"])]
            names = kernel_functions(trip)
            self.assertEqual([name for name in names if name in way], way)

    def explained(self, call, number):
        """What explain says of i386's own number of a call."""
        result = self.ringtrip("explain", "--format", "json", "--abi", "i386", call)
        self.assertEqual(result.status, 0, result.err)
        (told,) = json.loads(result.out)["abis"]["i386"]["calls"]
        told = told.get("direct", told)  # without a C library of i386 it is the only one
        self.assertEqual(told["nr"], number)
        return told["kernel"]

    def test_crossing(self):
        """The registers and the array of a socketcall, for people."""
        result = self.ringtrip("run", "-o", self.path("tree"), "-e", "trace=bind",
                               e2e.program("int80_32"))
        self.assertEqual(result.status, 0, result.err)
        with open(self.path("tree"), encoding="utf-8") as f:
            self.assertRegex(f.read(), r"int \$0x80\n +eax 102  ebx 2 \(bind\)  ecx 0x[0-9a-f]+ → "
                                       r"0x3, 0x[0-9a-f]+, 0x10\n"
                                       r" +─+  syscall 102, sub-call 2 · i386 ─+\n")

    def through_vdso(self, cpu, insn, first):
        """The demo's calls are those of its 64-bit twin, with their source lines."""
        wide = self.trips_of(cpu, *e2e.DEMO)
        narrow = self.trips_of(cpu, *demo())
        said = [[(t["call"], t["result"])
                 for t in sorted(trips, key=lambda t: (t["pid"], t["seq"]))]
                for trips in (wide, narrow)]
        # There they have their own numbers; those of x86-64 are the same as these.
        other = {"send": "sendto", "recv": "recvfrom"}
        self.assertEqual(said[0], [(other.get(call, call), result) for call, result in said[1]])
        for trip in narrow:
            names = [n.get("fn") for n in e2e.nodes(trip["tree"])]
            self.assertEqual((trip["abi"], entry(trip)["fn"]), ("i386", first))
            self.assertRegex(entry(trip)["insn"], insn + "$")
            self.assertIn("__kernel_vsyscall", names)
            self.assertIn("main", names)
        self.assertEqual({t["nr"] for t in narrow if "subcall" in t}, {102})

    def test_syscall(self):
        self.through_vdso(AMD, "syscall", "entry_SYSCALL_compat")

    def test_sysenter(self):
        self.through_vdso(INTEL, "sysenter", "entry_SYSENTER_compat")

    def test_static(self):
        """Without a dynamic linker the program finds the vDSO itself."""
        for trip in self.trips_of(INTEL, e2e.program("udp_32_static")):
            names = [n.get("fn") for n in e2e.nodes(trip["tree"])]
            self.assertEqual(trip["abi"], "i386")
            self.assertIn("main", names)
            self.assertIn("__kernel_vsyscall", names)

    def test_both_widths(self):
        """
        64-bit and 32-bit programs take turns in the same task, by exec.
        """
        wide, narrow = e2e.program("udp"), e2e.program("udp_32")
        result, trips = self.run_trips("--with", wide, "--with", narrow, "sh", "-c",
                                       f"{narrow}; {wide}; exec {narrow}")
        self.assertEqual(result.status, 0, result.err)
        one = [(t["call"], t["result"]) for t in trips][:10]
        self.assertEqual([(t["call"], t["result"]) for t in trips], one * 3)
        self.assertEqual([t["abi"] for t in sorted(trips, key=lambda t: t["seq"])],
                         ["i386"] * 10 + ["x86-64"] * 10 + ["i386"] * 10)

    def test_kernel_without(self):
        """6.7 and later can be told to run no 32-bit programs."""
        new = cells.kernels().get("6.12")
        if not new:
            self.skipTest("no kernel 6.12 is cached")
        result = self.ringtrip("run", "--kernel", new, "--append", "ia32_emulation=0", "-o",
                               "/dev/null", e2e.program("udp_32"))
        self.one_message(result,
                         "Exec format error: it is a 32-bit program, and this kernel runs none",
                         126)

    def test_x32(self):
        """Without x32 in the kernel the program is refused, by name."""
        result, trips = self.run_trips("-e", "trace=socket", e2e.program("x32"))
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual([(t["abi"], t["call"], t["nr"]) for t in trips],
                         [("x32", "socket", 0x40000000 + 41)])
        self.assertEqual(trips[0]["args"][0]["text"], "AF_INET")
        self.assertEqual(trips[0]["errno"], "ENOSYS")


def as_sent(line):
    """
    send and recv have their own sub-calls, where x86-64 has sendto and recvfrom without an address.
    """
    return re.sub(r"(send|recv)(to|from)(\([^)]*), (0, NULL, 0|0, NULL, NULL)\)", r"\1\3, 0)", line)


class Lines(lines.Lines):
    """
    The lines of lines.py's programs, in 32 bits: strace also decodes a socketcall as its sub-call.
    """

    EXPLAINED = tuple(tuple(map(as_sent, pair)) for pair in lines.Lines.EXPLAINED) + (
        # An unknown sub-call, or one without readable arguments, is only a descriptor call to
        # strace; here it is a socket call.
        ("socket(AF_UNSPEC", "socketcall(99, ADDRESS) = -1 EINVAL (Invalid argument)\n"
         "socketcall(SYS_SOCKET, 0x8) = -1 EFAULT (Bad address)\nsocket(AF_UNSPEC"),
    )
    test_demo = test_uring = None

    def compare(self, text, theirs, keep):
        # If the library's layout had the page read before, there is no difference.
        if "send(-1, \"x\", 1, 0)" in text:
            self.EXPLAINED = tuple(pair for pair in type(self).EXPLAINED
                                   if not pair[0].startswith("send(-1, \"x\""))
        super().compare(text, theirs, keep)

    def one(self, name):
        super().one(os.path.basename(e2e.program(name + "_32")))

    def test_int80(self):
        self.one("int80")

    def test_threads(self):
        path = e2e.program("threads_32")
        self.holds(self.natively(path), path, race=lines.as_raced)


class X32(e2e.Case):
    """x32 programs, which Debian's generic kernel runs on request."""

    def kernel(self):
        for listed in self.ringtrip("kernel").out.splitlines():
            release, arch = listed.split()[:2]
            if arch == "amd64" and "-cloud-" not in release:
                return ["--kernel", release, "--append", "syscall.x32=y"]
        self.skipTest("no generic kernel is cached: ringtrip kernel fetch linux-image-amd64")
        return []

    def test_program(self):
        """Its trips are those of its 64-bit twin."""
        kernel = self.kernel()
        _, narrow = self.run_trips(*kernel, e2e.program("udp_x32"))
        _, wide = self.run_trips(*kernel, e2e.program("udp"))
        self.assertEqual([(t["call"], t["result"]) for t in narrow],
                         [(t["call"], t["result"]) for t in wide])
        for trip in narrow:
            self.assertEqual(trip["abi"], "x32")
            self.assertTrue(trip["complete"])
            self.assertIn("x32_sys_call", kernel_functions(trip))
            self.assertIn("main", [n.get("fn") for n in e2e.nodes(trip["tree"])])

    def test_truth(self):
        trace = self.record(*self.kernel(), "--count", e2e.program("udp_x32"))
        count = self.ringtrip("show", "--stats", "-e", "trace=none", trace)
        saw, sums = re.search(counter.SAYS, count.err, re.MULTILINE).groups()
        self.assertEqual(saw, sums)
        self.assertIn(" 0 of them unmatched, 0 frames left over, 0 jumps out", count.err)

    def test_call_of_64_bits(self):
        """One x32 call in an x86-64 program."""
        result, trips = self.run_trips(*self.kernel(), "-e", "trace=socket", e2e.program("x32"))
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual([(t["abi"], t["call"], t["result"]) for t in trips],
                         [("x32", "socket", 3)])

    def test_kernel_without(self):
        result = self.ringtrip("run", "-o", "/dev/null", e2e.program("udp_x32"))
        self.one_message(result,
                         "Exec format error: it is an x32 program, and this kernel runs none",
                         126)


if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
