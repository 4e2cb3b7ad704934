/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The commands: main is a table of them, each has its own file. Only this folder talks to
 * people. */
#ifndef CMD_CMD_H
#define CMD_CMD_H

#include <jansson.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "engine/vm/record.h"
#include "view/dump.h"
#include "view/view.h"

/* Exit statuses besides the program's own and 128+signal. */
enum status {
	STATUS_TIMEOUT = 124,
	STATUS_FAILED = 125, /* ringtrip itself */
	STATUS_NOT_EXECUTABLE = 126,
	STATUS_NOT_FOUND = 127,
};

#define AT_PRINTS 32 /* most --print, and --memory, of `at` */

/* The options of all commands, as parsed. */
struct options {
	struct record_opts record;
	char *also[32], *with[64], *addresses[64], *fetch[64], *modules[32]; /* NULL at the end */
	const char *out;                                                     /* -o */
	const char *save;                                                    /* --save */
	const char *image;  /* --image; NULL: not given */
	const char *server; /* --server; NULL: not given */
	const char *until;  /* --until; NULL: not given */
	bool follow;        /* --follow */
	const char *calls;  /* -e trace=, --calls; NULL: the default */
	bool failed;        /* -Z */
	const char *format;
	const char *color;
	bool list;           /* --list */
	char *source[64];    /* --source, NULL at the end */
	bool no_lines;       /* --lines never */
	const char *vmlinux; /* NULL: not given */
	struct view_opts view;
	const char *abi, *libc; /* explain's; NULL: not given */
	bool all;
	bool bt, all_tasks, no_args;                /* break's */
	char *print[AT_PRINTS], *memory[AT_PRINTS]; /* at's; NULL at the end */
	unsigned checkpoints_mb;                    /* gdb's */
	bool verify;                                /* --verify */
	struct dump_opts dump;
	bool update; /* check --update */
	bool stats;  /* --stats: what ran, to standard error at the end */
	char **rest; /* the words after the options, NULL at the end */
};

/* Reads the options of `verb`. Returns -1 to go on, else the exit status (after --help or a wrong
 * option). */
int options_read(struct options *o, const char *verb, int argc, char **argv);

/* A file for a trace, for its owner alone; an unnamed one if `path` is NULL. */
int trace_file(const char *path);
/* Reports wrong values of the options of recording before a VM is started. Returns 0 or the exit
 * status. */
int record_check(const struct options *o);
/* Records the program of o->rest and reports how that ended. Returns the exit status; *any: there
 * is something to show. */
int record_into(struct options *o, int fd, const char *name, bool *any);

/* Shows a trace. Returns 0 or STATUS_FAILED. `name` is for messages. */
int show_trace(const struct options *o, int fd, const char *name);

/* Records the program o->rest into the file o->out, by default ringtrip.data, and reports what went
 * wrong. Returns the exit status. */
int record_trace(struct options *o);
/* Fills the facts of the first line from the trace's META; they live as long as `meta`. */
void about_trace(struct view_opts *v, const json_t *meta);

/* Records the program o->rest into the file o->save, or one without a name. *fd is the trace's, to
 * be closed; -1: there is none. Returns the exit status. */
int record_program(struct options *o, int *fd);

/* Whether a descriptor gets colour (`when`: --color); the columns of its terminal, or 100. */
bool output_color(const char *when, int fd);
unsigned output_width(int fd);

/* One message on standard error: "ringtrip: …". */
void complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
/* Shows a progress line; NULL clears it. Does nothing if standard error is not a terminal. */
void progress(void *ctx, const char *what);

/* Prints what can be shown with a kernel. Returns the exit status. */
int kernel_show(const struct kernel_entry *k);

int cmd_run(int argc, char **argv);
int cmd_record(int argc, char **argv);
int cmd_boot(int argc, char **argv);
int cmd_menuos(int argc, char **argv);
int cmd_at(int argc, char **argv);
int cmd_break(int argc, char **argv);
int cmd_show(int argc, char **argv);
int cmd_dump(int argc, char **argv);
int cmd_check(int argc, char **argv);
int cmd_gdb(int argc, char **argv);
int cmd_explain(int argc, char **argv);
int cmd_kernel(int argc, char **argv);
int cmd_doctor(int argc, char **argv);
int cmd_complete(int argc, char **argv);

/* For completion: the name of the command at an index; of the verb of `kernel` at an index, and
 * what its argument is. NULL after the last, and for none. */
const char *command_name(size_t i);
const char *kernel_verb(size_t i);
const char *kernel_verb_arg(const char *verb);

#endif
