# SPDX-License-Identifier: GPL-2.0-or-later
"""
What `break` finds in a recording, against what others saw: the kernel's function_graph in the same
execution, the independent counter, the trees of `show`.
"""
import collections
import json
import os
import re
import tempfile

import e2e

# Functions that only the program's calls enter.
TEN = ["__sys_socket", "__sock_create", "inet_create", "__sys_connect", "tcp_v4_connect",
       "inet_accept", "tcp_sendmsg", "tcp_recvmsg", "inet_bind", "tcp_close"]
ENTERED = re.compile(r"\s*[\d.]+ \|\s+\d+\)\s+.{1,20}?-(\d+)\s+\|.*?\|  +([\w.]+)\(\)[ ;{]")


SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")


def line_of(text):
    """Returns the number of the line of hello.c that contains a text."""
    with open(os.path.join(SOURCE, "labs/menuos/hello.c"), encoding="utf-8") as f:
        return next(n for n, line in enumerate(f, 1) if text in line)


class Searching(e2e.Case):
    def hits(self, trace, *words, status=0):
        result = self.ringtrip("break", "--lines", "never", "--args", "never", "--format", "json",
                               *words, trace)
        self.assertEqual(result.status, status, result.err)
        return [json.loads(line) for line in result.out.splitlines()]

    def counts(self, trace, *words):
        return collections.Counter((hit["where"], hit["tid"])
                                   for hit in self.hits(trace, *words))


class Break(Searching):
    """In one recording of the demo."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kept = tempfile.TemporaryDirectory(prefix="ringtrip-break-")
        cls.trace = None

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def setUp(self):
        super().setUp()
        if Break.trace:
            return
        trace = os.path.join(Break.kept.name, "demo.trace")
        result = self.ringtrip("record", "--count", "-o", trace, *e2e.DEMO)
        self.assertEqual(result.status, 0, result.err)
        Break.trace = trace

    def find(self, *words, **how):
        return self.hits(self.trace, *words, **how)

    def says(self, text, *words, status=125):
        result = self.ringtrip("break", "--lines", "never", "--args", "never", *words, self.trace)
        self.one_message(result, text, status)
        self.assertEqual(result.out, "")

    def test_every_node(self):
        """Nodes of the trees are hits in trips, and the other way round."""
        trees = collections.Counter()
        trips = self.trips(self.trace)
        for trip in trips:
            for node in e2e.nodes(trip["tree"]):
                if node.get("fn") in TEN:
                    trees[node["fn"], trip["seq"]] += 1
        hits = collections.Counter((hit["where"], hit.get("trip")) for hit in
                                   self.find("--all-tasks", *TEN))
        self.assertEqual(hits, trees)
        self.assertGreater(sum(trees.values()), 12)

    def test_positions(self):
        """The last block's position plus its instructions is what the counter saw."""
        stats = self.ringtrip("show", "--stats", "--format", "strace", self.trace).err
        end = int(re.search(r"counter saw (\d+) instructions begin", stats)[1])
        self.assertEqual([hit["position"] for hit in self.find(f"@{end - 1}", "@0", "@1,000")],
                         [0, 1000, end - 1])
        self.says(f"'@{end}' is beyond the end: the recording has {end} instructions, the last one "
                  f"at @{end - 1}", f"@{end}")

    def test_position_of_a_hit(self):
        """A hit's position names the same instruction, with the same stack."""
        hit = self.find("--bt", "tcp_v4_connect")[0]
        same = self.find("--bt", f"@{hit['position']}")[0]
        self.assertEqual(same["stack"], hit["stack"])
        self.assertEqual(same["addr"], hit["addr"])
        names = [frame["fn"] for frame in hit["stack"]]
        self.assertEqual([name for name in names if name in
                          ("main", "connect", "entry_SYSCALL_64", "__sys_connect",
                           "__inet_stream_connect", "tcp_v4_connect")],
                         ["main", "connect", "entry_SYSCALL_64", "__sys_connect",
                          "__inet_stream_connect", "tcp_v4_connect"])
        entered = [frame["position"] for frame in hit["stack"] if "position" in frame]
        self.assertEqual(entered, sorted(entered))
        self.assertEqual(entered[-1], hit["position"])
        main = hit["stack"][names.index("main")]
        self.assertEqual((os.path.basename(main["file"]), main["line"]),
                         ("hello.c", line_of("connect(")))

    def test_frames_are_hits(self):
        """Each frame of a stack was entered at a hit of its function."""
        stack = self.find("--bt", "tcp_v4_connect")[0]["stack"]
        for frame in stack[-8:]:
            at = [hit["position"] for hit in self.find(frame["fn"])]
            self.assertIn(frame["position"], at, frame["fn"])

    def test_kinds_of_places(self):
        """User code by file and line, which is position-independent and in a shared library; system
        calls, trips, addresses, the nth time; in the order of positions."""
        line = f"hello.c:{line_of('connect(')}"
        connect = self.find("connect")[0]
        hits = self.find(line, "libc.so.6:connect", "syscall:connect", "__sys_connect",
                         connect["addr"], "tcp_v4_rcv@2", "#1.return")
        first = {}
        for hit in hits:
            first.setdefault(hit["where"], hit)
        self.assertEqual([hit["position"] for hit in hits],
                         sorted(hit["position"] for hit in hits))
        self.assertLess(first[line]["position"], connect["position"])
        self.assertEqual(first[line]["fn"], "main")
        self.assertEqual(first["libc.so.6:connect"]["position"], connect["position"])
        self.assertEqual(first[connect["addr"]]["position"], connect["position"])
        self.assertEqual(first["tcp_v4_rcv@2"]["nth"], 2)
        call = first["syscall:connect"]
        self.assertEqual(call["ring"], 0)
        trip = next(trip for trip in self.trips(self.trace) if trip["call"] == "connect")
        self.assertEqual(call["trip"], trip["seq"])
        entry, back = self.find(f"#{trip['seq']}", f"#{trip['seq']}.return")
        self.assertEqual(entry["position"], call["position"])
        self.assertEqual((back["ring"], back["fn"]), (3, "connect"))
        self.assertLess(first["__sys_connect"]["position"], back["position"])

    def test_patterns(self):
        hits = self.find("tcp_v4_*", "syscall:socke*")
        self.assertGreater(len({hit["fn"] for hit in hits}), 5)
        self.assertTrue(all(hit["fn"].startswith("tcp_v4_") for hit in hits
                            if hit["where"] == "tcp_v4_*"))

    def test_only_the_program(self):
        """Hits of other processes, only when they are asked for."""
        own = self.find("main", "__sys_socket")
        every = self.find("--all-tasks", "main", "__sys_socket")
        self.assertEqual({hit["comm"] for hit in own}, {"hello"})
        self.assertEqual({hit["comm"] for hit in every}, {"hello", "replyhi"})
        self.says("the program's tasks never got there; other tasks got there: --all-tasks",
                  "inet_accept", status=0)

    def test_text(self):
        result = self.ringtrip("break", "--lines", "never", "--args", "never", "tcp_v4_connect",
                               self.trace)
        self.assertRegex(result.out, r"^@[\d,]+  hello \d+  tcp_v4_connect  "
                                     r"from __inet_stream_connect\+0x[0-9a-f]+\n$")
        result = self.ringtrip("break", "--lines", "never", "--args", "never", "--bt",
                               "tcp_v4_connect", self.trace)
        self.assertRegex(result.out, r"    #0   ring 0  tcp_v4_connect\n"
                                     r"    #1   ring 0  __inet_stream_connect\+")
        self.assertRegex(result.out, r"    #\d+ +ring 3  main\+0x[0-9a-f]+  hello\.c:\d+\n")

    def test_list(self):
        """The source around the hit; without it, one sentence says what to do."""
        line = line_of("connect(")
        result = self.ringtrip("break", "--args", "never", "--list", "--source", SOURCE,
                               f"hello.c:{line}", self.trace)
        self.assertEqual(result.status, 0, result.err)
        self.assertRegex(result.out, rf"\n    > +{line}  .*connect\(")
        result = self.ringtrip("break", "--args", "never", "--list", f"hello.c:{line}",
                               self.trace)
        self.assertIn("source files are missing: --source PATH says where they are", result.err)

    def test_names_of_books(self):
        for name, text in (
                ("sys_write", "this kernel calls it __x64_sys_write; for 32-bit programs "
                              "__ia32_sys_write"),
                ("sys_socketcall", "this kernel calls it __ia32_compat_sys_socketcall, and no "
                                   "64-bit program comes that way: they have a handler for each "
                                   "call, such as __x64_sys_connect"),
                ("system_call", "this kernel calls it entry_SYSCALL_64"),
                ("set_system_gate", "the gates are set while the kernel boots, before any "
                                    "recording"),
                ("do_fork", "this kernel calls it kernel_clone")):
            self.says(text, name)

    def test_errors(self):
        self.says("similar names: tcp_v4_connect", "tcp_v4_conect")
        self.says("there is no system call of this name; similar names: connect",
                  "syscall:conect")
        self.says("the recording has no program, library or module 'libd.so'", "libd.so:connect")
        self.says("there is no such trip; the recording has 13", "#14")
        self.says("it was reached only 1 times", "tcp_v4_connect@2", status=0)
        self.says("the line has no code; the nearest that has is", "hello.c:1")
        self.says("no code that ran is known to come from nowhere.c:1", "nowhere.c:1")
        self.says("no instruction at this address ran", "0x1234")
        self.says("'@12x', column 4: the end is expected here", "@12x")
        self.says("'#x', column 2: a trip's number is expected here", "#x")
        self.says("a place is missing")
        self.one_message(self.ringtrip("break", "main", "none.trace"), "none.trace: No such file")

    def test_ambiguous(self):
        """Static functions of one name: each by its address, all of them by a pattern."""
        result = self.ringtrip("break", "--lines", "never", "name_show", self.trace)
        self.one_message(result, "'name_show': vmlinux has several functions of this name, at 0x")
        self.assertIn("or all of them by a pattern, '[n]ame_show'", result.err)
        self.says("never got there", "[n]ame_show", status=0)
        self.says("no instruction at this address ran",
                  re.search(r"at (0x[0-9a-f]+), ", result.err)[1])

    def test_arguments(self):
        """By name and value, with what sockets are, equal to those of the call; registers."""
        result = self.ringtrip("break", "--lines", "never", "--regs", "__sys_socket",
                               "__sys_connect", "tcp_v4_connect", "tcp_v4_rcv if skb == 0",
                               self.trace)
        self.assertEqual(result.status, 0, result.err)
        self.assertIn("  __sys_socket(family=2, type=1, protocol=0)  from ", result.out)
        self.assertRegex(result.out, r"  __sys_connect\(fd=3, uservaddr=0x[0-9a-f]+ \{sa_family="
                                     r"AF_INET, sin_port=htons\(5001\), sin_addr=inet_addr\("
                                     r'"127\.0\.0\.1"\)\}, addrlen=16\)  from ')
        self.assertRegex(result.out, r"tcp_v4_connect\(sk=0x[0-9a-f]+ "
                                     r"\{TCP, state CLOSE, err 0\}, ")
        self.assertRegex(result.out, r"\n    r8 [ 0-9a-f]{17}.*\n")
        self.assertNotIn("tcp_v4_rcv", result.out)
        self.one_message(result, "'tcp_v4_rcv if skb == 0': the condition was never true, in ", 0)

    def test_conditions(self):
        result = self.ringtrip("break", "--lines", "never", "__sys_socket", "if", "family", "==",
                               "AF_INET", "&&", "type", "==", "1", self.trace)
        self.assertEqual((result.status, result.out.count("\n")), (0, 1), result.err)
        for condition, text in (
                ("famly == 10", "'__sys_socket if famly == 10', column 17: no argument, variable, "
                                "constant or symbol is called famly here (similar: family)"),
                ("family ==", "'__sys_socket if family ==', column ")):
            self.one_message(self.ringtrip("break", "--lines", "never",
                                           f"__sys_socket if {condition}", self.trace), text)

    def test_not_repeatable(self):
        """A recording that cannot run again has hits without arguments, and says why."""
        trace = self.record("--no-rerun", e2e.program("udp"))
        result = self.ringtrip("break", "--lines", "never", "__sys_socket", trace)
        self.one_message(result, "arguments are not shown: ", 0)
        self.assertRegex(result.out, r"  __sys_socket  from ")

    def test_program(self):
        """Recorded and searched at once: the program's output and status are its own."""
        trace = self.path("kept.trace")
        result = self.ringtrip("break", "--lines", "never", "--save", trace, "tcp_v4_connect",
                               "__sys_socket", *e2e.DEMO)
        self.assertEqual(result.status, 0, result.err)
        self.assertIn('got "hi"', result.out)
        self.assertEqual(len(re.findall(r"^@.*  hello \d+  ", result.err, re.M)), 2, result.err)
        self.assertEqual(len(self.hits(trace, "tcp_v4_connect")), 1)


class Oracle(Searching):
    def test_function_graph(self):
        """As often as the kernel's own tracer saw them, in the same execution."""
        trace = self.record("--oracle", self.path("oracle"), *e2e.DEMO)
        seen = collections.Counter()
        with open(self.path("oracle.0"), encoding="utf-8", errors="replace") as f:
            for line in f:
                entered = ENTERED.match(line)
                if entered and entered[2] in TEN:
                    seen[entered[2], int(entered[1])] += 1
        self.assertEqual(self.counts(trace, "--all-tasks", *TEN), seen)
        self.assertEqual({name for name, _ in seen}, set(TEN))


if __name__ == "__main__":
    e2e.main()
