# SPDX-License-Identifier: GPL-2.0-or-later
"""
Third-party servers and clients, over loopback in the VM: each pair does what it does natively, all
of it is recorded, and memory stays bounded.

    servers.py Taken HostFiles      the programs' files come by --with, or by --host-files
    servers.py Long                 redis-server compared with the kernel's function_graph, and many
                                    requests to it
"""
import collections
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
import unittest

import e2e
import oracles

PYTHON = "/usr/bin/python3"  # Debian's, whatever comes first in PATH
MIB = 300  # of ringtrip itself, recording or showing; QEMU has its guest's memory in addition
SENDS = {"sendto", "sendmsg", "write", "writev", "sendfile"}
RECEIVES = {"recvfrom", "recvmsg", "read", "readv"}
ENDED = "the task ended in it"
REPLACED = "another program runs in its place"

Connection = collections.namedtuple("Connection", "sent received")  # as seen from one of its ends


def installed(name, path=None):
    """Returns a program of tools/setup.sh check's packages."""
    folders = [os.environ.get("PATH", ""), "/usr/sbin",
               os.path.dirname(e2e.kernels_folder()) + "/programs/usr/sbin"]
    found = path if path and os.access(path, os.X_OK) else shutil.which(name,
                                                                        path=":".join(folders))
    if not found:
        raise FileNotFoundError(f"{name} is not installed: tools/setup.sh check installs it")
    return found


def listening(port):
    """True if the port has a listener; without connecting, since a server may count clients."""
    for name in "/proc/net/tcp", "/proc/net/tcp6":
        with open(name, encoding="ascii") as f:
            for line in f:
                fields = line.split()
                if fields[1].endswith(f":{port:04X}") and fields[3] == "0A":
                    return True
    return False


# Data still in a socket when iperf3's server learns, on another connection, that time is up: it is
# never read.
UNREAD = 4 << 20


class Peak(threading.Thread):
    """
    Measures a process's peak memory without its children: VmHWM, read until it has ended.
    """

    def __init__(self, pid):
        super().__init__()
        self.pid, self.mib = pid, 0
        self.start()

    def run(self):
        while True:
            try:
                with open(f"/proc/{self.pid}/status", encoding="ascii", errors="replace") as f:
                    found = re.search(r"VmHWM:\s*(\d+) kB", f.read())
            except OSError:
                return
            if not found:
                return
            self.mib = max(self.mib, int(found[1]) / 1024)
            time.sleep(0.02)


class Server(e2e.Case):
    """What the pairs share. A pair is two lists of words with PORT in them, and what they open."""

    def setUp(self):
        super().setUp()
        with socket.socket() as s:
            s.bind(("127.0.0.1", 0))
            self.port = s.getsockname()[1]

    def words(self, pattern):
        return [word.replace("PORT", str(self.port)) for word in pattern]

    # ---- natively ----

    def natively(self, server, client, given, env):
        """Returns the client's Result; the server is ended when the client has ended."""
        before = set(os.listdir(self.folder))
        process = self.start(*server, start_new_session=True, env=env)
        try:
            for _ in range(200):
                if listening(self.port):
                    break
                time.sleep(0.05)
            self.assertTrue(listening(self.port), f"{server} does not listen")
            return self.client(client, given, env)
        finally:
            try:
                os.killpg(process.pid, signal.SIGTERM)
            except ProcessLookupError:
                pass
            # A daemon is no longer a child of its first process, but of ours.
            for daemon in set(e2e.children(os.getpid())) - {process.pid}:
                os.kill(daemon, signal.SIGTERM)
            process.communicate(timeout=e2e.SECONDS)
            self.left_over()
            self.forget(set(os.listdir(self.folder)) - before)

    def forget(self, made):
        """Removes a server's files, which the one in the VM would otherwise start from."""
        for name in made:
            if os.path.isdir(self.path(name)):
                shutil.rmtree(self.path(name))
            else:
                os.unlink(self.path(name))

    def client(self, client, given, env):
        with open(given or os.devnull, "rb") as f:
            return self.command(*client, stdin=f, env=env)

    # ---- in the VM ----

    def brings(self, opens):
        """Returns the options that bring files into the VM that the programs open later."""
        return [word for path in opens for word in ("--with", path)]

    def measured(self, *words, **how):
        process = self.start(e2e.RINGTRIP, *words, **how)
        peak = Peak(process.pid)
        result = self.finish(process)
        peak.join()
        self.assertGreater(peak.mib, 1)
        self.assertLess(peak.mib, MIB, words)
        return result, peak.mib

    def pair(self, server, client, opens=(), given=None, waits=(), least=20e6, env=None, fits=True,
             unread=0):
        """
        Runs the pair natively and in the VM. `waits`: the calls in which tasks of the server may be
        ended; `fits`: the acceptor of a connection serves it; `least`: instructions in the trace;
        `unread`: see fits(). Returns the client's two Results, and the trips of all.
        """
        server, client = self.words(server), self.words(client)
        native = self.natively(server, client, given, env)
        self.assertEqual(native.status, 0, native)
        trace, result = self.path("trace"), None
        with open(given or os.devnull, "rb") as f:
            result, recording = self.measured("record", "--count", "-o", trace, *self.brings(opens),
                                              "--also",
                                              " ".join(server), "--", *client, stdin=f, env=env)
        self.assertEqual(result.status, 0, result.err)
        insns = self.all_is_there(trace, least)
        trips, showing = self.shown(trace)
        self.complete(trips, waits)
        if fits:
            self.fits(trips, unread)
        print(f"{os.path.basename(server[0])}: {insns / 1e6:.0f} M instructions, {len(trips)} "
              f"trips; MiB: "
              f"{recording:.0f} recording, {showing:.0f} showing")
        return native, result, trips

    def all_is_there(self, trace, least):
        stats = self.ringtrip("show", "--stats", "--format", "strace", "-o", "/dev/null", trace)
        self.assertIn(" 0 of them unmatched, 0 frames left over,", stats.err)
        saw = re.search(r"the independent counter saw (\d+) instructions begin, the blocks add up "
                        r"to (\d+)$", stats.err,
                        re.MULTILINE)
        self.assertTrue(saw, stats.err)
        self.assertEqual(saw[1], saw[2])
        self.assertGreater(int(saw[1]), least)
        return int(saw[1])

    def shown(self, trace):
        """
        Returns all trips, from a measured run of show; measures one that lays out all trees, too.
        """
        name = self.path("trips")
        _, one = self.measured("show", "--format", "json", "--depth", "1", "-e", "all", "-o", name,
                               trace)
        _, other = self.measured("show", "-e", "all", "-o", "/dev/null", trace)
        with open(name, encoding="utf-8") as f:
            return [json.loads(line) for line in f], max(one, other)

    def complete(self, trips, waits):
        """
        Each call has its result, or its task ended in it: by exit, or where the server waited for
        more.
        """
        self.assertGreater(len(trips), 100)
        for trip in trips:
            if trip["complete"]:
                self.assertIn((trip.get("why"), trip["call"]),
                              {(None, trip["call"]), (REPLACED, "execve")})
            else:
                self.assertEqual(trip["why"], ENDED)
                self.assertIn(trip["call"], {"exit", "exit_group", *waits})

    def fits(self, trips, unread):
        """
        Every connection has two ends, and what one sent the other received, except for `unread`
        bytes at most.
        """
        clients, servers = ends(trips)
        self.assertGreater(len(clients), 0)
        self.assertEqual(len(clients), len(servers))
        for c, s in zip(clients, servers):
            self.assertLessEqual(s.received, c.sent)
            self.assertGreaterEqual(s.received, c.sent - unread)
        self.assertEqual([c.received for c in clients], [s.sent for s in servers])
        self.assertTrue(all(c.sent for c in clients), clients)

    def lines(self, comm, *options):
        """Returns the lines of one program's calls on sockets."""
        pids = {t["tid"] for t in self.trips(self.path("trace"), "--depth", "1")
                if t["comm"] == comm}
        shown = self.show(self.path("trace"), "--format", "strace", *options).splitlines()
        found = (re.match(r"\[pid +(\d+)\] (.*)$", line) for line in shown)
        return [line[2] for line in found if line and int(line[1]) in pids]

    def calls(self, trips, comm):
        return {trip["call"] for trip in trips if trip["comm"] == comm}


def ends(trips):
    """
    Returns the ends that connected and those that were accepted, each in order of creation.
    """
    clients, servers, open_ends = [], [], {}
    for trip in trips:
        call, result = trip["call"], trip["result"]
        end = trip["pid"], int(trip["args"][0]["value"], 16) if trip["args"] else None
        if call in ("accept", "accept4") and result >= 0:
            open_ends[trip["pid"], result] = counts = [0, 0]
            servers.append(counts)
        elif (call == "connect" and trip.get("errno", "EINPROGRESS") == "EINPROGRESS"
              and end not in open_ends):
            open_ends[end] = counts = [0, 0]
            clients.append(counts)
        elif call == "close":
            open_ends.pop(end, None)
        elif end in open_ends and call in SENDS | RECEIVES:
            open_ends[end][call in RECEIVES] += max(result, 0)
    return [Connection(*c) for c in clients], [Connection(*s) for s in servers]


def without_date(text):
    return re.sub(r"(Date: ).*|\[.* .*:.*:.*\]", r"\1", text)


class Pairs(Server):
    """Each pair, with one way of bringing a program's files into the VM."""

    # ---- nginx ----

    NGINX = """\
        daemon {daemon};
        master_process {master};
        pid nginx.pid;
        error_log stderr error;
        events {{ worker_connections 64; }}
        http {{
            access_log access.log;
            sendfile on;
            client_body_temp_path tmp;
            proxy_temp_path tmp;
            fastcgi_temp_path tmp;
            uwsgi_temp_path tmp;
            scgi_temp_path tmp;
            server {{ listen 127.0.0.1:{port}; location / {{ root .; }} }}
        }}
        """

    def site(self):
        """Makes a folder with pages, one of them longer than a socket's buffer."""
        os.mkdir(self.path("www"))
        os.chmod(self.path("www"), 0o755)
        self.write("www/page.html", "".join(f"<p>line {i}</p>\n" for i in range(30000)))
        self.write("www/short.html", "<p>short</p>\n")
        return "www"

    def nginx(self, daemon="off", master="on"):
        www = self.site()
        os.mkdir(self.path("www/tmp"))
        self.write("www/nginx.conf",
                   self.NGINX.format(daemon=daemon, master=master, port=self.port))
        program = installed("nginx")
        at = "http://127.0.0.1:PORT"
        native, result, trips = self.pair(
            [program, "-p", self.path("www"), "-c", "nginx.conf"],
            ["curl", "-sSi", at + "/page.html", at + "/short.html", at + "/none.html"], [www])
        self.assertEqual(without_date(result.out), without_date(native.out))
        self.assertIn("404 Not Found", result.out)
        self.assertLessEqual({"accept4", "epoll_wait", "recvfrom", "writev", "sendfile"},
                             self.calls(trips, "nginx"))
        self.assertLessEqual({"connect", "poll", "sendto", "recvfrom"}, self.calls(trips, "curl"))
        return result

    def test_nginx(self):
        result = self.nginx()
        self.assertEqual(len(re.findall(r"^ringtrip: still running at the end, sent SIGTERM: \d+ "
                                        r"nginx$", result.err,
                                        re.MULTILINE)), 2, result.err)
        sent = [line for line in self.lines("nginx") if line.startswith("sendfile(")]
        self.assertRegex(sent[0], r"^sendfile\(\d+, \d+, \[0\] => \[\d+\], \d+\) += \d+$")

    def test_nginx_of_one_process(self):
        self.nginx(master="off")

    def test_nginx_as_a_daemon(self):
        self.nginx(daemon="on")

    # ---- redis ----

    REDIS = ["--port", "PORT", "--save", "''", "--logfile", "/dev/null"]

    def redis(self, *options):
        """
        redis-server is redis-check-rdb under another name: Debian's package of the former only
        adds a daemon.
        """
        os.symlink(installed("redis-check-rdb"), self.path("redis-server"))
        return [self.path("redis-server"), *self.REDIS, *options]

    def test_redis(self):
        given = self.write("commands", "\n".join([
            "SET greeting hello", "GET greeting", "INCR count", "INCRBY count 41",
            "RPUSH list a b c", "LRANGE list 0 -1",
            "HSET hash f v", "HGETALL hash",
            "EVAL 'return redis.call(\"GET\", KEYS[1])' 1 greeting", "GET absent", "SAVE",
            "NONSENSE", "DBSIZE", ""]))
        native, result, trips = self.pair(self.redis(), ["redis-cli", "-p", "PORT"], given=given,
                                          waits=["futex"])
        self.assertEqual(result.out, native.out)
        self.assertIn("hello", result.out)
        self.assertLessEqual({"accept4", "epoll_wait", "read", "write"},
                             self.calls(trips, "redis-server"))
        self.assertIn('sendto(3, "*2\\r\\n$3\\r\\nGET\\r\\n$8\\r\\ngreeting\\r\\n", 27, 0, NULL, '
                      '0) = 27', self.lines("redis-cli"))
        self.assertIn('recvfrom(3, "$5\\r\\nhello\\r\\n", 16384, 0, NULL, NULL) = 11',
                      self.lines("redis-cli"))

    def test_redis_with_threads(self):
        """
        As a daemon that logs each command to a file, with threads for its clients, which use a
        UNIX socket.
        """
        door = self.path("redis.sock")
        server = self.redis("--daemonize", "yes", "--appendonly", "yes", "--io-threads", "3",
                            "--unixsocket", door)
        # Threads of redis 7 wait for a lock, those of redis 8 for their own events.
        native, result, trips = self.pair(server,
                                          ["redis-cli", "-s", door, "rpush", "list", "a", "b"],
                                          waits=["futex", "epoll_wait"])
        self.assertEqual(result.out, "2\n")
        self.assertEqual(result.out, native.out)
        self.assertLessEqual({"accept4", "epoll_wait", "fdatasync"},
                             self.calls(trips, "redis-server"))

    def test_redis_benchmark(self):
        """Twenty clients at once."""
        native, result, trips = self.pair(
            self.redis(),
            ["redis-benchmark", "-p", "PORT", "-c", "20", "-n", "400", "-t", "set,get", "--csv"],
            waits=["futex"], least=50e6)
        first = [[line.split(",")[0] for line in r.out.splitlines()] for r in (native, result)]
        self.assertEqual(first[0], first[1])
        self.assertGreaterEqual(len(ends(trips)[0]), 40)

    # ---- python ----

    CLIENT = """\
import binascii, sys, urllib.request
for name in "page.html", "short.html":
    with urllib.request.urlopen("http://127.0.0.1:%s/%s" % (sys.argv[1], name)) as answer:
        body = answer.read()
        print(answer.status, len(body), binascii.crc32(body), answer.headers["Content-Type"])
"""

    def test_python(self):
        installed("python3", PYTHON)
        version = self.command(PYTHON, "-c", "import os; print(os.__file__)").out.strip()
        native, result, trips = self.pair(
            [PYTHON, "-m", "http.server", "-b", "127.0.0.1", "-d", self.site(), "PORT"],
            [PYTHON, self.write("client.py", self.CLIENT), "PORT"],
            ["www", "client.py", os.path.dirname(version)], waits=["poll"], least=100e6)
        self.assertEqual(result.out[-len(native.out):], native.out)
        self.assertEqual(re.findall(r'"GET (\S+) HTTP/1.1" 200', result.err),
                         ["/page.html", "/short.html"])
        self.assertLessEqual({"accept4", "poll", "recvfrom", "sendto", "shutdown"},
                             self.calls(trips, "python3"))

    # ---- openssl ----

    def test_openssl(self):
        """
        TLS: the sockets carry encrypted data. (In the VM it is always the first of January 2026,
        when the certificate is not valid yet: nobody checks it.)
        """
        made = self.command(installed("openssl"), "req", "-x509", "-newkey", "rsa:2048", "-nodes",
                            "-keyout", "key.pem", "-out",
                            "cert.pem", "-subj", "/CN=localhost")
        self.assertEqual(made.status, 0, made.err)
        self.site()
        native, result, trips = self.pair(
            ["openssl", "s_server", "-quiet", "-accept", "127.0.0.1:PORT", "-cert", "cert.pem",
             "-key", "key.pem", "-WWW"],
            ["curl", "-sSik", "https://127.0.0.1:PORT/www/page.html"],
            ["www", "cert.pem", "key.pem"], waits=["accept", "accept4"])
        self.assertEqual(result.out, native.out)
        self.assertIn("<p>line 29999</p>", result.out)
        shown = self.show(self.path("trace"), "--format", "strace", "-s", "10000")
        self.assertNotIn("<p>line", shown)

    # ---- git ----

    def test_git(self):
        """
        A server that executes another program per client, which sends what a third one packs.
        """
        git = installed("git")
        folder = self.command(git, "--exec-path").out.strip()
        os.mkdir(self.path("repository"))
        self.write("repository/file", "".join(f"line {i}\n" for i in range(20000)))
        home = {"HOME": self.folder, "GIT_CONFIG_NOSYSTEM": "1",
                "XDG_CACHE_HOME": e2e.cache_folder()}
        for words in (["init", "-q"], ["add", "file"],
                      ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "first"]):
            made = self.command(git, "-C", "repository", *words, env=home)
            self.assertEqual(made.status, 0, made.err)
        native, result, trips = self.pair(
            [git, "daemon", "--export-all", "--base-path=" + self.folder, "--listen=127.0.0.1",
             "--port=PORT"],
            [git, "ls-remote", "git://127.0.0.1:PORT/repository"],
            ["repository",
             *(os.path.join(folder, name) for name in ("git", "git-daemon", "git-upload-pack"))],
            waits=["poll", "rt_sigreturn"], env=home, fits=False, least=10e6)
        self.assertEqual(result.out, native.out)
        self.assertRegex(result.out, r"^[0-9a-f]{40}\tHEAD\n")
        self.assertLessEqual({"execve", "accept", "dup2"}, self.calls(trips, "git-daemon"))
        # The connection is the other program's standard output.
        client = {trip["pid"] for trip in trips if trip["call"] == "connect"}
        sent = sum(trip["result"] for trip in trips if trip["call"] == "write"
                   and trip["args"][0]["text"] == "1"
                   and trip["pid"] not in client)
        (received,) = (end.received for end in ends(trips)[0])
        self.assertEqual(received, sent)

    # ---- iperf3 ----

    def test_iperf3(self):
        native, result, trips = self.pair(
            [installed("iperf3"), "-s", "-1", "-p", "PORT", "--logfile", "/dev/null"],
            ["iperf3", "-c", "127.0.0.1", "-p", "PORT", "-t", "1", "-J"], least=50e6,
            unread=UNREAD)
        self.assertEqual(result.err, "")  # the server had time to end by itself
        native, ours = json.loads(native.out), json.loads(result.out)
        self.assertEqual(names(ours), names(native))
        self.assertEqual(ours["start"]["test_start"], native["start"]["test_start"])
        end = ours["end"]
        self.assertGreater(end["sum_sent"]["bytes"], 10e6)
        self.assertAlmostEqual(end["sum_sent"]["seconds"], 1, delta=0.1)
        # From 3.16 on a thread sends, and its current block when time is up is not counted as
        # sent.
        version = tuple(map(int, ours["start"]["version"].split()[-1].split(".")[:2]))
        late = end["sum_received"]["bytes"] - end["sum_sent"]["bytes"]
        self.assertIn(late, range(-UNREAD, 1) if version < (3, 16)
                      else [*range(-UNREAD, 1), ours["start"]["test_start"]["blksize"]])
        # iperf3 reports as received what the calls received, except for the cookie that begins a
        # connection.
        received = [connection.received for connection in ends(trips)[1]]
        self.assertEqual(max(received), end["sum_received"]["bytes"] + 37)


def names(value):
    """Returns the shape of a JSON value."""
    if isinstance(value, dict):
        return {key: names(below) for key, below in value.items()}
    return [names(below) for below in value] if isinstance(value, list) else None


class Taken(Pairs):
    """The VM has what the programs need to start, and what --with names."""


class HostFiles(Pairs):
    """The VM sees the host's files."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        told = subprocess.run([e2e.RINGTRIP, "run", "--help"], capture_output=True, text=True,
                              check=True)
        if "--host-files" not in told.stdout:
            raise unittest.SkipTest("this ringtrip has no --host-files")

    def brings(self, opens):
        return ["--host-files"]


class Long(Server):
    """Tests that take minutes."""

    redis = Pairs.redis
    REDIS = Pairs.REDIS

    def test_redis_held_against_function_graph(self):
        server, client = self.words(self.redis()), self.words(["redis-cli", "-p", "PORT", "incr",
                                                               "count"])
        oracles.FunctionGraph.holds(self, "--also", " ".join(server), "--", *client)

    def test_many_requests(self):
        """
        A billion instructions and two hundred thousand trips need no more memory than a few.
        """
        client = ["redis-benchmark", "-p", "PORT", "-q", "-n", "10000", "-t", "set,get"]
        _, _, trips = self.pair(self.redis(), client, waits=["futex"], least=900e6)
        self.assertGreater(len(trips), 150000)


del Pairs, Server  # no cases of their own


if __name__ == "__main__":
    e2e.main()
