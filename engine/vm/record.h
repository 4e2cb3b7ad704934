/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * A recording: boots the VM, runs the program in it while the recorder's words go into a trace
 * file, passes input and output through, and ends the VM. The trace is complete up to the moment of
 * any failure.
 */
#ifndef ENGINE_VM_RECORD_H
#define ENGINE_VM_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "kernels/kernels.h"

struct err;

/* How long what still runs when the program has ended may go on, in seconds: of guest time, which
 * an idle guest skips, or where time is the host's. */
#define RECORD_LINGER_GUEST   10
#define RECORD_LINGER_HOST    1
#define RECORD_LINGER_DEFAULT (~0u) /* the one of the two that fits */
#define RECORD_LINGER_MAX     3600

/* MiB of the VM's memory. Above the most there is a hole for devices: an address would no longer be
 * its offset in the memory's file. */
#define RECORD_MEMORY_LEAST 256u
#define RECORD_MEMORY_MOST  2048u

struct record_opts {
	char **argv;            /* PROGRAM and its words */
	char *const *also;      /* commands, NULL at the end */
	char *const *with;      /* files and folders, NULL at the end */
	char *const *addresses; /* more ones of the loopback device, NULL at the end */
	char *const *fetch;     /* files and folders to bring back, NULL at the end */
	const char *kernel;     /* NULL: the newest cached one */
	bool i386;              /* … of those of 32 bits */
	const char *cpu;        /* NULL: the default model */
	const char *qemu;       /* NULL: the installed one */
	char *const *modules;   /* of the kernel, by name, NULL at the end; may be NULL */
	unsigned memory_mb;     /* 0: the default, and more when the files need it */
	const char *append;     /* more words for the kernel's command line; NULL: none */
	bool mitigations;       /* those that the kernel chooses by itself; else off */
	/* Seconds that what is left may go on when the program has ended, or
	 * RECORD_LINGER_DEFAULT. */
	unsigned linger;
	unsigned timeout; /* seconds; 0: none */
	size_t capture;   /* most bytes kept of one buffer */
	bool fast;        /* time follows the host: quicker, not repeatable */
	bool count;       /* the independent instruction counter runs, too */
	bool from_boot;   /* record from the first instruction of the kernel on */
	bool oracle;      /* the kernel's own tracer runs in the guest, too */
	bool bare;        /* no recorder: for comparison */
	bool host_files;  /* the host's files are the guest's root */
	bool net_user;    /* an Ethernet device that leads outside */
	bool no_rerun;    /* neither environment nor input is kept */
	bool no_snapshot; /* boot, as if there were no snapshots */
	bool idle;        /* the recorder is loaded and never starts: for comparison */
	const char *log;  /* where QEMU's and the guest's messages go; NULL: nowhere */
	/* a trace: its input is given again; NULL: the caller's is given */
	const char *input_of;
	const char *oracle_path; /* where its text goes: PATH.0, PATH.1 */
	progress_fn progress;    /* may be NULL */
	void *progress_ctx;
};

struct record_result {
	int status;      /* exit status for the caller: the program's, 128+signal, 124 */
	bool started;    /* there is something to show, if it is only that nothing happened */
	bool repeatable; /* false: time followed the host */
	bool mid_line;   /* the program's output has left a terminal's cursor within a line */
	uint64_t words;  /* recorded */
	uint64_t trace_bytes;
	double qemu_seconds; /* processor time of QEMU between the marks around the program */
	double boot_seconds; /* from the start of QEMU to the program */
	/* lines for the user: what still ran, what was missing; the caller frees */
	struct buf notes;
};

/* Records into `trace_fd`. 0, or -errno with a message; *r is filled as far as it got, in both
 * cases. */
int record_run(const struct record_opts *o, int trace_fd, const char *trace_name,
	       struct record_result *r, struct err *e);

#endif
