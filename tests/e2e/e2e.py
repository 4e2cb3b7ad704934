# SPDX-License-Identifier: GPL-2.0-or-later
"""
What the end-to-end tests share. Each file beside this one is a set of cases, each case a method
that runs ringtrip as a user would and checks the output. RINGTRIP_BUILD names the build folder.

    meson test -C build --suite e2e
    RINGTRIP_BUILD=build python3 tests/e2e/options.py Options.test_depth

RINGTRIP_QEMU (a path), RINGTRIP_KERNEL (a release), RINGTRIP_MITIGATIONS (off, auto) and
RINGTRIP_CPU (a model) choose the cell that all cases run in: they become options of every `run`
and `record`, before those of the case.

After every case the process table and the temporary folder are checked: nothing of ringtrip may be
left.
"""
import collections
import ctypes
import fcntl
import json
import os
import re
import shutil
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import time
import unittest

BUILD = os.path.abspath(os.environ.get("RINGTRIP_BUILD", "build"))
RINGTRIP = os.path.join(BUILD, "ringtrip")
SECONDS = 120  # no run of a test takes longer on any machine
PR_SET_CHILD_SUBREAPER = 36
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
SIOCSIFFLAGS, IFF_UP = 0x8914, 1
SKIPPED = 77  # the exit status

Result = collections.namedtuple("Result", "status out err")


MITIGATIONS = os.environ.get("RINGTRIP_MITIGATIONS") or "off"
CELL = [word for option in ("qemu", "kernel", "mitigations", "cpu") for word in
        ("--" + option, os.environ.get("RINGTRIP_" + option.upper()))
        if os.environ.get("RINGTRIP_" + option.upper())]


# Parts of the build that not every compiler can make, and the C library that they need.
OPTIONAL = re.compile(r"(?P<i386>_32(_static)?|/(\w+)_(32|socketcall|int80)|/init32)$|_x32$")


def built(path):
    """Returns a file of the build folder; skips the case if it cannot be built on this machine."""
    full = os.path.join(BUILD, path)
    if os.path.exists(full):
        return full
    optional = OPTIONAL.search(path)
    if not optional:
        raise FileNotFoundError(full)
    abi = "i386" if optional["i386"] else "x32"
    raise unittest.SkipTest(f"{path} is not built: this machine has no C library of {abi}")


def program(name):
    """Returns a program of tests/programs, or of labs/menuos."""
    lab = os.path.join("labs/menuos", name)
    if os.path.exists(os.path.join(BUILD, lab)):
        return built(lab)
    return built(os.path.join("tests/programs", name))


DEMO = ["--also", program("replyhi") + " 1", "--", program("hello")]


def cache_folder():
    """Sets the cache folder, for cases that change HOME."""
    return os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")


def kernels_folder():
    return os.path.join(cache_folder(), "ringtrip/kernels")


def vmlinux():
    """Returns the image of the cell's kernel, or of the default one, which is listed last."""
    listed = subprocess.run([RINGTRIP, "kernel"], capture_output=True, text=True, check=True)
    release = os.environ.get("RINGTRIP_KERNEL") or listed.stdout.split("\n")[-2].split()[0]
    return os.path.join(kernels_folder(), release, "vmlinux")


def children(pid):
    """Returns the direct children of a process, including those that have ended."""
    found = []
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="latin-1") as f:
                fields = f.read().rpartition(")")[2].split()
        except (FileNotFoundError, ProcessLookupError):
            continue
        if int(fields[1]) == pid:
            found.append(int(entry))
    return found


def runs(pid):
    """Returns true if the process is running, not just a zombie."""
    try:
        with open(f"/proc/{pid}/stat", encoding="latin-1") as f:
            return f.read().rpartition(")")[2].split()[0] not in "XZ"
    except (FileNotFoundError, ProcessLookupError):
        return False


def command_line(pid):
    """Returns the words of a process; "" if it is gone."""
    try:
        with open(f"/proc/{pid}/cmdline", "rb") as f:
            return f.read().replace(b"\0", b" ").decode(errors="replace")
    except (FileNotFoundError, ProcessLookupError):
        return ""


def own_network():
    """
    Gives this process and its children a network with only a loopback device, where that is
    possible: programs that run natively have fixed ports, which other processes may have, and which
    the kernel keeps for a minute after each run.
    """
    libc = ctypes.CDLL(None)
    ids = os.getuid(), os.getgid()
    if libc.unshare(CLONE_NEWNET):
        if libc.unshare(CLONE_NEWUSER | CLONE_NEWNET):
            return
        for name, text in (("setgroups", "deny"), ("uid_map", "%d %d 1" % (ids[0], ids[0])),
                           ("gid_map", "%d %d 1" % (ids[1], ids[1]))):
            with open("/proc/self/" + name, "w", encoding="ascii") as f:
                f.write(text)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s:
        fcntl.ioctl(s, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))


class Case(unittest.TestCase):
    """A case with its own folder, which checks what it left behind."""

    maxDiff = None

    @classmethod
    def setUpClass(cls):
        # Processes that ringtrip leaves behind become our children, and can be seen.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)

    def setUp(self):
        self._folder = tempfile.TemporaryDirectory(prefix="ringtrip-e2e-")
        os.chmod(self._folder.name, 0o755)  # cases also run as another user
        self.folder = self._folder.name
        self.temporary = self.path("tmp")
        os.mkdir(self.temporary)
        os.chmod(self.temporary, 0o1777)
        self.shm = set(os.listdir("/dev/shm"))

    def tearDown(self):
        left = [command_line(pid) for pid in self.left_over()]
        files = os.listdir(self.temporary)
        shm = set(os.listdir("/dev/shm")) - self.shm
        self._folder.cleanup()
        self.assertEqual(left, [], "processes were left behind")
        self.assertEqual(files, [], "temporary files were left behind")
        self.assertEqual([f for f in shm if "ringtrip" in f or "qemu" in f], [])

    def left_over(self):
        """Returns our children, after giving those about to end some time."""
        for _ in range(40):
            try:
                while os.waitpid(-1, os.WNOHANG)[0]:
                    pass
            except ChildProcessError:
                return []
            time.sleep(0.05)
        return children(os.getpid())

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o644):
        path = self.path(name)
        with open(path, "wb") as f:
            f.write(text.encode() if isinstance(text, str) else text)
        os.chmod(path, mode)
        return path

    def environment(self, extra=None):
        # Meson sets the folders of the libraries it built; the programs must find theirs by
        # themselves.
        own = {name: value for name, value in os.environ.items() if name != "LD_LIBRARY_PATH"}
        return {**own, "TMPDIR": self.temporary, "COLUMNS": "100", **(extra or {})}

    def start(self, *argv, env=None, **how):
        how.setdefault("stdin", subprocess.DEVNULL)
        how.setdefault("cwd", self.folder)
        if argv[0] == RINGTRIP and argv[1:2] in (("run",), ("record",)):
            argv = [*argv[:2], *CELL, *argv[2:]]
        if argv[0] == RINGTRIP and argv[1:2] in (("check",), ["check"]) and "--" in argv:
            argv = [*argv[:2], *CELL, *argv[2:]]
        # What is expected must not depend on which debug information this machine has.
        if (argv[0] == RINGTRIP and tuple(argv[1:2]) in (("run",), ("show",), ("check",)) and
                "--lines" not in argv):
            argv = [*argv[:2], "--lines", "never", *argv[2:]]
        return subprocess.Popen([str(a) for a in argv], env=self.environment(env),
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, **how)

    def finish(self, process, given=None, seconds=SECONDS):
        try:
            out, err = process.communicate(given, seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            out, err = process.communicate()
            self.fail(f"{process.args} did not end within {seconds} s: {err[-2000:]}")
        code = process.returncode
        return Result(128 - code if code < 0 else code, out.decode(errors="surrogateescape"),
                      err.decode(errors="surrogateescape"))

    def command(self, *argv, given=None, **how):
        """Runs any command; returns a Result, with 128 + n for a signal as in a shell."""
        if given is not None:
            how["stdin"] = subprocess.PIPE
        return self.finish(self.start(*argv, **how), given)

    def ringtrip(self, *args, **how):
        return self.command(RINGTRIP, *args, **how)

    def run_trips(self, *args, **how):
        """Runs `ringtrip run`; returns the trips as JSON objects and the Result."""
        name = self.path("trips.json")
        result = self.ringtrip("run", "--format", "json", "-o", name, *args, **how)
        with open(name, encoding="utf-8") as f:
            return result, [json.loads(line) for line in f]

    def record(self, *args, name="trace", **how):
        """Records, which must succeed; returns the trace's path."""
        path = self.path(name)
        result = self.ringtrip("record", "-o", path, *args, **how)
        self.assertEqual(result.status, 0, result.err)
        return path

    def show(self, trace, *args, **how):
        """Returns the output of `show`, which must succeed."""
        result = self.ringtrip("show", *args, trace, **how)
        self.assertEqual(result.status, 0, result.err)
        return result.out

    def trips(self, trace, *args):
        return [json.loads(line) for line in
                self.show(trace, "--format", "json", *args).splitlines()]

    def install(self):
        """Makes a copy of the tool that everybody can read."""
        for name in "ringtrip", "recorder/recorder.so", "guest/init":
            path = os.path.join(self.folder, "installed", name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            shutil.copy(os.path.join(BUILD, name), path)
        return self.path("installed/ringtrip")

    def one_message(self, result, text, status=125):
        """Checks that ringtrip ended with one line of its own that contains the text."""
        lines = [line for line in result.err.splitlines() if line.startswith("ringtrip: ")]
        self.assertEqual(len(lines), 1, result.err)
        self.assertIn(text, lines[0])
        self.assertEqual(result.status, status, result.err)


def nodes(node):
    """Yields a node and all below it."""
    stack = [node]
    while stack:
        n = stack.pop()
        yield n
        stack.extend(reversed(n["children"]))


def main():
    # An interrupted test ends its runs.
    signal.signal(signal.SIGTERM, lambda *_: os._exit(1))
    ran = unittest.main(verbosity=2, exit=False).result
    if not ran.wasSuccessful():
        sys.exit(1)
    file = os.path.basename(sys.argv[0]).removesuffix(".py")
    for case, why in ran.skipped:
        name = case.id() if isinstance(case, unittest.TestCase) else case.description
        print("skip %s: %s" % (re.sub(r"setUpClass \((.*)\)", r"\1", name).replace("__main__",
                                                                                   file), why))
    # If every case was skipped, nothing was tested: Meson must see that.
    alone = sum(isinstance(case, unittest.TestCase) for case, _ in ran.skipped)
    sys.exit(SKIPPED if ran.skipped and alone == ran.testsRun else 0)
