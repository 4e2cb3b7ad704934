# SPDX-License-Identifier: GPL-2.0-or-later
"""`meson install` installs a complete tool that works from any place."""
import os

import e2e

PARTS = {
    "bin/ringtrip", "lib/ringtrip/init", "lib/ringtrip/recorder.so",
    "lib/ringtrip/labs/menuos/hello", "lib/ringtrip/labs/menuos/replyhi",
    "lib/ringtrip/menuos/menuos",
    "share/man/man1/ringtrip.1", "share/bash-completion/completions/ringtrip",
}


class Installed(e2e.Case):
    def setUp(self):
        super().setUp()
        result = self.command("meson", "install", "-C", e2e.BUILD, "--no-rebuild", "--quiet",
                              "--destdir", self.path("dest"))
        self.assertEqual(result.status, 0, result.out + result.err)
        # Not the configured prefix: the parts are found relative to the program.
        (binary,) = (folder for folder, _, files in os.walk(self.path("dest"))
                     if "ringtrip" in files and folder.endswith("/bin"))
        self.prefix = self.path("usr")
        os.rename(os.path.dirname(binary), self.prefix)
        self.tool = os.path.join(self.prefix, "bin/ringtrip")

    def test_files(self):
        files = {os.path.relpath(os.path.join(folder, name), self.prefix)
                 for folder, _, names in os.walk(self.prefix) for name in names}
        self.assertEqual(files - {"lib/ringtrip/init32", "lib/ringtrip/menuos/menuos32"}, PARTS)

    def run_installed(self, *args):
        """Returns the calls of a run with the installed tool."""
        name = self.path("lines")
        result = self.command(self.tool, "run", "--format", "strace", "-o", name, *args)
        self.assertEqual(result.status, 0, result.err)
        with open(name, encoding="utf-8") as f:
            return f.read()

    def test_runs(self):
        self.assertIn("exit_group(0)", self.run_installed("-e", "trace=all", "--", "/bin/true"))
        labs = os.path.join(self.prefix, "lib/ringtrip/labs/menuos")
        lines = self.run_installed("--also", f"{labs}/replyhi 1", "--", f"{labs}/hello")
        self.assertIn("sin_port=htons(5001)", lines)

    def test_menuos(self):
        result = self.command(self.tool, "menuos", given=b"hello\n")
        self.assertEqual(result.status, 0, result.err)
        self.assertIn("ECONNREFUSED", result.out)

    def test_doctor(self):
        result = self.command(self.tool, "doctor")
        self.assertEqual(result.status, 0, result.out)
        self.assertRegex(result.out, f"ok +own parts +.*{self.prefix}/bin/../lib/ringtrip")

    def test_i386(self):
        """The 32-bit init is among the parts, if it was built."""
        e2e.built("guest/init32")
        if " i386 " not in self.command(self.tool, "kernel").out:
            self.skipTest("no i386 kernel is cached (ringtrip kernel fetch --arch i386)")
        self.assertIn("socket(AF_INET", self.run_installed("--arch", "i386", e2e.program("udp_32")))


if __name__ == "__main__":
    e2e.main()
