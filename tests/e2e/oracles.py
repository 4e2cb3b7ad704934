# SPDX-License-Identifier: GPL-2.0-or-later
"""
The kernel's own tracers ran in the same guest during the same execution: they saw what the
recording shows.
"""
import collections
import os
import re

import e2e

FGRAPH = os.path.join(e2e.BUILD, "tests/fgraph")
WAKES = os.path.join(e2e.BUILD, "tests/wakes")


class FunctionGraph(e2e.Case):
    """
    Every entry and every return of every function that function_graph sees, in order, for the same
    task.
    """

    def holds(self, *job):
        trace = self.record("--oracle", self.path("oracle"), *job)
        result = self.command(FGRAPH, trace, self.path("oracle.0"), e2e.vmlinux())
        print(result.out, end="")
        self.assertEqual(result.status, 0, result.out + result.err)
        return trace

    def test_demo(self):
        Wakers.holds(self, self.holds(*e2e.DEMO), self.path("oracle.1"))

    def test_stacks(self):
        """
        Three clients: a tracer that slows the guest down may leave the work below one's connect to
        ksoftirqd.
        """
        hello = e2e.program("hello")
        trace = self.holds("--also", e2e.program("replyhi") + " 3", "--with", hello,
                           "--", "sh", "-c", f"{hello}; {hello}; {hello}")
        deep = Stacks.holds(self, trace, self.path("oracle.1"))
        self.assertGreater(max(map(len, deep)), 25)

    def test_udp(self):
        self.holds(e2e.program("udp"))

    def test_unix(self):
        self.holds(e2e.program("unix"))

    def test_threads(self):
        Wakers.holds(self, self.holds(e2e.program("threads")), self.path("oracle.1"))

    def test_fails(self):
        self.holds(e2e.program("fails"))

    def test_events(self):
        """The program's sockets are closed by its exit, where the kernel reports their states."""
        trace = self.holds(e2e.program("events"))
        Stacks.holds(self, trace, self.path("oracle.1"))
        Wakers.holds(self, trace, self.path("oracle.1"))

    def test_uring(self):
        self.holds(e2e.program("uring"))


class Wakers:
    """
    Compares who woke whom with the kernel's tracer in the same execution: every wake-up that it
    reports, in the order of all, and no other.

    Three differences have a name. A task that wakes itself does not sleep. The recording knows a
    task by its address from when it is made or first runs: of one that slept since before, the
    wake-up that lets it run is missing, and only that one. And the tracer is switched on before the
    recording begins and off before it ends: the kernel may report a few more before the first one,
    and the recording a few more after the last one.
    """

    EDGE = 8

    def holds(case, trace, text):
        lines = [tuple(line.split()) for line in case.command(WAKES, trace).out.splitlines()]
        theirs = Wakers.traced(text)
        ours, known = Wakers.recorded(lines)
        differences = {Wakers.difference(ours[:len(ours) - late], theirs[early:], known)
                       for early in range(Wakers.EDGE + 1) for late in range(Wakers.EDGE + 1)}
        case.assertIn("", differences)
        case.assertGreater(len(ours), 3)
        print(f"wakers: {len(ours)} agree")

    def recorded(lines):
        """The wake-ups, and how many of them stand before a task is known."""
        ours, known = [], {}
        for line in lines:
            if line[0] == "wake":
                ours.append(line[1:])
            else:
                known.setdefault(line[1], len(ours))
        return ours, known

    def difference(ours, theirs, known):
        """Where the two part; "": nowhere."""
        missing = collections.Counter(pid for _, pid in theirs)
        missing.subtract(pid for _, pid in ours)
        n = 0
        for waking in theirs:
            pid = waking[1]
            if missing[pid] == 1 and n <= known.get(pid, len(ours)):
                missing[pid] = 0
            elif ours[n:n + 1] == [waking]:
                n += 1
            else:
                return f"wake-up {n}: the kernel: {waking}; the recording: {ours[n:n + 1]}"
        return f"the kernel does not report {ours[n:]}" if ours[n:] else ""

    def traced(path):
        with open(path, encoding="utf-8") as f:
            found = [re.match(r"\s*.+-(\d+)\s.*: sched_waking: .* pid=(\d+) ", line) for line in f]
        return [m.groups() for m in found if m and m[1] != m[2]]


class Stacks:
    """
    Compares the kernel's stack trace at each change of a socket's state with the path from the root
    of the tree to that point.

    A return address shows the caller, so the tree's path is reduced to the frames that called: a
    function left by a jump has nothing on the stack.
    """

    TRACED = "trace_event_raw_event_inet_sock_set_state"
    # The stack trace names the last label before the return address; the tree names functions.
    ENTRY, HANDLER = "entry_SYSCALL_64", "__x64_sys_"
    LABELS = {ENTRY + "_after_hwframe": ENTRY}

    def holds(case, trace, text):
        """
        Any call may report: a deferred softirq reports in whichever call comes next in that task,
        in an interrupt, or in a kernel thread. Reports outside calls are in no trip, and an
        interrupt may be in the tracer: both are left out on both sides.
        """
        theirs = [(tid, stack) for tid, stack in Stacks.traced(text) if Stacks.called(stack)]
        # A file's last close is done after its handler, on the way back to user space.
        calls = {"close", "dup2"} | {name[len(Stacks.HANDLER):] for _, stack in theirs
                                     for name in stack if name.startswith(Stacks.HANDLER)}
        ours = Stacks.chains(case, trace, calls)
        theirs = [(tid, stack) for tid, stack in theirs if tid in ours]
        for tid, stack in theirs:
            case.assertTrue(ours[tid], f"the recording of task {tid} has no {stack}")
            case.assertEqual(ours[tid].pop(0), stack)
        case.assertFalse(any(ours.values()), "places of the tree that the kernel did not report")
        deep = [stack for _, stack in theirs if "__sys_connect" in stack]
        print(f"stacks: {len(theirs)} agree, {len(deep)} of them below connect")
        return deep

    def called(stack):
        return stack[-1] == Stacks.ENTRY and not any(name.startswith("asm_") for name in stack)

    def chains(case, trace, calls):
        found = {}
        for trip in case.trips(trace, "-e", ",".join(sorted(calls))):
            chains = found.setdefault(trip["tid"], [])
            for way in Stacks.ways(trip["tree"], ()):
                callers = [n["fn"] for n, below in zip(way, way[1:] + (None,))
                           if n["ring"] == 0 and not (below and below["kind"] == "tail")]
                if Stacks.called(callers[::-1]):
                    chains.append(callers[::-1])
        return found

    def ways(node, above):
        way = above + (node,)
        if node.get("fn") == Stacks.TRACED:
            yield way
        for child in node["children"]:
            yield from Stacks.ways(child, way)

    def traced(path):
        stacks = []
        with open(path, encoding="utf-8") as f:
            for line in f:
                begins = re.match(r"\s*\S+-(\d+)\s.*<stack trace>", line)
                if begins:
                    stacks.append((int(begins[1]), []))
                elif line.startswith(" => "):
                    name = line[4:].strip()
                    stacks[-1][1].append(Stacks.LABELS.get(name, name))
        return stacks


if __name__ == "__main__":
    e2e.main()
