# SPDX-License-Identifier: GPL-2.0-or-later
"""The options: what each shows from one recording of the demo, and those of run and record."""
import os
import re
import shutil
import tempfile

import e2e

CALLS = ["socket", "bind", "listen", "accept", "connect", "recvfrom", "sendto", "close"]
TRIP_KEYS = ["v", "seq", "t", "pid", "tid", "comm", "abi", "call", "nr", "args", "sockets",
             "result", "errno", "complete",
             "why", "insns", "tree"]
NODE_KEYS = ["fn", "mod", "addr", "ring", "kind", "site", "insn", "note", "self", "total",
             "children"]
KINDS = {"call", "tail", "entry", "interrupt", "fault", "softirq", "sleep", "signal", "unknown"}
APART = {"interrupt", "fault", "softirq", "sleep", "signal"}

# Loads the number of connect. From glibc 2.41 on, cancellation points share one function, which
# gets the number from the wrapper.
GLIBC = tuple(map(int, os.confstr("CS_GNU_LIBC_VERSION").split()[1].split(".")))
LOADS_42 = r"^mov \$0x2a,%eax" if GLIBC < (2, 41) else r"^mov 0x[0-9a-f]+\(%rsp\),%rax"

# Answers like QEMU's monitor, and refuses any plugin in QEMU's words.
FAKE_QEMU = """#!/bin/sh
case "$*" in
*-qmp*)
    echo '{"QMP": {"version": {"qemu": {"micro": 1, "minor": 2, "major": 6}, "package": ""},' \\
        '"capabilities": []}}'
    echo '{"return": {}}'
    echo '{"return": {"arch": "x86_64"}}' ;;
*)
    echo "Could not load plugin r.so: plugin requires API version 1, but this QEMU supports only" \\
        "up to version 0" >&2
    exit 1 ;;
esac
"""


class Show(e2e.Case):
    """One recording, shown in many ways."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kept = tempfile.TemporaryDirectory(prefix="ringtrip-e2e-")
        recorder = cls()
        recorder.setUp()
        cls.demo = shutil.move(recorder.record(*e2e.DEMO), cls.kept.name)
        cls.fails = shutil.move(recorder.record(e2e.program("fails"), name="fails"), cls.kept.name)
        recorder.tearDown()

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def runTest(self):
        pass

    def calls(self, *options, trace=None):
        """
        Returns the names of the shown calls, in order, without the loader's and libc's file reads.
        """
        out = self.show(trace or self.demo, "--format", "strace", *options)
        return re.findall(r"^(?:\[pid +\d+\] )?(\w+)\(", out, re.MULTILINE)

    # ---- which calls ----

    def test_default_is_calls_on_sockets(self):
        self.assertEqual(set(self.calls()), set(CALLS))

    def test_names(self):
        for option in (["-e", "trace=connect,accept"], ["-econnect,accept"],
                       ["--calls", "connect,accept"],
                       ["--calls=connect,accept"]):
            self.assertEqual(sorted(self.calls(*option)), ["accept", "connect"])

    def test_class(self):
        self.assertEqual(set(self.calls("-e", "trace=%net")), set(CALLS) - {"close"})

    def test_without(self):
        self.assertEqual(set(self.calls("-e", "trace=!close")) & {"close", "connect"}, {"connect"})

    def test_all(self):
        calls = self.calls("-e", "trace=all")
        self.assertLessEqual({"execve", "mmap", "openat", "exit_group", "connect"} | {"brk"},
                             set(calls) | {"execve"})
        self.assertGreater(len(calls), 60)

    def test_unknown_call(self):
        result = self.ringtrip("show", "-e", "trace=conect", self.demo)
        self.one_message(result, "conect")

    def test_failed(self):
        lines = self.show(self.fails, "-Z", "--format", "strace").splitlines()
        self.assertEqual([re.search(r"= -1 (E\w+)", line)[1] for line in lines],
                         ["EADDRINUSE", "ECONNREFUSED", "EFAULT", "EBADF", "ENOTSOCK", "ENOTCONN",
                          "EPROTONOSUPPORT",
                          "ENOPROTOOPT"])
        self.assertEqual(self.show(self.fails, "--failed", "--format", "strace").splitlines(),
                         lines)

    # ---- how much of the tree ----

    def test_depth(self):
        one = self.show(self.demo, "--depth", "1", "-e", "connect")
        two = self.show(self.demo, "--depth", "4", "-e", "connect")
        all_of_it = self.show(self.demo, "--depth", "all", "-e", "connect")
        self.assertLess(len(one.splitlines()), len(two.splitlines()))
        self.assertLess(len(two.splitlines()), len(all_of_it.splitlines()))
        self.assertNotIn("… ", all_of_it.split("\n", 2)[2].replace("→ … →", ""))
        self.assertGreater(all_of_it.count("\n"), 500)

    def test_min_cost(self):
        trips = self.trips(self.demo, "-e", "connect", "--min-cost", "1000")
        shown = [n["total"] for n in e2e.nodes(trips[0]["tree"]) if not n["children"]]
        self.assertGreater(len(shown), 5)
        self.assertGreaterEqual(min(shown), 1000)

    def test_regs(self):
        plain, regs = (self.show(self.demo, "-e", "connect", *o) for o in ([], ["--regs"]))
        for name in "rdi", "rsi", "rdx", "rsp", "rip":
            self.assertNotRegex(plain, rf"\b{name} +0x")
            self.assertRegex(regs, rf"\b{name} +0x")

    def test_first_line(self):
        first = " ".join(self.show(self.demo).split("\n\n")[0].split())
        self.assertRegex(first, rf"^\S*6\.\d+\S* · \S+, 1 processor, mitigations {e2e.MITIGATIONS} "
                                rf"· QEMU [\d.]+ · repeatable · "
                                r"costs are instructions, not time$")

    def test_width(self):
        for width in "60", "100", "140":
            out = self.show(self.demo, "--width", width)
            self.assertLessEqual(max(map(len, out.splitlines())), int(width))
        narrow = self.show(self.demo, env={"COLUMNS": "70"})
        self.assertLessEqual(max(map(len, narrow.splitlines())), 70)

    # ---- the formats ----

    def test_string_limit(self):
        for limit, text in (2, '"he"..., 5,'), (0, '""..., 5,'):
            lines = self.show(self.demo, "-e", "sendto", "-s", limit, "--format",
                              "strace").splitlines()
            self.assertEqual(len([line for line in lines if text in line]), 1, lines)

    def test_json_keys(self):
        for trip in self.trips(self.demo, "-e", "all"):
            self.assertEqual(list(trip), [key for key in TRIP_KEYS if key in trip])
            self.assertLessEqual(set(TRIP_KEYS) - {"errno", "why", "sockets"}, set(trip))
            self.assertEqual(trip["v"], 1)
            self.assertEqual(trip["abi"], "x86-64")
            self.assertEqual(set(trip["insns"]), {"user", "kernel", "other"})
            for arg in trip["args"]:
                self.assertEqual(set(arg) - {"name"}, {"value", "text"})
                int(arg["value"], 16)
            for node in e2e.nodes(trip["tree"]):
                self.assertEqual(list(node), [key for key in NODE_KEYS if key in node])
                self.assertIn(node["kind"], KINDS)
                self.assertIn(node["ring"], (0, 3))

    def test_json_of_connect(self):
        trip, = self.trips(self.demo, "-e", "connect")
        self.assertEqual((trip["call"], trip["nr"], trip["result"], trip["complete"], trip["comm"]),
                         ("connect", 42, 0, True, "hello"))
        self.assertEqual([(a["name"], a["text"]) for a in trip["args"]],
                         [("fd", "3"), ("addr", "{sa_family=AF_INET, sin_port=htons(5001), "
                                                    "sin_addr=inet_addr(\"127.0.0.1\")}"),
                          ("addrlen", "16")])
        self.assertEqual(trip["args"][0]["value"], "0x3")
        way = [n.get("fn") for n in e2e.nodes(trip["tree"])]
        for name in ("main", "connect@plt", "connect", "entry_SYSCALL_64", "do_syscall_64",
                     "__x64_sys_connect"):
            self.assertIn(name, way)
        call = next(n for n in e2e.nodes(trip["tree"]) if n["fn"] == "connect@plt")
        self.assertEqual((call["site"]["file"].rpartition("/")[2], call["site"]["line"]),
                         ("hello.c", 20))
        entry = next(n for n in e2e.nodes(trip["tree"]) if n["kind"] == "entry")
        self.assertRegex(entry["insn"], LOADS_42 + "; syscall$")

    def test_json_of_a_failure(self):
        trip = self.trips(self.fails, "-e", "connect", "-Z")[0]
        self.assertEqual((trip["result"], trip["errno"]), (-111, "ECONNREFUSED"))

    def test_json_adds_up(self):
        trips = self.trips(self.demo, "-e", "all", "--depth", "all") + self.trips(self.fails)
        self.assertGreater(len(trips), 80)
        for trip in trips:
            other = 0
            for node in e2e.nodes(trip["tree"]):
                below = sum(c["total"] for c in node["children"] if c["kind"] not in APART)
                if node["kind"] != "sleep":
                    self.assertEqual(node["total"], node["self"] + below,
                                     (trip["call"], node.get("fn")))
                other += sum(total_apart(c) for c in node["children"] if c["kind"] in APART)
            what = trip["call"], trip["seq"]
            self.assertEqual(trip["tree"]["total"], trip["insns"]["user"] + trip["insns"]["kernel"],
                             what)
            self.assertEqual(trip["insns"]["other"], other, what)

    def test_json_is_not_folded(self):
        plain = self.show(self.demo, "--format", "json")
        self.assertEqual(plain, self.show(self.demo, "--format", "json", "--depth", "all"))
        self.assertNotIn('"folded"', plain)
        self.assertIn('"folded"', self.show(self.demo, "--format", "json", "--depth", "3"))

    def test_color(self):
        for options, env, colored in (([], {}, False), (["--color", "always"], {}, True),
                                      (["--color=never"], {}, False),
                                      (["--color", "auto"], {"NO_COLOR": "1"}, False)):
            out = self.show(self.demo, "-e", "connect", *options, env=env)
            self.assertEqual("\033[" in out, colored, options)

    def test_color_on_a_terminal(self):
        for env, colored in ({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True):
            show = f"{e2e.RINGTRIP} show -e connect {self.demo}"
            result = self.command("script", "-qec", show, "/dev/null", env={"TERM": "xterm", **env})
            self.assertEqual("\033[" in result.out, colored, env)

    def test_output_file(self):
        out = self.path("out")
        self.assertEqual(self.show(self.demo, "-o", out), "")
        with open(out, encoding="utf-8") as f:
            self.assertEqual(f.read(), self.show(self.demo, "-o", "-"))

    def test_reader_that_goes_away(self):
        result = self.command("sh", "-c",
                              f"{e2e.RINGTRIP} show --depth all {self.demo} | head -1; :")
        self.assertEqual(result.err, "")

    # ---- help, and wrong arguments ----

    def test_help_and_version(self):
        for verb in [], ["run"], ["record"], ["show"], ["explain"], ["kernel"]:
            for option in "--help", "-h":
                result = self.ringtrip(*verb, option)
                self.assertEqual((result.status, result.err), (0, ""))
                self.assertTrue(result.out.startswith("usage: ringtrip"), result.out)
            result = self.ringtrip(*verb, "--version")
            self.assertEqual((result.status, result.err), (0, ""))
            self.assertRegex(result.out, r"^ringtrip \d+\.\d+\.\d+\n$")

    def test_follow_forks_is_accepted(self):
        self.assertEqual(self.show(self.demo, "-f"), self.show(self.demo))

    def test_wrong_options(self):
        for words, says in ((["show", "--no-such"], "no-such"),
                            (["show", "--format", "xml"], "tree|strace|json"),
                            (["show", "--depth", "deep"], "deep"),
                            (["show", "--min-cost", "-1"], "-1"),
                            (["show", "-s", "x"], "x"),
                            (["show", "--color", "red"], "auto|always|never"),
                            (["show", "a", "b"], "b"), (["run"], "PROGRAM"),
                            (["run", "--kernel"], "kernel"),
                            (["run", "--timeout", "soon", "true"], "soon"),
                            (["run", "-e", "x=y", "true"], "x=y"),
                            (["run", "-e", "trace=conect", "true"], "conect"),
                            (["frobnicate"], "frobnicate"),
                            (["run", "--also", "a | b", "true"], "a | b"),
                            (["kernel", "frobnicate"], "usage"),
                            ([], "usage")):
            result = self.ringtrip(*words)
            self.assertEqual(result.status, 125, words)
            self.assertIn(says, result.err)
            self.assertLess(len(result.err.splitlines()), 24)  # fits on a terminal

    def test_options_end_at_the_program(self):
        result = self.ringtrip("run", "/bin/false", "--no-such")
        self.assertEqual(result.status, 1, result.err)


class Run(e2e.Case):
    """Options of run and record."""

    def test_traces_are_their_owners(self):
        """Traces hold arguments, buffers and input: whatever the umask, others cannot read them."""
        before = os.umask(0)
        self.addCleanup(os.umask, before)
        self.record("/bin/true")
        self.assertEqual(os.stat(self.path("trace")).st_mode & 0o777, 0o600)

    def test_no_rerun(self):
        """Keeps neither environment nor input; else both, though `dump` hides the environment."""
        for options, kept in ([], True), (["--no-rerun"], False):
            trace = self.record("--with", "/bin/cat", *options, "--", "/bin/sh", "-c",
                                "/bin/cat; :", given=b"typed", env={"SECRET": "of-its-owner"})
            raw = self.ringtrip("dump", trace).out
            self.assertEqual(" INPUT " in raw, kept)
            self.assertNotIn("of-its-owner", raw)
            shown = self.show(trace, "-e", "trace=execve", "--format", "strace")
            self.assertEqual(" vars */" in shown, kept, shown)

    def test_saved_is_shown_again(self):
        result = self.ringtrip("run", "--save", self.path("kept"), e2e.program("udp"))
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual(result.out, "")
        self.assertEqual(self.show(self.path("kept")), result.err)

    def test_output_to_standard_output(self):
        result = self.ringtrip("run", "-o", "-", "--format", "strace", "-e", "sendto",
                               e2e.program("udp"))
        self.assertEqual((result.status, result.err), (0, ""))
        self.assertTrue(result.out.startswith('sendto(4, "datagram", 8, 0, {sa_family=AF_INET,'),
                        result.out)

    def test_record_names_its_trace(self):
        result = self.ringtrip("record", e2e.program("udp"))
        self.assertEqual((result.status, result.out, result.err), (0, "", ""))
        self.assertTrue(os.path.getsize(self.path("ringtrip.data")))
        shown = self.ringtrip("show")
        self.assertEqual(shown.status, 0)
        self.assertIn("sendto(4,", shown.out)

    def test_capture(self):
        trace = self.record("--capture", "4", "-f", e2e.program("udp"))
        self.assertIn('"data"..., 8,', self.show(trace, "-e", "sendto", "--format", "strace"))

    def test_kernel_by_version(self):
        release = e2e.vmlinux().split("/")[-2]
        for name in release, e2e.vmlinux():
            trips = self.run_trips("--kernel", name, "/bin/true")
            self.assertEqual(trips[0].status, 0, trips[0].err)
        result = self.ringtrip("run", "--kernel", "9.9", "/bin/true")
        self.one_message(result, "9.9")

    def test_cpu(self):
        result = self.ringtrip("run", "--cpu", "max", "-o", "-", e2e.program("udp"))
        self.assertEqual(result.status, 0, result.err)
        self.assertRegex(result.out, r"^\S+ · max")
        self.one_message(self.ringtrip("run", "--cpu", "nonsense", "/bin/true"), "nonsense")

    def test_append(self):
        result = self.ringtrip("run", "--append", "quux=1 also", "/bin/cat", "/proc/cmdline")
        self.assertEqual(result.status, 0, result.err)
        self.assertTrue(result.out.endswith(" quux=1 also\n"), result.out)
        self.assertEqual(" mitigations=off " in result.out, e2e.MITIGATIONS == "off", result.out)
        self.one_message(self.ringtrip("run", "--append", "x" * 4000, "/bin/true"), "--append")

    def test_mitigations(self):
        """The kernel reports the mitigations, and so does the first line."""
        told = "/sys/devices/system/cpu/vulnerabilities/spectre_v2"
        for words, first, says in ((["--mitigations", "auto"], "mitigations auto", "Mitigation:"),
                                   (["--mitigations=off"], "mitigations off", "Vulnerable")):
            result = self.ringtrip("run", *words, "-o", "-", "/bin/cat", told)
            self.assertEqual(result.status, 0, result.err)
            self.assertTrue(result.out.startswith(says), result.out)
            self.assertIn(first, " ".join(result.out.split("\n\n")[0].split()))
        self.one_message(self.ringtrip("run", "--mitigations", "on", "/bin/true"), "off|auto")

    def test_qemu(self):
        """
        Another path to the same program works; a file that is not QEMU, or emulates another
        machine, is named.
        """
        result = self.ringtrip("run", "--qemu", shutil.which("qemu-system-x86_64"), "/bin/true")
        self.assertEqual(result.status, 0, result.err)
        for path in "/no/such", "/bin/cat", shutil.which(
            "qemu-system-i386") or "/bin/ls", self.write("text", "no"):
            self.one_message(self.ringtrip("run", "--qemu", path, "/bin/true"), path)

    def test_qemu_that_refuses(self):
        """
        A QEMU that refuses the plugin ends the run with one message, with its version.
        """
        fake = self.write("qemu-system-x86_64", FAKE_QEMU, 0o755)
        result = self.ringtrip("run", "--qemu", fake, "/bin/true")
        self.one_message(result,
                         "QEMU 6.2.1, which does not take the recorder (tested: QEMU 7.2 and 10.0")
        self.assertIn("supports only up to version 0", result.err)

    def test_timeout(self):
        forever = e2e.program("udp") + "; while :; do :; done"
        result, trips = self.run_trips("--timeout", "8", "--with", e2e.program("udp"), "/bin/sh",
                                       "-c", forever)
        self.one_message(result, "the time limit of 8 s has passed", 124)
        self.assertIn("sendto", [trip["call"] for trip in trips])

    def test_fast_is_labelled(self):
        result = self.ringtrip("run", "--fast", "-o", "-", e2e.program("udp"))
        self.assertEqual(result.status, 0, result.err)
        self.assertIn(" · not repeatable: fast ·", " ".join(result.out.split()))

    def test_also(self):
        """Two servers, one of which still runs at the end and is named."""
        result, trips = self.run_trips("--also", e2e.program("replyhi"), "--", e2e.program("hello"))
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual(result.out, 'replyhi: got "hello"\nhello: got "hi"\n')
        self.assertRegex(result.err,
                         r"^ringtrip: still running at the end, sent SIGTERM: \d+ replyhi\n$")
        self.assertEqual({trip["comm"] for trip in trips}, {"replyhi", "hello"})


def total_apart(node):
    """
    Returns what a node that stands apart adds to its trip's `other`, besides the nodes below it.
    """
    return node["total"] if node["kind"] != "sleep" else node["self"]


if __name__ == "__main__":
    e2e.main()
