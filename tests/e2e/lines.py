# SPDX-License-Identifier: GPL-2.0-or-later
"""Each call's line is the one that strace prints, running natively on the same program."""
import os
import re
import subprocess
import time

import e2e

# The calls on descriptors, sockets or not, in the tests' programs.
CALLS = ("%net,read,write,readv,writev,pread64,close,poll,ppoll,select,pselect6,"
         "epoll_create1,epoll_ctl,epoll_wait,epoll_pwait,eventfd2,signalfd4,"
         "timerfd_create,timerfd_settime,"
         "sendfile,splice,memfd_create,io_uring_enter,pipe2,dup,fcntl,ioctl,exit_group")
# Those that ringtrip shows by default: calls on sockets.
# The one program with a ring submits operations on sockets.
NET = re.compile(
    r"(socket|socketpair|bind|listen|accept4?|connect|get(sock|peer)name|send(to|msg|mmsg)?"
                 r"|recv(from|msg|mmsg)?|shutdown|[gs]etsockopt|io_uring_enter)\(")


class Ports:
    """Ephemeral ports and inodes vary from run to run: the first becomes PORT1, the next PORT2."""

    def __init__(self):
        self.names = {}
        self.inodes = {}

    def name(self, match):
        if int(match[1]) < 32768:
            return match[0]
        return "htons(%s)" % self.names.setdefault(match[1], f"PORT{len(self.names) + 1}")

    def inode(self, match):
        return "<%s:[%s]>" % (match[1],
                              self.inodes.setdefault(match[2], f"INODE{len(self.inodes) + 1}"))


def normal(line, ports):
    # natively each process has its own
    line = re.sub(r"\b([012])<pipe:\[\d+\]>", r"\1<pipe:[STDIO]>", line)
    line = re.sub(r"<(socket|pipe):\[(\d+)\]>", ports.inode, line)
    line = re.sub(r"htons\((\d+)\)", ports.name, line)
    line = re.sub(r"0x[0-9a-f]{6,}", "ADDRESS", line)  # the stack's and the heap's
    return re.sub(r" += ", " = ", line)  # the pid in front shifts the column


def strace_version():
    said = subprocess.run(["strace", "--version"], capture_output=True, text=True,
                          check=True).stdout
    return tuple(int(n) for n in re.search(r"version (\d+)\.(\d+)", said).groups())


def both(match):
    data = int(match[1], 16)
    return "data={u32=%d, u64=%d}" % (data & 0xffffffff, data)


def as_of_6_1(line):
    """Returns the line in the words of strace 6.1, which ringtrip uses."""
    if STRACE > (6, 1):  # 6.13 prints an epoll event's data as one number
        line = re.sub(r"(?<= )data=(0x[0-9a-f]+|0)", both, line)
    return line


STRACE = strace_version()


def needs_6_1(case):
    """
    Skips letter-by-letter comparisons with other versions: ringtrip has the words of 6.1.
    """
    if STRACE != (6, 1):
        case.skipTest("the lines are those of strace 6.1, found %d.%d" % STRACE)


def by_process(text, processes):
    """
    Returns the lines of each process, by pid; lines without a pid are the first process's.
    """
    lines = {}
    for line in text.splitlines():
        pid, call = re.match(r"(?:\[pid +(\d+)\] )?(.*)$", line).groups()
        lines.setdefault(int(pid or 0), []).append(call)
    if 0 in lines and len(lines) > processes:
        first = min(pid for pid in lines if pid)
        lines[first] = lines.pop(0) + lines[first]
    return [lines[pid] for pid in sorted(lines)]


class Lines(e2e.Case):
    def natively(self, *argv):
        """Returns strace's lines, by process in order of pid, with decoded descriptors."""
        return self.traced(self.strace(*argv), argv)

    def strace(self, *argv):
        name = self.path("strace." + os.path.basename(argv[0]))
        return self.start("strace", "-ff", "-y", "-qq", "-e", "signal=none", "-e", "trace=" + CALLS,
                          "-o", name,
                          "setarch", "-R", *argv)

    def traced(self, process, argv):
        result = self.finish(process)
        self.assertEqual(result.status, 0, result.err)
        prefix = "strace." + os.path.basename(argv[0]) + "."
        files = sorted((f for f in os.listdir(self.folder) if f.startswith(prefix)),
                       key=lambda f: int(f[len(prefix):]))
        return [[as_of_6_1(line) for line in self.program_lines(f)] for f in files]

    def program_lines(self, name):
        with open(self.path(name), encoding="utf-8") as f:
            lines = f.read().splitlines()
        # The first process was setarch before: the program's lines begin after the second loader's
        # work.
        begins = [i for i, line in enumerate(lines)
                  if re.match(r'read\(\d+<.*libc\.so\.6>, "\\177ELF', line)]
        return lines[begins[1] - 1:] if len(begins) > 1 else lines

    def holds(self, traced, *job, race=None):
        """
        `race(lines of strace, ours)` returns strace's lines in our order where both are valid.
        """
        out = self.path("lines")
        result = self.ringtrip("run", "--format", "strace", "-y", "-o", out, "--save",
                               self.path("trace"),
                               "-e", "trace=" + CALLS, *job)
        self.assertEqual(result.status, 0, result.err)
        with open(out, encoding="utf-8") as f:
            ours = f.read()
        traced = race(traced, ours) if race else traced
        self.compare(ours, traced, plain)
        self.compare(self.show(self.path("trace"), "--format", "strace", "-y"), traced, sockets)

    def compare(self, text, theirs, keep):
        theirs = [lines for lines in map(keep, theirs) if lines]
        ports = Ports()
        ours = [[normal(line, ports) for line in lines] for lines in by_process(text, len(theirs))]
        ports = Ports()
        theirs = [[normal(line, ports) for line in lines] for lines in theirs]
        self.assertEqual(ours, [self.explained(lines) for lines in theirs])

    # The known differences: strace's text, and ours.
    EXPLAINED = (
        # A trip ends when the program continues after its call: after the handler that
        # interrupted it, with its calls.
        ("recvfrom(3<socket:[INODE1]>, ADDRESS, 1, 0, NULL, NULL) = ? ERESTARTSYS (To be restarted "
         "if SA_RESTART is set)\n"
         "sendto(4<socket:[INODE2]>, \"x\", 1, 0, NULL, 0) = 1\n",
         "sendto(4<socket:[INODE2]>, \"x\", 1, 0, NULL, 0) = 1\n"
         "recvfrom(3<socket:[INODE1]>, ADDRESS, 1, 0, NULL, NULL) = ? ERESTARTSYS (To be restarted "
         "if SA_RESTART is set)\n"),
    )

    def explained(self, lines):
        text = "\n".join(lines)
        for theirs, ours in self.EXPLAINED:
            text = text.replace(theirs, ours)
        return text.split("\n")

    def one(self, name):
        path = e2e.program(name)
        self.holds(self.natively(path), path)

    def test_epoll(self):
        self.one("epoll")

    def test_events(self):
        self.one("events")

    def test_fails(self):
        self.one("fails")

    def test_forks(self):
        self.one("forks")

    def test_signals(self):
        self.one("signals")

    def test_threads(self):
        path = e2e.program("threads")
        self.holds(self.natively(path), path, race=as_raced)

    def test_udp(self):
        self.one("udp")

    def test_unix(self):
        self.one("unix")

    def test_uring(self):
        if self.command(e2e.program("uring")).status == 77:
            self.skipTest("this machine's kernel refuses io_uring, so that strace cannot tell")
        self.one("uring")

    def test_demo(self):
        server, client = [e2e.program("replyhi"), "1"], [e2e.program("hello")]
        answering = self.strace(*server)
        wait_for_port(5001)
        traced = self.natively(*client)
        self.holds(self.traced(answering, server) + traced, *e2e.DEMO)


def wait_for_port(port):
    """Waits until somebody listens, without connecting: replyhi counts its clients."""
    local = f"0100007F:{port:04X}"
    for _ in range(100):
        with open("/proc/net/tcp", encoding="ascii") as f:
            if any(line.split()[1] == local and line.split()[3] == "0A" for line in f):
                return
        time.sleep(0.1)
    raise TimeoutError(f"nobody listens on port {port}")


def as_raced(processes, ours):
    """
    Either a thread's accept or the other's socket gets descriptor 4: both are valid.
    """
    accepts = re.compile(r"^(?:\[pid +\d+\] )?accept\(.*\) += 4(?:<|$)", re.MULTILINE)
    if any(accepts.search(line) for lines in processes
           for line in lines) == bool(accepts.search(ours)):
        return processes
    return [[re.sub(r"\b[45](?=<)", lambda fd: {"4": "5", "5": "4"}[fd[0]], line) for line in lines]
            for lines in processes]


def plain(lines):
    return lines


def sockets(lines):
    """Returns the lines of calls on sockets, and on epoll descriptors, which watch sockets here."""
    return [line for line in lines
            if NET.match(line) or "<socket:[" in line or re.match(r"epoll_p?wait\(", line)]


if __name__ == "__main__":
    e2e.own_network()
    e2e.main()
