# SPDX-License-Identifier: GPL-2.0-or-later
"""
The VM's network: more addresses on the loopback device (--addr), and a way outside (--net user).
"""
import functools
import http.server
import os
import re
import shutil
import threading

import e2e


class Addresses(e2e.Case):
    """A client that connects to an address finds the server bound to it."""

    def talk(self, address, *options):
        server = f"iperf3 -s -1 -B {address} --logfile /dev/null"
        result, trips = self.run_trips(*options, "--also", server, "--", "iperf3", "-c", address,
                                       "-n", "64K")
        texts = [a["text"] for t in trips if t["call"] == "connect" and t["result"] in (0, -115)
                 for a in t["args"]]
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
        for text in ("172.16.3", "172.16.3.256", "10.0.0.1/33", "10.0.0.1/", "10.0.0.1/+8",
                     "fd00::1/129", "localhost", ""):
            self.one_message(self.ringtrip("run", "--addr", text, "true"), f"not '{text}'")


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


class Outside(e2e.Case):
    """The guest's Ethernet device, where the host's loopback is 10.0.2.2."""

    def fetched(self, *options):
        self.write("page", "from outside\n")
        handler = functools.partial(Quiet, directory=self.folder)
        with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
            threading.Thread(target=server.serve_forever, daemon=True).start()
            url = f"http://10.0.2.2:{server.server_port}/page"
            result = self.ringtrip("run", "--stats", "-o", self.path("trips"), *options, "curl",
                                   "-s", "-m", "20", url)
            server.shutdown()
        with open(self.path("trips"), encoding="utf-8") as f:
            return result, f.read()

    def test_way_out(self):
        result, trips = self.fetched("--net", "user", "--depth", "all")
        self.assertEqual((result.status, result.out), (0, "from outside\n"), result.err)
        self.assertIn(" 0 of them unmatched, 0 frames left over", result.err)
        self.assertIn("· not repeatable: live network ·", " ".join(trips.split("\n\n")[0].split()))
        self.assertRegex(trips, r"connect\(\d+, \{sa_family=AF_INET, "
                                r"sin_port=htons\(\d+\),\s+sin_addr=inet_addr\(\"10.0.2.2\"\)")
        # The driver is a kernel module, whose functions have names.
        self.assertTrue(re.search(r"start_xmit\s+\[virtio_net\]", trips))

    def test_no_way(self):
        result, _ = self.fetched()
        self.assertEqual((result.status, result.out), (7, ""), result.err)


class Modules(e2e.Case):
    """The driver's module is damaged or missing, in the case's own cache."""

    def setUp(self):
        super().setUp()
        kernel = os.path.dirname(e2e.vmlinux())
        self.cache = self.path("cache")
        self.modules = os.path.join(self.cache, "ringtrip/kernels", os.path.basename(kernel),
                                    "modules")
        shutil.copytree(kernel, os.path.dirname(self.modules))

    def says(self, text):
        result = self.ringtrip("run", "--net", "user", "true", env={"XDG_CACHE_HOME": self.cache})
        self.one_message(result, text)

    def test_damaged(self):
        """A changed module fails its signature."""
        path = os.path.join(self.modules, "net_failover.ko")
        with open(path, "rb") as f:
            module = f.read()
        with open(path, "wb") as f:
            f.write(module.replace(b"\0failover_register\0", b"\0failover_regicide\0"))
        self.says("the guest's init: cannot load the kernel module net_failover: Key was "
                  "rejected by service")

    def test_missing(self):
        os.unlink(os.path.join(self.modules, "virtio_net.ko"))
        self.says("virtio_net")


if __name__ == "__main__":
    e2e.main()
