# SPDX-License-Identifier: GPL-2.0-or-later
"""
Kernels in the cache: which are added, what is reported about them, and which are refused. Only the
cases that say so boot.
"""
import os
import shutil
import signal
import struct
import subprocess
import time

import e2e

OTHER_ID = bytes(range(20))


def run(*argv):
    subprocess.run(argv, check=True, capture_output=True)


class Kernels(e2e.Case):
    def setUp(self):
        super().setUp()
        self.env = {"XDG_CACHE_HOME": self.path("cache")}

    def kernel(self, *words):
        return self.ringtrip("kernel", *words, env=self.env)

    def image(self):
        with open(e2e.vmlinux(), "rb") as f:
            return f.read()

    def facts(self, *words):
        """Returns the report as a dictionary, and its first line if that is the release."""
        result = self.kernel(*words)
        self.assertEqual((result.status, result.err), (0, ""))
        rows = {}
        for line in result.out.splitlines():
            rows[line[:13].strip()] = line[14:]
        return rows

    def cached(self):
        folder = self.path("cache/ringtrip/kernels")
        return sorted(os.listdir(folder)) if os.path.isdir(folder) else []

    def refused(self, *parts, words):
        result = self.kernel(*words)
        for part in parts:
            self.one_message(result, part)
        self.assertEqual(self.cached(), [])


class Facts(Kernels):
    """The report on the default kernel, compared with other readers of ELF files."""

    def test_default_kernel(self):
        rows = self.facts("add", e2e.vmlinux())
        notes = subprocess.run(["readelf", "-nW", e2e.vmlinux()], capture_output=True,
                               text=True).stdout
        self.assertIn(f"Build ID: {rows['build-id']}\n", notes)
        self.assertEqual(rows["starts"], "as ELF, through its PVH note")
        self.assertRegex(rows["symbols"], r"^[0-9]{2,3},[0-9]{3}, verified; kallsyms with ")
        self.assertRegex(rows["data symbols"],
                         r"^[0-9]{2,3},[0-9]{3}, including that of the running task$")
        self.assertRegex(rows["entry sites"], r"^[0-9]{2,3},[0-9]{3} in __mcount_loc$")
        self.assertRegex(rows["types"], r"^BTF of [0-9.]+ MB$")
        self.assertEqual(rows["32-bit calls"],
                         "int $0x80, and sysenter or syscall through the vDSO")
        self.assertEqual(rows["recording"], "yes, the image has all that the recorder needs")
        self.assertTrue(rows["debug info"].startswith("no: none was added"))
        self.assertTrue(rows["host's files"].startswith("no: "))
        self.assertIn("--modules FOLDER", rows["host's files"])
        release = self.cached()[0]
        self.assertEqual(self.facts("show")["build-id"], rows["build-id"])
        self.assertEqual(self.facts("show", release)["build-id"], rows["build-id"])

    def test_sites_are_the_guests(self):
        """There are as many entry sites and symbols as in the running kernel; boots."""
        rows = self.facts("add", e2e.vmlinux())
        script = ("mount -t tracefs t /sys/kernel/tracing; wc -l < "
                  "/sys/kernel/tracing/available_filter_functions; "
                  "wc -l < /proc/kallsyms")
        result = self.ringtrip("run", "-o", "/dev/null", "--with", "/bin/mount", "--with",
                               "/usr/bin/wc", "--",
                               "sh", "-c", script)
        self.assertEqual(result.status, 0, result.err)
        functions, symbols = (int(n) for n in result.out.split())
        self.assertEqual(int(rows["symbols"].split(", ")[0].replace(",", "")), symbols)
        # The tracer does not list functions that are freed after booting, or that were not
        # patched.
        sites = int(rows["entry sites"].split()[0].replace(",", ""))
        self.assertLessEqual(functions, sites)
        self.assertGreater(functions, 0.9 * sites)


class Boot(Kernels):
    """A kernel whose ELF QEMU cannot start."""

    def test_without_pvh_note(self):
        """The bzImage is booted, and the same is recorded; boots."""
        release, folder = os.path.basename(
            os.path.dirname(e2e.vmlinux())), os.path.dirname(e2e.vmlinux())
        if not os.path.exists(os.path.join(folder, "vmlinuz")):
            self.skipTest("the default kernel was added without its bzImage")
        own = self.path("cache/ringtrip/kernels/" + release)
        shutil.copytree(folder, own)
        image = bytearray(self.image())
        # Length of the name, of the content, type: XEN_ELFNOTE_PHYS32_ENTRY.
        image[image.index(struct.pack("<III", 4, 8, 18) + b"Xen\0") + 8] = 99
        self.write(os.path.join(own, "vmlinux"), image)
        self.assertEqual(self.facts("show")["starts"], "as bzImage: its ELF has no PVH note")
        costs = []
        for env in self.env, None:
            result, trips = self.run_trips(e2e.program("udp"), env=env)
            self.assertEqual(result.status, 0, result.err)
            costs.append([(trip["call"], trip["result"], trip["insns"]["user"]) for trip in trips])
        self.assertEqual(costs[0], costs[1])
        os.unlink(os.path.join(own, "vmlinuz"))
        self.assertTrue(self.facts("show")["starts"].startswith("no: "))


class Debug(Kernels):
    """The vmlinux with debug information that matches the image."""

    def with_debug(self, name):
        path = self.path(name)
        run("objcopy", "--add-section", ".debug_info=" + self.write("dwarf", b"\0" * 2000000),
            e2e.vmlinux(), path)
        return path

    def change_id(self, path, build_id):
        with open(path, "r+b") as f:
            image = f.read()
            f.seek(image.index(bytes.fromhex(build_id)))
            f.write(OTHER_ID)

    def test_debug(self):
        debug = self.with_debug("debug")
        rows = self.facts("add", e2e.vmlinux(), debug)
        self.assertEqual(rows["debug info"], "DWARF of 2.0 MB in " + debug)
        self.change_id(debug, rows["build-id"])
        self.assertEqual(self.facts("show")["debug info"],
                         f"no: {debug} was built again: its build-id is {OTHER_ID.hex()} now")
        os.unlink(debug)
        self.assertEqual(self.facts("show")["debug info"],
                         f"no: {debug}: No such file or directory")

    def test_of_another_kernel(self):
        build_id = self.facts("add", e2e.vmlinux())["build-id"]
        shutil.rmtree(self.path("cache"))
        debug = self.with_debug("debug")
        self.change_id(debug, build_id)
        self.refused(debug + " does not belong to " + e2e.vmlinux(), OTHER_ID.hex(), build_id,
                     words=["add", e2e.vmlinux(), debug])

    def test_none(self):
        self.refused("has no debug information", words=["add", e2e.vmlinux(), e2e.vmlinux()])
        self.refused("no-such-file", words=["add", e2e.vmlinux(), self.path("no-such-file")])


class Modules(Kernels):
    """Modules of a kernel that was added."""

    def module(self, name, depends, release):
        folder = self.path("lib/kernel")
        os.makedirs(folder, exist_ok=True)
        source = self.write(name + ".c", f'''
            static const char info[] __attribute__((section(".modinfo"), used)) =
                "depends={depends}\\0vermagic={release} SMP";
            int init_module(void) {{ return 0; }}''')
        run("gcc", "-c", "-o", os.path.join(folder, name + ".ko"), source)

    def test_host_files(self):
        release = os.path.basename(os.path.dirname(e2e.vmlinux()))
        modules = {"9p": "9pnet,netfs", "9pnet": "", "netfs": "", "9pnet_virtio": "9pnet,virtio",
                   "overlay": "", "e1000": "", "unwanted": "virtio"}
        for name, depends in modules.items():
            self.module(name, depends, release)
        with open(self.path("lib/modules.builtin"), "w") as f:
            f.write("kernel/drivers/virtio/virtio.ko\nkernel/drivers/virtio/virtio_pci.ko\n")
        rows = self.facts("add", "--modules", self.path("lib"), e2e.vmlinux())
        self.assertEqual(rows["host's files"], "yes, loading 9pnet netfs 9p 9pnet_virtio overlay")
        self.assertEqual(rows["e1000"], "yes, loading e1000")
        self.assertIn("has no module virtio_net", rows["virtio_net"])
        self.assertEqual(sorted(os.listdir(self.path(f"cache/ringtrip/kernels/{release}/modules"))),
                         ["9p.ko", "9pnet.ko", "9pnet_virtio.ko", "all", "builtin", "e1000.ko",
                          "netfs.ko", "overlay.ko"])

    def test_of_another_kernel(self):
        self.module("9p", "", "5.10.0")
        self.refused("built for the kernel 5.10.0",
                     words=["add", e2e.vmlinux(), "--modules", self.path("lib")])


class Bad(Kernels):
    """Files that are not kernels, and caches that cannot be written."""

    def test_no_kernel(self):
        self.refused("/etc/passwd", words=["add", "/etc/passwd"])
        self.refused("/bin/true", words=["add", "/bin/true"])
        self.refused("no-such-file", words=["add", self.path("no-such-file")])
        self.refused(self.folder, words=["add", self.folder])
        self.refused("cut short", words=["add", self.write("vmlinux", self.image()[:20 << 20])])

    def test_usage(self):
        for words in ["add"], ["add", "--modules"], ["add", "a", "b", "c"], ["add",
                                                                             "-x"], [
                                                                                 "default"], [
                                                                                     "remove"], [
                                                                                         "x"]:
            result = self.kernel(*words)
            self.assertEqual((result.status, result.out, result.err[:6]), (125, "", "usage:"),
                             words)

    def test_default_and_remove(self):
        first = self.kernel("add", e2e.vmlinux()).out.split()[0]
        release = first.encode()
        other = self.image().replace(b"Linux version " + release,
                                     b"Linux version " + b"9" + release[1:])
        self.assertEqual(self.kernel("add", self.write("other", other)).status, 0)
        second = "9" + first[1:]
        listed = self.kernel().out.splitlines()
        self.assertEqual([line.split()[0] for line in listed], [second, first])
        self.assertTrue(listed[1].endswith("(default)") and not listed[0].endswith("(default)"))
        self.assertEqual(self.kernel("default", second).status, 0)
        self.assertEqual(self.kernel().out.splitlines()[1].split()[0], second)
        self.assertEqual(self.kernel("remove", second).status, 0)
        self.assertEqual([line.split()[0] for line in self.kernel().out.splitlines()], [first])
        self.one_message(self.kernel("remove", second), "no kernel " + second)
        self.one_message(self.kernel("default", second), "no kernel " + second)

    def test_two_at_once(self):
        jobs = [subprocess.Popen([e2e.RINGTRIP, "kernel", "add", e2e.vmlinux()],
                                 env={**os.environ, **self.env},
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
                for _ in range(3)]
        results = [job.communicate(timeout=e2e.SECONDS) for job in jobs]
        self.assertEqual([(job.returncode, err) for job, (_, err) in zip(jobs, results)],
                         [(0, "")] * 3)
        self.assertEqual({out for out, _ in results}, {results[0][0]})
        self.assertEqual(len(self.cached()), 1)

    def killed_at_work(self):
        shutil.rmtree(self.path("cache"), ignore_errors=True)
        job = subprocess.Popen([e2e.RINGTRIP, "kernel", "add", e2e.vmlinux()],
                               env={**os.environ, **self.env},
                               stdout=subprocess.DEVNULL)
        while not self.cached() and job.poll() is None:
            time.sleep(0.001)
        job.kill()
        return job.wait() == -signal.SIGKILL and self.cached()[0].startswith(".new-")

    def test_killed(self):
        """A killed fetch leaves no kernel, and the next one removes its files."""
        self.assertTrue(any(self.killed_at_work() for _ in range(10)),
                        "it was never caught at work")
        self.assertEqual(self.kernel().out, "")
        self.assertEqual(self.kernel("add", e2e.vmlinux()).status, 0)
        self.assertEqual(len(self.cached()), 1)

    def elsewhere(self, mount, script):
        """Runs a shell with a separate file system at the cache's path."""
        os.makedirs(self.path("cache"), exist_ok=True)
        if subprocess.run(["unshare", "-rm", "true"], capture_output=True).returncode:
            self.skipTest("this user may not mount file systems")
        return self.command("unshare", "-rm", "sh", "-c", mount + "\n" + script, "sh", e2e.RINGTRIP,
                            e2e.vmlinux(),
                            env=self.env)

    def test_full_disk(self):
        result = self.elsewhere('mount -t tmpfs -o size=20m t "$XDG_CACHE_HOME" || exit 99',
                                '"$1" kernel add "$2" && exit 98; "$1" kernel; ls -A '
                                '"$XDG_CACHE_HOME/ringtrip/kernels"')
        self.assertEqual((result.status, result.out), (0, ""))
        self.assertRegex(result.err, r"^ringtrip: .*/kernels: no space is left for a kernel "
                                     r"\(about 100 MB\); [^\n]*\n"
                                     r"ringtrip: no kernel is cached[^\n]*\n$")

    def test_read_only(self):
        release = self.kernel("add", e2e.vmlinux()).out.split()[0]
        copy = shutil.copy(e2e.vmlinux(), self.path("copy"))
        result = self.elsewhere('mount --bind "$XDG_CACHE_HOME" "$XDG_CACHE_HOME" && '
                                'mount -o remount,bind,ro "$XDG_CACHE_HOME" || exit 99',
                                '"$1" kernel && "$1" kernel show || exit 97; '
                                'for verb in "add ' + copy + '" "default ' + release + '" "remove '
                                + release + '"; do '
                                '"$1" kernel $verb && exit 98; done; "$1" kernel add "$2" '
                                '>/dev/null')
        self.assertEqual(result.status, 0, result.err)
        self.assertTrue(result.out.startswith(release + " "))
        self.assertIn("recording     yes", result.out)
        messages = result.err.splitlines()
        self.assertEqual(len(messages), 3, result.err)
        for message in messages:
            self.assertRegex(message, "^ringtrip: cannot write to the kernel cache, "
                                      ".*: Read-only file "
                                      "system; set XDG_CACHE_HOME")


del Kernels

if __name__ == "__main__":
    e2e.main()
