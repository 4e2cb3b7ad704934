# SPDX-License-Identifier: GPL-2.0-or-later
"""
Runs start from a snapshot of the booted guest: the first like the second, whatever happens to the
snapshot.
"""
import contextlib
import json
import os
import shutil
import struct
import subprocess
import time

import cells
import e2e
import i386

NOBODY = 65534
PROGRAM = e2e.program("udp")
# Forwards everything, but cannot load a state.
FORGETFUL_QEMU = """#!/bin/sh
case " $* " in *" -incoming "*) exit 3 ;; esac
exec qemu-system-x86_64 "$@"
"""


PAGE = 4096


def content(path):
    """
    Reads a snapshot, laid out as in engine/vm/machine/snapshot_file.h: its pages by address, except
    zero pages, and QEMU's state without the host's clock (QEMU's docs/devel/migration; "timer",
    version 2: the host's two clocks, which a machine that counts instructions does not show).
    """
    with open(path, "rb") as f:
        data = f.read()
    _, key, state_bytes, _, extents, _, _ = struct.unpack("<IIQQIIQ", data[:40])
    at = 40 + key
    table = list(struct.iter_unpack("<QQ", data[at:at + 16 * extents]))
    at += 16 * extents
    state = bytearray(data[at:at + state_bytes])
    host = state.index(b"\x05timer") + 6 + 8
    state[host:host + 24] = bytes(24)
    at += state_bytes
    pages = {}
    for address, size in table:
        for offset in range(0, size, PAGE):
            page = data[at + offset:at + offset + PAGE]
            if page.strip(b"\0"):
                pages[address + offset] = page
        at += size
    return bytes(state), pages


class Taken(e2e.Case):
    """Each case has its own cache, with a shared kernel."""

    def setUp(self):
        super().setUp()
        self.cache = self.path("cache")
        kernel = os.path.dirname(e2e.vmlinux())
        self.kernel = os.path.join(self.cache, "ringtrip/kernels", os.path.basename(kernel))
        os.makedirs(os.path.dirname(self.kernel))
        shutil.copytree(kernel, self.kernel)
        self.folder_of_snapshots = os.path.join(self.cache, "ringtrip/snapshots")

    def environment(self, extra=None):
        return super().environment({"XDG_CACHE_HOME": self.cache, **(extra or {})})

    def snapshots(self):
        try:
            return sorted(n for n in os.listdir(self.folder_of_snapshots) if n != "lock")
        except FileNotFoundError:
            return []

    def the_snapshot(self):
        self.assertEqual(len(self.snapshots()), 1)
        return os.path.join(self.folder_of_snapshots, self.snapshots()[0])

    def same_again(self, *options, times, program=PROGRAM):
        """Taken repeatedly it is the same: RAM, registers, devices and counters."""
        states, memories, texts = set(), [], set()
        for _ in range(times):
            texts.add(self.trips_text(*options, program=program))
            state, pages = content(self.the_snapshot())
            states.add(state)
            if pages not in memories:
                memories.append(pages)
            os.unlink(self.the_snapshot())
        self.assertEqual((len(states), len(memories), len(texts)), (1, 1, 1))
        self.assertGreater(len(memories[0]), 1000)

    @contextlib.contextmanager
    def busy(self, count):
        """Runs this many busy loops beside it."""
        loops = [subprocess.Popen(["sh", "-c", "while :; do :; done"]) for _ in range(count)]
        try:
            yield
        finally:
            for loop in loops:
                loop.kill()
                loop.wait()

    def trips_text(self, *options, program=PROGRAM, note=""):
        """Returns a run's JSON; ringtrip prints nothing else but `note`."""
        result = self.ringtrip("run", "--format", "json", "--depth", "all", "-o",
                               self.path("trips"), *options, program)
        self.assertEqual(result.status, 0, result.err)
        if note:
            self.one_message(result, note, 0)
        else:
            self.assertEqual(result.err, "")
        with open(self.path("trips"), encoding="utf-8") as f:
            return f.read()



class Snapshots(Taken):
    def test_first_and_second(self):
        first = self.trips_text()
        made = os.stat(self.the_snapshot())
        self.assertEqual(self.trips_text(), first)
        self.assertEqual(os.stat(self.the_snapshot()).st_ino, made.st_ino)
        self.assertGreater(len(first), 10000)

    def test_taken_again(self):
        """A snapshot is the same whenever it is taken, even on a busy machine."""
        with self.busy(3):
            self.same_again(times=3)

    def test_booted(self):
        """Without a snapshot: another history, the same calls."""
        def calls(text):
            return [json.loads(line)["call"] for line in text.splitlines()]
        self.assertEqual(calls(self.trips_text("--no-snapshot")), calls(self.trips_text()))

    def test_each_machine_has_its_own(self):
        self.trips_text()
        self.trips_text("--cpu", "qemu64,+rdrand,+ssse3")
        self.trips_text("--fast")
        self.assertEqual(len(self.snapshots()), 3)
        listed = self.ringtrip("kernel").out
        self.assertIn(os.path.basename(self.kernel), listed)

    def damaged(self, damage):
        whole = self.trips_text()
        with open(self.the_snapshot(), "r+b") as f:
            damage(f)
        self.assertEqual(self.trips_text(note="is damaged; it was removed, and taken again"), whole)
        self.assertEqual(self.trips_text(), whole)

    def test_damaged(self):
        def flip(f):
            f.seek(10 << 20)
            byte = f.read(1)
            f.seek(10 << 20)
            f.write(bytes([byte[0] ^ 1]))
        self.damaged(flip)

    def test_half_written(self):
        self.damaged(lambda f: f.truncate(10 << 20))

    def test_what_a_killed_run_left(self):
        os.makedirs(self.folder_of_snapshots)
        gone = subprocess.run(["sh", "-c", "echo $$"], capture_output=True, text=True,
                              check=True).stdout.strip()
        for name in f"0123.new-{gone}", f"4567.new-{os.getpid()}":
            with open(os.path.join(self.folder_of_snapshots, name), "w", encoding="utf-8") as f:
                f.write("half")
        self.trips_text()
        self.assertEqual([n for n in self.snapshots() if ".new-" in n], [f"4567.new-{os.getpid()}"])

    def test_stale(self):
        """A changed kernel's old snapshots are removed when the new one takes its own."""
        self.trips_text()
        old = self.the_snapshot()
        os.utime(os.path.join(self.kernel, "vmlinux"))
        self.trips_text()
        self.assertNotEqual(self.the_snapshot(), old)

    def test_unused(self):
        """
        Snapshots unused for long are removed when another one is taken; one used yesterday stays.
        """
        self.trips_text()
        old = self.the_snapshot()
        for days, there in (20, True), (40, False):
            then = time.time() - days * 24 * 3600
            os.utime(old, (then, then))
            self.trips_text("--cpu", "qemu64,+rdrand,+ssse3" + ("" if there else ",+sse4.1"))
            self.assertEqual(os.path.exists(old), there)

    def test_two_at_once(self):
        runs = [self.start(e2e.RINGTRIP, "run", "--format", "json", "-o", self.path(f"trips{i}"),
                           PROGRAM) for i in range(2)]
        for run in runs:
            result = self.finish(run)
            self.assertEqual((result.status, result.err), (0, ""))
        texts = [open(self.path(f"trips{i}"), encoding="utf-8").read() for i in range(2)]
        self.assertEqual(texts[0], texts[1])
        self.the_snapshot()

    def test_cache_that_is_read_only(self):
        """Taken anyway, for this run only: it counts like runs that find one."""
        if os.getuid() != 0:
            self.skipTest("only root can become nobody")
        self.command("chmod", "-R", "a+rX", self.cache)
        tool = self.install()
        program = shutil.copy(PROGRAM, self.folder)
        as_nobody = ["setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups"]
        result = self.command(*as_nobody, tool, "run", "-o", "/dev/null", program)
        self.one_message(result, "no snapshot is kept, so the next run boots again: ", 0)
        self.assertIn("Permission denied", result.err)

    def test_cache_that_is_full(self):
        """Nothing is kept; this run and the next count like any other."""
        if os.getuid() != 0:
            self.skipTest("only root can mount a small disk")
        whole = self.trips_text()
        taken = content(self.the_snapshot())
        os.unlink(self.the_snapshot())
        if self.command("mount", "-t", "tmpfs", "-o", "size=8m", "small",
                        self.folder_of_snapshots).status:
            self.skipTest("mounting is not possible here")
        try:
            self.assertEqual(self.trips_text(note="cannot be written: No space left on device"),
                             whole)
            self.assertEqual(self.snapshots(), [])
        finally:
            self.command("umount", self.folder_of_snapshots)
        self.assertEqual(self.trips_text(), whole)
        self.assertTrue(content(self.the_snapshot()) == taken)

    def test_qemu_that_loads_none(self):
        qemu = self.write("qemu-system-x86_64", FORGETFUL_QEMU, 0o755)
        self.trips_text("--qemu", qemu, note="this run boots, for lack of a snapshot: ")
        self.assertEqual(self.snapshots(), [])


class Long(Taken):
    """Another QEMU, and a 32-bit kernel."""

    def test_other_qemus(self):
        others = {v: path for v, path in cells.qemus().items() if os.path.isabs(path)}
        if not others:
            self.skipTest("no other QEMU is here: tools/backports.sh fetches one")
        for version, path in others.items():
            with self.subTest(qemu=version), self.busy(3):
                self.same_again("--qemu", path, times=2)

    def test_i386(self):
        release = i386.kernel()
        shutil.copytree(os.path.join(e2e.kernels_folder(), release),
                        os.path.join(os.path.dirname(self.kernel), release))
        with self.busy(3):
            self.same_again("--kernel", release, program=i386.program("udp_32"), times=2)


if __name__ == "__main__":
    e2e.main()
