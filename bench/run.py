#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0-or-later
"""bench/run.py BUILD: what ringtrip costs, as one table of ratios (bench/README.md explains it).

The sides of a ratio run in turn, BENCH_RUNS times (5), in this one run on this machine; shown are
the minima of both sides, the ratio of the minima and that of the medians. Nothing fails for being
slow: the table is there to be read.
"""
import glob
import os
import pty
import re
import resource
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time

sys.dont_write_bytecode = True  # nothing appears in the source folder

import machine  # noqa: E402

RUNS = max(1, int(os.environ.get("BENCH_RUNS", 5)))
LIMIT = 120  # seconds, for any one program
# Functions that only the program's calls enter.
TEN = ["__sys_socket", "__sock_create", "inet_create", "__sys_connect", "tcp_v4_connect",
       "inet_accept", "tcp_sendmsg", "tcp_recvmsg", "inet_bind", "tcp_close"]


class NotMeasured(Exception):
    """Why a row has no number."""


# ---- running ----

class Ran:
    """
    A program that ended with 0: wall and processor seconds, its own peak memory, standard error.
    """

    def __init__(self, words, pinned=False):
        self.peak = 0  # MiB; not of its children, which wait4 would mix in
        before, start = cpu_of_children(), time.monotonic()
        process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, text=True,
                                   preexec_fn=pin if pinned else None)
        watch = threading.Thread(target=self.watch, args=(process.pid,))
        watch.start()
        try:
            _, self.text = process.communicate(timeout=LIMIT)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise NotMeasured(f"{os.path.basename(words[0])} ran for more than {LIMIT} s")
        finally:
            watch.join()
        self.wall = time.monotonic() - start
        self.cpu = cpu_of_children() - before
        if process.returncode:
            first = (self.text.strip().splitlines() or ["(no message)"])[0]
            raise NotMeasured(f"{os.path.basename(words[0])} {words[1]} ended with "
                              f"{process.returncode}: {first}")

    def watch(self, pid):
        while True:
            try:
                with open(f"/proc/{pid}/status") as f:
                    peak = re.search(r"VmHWM:\s*(\d+)", f.read())
            except OSError:
                return
            if not peak:  # it has ended
                return
            self.peak = max(self.peak, int(peak[1]) / 1024)
            time.sleep(0.02)

    def number(self, pattern):
        found = re.search(pattern, self.text)
        if not found:
            raise NotMeasured(f"no '{pattern}' in the output of --stats")
        return float(found[1])


def prompt_seconds(words):
    """Starts MenuOS on a terminal; returns the seconds to its prompt."""
    start = time.monotonic()
    pid, terminal = pty.fork()
    if not pid:
        os.execv(words[0], words)
    shown = b""
    try:
        while not shown.endswith(b"MenuOS>> ") and time.monotonic() < start + LIMIT:
            if select.select([terminal], [], [], 1)[0]:
                shown += os.read(terminal, 4096)
        return time.monotonic() - start
    except OSError:
        raise NotMeasured(f"menuos ended: {shown.decode(errors='replace').strip()}")
    finally:
        os.close(terminal)  # hangs up, which ends it
        os.waitpid(pid, 0)


def pin():
    """The guest has one processor: what is compared with it gets no more."""
    os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])


def cpu_of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def progress(text):
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{text}")
        sys.stderr.flush()


def in_turn(what, sides, runs=RUNS):
    """
    Each side (name: function) once, then each again: what slows the machine meets all of them.
    """
    values = {name: [] for name in sides}
    for i in range(runs):
        for name, side in sides.items():
            progress(f"{what}, {i + 1} of {runs}: {name}")
            values[name].append(side())
    return values


# ---- the table ----

WIDTH = 58


def line(what, this, against, least="", median="", goal=""):
    print(f"{what:<{WIDTH}} {this:>12} {against:>12} {least:>8} {median:>8} {goal:>8}".rstrip(),
          flush=True)


def head(text):
    progress("")
    print(f"\n{text}", flush=True)


def ratio(what, this, against, unit, goal=""):
    progress("")
    median = statistics.median(this) / statistics.median(against)
    line("  " + what, f"{min(this):.2f} {unit}", f"{min(against):.2f} {unit}",
         f"{min(this) / min(against):.2f}", f"{median:.2f}", goal)


def amount(what, text, goal=""):
    progress("")
    line("  " + what, text, "", goal=goal)


# ---- the rows ----

class Bench:
    def __init__(self, build, scratch):
        self.ringtrip = os.path.join(build, "ringtrip")
        self.loop = os.path.join(build, "tests/programs/mark20k")
        self.sendtos = os.path.join(build, "tests/programs/sendtos")
        self.init = os.path.join(build, "bench/bench_init")
        self.scratch = scratch
        self.trace = self.path("loop.data")
        self.recorded = []  # QEMU's processor seconds of each recording of the loop
        self.record_peak = 0
        self.insns = 0
        self.release, self.vmlinux = self.kernel()

    def path(self, name):
        return os.path.join(self.scratch, name)

    def kernel(self):
        listed = subprocess.run([self.ringtrip, "kernel"], capture_output=True, text=True)
        if not listed.stdout:
            sys.exit("bench: no kernel is cached; ringtrip kernel fetch gets one")
        release = listed.stdout.splitlines()[-1].split()[0]
        cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        return release, os.path.join(cache, "ringtrip/kernels", release, "vmlinux")

    def record(self, *options, program=None, to="other.data"):
        return Ran([self.ringtrip, "record", "--stats", *options, "-o", self.path(to), "--",
                    *(program or [self.loop])])

    def loop_cpu(self, *options, to="other.data"):
        ran = self.record(*options, to=to)
        if not options:
            self.record_peak = max(self.record_peak, ran.peak)
        cpu = ran.number(r"([\d.]+) s of QEMU's processor time")
        if not cpu:
            raise NotMeasured("QEMU's processor time between the marks is 0")
        return cpu

    def recording(self):
        head("Recording 20,000 send/recv pairs: QEMU's processor time between the marks")
        seconds = in_turn("recording", {
            "bare": lambda: self.loop_cpu("--bare"),
            "idle": lambda: self.loop_cpu("--idle"),
            "recorded": lambda: self.loop_cpu(to="loop.data"),
        })
        self.recorded = seconds["recorded"]
        ratio("recorded / bare VM", seconds["recorded"], seconds["bare"], "s", "≤ 1.40")
        ratio("recorder loaded, not recording / bare VM", seconds["idle"], seconds["bare"], "s")

    def show(self, *options, trace="loop.data"):
        return Ran([self.ringtrip, "show", "--stats", *options, "-o", "/dev/null",
                    self.path(trace)])

    def need_trace(self):
        if not self.recorded:
            raise NotMeasured("the loop was not recorded")

    def size(self):
        head("The whole trace file, per executed instruction")
        self.need_trace()
        loop = self.show("--format", "strace")
        self.insns = loop.number(r"(\d+) instructions in")
        self.amount_of_bits("the loop", loop)
        progress("recording from the first instruction on")
        self.record("--from-boot", program=["/bin/true"], to="boot.data")
        self.amount_of_bits("boot and /bin/true", self.show("--format", "strace",
                                                           trace="boot.data"))

    # ---- going back ----

    def going_back(self):
        """The trace's pass is in each of them; `at` starts a VM of its own."""
        head("Going back in a recording: the demo, from the command to its end")
        menuos = os.path.join(os.path.dirname(self.ringtrip), "labs/menuos/")
        Ran([self.ringtrip, "record", "-o", self.path("demo.data"), "--also",
             menuos + "replyhi 1", "--", menuos + "hello"])
        demo = self.path("demo.data")
        ran = in_turn("going back", {
            "at": lambda: Ran([self.ringtrip, "at", "tcp_v4_connect", demo]),
            "places": lambda: Ran([self.ringtrip, "break", "--args", "never", *TEN, demo]),
            "break": lambda: Ran([self.ringtrip, "break", *TEN, demo]),
        })
        for name, what, goal in (("at", "`at tcp_v4_connect`", "≤ 0.70"),
                                 ("places", "`break` of ten functions, without arguments", ""),
                                 ("break", "`break` of ten functions", "≤ 1.00")):
            amount(what, f"{min(r.wall for r in ran[name]):.2f} s", goal)
        self.need_trace()
        seconds = in_turn("seeking", {
            "seek": lambda: Ran([self.ringtrip, "at", f"@{self.insns:.0f}",
                                 self.path("loop.data")]).cpu,
            "pass": lambda: Ran([self.ringtrip, "break", "--args", "never",
                                 f"@{self.insns:.0f}", self.path("loop.data")]).cpu,
            "record": lambda: self.record(to="again.data").cpu,
        }, min(RUNS, 3))
        ratio("`at` the end of the loop, less the trace's pass / recording it",
              [a - b for a, b in zip(seconds["seek"], seconds["pass"])], seconds["record"], "s",
              "≤ 1.20")

    def amount_of_bits(self, what, shown):
        insns = shown.number(r"(\d+) instructions in")
        amount(f"{what} ({insns / 1e6:,.0f} million instructions)",
               f"{shown.number(r'([0-9.]+) bit per'):.3f} bit", "≤ 0.1")

    def rebuilding(self):
        head("Trips out of the loop's trace: show, on one processor")
        self.need_trace()
        shown = in_turn("showing", {
            "lines": lambda: self.show("--format", "strace"),
            "trees": lambda: self.show(),
        }, min(RUNS, 3))
        for name, what, goal in (("lines", "as one line each (--format strace)", "≥ 150"),
                                 ("trees", "as folded trees (the default)", "")):
            cpu = [ran.cpu for ran in shown[name]]
            amount(f"{what}, instructions", f"{self.insns / min(cpu) / 1e6:.0f} M/s", goal)
            ratio("its processor time / the recording's", cpu, self.recorded, "s")
        self.show_peak = max(ran.peak for name in shown for ran in shown[name])

    def start(self):
        head("From the command to its end: wall time")
        initrd = self.path("initrd")
        machine.initramfs(self.init, initrd)
        bare = machine.command(self.vmlinux, initrd)
        run = [self.ringtrip, "run", "-o", "/dev/null"]
        Ran([*run, "--", "/bin/true"])  # takes the snapshot, where there is none
        wall = in_turn("starting", {
            "QEMU": lambda: Ran(bare).wall,
            "run": lambda: Ran([*run, "--", "/bin/true"]).wall,
            "boot": lambda: Ran([*run, "--no-snapshot", "--", "/bin/true"]).wall,
            "bare": lambda: self.record("--bare", program=["/bin/true"]).wall,
        })
        ratio("ringtrip run -- /bin/true / a bare boot", wall["run"], wall["QEMU"], "s", "< 1 s")
        ratio("the same without the recorder / a bare boot", wall["bare"], wall["QEMU"], "s")
        ratio("ringtrip run --no-snapshot -- /bin/true / a bare boot", wall["boot"], wall["QEMU"],
              "s", "≤ 1.50")

    def menuos(self):
        head("From the command to the prompt of MenuOS: wall time")
        initrd = self.path("initrd")
        machine.initramfs(self.init, initrd)
        bare = machine.command(self.vmlinux, initrd)
        menu = [self.ringtrip, "menuos", "-o", self.path("menuos.data")]
        prompt_seconds(menu)  # takes the snapshot, where there is none
        wall = in_turn("starting MenuOS", {
            "QEMU": lambda: Ran(bare).wall,
            "menuos": lambda: prompt_seconds(menu),
            "boot": lambda: prompt_seconds([*menu, "--no-snapshot"]),
        })
        ratio("ringtrip menuos / a bare boot", wall["menuos"], wall["QEMU"], "s", "≤ 1 s")
        ratio("ringtrip menuos --no-snapshot / a bare boot", wall["boot"], wall["QEMU"], "s",
              "≤ 1.30")

    def host_files(self):
        head("The host's files in the guest (--host-files -- python3 -c pass): wall time")
        python = ["--", "/usr/bin/python3", "-c", "pass"]
        run = [self.ringtrip, "run", "--host-files", "-o", "/dev/null", *python]
        if not os.access(python[1], os.X_OK):
            raise NotMeasured(f"{python[1]} is not here")
        Ran(run)
        wall = in_turn("starting python3", {
            "run": lambda: Ran(run).wall,
            "bare": lambda: self.record("--host-files", "--bare", program=python[1:]).wall,
        }, min(RUNS, 3))
        ratio("recorded and shown / the same guest without the recorder", wall["run"], wall["bare"],
              "s", "≤ 3 s")

    def other_qemus(self):
        """Those that tools/backports.sh has unpacked."""
        cache = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
        found = sorted(glob.glob(os.path.join(cache, "ringtrip/qemu/*/usr/bin/qemu-system-x86_64")))
        if not found:
            head("Another QEMU")
            raise NotMeasured("none is here; tools/backports.sh brings one")
        for path in found:
            head(f"Recording the same 20,000 pairs with QEMU {path.split('/')[-4]}")
            seconds = in_turn("recording", {
                "bare": lambda: self.loop_cpu("--qemu", path, "--bare"),
                "recorded": lambda: self.loop_cpu("--qemu", path),
            })
            ratio("recorded / bare VM", seconds["recorded"], seconds["bare"], "s", "≤ 1.40")

    def memory(self):
        head("Peak memory of ringtrip itself (QEMU apart)")
        self.need_trace()
        amount("recording the loop", f"{self.record_peak:.0f} MiB", "≤ 256")
        amount("showing it", f"{self.show_peak:.0f} MiB", "≤ 256")

    # ---- somebody else's programs ----

    def server_words(self):
        """redis-server is redis-check-rdb under another name (tests/e2e/servers.py)."""
        found = shutil.which("redis-check-rdb")
        if not found or not shutil.which("redis-benchmark"):
            raise NotMeasured("redis-tools is not installed")
        name = self.path("redis-server")
        if not os.path.lexists(name):
            os.symlink(found, name)
        return ["--also", f"{name} --save '' --logfile /dev/null"]

    def server_cpu(self, peaks, *options, to="other.data"):
        ran = self.record(*self.server_words(), *options, to=to,
                          program=["redis-benchmark", "-q", "-n", "10000", "-t", "set,get"])
        if not options:
            peaks.append(ran.peak)
        return ran.number(r"([\d.]+) s of QEMU's processor time")

    def lingering(self, insns, size):
        """
        redis never ends by itself, and its timers never rest: it has all of the ten seconds of
        guest time.
        """
        self.server_cpu([], "--linger", "0")
        ended = self.show("-e", "trace=none", trace="other.data").number(r"(\d+) instructions in")
        less = size - os.path.getsize(self.path("other.data"))
        amount("of them behind the client's end, for what the server may still do (--linger)",
               f"{(insns - ended) / 1e6:.1f} M, {less / 1e6:.2f} MB")

    def server(self):
        head("redis-server and redis-benchmark: 10,000 SET, then 10,000 GET, by 50 clients")
        peaks, runs = [], min(RUNS, 3)
        seconds = in_turn("a server", {
            "bare": lambda: self.server_cpu(peaks, "--bare"),
            "recorded": lambda: self.server_cpu(peaks, to="server.data"),
        }, runs)
        ratio("recorded / bare VM (QEMU's processor time)", seconds["recorded"], seconds["bare"],
              "s")
        shown = in_turn("showing a server", {
            "lines": lambda: self.show("--format", "strace", trace="server.data"),
            "trees": lambda: self.show(trace="server.data"),
        }, runs)
        lines = shown["lines"][0]
        insns, trips = (lines.number(rf"(\d+) {what}") for what in ("instructions in", "trips"))
        size = os.path.getsize(self.path("server.data"))
        amount(f"{trips:,.0f} trips, {insns / 1e6:,.0f} million instructions; the trace",
               f"{size / 1e6:.1f} MB")
        amount("the same per instruction", f"{8 * size / insns:.3f} bit")
        self.lingering(insns, size)
        for name, what in (("lines", "as one line each"), ("trees", "as folded trees")):
            cpu = [ran.cpu for ran in shown[name]]
            amount(f"show, {what}: instructions", f"{insns / min(cpu) / 1e6:.0f} M/s")
            ratio("its processor time / the recording's", cpu, seconds["recorded"], "s")
        amount("peak memory of ringtrip itself, recording", f"{max(peaks):.0f} MiB", "≤ 256")
        amount("and showing", f"{max(ran.peak for name in shown for ran in shown[name]):.0f} MiB",
               "≤ 256")

    # ---- decoding ----

    def decoding(self):
        head("One million sendto calls: a line for each, out of their trace")
        if not shutil.which("strace"):
            raise NotMeasured("strace is not installed")
        progress("recording a million calls")
        self.record("--timeout", str(LIMIT), program=[self.sendtos], to="sendtos.data")
        fewer = 100000  # natively, where each call costs the same and strace's take long
        micro = in_turn("a million calls", {
            "none": lambda: self.show("-e", "trace=none", trace="sendtos.data").cpu,
            "lines": lambda: self.show("--format", "strace", trace="sendtos.data").cpu,
            "strace": lambda: Ran(["strace", "-o", "/dev/null", self.sendtos, str(fewer)],
                                  pinned=True).wall * 10,
            "untraced": lambda: Ran([self.sendtos, str(fewer)], pinned=True).wall * 10,
        }, min(RUNS, 3))
        ratio("a call: show --format strace / strace, natively", micro["lines"], micro["strace"],
              "µs")
        decoding = [a - b for a, b in zip(micro["lines"], micro["none"])]
        tracing = [a - b for a, b in zip(micro["strace"], micro["untraced"])]
        ratio("decoding and printing it alone / what strace adds", decoding, tracing, "µs")
        amount("decoding and printing, of show's time",
               f"{100 * min(decoding) / min(micro['lines']):.0f} %", "< 50 %")

    def step_once(self):
        """One socket(), stepped from in front of the instruction until behind it."""
        initrd, path = self.path("initrd"), self.path("gdb")
        machine.initramfs(self.init, initrd)
        places = machine.symbols(self.init)
        qemu = machine.start_stopped(self.vmlinux, initrd, path)
        killer = threading.Timer(LIMIT, qemu.kill)
        killer.start()
        try:
            return steps(connect(path), places["bench_enter"], places["bench_back"])
        except (EOFError, ConnectionError) as error:
            raise NotMeasured(f"QEMU's gdb server: {error}")
        finally:
            killer.cancel()
            qemu.kill()
            qemu.wait()
            os.unlink(path)

    def stepping(self):
        head("The same by hand: stepping through gdb's remote protocol")
        self.need_trace()
        rates = in_turn("stepping", {"gdb": self.step_once}, min(RUNS, 3))["gdb"]
        recording = [self.insns / s for s in self.recorded]
        count = rates[0][0]
        rates = [n / s for n, s in rates]
        progress("")
        line(f"  one socket(), {count:,} instructions: recording / stepping",
             f"{max(recording) / 1e6:.0f} M/s", f"{max(rates):,.0f} /s",
             f"{max(recording) / max(rates):,.0f}",
             f"{statistics.median(recording) / statistics.median(rates):,.0f}")

    def strace(self):
        head("The loop natively, for comparison: wall time, on one processor")
        sides = {"untraced": lambda: Ran([self.loop, "20000"], pinned=True).wall}
        if shutil.which("strace"):
            sides["strace"] = lambda: Ran(
                ["strace", "-f", "-o", "/dev/null", self.loop], pinned=True).wall
        wall = in_turn("running natively", sides, min(RUNS, 3))
        if self.recorded:
            ratio("recorded in the VM (processor time) / untraced", self.recorded,
                  wall["untraced"], "s")
        if "strace" not in sides:
            raise NotMeasured("strace is not installed")
        ratio("strace -f / untraced", wall["strace"], wall["untraced"], "s")


def connect(path):
    for _ in range(200):
        try:
            return machine.GdbRemote(path)
        except (FileNotFoundError, ConnectionRefusedError):
            time.sleep(0.05)
    raise ConnectionError("QEMU did not open it")


def run_to(gdb, place):
    gdb.ask(f"Z0,{place:x},1")
    gdb.ask("c")
    gdb.ask(f"z0,{place:x},1")
    if gdb.pc() != place:
        raise NotMeasured(f"stopped at {gdb.pc():#x}, not at the call ({place:#x})")


def steps(gdb, enter, back):
    """How many instructions from `enter` to `back`, the second time, and the seconds for them."""
    for place in (enter, back, enter):
        run_to(gdb, place)
    count, start = 0, time.monotonic()
    while True:
        gdb.ask("s")
        count += 1
        if gdb.pc() == back:
            return count, time.monotonic() - start


def measure(rows):
    for row in rows:
        try:
            row()
        except (NotMeasured, OSError) as why:
            progress("")
            print(f"  not measured: {why}", flush=True)


def processor():
    with open("/proc/cpuinfo") as f:
        found = re.search(r"model name\s*: (.*)", f.read())
    return found[1] if found else "an unknown processor"


def main():
    build = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else "build")
    if not os.access(os.path.join(build, "ringtrip"), os.X_OK):
        sys.exit(f"bench: {build}/ringtrip is not there: make builds it")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    with tempfile.TemporaryDirectory(prefix="ringtrip-bench-") as scratch:
        b = Bench(build, scratch)
        print(f"{processor()}, {len(os.sched_getaffinity(0))} processors · QEMU "
              f"{machine.version()} · kernel {b.release} · {RUNS} runs of each side, in turn\n")
        line("", "measured", "against", "minima", "medians", "goal")
        measure([b.recording, b.other_qemus, b.size, b.going_back, b.rebuilding, b.start, b.menuos,
                 b.host_files, b.memory, b.server, b.decoding, b.stepping, b.strace])


if __name__ == "__main__":
    main()
