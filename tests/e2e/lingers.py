# SPDX-License-Identifier: GPL-2.0-or-later
"""The end of a recording: processes that outlive the program go on for a while."""
import os
import time
import unittest

from e2e import BUILD, Case, main, program

LOG = "accepted\nread 'hello'\n"


class Server(Case):
    def beside(self, how, *options, server="lingers"):
        """
        Runs a server that ends according to `how`, beside a client that does not wait for it;
        returns the Result and the server's calls.
        """
        result, trips = self.run_trips(*options, "--also", f"{program(server)} {how}", "--",
                                       program("lingers"), "client")
        self.assertEqual(result.status, 0, result.err)
        client = [trip["pid"] for trip in trips if trip["call"] == "connect"]
        return result, [trip["call"] for trip in trips if trip["pid"] not in client]

    def check_finished(self, how, server):
        with self.subTest(how):
            result, calls = self.beside(how, server=server)
            self.assertEqual(result.out, LOG)
            self.assertEqual([c for c in calls if c.startswith("recv") or c == "close"][0][:4],
                             "recv")
            self.assertEqual(calls[-1], "close")
            self.assertNotIn("still", result.err)


class Lingers(Server):
    def test_work_is_finished(self):
        """Waiting repeatedly with a timeout: no call and no output is lost."""
        self.check_finished("poll", "lingers")

    def test_a_daemon_that_the_program_left(self):
        """
        It goes on as long as what runs beside the program does, and is ended then: after a shorter
        time if that is the host's.
        """
        for mode, polls in ([], range(30, 40)), (["--fast"], range(1, 8)):  # ten seconds; one
            with self.subTest(mode):
                result, trips = self.run_trips(*mode, "-e", "trace=poll", "--", program("lingers"),
                                               "daemon")
                self.assertEqual(result.status, 0, result.err)
                self.assertIn(len(trips), polls)
                self.assertRegex(result.err, "still running at the end.* lingers")

    def test_bad_limit(self):
        self.one_message(self.ringtrip("run", "--linger", "soon", "--", "/bin/true"),
                         "--linger takes a number")


class Long(Server):
    def test_work_is_finished(self):
        """
        Sleeping, or waiting for a timer, without a timeout or with one: no call and no output is
        lost.
        """
        for how in "sleep", "timer", "timeout":
            self.check_finished(how, "lingers")

    @unittest.skipUnless(os.path.exists(os.path.join(BUILD, "tests/programs/lingers_32")),
                         "no 32-bit programs were built")
    def test_32_bit_work_is_finished(self):
        """The descriptor of socketcall's accept is in the program's memory."""
        for how in "timeout", "poll":
            self.check_finished(how, "lingers_32")

    def test_nothing_is_waited_for_that_does_not_come(self):
        """A server that waits for its next client without a timeout is ended at once, and named."""
        for mode in [], ["--fast"]:  # in the second, time follows the host
            began = time.monotonic()
            result, calls = self.beside("forever", "--linger", "60", *mode)
            self.assertLess(time.monotonic() - began, 50)
            self.assertEqual(calls[-1:], ["accept"])
        self.assertRegex(result.err, "still running at the end.* lingers")

    def test_the_limit(self):
        """A busy server is ended when its time is over; with 0, at once."""
        result, calls = self.beside("busy", "--linger", "1")
        self.assertRegex(result.err, "lingers")
        result, calls = self.beside("sleep", "--linger", "0")
        self.assertNotIn("recvfrom", calls)
        self.assertRegex(result.err, "lingers")


if __name__ == "__main__":
    main()
