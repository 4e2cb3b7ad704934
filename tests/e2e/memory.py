# SPDX-License-Identifier: GPL-2.0-or-later
"""The VM's memory: its size, and the message if it was not enough."""
import e2e

MORE = "--memory SIZE gives it more, up to 2G\n"


class Hungry(e2e.Case):
    def hungry(self, *words, options=()):
        return self.ringtrip("run", "-o", "/dev/null", *options, "--", e2e.program("hungry"),
                             *words)


class Memory(Hungry):
    def test_no_room(self):
        result = self.hungry("write", "200", options=["--memory", "256M"])
        self.assertEqual(result.out, "No space left on device\n")
        self.assertIn("ringtrip: no room was left for a file: files lie in the VM's memory, of "
                      "which it has 256 MiB; " + MORE, result.err)

    def test_sizes(self):
        for size, why in (("3G", "--memory 3G: from 256M, "),
                          ("128M", "--memory 128M: from 256M, "),
                          ("lots", "--memory takes a size such as 512M or 2G, not 'lots'"),
                          ("512", "--memory takes a size")):
            self.one_message(self.ringtrip("run", "--memory", size, "--", "/bin/true"), why)
        with open(self.path("large"), "wb") as f:
            f.truncate(300 << 20)
        result = self.ringtrip("run", "--memory", "512M", "--with", "large", "--", "/bin/true")
        self.one_message(result, "--memory 512M is too small, 1024M would do")


class Long(Hungry):
    def test_asked_for(self):
        """A malloc that fails in the VM and not on the host."""
        result = self.hungry("ask", "700")
        self.assertEqual(result.out, "Cannot allocate memory\n")
        self.assertEqual(result.err, "ringtrip: the program asked for 701 MiB and got none: the VM "
                                     "has 512 MiB of memory; " + MORE)
        self.assertEqual(self.hungry("ask", "700", options=["--memory", "1G"]), (0, "ok\n", ""))

    def test_killed(self):
        result = self.hungry("use", "400", options=["--memory", "256M"])
        self.assertEqual(result.status, 128 + 9)
        self.assertIn("ringtrip: the VM ran out of memory, and its kernel killed 1 process: " +
                      MORE, result.err)


if __name__ == "__main__":
    e2e.main()
