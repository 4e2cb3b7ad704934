/* SPDX-License-Identifier: GPL-2.0-or-later */
/* How values are printed, by strace's options. */
#ifndef ABI_PRINT_DECODE_OPTS_H
#define ABI_PRINT_DECODE_OPTS_H

#include <stdbool.h>
#include <stddef.h>

/* strace's -X: numbers that have names. */
enum consts { CONSTS_ABBREV, CONSTS_RAW, CONSTS_VERBOSE };
/* strace's -x and -xx: which strings print all in hex. */
enum hex_text { HEX_NONE, HEX_NON_ASCII, HEX_ALL };
/* strace's -y and -yy: what follows a descriptor. */
enum fd_text { FDS_NUMBERS, FDS_PATHS, FDS_DETAILS };

struct decode_opts {
	size_t str_len; /* strace's -s: maximum bytes of a buffer printed, then "..." */
	bool all;       /* strace's -v: arrays are not abbreviated */
	enum consts consts;
	enum hex_text hex;
	enum fd_text fds;
	bool rich; /* more than strace prints: for the tree and JSON, never in the strace view */
};

#endif
