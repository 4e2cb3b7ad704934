# SPDX-License-Identifier: GPL-2.0-or-later
"""The host's files as the VM's (--host-files) and what a program wrote to them."""
import os
import re
import shutil
import subprocess
import unittest

import e2e

PYTHON = "/usr/bin/python3"
NOBODY = 65534
WROTE = r"^ringtrip: the program (wrote|removed) (.*)$"


def kernel_with_9p():
    listed = subprocess.run([e2e.RINGTRIP, "kernel"], capture_output=True, text=True,
                            check=True).stdout
    for name, arch in (line.split()[:2] for line in listed.splitlines()):
        if arch == "amd64" and os.path.exists(os.path.join(e2e.kernels_folder(), name,
                                                           "modules/9p.ko")):
            return name
    return None


class HostFiles(e2e.Case):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        if not kernel_with_9p():
            subprocess.run([e2e.RINGTRIP, "kernel", "fetch", "linux-image-amd64"], check=True,
                           capture_output=True)

    def inside(self, *words, **how):
        return self.ringtrip("run", "-o", "/dev/null", "--host-files", *words, **how)

    def wrote(self, result):
        return [found[1] for found in re.findall(WROTE, result.err, re.MULTILINE)]

    def test_a_python_that_writes(self):
        """All files it needs are there; those it changes are named, and unchanged on the host."""
        self.write("given", "given")
        self.write("kept", "kept")
        os.mkdir(self.path("folder"))
        self.write("folder/inner", "inner")
        script = ("import json, ssl, os, shutil\n"
                  "open('new.txt', 'w').write('12345')\n"
                  "open('given', 'a').write(' more')\n"
                  "open('kept').read()\n"
                  "shutil.rmtree('folder')\n"
                  "os.makedirs('/tmp/ringtrip-made/below'); os.chdir('/dev/shm'); open('/run/x', "
                  "'w')\n"
                  "print(json.dumps(sorted(os.listdir('/proc/self/fd'))))")
        result = self.inside("--", PYTHON, "-B", "-c", script)
        self.assertEqual((result.status, result.out), (0, '["0", "1", "2", "3"]\n'), result.err)
        self.assertEqual(self.wrote(result),
                         ["/run/x (new, 0 bytes)"] * os.path.isdir("/run") + sorted([
            self.path("folder/"), self.path("given") + " (changed, 10 bytes)",
            self.path("new.txt") + " (new, 5 bytes)",
            "/tmp/ringtrip-made/ (new)", "/tmp/ringtrip-made/below/ (new)"]))
        self.assertEqual(sorted(os.listdir(self.folder)), ["folder", "given", "kept", "tmp"])
        self.assertFalse(os.path.exists("/tmp/ringtrip-made"))
        with open(self.path("given"), encoding="ascii") as f:
            self.assertEqual(f.read(), "given")

    def test_many_are_not_all_named(self):
        result = self.inside("--", "sh", "-c",
                             "for i in 1 2 3 4 5 6; do for j in a b c d; do : >$i$j; done; done")
        self.assertEqual(len(self.wrote(result)), 20)
        self.assertIn("\nringtrip: ... and 4 more\n", result.err)

    def test_names_in_the_tree_and_the_label(self):
        """
        Functions of modules and libraries have names; nothing is unmatched; the first line names
        the mode.
        """
        trace = self.path("trace")
        result = self.ringtrip("record", "--count", "--host-files", "-o", trace, "--", PYTHON, "-c",
                               "pass")
        self.assertEqual(result.status, 0, result.err)
        shown = self.show(trace, "-e", "trace=openat,newfstatat,read", "--width", "0")
        self.assertIn("not exactly repeatable: the host's files",
                      " ".join(shown.replace("\u00a0", " ").split()[:40]))
        for name in "v9fs_vfs_lookup [9p]", "p9_client_walk [9pnet]", "ovl_open [overlay]":
            self.assertIn(name, shown)
        whole = self.show(trace, "-e", "trace=openat", "--depth", "all", "--width", "1000")
        # built into some kernels
        self.assertRegex(whole, r"virtqueue_add_\w+( \[virtio_ring\])?  ")
        self.assertNotRegex(shown, r"0xffffffffc0")
        stats = self.ringtrip("show", "--stats", "-o", "/dev/null", trace).err
        self.assertIn(" 0 of them unmatched, 0 frames left over,", stats)
        saw = re.search(r"saw (\d+) instructions begin, the blocks add up to (\d+)$", stats,
                        re.MULTILINE)
        self.assertEqual(saw[1], saw[2])

    def test_input_from_a_file(self):
        with open(self.write("input", "one\ntwo\n"), "rb") as f:
            result = self.inside("--", "cat", stdin=f)
        self.assertEqual((result.status, result.out, result.err), (0, "one\ntwo\n", ""))

    def test_brought_back(self):
        """Fetched files are there and not reported as left in the VM; the others are."""
        result = self.inside("--fetch", "made", "--", "sh", "-c",
                             "mkdir made; echo x >made/x; echo y >y; rm -r made/../tmp")
        self.assertEqual(result.status, 0, result.err)
        self.assertEqual(self.wrote(result),
                         [self.path("tmp/"), self.path("y") + " (new, 2 bytes)"])
        with open(self.path("made/x"), encoding="ascii") as f:
            self.assertEqual(f.read(), "x\n")

    # ---- failures ----

    def test_refused_by_the_host(self):
        os.chmod(self.write("secret", "secret"), 0o600)
        words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
        if os.geteuid():
            raise unittest.SkipTest("only root can become another user")
        cache = self.path("cache")
        shutil.copytree(os.path.join(e2e.kernels_folder(), kernel_with_9p()),
                        os.path.join(cache, "ringtrip/kernels", kernel_with_9p()))
        subprocess.run(["chown", "-R", str(NOBODY), cache], check=True)
        result = self.command(*words, self.install(), "run", "-o", "/dev/null", "--host-files",
                              "--", "cat", "secret",
                              env={"XDG_CACHE_HOME": cache, "HOME": cache})
        self.assertEqual(result.status, 1, result.err)
        self.assertIn("cat: secret: Permission denied\n", result.err)
        self.assertIn(f"ringtrip: the program wanted {self.path('secret')}, which the host does "
                      f"not let you read: "
                      "permission denied\n", result.err)

    def test_device_that_the_guest_lacks(self):
        device = next((d for d in ("/dev/kvm", "/dev/fuse", "/dev/net/tun") if os.path.exists(d)),
                      None)
        if not device:
            raise unittest.SkipTest("this machine has none of them either")
        result = self.inside("--", "cat", device)
        self.assertEqual(result.status, 1)
        self.assertIn(f"ringtrip: the program wanted the device {device}, which the guest does not "
                      f"have\n", result.err)

    def kernels(self):
        """Makes a cache with a kernel whose modules may be changed; returns its module folder."""
        cache = self.path("cache")
        name = kernel_with_9p()
        shutil.copytree(os.path.join(e2e.kernels_folder(), name),
                        os.path.join(cache, "ringtrip/kernels", name))
        return {"XDG_CACHE_HOME": cache}, os.path.join(cache, "ringtrip/kernels", name, "modules")

    def test_module_that_does_not_load(self):
        cache, modules = self.kernels()
        with open(os.path.join(modules, "9pnet.ko"), "r+b") as f:
            name = f.read().replace(b"vermagic=6", b"vermagic=7")
            f.seek(0)
            f.write(name)
        self.one_message(self.inside("--no-snapshot", "--", "true", env=cache),
                         "cannot load the kernel module 9pnet: ")

    def test_module_that_is_missing(self):
        cache, modules = self.kernels()
        os.unlink(os.path.join(modules, "9p.ko"))
        self.one_message(self.inside("--", "true", env=cache),
                         "ringtrip kernel fetch linux-image-amd64")


if __name__ == "__main__":
    e2e.main()
