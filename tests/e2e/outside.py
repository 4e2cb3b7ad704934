# SPDX-License-Identifier: GPL-2.0-or-later
"""Files and addresses that the VM lacks: copied into it if they are known before, else named."""
import os
import shutil
import socket
import unittest

import e2e

NOT_IN = ", which is not in the guest: add --with "


def host_address():
    """Returns the address that this machine would send from; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return None
        return probe.getsockname()[0]


class Inside(e2e.Case):
    def library(self, path):
        """Builds a library with an unused function."""
        os.makedirs(os.path.dirname(self.path(path)), exist_ok=True)
        return shutil.copy("/lib/x86_64-linux-gnu/libm.so.6", self.path(path))

    def inside(self, *words, **how):
        return self.ringtrip("run", "-o", "/dev/null", *words, **how)

    def reach(self, *words, program="reach", options=(), **how):
        return self.inside(*options, "--", e2e.program(program), *words, **how)


class Outside(Inside):
    def test_opened_library(self):
        """The program goes on without the file: it is still reported as missing."""
        library = self.library("libs/libours.so")
        env = {"LD_LIBRARY_PATH": self.path("libs")}
        result = self.reach("open", "libours.so", env=env)
        self.assertEqual(result.status, 0)
        self.assertIn("libours.so: cannot open shared object file", result.out)
        self.assertEqual(result.err,
                         f"ringtrip: the program looked for {library}{NOT_IN}{library}\n")
        result = self.reach("open", "libours.so", options=["--with", library], env=env)
        self.assertEqual(result.out, "ok\n")

    def test_scripts(self):
        """Copied scripts bring their interpreter; a missing interpreter is the shell's 127."""
        os.mkdir(self.path("folder"))
        self.write("folder/count", "#!/usr/bin/wc -l\na\nb\n", 0o755)
        result = self.inside("--with", "folder", "--", "sh", "-c", "folder/count")
        self.assertEqual((result.status, result.out, result.err), (0, "3 folder/count\n", ""))
        self.write("lost", "#!/no/such/interpreter\n", 0o755)
        self.one_message(self.inside("--", "./lost"),
                         "/no/such/interpreter, the interpreter of ", 127)

    def test_several(self):
        """Together with --net user."""
        for name in "one", "two":
            self.write(name, "")
        result = self.inside("--", "sh", "-c", "test -e one; test -e two; exit 1")
        lines = [f"ringtrip: the program looked for {path}{NOT_IN}{path}\n"
                 for path in (self.path("one"), self.path("two"))]
        lines.append("ringtrip: with --host-files the guest has all of the host's files\n")
        self.assertEqual(result.err, "".join(lines))


class Long(Inside):
    def test_preload(self):
        """Opened by its path, and by a name found through LD_LIBRARY_PATH."""
        library = self.library("libs/libours.so")
        for env in ({"LD_PRELOAD": library},
                    {"LD_PRELOAD": "libours.so", "LD_LIBRARY_PATH": self.path("libs")}):
            result = self.inside("--", "/bin/cat", "/proc/self/maps", env=env)
            self.assertIn(library, result.out)
            self.assertEqual(result.err, "")

    def test_socket_of_the_host(self):
        """Its server is not in the VM, whether the folder is taken along or not."""
        os.mkdir(self.path("run"))
        path = self.path("run/server")
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(path)
            server.listen()
            for program in "reach", "reach_32":
                if not os.path.exists(e2e.built("tests/programs/" + program)):
                    continue
                for options in [], ["--with", self.path("run")]:
                    result = self.reach("unix", path, program=program, options=options)
                    self.assertEqual(result.out, "No such file or directory\n")
                    self.assertEqual(result.err,
                                     f"ringtrip: the program could not connect to {path}, a socket "
                                     "on the host, whose server does not run in the guest: --also "
                                     "starts one there\n")

    def test_loopback_only(self):
        """An address that works only on the host gets a hint; one that works nowhere does not."""
        own = host_address()
        if not own:
            raise unittest.SkipTest("this machine has no network either")
        result = self.reach("connect", "192.0.2.1")
        self.assertEqual(result.out, "Network is unreachable\n")
        self.assertEqual(result.err,
                         "ringtrip: the program could not reach 192.0.2.1: the VM has only a "
                         "loopback device; --addr 192.0.2.1 gives it that address, --net user "
                         "leads out of the VM\n")
        result = self.reach("bind", own)
        self.assertEqual(result.out, "Cannot assign requested address\n")
        self.assertIn(f"ringtrip: the program could not bind to {own}: ", result.err)
        self.assertEqual(self.reach("bind", own, options=["--addr", own]).out, "ok\n")
        result = self.reach("bind", "192.0.2.77")
        self.assertEqual((result.out, result.err), ("Cannot assign requested address\n", ""))


if __name__ == "__main__":
    e2e.main()
