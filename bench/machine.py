# SPDX-License-Identifier: GPL-2.0-or-later
"""QEMU without ringtrip: the same kernel and machine as engine/vm/machine/vm.c starts, and nothing
else.

An independent second writing of the command line, so that what ringtrip adds to a boot shows.
"""
import socket
import struct
import subprocess

QEMU = "qemu-system-x86_64"
APPEND = ("console=ttyS0 quiet loglevel=1 nokaslr norandmaps mitigations=off panic=-1 "
          "rdinit=/init")


def initramfs(program, path):
    """A cpio archive (newc, kernel Documentation/driver-api/early-userspace/buffer-format.rst)
    that holds `program` as /init."""
    with open(program, "rb") as f:
        code = f.read()
    with open(path, "wb") as out:
        for number, (name, mode, data) in enumerate(
                [("init", 0o100755, code), ("TRAILER!!!", 0, b"")], 1):
            fields = [number, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name) + 1, 0]
            head = b"070701" + b"".join(b"%08X" % f for f in fields) + name.encode() + b"\0"
            out.write(head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4))


def version():
    """As in "QEMU emulator version 7.2.22 (Debian …)"."""
    try:
        told = subprocess.run([QEMU, "--version"], capture_output=True, text=True).stdout
    except OSError:
        return "(none)"
    return (told.split() + ["?"] * 4)[3]


def command(kernel, initrd, icount=True, extra=()):
    words = [QEMU, "-no-user-config", "-nodefaults", "-no-reboot", "-display", "none", "-smp", "1",
             "-machine", "q35,accel=tcg,usb=off,vmport=off,smbus=off,graphics=off",
             "-m", "512M", "-cpu", "qemu64,+rdrand", "-seed", "1",
             "-kernel", kernel, "-initrd", initrd, "-append", APPEND, "-serial", "null"]
    if icount:
        words += ["-icount", "shift=3,sleep=off", "-rtc", "base=2026-01-01,clock=vm"]
    return words + list(extra)


class GdbRemote:
    """The client's side of gdb's remote protocol, as far as stepping needs it (gdb manual,
    appendix E)."""

    RIP = 16  # its number in gdb's description of x86-64

    def __init__(self, path):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(path)
        self.buffer = b""
        self.ask("qXfer:features:read:target.xml:0,fff")  # QEMU has no `p` for who did not ask

    def _fill(self):
        more = self.socket.recv(65536)
        if not more:
            raise EOFError("QEMU closed the connection")
        self.buffer += more

    def ask(self, text):
        packet = text.encode()
        self.socket.sendall(b"$%s#%02x" % (packet, sum(packet) & 255))
        while True:
            start = self.buffer.find(b"$")
            end = self.buffer.find(b"#", start)
            if start >= 0 and 0 <= end <= len(self.buffer) - 3:
                break
            self._fill()
        answer = self.buffer[start + 1:end].decode()
        self.buffer = self.buffer[end + 3:]
        self.socket.sendall(b"+")
        return answer

    def pc(self):
        answer = self.ask("p%x" % self.RIP)
        if len(answer) != 16:
            raise ConnectionError(f"it answers '{answer}' when asked for rip")
        return struct.unpack("<Q", bytes.fromhex(answer))[0]


def start_stopped(kernel, initrd, path):
    """QEMU, waiting at its first instruction for a client of `path`."""
    return subprocess.Popen(command(kernel, initrd, icount=False, extra=[
        "-S", "-chardev", "socket,id=gdb,server=on,wait=off,path=" + path, "-gdb", "chardev:gdb"]),
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def symbols(elf):
    """The global symbols of a 64-bit ELF file: name to address."""
    with open(elf, "rb") as f:
        data = f.read()
    at, = struct.unpack_from("<Q", data, 0x28)
    size, count = struct.unpack_from("<HH", data, 0x3a)
    sections = [struct.unpack_from("<IIQQQQIIQQ", data, at + i * size) for i in range(count)]
    found = {}
    for _, kind, _, _, offset, length, link, _, _, entry in sections:
        if kind != 2:  # SHT_SYMTAB
            continue
        names = sections[link][4]
        for i in range(offset, offset + length, entry):
            name, _, _, _, value, _ = struct.unpack_from("<IBBHQQ", data, i)
            end = data.index(b"\0", names + name)
            found[data[names + name:end].decode()] = value
    return found
