# SPDX-License-Identifier: GPL-2.0-or-later
"""
MenuOS as somebody uses it who types: recorded in the VM, 64 and 32 bits, and as /init of an image
in a QEMU that knows nothing of ringtrip.
"""
import os
import re
import shlex
import time

import e2e
import i386
from terminal import Terminal

SOURCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../..")
PROMPT = "MenuOS>> "
NO_SERVER = "ECONNREFUSED (Connection refused): no server is there; %s starts it"
TAKEN = ("EADDRINUSE (Address already in use): a server is there already; sockets shows it, stop "
         "ends it")


class Menu(e2e.Case):
    options = ()

    def setUp(self):
        super().setUp()
        self.terminals = []

    def tearDown(self):
        for terminal in self.terminals:
            terminal.kill()
        super().tearDown()

    def menu(self, *options, trace="session", env=None):
        """Starts a recorded MenuOS; returns its terminal, at the prompt."""
        t = Terminal(self, e2e.RINGTRIP, "menuos", *e2e.CELL, *self.options, *options, "-o",
                     self.path(trace), env=env)
        self.assertIn("help lists the commands; quit, or Ctrl-D, leaves", t.until(PROMPT))
        return t

    def quit(self, terminal):
        terminal.type("\x04")
        shown, status = terminal.end()
        self.assertEqual(status, 0, shown)
        return shown

    def says(self, terminal, line, *expected):
        self.assertEqual(terminal.answer(line, PROMPT), list(expected))

    def matches(self, terminal, line, expected):
        self.assertRegex("\n".join(terminal.answer(line, PROMPT)), expected)


class Quick(Menu):
    def test_session(self):
        """The first session of a learner, followed in a second terminal."""
        t = self.menu()
        follow = self.start(e2e.RINGTRIP, "show", "--follow", "--format", "strace",
                            self.path("session"))
        self.says(t, "hello", "hello: connect 127.0.0.1:5001: " + NO_SERVER % "replyhi")
        first = [follow.stdout.readline().decode() for _ in range(3)]
        self.assertRegex(first[1], r"^connect\(5, .* = -1 ECONNREFUSED")
        self.matches(t, "replyhi", r"^replyhi: process \d+, on 127.0.0.1:5001$")
        self.says(t, "replyhi", "replyhi: bind 127.0.0.1:5001: " + TAKEN)
        self.says(t, "hello", 'hello: received "hi"', 'replyhi: received "hello"')
        self.says(t, "helo", "there is no command 'helo'; similar names: help, hello")
        self.assertIn("`ringtrip show", self.quit(t))
        followed = self.finish(follow)
        self.assertEqual((followed.status, followed.err), (0, ""))
        self.assertEqual("".join(first) + followed.out,
                         self.show(self.path("session"), "--format", "strace"))
        self.assertRegex(followed.out, r'recvfrom\(5, "hi", 1024, 0, NULL, NULL\) += 2')
        self.assertRegex(followed.out, r"bind\(7, .* = -1 EADDRINUSE")

    def test_end_of_input(self):
        """The end of a pipe ends the menu, within a line too, and the servers."""
        result = self.ringtrip("menuos", *self.options, given=b"replyhi\n\nuptime")
        self.assertEqual((result.status, result.err), (0, ""))
        self.assertRegex(result.out, r"^MenuOS on Linux .*: help lists the commands; quit, or "
                         r"Ctrl-D, leaves\nMenuOS>> replyhi: process \d+, on "
                         r"127.0.0.1:5001\nMenuOS>> MenuOS>> uptime: \d+ s\nMenuOS>> \n$")
        self.assertIn("accept", self.show(self.path("ringtrip.data")))

    def test_arguments(self):
        self.one_message(self.ringtrip("menuos", "hello"), "menuos takes no arguments, not 'hello'")
        self.one_message(self.ringtrip("menuos", "--image", "/nonexistent/x"),
                         "/nonexistent/x: No such file")

    def test_documented_command(self):
        """What docs/menuos.md shows of a command is what stands in the source."""
        with open(os.path.join(SOURCE, "docs/menuos.md"), encoding="utf-8") as f:
            text = f.read()
        shown = re.findall(r"In `(guest/menuos/\S+)`:\n\n```c\n(.*?)```", text, re.S)
        self.assertEqual(len(shown), 3)
        for path, code in shown:
            with open(os.path.join(SOURCE, path), encoding="utf-8") as f:
                self.assertIn(code, f.read())


class Every:
    """
    The cases for each of the two systems. In 32 bits the library enters through the vDSO, by
    sysenter, and not by int $0x80; no compiler is needed, for the program comes built.
    """

    def test_every_command(self):
        t = self.menu()
        listed = [line.split()[0] for line in t.answer("help", PROMPT)]
        self.matches(t, "version", r"^Linux \S+ #1 .*" + self.machine + "$")
        now = r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC"
        self.matches(t, "time", f"^time: {now}, by time")
        self.matches(t, "time-asm", f"^time-asm: {now}, by system call {re.escape(self.by)}$")
        self.matches(t, "uptime", r"^uptime: \d+ s$")
        for kind, place in ("", "127.0.0.1:5001"), ("-unix", "@menuos"), ("-ip6", "[::1]:5001"):
            self.says(t, f"hello{kind}",
                      f"hello{kind}: connect {place}: " + NO_SERVER % f"replyhi{kind}")
        self.says(t, "hello-udp", "hello-udp: recv: " + NO_SERVER % "replyhi-udp")
        for kind, place in (("", "127.0.0.1:5001"), ("-udp", "127.0.0.1:5001"),
                            ("-unix", "@menuos"), ("-ip6", "[::1]:5001")):
            self.matches(t, f"replyhi{kind}",
                         rf"^replyhi{kind}: process \d+, on {re.escape(place)}$")
            self.says(t, f"replyhi{kind}", f"replyhi{kind}: bind {place}: {TAKEN}")
            self.says(t, f"hello{kind}", f'hello{kind}: received "hi"',
                      f'replyhi{kind}: received "hello"')
        self.says(t, "sk", 'sk: "hello" went from socket 6 to socket 7',
                  'sk: "hi" went from socket 7 to socket 6')
        self.assertIn("lo       inet   127.0.0.1", t.answer("interfaces", PROMPT))
        sockets = "\n".join(t.answer("sockets", PROMPT))
        for wanted in (r"^tcp +127.0.0.1:5001 +0.0.0.0:0 +listens$",
                       r"^tcp6 +\[::1\]:5001 .* listens$",
                       r"^udp +127.0.0.1:5001 ", r"^unix +@menuos +listens$"):
            self.assertRegex(sockets, re.compile(wanted, re.M))
        self.echo(t)
        self.says(t, "run", "run takes the PATH of a program, and its arguments")
        self.matches(t, "run /no/such", r"^run: /no/such: ENOENT .* --with PATH")
        self.says(t, "uptime x", "uptime takes no arguments, not 'x'")
        self.says(t, "run 'x", "a quotation mark is missing at the end of the line")
        self.matches(t, "stop replyhi-udp", r"^replyhi-udp: process \d+ ended$")
        self.says(t, "stop replyhi-udp", "no server replyhi-udp is running")
        t.type("quit\r")
        self.assertEqual(t.end()[1], 0)
        self.calls(listed)

    def echo(self, t):
        self.says(t, "echo-client", "echo-client: connect 127.0.0.1:8887: "
                  + NO_SERVER % "echo-server")
        self.matches(t, "echo-server", r"^echo-server: process \d+, on 127.0.0.1:8887$")
        self.assertEqual(t.answer("echo-client", "echo>> "), [])
        self.assertEqual(t.answer("one  two", "echo>> "), ["one  two"])
        t.type("\x04")
        t.until(PROMPT)
        self.assertEqual(t.answer("echo-client", "echo>> "), [])
        self.says(t, "exit", "exit", "echo-server: a client said exit")

    def calls(self, listed):
        """Each command that has calls of its own made them; each names its entry."""
        lines = self.show(self.path("session"), "--format", "strace", "-e", "all")
        for port in 5001, 8887, 8080:
            self.assertRegex(lines, rf"bind\(\d, .*sin_port=htons\({port}\).* = 0")
        self.assertGreater(len(listed), 20)
        by_hand = self.by.partition("instruction ")[2]
        for calls, entry in ("time", by_hand), ("send,sendto", self.entry):
            shown = self.show(self.path("session"), "-e", calls)
            self.assertRegex(shown, rf"(?m)^ +(mov .*; )?{re.escape(entry)}$")

    def test_keys(self):
        t = self.menu()
        self.says(t, "uptxx\x7f\x7fime x\x1b[D\x1b[3~", *t.answer("uptime", PROMPT))
        self.matches(t, "\x1b[A\x1b[A", "^uptime: ")
        t.type("nothing\x03")
        t.until(PROMPT + "\x1b[K\r\x1b[9C")
        t.type("\x03")
        t.until(PROMPT + "\x1b[K\r\x1b[9C")
        self.matches(t, "upt\t", "^uptime: ")
        self.says(t, "x" * 10000, f"there is no command '{60 * 'x'}...'; help lists them")
        self.matches(t, "run " + "y " * 4000, "^run: y: ENOENT")
        t.type("z" * 200)
        t.until("z" * 70)
        t.resize(24, 40)
        t.until(PROMPT + "z" * 30 + "\x1b[K\r\x1b[39C")
        t.type("\x15")
        self.matches(t, "uptime", "^uptime: ")
        self.quit(t)

    def test_again(self):
        """A session is run again with its input, to the same trips."""
        t = self.menu()
        self.matches(t, "replyhi", "process")
        self.says(t, "hello", 'hello: received "hi"', 'replyhi: received "hello"')
        time.sleep(0.7)
        t.answer("interfaces", PROMPT)
        self.quit(t)
        first = self.show(self.path("session"), "--format", "json", "-e", "all")
        again = Terminal(self, e2e.RINGTRIP, "menuos", *e2e.CELL, *self.options, "--input-of",
                         self.path("session"), "-o", self.path("again"))
        shown, status = again.end()
        self.assertEqual(status, 0)
        self.assertIn('hello: received "hi"', shown)
        self.assertTrue(self.show(self.path("again"), "--format", "json", "-e", "all") == first)

    def test_image(self):
        """Two commands, no root: the image boots in a plain QEMU, which leaves a terminal alone."""
        wrote = self.ringtrip("menuos", *e2e.CELL, *self.options, "--image", self.path("menu.cpio"))
        self.assertEqual((wrote.status, wrote.err), (0, ""))
        words = shlex.split(wrote.out)
        self.assertEqual(wrote.out.count("\n"), 1)
        self.assertIn("-nographic", words)
        t = Terminal(self, *words)
        shown = t.until(PROMPT, 110)
        self.assertIn("help lists the commands; quit, or Ctrl-D, leaves", shown)
        self.assertNotIn("mount", shown)
        self.says(t, "hello", "hello: connect 127.0.0.1:5001: " + NO_SERVER % "replyhi")
        self.matches(t, "replyhi", "process")
        self.says(t, "hello", 'hello: received "hi"', 'replyhi: received "hello"')
        shown = t.answer("interfaces", PROMPT)
        self.assertIn("lo       inet   127.0.0.1", shown)
        self.assertIn("eth0     inet   10.0.2.15", shown)
        self.matches(t, "run /init", "MenuOS on Linux")  # no shell is needed to run a program
        t.type("quit\r")
        t.until(PROMPT)
        t.type("nothing\x03")
        t.until(PROMPT + "\x1b[K\r\x1b[9C")
        t.type("quit\r")
        self.assertEqual(t.end()[1], 0)


class Long64(Every, Menu):
    machine, by, entry = "x86_64", "201 and the instruction syscall", "syscall"

    def test_run_a_program(self):
        """A program of one's own, and Ctrl-C, which ends it and neither menu nor server."""
        t = self.menu("--with", "/bin/sleep")
        self.matches(t, "replyhi", "process")
        t.type("run /bin/sleep 1000\r")
        t.until("\n")
        time.sleep(0.5)
        t.type("\x03")
        self.assertIn("run was ended by Interrupt", t.until(PROMPT))
        self.says(t, "hello", 'hello: received "hi"', 'replyhi: received "hello"')
        self.quit(t)

    def test_ethernet(self):
        t = self.menu("--net", "user")
        self.assertIn("eth0     inet   10.0.2.15", t.answer("interfaces", PROMPT))
        self.quit(t)
        shown = " ".join(self.show(self.path("session")).split())
        self.assertIn("not repeatable: live network", shown)

    def test_follow_ends(self):
        """With a recording that was killed, and when asked to."""
        t = self.menu()
        follow = self.start(e2e.RINGTRIP, "show", "--follow", "--format", "strace",
                            self.path("session"))
        t.answer("hello", PROMPT)
        lines = [follow.stdout.readline() for _ in range(3)]
        self.assertIn(b"ECONNREFUSED", lines[1])
        t.kill()
        self.one_message(self.finish(follow, seconds=10), "the recording was cut off", 0)


class Long32(Every, Menu):
    options = ("--arch", "i386")
    machine, by, entry = "i686", "13 and the instruction int $0x80", "sysenter"

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        e2e.built("guest/init32")
        i386.kernel()


if __name__ == "__main__":
    e2e.main()
