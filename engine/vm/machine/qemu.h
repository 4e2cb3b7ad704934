/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Which QEMU runs the VM: the installed one, or any other by its path. One that was unpacked
 * somewhere (PREFIX/usr/bin/… out of a package) does not find its firmware by itself; the folders
 * that hold it are told to it.
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
	/* for -L, in this order; those that are not needed are "" */
	char folders[QEMU_FOLDERS][4096];
};

/* Finds `path` (NULL: the installed one), asks it what it is and what it emulates, and looks for
 * its data. 0; -ENOENT when there is none, -EACCES or -ENOEXEC when it cannot be executed, -EINVAL
 * when it is no QEMU for x86-64: all with a message. */
int qemu_find(struct qemu *q, const char *path, struct err *e);

/* Whether recordings were tested with this version of QEMU's plugin interface
 * (`info->version.cur`). */
bool qemu_api_tested(const struct qemu *q, int api);

/* Whether the last words of a QEMU that ended are about the recorder, which it does not take: then
 * *e says so, with the version and those that do. */
bool qemu_refused(const struct qemu *q, const char *log, struct err *e);

/* The processor model that is taken where none is named. */
#define QEMU_CPU "qemu64,+rdrand"

#endif
