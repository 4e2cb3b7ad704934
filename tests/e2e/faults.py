# SPDX-License-Identifier: GPL-2.0-or-later
"""Failures end with one clear message, the right status, and nothing left behind."""
import os
import random
import re
import shutil
import signal
import struct
import time

import e2e

# Makes its trips, says so, and runs for ever (a sleeping program would end at once).
FOREVER = ["--with", e2e.program("udp"), "/bin/sh", "-c",
           e2e.program("udp") + "; echo ready; while :; do :; done"]
TRIPS = ["socket", "bind", "getsockname"] * 2 + ["sendto", "recvfrom", "close", "close"]


class Program(e2e.Case):
    """PROGRAM cannot be run."""

    def refused(self, path, text, status):
        self.one_message(self.ringtrip("run", path), text, status)

    def test_not_found(self):
        self.refused("no-such-program", "no-such-program", 127)
        self.refused("./no-such-program", "./no-such-program", 127)

    def test_no_executable(self):
        self.refused(self.write("text", "no program\n"), "text", 126)
        self.refused(self.write("data", b"\x00\x01\x02" * 100, 0o755), "data", 126)
        self.refused(self.folder, self.folder, 126)

    def test_other_machines(self):
        with open(e2e.program("udp"), "rb") as f:
            elf = bytearray(f.read())
        elf[18] = 183  # e_machine: EM_AARCH64
        self.refused(self.write("foreign", elf, 0o755), "x86-64", 126)
        elf[18], elf[5] = 62, 2  # EM_X86_64, but ELFDATA2MSB
        self.refused(self.write("swapped", elf, 0o755), "x86-64", 126)

    def test_cut_program(self):
        with open(e2e.program("udp"), "rb") as f:
            self.refused(self.write("cut", f.read(1000), 0o755), "cut", 126)

    def test_missing_library(self):
        moved = shutil.copy(e2e.program("elsewhere"), self.folder)
        result = self.ringtrip("run", moved)
        self.one_message(result, "libelsewhere.so", 127)

    def test_missing_interpreter(self):
        script = self.write("script", "#!/no/such/interpreter\n", 0o755)
        result = self.ringtrip("run", script)
        self.one_message(result, "/no/such/interpreter", 127)

    def test_also_not_found(self):
        result = self.ringtrip("run", "--also", "no-such-server 1", "--", "true")
        self.one_message(result, "no-such-server")

    def test_with_not_found(self):
        self.one_message(self.ringtrip("run", "--with", "no-such-file", "true"), "no-such-file")

    def test_killed(self):
        result, _ = self.run_trips("sh", "-c", "kill -TERM $$")
        self.assertEqual((result.status, result.err), (143, ""))

    def test_instruction_that_the_model_lacks(self):
        result = self.ringtrip("run", e2e.program("modern"))
        self.assertEqual(result.status, 132)
        self.assertIn("qemu64,+rdrand lacks? Try --cpu max", result.err)
        self.assertEqual(self.ringtrip("run", "--cpu", "max", e2e.program("modern")).status, 0)


def shorten_section(image, name):
    """Patches a section's header in a 64-bit ELF to an eighth of its size."""
    headers, = struct.unpack_from("<Q", image, 0x28)
    size, count, names = struct.unpack_from("<HHH", image, 0x3a)
    texts, = struct.unpack_from("<Q", image, headers + names * size + 0x18)
    for header in range(headers, headers + size * count, size):
        at = texts + struct.unpack_from("<I", image, header)[0]
        if image[at:image.index(b"\0", at)] == name:
            length, = struct.unpack_from("<Q", image, header + 0x20)
            struct.pack_into("<Q", image, header + 0x20, length // 8)


class Machine(e2e.Case):
    """QEMU or the kernel cannot be booted."""

    def test_no_qemu(self):
        if "--qemu" in e2e.CELL:
            self.skipTest("another QEMU is selected")
        os.mkdir(self.path("bin"))
        os.symlink("/bin/true", self.path("bin/true"))
        result = self.ringtrip("run", "true", env={"PATH": self.path("bin")})
        self.one_message(result, "apt-get install qemu-system-x86")

    def test_no_kernel(self):
        for cache in self.path("none"), self.folder:
            result = self.ringtrip("run", "true", env={"XDG_CACHE_HOME": cache})
            self.one_message(result, "ringtrip kernel fetch")

    def test_kernel_that_is_none(self):
        self.one_message(self.ringtrip("run", "--kernel", "/etc/passwd", "true"), "/etc/passwd")
        self.one_message(self.ringtrip("kernel", "add", "/etc/passwd"), "/etc/passwd")
        self.one_message(self.ringtrip("run", "--kernel", "/bin/true", "true"), "/bin/true")

    def kernel(self):
        with open(e2e.vmlinux(), "rb") as f:
            return bytearray(f.read())

    def own_cache(self):
        return {"XDG_CACHE_HOME": self.path("cache")}

    def test_kernel_that_must_be_asked(self):
        """
        If the image's own symbol table is not found, a guest reports the symbols, once, and the
        trips are the same.
        """
        image = self.kernel()
        shorten_section(image, b".rodata")  # the section's header, which is not loaded
        path = self.write("vmlinux", image)
        release = self.ringtrip("kernel", "add", path, env=self.own_cache()).out.split("\n")[0]
        texts = []
        for kernel in release, release, e2e.vmlinux():
            result = self.ringtrip("run", "--kernel", kernel, "--format", "json", "-o",
                                   self.path("trips"), e2e.program("udp"),
                                   env=self.own_cache())
            self.assertEqual((result.status, result.err), (0, ""))
            with open(self.path("trips"), encoding="utf-8") as f:
                texts.append(f.read())
            kept = os.path.join(self.path("cache"), "ringtrip/kernels", release, "symbols")
            self.assertEqual(os.path.exists(kept), kernel == release)
        self.assertEqual(texts[0], texts[1])
        self.assertEqual(texts[0], texts[2])

    def test_cut_kernel(self):
        path = self.write("vmlinux", self.kernel()[:20 << 20])
        self.one_message(self.ringtrip("run", "--kernel", path, "true", env=self.own_cache()),
                         "vmlinux")

    def test_kernel_that_does_not_boot(self):
        image = self.kernel()
        # 64 KB behind the program headers: the text begins there, with the entry point.
        start = 2 << 20
        image[start:start + (64 << 10)] = b"\x0f\x0b" * (32 << 10)
        path = self.write("vmlinux", image)
        result = self.ringtrip("run", "--kernel", path, "true", env=self.own_cache())
        self.assertEqual(result.status, 125, result.err)
        self.assertRegex(result.err, r"^ringtrip: the guest's kernel did not get to its first "
                                     r"program; another one "
                                     r"\(--kernel\) or another processor model \(--cpu\) "
                                     r"may.[ -~\n]*$")

    def test_guest_panic(self):
        result = self.ringtrip("run", "--cpu", "qemu64,-fxsr", "true")
        self.assertEqual((result.status, result.err),
                         (125, "ringtrip: the guest ended in a Kernel panic - not syncing: "
                               "Attempted to kill the idle task!\n"))

    def test_many_files(self):
        """The guest's memory grows with the files copied into it, up to a limit."""
        with open(self.path("huge"), "wb") as f:
            f.truncate(400 << 20)
            result = self.ringtrip("run", "--with", "huge", "-o", "/dev/null", "sh", "-c",
                                   "test -s huge")
            self.assertEqual(result, (0, "", ""))
            f.truncate(2 << 30)
        self.one_message(self.ringtrip("run", "--with", "huge", "true"), "take less along (--with)")


class Ends(e2e.Case):
    """QEMU or ringtrip dies, or the disk fills up, during a run."""

    def forever(self, *options):
        run = self.start(e2e.RINGTRIP, "run", "--format", "strace", "-o", self.path("trips"),
                         *options, *FOREVER)
        self.assertEqual(run.stdout.readline(), b"ready\n")
        return run

    def trips_so_far(self):
        with open(self.path("trips"), encoding="utf-8") as f:
            self.assertEqual(re.findall(r"^(?:\[.*?\] )?(\w+)\(", f.read(), re.MULTILINE), TRIPS)

    def qemu_of(self, run):
        qemu, = [pid for pid in e2e.children(run.pid) if "qemu-system" in e2e.command_line(pid)]
        return qemu

    def test_qemu_killed(self):
        run = self.forever()
        os.kill(self.qemu_of(run), signal.SIGKILL)
        result = self.finish(run)
        self.assertEqual(result.status, 125)
        self.assertIn("QEMU was ended by signal 9", result.err)
        self.trips_so_far()

    def test_ringtrip_killed(self):
        run = self.forever("--save", self.path("trace"))
        qemu = self.qemu_of(run)
        run.kill()
        self.finish(run)
        for _ in range(100):
            if not e2e.runs(qemu):
                break
            time.sleep(0.05)
        else:
            self.fail("QEMU is still running")
        self.assertIn("sendto(4,", self.ringtrip("show", self.path("trace")).out)

    def test_signals(self):
        for number, status in (signal.SIGINT, 130), (signal.SIGTERM, 143):
            run = self.forever()
            run.send_signal(number)
            self.one_message(self.finish(run), "what was recorded until then is shown", status)
            self.trips_so_far()

    def test_signal_while_booting(self):
        run = self.start(e2e.RINGTRIP, "run", "--no-snapshot", "true")
        time.sleep(0.7)
        run.send_signal(signal.SIGINT)
        self.assertEqual(self.finish(run).status, 130)

    def test_full_disk(self):
        for how in (["run", "-o", "/dev/full"], ["run", "--save", "/dev/full"],
                    ["record", "-o", "/dev/full"]):
            result = self.ringtrip(*how, "--", e2e.program("udp"))
            self.assertEqual(result.status, 125, how)
            self.assertRegex(result.err, r"^ringtrip: .*No space left on device[^\n]*\n$")
        result = self.command("sh", "-c", '"$@" >/dev/full', "sh", e2e.RINGTRIP, "run", "-o",
                              "/dev/null", "echo", "x")
        self.one_message(result, "standard output could not be written: No space left on device")

    def test_file_size_limit(self):
        run = ["sh", "-c", 'ulimit -f 100; exec "$@"', "sh", e2e.RINGTRIP, "run", "--save", "kept",
               "true"]
        self.one_message(self.command(*run), "File too large")

    def test_unwritable(self):
        for how in ["run", "--save"], ["run", "-o"], ["record", "-o"]:
            self.one_message(self.ringtrip(*how, "/no/such/folder/x", "true"), "/no/such/folder/x")

    def test_two_at_the_same_time(self):
        runs = [self.start(e2e.RINGTRIP, "run", "--format", "json", "-o", self.path(n), *e2e.DEMO)
                for n in "ab"]
        for run in runs:
            result = self.finish(run)
            self.assertEqual((result.status, result.err), (0, ""))
            self.assertEqual(result.out, 'replyhi: got "hello"\nhello: got "hi"\n')
        with open(self.path("a"), "rb") as a, open(self.path("b"), "rb") as b:
            self.assertEqual(a.read() == b.read(), True)


class Bytes(e2e.Case):
    """Traces that are cut or damaged, and text that is hostile."""

    def test_no_trace(self):
        self.one_message(self.ringtrip("show"), "ringtrip.data")
        for content in b"", b"no trace", b"\0" * 5000:
            self.one_message(self.ringtrip("show", self.write("trace", content)), "trace")
        self.one_message(self.ringtrip("show", "/"), "/")

    def test_cut_and_damaged(self):
        with open(self.record(e2e.program("udp")), "rb") as f:
            trace = f.read()
        dice = random.Random(1)
        for i in range(60):
            bad = bytearray(trace)
            where = dice.randrange(len(bad))
            if i % 2:
                del bad[where:]
            else:
                for _ in range(1 + i // 8):
                    bad[dice.randrange(len(bad))] = dice.randrange(256)
            result = self.ringtrip("show", "--format", "json", self.write("bad", bad))
            self.assertIn(result.status, (0, 125))
            self.assertEqual(len(result.err.splitlines()), 1 if bad != trace else 0, result.err)
            self.assertTrue(result.err.startswith("ringtrip: "), result.err)

    def test_last_chunk_is_cut(self):
        """A cut trace is shown up to its last complete chunk."""
        path = self.record(e2e.program("udp"))
        whole = self.show(path, "--format", "strace")
        os.truncate(path, os.path.getsize(path) - 1)
        result = self.ringtrip("show", "--format", "strace", path)
        self.assertEqual((result.status, result.out), (0, whole))
        self.one_message(result, "cut off", 0)

    def test_hostile_text(self):
        trace = self.path("trace")
        result = self.ringtrip("run", "--save", trace, "-e", "all", e2e.program("hostile"))
        self.assertEqual(result.status, 0)
        outputs = [result.err] + [self.show(trace, "-e", "all", "--format", f)
                                  for f in ("tree", "strace", "json")]
        for text in outputs:
            self.assertIn("2J", text)
            self.assertIsNone(re.search(r"[\x00-\x08\x0b-\x1f\x7f\x80-\x9f]", text))
            # the byte 0x9b, which is a control sequence to some terminals
            self.assertNotIn("\udc9b", text)


if __name__ == "__main__":
    e2e.main()
