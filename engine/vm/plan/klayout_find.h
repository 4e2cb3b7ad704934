/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * The layout of a 32-bit kernel (kernels/klayout.h), found by calibration. A guest whose init has
 * made tasks, files and sockets of which all is known (guest/calibrate.c) is stopped, and its RAM
 * is searched for the offsets at which all of it is so. Exactly one has to fit, or it counts as not
 * found.
 */
#ifndef ENGINE_VM_PLAN_KLAYOUT_FIND_H
#define ENGINE_VM_PLAN_KLAYOUT_FIND_H

#include <stddef.h>
#include <stdint.h>

struct err;
struct klayout;

/* What is searched: the RAM of a guest of 32 bits with page tables of three levels, what init has
 * said of itself, the kernel's symbols. */
struct klayout_guest {
	const uint8_t *ram;
	size_t size;
	const char *facts;    /* lines of guest/protocol.h */
	uint32_t text, etext; /* the symbols _text and _etext … */
	uint32_t entry_int80; /* … and entry_INT80_32 */
};

/* 0; -EBADMSG for facts that make no sense; -ENOENT where something was not found that is needed,
 * which the message names. */
int klayout_find(struct klayout *l, const struct klayout_guest *g, struct err *e);

#endif
