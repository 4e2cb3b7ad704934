/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Inside a recording: its state while the VM runs, shared by record.c (the sequence of steps),
 * listen.c (data handed over by the recorder) and loop.c (waiting for whatever ends it). */
#ifndef ENGINE_VM_SESSION_H
#define ENGINE_VM_SESSION_H

#include <stdbool.h>
#include <stdint.h>

#include "engine/vm/families.h"
#include "engine/vm/files/files.h"
#include "engine/vm/machine/vm.h"
#include "engine/vm/record.h"
#include "engine/vm/shortage.h"

struct areas;
struct input_events;
struct missing;
struct peers;
struct fetched;
struct kernel;
struct trace_writer;
struct changed;

struct session {
	const struct record_opts *opts;
	struct record_result *result;
	struct vm vm;
	struct trace_writer *writer;
	struct files *files;
	struct fetched *fetched;
	struct changed *changed;
	struct kernel *kernel; /* the running one */
	const struct kernel_modules *kernel_modules;
	char **modules; /* paths whose symbols are in the trace; owned */
	size_t n_modules;
	const struct buf *spec; /* what init was told */
	unsigned main_job;      /* index */
	bool live_input, tty;
	struct input_events *input_events; /* to be given again; NULL: none */
	double input_at;                   /* when the last of it came; 0: it has settled */
	bool started;                      /* the recording has begun */
	bool main_started, main_ended, quit;
	bool told_capability; /* a file capability missing in the guest was reported */
	bool interrupted, timed_out;
	int end_signal;   /* the signal that ended ringtrip's wait, or 0 */
	int main_status;  /* wait status */
	bool also_failed; /* a program beside the main one failed by itself */
	int exec_errno;
	int oracle_fd[2];
	struct missing *missing;
	struct areas *areas;
	struct peers *peers;
	struct shortage shortage;
	struct families families;
	struct buf message;   /* init's own error */
	struct buf marks;     /* bare runs: an incomplete line of text */
	struct buf boot_note; /* what to report about the snapshot */
	uint64_t ram;         /* hash of the RAM from which it started; 0: it booted */
	double started_at, boot_at, mark_cpu;
};

/* listen.c: writes everything handed over into the trace; 0 or -errno with a message. */
int session_drain(struct session *s, struct err *e);
/* A mark ("main-start", "main-end"): measures QEMU's processor time between the two. */
void session_mark(struct session *s, const char *name);
/* Writes the symbols of the module at `path`, once. An unreadable file is not an error: it has no
 * names then. */
int session_module(struct session *s, const char *path, struct err *e);

/* loop.c: runs until init reports the end, QEMU ends, or a signal or the time limit comes; 0 or
 * -errno with a message. */
int session_loop(struct session *s, struct err *e);

#endif
