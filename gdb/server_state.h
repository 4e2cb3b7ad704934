/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The state of a server (gdb/server.h), for its parts. */
#ifndef GDB_SERVER_STATE_H
#define GDB_SERVER_STATE_H

#include "gdb/breakpoints.h"
#include "gdb/motion.h"
#include "gdb/server.h"

/* How gdb calls a thread whose number it could not tell from "any". */
#define THREAD_IDLE 0x7fffffff

struct gdb_server {
	struct gdb_server_opts opts;
	struct breakpoints breakpoints;
	struct watchpoints watchpoints;
	uint32_t watched; /* the range of the access at which it stopped */
	uint64_t position;
	enum motion_end why; /* it stands there */
	uint64_t selected;   /* the thread whose registers are meant; 0: the running one */
	uint64_t step;       /* … that steps; 0: the same */
	bool all_tasks;
	bool no_acks;
	bool swbreak;      /* the client understands it */
	struct buf *notes; /* of the packet that is being answered */
	/* `monitor seek`: the next step or continue ends there */
	bool seeks;
	uint64_t seek_to;
	uint64_t
		sp_offset; /* of a sleeping task's stack pointer in its task_struct; 0: not known */
	struct buf threads; /* what the client is reading in parts */
};

/* The rest of a packet, behind the command's name. */
struct words {
	const char *p, *end;
};

/* ---- threads: gdb/threads.c ---- */

/* The number that gdb knows a task by. */
uint64_t thread_of(const struct gdb_server *s, uint32_t task);
/* Index of the running task. */
uint32_t thread_running(const struct gdb_server *s);
/* Index of a thread's task; false if it does not live here. 0: the running one. */
bool thread_task(const struct gdb_server *s, uint64_t thread, uint32_t *task);
enum gdb_answer threads_list(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer threads_alive(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer threads_describe(struct gdb_server *s, struct words w, struct buf *answer);
/* The document for qXfer:threads:read. */
void threads_xml(const struct gdb_server *s, struct buf *out);

/* ---- what was read: gdb/inspect.c ---- */

enum gdb_answer inspect_registers(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer inspect_register(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer inspect_memory(struct gdb_server *s, struct words w, struct buf *answer);

/* ---- going somewhere: gdb/resume.c ---- */

enum gdb_answer resume_reason(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer resume_vcont(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer resume_continue(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer resume_step(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer resume_back(struct gdb_server *s, struct words w, struct buf *answer);
enum gdb_answer resume_step_back(struct gdb_server *s, struct words w, struct buf *answer);
/* Begins again. */
enum gdb_answer resume_run(struct gdb_server *s, struct words w, struct buf *answer);

/* ---- gdb/monitor.c: the words of `monitor` ---- */

void monitor_command(struct gdb_server *s, const char *line, struct buf *out);
/* gdb/monitor_print.c */
void monitor_print(struct gdb_server *s, const char *text, struct buf *out);

/* The machine goes to the server's position. 0 or -errno with a message. */
int server_follow(struct gdb_server *s, struct err *e);
/* "E.message", which gdb prints. */
enum gdb_answer server_error(struct buf *answer, const char *message);

#endif
