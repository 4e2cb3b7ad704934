// SPDX-License-Identifier: GPL-2.0-or-later
/* The options: one table for all commands; each row says which commands have it. */
#include <ctype.h>
#include <getopt.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "abi/calls/sysent.h"
#include "base/address.h"
#include "base/similar.h"
#include "check/report.h"
#include "cmd/cmd.h"
#include "cmd/options.h"
#include "engine/vm/machine/qemu.h"

enum {
	RUN = 1,
	RECORD_ALONE = 2,
	SHOW = 4,
	ALL = 7,
	EXPLAIN = 8,
	DUMP = 16,
	MENUOS = 32,
	CHECK = 64,
	GDB = 128,
	BREAK = 256,
	AT = 512,
	BOOT = 1024,
	EVERY = 2047,
	/* a session of MenuOS, and a program to look into, are recorded like any program */
	RECORD = RECORD_ALONE | MENUOS | CHECK | GDB | BREAK,
};

enum {
	OPT_ALSO = 256,
	OPT_WITH,
	OPT_ADDR,
	OPT_HOST_FILES,
	OPT_NET,
	OPT_FETCH,
	OPT_CALLS,
	OPT_DEPTH,
	OPT_MIN_COST,
	OPT_FORMAT,
	OPT_COLOR,
	OPT_LINES,
	OPT_VMLINUX,
	OPT_LIST,
	OPT_SOURCE,
	OPT_KERNEL,
	OPT_ARCH,
	OPT_CPU,
	OPT_QEMU,
	OPT_MITIGATIONS,
	OPT_APPEND,
	OPT_TIMEOUT,
	OPT_SAVE,
	OPT_REGS,
	OPT_CAPTURE,
	OPT_FAST,
	OPT_STATS,
	OPT_COUNT,
	OPT_ORACLE,
	OPT_FROM_BOOT,
	OPT_BARE,
	OPT_IDLE,
	OPT_INPUT_OF,
	OPT_WIDTH,
	OPT_NO_SNAPSHOT,
	OPT_SELF_CONTAINED,
	OPT_NO_RERUN,
	OPT_ABI,
	OPT_LIBC,
	OPT_EVERYTHING,
	OPT_FORM,
	OPT_LINGER,
	OPT_MEMORY,
	OPT_MODULE,
	OPT_BLOCKS,
	OPT_FROM,
	OPT_TYPE,
	OPT_LOG,
	OPT_NO_DEMANGLE,
	OPT_BT,
	OPT_ALL_TASKS,
	OPT_ARGS,
	OPT_CHECKPOINTS,
	OPT_PRINT,
	OPT_BYTES,
	OPT_VERIFY,
	OPT_FOLLOW,
	OPT_IMAGE,
	OPT_UNTIL,
	OPT_REPORT,
	OPT_UPDATE,
	OPT_SERVER,
	OPT_GDB_ARGS,
};

static const struct option_row rows[] = {
	{ "all", OPT_EVERYTHING, NULL, EXPLAIN,
	  "every socket function of the C library, a line each" },
	{ "abi", OPT_ABI, ABIS, EXPLAIN, "which system calls (x86-64, or the library's)" },
	{ "libc", OPT_LIBC, "PATH", EXPLAIN, "a C library other than this machine's" },
	{ "blocks", OPT_BLOCKS, NULL, DUMP,
	  "also definitions of blocks, and a line whenever one runs" },
	{ "from", OPT_FROM, "OFFSET", DUMP,
	  "begin at the chunk that holds this byte; OFFSET:N: at its word N" },
	{ "type", OPT_TYPE, "TYPES", DUMP, "only these, comma-separated: META, SYSENTER, MEM …" },
	{ "until", OPT_UNTIL, "FUNCTION", BOOT,
	  "end where this kernel function begins; else where user space does" },
	{ "image", OPT_IMAGE, "FILE", MENUOS,
	  "write an initramfs for a plain QEMU, and print how to start it" },
	{ "server", OPT_SERVER, "[HOST:]PORT|-", GDB,
	  "serve a debugger that connects there, on loopback; -: standard input and output" },
	{ "gdb-args", OPT_GDB_ARGS, "WORDS", GDB, "all that follow are gdb's, as -batch -ex …" },
	{ "also", OPT_ALSO, "COMMAND", RUN | RECORD,
	  "start this first, in the same VM; repeatable" },
	{ "with", OPT_WITH, "PATH", RUN | RECORD,
	  "copy this file or folder into the VM; repeatable" },
	{ "host-files", OPT_HOST_FILES, NULL, RUN | RECORD,
	  "the VM sees all of the host's files, read-only; not exactly repeatable" },
	{ "addr", OPT_ADDR, "IP", RUN | RECORD,
	  "add an address to the loopback device; repeatable" },
	{ "net", OPT_NET, NETS, RUN | RECORD,
	  "an Ethernet device that reaches outside; not repeatable" },
	{ "fetch", OPT_FETCH, "PATH", RUN | RECORD,
	  "copy this file or folder back from the VM; repeatable" },
	{ "calls", OPT_CALLS, "SET", RUN | SHOW | CHECK,
	  "which system calls: names, %net, %desc, %file, all, !…" },
	{ "expr", 'e', "trace=SET", RUN | SHOW | CHECK, "the same, as strace spells it" },
	{ "failed", 'Z', NULL, RUN | SHOW, "only calls that failed" },
	{ "depth", OPT_DEPTH, "N|all", RUN | SHOW | BOOT,
	  "levels of the call tree; all: fold nothing" },
	{ "min-cost", OPT_MIN_COST, "N", RUN | SHOW | BOOT,
	  "fold functions with fewer instructions" },
	{ "regs", OPT_REGS, NULL, RUN | SHOW, "registers and stacks at the crossing" },
	{ "no-demangle", OPT_NO_DEMANGLE, NULL, RUN | SHOW | BREAK | AT,
	  "C++ and Rust names as in the symbols" },
	{ "lines", OPT_LINES, LINES, RUN | SHOW | CHECK | BREAK | AT,
	  "never: no lines or inlined functions from debug information" },
	{ "list", OPT_LIST, NULL, RUN | SHOW, "the source around each call" },
	{ "bt", OPT_BT, NULL, BREAK, "the stack at each hit, of both rings" },
	{ "list", OPT_LIST, NULL, BREAK, "the source around each hit" },
	{ "list", OPT_LIST, NULL, AT, "the source around the position" },
	{ "print", OPT_PRINT, "EXPR", AT,
	  "what this is there: $rdi, sk->sk_err, ((struct tcp_sock *)sk)->snd_cwnd; repeatable" },
	{ "memory", OPT_BYTES, "ADDR,LEN", AT, "bytes there; repeatable" },
	{ "verify", OPT_VERIFY, NULL, AT, "hash the whole memory from which the run starts" },
	{ "regs", OPT_REGS, NULL, BREAK, "the registers at each hit" },
	{ "args", OPT_ARGS, LINES, BREAK,
	  "never: no arguments, for which the recording runs again" },
	{ "checkpoints", OPT_CHECKPOINTS, "SIZE", GDB,
	  "memory for the way back (1G); 0M: it always begins again" },
	{ "all-tasks", OPT_ALL_TASKS, NULL, BREAK | AT, "hits of all tasks, not only PROGRAM's" },
	{ "source", OPT_SOURCE, "PATH", RUN | SHOW | BREAK | AT,
	  "a folder that has it, such as the kernel's; repeatable" },
	{ "vmlinux", OPT_VMLINUX, "FILE", RUN | SHOW | CHECK | BREAK | AT,
	  "the kernel's debug information; else what `kernel fetch --debug` got" },
	{ "follow", OPT_FOLLOW, NULL, SHOW,
	  "wait for what is being recorded, and show each trip as it closes" },
	{ "format", OPT_FORMAT, "NAME", RUN | SHOW, "tree, strace, json, dot or folded" },
	{ "format", OPT_FORM, FORMATS, EXPLAIN | BREAK | AT, "text or json" },
	{ "format", OPT_REPORT, REPORTS, CHECK, "text, or for a CI: json, tap, junit" },
	{ "update", OPT_UPDATE, NULL, CHECK,
	  "write the recording's paths and costs into SPEC, as a baseline" },
	{ "string-limit", 's', "N", RUN | SHOW, "maximum bytes shown of a buffer (32)" },
	{ "no-abbrev", 'v', NULL, RUN | SHOW, "all elements of arrays" },
	{ "strings-in-hex", 'x', NULL, RUN | SHOW, "non-ASCII strings in hex; -xx: all strings" },
	{ "const-print-style", 'X', CONST_STYLES, RUN | SHOW,
	  "named numbers: as number, name or both" },
	{ "decode-fds", 'y', NULL, RUN | SHOW,
	  "paths of descriptors; -yy: also socket addresses and devices" },
	{ "color", OPT_COLOR, "WHEN", RUN | SHOW | EXPLAIN | BREAK | AT | BOOT,
	  "auto, always or never" },
	{ "follow-forks", 'f', NULL, ALL, "accepted; children are always followed" },
	{ "output", 'o', "FILE", ALL,
	  "where the trips go (run, show) or the trace (record); -: standard output" },
	{ "output", 'o', "FILE", MENUOS | GDB, "where the trace goes (ringtrip.data)" },
	{ "output", 'o', "FILE", DUMP | BREAK | BOOT, "where the text goes; -: standard output" },
	{ "output", 'o', "FILE", CHECK, "where the report goes; -: standard output" },
	{ "save", OPT_SAVE, "FILE", RUN | CHECK | BREAK | BOOT, "keep the trace" },
	{ "kernel", OPT_KERNEL, "VERSION|PATH", RUN | RECORD | EXPLAIN | BOOT,
	  "which kernel; ringtrip kernel lists them" },
	{ "arch", OPT_ARCH, ARCHS, RUN | RECORD | BOOT,
	  "i386: a 32-bit kernel, for 32-bit programs" },
	{ "cpu", OPT_CPU, "MODEL", RUN | RECORD | BOOT, "QEMU's processor model (" QEMU_CPU ")" },
	{ "qemu", OPT_QEMU, "PATH", RUN | RECORD | AT | BOOT,
	  "a qemu-system-x86_64 other than the installed one" },
	{ "mitigations", OPT_MITIGATIONS, MITIGATIONS, RUN | RECORD | BOOT,
	  "the kernel's, against processor vulnerabilities (off)" },
	{ "module", OPT_MODULE, "NAME", RUN | RECORD,
	  "load this kernel module and its dependencies; repeatable" },
	{ "memory", OPT_MEMORY, "SIZE", RUN | RECORD | BOOT,
	  "of the VM, from 256M to 2G (512M, or more if its files need it)" },
	{ "append", OPT_APPEND, "WORDS", RUN | RECORD | BOOT,
	  "add these words to the kernel's command line" },
	{ "linger", OPT_LINGER, "SECONDS", RUN | RECORD,
	  "how long other processes may go on after PROGRAM has ended (10)" },
	{ "timeout", OPT_TIMEOUT, "SECONDS", RUN | RECORD | BOOT,
	  "end the run after this time, with status 124" },
	{ "capture", OPT_CAPTURE, "N", RUN | RECORD,
	  "maximum bytes kept of a buffer (4096; 65536 for netlink)" },
	{ "log", OPT_LOG, "FILE", RUN | RECORD | BOOT,
	  "keep the output of QEMU, the recorder and the guest's console" },
	{ "fast", OPT_FAST, NULL, RUN | RECORD, "time follows the host: quicker, not repeatable" },
	{ "no-rerun", OPT_NO_RERUN, NULL, RUN | RECORD,
	  "keep neither environment nor input, which only a re-run needs" },
	{ "self-contained", OPT_SELF_CONTAINED, NULL, RUN | RECORD,
	  "keep the program's files in FILE, so that it can run again on any machine" },
	{ "no-snapshot", OPT_NO_SNAPSHOT, NULL, RUN | RECORD,
	  "boot the VM even if there is a snapshot of it" },
	{ "stats", OPT_STATS, NULL, ALL | MENUOS, "print at the end what was recorded and read" },
	{ "width", OPT_WIDTH, "COLUMNS", RUN | SHOW | EXPLAIN | BOOT, "instead of the terminal's" },
	{ "help", 'h', NULL, EVERY, "this list" },
	{ "version", 'V', NULL, EVERY, "the version" },
	{ "count", OPT_COUNT, NULL, RUN | RECORD, NULL },
	{ "oracle", OPT_ORACLE, "PATH", RUN | RECORD, NULL },
	{ "from-boot", OPT_FROM_BOOT, NULL, RUN | RECORD, NULL },
	{ "bare", OPT_BARE, NULL, RUN | RECORD, NULL },
	{ "idle", OPT_IDLE, NULL, RUN | RECORD, NULL },
	{ "input-of", OPT_INPUT_OF, "TRACE", RUN | RECORD, NULL },
};

#define N_ROWS (sizeof(rows) / sizeof(rows[0]))

static const struct {
	const char *name;
	unsigned verb;
	const char *usage;
} verbs[] = {
	{ "run", RUN, "ringtrip run [OPTIONS] [--] PROGRAM [ARG...]" },
	{ "record", RECORD_ALONE, "ringtrip record [OPTIONS] [--] PROGRAM [ARG...]" },
	{ "boot", BOOT, "ringtrip boot [OPTIONS]" },
	{ "menuos", MENUOS, "ringtrip menuos [OPTIONS]" },
	{ "gdb", GDB, "ringtrip gdb [OPTIONS] [TRACE | -- PROGRAM [ARG...]] [--gdb-args ...]" },
	{ "show", SHOW, "ringtrip show [OPTIONS] [FILE]" },
	{ "at", AT, "ringtrip at [OPTIONS] POSITION... [TRACE]" },
	{ "break", BREAK, "ringtrip break [OPTIONS] WHERE... [TRACE | -- PROGRAM [ARG...]]" },
	{ "explain", EXPLAIN, "ringtrip explain [OPTIONS] CALL | --all" },
	{ "dump", DUMP, "ringtrip dump [OPTIONS] [FILE]" },
	{ "check", CHECK, "ringtrip check [OPTIONS] SPEC [TRACE | -- PROGRAM [ARG...]]" },
};

const struct option_row *options_next(const char *verb, const struct option_row *before)
{
	size_t v = 0;

	while (v < sizeof(verbs) / sizeof(verbs[0]) && strcmp(verbs[v].name, verb))
		v++;
	if (v == sizeof(verbs) / sizeof(verbs[0]))
		return NULL;
	for (const struct option_row *r = before ? before + 1 : rows; r < rows + N_ROWS; r++)
		if ((r->verbs & verbs[v].verb) && r->help)
			return r;
	return NULL;
}

static void help(size_t v)
{
	enum { LEFT = 28 }; /* columns before an option's description */
	printf("usage: %s\n\n", verbs[v].usage);
	for (size_t i = 0; i < N_ROWS; i++) {
		char left[64];
		const struct option_row *r = &rows[i];

		if (!(r->verbs & verbs[v].verb) || !r->help)
			continue;
		snprintf(left, sizeof(left), "%c%c%s --%s%s%s", r->code < 256 ? '-' : ' ',
			 r->code < 256 ? r->code : ' ', r->code < 256 ? "," : " ", r->name,
			 r->arg ? " " : "", r->arg ? r->arg : "");
		if (strlen(left) > LEFT)
			printf("  %s\n  %*s %s\n", left, LEFT, "", r->help);
		else
			printf("  %-*s %s\n", LEFT, left, r->help);
	}
	if (verbs[v].verb & (EXPLAIN | DUMP | MENUOS | BOOT))
		printf("\nExit status: 125 if ringtrip failed.\n");
	else if (verbs[v].verb & CHECK)
		printf("\nExit status: 0 all holds; 1 something differs; 2 SPEC or the trace "
		       "cannot be read;\n"
		       "124 to 127 as those of run, where nothing could be recorded.\n");
	else
		printf("\nExit status: the program's; 128+n for a signal; 124 time limit; 125 "
		       "ringtrip failed;\n"
		       "126 PROGRAM is not executable; 127 PROGRAM not found.\n");
}

static bool number(const char *name, const char *text, uint64_t most, uint64_t *value)
{
	char *end;

	*value = strtoull(text, &end, 0);
	if (*text && !*end && *text != '-' && *value <= most)
		return true;
	complain("--%s takes a number from 0 to %llu, not '%s'", name, (unsigned long long)most,
		 text);
	return false;
}

static bool append(char **list, size_t room, const char *name, char *text)
{
	size_t n = 0;

	while (list[n])
		n++;
	if (n + 1 < room) {
		list[n] = text;
		return true;
	}
	complain("more than %zu times --%s", room - 1, name);
	return false;
}

static bool depth(struct options *o, const char *text)
{
	uint64_t n;

	o->view.fold_set = true;
	o->view.depth = UINT_MAX;
	if (!strcmp(text, "all"))
		return true;
	if (!number("depth", text, UINT_MAX - 1, &n))
		return false;
	if (!n) {
		complain("--depth takes 1 (the kernel's entry alone) or more, or all");
		return false;
	}
	o->view.depth = n;
	return true;
}

static bool expression(struct options *o, char *text)
{
	static const char *const forms[] = { "trace=", "t=" };

	for (size_t i = 0; i < 2; i++)
		if (!strncmp(text, forms[i], strlen(forms[i]))) {
			o->calls = text + strlen(forms[i]);
			return true;
		}
	if (strchr(text, '=')) {
		complain("-e %s: only trace=SET is supported", text);
		return false;
	}
	o->calls = text;
	return true;
}

static bool one_of(const char *name, const char *text, const char *choices)
{
	const char *p = strstr(choices, text);
	size_t n = strlen(text);

	if (n && p && (p == choices || p[-1] == '|') && (!p[n] || p[n] == '|'))
		return true;
	complain("--%s takes %s, not '%s'", name, choices, text);
	return false;
}

/* -x, and -xx. */
static bool more_hex(struct decode_opts *d)
{
	d->hex = d->hex == HEX_NONE ? HEX_NON_ASCII : HEX_ALL;
	return true;
}

/* -y, and -yy. */
static bool more_of_fds(struct decode_opts *d)
{
	d->fds = d->fds == FDS_NUMBERS ? FDS_PATHS : FDS_DETAILS;
	return true;
}

static bool const_style(struct decode_opts *d, const char *text)
{
	if (!one_of("const-print-style", text, CONST_STYLES))
		return false;
	d->consts = !strcmp(text, "raw")       ? CONSTS_RAW
		    : !strcmp(text, "verbose") ? CONSTS_VERBOSE
					       : CONSTS_ABBREV;
	return true;
}

static bool address(struct options *o, char *text)
{
	struct address parsed;

	if (address_parse(text, &parsed))
		return append(o->addresses, sizeof(o->addresses) / sizeof(o->addresses[0]), "addr",
			      text);
	complain("--addr takes an address such as 172.16.3.162, fd00::1 or 10.1.0.1/24, not '%s'",
		 text);
	return false;
}

/* "512M", "2G": in MiB. */
static bool size(const char *name, const char *text, unsigned long long *mb)
{
	char *end;

	*mb = strtoull(text, &end, 10);
	if (*text >= '0' && *text <= '9' && (*end == 'M' || *end == 'G') && !end[1] &&
	    *mb < 1u << 20) {
		*mb *= *end == 'G' ? 1024 : 1;
		return true;
	}
	complain("--%s takes a size such as 512M or 2G, not '%s'", name, text);
	return false;
}

static bool memory(struct options *o, const char *text)
{
	unsigned long long n;

	if (!size("memory", text, &n))
		return false;
	o->record.memory_mb = n;
	if (n >= RECORD_MEMORY_LEAST && n <= RECORD_MEMORY_MOST)
		return true;
	complain("--memory %s: from %uM, which the kernel and its files need to start, to %uG, "
		 "above which the machine's devices are",
		 text, RECORD_MEMORY_LEAST, RECORD_MEMORY_MOST / 1024);
	return false;
}

static bool checkpoints(struct options *o, const char *text)
{
	unsigned long long n;

	if (!size("checkpoints", text, &n))
		return false;
	o->checkpoints_mb = n;
	return true;
}

static bool *record_flag(struct options *o, int code)
{
	switch (code) {
	case OPT_HOST_FILES:
		return &o->record.host_files;
	case OPT_FAST:
		return &o->record.fast;
	case OPT_COUNT:
		return &o->record.count;
	case OPT_FROM_BOOT:
		return &o->record.from_boot;
	case OPT_BARE:
		return &o->record.bare;
	case OPT_IDLE:
		return &o->record.idle;
	case OPT_NO_RERUN:
		return &o->record.no_rerun;
	case OPT_SELF_CONTAINED:
		return &o->record.whole;
	case OPT_NO_SNAPSHOT:
		return &o->record.no_snapshot;
	}
	return NULL;
}

static const char **record_text(struct options *o, int code)
{
	switch (code) {
	case OPT_KERNEL:
		return &o->record.kernel;
	case OPT_CPU:
		return &o->record.cpu;
	case OPT_QEMU:
		return &o->record.qemu;
	case OPT_APPEND:
		return &o->record.append;
	case OPT_LOG:
		return &o->record.log;
	case OPT_INPUT_OF:
		return &o->record.input_of;
	}
	return NULL;
}

/* Takes an option of recording; false: no such option, or an error was reported. */
static bool take_record(struct options *o, int code, char *arg)
{
	bool *const flag = record_flag(o, code);
	const char **const text = record_text(o, code);
	uint64_t n;

	if (flag)
		return *flag = true;
	if (text)
		return *text = arg, true;
	switch (code) {
	case OPT_ALSO:
		return append(o->also, sizeof(o->also) / sizeof(o->also[0]), "also", arg);
	case OPT_WITH:
		return append(o->with, sizeof(o->with) / sizeof(o->with[0]), "with", arg);
	case OPT_ADDR:
		return address(o, arg);
	case OPT_NET:
		o->record.net_user = !strcmp(arg, "user");
		return one_of("net", arg, NETS);
	case OPT_FETCH:
		return append(o->fetch, sizeof(o->fetch) / sizeof(o->fetch[0]), "fetch", arg);
	case OPT_ARCH:
		o->record.i386 = !strcmp(arg, "i386");
		return one_of("arch", arg, ARCHS);
	case OPT_MODULE:
		return append(o->modules, sizeof(o->modules) / sizeof(o->modules[0]), "module",
			      arg);
	case OPT_MEMORY:
		return memory(o, arg);
	case OPT_MITIGATIONS:
		o->record.mitigations = !strcmp(arg, "auto");
		return one_of("mitigations", arg, MITIGATIONS);
	case OPT_TIMEOUT:
		return number("timeout", arg, 1u << 30, &n) && (o->record.timeout = n, true);
	case OPT_LINGER:
		return number("linger", arg, RECORD_LINGER_MAX, &n) && (o->record.linger = n, true);
	case OPT_CAPTURE:
		return number("capture", arg, 1u << 20, &n) && (o->record.capture = n, true);
	case OPT_ORACLE:
		o->record.oracle_path = arg;
		return o->record.oracle = true;
	}
	return false;
}

/* Takes an option of showing. */
static bool take_view(struct options *o, int code, char *arg)
{
	uint64_t n;

	switch (code) {
	case OPT_CALLS:
		o->calls = arg;
		return true;
	case 'e':
		return expression(o, arg);
	case 'Z':
		return o->failed = true;
	case OPT_DEPTH:
		return depth(o, arg);
	case OPT_MIN_COST:
		o->view.fold_set = true;
		return number("min-cost", arg, UINT64_MAX, &o->view.min_cost);
	case OPT_REGS:
		return o->view.regs = true;
	case OPT_NO_DEMANGLE:
		return o->view.raw_names = true;
	case OPT_FORMAT:
		o->format = arg;
		return one_of("format", arg, view_names());
	case 's':
		return number("string-limit", arg, 1u << 20, &n) &&
		       (o->view.decode.str_len = n, true);
	case 'v':
		return o->view.decode.all = true;
	case 'x':
		return more_hex(&o->view.decode);
	case 'X':
		return const_style(&o->view.decode, arg);
	case 'y':
		return more_of_fds(&o->view.decode);
	case OPT_COLOR:
		o->color = arg;
		return one_of("color", arg, COLORS);
	case OPT_LINES:
		o->no_lines = !strcmp(arg, "never");
		return one_of("lines", arg, LINES);
	case OPT_LIST:
		return o->list = true;
	case OPT_SOURCE:
		return append(o->source, sizeof(o->source) / sizeof(o->source[0]), "source", arg);
	case OPT_VMLINUX:
		o->vmlinux = arg;
		return true;
	case OPT_WIDTH:
		return number("width", arg, 1000, &n) && (o->view.width = n, true);
	}
	return false;
}

/* Takes an option of explain's own. */
static bool take_explain(struct options *o, int code, char *arg)
{
	switch (code) {
	case OPT_EVERYTHING:
		return o->all = true;
	case OPT_ABI:
		o->abi = arg;
		return one_of("abi", arg, ABIS);
	case OPT_LIBC:
		o->libc = arg;
		return true;
	case OPT_FORM:
		o->format = arg;
		return one_of("format", arg, FORMATS);
	}
	return false;
}

/* "OFFSET" or "OFFSET:WORD". */
static bool dump_from(struct dump_opts *d, const char *text)
{
	char *end;

	d->from = strtoull(text, &end, 0);
	if (end != text && *end == ':' && end[1] >= '0' && end[1] <= '9')
		d->from_word = strtoull(end + 1, &end, 0);
	if (end != text && !*end && *text >= '0' && *text <= '9')
		return true;
	complain("--from takes a file offset, or OFFSET:WORD, as dump prints them, not "
		 "'%s'",
		 text);
	return false;
}

static bool add_dump_type(struct dump_opts *d, const char *word)
{
	char upper[32] = "";
	struct similar n = { .word = upper };
	const char *name;

	for (size_t i = 0; word[i] && i + 1 < sizeof(upper); i++)
		upper[i] = toupper((unsigned char)word[i]);
	for (size_t i = 0; (name = dump_type(i)); i++) {
		if (!strcmp(name, upper)) {
			d->types |= (uint64_t)1 << i;
			return true;
		}
		similar_offer(&n, name);
	}
	complain("--type: no record or chunk is called '%s'%s%s", word,
		 n.n ? "; the nearest: " : "; docs/trace-format.md lists them",
		 n.n ? n.names[0] : "");
	return false;
}

static bool dump_types(struct dump_opts *d, const char *list)
{
	char word[32];

	for (size_t n; *list; list += n + (list[n] == ',')) {
		n = strcspn(list, ",");
		snprintf(word, sizeof(word), "%.*s", (int)n, list);
		if (!add_dump_type(d, word))
			return false;
	}
	return true;
}

/* Takes an option of dump's own. */
static bool take_dump(struct options *o, int code, char *arg)
{
	switch (code) {
	case OPT_BLOCKS:
		return o->dump.blocks = true;
	case OPT_FROM:
		return dump_from(&o->dump, arg);
	case OPT_TYPE:
		return dump_types(&o->dump, arg);
	}
	return false;
}

/* Takes an option of check's own. */
static bool take_check(struct options *o, int code, char *arg)
{
	switch (code) {
	case OPT_REPORT:
		o->format = arg;
		return one_of("format", arg, REPORTS);
	case OPT_UPDATE:
		return o->update = true;
	}
	return false;
}

/* Takes an option; false: an error was reported. */
static bool take_option(struct options *o, int code, char *arg)
{
	switch (code) {
	case 'f':
		return true;
	case 'o':
		o->out = arg;
		return true;
	case OPT_SAVE:
		o->save = arg;
		return true;
	case OPT_STATS:
		return o->stats = true;
	case OPT_BT:
		return o->bt = true;
	case OPT_ARGS:
		o->no_args = !strcmp(arg, "never");
		return one_of("args", arg, LINES);
	case OPT_ALL_TASKS:
		return o->all_tasks = true;
	case OPT_CHECKPOINTS:
		return checkpoints(o, arg);
	case OPT_PRINT:
		return append(o->print, AT_PRINTS, "print", arg);
	case OPT_BYTES:
		return append(o->memory, AT_PRINTS, "memory", arg);
	case OPT_VERIFY:
		return o->verify = true;
	case OPT_FOLLOW:
		return o->follow = true;
	case OPT_UNTIL:
		o->until = arg;
		return true;
	case OPT_IMAGE:
		o->image = arg;
		return true;
	case OPT_SERVER:
		o->server = arg;
		return true;
	case OPT_ALSO:
	case OPT_WITH:
	case OPT_HOST_FILES:
	case OPT_ADDR:
	case OPT_NET:
	case OPT_FETCH:
	case OPT_KERNEL:
	case OPT_ARCH:
	case OPT_CPU:
	case OPT_MODULE:
	case OPT_MEMORY:
	case OPT_QEMU:
	case OPT_MITIGATIONS:
	case OPT_APPEND:
	case OPT_LINGER:
	case OPT_TIMEOUT:
	case OPT_CAPTURE:
	case OPT_LOG:
	case OPT_FAST:
	case OPT_COUNT:
	case OPT_ORACLE:
	case OPT_FROM_BOOT:
	case OPT_BARE:
	case OPT_IDLE:
	case OPT_INPUT_OF:
	case OPT_NO_RERUN:
	case OPT_NO_SNAPSHOT:
	case OPT_SELF_CONTAINED:
		return take_record(o, code, arg);
	case OPT_EVERYTHING:
	case OPT_ABI:
	case OPT_LIBC:
	case OPT_FORM:
		return take_explain(o, code, arg);
	case OPT_BLOCKS:
	case OPT_FROM:
	case OPT_TYPE:
		return take_dump(o, code, arg);
	case OPT_REPORT:
	case OPT_UPDATE:
		return take_check(o, code, arg);
	default:
		return take_view(o, code, arg);
	}
}

static void defaults(struct options *o)
{
	*o = (struct options){ .format = "tree", .color = "auto" };
	o->record.capture = 4096;
	o->record.linger = RECORD_LINGER_DEFAULT;
	o->checkpoints_mb = 1024;
	o->record.progress = progress;
	o->record.also = o->also;
	o->record.with = o->with;
	o->record.addresses = o->addresses;
	o->record.fetch = o->fetch;
	o->record.modules = o->modules;
	o->view.decode.str_len = 32;
	o->view.decode.rich = true; /* the strace view clears it */
}

static size_t getopt_tables(size_t v, struct option *longs, char *letters)
{
	size_t n = 0;

	/* What follows the program's name belongs to the program. */
	if (verbs[v].verb & (RUN | RECORD_ALONE))
		*letters++ = '+';
	for (size_t i = 0; i < N_ROWS; i++) {
		if (!(rows[i].verbs & verbs[v].verb))
			continue;
		longs[n++] = (struct option){ rows[i].name,
					      rows[i].arg ? required_argument : no_argument, NULL,
					      rows[i].code };
		if (rows[i].code < 256) {
			*letters++ = rows[i].code;
			if (rows[i].arg)
				*letters++ = ':';
		}
	}
	*letters = '\0';
	return n;
}

int options_read(struct options *o, const char *verb, int argc, char **argv)
{
	struct option longs[N_ROWS + 1] = { 0 };
	char letters[2 * N_ROWS + 2];
	size_t v = 0;
	int code;

	while (strcmp(verbs[v].name, verb))
		v++;
	defaults(o);
	getopt_tables(v, longs, letters);
	while ((code = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
		if (code == 'h')
			return help(v), 0;
		if (code == 'V')
			return puts("ringtrip " RINGTRIP_VERSION), 0;
		if (code == '?') {
			fprintf(stderr, "usage: %s; ringtrip %s --help lists the options\n",
				verbs[v].usage, verb);
			return STATUS_FAILED;
		}
		if (!take_option(o, code, optarg))
			return STATUS_FAILED;
	}
	o->rest = argv + optind;
	return -1;
}
