/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A recording: boots the VM, runs the program in it while the recorder's words go into a trace
 * file, passes input and output through, and ends the VM. After a failure the trace is complete up
 * to that moment.
 */
#ifndef ENGINE_VM_RECORD_H
#define ENGINE_VM_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "kernels/kernels.h"

struct err;

/* How long processes left when the program ends may go on, in seconds: guest time, which an idle
 * guest skips, or host time where time is the host's. */
#define RECORD_LINGER_GUEST   10
#define RECORD_LINGER_HOST    1
#define RECORD_LINGER_DEFAULT (~0u) /* whichever of the two applies */
#define RECORD_LINGER_MAX     3600

/* MiB of the VM's memory. Beyond the maximum there is a hole for devices: an address would no
 * longer be its offset in the memory's file. */
#define RECORD_MEMORY_LEAST 256u
#define RECORD_MEMORY_MOST  2048u

struct record_opts {
	char **argv;            /* PROGRAM and its arguments */
	char *const *also;      /* commands, NULL at the end */
	char *const *with;      /* files and folders, NULL at the end */
	char *const *addresses; /* further addresses of the loopback device, NULL at the end */
	char *const *fetch;     /* files and folders to bring back, NULL at the end */
	const char *kernel;     /* NULL: the newest cached one */
	bool i386;              /* … of the 32-bit ones */
	const char *cpu;        /* NULL: the default model */
	const char *qemu;       /* NULL: the installed one */
	char *const *modules;   /* kernel modules by name, NULL at the end; may be NULL */
	unsigned memory_mb;     /* 0: the default, and more when the files need it */
	const char *append;     /* appended to the kernel's command line; NULL: nothing */
	bool mitigations;       /* the kernel's default ones; else off */
	/* Seconds that remaining processes may go on when the program has ended, or
	 * RECORD_LINGER_DEFAULT. */
	unsigned linger;
	unsigned timeout; /* seconds; 0: none */
	size_t capture;   /* maximum bytes kept per buffer */
	bool fast;        /* time follows the host: quicker, not repeatable */
	bool count;       /* also run the independent instruction counter */
	bool from_boot;   /* record from the first instruction of the kernel on */
	bool oracle;      /* also run the kernel's own tracer in the guest */
	bool bare;        /* no recorder: for comparison */
	bool host_files;  /* the host's files are the guest's root */
	bool net_user;    /* an Ethernet device with access to the outside */
	/* Ctrl-C at a terminal is a key as often as the guest takes it, not only once */
	bool interrupts_are_keys;
	bool no_rerun;    /* neither environment nor input is kept */
	bool whole;       /* the program's files are kept in the trace, not in the cache */
	bool no_snapshot; /* boot, as if there were no snapshots */
	bool idle;        /* the recorder is loaded and never starts: for comparison */
	const char *log;  /* where QEMU's and the guest's messages go; NULL: nowhere */
	/* a trace whose input is given again; NULL: the caller's input */
	const char *input_of;
	const char *oracle_path; /* where its text goes: PATH.0, PATH.1 */
	progress_fn progress;    /* may be NULL */
	void *progress_ctx;
};

struct record_result {
	int status;      /* exit status for the caller: the program's, 128+signal, 124 */
	bool started;    /* there is something to show, even if only that nothing happened */
	bool repeatable; /* false: time followed the host */
	bool mid_line;   /* the program's output has left a terminal's cursor within a line */
	uint64_t words;  /* recorded */
	uint64_t trace_bytes;
	double qemu_seconds; /* processor time of QEMU between the marks around the program */
	double boot_seconds; /* from the start of QEMU to the program */
	/* lines for the user: what was still running, what was missing; the caller frees */
	struct buf notes;
};

/* Records into `trace_fd`. 0, or -errno with a message; in both cases *r is filled in as far as it
 * got. */
int record_run(const struct record_opts *o, int trace_fd, const char *trace_name,
	       struct record_result *r, struct err *e);

#endif
