# SPDX-License-Identifier: GPL-2.0-or-later
"""Debian's gdb on a recording of the demo, forward and back over the ring boundary."""
import os
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import unittest

import e2e


@unittest.skipUnless(shutil.which("gdb"), "needs gdb")
class Gdb(e2e.Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        folder = tempfile.TemporaryDirectory(prefix="ringtrip-e2e-")
        cls.addClassCleanup(folder.cleanup)
        cls.trace = os.path.join(folder.name, "demo.data")
        subprocess.run([e2e.RINGTRIP, "record", "-o", cls.trace, *e2e.CELL, *e2e.DEMO],
                       check=True, capture_output=True, timeout=e2e.SECONDS)

    def gdb(self, *commands):
        """Runs gdb's commands; returns what each printed."""
        words = ["-nx", "-batch", "-ex", "set pagination off"]
        for command in commands:
            words += ["-ex", r"echo \n---\n", "-ex", command]
        # What the server says stands on standard error.
        result = self.command("sh", "-c", 'exec "$0" "$@" 2>&1', e2e.RINGTRIP, "gdb", self.trace,
                              "--gdb-args", *words)
        self.assertEqual(result.status, 0, result.out)
        return [text.strip() for text in result.out.split("\n---\n")[1:]]

    def values(self, text):
        """The values of `info registers`, by name."""
        return dict(re.findall(r"^(\w+) +(0x[0-9a-f]+)", text, re.MULTILINE))

    def test_session(self):
        """From main into the kernel by si, out again, and back to where it began."""
        shown = self.gdb(
            "break main", "continue", "backtrace",
            "break connect", "continue",
            # __libc's connect: to its syscall, in, and out
            "delete", "x/i $pc", "break *entry_SYSCALL_64", "continue",
            "reverse-stepi", "x/i $pc", "info registers",
            "stepi", "info registers",
            "break tcp_v4_connect", "continue", "info threads", "info registers",
            "reverse-continue", "info registers",
            "reverse-stepi", "info registers",
            "delete", "reverse-continue", "continue", "continue", "monitor position")
        self.assertIn("main () at", shown[1])
        self.assertIn("#0  main () at", shown[2])
        self.assertIn("__libc_start_call_main", shown[2])
        self.assertRegex(shown[4], "Breakpoint 2, .*connect")
        self.assertIn("<signal handler called>", shown[8])  # another stack lies behind it
        self.assertRegex(shown[10], r"=> .*\tsyscall")
        before, inside = self.values(shown[11]), self.values(shown[13])
        self.assertEqual(before["rax"], "0x2a")  # connect
        self.assertEqual(int(before["cs"], 16) & 3, 3)
        self.assertEqual(int(inside["cs"], 16) & 3, 0)
        self.assertEqual(int(inside["rcx"], 16), int(before["rip"], 16) + 2)
        self.assertEqual(int(inside["position"], 16), int(before["position"], 16) + 1)
        self.assertIn("tcp_v4_connect", shown[15])
        self.assertRegex(shown[16], r'\* 1 +Thread \d+ "hello"')
        self.assertEqual(self.values(shown[19]), inside)
        self.assertEqual(self.values(shown[21]), before)
        self.assertIn("No more reverse-execution history", shown[23])
        self.assertIn("No more reverse-execution history", shown[24])
        self.assertIn("No more reverse-execution history", shown[25])

    def test_backtraces(self):
        """From the kernel through the entry into the program, also from an interrupt's depth."""
        for place, below in [("tcp_v4_connect", "__sys_connect"), ("tcp_v4_rcv", "net_rx_action"),
                             ("entry_SYSCALL_64 if $rax == 42", "connect")]:
            with self.subTest(place=place):
                shown = self.gdb("break " + place, "continue", "backtrace")[2]
                names = re.findall(r"^#\d+ +(?:0x\w+ in )?(?:__libc_|__GI_)?(.*?) \(", shown,
                                   re.MULTILINE)
                self.assertIn(below, names)
                self.assertIn("main", names[names.index(below):], shown)
                self.assertEqual(names[-1], "_start")

    def test_watch(self):
        """Who wrote a variable, and a socket's state: both ways, in both rings."""
        shown = self.gdb("break main", "continue", "watch -l fd", "continue", "print fd",
                         "info registers position", "reverse-continue", "print fd",
                         "delete", "break tcp_v4_connect", "continue", "set $sk = $rdi",
                         # skc_state, which all kernels have there
                         "watch -l *(unsigned char *)($sk + 18)", "delete 3", "continue",
                         "backtrace 2", "continue", "backtrace 3", "reverse-continue",
                         "reverse-continue")
        self.assertRegex(shown[3], "(?s)Old value = .*New value = 3\n.*main")
        self.assertEqual(shown[4], "$1 = 3")
        self.assertRegex(shown[6], "(?s)Old value = 3\n.*hello.c:15")
        self.assertRegex(shown[14], r"(?s)Old value = 7 .*New value = 2 ")  # CLOSE, SYN_SENT
        self.assertIn("tcp_v4_connect", shown[15])
        self.assertRegex(shown[16], r"(?s)Old value = 2 .*New value = 1 ")  # ESTABLISHED
        self.assertIn("tcp_finish_connect", shown[17])
        self.assertRegex(shown[18], r"(?s)Old value = 1 .*New value = 2 ")
        self.assertRegex(shown[19], r"(?s)Old value = 2 .*New value = 7 ")

    @unittest.skipUnless(e2e.CELL == [] and os.path.exists("/usr/lib/debug/.build-id") and
                         open("/etc/debian_version").read().startswith("12"),
                         "README's session is Debian 12's, with libc6-dbg")
    def test_readme(self):
        """The session in README, line by line; only addresses may differ."""
        with open(os.path.join(os.path.dirname(__file__), "../../README.md"),
                  encoding="utf-8") as f:
            session = re.search(r"```\n(\(gdb\) .*?)```", f.read(), re.DOTALL)[1]
        parts = [part.split("\n") for part in session.split("(gdb) ")[1:]]
        shown = self.gdb(*[lines[0] for lines in parts])
        for lines, text in zip(parts, shown):
            for line in filter(None, lines[1:]):
                self.assertIn(re.sub("0x[0-9a-f]{6,}", "0x", line),
                              re.sub("0x[0-9a-f]{6,}", "0x", text))

    def test_print(self):
        """Types of the kernel that gdb has not: arguments, members, and a similar name."""
        shown = self.gdb("break tcp_v4_connect", "continue", "monitor print sk",
                         "monitor print &sk->sk_err", "monitor print uaddr",
                         "monitor print sk->sk_er", "stepi", "monitor print $rip")
        self.assertRegex(shown[2], r"^0xffff\w+ \{TCP, state CLOSE, err 0\}$")
        self.assertRegex(shown[3], r"^0xffff\w+$")
        self.assertIn("sin_port=htons(5001)", shown[4])
        self.assertIn("similar: sk_err", shown[5])
        self.assertRegex(shown[7], r"^0xffffffff\w+")

    def test_monitor(self):
        shown = self.gdb("monitor hits tcp_v4_connect", "monitor trip 1",
                            "seek tcp_v4_connect", "x/i $pc", "monitor position",
                            "seek no_such_function", "monitor nonsense",
                            "print $rip = 0", "print *(int *)$rsp = 1", "starti", "print $pc")
        self.assertRegex(shown[0], r"tcp_v4_connect: 1 times, 0 of them up to here\n  @\d+")
        position = re.search(r"@\d+", shown[0])[0]
        self.assertIn("#1: 1 times", shown[1])
        self.assertIn("<tcp_v4_connect>", shown[3])
        self.assertRegex(shown[4], position + r" of \d+, ring 0")
        self.assertIn("no_such_function", shown[5])
        self.assertIn("monitor seek", shown[6])
        self.assertIn("<_start>", shown[10])

    def test_machine_interface(self):
        """What IDEs send (gdb/MI), in one session."""
        asked = ["-list-target-features", "-break-insert main", "-exec-continue", "-exec-next",
                 "-exec-next --reverse", "-stack-list-frames", "-var-create - * fd",
                 "-thread-info", "-data-list-register-values x 16", "-break-insert nobody",
                 "-gdb-exit"]
        result = self.ringtrip("gdb", self.trace, "--gdb-args", "-nx", "--interpreter=mi2",
                               given="\n".join(asked).encode() + b"\n")
        self.assertEqual(result.status, 0, result.err)
        self.assertRegex(result.out, r'\^done,features=\[.*"reverse"')
        self.assertRegex(result.out, r'\*stopped,reason="breakpoint-hit".*func="main"')
        self.assertRegex(result.out, r'\*stopped,reason="end-stepping-range".*line="15"')
        self.assertRegex(result.out, r'\^done,stack=\[frame=\{level="0",.*func="main"')
        self.assertRegex(result.out, r'\^done,name="var1",numchild="0",value="-?\d+",type="int"')
        self.assertRegex(result.out, r'\^done,threads=\[.*name="hello"')
        self.assertRegex(result.out, r'\^done,register-values=\[\{number="16",value="0x5')
        self.assertRegex(result.out, r'\^error,msg="Function')

    def test_never(self):
        """A breakpoint in code that no instruction of the recording reaches."""
        shown = self.gdb("break udp_sendmsg", "continue")
        self.assertRegex(shown[1], "ringtrip: 0xffffffff[0-9a-f]+ never runs in this recording")
        self.assertIn("No more reverse-execution history", shown[1])

    def test_server(self):
        """A client that goes away leaves nothing; a port that is taken is named."""
        server = subprocess.Popen([e2e.RINGTRIP, "gdb", "--server", "0", self.trace],
                                  stderr=subprocess.PIPE, text=True)
        address = re.search(r"remote (\S+):(\d+)", server.stderr.readline())
        self.assertEqual(address[1], "127.0.0.1")
        taken = self.ringtrip("gdb", "--server", address[2], self.trace)
        self.assertEqual(taken.status, 125)
        self.assertRegex(taken.err, "--server .*Address already in use")
        with socket.create_connection((address[1], int(address[2]))) as client:
            client.sendall(b"$vCont;c#a8")
            client.recv(1)
        self.assertEqual(server.wait(30), 0)
        server.stderr.close()

    def test_standard_input(self):
        result = subprocess.run([e2e.RINGTRIP, "gdb", "--server", "-", self.trace],
                                input=b"$QStartNoAckMode#b0$?#3f$D#44", capture_output=True,
                                timeout=60, check=True)
        self.assertRegex(result.stdout.decode(),
                         r"^\+\$OK#9a\$T05thread:[0-9a-f]+;#..\$OK#9a$")

    def test_errors(self):
        for words, message in [
                (["--server", "nonsense", self.trace], "takes \\[HOST:\\]PORT or -"),
                (["/no/such/trace"], "No such file.*ringtrip record makes a trace"),
                (["/bin/true"], "/bin/true"),
                ([self.trace, "another"], "one trace, not also 'another'")]:
            with self.subTest(words=words):
                result = self.ringtrip("gdb", *words)
                self.assertEqual(result.status, 125)
                self.assertRegex(result.err, message)

    def test_killed(self):
        """gdb killed: the server ends, and its folder is gone."""
        mine = subprocess.Popen([e2e.RINGTRIP, "gdb", self.trace, "--gdb-args", "-nx", "-batch",
                                 "-ex", "continue", "-ex", "shell sleep 60"],
                                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                env=dict(os.environ, TMPDIR=self.temporary))
        deadline = time.monotonic() + 30
        while not (gdb := [p for p in e2e.children(mine.pid)
                           if e2e.command_line(p).startswith("gdb ")]):
            self.assertLess(time.monotonic(), deadline)
            time.sleep(0.05)
        os.kill(gdb[0], signal.SIGKILL)
        self.assertEqual(mine.wait(30), 128 + signal.SIGKILL)
        self.assertEqual(os.listdir(self.temporary), [])


class Others(e2e.Case):
    """Programs other than the demo."""

    def gdb(self, trace, *commands):
        words = ["-nx", "-batch", "-ex", "set pagination off"]
        for command in commands:
            words += ["-ex", command]
        result = self.command("sh", "-c", 'exec "$0" "$@" 2>&1', e2e.RINGTRIP, "gdb", trace,
                              "--gdb-args", *words)
        self.assertEqual(result.status, 0, result.out)
        return result.out

    def test_threads(self):
        """Those that wait have a way from the kernel's switch to main."""
        shown = self.gdb(self.record(e2e.program("threads")), "break start_thread", "continue",
                         "continue", "info threads", "thread 1", "backtrace")
        self.assertRegex(shown, r'\n  1 +Thread \d+ "threads" .*waits\) .* in __schedule')
        self.assertRegex(shown, r"(?s)#0 .*__schedule .*#\d+ .*main \(\) at")

    def test_32_bit_program(self):
        """The description is the kernel's: gdb never meets registers of another length."""
        shown = self.gdb(self.record(e2e.program("threads_32")), "break main", "continue",
                         "stepi 3", "break __sys_socket", "continue", "reverse-continue")
        self.assertNotIn("'g' packet", shown)
        self.assertRegex(shown, r"Breakpoint 1, main \(\) at .*threads.c:\d+")
        self.assertRegex(shown, r"Breakpoint 2, 0xffffffff\w+ in __sys_socket")


if __name__ == "__main__":
    e2e.main()
