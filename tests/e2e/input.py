# SPDX-License-Identifier: GPL-2.0-or-later
"""
Standard input is an event: input through a pipe at its writer's own speed is the same in each run,
and typed input is recorded, so that another run can be given the same.
"""
import fcntl
import os
import pty
import select
import shutil
import struct
import subprocess
import termios
import time

import e2e

# Answers lines, while a timer prints.
TICKER = ("(while sleep 0.3; do printf .; done) & echo ready; "
          "while read a; do echo got $a; done; kill $!; echo over")
SLEEP = shutil.which("sleep")
# Prints the size of each piece of input.
SLOW_READER = "while n=$(dd bs=5000 count=1 2>/dev/null | wc -c) && [ $n != 0 ]; do echo $n; done"
READER = "while read a; do echo got $a; [ $a = exit ] && exit 3; done"


class Piped(e2e.Case):
    def json(self, *argv, status=0, options=("-e", "all"), **how):
        name = self.path("trips")
        result = self.ringtrip("run", "--format", "json", "-o", name, *options, "--", *argv, **how)
        self.assertEqual((result.status, result.err), (status, ""))
        with open(name, "rb") as f:
            return result.out, f.read()


class Pipes(Piped):
    def test_a_pipe_gives_the_same_twice(self):
        first, second = (self.json("sh", "-c", READER, status=3, given=b"a\nexit\n")
                         for _ in range(2))
        self.assertEqual(first[0], "got a\ngot exit\n")
        self.assertTrue(first == second)


class OnTerminal(e2e.Case):
    def begin(self, *argv):
        """Starts ringtrip on a 24 × 80 terminal; returns its pid and the terminal's other end."""
        pid, terminal = pty.fork()
        if not pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
            os.chdir(self.folder)
            os.execve(e2e.RINGTRIP, [e2e.RINGTRIP, *argv], self.environment({"TERM": "xterm"}))
        return pid, terminal

    def until(self, terminal, wanted, seconds=60):
        """Returns the terminal's output up to the text `wanted`, or to its end for None."""
        shown, end = "", time.monotonic() + seconds
        while wanted is None or wanted not in shown:
            self.assertGreater(end, time.monotonic(), shown)
            if not select.select([terminal], [], [], 0.2)[0]:
                continue
            try:
                part = os.read(terminal, 4096)
            except OSError:
                part = b""
            if not part:
                self.assertIsNone(wanted, shown)
                break
            shown += part.decode()
        return shown

    def end(self, pid, terminal):
        shown = self.until(terminal, None)
        os.close(terminal)
        return shown, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


class Terminals(OnTerminal):
    def test_interrupt_and_size(self):
        """A Ctrl-C reaches a program that never rests; a change of the window's size is seen."""
        trace = self.path("kept")
        script = ('trap "echo winch; stty size" WINCH; trap "echo int; exit 7" INT; echo ready; '
                  'while :; do :; done')
        words = ["sh", "-c", script]
        pid, terminal = self.begin("record", "-o", trace, "--with", shutil.which("stty"), *words)
        self.until(terminal, "ready\r\n")
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("4H", 30, 100, 0, 0))
        self.assertIn("30 100", self.until(terminal, "30 100\r\n"))
        os.write(terminal, b"\x03")
        shown, status = self.end(pid, terminal)
        self.assertIn("int\r\n", shown)
        self.assertEqual(status, 7)


class Long(Piped):
    def test_more_than_fits(self):
        """A slow reader gets each piece whole from a writer of another speed."""
        given = bytes(range(256)) * 300
        programs = [word for name in ("dd", "wc") for word in ("--with", shutil.which(name))]
        options = ["-e", "trace=read,write", *programs]
        first, second = (self.json("sh", "-c", SLOW_READER, given=given, options=options)
                         for _ in range(2))
        self.assertEqual(sum(int(n) for n in first[0].split()), len(given))
        self.assertTrue(first == second)

    def test_slow_writer_again(self):
        """Recorded input is given again at the same requests; nothing is read then."""
        trace = self.path("kept")
        run = self.start(e2e.RINGTRIP, "record", "-o", trace, "cat", stdin=subprocess.PIPE)
        for pause, text in (0.3, b"one\n"), (1.6, b"two\n"), (0.2, b"three"):
            time.sleep(pause)
            run.stdin.write(text)
            run.stdin.flush()
        result = self.finish(run, b"")
        self.assertEqual((result.status, result.out), (0, "one\ntwo\nthree"), result.err)
        first = self.show(trace, "--format", "json", "-e", "all")
        self.record("--input-of", trace, "cat", name="again", given=b"")
        self.assertTrue(self.show(self.path("again"), "--format", "json", "-e", "all") == first)

    def test_nobody_writes(self):
        """While input may come, time passes, but no faster than on the host."""
        reads, writes = os.pipe()
        begun = time.monotonic()
        result = self.ringtrip("run", "-o", "/dev/null", "sleep", "3", stdin=reads)
        self.assertEqual((result.status, result.err), (0, ""))
        self.assertGreater(time.monotonic() - begun, 2.5)
        os.close(reads)
        os.close(writes)

    def test_work_is_not_held(self):
        """A program that never rests gets its input, too, and is not held to wait for it."""
        reads, writes = os.pipe()
        os.write(writes, b"x\n")
        spins = "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo done"
        begun = time.monotonic()
        result = self.ringtrip("run", "-o", "/dev/null", "sh", "-c", spins, stdin=reads)
        held = time.monotonic() - begun
        self.assertEqual((result.status, result.out, result.err), (0, "done\n", ""))
        begun = time.monotonic()
        self.ringtrip("run", "-o", "/dev/null", "sh", "-c", spins)
        self.assertLess(held, 2 * (time.monotonic() - begun) + 3)
        os.close(reads)
        os.close(writes)


class LongTerminals(OnTerminal):
    def test_session(self):
        """Timers run, keys are echoed, a second terminal shows the trips; a re-run is the same."""
        trace = self.path("kept")
        pid, terminal = self.begin("record", "-o", trace, "--with", SLEEP, "sh", "-c", TICKER)
        self.until(terminal, "ready\r\n")
        begun = time.monotonic()
        self.until(terminal, "." * 7)
        self.assertGreater(time.monotonic() - begun, 1.5)
        os.write(terminal, b"typed\n")
        self.until(terminal, "got typed\r\n", 5)
        seen = self.ringtrip("show", "-e", "all", "--format", "strace", trace)
        self.assertIn('"got typed\\n"', seen.out)
        time.sleep(1)
        os.write(terminal, b"\x04")
        shown, status = self.end(pid, terminal)
        self.assertIn("over", shown)
        self.assertEqual(status, 0)
        first = self.show(trace, "--format", "json", "-e", "all")
        self.assertIn(" · repeatable (input recorded) · ", " ".join(self.show(trace).split()))
        pid, terminal = self.begin("record", "-o", self.path("again"), "--with", SLEEP,
                                   "--input-of", trace, "sh", "-c", TICKER)
        self.assertIn("got typed\r\n", self.end(pid, terminal)[0])
        self.assertTrue(self.show(self.path("again"), "--format", "json", "-e", "all") == first)


if __name__ == "__main__":
    e2e.main()
