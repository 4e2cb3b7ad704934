# SPDX-License-Identifier: GPL-2.0-or-later
"""Extended attributes of the host's files: file capabilities above all."""
import os
import shutil
import struct
import subprocess
import unittest

import e2e
import hostfiles

AS_NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
# linux/capability.h, VFS_CAP_REVISION_2 and effective: CAP_NET_BIND_SERVICE and CAP_NET_RAW.
BIND_AND_RAW = struct.pack("<5I", 0x02000001, 1 << 10 | 1 << 13, 0, 0, 0)
WITH = "euid 65534, bind: ok, raw: ok\n"
WITHOUT = "euid 65534, bind: Permission denied, raw: Operation not permitted\n"


class Capable(e2e.Case):
    def setUp(self):
        super().setUp()
        os.chmod(self.folder, 0o755)
        self.caps = shutil.copy(e2e.program("caps"), self.folder)
        try:
            os.setxattr(self.caps, "security.capability", BIND_AND_RAW)
        except OSError as error:
            self.skipTest(f"file capabilities cannot be set here: {error}")

    def both(self, *words, **how):
        """Returns the program's output on the host and in the VM, as an unprivileged user."""
        native = self.command(*AS_NOBODY, self.caps).out
        return native, self.ringtrip("run", "-o", "/dev/null", *words, "--", *AS_NOBODY, self.caps,
                                     **how)


class Attributes(Capable):
    def test_capabilities(self):
        native, result = self.both("--with", self.caps)
        self.assertEqual((native, result.out, result.err), (WITH, WITH, ""))


class Long(Capable):
    def test_without(self):
        os.removexattr(self.caps, "security.capability")
        native, result = self.both("--with", self.caps)
        self.assertEqual((native, result.out), (WITHOUT, WITHOUT))

    def test_of_the_hosts_files(self):
        """Kept in folders of PATH; elsewhere the loss is reported once, by name."""
        if not hostfiles.kernel_with_9p():
            subprocess.run([e2e.RINGTRIP, "kernel", "fetch", "linux-image-amd64"], check=True,
                           capture_output=True)
        native, result = self.both("--host-files",
                                   env={"PATH": self.folder + ":" + os.environ["PATH"]})
        self.assertEqual((native, result.out, result.err), (WITH, WITH, ""))
        _, result = self.both("--host-files")
        self.assertEqual(result.out, WITHOUT)
        self.assertEqual(result.err.count(f"ringtrip: {self.caps} ran without its file "
                                          f"capabilities: "), 1, result.err)

    def test_refused(self):
        """What the guest's file system cannot store is reported in one line."""
        for name in "user.one", "user.two":
            try:
                os.setxattr(self.caps, name, b"text")
            except OSError as error:
                raise unittest.SkipTest(f"attributes are not supported here: {error}") from error
        _, result = self.both("--with", self.caps, "--kernel",
                              os.path.basename(os.path.dirname(e2e.vmlinux())))
        self.assertEqual(result.out, WITH)
        self.assertIn(result.err, ("", f"ringtrip: the attribute user.one of {self.caps} and 1 "
                                       f"more are not in the guest: "
                                       "Operation not supported\n"))


if __name__ == "__main__":
    e2e.main()
