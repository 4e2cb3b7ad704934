/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Single look-ups in files with much debug information (a kernel's vmlinux has 500 MB): the line of
 * an address, through .debug_aranges and one compilation unit. For all lines of a small file use
 * sym/module.h.
 */
#ifndef SYM_SRCLINE_H
#define SYM_SRCLINE_H

#include <stdbool.h>
#include <stdint.h>

struct err;
struct srcline;

/* NULL with a message: not an ELF file, no debug information. */
struct srcline *srcline_open(const char *path, struct err *e);
void srcline_free(struct srcline *s);
/* The line of code at an address; the file as passed to the compiler, without the directory in
 * which it ran, valid as long as `s`. False if unknown. */
bool srcline_find(const struct srcline *s, uint64_t addr, const char **file, unsigned *line);

#endif
