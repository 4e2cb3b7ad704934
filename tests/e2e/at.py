# SPDX-License-Identifier: GPL-2.0-or-later
"""One stop of a recording, as a person sees it; and what goes wrong."""
import json
import os
import re
import shutil
import signal
import tempfile
import time

import e2e

STACK = ["tcp_v4_connect", "__inet_stream_connect", "inet_stream_connect", "__sys_connect_file",
         "__sys_connect", "__x64_sys_connect"]


class Stops(e2e.Case):
    """In one recording of the demo."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kept = tempfile.TemporaryDirectory(prefix="ringtrip-at-")
        cls.trace = None

    @classmethod
    def tearDownClass(cls):
        cls.kept.cleanup()

    def setUp(self):
        super().setUp()
        cls = type(self)
        if not cls.trace:
            made = self.record(*e2e.DEMO)
            cls.trace = shutil.copy(made, os.path.join(cls.kept.name, "demo.trace"))

    def at(self, *words, status=0):
        result = self.ringtrip("at", *words, self.trace)
        self.assertEqual(result.status, status, result.err)
        return result.out

    def at_json(self, *words):
        return [json.loads(line) for line in self.at("--format", "json", *words).splitlines()]

    def fails(self, words, text):
        self.one_message(self.ringtrip("at", *words, self.trace), text)


class At(Stops):
    def test_function(self):
        """The stack of both rings, exact, with each function's arguments at its entry."""
        stop, = self.at_json("tcp_v4_connect")
        stack = stop["stack"][::-1]
        names = [f["fn"] for f in stack]
        self.assertEqual(names[:len(STACK)], STACK)
        main = next(f for f in stack if f["fn"] == "main")
        self.assertEqual((os.path.basename(main["file"]), main["ring"], stop["ring"], stop["call"]),
                         ("hello.c", 3, 0, "connect"))
        self.assertEqual({a["name"]: a.get("value") for a in stack[0]["args"]}["addr_len"],
                         16)
        entry = next(f for f in stack if f["fn"] == "__sys_connect")
        self.assertEqual({a["name"]: a.get("value") for a in entry["args"]}["fd"], 3)
        self.assertEqual(stop["registers"]["rip"], stop["addr"])

    def test_text(self):
        out = self.at("tcp_v4_connect")
        self.assertRegex(out, r"(?m)^@[\d,]+  hello \d+  ring 0  tcp_v4_connect  in #\d+ connect$")
        self.assertRegex(out, r"(?m)^#0  tcp_v4_connect\(sk=0x\w+ \{TCP, state CLOSE, err 0\}, "
                              r"uaddr=0x\w+ \{sa_family=AF_INET, sin_port=htons\(5001\), "
                              r'sin_addr=inet_addr\("127.0.0.1"\)\}, addr_len=16\)')
        self.assertRegex(out, r"(?m)^── ring 3 ──$")
        self.assertRegex(out, r"(?m)^=> 0x\w+  ")

    def test_positions(self):
        """A trip, a line, a number and an address all name one; they are shown in order."""
        trip = next(t for t in self.trips(self.trace) if t["call"] == "connect")
        stops = self.at_json(f"#{trip['seq']}", f"#{trip['seq']}.return", "hello.c:20",
                             "tcp_v4_connect@1")
        self.assertEqual([s["position"] for s in stops], sorted(s["position"] for s in stops))
        self.assertEqual([s["stack"][-1]["fn"] for s in stops],
                         ["main", "entry_SYSCALL_64", "tcp_v4_connect", "connect"])
        again = self.at_json(*(f"@{s['position']}" for s in stops))
        # Only who asks for a trip knows at its entry which one it will be.
        for stop in again[1], stops[1]:
            stop.pop("trip", None)
            stop.pop("call", None)
        self.assertEqual(again, stops)
        address = stops[2]["addr"]
        self.assertEqual(self.at_json(address), [stops[2]])

    def test_print(self):
        stop, = self.at_json("tcp_v4_connect", "--print", "addr_len", "--print", "sk->sk_state",
                             "--print", "$rdi", "--memory", "uaddr,8")
        values = {p["expression"]: p["value"] for p in stop["print"]}
        self.assertEqual((values["addr_len"], values["sk->sk_state"]), (16, 7))  # TCP_CLOSE
        self.assertEqual(stop["memory"][0]["bytes"], "0200" + "1389" + "7f000001")

    def test_kernel_types_in_user_code(self):
        stop, = self.at_json("main", "--print", "(struct sock *)0")
        self.assertEqual(stop["print"][0].get("type"), "struct sock *")

    def test_untouched(self):
        """A page that nobody has touched yet is read from its file."""
        stop, = self.at_json("main", "--memory", "0x555555556000,4", "--memory", "0x400000,4")
        self.assertEqual(stop["memory"][0].get("bytes"), "01000200")  # _IO_stdin_used
        self.assertEqual(stop["memory"][1].get("why"), "not mapped")

    def test_mistakes(self):
        self.fails(["tcp_v4_connec"], "similar names: tcp_v4_connect")
        self.fails(["tcp_v4_connect@9"], "only 1 time")
        self.fails(["@99999999999"], "is beyond the end: the recording has ")
        self.fails(["tcp_v4_connect", "--print", "sk->sk_er"], "column 5: struct sock has no "
                                                               "member sk_er (similar: sk_err")
        self.fails(["tcp_v4_connect", "--memory", "uaddr"], "--memory takes ADDR,LEN")
        self.one_message(self.ringtrip("at"), "at needs a position")
        self.one_message(self.ringtrip("at", "main"), "ringtrip record makes a trace")


class Again(Stops):
    """What a second run needs, and what it says without."""

    def test_refused(self):
        for options, why in ((["--fast"], "not repeatable: fast"),
                             (["--no-rerun"], "recorded with --no-rerun"),
                             (["--no-snapshot"], "recorded without a snapshot")):
            trace = self.record(*options, "--", e2e.program("udp"))
            self.one_message(self.ringtrip("at", "main", trace), why)

    def empty_cache(self):
        """A cache that has nothing but the kernels."""
        cache = self.path("cache/ringtrip")
        os.makedirs(cache)
        os.symlink(e2e.kernels_folder(), os.path.join(cache, "kernels"))
        return {"XDG_CACHE_HOME": self.path("cache")}

    def test_lost_files(self):
        whole = self.record("--self-contained", "--", e2e.program("udp"), name="whole")
        thin = self.record("--", e2e.program("udp"))
        env = self.empty_cache()
        self.one_message(self.ringtrip("at", "main", thin, env=env), "the cache has no longer the "
                                                                     "content of /")
        self.assertIn("main", self.ringtrip("at", "main", whole, env=env).out)

    def wait_for_qemu(self, p):
        for _ in range(600):
            found = [c for c in e2e.children(p.pid) if "-incoming" in e2e.command_line(c)]
            if found:
                return found[0]
            time.sleep(0.01)
        self.fail("QEMU did not start")
        return 0

    def test_qemu_killed(self):
        p = self.start(e2e.RINGTRIP, "at", "tcp_v4_connect", self.trace)
        os.kill(self.wait_for_qemu(p), signal.SIGKILL)
        self.one_message(self.finish(p), "QEMU has ended")

    def test_interrupted(self):
        p = self.start(e2e.RINGTRIP, "at", "tcp_v4_connect", self.trace)
        self.wait_for_qemu(p)
        p.send_signal(signal.SIGINT)
        result = self.finish(p)
        self.assertEqual((result.status, result.err), (130, ""))


class Long(Stops):
    def test_two_at_once(self):
        both = [self.start(e2e.RINGTRIP, "at", "tcp_v4_connect", self.trace) for _ in range(2)]
        out = [self.finish(p) for p in both]
        self.assertEqual([r.status for r in out], [0, 0])
        self.assertEqual(out[0].out, out[1].out)

    def test_changed_program(self):
        """The recording has its own copy of the program."""
        mine = shutil.copy(e2e.program("udp"), self.path("mine"))
        trace = self.record("--", mine)
        before = self.ringtrip("at", "main", trace).out
        shutil.copy("/bin/true", mine)
        # Only the debug information is gone with the file.
        self.assertEqual(self.ringtrip("at", "main", trace).out, before.replace("main()", "main"))

    def test_departure(self):
        """Another QEMU leaves the recorded path, and where is said."""
        other = next((os.path.join(folder, "qemu-system-x86_64")
                      for folder, _, names in os.walk(os.path.join(e2e.cache_folder(),
                                                                   "ringtrip/qemu"))
                      if "qemu-system-x86_64" in names), None)
        if not other:
            self.skipTest("there is one QEMU only")
        result = self.ringtrip("at", "tcp_v4_connect", "--qemu", other, self.trace)
        self.assertEqual(result.status, 125)
        self.assertRegex(result.err, r"leaves the recording between @\d+ and @\d+: there the "
                                     r"recording goes on at 0x\w+, the second run at 0x\w+")

    def test_both_rings(self):
        """Wherever it stops in a call, the stack leads over the ring boundary to main."""
        functions = ["tcp_v4_connect", "inet_create", "tcp_sendmsg", "tcp_recvmsg"]
        stops = self.at_json(*functions)
        by_name = {s["stack"][-1]["fn"]: s for s in stops}
        for name in functions:
            names = [re.sub(r"\..*", "", f["fn"]) for f in by_name[name]["stack"]]
            self.assertIn("do_syscall_64", names)
            self.assertIn("main", names)


if __name__ == "__main__":
    e2e.main()
