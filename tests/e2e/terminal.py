# SPDX-License-Identifier: GPL-2.0-or-later
"""A program on a pseudo-terminal, for a test that types."""
import fcntl
import os
import pty
import select
import signal
import struct
import termios
import time


class Terminal:
    """
    Starts `words` for a test case, which keeps a list `terminals` to kill, on one of 24 × 80.
    """

    def __init__(self, case, *words, env=None):
        self.case = case
        self.pid, self.fd = pty.fork()
        if not self.pid:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("4H", 24, 80, 0, 0))
            os.chdir(case.folder)
            os.execve(words[0], words, case.environment({"TERM": "xterm", **(env or {})}))
        case.terminals.append(self)

    def kill(self):
        if self.pid:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
            self.pid = 0

    def resize(self, rows, columns):
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("4H", rows, columns, 0, 0))

    def type(self, text):
        text = text.encode() if isinstance(text, str) else text
        while text:
            text = text[os.write(self.fd, text):]

    def until(self, wanted, seconds=60):
        """Returns the output up to the text `wanted`, or to its end for None."""
        shown, end = "", time.monotonic() + seconds
        while wanted is None or not shown.endswith(wanted):
            self.case.assertGreater(end, time.monotonic(), shown)
            if not select.select([self.fd], [], [], 0.2)[0]:
                continue
            try:
                part = os.read(self.fd, 1 if wanted else 4096)
            except OSError:
                part = b""
            if not part:
                self.case.assertIsNone(wanted, shown)
                break
            shown += part.decode("latin-1")
        return shown

    def answer(self, line, prompt):
        """
        Types a line; returns what is shown between it and the next prompt, by lines. While a line
        is edited, prompts are drawn again, but not on a line of their own.
        """
        self.type(line + "\r")
        shown = self.until("\n" + prompt)
        return shown.replace("\r", "").partition("\n")[2].removesuffix(prompt).splitlines()

    def end(self):
        """Returns the rest of the output, and the exit status."""
        shown = self.until(None)
        os.close(self.fd)
        pid, self.pid = self.pid, 0
        return shown, os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
