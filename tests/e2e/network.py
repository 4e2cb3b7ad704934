# SPDX-License-Identifier: GPL-2.0-or-later
"""The network that the VM has: more addresses of the loopback device (--addr)."""
import e2e


class Addresses(e2e.Case):
    """A client that names an address finds the server that is bound to it."""

    def talk(self, address, *options):
        server = f"iperf3 -s -1 -B {address} --logfile /dev/null"
        result, trips = self.run_trips(*options, "--also", server, "--", "iperf3", "-c", address, "-n", "64K")
        texts = [a["text"] for t in trips if t["call"] == "connect" and t["result"] in (0, -115) for a in t["args"]]
        return result, texts

    def test_ipv4(self):
        result, texts = self.talk("172.16.3.162", "--addr", "172.16.3.162")
        self.assertEqual(result.status, 0, result.err)
        self.assertTrue([t for t in texts if 'inet_addr("172.16.3.162")' in t], texts)

    def test_ipv6_and_prefix(self):
        result, texts = self.talk("fd00:16::3", "--addr", "fd00:16::3", "--addr", "10.3.0.1/24")
        self.assertEqual(result.status, 0, result.err)
        self.assertTrue([t for t in texts if '"fd00:16::3"' in t], texts)

    def test_without(self):
        self.assertNotEqual(self.talk("172.16.3.162")[0].status, 0)

    def test_no_address(self):
        for text in ("172.16.3", "172.16.3.256", "10.0.0.1/33", "10.0.0.1/", "10.0.0.1/+8", "fd00::1/129", "localhost", ""):
            self.one_message(self.ringtrip("run", "--addr", text, "true"), f"not '{text}'")


if __name__ == "__main__":
    e2e.main()
