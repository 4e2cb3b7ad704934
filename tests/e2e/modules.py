# SPDX-License-Identifier: GPL-2.0-or-later
"""Kernel modules requested by name (--module), and the hint about those that were not."""
import os
import socket
import subprocess
import unittest

import e2e

MISSING = ("ringtrip: the guest's kernel has no AF_VSOCK loaded: --module vsock_loopback loads it, "
           "where the kernel has that module\n")


def all_modules(release):
    return os.path.join(e2e.kernels_folder(), release, "modules/all")


class Vsock(e2e.Case):
    @classmethod
    def setUpClass(cls):
        """Returns the default kernel, with all modules of its package."""
        super().setUpClass()
        folder = os.path.dirname(e2e.vmlinux())
        cls.release = os.path.basename(folder)
        if os.path.exists(all_modules(cls.release)):
            return
        with open(os.path.join(folder, "origin"), encoding="utf-8") as f:
            package = f.read().split()[0]
        if not package.startswith("linux-image-"):
            raise unittest.SkipTest("the default kernel is not from a package")
        subprocess.run([e2e.RINGTRIP, "kernel", "fetch", package], check=True, capture_output=True)

    def vsock(self, *words, program="reach"):
        return self.ringtrip("run", "-o", "/dev/null", *words, "--", e2e.program(program),
                             "socket", str(int(socket.AF_VSOCK)))


class Modules(Vsock):
    def test_by_name(self):
        """The module is loaded with its dependencies; `-` is `_`, as for modprobe."""
        for name in "vsock_loopback", "vsock-loopback":
            self.assertEqual(self.vsock("--module", name), (0, "ok\n", ""))

    def test_none_such(self):
        self.one_message(self.ringtrip("run", "--module", "no_such", "--", "/bin/true"),
                         "has no module no_such")
        self.one_message(self.ringtrip("run", "--module", "../x", "--", "/bin/true"),
                         "--module ../x: this is not a module's name")


class Long(Vsock):
    def test_not_asked_for(self):
        """A refused family names its module, in both ABIs."""
        for program in "reach", "reach_32":
            if os.path.exists(os.path.join(e2e.BUILD, "tests/programs", program)):
                result = self.vsock(program=program)
                self.assertEqual((result.out, result.err),
                                 ("Address family not supported by protocol\n", MISSING))

    def test_functions_have_names(self):
        _, trips = self.run_trips("--module", "vsock_loopback", "--", e2e.program("reach"),
                                  "socket", str(int(socket.AF_VSOCK)))
        names = [node["fn"] for trip in trips if trip["call"] == "socket"
                 for node in e2e.nodes(trip["tree"])]
        self.assertTrue(any(name and name.lstrip("~").startswith("vsock_create") for name in names),
                        names)


if __name__ == "__main__":
    e2e.main()
