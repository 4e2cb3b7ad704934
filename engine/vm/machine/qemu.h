/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which QEMU runs the VM: the installed one, or another one by its path. A QEMU that was only
 * unpacked (PREFIX/usr/bin/… from a package) does not find its firmware by itself, so it is given
 * the folders that hold it.
 */
#ifndef ENGINE_VM_MACHINE_QEMU_H
#define ENGINE_VM_MACHINE_QEMU_H

#include <stdbool.h>

struct err;

#define QEMU_DEFAULT "qemu-system-x86_64"
#define QEMU_TESTED  "7.2 and 10.0"
#define QEMU_FOLDERS 4

struct qemu {
	char path[4096];  /* as execvp finds it */
	char version[32]; /* "7.2.22" */
	unsigned major, minor;
	/* for -L, in this order; unused ones are "" */
	char folders[QEMU_FOLDERS][4096];
};

/* Finds `path` (NULL: the installed one), asks for its version and target, and looks for its data.
 * 0; -ENOENT when there is none, -EACCES or -ENOEXEC when it cannot be executed, -EINVAL when it is
 * not a QEMU for x86-64: all with a message. */
int qemu_find(struct qemu *q, const char *path, struct err *e);

/* Returns true if recordings were tested with this version of QEMU's plugin interface
 * (`info->version.cur`). */
bool qemu_api_tested(const struct qemu *q, int api);

/* Returns true if the last words of a QEMU that ended say that it refuses the recorder: then *e
 * says so, with its version and the supported ones. */
bool qemu_refused(const struct qemu *q, const char *log, struct err *e);

/* The default processor model. */
#define QEMU_CPU "qemu64,+rdrand"

#endif
