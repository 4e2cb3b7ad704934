# SPDX-License-Identifier: GPL-2.0-or-later
"""`ringtrip check`: our own paths, in tests/e2e/paths; baselines; what cannot be read; formats."""
import glob
import json
import os
import re
import shlex
import unittest
import xml.etree.ElementTree

import e2e

PATHS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "paths")

# A call more, and another path of one, by a word on the compiler's command line.
CLIENT = r"""
#include <sys/socket.h>
#include <unistd.h>
int main(void)
{
	int fd = socket(AF_INET, KIND, 0);

	MORE;
	return close(fd);
}
"""


class Paths(e2e.Case):
    """Every SPEC in tests/e2e/paths holds. Its first line says what is recorded for it."""

    @staticmethod
    def program_of(command):
        """Returns a command with the path of its program."""
        name, *arguments = command.split()
        return " ".join([e2e.program(name), *arguments])

    def test_paths(self):
        specs = sorted(glob.glob(os.path.join(PATHS, "*.check")))
        self.assertGreater(len(specs), 3)
        for spec in specs:
            with open(spec, encoding="utf-8") as f:
                words = shlex.split(f.readline().removeprefix("# records: "))
            words = [word if word.startswith("-") else self.program_of(word) for word in words]
            with self.subTest(spec=os.path.basename(spec)):
                result = self.ringtrip("check", spec, "-o", "-", *words)
                self.assertIn("assertions hold", result.out, result.err)
                self.assertEqual(result.status, 0)


class Check(e2e.Case):
    """The command, on recordings of small programs."""

    def client(self, kind="SOCK_STREAM", more=""):
        source = self.write("client.c", CLIENT)
        built = self.command("cc", "-g", f"-DKIND={kind}", f"-DMORE={more}", source, "-o",
                             self.path("client"))
        self.assertEqual(built.status, 0, built.err)
        return self.path("client")

    def test_baseline(self):
        """
        A second run holds, whatever else the SPEC says; a changed program differs where it was
        changed.
        """
        spec = self.write("a.check", "# ours\nclient: not connect\n")
        client = self.client()
        result = self.ringtrip("check", "--update", spec, "--", client)
        self.assertEqual(result.status, 0, result.err)
        self.assertIn("a.check: a baseline of 2 calls was written\n", result.err)
        with open(spec, encoding="utf-8") as f:
            text = f.read()
        self.assertTrue(text.startswith("# ours\nclient: not connect\n# baseline"), text)
        self.assertRegex(text, r"client socket#1: user = [\d,]+; kernel = [\d,]+\n")
        result = self.ringtrip("check", spec, "--", client)
        self.assertEqual((result.status, result.out), (0, ""), result.err)
        self.assertIn("assertions hold (2 calls)\n", result.err)

        # Another kind of socket: its path is not the same from inet_create on.
        changed = self.ringtrip("check", spec, "--", self.client("SOCK_DGRAM"))
        self.assertEqual(changed.status, 1, changed.err)
        line = int(re.match(r".*a\.check:(\d+):", changed.err)[1])
        self.assertRegex(text.splitlines()[line - 1], r"inet_create / tcp_v4_init_sock")
        self.assertIn(" client.c:6  socket(AF_INET, SOCK_DGRAM, ", changed.err)
        # One call more.
        changed = self.ringtrip("check", spec, "--", self.client(more="listen(fd, 1)"))
        self.assertEqual(changed.status, 1, changed.err)
        self.assertIn("a.check:4:9: client: calls = 2\n", changed.err)

        # It is written again, in its place.
        result = self.ringtrip("check", "--update", spec, "--", self.path("client"))
        self.assertEqual(result.status, 0, result.err)
        with open(spec, encoding="utf-8") as f:
            again = f.read()
        self.assertEqual(again.count("# baseline"), 1)
        self.assertIn("order socket, listen, close\n", again)

    def test_update_does_not_hide(self):
        """What the SPEC says besides its baseline is checked, and stays."""
        trace = self.record(e2e.program("udp"))
        spec = self.write("a.check", "udp: not bind\n")
        result = self.ringtrip("check", "--update", spec, trace)
        self.assertEqual(result.status, 1)
        self.assertTrue(result.out.startswith(f"{spec}:1:6: udp: not bind\n"), result.out)
        result = self.ringtrip("check", spec, trace)
        self.assertEqual(result.status, 1)
        self.assertIn(" assertions differs (10 calls)\n", result.out)
        new = self.path("new.check")
        self.assertEqual(self.ringtrip("check", "--update", new, trace).status, 0)
        self.assertEqual(self.ringtrip("check", new, trace).status, 0)

    def test_formats(self):
        trace = self.record(e2e.program("udp"))
        spec = self.write("a.check", "udp sendto: result 8; tcp_sendmsg\nudp: calls > 1\n")
        out = {}
        for name in "json", "tap", "junit", "text":
            result = self.ringtrip("check", "--format", name, spec, trace)
            self.assertEqual((result.status, result.err), (1, ""), name)
            out[name] = result.out
        lines = [json.loads(line) for line in out["json"].splitlines()]
        self.assertEqual([line["outcome"] for line in lines], ["holds", "differs", "holds"])
        self.assertLessEqual(len(lines[1]["happened"]), 20)
        self.assertTrue(out["tap"].startswith("TAP version 13\n1..3\nok 1 - "), out["tap"])
        self.assertIn("\nnot ok 2 - ", out["tap"])
        suite = xml.etree.ElementTree.fromstring(out["junit"]).find("testsuite")
        self.assertEqual((suite.get("tests"), suite.get("failures")), ("3", "1"))
        self.assertIn("no 'tcp_sendmsg' in the call", suite.find("testcase/failure").get("message"))
        self.assertLessEqual(out["text"].count("\n    "), 20)
        result = self.ringtrip("check", "-o", self.path("out"), spec, trace)
        self.assertEqual((result.status, result.out, result.err), (1, "", ""))

    def test_unreadable(self):
        """Status 2, and one message, where the SPEC or the trace cannot be read."""
        good = self.write("good.check", "udp: calls = 10\n")
        trace = self.record(e2e.program("udp"))
        with open(trace, "rb") as f:
            whole = f.read()
        for words, message in (
                (("no.check", trace), "no.check: No such file"),
                ((self.write("bad.check", "udp: calls = 1\nudp calls 1\n"), trace),
                 "bad.check:2:5: there is no system call 'calls'"),
                ((self.write("empty.check", "# nothing\n"), trace), "it has no assertion"),
                ((good, "no.trace"), "no.trace: No such file or directory; ringtrip record makes"),
                ((good,), "ringtrip.data: No such file"),
                ((good, self.write("text", "no trace")), "text"),
                ((good, self.write("cut", whole[:len(whole) * 9 // 10])), "cut: "),
        ):
            self.one_message(self.ringtrip("check", *words), message, 2)
        self.assertEqual(self.ringtrip("check", good, trace).status, 0)

    def test_words(self):
        good = self.write("good.check", "true: calls = 0\n")
        self.one_message(self.ringtrip("check"), "SPEC is missing")
        self.one_message(self.ringtrip("check", good, "a", "b"), "not also 'b'")
        self.one_message(self.ringtrip("check", good, "a", "--", "b"), "not 'a' and a program")
        self.one_message(self.ringtrip("check", good, "--"), "PROGRAM is missing")
        self.one_message(self.ringtrip("check", good, "--", "/no/such"), "/no/such", 127)
        self.one_message(self.ringtrip("check", "--format", "tree", good), "text|json|tap|junit")

    def test_program(self):
        """Its output is its own; the report goes elsewhere; options may follow the SPEC."""
        spec = self.write("a.check", "cat: not connect\n")
        saved = self.path("saved")
        result = self.ringtrip("check", spec, "-e", "all", "--save", saved, "--", "/bin/cat",
                               given=b"said\n")
        self.assertEqual((result.status, result.out), (0, "said\n"), result.err)
        self.assertIn("a.check: 1 assertion holds (", result.err)
        self.assertTrue(os.path.getsize(saved))

    def test_inlined(self):
        """Inlined functions are steps where lines are known, else they are passed over."""
        trace = self.record(e2e.program("inlined"))
        good = self.write("good.check", "inlined socket: main / ·both / ·open_socket\n"
                          "    main / socket@plt; main > open_socket / socket@plt; not ·main\n"
                          "inlined shutdown: main / ·both; not open_socket\n")
        bad = self.write("bad.check", "inlined shutdown: main / ·open_socket / shutdown@plt\n")
        for spec, lines, status in ((good, "auto", 0), (bad, "auto", 1), (bad, "never", 0)):
            result = self.ringtrip("check", "--lines", lines, spec, trace)
            self.assertEqual(result.status, status, result.out)

    @unittest.skipUnless(os.path.exists("/dev/full"), "there is no /dev/full")
    def test_full(self):
        trace = self.record(e2e.program("udp"))
        spec = self.write("a.check", "udp: calls = 10\n")
        self.one_message(self.ringtrip("check", "-o", "/dev/full", spec, trace),
                         "the report could not be written: No space left")


if __name__ == "__main__":
    e2e.main()
