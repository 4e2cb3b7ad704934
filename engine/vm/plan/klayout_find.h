/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The layout of a 32-bit kernel (kernels/klayout.h), found by calibration. A guest whose init has
 * made known tasks, files and sockets (guest/calibrate.c) is stopped, and its RAM is searched for
 * the offsets at which all known values match. Exactly one offset has to match, or it counts as not
 * found.
 */
#ifndef ENGINE_VM_PLAN_KLAYOUT_FIND_H
#define ENGINE_VM_PLAN_KLAYOUT_FIND_H

#include <stddef.h>
#include <stdint.h>

struct err;
struct klayout;

/* The search's input: the RAM of a 32-bit guest with three-level page tables, init's facts about
 * itself, the kernel's symbols. */
struct klayout_guest {
	const uint8_t *ram;
	size_t size;
	const char *facts;    /* lines of guest/protocol.h */
	uint32_t text, etext; /* the symbols _text and _etext … */
	uint32_t entry_int80; /* … and entry_INT80_32 */
};

/* 0; -EBADMSG for invalid facts; -ENOENT where something needed was not found, which the message
 * names. */
int klayout_find(struct klayout *l, const struct klayout_guest *g, struct err *e);

#endif
