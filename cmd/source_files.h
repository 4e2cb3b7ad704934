/* SPDX-License-Identifier: GPL-2.0-or-later */
/* The debug information and the source text that a command's options ask for: --lines, --vmlinux,
 * --list, --source. */
#ifndef CMD_SOURCE_FILES_H
#define CMD_SOURCE_FILES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"
#include "base/err.h"

struct debuginfo;
struct options;
struct place;
struct source_text;
struct unit;

struct source_files {
	const char *vmlinux;       /* --vmlinux; NULL: not given */
	struct debuginfo *debug;   /* NULL: --lines never */
	struct source_text *text;  /* NULL: without --list */
	const struct unit *kernel; /* NULL: not yet known */
	struct err refused;        /* why --vmlinux is not the kernel's; "": it is */
	struct buf missing;        /* the first file without text here */
};

void source_files_open(struct source_files *s, const struct options *o);
void source_files_close(struct source_files *s);
/* Finds a source place: for trips_opts and search_opts; `s` is a struct source_files. */
bool source_files_place(void *s, const struct unit *u, uint64_t addr, struct place *out);
/* A line of a source file: for view_source. */
const char *source_files_line(void *s, const struct unit *u, const char *file, unsigned line,
			      size_t *n);
/* Reports why something requested is missing; once, at the end. */
void source_files_complain(const struct source_files *s);

#endif
