# SPDX-License-Identifier: GPL-2.0-or-later
"""
What bash offers at the cursor. The words are split as bash splits them: '=' is a separate word.
"""
import os
import pty
import select
import time

import e2e

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../completion/ringtrip.bash")
ASK = ('. "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _ringtrip; '
       'printf "%s\\n" "${COMPREPLY[@]}"')


class Completion(e2e.Case):
    def setUp(self):
        super().setUp()
        self.write("a trace.data", "")
        self.write("ringtrip-other", "#!/bin/sh\n", 0o755)
        self.bash = {"PATH": f"{e2e.BUILD}:{self.folder}:{os.environ['PATH']}"}

    def offered(self, *words, me="ringtrip"):
        result = self.command("bash", "--norc", "-c", ASK, "bash", SCRIPT, me, *words,
                              env=self.bash)
        self.assertEqual((result.status, result.err), (0, ""))
        return [line for line in result.out.split("\n") if line]

    def offers(self, words, *expected):
        self.assertEqual(sorted(self.offered(*words)), sorted(expected))

    def test_commands(self):
        said = self.ringtrip("--help").out
        commands = self.offered("")
        self.assertGreaterEqual(set(commands), {"run", "record", "show", "kernel"})
        for name in commands:
            self.assertIn(f"\n  {name} ", said)
        self.assertNotIn("complete", commands)
        self.offers(["re"], "record")
        self.offers(["nothing", ""])

    def test_options_are_those_of_help(self):
        for verb in ("run", "record", "menuos", "boot", "show", "break", "explain", "check",
                     "gdb"):
            helped = [word.strip(",") for line in self.ringtrip(verb, "--help").out.splitlines()
                      if line.startswith("  ") for word in line.split()[:2]
                      if word.startswith("--")]
            self.assertGreater(len(helped), 5)
            self.offers([verb, "--"], *helped)
            self.offers([verb, "-"], *helped)
        self.offers(["menuos", ""])
        self.offers(["run", "--mi"], "--min-cost", "--mitigations")
        self.offers(["show", "--mi"], "--min-cost")

    def test_calls_to_explain(self):
        self.offers(["explain", "rec"], "recv", "recvfrom", "recvmsg", "recvmmsg")
        self.offers(["explain", "--abi", "i386", "socketp"], "socketpair")

    def test_check(self):
        self.offers(["check", "--up"], "--update")
        self.offers(["check", "--format", "j"], "json", "junit")
        self.offers(["check", "a"], "a trace.data")
        self.assertIn("true", self.offered("check", "a", "--", "tru"))

    def test_gdb(self):
        self.offers(["gdb", "--serv"], "--server")
        self.offers(["gdb", "a"], "a trace.data")
        self.assertIn("true", self.offered("gdb", "--", "tru"))

    def test_break(self):
        self.offers(["break", "syscall:getsockn"], "syscall:getsockname")
        self.offers(["break", "main", "--", "ringtrip-o"], "ringtrip-other")
        self.offers(["break", "main", "a"], "a trace.data")
        self.offers(["break", "--all"], "--all-tasks")

    def test_dump(self):
        self.offers(["dump", "--t"], "--type")
        self.offers(["dump", "--type", "sysex"])
        self.offers(["dump", "--type", "SYSE"], "SYSENTER", "SYSEXIT")
        self.offers(["dump", "--type", "MEM,SYSEX"], "MEM,SYSEXIT")
        self.offers(["dump", "--blocks", "a"], "a trace.data")
        self.offers(["dump", "a trace.data", "--bl"], "--blocks")
        self.offers(["show", "a trace.data", "-e", ""], "trace=")

    def test_values(self):
        views = "tree", "strace", "json", "dot", "folded"
        self.offers(["show", "--format", ""], *views)
        self.offers(["show", "--format", "s"], "strace")
        self.offers(["show", "--format", "=", ""], *views)
        self.offers(["show", "--format", "="], *views)
        self.offers(["show", "--format", "=", "s"], "strace")
        self.offers(["run", "--color", "a"], "auto", "always")
        self.offers(["run", "--mitigations", ""], "off", "auto")
        self.offers(["run", "--depth", ""], "all")
        self.offers(["run", "--min-cost", ""])
        self.offers(["show", "--form", "j"], "json")  # as getopt shortens
        self.offers(["record", "--form"])
        self.offers(["explain", "--abi", ""], "x86-64", "i386", "x32")
        self.offers(["explain", "--format", "j"], "json")
        self.offers(["record", "--format", "=", ""])

    def test_calls(self):
        self.offers(["run", "-e", ""], "trace=")
        self.offers(["run", "-e", "trace", "=", "sendm"], "sendmsg", "sendmmsg")
        self.offers(["run", "-Ze", "trace", "=", "sendm"], "sendmsg", "sendmmsg")
        self.offers(["show", "--calls", "connect,accep"], "connect,accept", "connect,accept4")
        self.offers(["show", "--calls", "!%de"], "!%desc")
        self.offers(["show", "--calls", "=", "!a"],
                    *("!" + name for name in self.offered("show", "--calls", "a")))
        everything = self.offered("show", "--calls", "")
        self.assertGreater(len(everything), 370)
        for word in "%net", "all", "default", "none", "io_uring_setup":
            self.assertIn(word, everything)

    def test_kernels(self):
        releases = [line.split()[0] for line in self.ringtrip("kernel").out.splitlines()]
        self.assertTrue(releases)
        self.offers(["kernel", ""], "fetch", "add", "show", "default", "remove")
        self.offers(["kernel", "remove", ""], *releases)
        self.offers(["kernel", "default", releases[0][:5]],
                    *(r for r in releases if r.startswith(releases[0][:5])))
        self.assertLessEqual(set(releases), set(self.offered("run", "--kernel", "")))
        self.offers(["kernel", "add", "ring"], "ringtrip-other")
        self.offers(["kernel", "remove", releases[0], ""])

    def test_files_and_programs(self):
        self.offers(["show", "a "], "a trace.data")
        self.offers(["show", "--stats", "a t"], "a trace.data")
        self.offers(["show", "-o", "a t"], "a trace.data")
        self.offers(["run", "--save", "=", "a t"], "a trace.data")
        self.offers(["run", "ringtrip"], "ringtrip", "ringtrip-other")
        self.offers(["run", "--fast", "--", "ringtrip-"], "ringtrip-other")
        self.offers(["run", "./ring"], "./ringtrip-other")
        self.offers(["run", "ringtrip-other", "a t"], "a trace.data")
        self.offers(["run", "ringtrip-other", "--form"])  # the program's own options
        self.offers(["run", "--", "ringtrip-other", "a t"], "a trace.data")

    def test_nothing_is_evaluated(self):
        self.offers(["show", "$(touch evil)"])
        self.offers(["show", "--format", "$(touch evil)"])
        self.offers(["`touch evil`"])
        self.assertFalse(os.path.exists(self.path("evil")))

    def test_another_ringtrip(self):
        """The ringtrip that was typed answers; without one, nothing is offered."""
        self.assertEqual(self.offered("show", "--format", "s", me=e2e.RINGTRIP), ["strace"])
        self.assertEqual(self.offered("show", "--format", "s", me="./ringtrip"), [])

    def test_at_a_terminal(self):
        """bash itself splits the words, and inserts a single candidate."""
        self.write("inputrc", "set enable-bracketed-paste off\n")
        pid, terminal = pty.fork()
        if not pid:
            os.chdir(self.folder)
            os.execvpe("bash", ["bash", "--norc", "--noprofile", "-i"],
                       {**self.environment(self.bash), "INPUTRC": "inputrc", "TERM": "dumb",
                        "HISTFILE": "/dev/null"})
        try:
            os.write(terminal, f". '{SCRIPT}'; echo be''gin\n".encode())
            self.read_until(terminal, b"begin")
            os.write(terminal, b"ringtrip show -e trace=conn\t--form=s\t 'a\ta tr\t# end")
            self.read_until(terminal,
                            b"ringtrip show -e trace=connect --form=strace  'a trace.data' ")
        finally:
            os.kill(pid, 9)
            os.waitpid(pid, 0)
            os.close(terminal)

    def read_until(self, terminal, wanted):
        seen, end = b"", time.time() + 20
        while wanted not in seen:
            ready, _, _ = select.select([terminal], [], [], max(0, end - time.time()))
            if not ready:
                self.fail(f"no {wanted} in {seen}")
            seen += os.read(terminal, 4096)


if __name__ == "__main__":
    e2e.main()
